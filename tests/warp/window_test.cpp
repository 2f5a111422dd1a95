// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/window.h"

#include "core/base/error.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

namespace {

using test::doll;

/// The doll, walking to the right.
pose::Track walk(int frames, float step)
{
    pose::Track track;
    for (int i = 0; i < frames; ++i)
        track[i] = test::shifted(doll(), {step * static_cast<float>(i), 0});
    return track;
}

bool holds(const cv::Rect2d& window, const cv::Rect2d& box) { return (window & box) == box; }

TEST(PlanWindow, HoldsTheDancerAndStaysInTheFrame)
{
    const cv::Size frame(1280, 720);
    const pose::Track track = walk(200, 5);

    const warp::WindowPath path = warp::planWindow(track, frame);

    for (const auto& [index, pose] : track) {
        EXPECT_TRUE(holds(path.at(index), warp::jointBox(pose))) << "frame " << index;
        EXPECT_TRUE(holds(cv::Rect2d(0, 0, frame.width, frame.height), path.at(index)));
    }
}

TEST(PlanWindow, HasNetworkSidesOfWholeSixteens)
{
    const warp::WindowPath path = warp::planWindow(walk(10, 1), {1280, 720});

    EXPECT_EQ(path.networkSize.width % 16, 0);
    EXPECT_EQ(path.networkSize.height % 16, 0);
    EXPECT_NEAR(path.networkSize.area(), 160 * 256, 160 * 256 / 4);
    EXPECT_NEAR(path.size.width * path.scale, path.networkSize.width, 1e-6);
    EXPECT_NEAR(path.size.height * path.scale, path.networkSize.height, 1e-6);
}

TEST(PlanWindow, NeverEnlargesTheVideo)
{
    const pose::Track track{{0, pose::moved(doll(), [](base::Vec2 p) { return p * 0.3F; })}};

    EXPECT_EQ(warp::planWindow(track, {320, 240}).scale, 1);
}

TEST(PlanWindow, TakesTheWholeFrameWhenTheDancerFillsIt)
{
    const warp::WindowPath path = warp::planWindow(walk(3, 0), {150, 250}, {96, 160});

    EXPECT_LE(path.size.width, 150);
    EXPECT_LE(path.size.height, 250);
    EXPECT_GT(path.size.area(), 0.8 * 150 * 250);
}

TEST(PlanWindow, FollowsSmoothly)
{
    pose::Track track = walk(60, 0);
    for (int i = 30; i < 60; ++i)
        track[i] = test::shifted(doll(), {90, 0}); // a jump

    const warp::WindowPath path = warp::planWindow(track, {1280, 720}, {96, 160});

    for (int i = 1; i < 60; ++i)
        EXPECT_LT(std::abs(path.at(i).x - path.at(i - 1).x), 15) << "frame " << i;
}

TEST(PlanWindow, LendsFramesWithoutAPersonTheNearestWindow)
{
    const pose::Track track{{10, doll()}, {20, test::shifted(doll(), {500, 0})}};

    const warp::WindowPath path = warp::planWindow(track, {1280, 720});

    EXPECT_EQ(path.at(0), path.at(10));
    EXPECT_EQ(path.at(13), path.at(10));
    EXPECT_EQ(path.at(17), path.at(20));
    EXPECT_EQ(path.at(99), path.at(20));
}

TEST(PlanWindow, RefusesATrackWithoutAPerson)
{
    EXPECT_THROW(warp::planWindow({}, {320, 240}), base::Error);
}

TEST(PlanWindowAtScale, KeepsTheScaleOfTheNetwork)
{
    const warp::WindowPath path = warp::planWindowAtScale(walk(5, 0), {1280, 720}, 0.4);

    EXPECT_EQ(path.scale, 0.4);
    EXPECT_TRUE(holds(path.at(2), warp::jointBox(doll())));
}

TEST(PersonBox, IsWiderThanTheJointsButInsideTheFrame)
{
    const cv::Rect box = warp::personBox(doll(), test::dollFrame);

    EXPECT_TRUE(holds(box, warp::jointBox(doll())));
    EXPECT_EQ(box & cv::Rect({}, test::dollFrame), box);
    EXPECT_TRUE(warp::personBox(pose::Pose{}, test::dollFrame).empty());
}

} // namespace
