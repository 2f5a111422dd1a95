// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/roi.h"

#include <array>
#include <cmath>
#include <gtest/gtest.h>
#include <numbers>
#include <opencv2/imgproc.hpp>

using base::Vec2;
using estimation::Roi;
using estimation::toPicture;

namespace {

constexpr float pi = std::numbers::pi_v<float>;

void expectNear(Vec2 a, Vec2 b, float tolerance = 1e-3F)
{
    EXPECT_NEAR(a.x, b.x, tolerance);
    EXPECT_NEAR(a.y, b.y, tolerance);
}

} // namespace

TEST(Roi, OfAnUprightPersonIsNotTurned)
{
    const Roi roi
        = estimation::alignedSquare({100, 200}, {100, 120}, pi / 2); // head above the hips

    EXPECT_NEAR(roi.rotation, 0, 1e-6);
    EXPECT_EQ(roi.width, 160);
    EXPECT_EQ(roi.centre, (Vec2{100, 200}));
}

TEST(Roi, TurnsClockwiseWithAPersonWhoLeansToTheRight)
{
    const Roi roi
        = estimation::alignedSquare({100, 200}, {180, 200}, pi / 2); // lying, head to the right

    EXPECT_NEAR(roi.rotation, pi / 2, 1e-6);
}

TEST(Roi, KeepsAnglesWithinHalfATurn)
{
    EXPECT_NEAR(estimation::normalizedAngle(3 * pi / 2), -pi / 2, 1e-5);
    EXPECT_NEAR(estimation::normalizedAngle(-3 * pi / 2), pi / 2, 1e-5);
    EXPECT_NEAR(estimation::normalizedAngle(0.5F), 0.5F, 1e-6);
}

TEST(Roi, ShiftsAlongItsOwnAxisBeforeItGrows)
{
    const Roi turned{{100, 100}, 20, 40, pi / 2};

    const Roi result = estimation::transformed(turned, 2, -0.1F);

    expectNear(result.centre, {104, 100}); // up, seen from the region, is to the right
    EXPECT_EQ(result.width, 80);
    EXPECT_EQ(result.height, 80);
}

TEST(Roi, CarriesPointsToThePictureAndBack)
{
    const Roi roi{{50, 60}, 20, 20, 0.7F};

    expectNear(toPicture(roi, {0.5F, 0.5F}), {50, 60});
    expectNear(toRoi(roi, toPicture(roi, {0.1F, 0.8F})), {0.1F, 0.8F}, 1e-5F);
    expectNear(toPicture({{50, 60}, 20, 20, pi / 2}, {1, 0.5F}), {50, 70}); // its right is below
}

TEST(Roi, OfTurnedPointsIsTightInTheirOwnFrame)
{
    const float angle = 0.5F;
    const Roi truth{{200, 100}, 60, 20, angle};
    const std::array<Vec2, 4> corners{toPicture(truth, {0, 0}), toPicture(truth, {1, 0}),
        toPicture(truth, {1, 1}), toPicture(truth, {0, 1})};

    const Roi found = estimation::turnedBoundingBox(corners, angle);

    expectNear(found.centre, truth.centre);
    EXPECT_NEAR(found.width, 60, 1e-3);
    EXPECT_NEAR(found.height, 20, 1e-3);
}

TEST(Roi, IsCutOutSoThatItsCornersBecomeThePicturesCorners)
{
    cv::Mat image(100, 100, CV_8UC3, cv::Scalar::all(0));
    cv::circle(image, {50, 30}, 4, {255, 255, 255}, cv::FILLED);
    const Roi roi{{50, 50}, 40, 40, 0};

    const cv::Mat cut = crop(image, roi, 80, estimation::Border::Replicate);

    EXPECT_EQ(cut.size(), cv::Size(80, 80));
    EXPECT_GT(cut.at<cv::Vec3b>(1, 40)[0], 200); // (50, 30) is the middle of the upper edge
    EXPECT_LT(cut.at<cv::Vec3b>(40, 40)[0], 50);
}

TEST(Roi, ContinuesThePictureWithItsBorderOrBlack)
{
    const cv::Mat white(10, 10, CV_8UC3, cv::Scalar::all(255));
    const Roi larger{{5, 5}, 40, 40, 0};

    EXPECT_EQ(crop(white, larger, 40, estimation::Border::Replicate).at<cv::Vec3b>(0, 0)[0], 255);
    EXPECT_EQ(crop(white, larger, 40, estimation::Border::Black).at<cv::Vec3b>(0, 0)[0], 0);
}

TEST(Roi, LaysAMaskBackWhereItWasCutOut)
{
    cv::Mat image(120, 160, CV_8U, cv::Scalar::all(0));
    cv::circle(image, {90, 50}, 12, 255, cv::FILLED);
    const Roi roi{{85, 55}, 60, 60, 0.4F};

    const cv::Mat back
        = laidBack(crop(image, roi, 128, estimation::Border::Black), roi, image.size());

    cv::Mat difference;
    cv::absdiff(back, image, difference);
    EXPECT_LT(cv::mean(difference)[0], 1.0);
    EXPECT_GT(cv::mean(back)[0], 0.8 * cv::mean(image)[0]);
}

TEST(Roi, IsKeptFromTheFrameBeforeOnlyWhileItFits)
{
    const Roi found{{100, 100}, 100, 100, 0};
    const estimation::TrackingLimits limits{40 * pi / 180, 0.2F, 0.4F, 0.9F};
    const std::array<Vec2, 2> inside{Vec2{80, 80}, Vec2{120, 120}};
    const std::array<Vec2, 2> outside{Vec2{80, 80}, Vec2{148, 100}};
    const auto may = [&](const Roi& previous, std::span<const Vec2> points) {
        return mayTrack(previous, found, points, limits);
    };

    EXPECT_TRUE(may({{110, 95}, 120, 120, 0.3F}, inside));
    EXPECT_FALSE(may({{130, 100}, 100, 100, 0}, inside)) << "too far away";
    EXPECT_FALSE(may({{100, 100}, 150, 150, 0}, inside)) << "too large";
    EXPECT_FALSE(may({{100, 100}, 100, 100, 0.8F}, inside)) << "turned too far";
    EXPECT_FALSE(may({{100, 100}, 100, 100, 0}, outside)) << "a point at the rim";
}
