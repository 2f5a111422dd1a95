// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/memory.h"

#include "core/synthesis/networks/initialisation.h"
#include "tests/synthesis/synthetic_clips.h"

#include <gtest/gtest.h>
#include <new>

namespace synthesis {

namespace {

constexpr double giga = 1e9;

double gigabytes(const EdnSettings& settings)
{
    return static_cast<double>(trainingMemory(settings)) / giga;
}

} // namespace

TEST(Memory, CountsTheWeightsOfAGeneratorWithoutBuildingIt)
{
    EXPECT_EQ(parameterCount(GeneratorOptions{}), 182452675);
    EXPECT_EQ(parameterCount(faceGeneratorOptions()), 26724291);
    const GeneratorOptions small = test::smallEdnSettings(1).generator;
    EXPECT_EQ(parameterCount(small), parameterCount(*GlobalGenerator(small)));
    EXPECT_EQ(parameterCount(small, false),
        parameterCount(*GlobalGenerator(small, GlobalGeneratorImpl::Head::None)));
}

TEST(Memory, OfThePapersStagesIsSomeGigabytes)
{
    const EdnSettings global;
    const EdnSettings local = localStageAfter(global);

    EXPECT_GT(gigabytes(global), 4); // 182 million weights, five times
    EXPECT_LT(gigabytes(global), 8);
    EXPECT_GT(gigabytes(local), gigabytes(global));
    EXPECT_LT(gigabytes(local), 12);
    EXPECT_LT(gigabytes(faceStageAfter(local)), gigabytes(local));
}

TEST(Memory, GrowsWithWidthAndSize)
{
    EdnSettings narrow;
    narrow.generator.width = 32;
    EdnSettings small;
    small.height = 128;

    EXPECT_LT(gigabytes(narrow), 0.5 * gigabytes(EdnSettings{}));
    EXPECT_LT(gigabytes(small), gigabytes(EdnSettings{}));
}

TEST(Memory, ThatIsFreeIsKnownHere)
{
    const auto free = freeMemory(torch::kCPU);

    ASSERT_TRUE(free.has_value());
    EXPECT_GT(*free, 0);
}

TEST(Memory, RecognisesThatItRanOut)
{
    EXPECT_TRUE(isOutOfMemory(std::bad_alloc()));
    EXPECT_FALSE(isOutOfMemory(std::runtime_error("anything else")));
    try {
        torch::empty({std::int64_t{1} << 52}); // more than any machine has
        FAIL();
    } catch (const std::exception& failure) {
        EXPECT_TRUE(isOutOfMemory(failure)) << failure.what();
    }
}

} // namespace synthesis
