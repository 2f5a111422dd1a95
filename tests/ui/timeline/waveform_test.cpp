// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/waveform.h"

#include "core/base/error.h"
#include "tests/support/drawn_clip.h"
#include "tests/ui/timeline/timeline_project.h"
#include "ui/timeline/waveforms.h"

#include <QDirIterator>
#include <QTest>
#include <gtest/gtest.h>

TEST(Waveform, IsLoudWhereTheBeepsAre)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.frames = 75, .withAudio = true});

    const auto waveform = ui::waveformOf(clip, {});

    ASSERT_TRUE(waveform);
    EXPECT_NEAR(double(waveform->loudness.size()), 300, 5);
    for (const double beep : {0.0, 1.0, 2.0}) { // of a tenth of a second
        EXPECT_GT(waveform->loudest(beep + 0.02, beep + 0.08), 0.8);
        EXPECT_LT(waveform->loudest(beep + 0.2, beep + 0.9), 0.05);
    }
}

TEST(Waveform, IsSilentBeyondItsEnds)
{
    const ui::Waveform waveform{{255, 255}};

    EXPECT_EQ(waveform.loudest(-2, -1), 0);
    EXPECT_EQ(waveform.loudest(1, 2), 0);
    EXPECT_EQ(waveform.loudest(-1, 1), 1);
}

TEST(Waveform, IsEmptyWithoutSoundAndSaysWhatIsMissing)
{
    const test::TemporaryFolder folder;
    const auto silent = test::drawnClip(folder / "silent.mp4", {.frames = 10});

    EXPECT_TRUE(ui::waveformOf(silent, {})->loudness.empty());
    EXPECT_THROW(ui::waveformOf(folder / "missing.mp4", {}), base::Error);
}

TEST(Waveform, StopsWhenItIsCancelled)
{
    const test::TemporaryFolder folder;
    const auto clip = test::drawnClip(folder / "clip.mp4", {.frames = 50, .withAudio = true});
    const base::CancelToken cancel;
    cancel.cancel();

    EXPECT_EQ(ui::waveformOf(clip, cancel), std::nullopt);
}

TEST(Waveforms, AreMadeOnceAndThenTakenFromTheDisk)
{
    test::TimelineProject project;
    const std::string sha256 = project.source().sha256;
    ui::Waveform first;
    {
        ui::Waveforms waveforms(project.cache());
        EXPECT_EQ(waveforms.find(sha256), nullptr);
        waveforms.want(project.source());
        ASSERT_TRUE(QTest::qWaitFor([&] { return waveforms.find(sha256) != nullptr; }, 20000));
        first = *waveforms.find(sha256);
    }
    std::filesystem::remove(project.source().path);

    ui::Waveforms again(project.cache());
    again.want(project.source());

    ASSERT_TRUE(QTest::qWaitFor([&] { return again.find(sha256) != nullptr; }, 20000));
    EXPECT_EQ(*again.find(sha256), first);
}
