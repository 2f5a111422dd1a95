// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/plate.h"

#include "core/base/error.h"

#include <cstdlib>
#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace {

using warp::PlateBuilder;

const cv::Size size(120, 80);
const cv::Mat light(size, CV_8UC3, cv::Scalar(200, 210, 220));
const cv::Mat dark(size, CV_8UC3, cv::Scalar(100, 105, 110));

/// The plate of `count` frames without a person.
template <typename FrameAt> cv::Mat plateOf(int count, const FrameAt& frameAt)
{
    PlateBuilder builder(size);
    for (int i = 0; i < count; ++i)
        builder.add(frameAt(i), {});
    return builder.build();
}

cv::Mat stage()
{
    cv::Mat image(size, CV_8UC3);
    for (int y = 0; y < size.height; ++y) {
        for (int x = 0; x < size.width; ++x)
            image.at<cv::Vec3b>(y, x) = cv::Vec3b(static_cast<uchar>(2 * x),
                static_cast<uchar>(3 * y), (x / 10 + y / 10) % 2 != 0 ? 90 : 160);
    }
    return image;
}

struct Shot {
    cv::Mat frame;
    cv::Mat mask;
};

/// A bright square in front of the stage.
Shot shot(cv::Rect square)
{
    Shot result{stage(), cv::Mat(size, CV_8U, cv::Scalar(0))};
    result.frame(square) = cv::Scalar(0, 255, 255);
    result.mask(square) = 255;
    return result;
}

TEST(PlateBuilder, FindsTheStageBehindAMovingSquare)
{
    PlateBuilder builder(size);
    for (int i = 0; i < 20; ++i) {
        const Shot seen = shot(cv::Rect(4 * i, 20, 24, 40));
        builder.add(seen.frame, seen.mask);
    }

    const cv::Mat plate = builder.build();

    EXPECT_DOUBLE_EQ(builder.coverage(), 1);
    EXPECT_EQ(cv::norm(plate, stage(), cv::NORM_INF), 0);
}

TEST(PlateBuilder, IsNotMisledByAFewBadMasks)
{
    PlateBuilder builder(size);
    for (int i = 0; i < 20; ++i) {
        const Shot seen = shot(cv::Rect(4 * i, 20, 24, 40));
        builder.add(seen.frame, i % 10 == 0 ? cv::Mat() : seen.mask);
    }

    EXPECT_EQ(cv::norm(builder.build(), stage(), cv::NORM_INF), 0);
}

TEST(PlateBuilder, PaintsInWhatWasNeverSeen)
{
    PlateBuilder builder(size);
    const cv::Rect square(50, 30, 16, 16);
    cv::Mat mask(size, CV_8U, cv::Scalar(0));
    mask(square) = 255;
    cv::Mat frame(size, CV_8UC3, cv::Scalar(40, 90, 140));
    frame(square) = cv::Scalar(0, 255, 255);
    for (int i = 0; i < 5; ++i)
        builder.add(frame, mask);

    const cv::Mat plate = builder.build();

    EXPECT_LT(builder.coverage(), 1);
    const cv::Mat expected(size, CV_8UC3, cv::Scalar(40, 90, 140));
    EXPECT_LE(cv::norm(plate, expected, cv::NORM_INF), 4);
}

TEST(PlateBuilder, PaintsInWhatWasNeverSeenAtTheBorderOfThePicture)
{
    PlateBuilder builder(size);
    const cv::Rect atTheBottom(50, 60, 16, 20);
    cv::Mat mask(size, CV_8U, cv::Scalar(0));
    mask(atTheBottom) = 255;
    const cv::Mat floor(size, CV_8UC3, cv::Scalar(40, 90, 140));
    for (int i = 0; i < 5; ++i)
        builder.add(floor, mask);

    EXPECT_LE(cv::norm(builder.build(), floor, cv::NORM_INF), 4);
}

TEST(PlateBuilder, LeavesOutWhatIsHidden)
{
    PlateBuilder builder(size);
    cv::Mat written = stage();
    const cv::Rect square(50, 30, 16, 16);
    written(square) = cv::Scalar(255, 0, 255);
    cv::Mat hidden(size, CV_8U, cv::Scalar(0));
    hidden(square) = 255;
    for (int i = 0; i < 20; ++i)
        builder.add(i < 15 ? written : stage(), {}, i < 15 ? hidden : cv::Mat());

    EXPECT_EQ(cv::norm(builder.build(), stage(), cv::NORM_INF), 0);
}

TEST(PlateBuilder, PrefersTheFloorToACastShadowThatComesAndGoes)
{
    const cv::Mat plate
        = plateOf(40, [](int i) { return i % 5 < 3 ? dark : light; }); // three frames of five
    EXPECT_EQ(cv::norm(plate, light, cv::NORM_INF), 0);
}

TEST(PlateBuilder, PrefersTheFloorToACastShadowThatSeldomGoes)
{
    const cv::Mat plate = plateOf(90, [](int i) { return i % 6 == 0 ? light : dark; });
    EXPECT_EQ(cv::norm(plate, light, cv::NORM_INF), 0);
}

