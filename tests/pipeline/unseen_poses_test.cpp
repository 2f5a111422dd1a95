// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/unseen_poses.h"

#include <gtest/gtest.h>

namespace {

using pipeline::UnseenPoses;

/// Twenty frames from 100 on, near to what was filmed but for those of `far`.
std::map<std::int64_t, float> distances(const std::map<std::int64_t, float>& far)
{
    std::map<std::int64_t, float> all = far;
    for (std::int64_t frame = 100; frame < 120; ++frame)
        all.emplace(frame, 0.5F);
    return all;
}

} // namespace

TEST(UnseenPoses, AreThoseBeyondTheLimitFrameByFrameJoined)
{
    const auto found = pipeline::unseenPoses(
        distances({{103, 1.6F}, {104, 2.5F}, {105, 1.5F}, {106, 1.7F}, {119, 3.0F}}));

    EXPECT_EQ(found,
        (std::vector<UnseenPoses>{{{103, 105}, 2.5F}, {{106, 107}, 1.7F}, {{119, 120}, 3.0F}}));
}

TEST(UnseenPoses, AreNamedInAWarning)
{
    const auto all = distances({{103, 1.6F}, {104, 2.5F}, {110, 2.0F}});

    EXPECT_EQ(pipeline::warningOf(pipeline::unseenPoses(all), all),
        "In frames 103 to 104, 110 (15 %) the dancer takes poses the target was never filmed in; "
        "the result may look wrong there.");
}

TEST(UnseenPoses, AreNotAllNamedWhereThereAreTooMany)
{
    std::map<std::int64_t, float> all;
    for (std::int64_t frame = 0; frame < 40; ++frame)
        all[frame] = frame % 4 == 0 ? 2.0F : 0.5F;

    EXPECT_EQ(pipeline::warningOf(pipeline::unseenPoses(all), all),
        "In frames 0, 4, 8, 12, 16, 20, 24, 28, ... (25 %) the dancer takes poses the target was "
        "never filmed in; the result may look wrong there.");
}

TEST(UnseenPoses, NeedNoWarningWhereThereAreNone)
{
    EXPECT_EQ(pipeline::warningOf({}, distances({})), "");
}

TEST(UnseenPoses, StandInTheReportWithTheirDistance)
{
    const nlohmann::json report
        = pipeline::poseDistanceJson({{7, 0.5F}, {8, 2.0F}, {9, 3.5F}, {10, 2.0F}});

    EXPECT_EQ(report.at("limit"), 1.5);
    EXPECT_EQ(report.at("mean"), 2.0);
    EXPECT_EQ(report.at("frames"), nlohmann::json::parse("[[8, 11, 3.5]]"));
}
