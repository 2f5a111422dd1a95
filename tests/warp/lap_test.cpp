// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/lap.h"

#include "core/warp/cubic_layer.h"
#include "core/warp/limb_warp.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

namespace {

using test::dollFrame;
using test::dollSize;
using warp::LapCorners;

// Right hip, right knee, left hip, left knee.
const LapCorners astride{{{88, 155}, {60, 205}, {112, 155}, {140, 205}}};
const LapCorners wider{{{88, 155}, {38, 195}, {112, 155}, {158, 199}}};
const LapCorners crossed{{{88, 155}, {120, 205}, {112, 155}, {80, 205}}};

/// Opaque, more blue to the right and more green downwards.
cv::Mat cloth()
{
    cv::Mat picture(dollFrame, CV_8UC4);
    for (int y = 0; y < picture.rows; ++y)
        for (int x = 0; x < picture.cols; ++x)
            picture.at<cv::Vec4b>(y, x)
                = cv::Vec4b(cv::saturate_cast<uchar>(x), cv::saturate_cast<uchar>(y), 60, 255);
    return picture;
}

cv::Mat laid(const warp::MovedLap& lap)
{
    cv::Mat picture(dollFrame, CV_8UC4, cv::Scalar::all(0));
    warp::layOverMoved(lap.pixels, {1, 0, double(lap.corner.x), 0, 1, double(lap.corner.y)},
        lap.box, picture(lap.box));
    return picture;
}

base::Vec2 inside(const LapCorners& corners, float across, float down)
{
    return base::lerp(
        base::lerp(corners[0], corners[1], down), base::lerp(corners[2], corners[3], down), across);
}

cv::Vec4b colourAt(const cv::Mat& picture, base::Vec2 place)
{
    return picture.at<cv::Vec4b>(cvRound(place.y), cvRound(place.x));
}

/// The doll with her knees `apart` pixels from the middle, in a skirt or in trousers.
warp::Reference dressed(float apart, bool inSkirt)
{
    warp::Reference reference = test::dollReference();
    pose::Body& body = reference.pose.body;
    body[pose::RightKnee].position.x = body[pose::RightAnkle].position.x = 100 - apart;
    body[pose::LeftKnee].position.x = body[pose::LeftAnkle].position.x = 100 + apart;
    cv::Mat alpha = warp::figureMask(reference.pose, test::dollTorso, dollFrame, 0.8);
    const auto at = [&body](pose::Body25 joint) {
        return cv::Point(cvRound(body[joint].position.x), cvRound(body[joint].position.y));
    };
    if (inSkirt)
        cv::fillConvexPoly(alpha,
            std::vector{
                at(pose::RightHip), at(pose::LeftHip), at(pose::LeftKnee), at(pose::RightKnee)},
            255);
    reference.bgra.setTo(cv::Scalar(60, 60, 200, 0));
    cv::insertChannel(alpha, reference.bgra, 3);
    return reference;
}

/// What lies between the thighs, a little above the knees, once these are `apart`.
int alphaBetween(const warp::Reference& reference, float apart)
{
    const cv::Mat warped = warp::warpReference(reference, dressed(apart, false).pose, dollSize,
        {0, 0, double(dollFrame.width), double(dollFrame.height)}, dollFrame);
    return warped.at<cv::Vec4b>(190, 100)[3];
}

} // namespace

TEST(Lap, ComesBackWhereItWas)
{
    const cv::Mat picture = cloth();

    const cv::Mat back = laid(warp::movedLap(warp::cutLap(picture, astride), astride, dollFrame));

    for (const float across : {0.1F, 0.5F, 0.9F})
        for (const float down : {0.1F, 0.6F, 0.95F}) {
            const base::Vec2 place = inside(astride, across, down);
            EXPECT_LE(cv::norm(colourAt(back, place), colourAt(picture, place), cv::NORM_INF), 2)
                << place.x << ' ' << place.y;
        }
    EXPECT_EQ(colourAt(back, {100, 210})[3], 0);
    EXPECT_EQ(colourAt(back, {60, 170})[3], 0);
}

TEST(Lap, StretchesEvenlyAcrossAndDown)
{
    const cv::Mat moved = laid(warp::movedLap(warp::cutLap(cloth(), astride), wider, dollFrame));

    for (const float across : {0.1F, 0.5F, 0.9F})
        for (const float down : {0.1F, 0.6F, 0.95F}) {
            const cv::Vec4b colour = colourAt(moved, inside(wider, across, down));
            const base::Vec2 from = inside(astride, across, down);
            EXPECT_EQ(colour[3], 255);
            EXPECT_NEAR(colour[0], from.x, 3) << across << ' ' << down;
            EXPECT_NEAR(colour[1], from.y, 3) << across << ' ' << down;
        }
}

TEST(Lap, FollowsTheLegsOfSomebodySeenFromBehind)
{
    const LapCorners behind{astride[2], astride[3], astride[0], astride[1]};

    const cv::Mat moved = laid(warp::movedLap(warp::cutLap(cloth(), astride), behind, dollFrame));

    EXPECT_NEAR(colourAt(moved, inside(astride, 0.9F, 0.6F))[0], inside(astride, 0.1F, 0.6F).x, 3);
}

TEST(Lap, IsOnlyWhereClothReachesFromThighToThigh)
{
    cv::Mat picture = cloth();
    picture(cv::Rect(98, 185, 4, 30)) = cv::Scalar::all(0);

    const cv::Mat back = laid(warp::movedLap(warp::cutLap(picture, astride), astride, dollFrame));

    EXPECT_EQ(colourAt(back, inside(astride, 0.2F, 0.4F))[3], 255);
    EXPECT_EQ(colourAt(back, inside(astride, 0.2F, 0.8F))[3], 0);
}

TEST(Lap, IsNothingWhereTheLegsCross)
{
    EXPECT_FALSE(warp::isOpen(crossed));
    EXPECT_TRUE(warp::isOpen(wider));
    EXPECT_TRUE(warp::cutLap(cloth(), crossed).empty());
    EXPECT_TRUE(warp::movedLap(warp::cutLap(cloth(), astride), crossed, dollFrame).box.empty());
    EXPECT_TRUE(warp::movedLap(warp::cutLap(cloth(), astride), astride, {20, 20}).box.empty());
}

TEST(Lap, KeepsASkirtWholeAndTrousersApart)
{
    EXPECT_GT(alphaBetween(dressed(30, true), 52), 250);
    EXPECT_LT(alphaBetween(dressed(30, false), 52), 5);
}

TEST(Lap, IsNotTakenFromLegsSideBySide)
{
    EXPECT_TRUE(warp::CutReference(dressed(16, true), 1).lap().empty());
    EXPECT_FALSE(warp::CutReference(dressed(30, true), 1).lap().empty());
    EXPECT_FALSE(warp::hasLegsApart(pose::Pose{}, test::dollTorso));
}
