// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/device.h"

#include "core/synthesis/error.h"
#include "core/synthesis/precision.h"

#include <gtest/gtest.h>
#include <thread>

namespace synthesis {

TEST(Device, KnowsAtLeastOneCore) { EXPECT_GE(physicalCores(), 1); }

TEST(OneThreadHere, ChangesTheCallingThreadOnlyWhileItLives)
{
    const int before = threads();
    setThreads(2);
    int elsewhere = 0;
    {
        const OneThreadHere oneThread;
        EXPECT_EQ(threads(), 1);
        std::thread([&elsewhere] { elsewhere = threads(); }).join();
    }

    EXPECT_EQ(elsewhere, 2);
    EXPECT_EQ(threads(), 2);
    setThreads(before);
}

TEST(MachineFacts, AreMeasured)
{
    const MachineFacts facts = machineFacts(0.05);

    EXPECT_FALSE(facts.torchVersion.empty());
    EXPECT_FALSE(facts.blas.empty());
    EXPECT_GT(facts.float32Gflops, 0);
    EXPECT_GT(facts.bfloat16Gflops, 0);
    EXPECT_GT(facts.bfloat16Gain, 0);
}

TEST(Precision, IsDecidedOnceAndThenStays)
{
    const torch::Dtype first = computeType(Precision::Automatic, torch::kCPU);

    for (int i = 0; i < 5; ++i)
        EXPECT_EQ(computeType(Precision::Automatic, torch::kCPU), first);
}

TEST(Precision, CanBeChosen)
{
    EXPECT_EQ(computeType(Precision::Float32, torch::kCPU), torch::kFloat);
    EXPECT_EQ(computeType(Precision::BFloat16, torch::kCPU), torch::kBFloat16);
}

TEST(Precision, HasNamesThatReadBack)
{
    EXPECT_EQ(dtypeNamed(nameOf(torch::kBFloat16)), torch::kBFloat16);
    EXPECT_EQ(dtypeNamed(nameOf(torch::kFloat)), torch::kFloat);
    EXPECT_THROW(dtypeNamed("float12"), Error);
}

} // namespace synthesis
