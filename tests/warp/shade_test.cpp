// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/shade.h"

#include "tests/warp/doll.h"

#include <gtest/gtest.h>

using warp::CastShade;

namespace {

const cv::Size frame(360, 720); // shades are a quarter of it
const cv::Mat sunny(frame, CV_8UC3, cv::Scalar(160, 180, 200));

/// `sunny` with the shadow of somebody who stands there: dark, to the left.
cv::Rect shadowFrom(base::Vec2 standing)
{
    return {cvRound(standing.x) - 100, cvRound(standing.y) - 20, 80, 40};
}

cv::Mat seen(base::Vec2 standing)
{
    cv::Mat picture = sunny.clone();
    picture(shadowFrom(standing) & cv::Rect({}, frame)) *= 0.5;
    return picture;
}

cv::Mat nobody() { return cv::Mat(frame, CV_8U, cv::Scalar(0)); }

CastShade cast(base::Vec2 standing)
{
    return {warp::shadeOf(seen(standing), nobody(), sunny), standing, 200, 0.5F};
}

float at(const cv::Mat& expected, base::Vec2 place)
{
    return expected.at<cv::Vec3f>(cvRound(place.y / 4), cvRound(place.x / 4))[1];
}

} // namespace

TEST(Shade, IsThrownFromBetweenTheAnkles)
{
    pose::Pose pose = test::doll();
    ASSERT_TRUE(warp::standingPoint(pose));
    EXPECT_EQ(*warp::standingPoint(pose), (base::Vec2{100, 255}));

    pose.body[pose::LeftAnkle] = {};

    EXPECT_FALSE(warp::standingPoint(pose));
}

TEST(Shade, TellsHowMuchDarkerTheRoomIs)
{
    cv::Mat alpha = nobody();
    cv::rectangle(alpha, {180, 100, 40, 300}, 255, cv::FILLED);

    const cv::Mat shade = warp::shadeOf(seen({200, 400}), alpha, sunny);

    ASSERT_EQ(shade.size(), cv::Size(90, 180));
    EXPECT_EQ(shade.at<cv::Vec3b>(10, 10), cv::Vec3b(128, 128, 128));
    const cv::Vec3b dark = shade.at<cv::Vec3b>(100, 35); // (140, 400) of the frame
    EXPECT_NEAR(dark[1], 128 * (90 + 8) / (180 + 8.0), 1);
    EXPECT_EQ(shade.at<cv::Vec3b>(50, 50), cv::Vec3b(0, 0, 0)); // behind the dancer
}

TEST(Shade, MovesAndGrowsWithTheFigure)
{
    const CastShade one = cast({160, 400});

    const cv::Mat moved = warp::expectedShade({{one}}, {260, 500}, 200, frame);
    const cv::Mat grown = warp::expectedShade({{one}}, {260, 500}, 400, frame);

    EXPECT_NEAR(at(moved, {200, 500}), 0.52, 0.03); // 60 to the left
    EXPECT_NEAR(at(moved, {100, 400}), 1, 0.03); // where it was
    EXPECT_NEAR(at(moved, {140, 500}), 1, 0.03);
    EXPECT_NEAR(at(grown, {140, 500}), 0.52, 0.03); // 120 to the left, of twice the size
}

TEST(Shade, GoesOnBehindTheDancer)
{
    CastShade one = cast({160, 400});
    one.shade(cv::Rect(22, 98, 5, 5)) = cv::Scalar(); // in the middle of the shadow

    const cv::Mat expected = warp::expectedShade({{one}}, one.standing, 200, frame);

    EXPECT_LT(at(expected, {98, 400}), 0.8);
}

TEST(Shade, IsThePlateWhereNothingIsKnown)
{
    CastShade one = cast({160, 400});
    one.shade = cv::Scalar();

    const cv::Mat expected = warp::expectedShade({{one}}, one.standing, 200, frame);

    EXPECT_LT(cv::norm(expected - cv::Scalar::all(1), cv::NORM_INF), 1e-5);
}

TEST(ShadeTrust, TrustsTheShadowAndNotTheCaption)
{
    cv::RNG random(3);
    const cv::Rect caption(120, 60, 120, 40);
    std::vector<CastShade> shades;
    for (int i = 0; i < 40; ++i) {
        const base::Vec2 standing{static_cast<float>(random.uniform(150, 300)),
            static_cast<float>(random.uniform(395, 405))};
        cv::Mat picture = seen(standing);
        if (random.uniform(0, 2) == 1)
            picture(caption) = cv::Scalar(10, 10, 10);
        shades.push_back({warp::shadeOf(picture, nobody(), sunny), standing, 200, 0.5F});
    }
    warp::ShadeTrust trust;
    for (std::size_t i = 0; i < shades.size(); ++i) {
        std::vector<CastShade> others = shades;
        others.erase(others.begin() + static_cast<std::ptrdiff_t>(i));
        others.resize(6);
        trust.add(warp::expectedShade(others, shades[i].standing, 200, frame), shades[i].shade);
    }

    const cv::Mat learned = trust.build();

    EXPECT_GT(learned.at<std::uint8_t>(100, 40), 200); // (160, 400) of the frame
    EXPECT_LT(learned.at<std::uint8_t>(20, 45), 100); // (180, 80)
    EXPECT_EQ(learned.at<std::uint8_t>(160, 45), 0);
    EXPECT_TRUE(warp::ShadeTrust().build().empty());
}

TEST(Shade, DarkensThePlateOnlyWhereItIsTrusted)
{
    const base::Vec2 standing{200, 400};
    const cv::Mat expected = warp::expectedShade({{cast(standing)}}, standing, 200, frame);
    cv::Mat trust(expected.size(), CV_8U, cv::Scalar(0));
    EXPECT_EQ(cv::norm(warp::shaded(sunny, expected, trust), sunny, cv::NORM_INF), 0);
    trust(cv::Rect(0, 0, 35, 180)) = 255; // left of x = 140

    const cv::Mat picture = warp::shaded(sunny, expected, trust);

    EXPECT_NEAR(picture.at<cv::Vec3b>(400, 125)[1], 180 * 0.54, 6);
    EXPECT_EQ(picture.at<cv::Vec3b>(400, 160), sunny.at<cv::Vec3b>(400, 160));
    EXPECT_EQ(picture.at<cv::Vec3b>(600, 50), sunny.at<cv::Vec3b>(600, 50));
}

TEST(Shade, FitsAPlateOfAnySize)
{
    const base::Vec2 standing{200, 400};
    const cv::Mat expected = warp::expectedShade({{cast(standing)}}, standing, 200, frame);
    const cv::Mat trust(expected.size(), CV_8U, cv::Scalar(255));
    cv::Mat half;
    cv::resize(sunny, half, {}, 0.5, 0.5, cv::INTER_AREA);

    const cv::Mat picture = warp::shaded(half, expected, trust);

    cv::Mat whole;
    cv::resize(warp::shaded(sunny, expected, trust), whole, half.size(), 0, 0, cv::INTER_AREA);
    EXPECT_LT(cv::norm(picture, whole, cv::NORM_L1) / static_cast<double>(3 * half.total()), 0.2);
}
