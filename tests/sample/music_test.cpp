// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/music.h"

#include <algorithm>
#include <cmath>
#include <cstdlib>
#include <gtest/gtest.h>

namespace {

/// Mean square of the samples between two times in seconds.
double energy(const std::vector<std::int16_t>& samples, double from, double to)
{
    const auto first = 2 * static_cast<std::size_t>(from * sample::musicRate);
    const auto last = 2 * static_cast<std::size_t>(to * sample::musicRate);
    double sum = 0;
    for (std::size_t i = first; i < last; ++i)
        sum += static_cast<double>(samples[i]) * samples[i];
    return sum / static_cast<double>(last - first);
}

} // namespace

TEST(Music, LastsAsLongAsAsked)
{
    EXPECT_EQ(sample::music(2.5).size(), 2U * 5 * sample::musicRate / 2);
}

TEST(Music, IsTheSameEveryTime) { EXPECT_EQ(sample::music(3), sample::music(3)); }

TEST(Music, IsLoudButNeverClips)
{
    const std::vector<std::int16_t> samples = sample::music(8);

    const auto [low, high] = std::minmax_element(samples.begin(), samples.end());
    EXPECT_GT(*high, 12000);
    EXPECT_LT(*high, 32767);
    EXPECT_GT(*low, -32768);
}

TEST(Music, HitsTheBeats)
{
    const std::vector<std::int16_t> samples = sample::music(8);

    for (const double beat : {2.0, 3.0, 4.0, 5.0})
        EXPECT_GT(energy(samples, beat, beat + 0.08), 1.5 * energy(samples, beat - 0.08, beat))
            << beat;
}

TEST(Music, IsStereo)
{
    const std::vector<std::int16_t> samples = sample::music(4);

    long apart = 0;
    for (std::size_t i = 0; i < samples.size(); i += 2)
        apart += std::abs(samples[i] - samples[i + 1]);
    EXPECT_GT(apart, 0);
}
