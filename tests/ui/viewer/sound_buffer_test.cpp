// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/sound_buffer.h"

#include <atomic>
#include <gtest/gtest.h>
#include <thread>

namespace {

std::vector<float> taken(ui::SoundBuffer& buffer, std::size_t floats)
{
    std::vector<float> sound(floats, -1);
    const qint64 bytes = buffer.read(
        reinterpret_cast<char*>(sound.data()), static_cast<qint64>(floats * sizeof(float)));
    sound.resize(static_cast<std::size_t>(std::max<qint64>(bytes, 0)) / sizeof(float));
    return sound;
}

} // namespace

TEST(SoundBuffer, GivesWhatWasPutInThenSilenceUntilItIsFinished)
{
    ui::SoundBuffer buffer;
    buffer.put({0.5F, 0.25F});

    EXPECT_EQ(taken(buffer, 4), (std::vector<float>{0.5F, 0.25F, 0, 0}));
    EXPECT_DOUBLE_EQ(buffer.secondsTaken(), 1 / 48000.0) << "silence is not counted";
    EXPECT_FALSE(buffer.isAtEnd());

    buffer.finish();
    EXPECT_TRUE(taken(buffer, 4).empty());
    EXPECT_TRUE(buffer.isAtEnd());
}

TEST(SoundBuffer, MakesTheDecoderWaitForRoomAndLetsItGoWhenDiscarded)
{
    ui::SoundBuffer buffer;
    const std::vector<float> second(96000, 0.1F);
    ASSERT_TRUE(buffer.put(second));
    std::atomic<int> done = 0;
    std::thread decoder([&] {
        if (buffer.put(second)) // waits until the sound before is taken
            done = 1;
        if (!buffer.put(second)) // waits until it is told to end
            done = 2;
    });

    EXPECT_EQ(taken(buffer, 96000).size(), 96000u);
    while (done != 1)
        std::this_thread::yield();
    buffer.discard();
    decoder.join();

    EXPECT_EQ(done, 2);
    EXPECT_TRUE(buffer.isAtEnd());
}