TEST(PlateBuilder, IsNotMisledByALightThatIsRare)
{
    const cv::Mat plate = plateOf(90, [](int i) { return i % 30 == 0 ? light : dark; });
    EXPECT_EQ(cv::norm(plate, dark, cv::NORM_INF), 0);
}

TEST(PlateBuilder, KeepsLinesOfAPixelWhereAShadowComesAndGoes)
{
    cv::Mat lit = light.clone();
    lit.row(size.height / 2) = cv::Scalar(180, 190, 200);
    const cv::Mat shaded = lit / 2;

    const cv::Mat plate = plateOf(40, [&](int i) { return i % 5 < 3 ? shaded : lit; });

    EXPECT_EQ(cv::norm(plate, lit, cv::NORM_INF), 0);
}

TEST(PlateBuilder, LeavesNoDotsAtTheRimOfAShadow)
{
    const cv::Mat plate = plateOf(40, [](int i) {
        cv::Mat frame = light.clone();
        if (i % 5 < 3)
            dark(cv::Rect(40, 20, 30, 30)).copyTo(frame(cv::Rect(40, 20, 30, 30)));
        return frame;
    });
    EXPECT_EQ(cv::norm(plate, light, cv::NORM_INF), 0);
}

TEST(PlateBuilder, KeepsSmallDarkThingsInTheLight)
{
    const cv::Rect thing(60, 30, 2, 2);
    const cv::Scalar black(10, 10, 12);
    const cv::Mat plate = plateOf(40, [&](int i) {
        cv::Mat frame = i % 5 < 3 ? dark.clone() : light.clone();
        frame(thing) = black;
        return frame;
    });
    EXPECT_EQ(cv::norm(plate(thing), cv::Mat(thing.size(), CV_8UC3, black), cv::NORM_INF), 0);
}

TEST(PlateBuilder, ShowsTheUsualPlaceOfAnEdgeThatTrembles)
{
    const auto frameWithEdgeAt = [](int y) {
        cv::Mat frame = dark.clone();
        light.rowRange(y, size.height).copyTo(frame.rowRange(y, size.height));
        return frame;
    };
    const cv::Mat plate = plateOf(40, [&](int i) { return frameWithEdgeAt(i % 5 == 0 ? 39 : 40); });
    EXPECT_EQ(cv::norm(plate, frameWithEdgeAt(40), cv::NORM_INF), 0);
}

TEST(PlateBuilder, HasNoEdgeWhereAShadowFadesOut)
{
    const cv::Mat even(size, CV_8UC3, cv::Scalar(200, 200, 200));
    cv::Mat fading = even.clone(); // from 40 levels darker at the left to nothing at the right
    for (int x = 0; x < size.width; ++x)
        fading.col(x) -= cv::Scalar::all(40 - 40 * x / size.width);

    const cv::Mat plate = plateOf(60, [&](int i) { return i % 3 == 0 ? even : fading; });

    for (int x = 1; x < size.width; ++x) {
        const int step = plate.at<cv::Vec3b>(size.height / 2, x)[0]
            - plate.at<cv::Vec3b>(size.height / 2, x - 1)[0];
        EXPECT_LE(std::abs(step), 2) << x;
    }
    EXPECT_EQ(plate.at<cv::Vec3b>(size.height / 2, 2)[0], 200);
}

TEST(PlateBuilder, DrawsEvenlyFromAClipLongerThanItsMemory)
{
    const std::size_t tenSamples = static_cast<std::size_t>(size.area()) * 3 * 10;
    PlateBuilder builder(size, tenSamples);
    const cv::Mat early(size, CV_8UC3, cv::Scalar(10, 0, 0));
    const cv::Mat late(size, CV_8UC3, cv::Scalar(0, 0, 120));

    for (int i = 0; i < 30; ++i)
        builder.add(early, {});
    for (int i = 0; i < 270; ++i)
        builder.add(late, {});

    EXPECT_EQ(cv::norm(builder.build(), late, cv::NORM_INF), 0);
}

TEST(PlateBuilder, IsTheSameEveryTime)
{
    const auto build = [] {
        PlateBuilder builder(size, static_cast<std::size_t>(size.area()) * 3 * 5);
        for (int i = 0; i < 60; ++i) {
            const Shot seen = shot(cv::Rect(i, 20, 24, 40));
            builder.add(seen.frame, seen.mask);
        }
        return builder.build();
    };

    EXPECT_EQ(cv::norm(build(), build(), cv::NORM_INF), 0);
}

TEST(PlateBuilder, RefusesAClipThatNeverShowsTheStage)
{
    PlateBuilder builder(size);
    builder.add(stage(), cv::Mat(size, CV_8U, cv::Scalar(255)));

    try {
        builder.build();
        FAIL() << "built a plate from nothing";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::TooShort);
    }
}

} // namespace
