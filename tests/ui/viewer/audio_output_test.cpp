// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/viewer/viewer_fixture.h"
#include "ui/viewer/audio_output.h"

#include <QAudioDevice>
#include <QMediaDevices>
#include <gtest/gtest.h>

namespace {

bool hasDevice() { return !QMediaDevices::defaultAudioOutput().isNull(); }

test::DrawnClip beeping()
{
    test::DrawnClip clip{128, 96, 75};
    clip.withAudio = true;
    return clip;
}

} // namespace

TEST(AudioOutput, IsSilentWithoutADeviceAndSaysNothing)
{
    if (hasDevice())
        GTEST_SKIP() << "this computer has a loudspeaker";
    const test::TemporaryFolder folder;
    ui::AudioOutput output;

    output.start(test::drawnClip(folder / "beep.mp4", beeping()), 0);

    EXPECT_FALSE(output.position().has_value());
    output.playSnippet(folder / "missing.mp4", 1);
    output.stop();
    EXPECT_FALSE(output.position().has_value());
}

TEST(AudioOutput, TellsWhatIsHeard)
{
    if (!hasDevice())
        GTEST_SKIP() << "this computer has no loudspeaker";
    const test::TemporaryFolder folder;
    ui::AudioOutput output;

    output.start(test::drawnClip(folder / "beep.mp4", beeping()), 1);

    EXPECT_TRUE(test::waitUntil([&] { return output.position().value_or(0) > 1.5; }));
    output.stop();
    EXPECT_FALSE(output.position().has_value());
}
