// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/captions.h"

#include "tests/warp/captioned_film.h"

#include <gtest/gtest.h>

namespace {

const test::CaptionedFilm film;
const std::vector<warp::CaptionChange> changes{{29, 30}, {59, 61}};
const cv::Rect region(0, 90, 360, 80);
constexpr int frames = 90;

std::string textAt(int frame) { return frame < 30 ? "HANDS" : frame < 60 ? "FEET 12" : "KNEE"; }

int strolling(int frame) { return 5 + 3 * frame; }
int standing(int /*frame*/) { return 70; }

/// The captions of a film in which the person is at `placeAt(frame)`.
template <typename PlaceAt> warp::Captions learned(const PlaceAt& placeAt)
{
    warp::CaptionSurvey survey(film.size, region, changes);
    for (int frame = 0; frame < frames; ++frame)
        survey.add(
            frame, film.captioned(placeAt(frame), textAt(frame)), film.personMask(placeAt(frame)));
    return survey.build();
}

/// Where the writing is.
cv::Mat writing(const std::string& text)
{
    cv::Mat nothing(film.size, CV_8UC3, cv::Scalar::all(0));
    film.write(nothing, text);
    cv::Mat mask;
    cv::cvtColor(nothing, mask, cv::COLOR_BGR2GRAY);
    return mask > 0;
}

/// The share of `part` that `whole` covers.
double covered(const cv::Mat& part, const cv::Mat& whole)
{
    return cv::countNonZero(part & whole) / static_cast<double>(cv::countNonZero(part));
}

} // namespace

TEST(Captions, HideWhatIsWrittenAndLittleElse)
{
    const warp::Captions captions = learned(strolling);
    ASSERT_EQ(captions.size(), 3u);

    for (const int frame : {3, 45, 80}) {
        const int place = strolling(frame);
        const cv::Mat hidden
            = captions.hidden(frame, film.captioned(place, textAt(frame)), film.personMask(place));
        cv::Mat wide;
        cv::dilate(writing(textAt(frame)), wide, cv::Mat(), {-1, -1}, 3);
        EXPECT_GT(covered(writing(textAt(frame)), hidden), 0.99) << frame;
        EXPECT_GT(covered(hidden, wide), 0.97) << frame;
    }
}

TEST(Captions, LeaveTheRoomBehindThemToThePlate)
{
    const warp::Captions captions = learned(strolling);
    warp::PlateBuilder builder(film.size);
    for (int frame = 0; frame < frames; ++frame) {
        const int place = strolling(frame);
        const cv::Mat image = film.captioned(place, textAt(frame));
        const cv::Mat mask = film.personMask(place);
        builder.add(image, mask, captions.hidden(frame, image, mask));
    }

    const cv::Mat plate = builder.build();

    cv::Mat difference;
    cv::absdiff(plate, film.room(), difference);
    EXPECT_LT(cv::mean(difference(region))[0], 1.5);
    EXPECT_EQ(cv::norm(plate(cv::Rect(0, 0, 360, 80)), film.room()(cv::Rect(0, 0, 360, 80)),
                  cv::NORM_INF),
        0);
}

TEST(Captions, GiveThePersonBackWithoutThem)
{
    for (const auto& placeAt : {strolling, standing}) {
        const warp::Captions captions = learned(placeAt);
        for (const int frame : {20, 40, 75}) {
            const int place = placeAt(frame);
            const auto [image, mask, hidden] = captions.without(
                frame, film.captioned(place, textAt(frame)), film.personMask(place), film.room());
            cv::Mat difference;
            cv::absdiff(image, film.picture(place), difference);
            EXPECT_LT(cv::mean(difference, hidden)[0], 8) << frame;
            EXPECT_GT(cv::countNonZero(hidden), 500) << frame;
        }
    }
}

TEST(Captions, CloseThePersonsMaskWhereTheyCutThroughIt)
{
    const warp::Captions captions = learned(strolling);
    const int place = strolling(20);
    const cv::Mat whole = film.personMask(place);
    cv::Mat cut = whole.clone();
    cut.setTo(0, writing(textAt(20)));

    const warp::Uncaptioned result
        = captions.without(20, film.captioned(place, textAt(20)), cut, film.room());

    const cv::Mat missing = whole & ~cut;
    ASSERT_GT(cv::countNonZero(missing), 500);
    EXPECT_GT(covered(missing, result.personMask), 0.5);
}

TEST(Captions, HideNothingBetweenTwoThatIsUnderNeither)
{
    const warp::Captions captions = learned(strolling);
    const int place = strolling(60);
    cv::Mat image = film.picture(place);

    const cv::Mat hidden = captions.hidden(60, image, film.personMask(place));

    EXPECT_GT(covered(writing("FEET 12"), hidden), 0.8);
    EXPECT_GT(covered(writing("KNEE"), hidden), 0.8);
    EXPECT_EQ(cv::countNonZero(hidden(cv::Rect(0, 0, 360, 90))), 0);
}

TEST(Captions, AreNotADoorThatIsOpened)
{
    const cv::Rect door(220, 62, 60, 88);
    const auto picture = [&door](int frame) {
        cv::Mat image = film.picture(strolling(frame) % 160);
        image(door) = frame < 30 ? cv::Scalar(20, 60, 110) : cv::Scalar(140, 60, 40);
        return image;
    };
    warp::CaptionSurvey survey(film.size, {200, 40, 120, 130}, {{29, 30}});
    for (int frame = 0; frame < 50; ++frame)
        survey.add(frame, picture(frame), film.personMask(strolling(frame) % 160));
    const warp::Captions captions = survey.build();

    for (const int frame : {10, 40}) {
        const cv::Mat hidden
            = captions.hidden(frame, picture(frame), film.personMask(strolling(frame) % 160));
        EXPECT_LT(cv::countNonZero(hidden(door)), 0.05 * door.area()) << frame;
    }
}

TEST(Captions, AreNoneWhereTheFilmHasNone)
{
    warp::CaptionSurvey survey(film.size, {}, {});
    survey.add(0, film.picture(10), film.personMask(10));
    const warp::Captions captions = survey.build();

    EXPECT_TRUE(captions.empty());
    EXPECT_TRUE(captions.hidden(0, film.picture(10), film.personMask(10)).empty());
    const warp::Uncaptioned same
        = captions.without(0, film.picture(10), film.personMask(10), film.room());
    EXPECT_EQ(cv::norm(same.image, film.picture(10), cv::NORM_INF), 0);
    EXPECT_TRUE(same.hidden.empty());
}
