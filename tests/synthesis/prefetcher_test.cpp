// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/prefetcher.h"

#include <atomic>
#include <gtest/gtest.h>
#include <stdexcept>

namespace synthesis {

namespace {

std::uint64_t firstNumber(std::mt19937_64& random) { return random(); }

} // namespace

TEST(Prefetcher, GivesTheBatchesInTheOrderOfTheirIndex)
{
    Prefetcher<std::uint64_t> prefetcher(firstNumber, 5, 0);

    for (std::uint64_t index = 0; index < 20; ++index)
        EXPECT_EQ(prefetcher.next(), randomOfBatch(5, index)());
}

TEST(Prefetcher, GoesOnInTheMiddleAsIfItHadStartedAtTheBeginning)
{
    Prefetcher<std::uint64_t> whole(firstNumber, 5, 0);
    for (int i = 0; i < 7; ++i)
        whole.next();

    Prefetcher<std::uint64_t> resumed(firstNumber, 5, 7);

    EXPECT_EQ(resumed.next(), whole.next());
}

TEST(Prefetcher, DrawsOtherNumbersForAnotherSeed)
{
    EXPECT_NE(randomOfBatch(1, 0)(), randomOfBatch(2, 0)());
    EXPECT_NE(randomOfBatch(1, 0)(), randomOfBatch(1, 1)());
}

TEST(Prefetcher, HandsOverTheBatchesBeforeAFailureAndThenTheFailure)
{
    int made = 0;
    Prefetcher<int> prefetcher(
        [&made](std::mt19937_64&) {
            if (made == 3)
                throw std::runtime_error("the disk is gone");
            return made++;
        },
        1, 0);

    EXPECT_EQ(prefetcher.next(), 0);
    EXPECT_EQ(prefetcher.next(), 1);
    EXPECT_EQ(prefetcher.next(), 2);
    EXPECT_THROW(prefetcher.next(), std::runtime_error);
    EXPECT_THROW(prefetcher.next(), std::runtime_error);
}

TEST(Prefetcher, NeverRunsMoreThanThreeBatchesAhead)
{
    std::atomic<int> made = 0;
    Prefetcher<int> prefetcher([&made](std::mt19937_64&) { return ++made; }, 1, 0);

    for (int taken = 1; taken <= 50; ++taken) {
        prefetcher.next();
        EXPECT_LE(made.load(), taken + 3); // two waiting and one in the making
    }
}

TEST(Prefetcher, CanBeDroppedWithBatchesStillWaiting)
{
    const Prefetcher<std::uint64_t> prefetcher(firstNumber, 1, 0);
}

} // namespace synthesis
