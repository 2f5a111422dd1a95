// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/room.h"

#include "core/warp/shade.h"
#include "tests/warp/doll.h"

#include <array>
#include <gtest/gtest.h>

using pipeline::Room;
using pipeline::Target;

namespace {

using test::dollFrame;

/// Where the shadow of a doll lies that is shifted by `by`.
cv::Rect shadow(base::Vec2 by) { return {cvRound(40 + by.x), cvRound(255 + by.y), 45, 25}; }

/// A doll that moves about in a bright room and throws a shadow to her right, or none.
Target walkingDoll(bool throwsShadow)
{
    Target target;
    target.info.width = dollFrame.width;
    target.info.height = dollFrame.height;
    target.plate = cv::Mat(dollFrame, CV_8UC3, cv::Scalar(150, 160, 170));
    cv::RNG random(4);
    for (int i = 0; i < 60; ++i) {
        const base::Vec2 by{
            static_cast<float>(random.uniform(-30, 30)), static_cast<float>(random.uniform(-8, 8))};
        warp::Reference reference = test::dollReference();
        reference.frame = 10 * i;
        reference.pose = test::shifted(reference.pose, by);
        target.bank.add(reference);
        cv::Mat picture = target.plate.clone();
        if (throwsShadow)
            picture(shadow(by)) *= 0.5;
        const cv::Mat alpha = warp::figureMask(reference.pose, test::dollTorso, dollFrame, 1);
        target.shades.push_back(
            [shade = warp::shadeOf(picture, alpha, target.plate)] { return shade.clone(); });
    }
    target.shadeTrust = pipeline::shadeTrustOf(target);
    return target;
}

constexpr std::array<warp::Match, 3> references{{{3, 0.4F}, {17, 0.5F}, {42, 0.6F}}};

} // namespace

TEST(Room, IsInTheShadowThatTheFigureThrows)
{
    const Target target = walkingDoll(true);
    const base::Vec2 by{12, 4};

    const cv::Mat picture = Room(target).around(
        test::shifted(test::doll(), by), test::dollSize, references, target.plate);

    const cv::Rect dark = shadow(by);
    const cv::Rect inside(dark.x + 10, dark.y + 8, 12, 10); // the rest she hides, or is soft
    EXPECT_NEAR(cv::mean(picture(inside))[1], 80, 25);
    EXPECT_EQ(picture.at<cv::Vec3b>(60, 180), target.plate.at<cv::Vec3b>(60, 180));
}

TEST(Room, IsThePlateWhereTheDancerThrowsNoShadow)
{
    const Target target = walkingDoll(false);

    const cv::Mat picture
        = Room(target).around(test::doll(), test::dollSize, references, target.plate);

    EXPECT_EQ(cv::norm(picture, target.plate, cv::NORM_INF), 0);
}

TEST(Room, IsThePlateWhenNobodyKnowsWhereTheFigureStands)
{
    const Target target = walkingDoll(true);
    pose::Pose pose = test::doll();
    pose.body[pose::LeftAnkle] = {};

    const cv::Mat picture = Room(target).around(pose, test::dollSize, references, target.plate);

    EXPECT_EQ(cv::norm(picture, target.plate, cv::NORM_INF), 0);
}
