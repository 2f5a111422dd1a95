// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/caption_finder.h"

#include "tests/warp/captioned_film.h"

#include <gtest/gtest.h>

namespace {

using Changes = std::vector<warp::CaptionChange>;

const test::CaptionedFilm film;

int placeAt(int frame) { return 40 + 5 * (frame % 40); }

/// What is found in `count` pictures, each with the person somewhere else.
template <typename PictureAt>
warp::CaptionFinder lookedThrough(int count, const PictureAt& pictureAt)
{
    warp::CaptionFinder finder;
    for (int frame = 0; frame < count; ++frame)
        finder.add(frame, pictureAt(frame), film.personMask(placeAt(frame)));
    return finder;
}

} // namespace

TEST(CaptionFinder, FindsWhenTheWritingChanges)
{
    const auto finder = lookedThrough(60, [](int frame) {
        return film.captioned(placeAt(frame), frame < 20 ? "HANDS" : frame < 41 ? "FEET 1" : "");
    });

    EXPECT_EQ(finder.changes(), (Changes{{19, 20}, {40, 41}}));
    const cv::Rect written(24, 110, 170, 40);
    EXPECT_EQ(finder.region() & written, written);
    EXPECT_LT(finder.region().height, 90);
}

TEST(CaptionFinder, FindsWhiteWritingWithBlackRimsOnAGreyWall)
{
    const auto finder = lookedThrough(40, [](int frame) {
        cv::Mat image(film.size, CV_8UC3, cv::Scalar(118, 120, 122));
        for (const auto& [level, width] : {std::pair(0, 12), std::pair(255, 5)})
            cv::putText(image, frame < 20 ? "HANDS" : "FEET 1", {12, 150}, cv::FONT_HERSHEY_SIMPLEX,
                2, cv::Scalar::all(level), width);
        return image;
    });

    EXPECT_EQ(finder.changes(), (Changes{{19, 20}}));
}

TEST(CaptionFinder, LeavesOutTheFramesOfACrossFade)
{
    const auto finder = lookedThrough(40, [](int frame) {
        const cv::Mat before = film.captioned(placeAt(frame), "HANDS");
        const cv::Mat after = film.captioned(placeAt(frame), "FEET 1");
        cv::Mat mixed;
        const double share = frame < 20 ? 0 : frame == 20 ? 0.4 : frame == 21 ? 0.7 : 1;
        cv::addWeighted(before, 1 - share, after, share, 0, mixed);
        return mixed;
    });

    EXPECT_EQ(finder.changes(), (Changes{{19, 22}}));
}

TEST(CaptionFinder, IsNotMisledByAPersonWithoutAnyCaption)
{
    const auto finder = lookedThrough(60, [](int frame) { return film.picture(placeAt(frame)); });

    EXPECT_TRUE(finder.changes().empty());
    EXPECT_TRUE(finder.region().empty());
}

TEST(CaptionFinder, TakesLightAndShadowForNone)
{
    const auto finder = lookedThrough(40, [](int frame) {
        cv::Mat image = film.picture(placeAt(frame));
        if (frame >= 20)
            image(cv::Rect(200, 80, 120, 60)) *= 0.5;
        return image;
    });

    EXPECT_TRUE(finder.changes().empty());
}

TEST(CaptionFinder, TakesAnotherSceneForNone)
{
    const auto finder = lookedThrough(40, [](int frame) {
        cv::Mat image = film.picture(placeAt(frame));
        if (frame >= 20)
            image = cv::Scalar::all(255) - image;
        return image;
    });

    EXPECT_TRUE(finder.changes().empty());
}

TEST(CaptionFinder, TakesWhatMovesForNone)
{
    const auto finder = lookedThrough(60, [](int frame) {
        cv::Mat image = film.picture(placeAt(frame));
        cv::circle(image, {20 + 5 * frame, 100}, 16, {30, 30, 230}, -1);
        return image;
    });

    EXPECT_TRUE(finder.changes().empty());
}
