// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/metrics.h"

#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gmock/gmock.h>
#include <limits>

using protocol::Mark;
using protocol::Metrics;
using testing::ElementsAre;

namespace {

Metrics lossAt(std::int64_t step, double loss)
{
    return {"train-1", step, 100, static_cast<double>(step), {{"loss", loss}}, Mark::None, ""};
}

Metrics startAt(std::int64_t step)
{
    return {"train-1", step, 0, static_cast<double>(step), {{"budget", 90}}, Mark::Start, "draft"};
}

} // namespace

TEST(Metrics, LeaveOutValuesThatAreNoNumbers)
{
    Metrics metrics = lossAt(1, std::numeric_limits<double>::quiet_NaN());
    metrics.values["l1"] = 0.5;

    EXPECT_EQ(protocol::metricsFrom(protocol::toJson(metrics)).values,
        (std::map<std::string, double>{{"l1", 0.5}}));
}

TEST(Metrics, OfALaterVersionMayCarryAMarkThatIsNotKnownHere)
{
    auto json = protocol::toJson(startAt(0));
    json["mark"] = "somersault";
    json["colour"] = "red";

    EXPECT_EQ(protocol::metricsFrom(json).mark, Mark::None);
}

TEST(History, IsReadAsItWasWritten)
{
    const test::TemporaryFolder folder;
    const auto file = folder / protocol::historyFile;

    for (const Metrics& metrics : {startAt(0), lossAt(1, 2), lossAt(2, 1.5)})
        EXPECT_TRUE(protocol::appendToHistory(file, metrics));

    EXPECT_THAT(protocol::readHistory(file), ElementsAre(startAt(0), lossAt(1, 2), lossAt(2, 1.5)));
}

TEST(History, ForgetsWhatCameAfterTheCheckpointFromWhichATrainingWentOn)
{
    const test::TemporaryFolder folder;
    const auto file = folder / protocol::historyFile;

    for (const Metrics& metrics :
        {startAt(0), lossAt(10, 2), lossAt(20, 1.5), startAt(10), lossAt(20, 1.7)})
        protocol::appendToHistory(file, metrics);

    EXPECT_THAT(protocol::readHistory(file),
        ElementsAre(startAt(0), lossAt(10, 2), startAt(10), lossAt(20, 1.7)));
}

TEST(History, SurvivesALineThatWasLeftHalfWritten)
{
    const test::TemporaryFolder folder;
    const auto file = folder / protocol::historyFile;
    protocol::appendToHistory(file, lossAt(1, 2));
    std::ofstream(file, std::ios::app) << R"({"run":"train-1","st)";

    protocol::appendToHistory(file, lossAt(2, 1));

    EXPECT_THAT(protocol::readHistory(file), ElementsAre(lossAt(1, 2), lossAt(2, 1)));
}

TEST(History, ThatIsNotThereIsEmpty)
{
    const test::TemporaryFolder folder;

    EXPECT_TRUE(protocol::readHistory(folder / "nothing.jsonl").empty());
    EXPECT_FALSE(protocol::appendToHistory(folder / "no folder/h.jsonl", lossAt(1, 2)));
}
