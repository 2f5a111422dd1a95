// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/skeleton_overlay.h"

#include "walker.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>

using namespace pose;

namespace {

cv::Vec3b at(const cv::Mat& picture, const Keypoint& point)
{
    return picture.at<cv::Vec3b>(
        static_cast<int>(point.position.y), static_cast<int>(point.position.x));
}

} // namespace

TEST(SkeletonOverlay, ShowsRightInOrangeLeftInBlueAndTheMiddleInYellow)
{
    cv::Mat picture(1080, 1920, CV_8UC3, cv::Scalar::all(128));
    const Pose pose = test::standing({}, {}, {});

    drawSkeleton(picture, pose);

    const cv::Vec3b right = at(picture, pose.body[RightKnee]);
    const cv::Vec3b left = at(picture, pose.body[LeftKnee]);
    const cv::Vec3b neck = at(picture, pose.body[Neck]);
    EXPECT_GT(right[2], right[0] + 100); // more red than blue
    EXPECT_GT(left[0], left[2] + 100);
    EXPECT_GT(std::min(neck[1], neck[2]), neck[0] + 100);
}

TEST(SkeletonOverlay, TouchesNothingFarFromTheSkeleton)
{
    cv::Mat picture(1080, 1920, CV_8UC3, cv::Scalar::all(128));
    Pose pose;
    pose.body[RightHip] = detected({500, 300}, 1);
    pose.body[RightKnee] = detected({520, 500}, 1);
    pose.body[LeftWrist] = {{1500, 900}, 0.8F, KeypointState::Absent};

    drawSkeleton(picture, pose);

    cv::Mat rest = picture.clone();
    rest(cv::Rect(450, 250, 120, 300)) = cv::Scalar::all(128);
    EXPECT_EQ(cv::norm(rest, cv::Mat(1080, 1920, CV_8UC3, cv::Scalar::all(128)), cv::NORM_INF), 0);
    EXPECT_NE(at(picture, pose.body[RightHip]), cv::Vec3b(128, 128, 128));
}

TEST(SkeletonOverlay, MarksADoubtfulJointByAHole)
{
    cv::Mat picture(1080, 1920, CV_8UC3, cv::Scalar::all(255));
    Pose pose;
    pose.body[RightHip] = detected({500, 300}, 0.9F);
    pose.body[LeftHip] = detected({700, 300}, 0.1F);

    drawSkeleton(picture, pose);

    EXPECT_GT(cv::norm(at(picture, pose.body[RightHip])), 150);
    EXPECT_LT(cv::norm(at(picture, pose.body[LeftHip])), 100); // dark inside
}

TEST(SkeletonOverlay, DrawsHandsAndFaceOnlyWhenAsked)
{
    Pose pose;
    pose.leftHand[0] = detected({300, 300}, 1);
    pose.leftHand[1] = detected({340, 300}, 1);
    pose.face[30] = detected({600, 300}, 1);
    cv::Mat with(400, 800, CV_8UC3, cv::Scalar::all(0));
    cv::Mat without = with.clone();

    drawSkeleton(with, pose);
    drawSkeleton(without, pose, {.hands = false, .face = false});

    EXPECT_GT(cv::norm(at(with, pose.face[30])), 0);
    EXPECT_GT(cv::norm(at(with, pose.leftHand[1])), 0);
    EXPECT_EQ(cv::norm(without, cv::NORM_INF), 0);
}
