// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/limb_warp.h"
#include "core/warp/moved_parts.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

namespace {

using test::doll;
using test::dollFrame;
using test::dollSize;

const cv::Rect2d wholeFrame(0, 0, dollFrame.width, dollFrame.height);

/// Well inside the doll, where the mask's border does not matter.
cv::Mat inside(const warp::Reference& reference, int margin = 4)
{
    cv::Mat core;
    const auto disc
        = cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * margin + 1, 2 * margin + 1});
    cv::erode(test::alphaOf(reference.bgra), core, disc);
    return core;
}

/// Mean difference over the four channels inside `mask`, 0 to 255.
double difference(const cv::Mat& a, const cv::Mat& b, const cv::Mat& mask)
{
    cv::Mat absolute;
    cv::absdiff(a, b, absolute);
    return cv::mean(cv::mean(absolute, mask))[0];
}

TEST(WarpReference, ToItsOwnPoseGivesBackItsPixels)
{
    const warp::Reference reference = test::dollReference();

    const cv::Mat warped
        = warp::warpReference(reference, reference.pose, dollSize, wholeFrame, dollFrame);

    ASSERT_EQ(warped.type(), CV_8UC4);
    EXPECT_LT(difference(warped, reference.bgra, inside(reference)), 2);
    EXPECT_EQ(cv::countNonZero(test::alphaOf(warped)(cv::Rect(0, 0, 30, 300))), 0);
}

TEST(WarpReference, MovesWithThePose)
{
    const warp::Reference reference = test::dollReference();
    const cv::Mat still
        = warp::warpReference(reference, reference.pose, dollSize, wholeFrame, dollFrame);

    const cv::Mat moved = warp::warpReference(
        reference, test::shifted(doll(), {12, -9}), dollSize, wholeFrame, dollFrame);

    const cv::Rect to(12, 0, dollFrame.width - 12, dollFrame.height - 9);
    const cv::Mat expected = still(to - cv::Point(12, -9));
    EXPECT_LT(cv::norm(moved(to), expected, cv::NORM_INF), 3);
}

TEST(WarpReference, ShowsTheWindowAtTheSizeAskedFor)
{
    const warp::Reference reference = test::dollReference();
    const cv::Rect2d window(40, 60, 120, 180);

    const cv::Mat whole = warp::warpReference(reference, doll(), dollSize, wholeFrame, dollFrame);
    const cv::Mat half = warp::warpReference(reference, doll(), dollSize, window, cv::Size(60, 90));

    cv::Mat expected;
    cv::resize(whole(window), expected, {60, 90}, 0, 0, cv::INTER_AREA);
    ASSERT_EQ(half.size(), cv::Size(60, 90));
    EXPECT_LT(cv::norm(half, expected, cv::NORM_L1) / (60 * 90 * 4), 4);
}

TEST(WarpReference, TurnsAForearmWithItsBones)
{
    const warp::Reference reference = test::dollReference();
    pose::Pose raised = doll();
    raised.body[pose::LeftWrist].position = {175, 112}; // straight out instead of down

    const cv::Mat warped = warp::warpReference(reference, raised, dollSize, wholeFrame, dollFrame);

    const cv::Mat alpha = test::alphaOf(warped);
    EXPECT_GT(alpha.at<std::uint8_t>(112, 165), 200);
    EXPECT_EQ(alpha.at<std::uint8_t>(146, 148), 0);
}

TEST(WarpReference, LeavesOutPartsThatThePoseLacks)
{
    const warp::Reference reference = test::dollReference();
    pose::Pose legless = doll();
    for (const auto joint : {pose::RightKnee, pose::LeftKnee, pose::RightAnkle, pose::LeftAnkle})
        legless.body[joint] = {};

    const cv::Mat alpha
        = test::alphaOf(warp::warpReference(reference, legless, dollSize, wholeFrame, dollFrame));

    EXPECT_EQ(cv::countNonZero(alpha.rowRange(230, 300)), 0);
    EXPECT_GT(alpha.at<std::uint8_t>(110, 100), 200);
}

TEST(WarpReference, WidensWithTheBody)
{
    const warp::Reference reference = test::dollReference();
    const auto widthAt = [&](float size) {
        const cv::Mat warped = warp::warpReference(reference, doll(), size, wholeFrame, dollFrame);
        return cv::countNonZero(test::alphaOf(warped).row(130).colRange(70, 130) > 127);
    };

    EXPECT_GT(widthAt(1.1F * dollSize), widthAt(0.8F * dollSize) + 8);
}

TEST(WarpReference, DoesNotSquashTheHeadOfANoddingDancer)
{
    const warp::Reference reference = test::dollReference();
    pose::Pose nodding = doll();
    for (const auto joint :
        {pose::Nose, pose::RightEye, pose::LeftEye, pose::RightEar, pose::LeftEar})
        nodding.body[joint].position.y += 15;
    const auto headHeight = [&](const pose::Pose& pose) {
        const cv::Mat alpha
            = test::alphaOf(warp::warpReference(reference, pose, dollSize, wholeFrame, dollFrame));
        return cv::countNonZero(alpha.col(100).rowRange(0, 75) > 127);
    };

    EXPECT_GT(headHeight(nodding), 0.8 * headHeight(doll()));
}

TEST(WarpReference, IsClearForAPoseOutsideTheWindow)
{
    const warp::Reference reference = test::dollReference();

    const cv::Mat warped = warp::warpReference(
        reference, test::shifted(doll(), {4000, 0}), dollSize, wholeFrame, dollFrame);

    EXPECT_EQ(cv::countNonZero(test::alphaOf(warped)), 0);
}

TEST(WarpReference, IsClearForAnEmptyReference)
{
    warp::Reference empty = test::dollReference();
    empty.bgra.release();
    empty.window = {};

    const cv::Mat warped = warp::warpReference(empty, doll(), dollSize, wholeFrame, dollFrame);

    EXPECT_EQ(cv::countNonZero(test::alphaOf(warped)), 0);
}

/// The doll in one colour, and her right forearm and hand across the belly in another.
warp::Reference armAcross(const cv::Scalar& colour)
{
    warp::Reference reference = test::dollReference();
    reference.pose.body[pose::RightElbow] = pose::detected({66, 126}, 1);
    reference.pose.body[pose::RightWrist] = pose::detected({100, 120}, 1);
    const cv::Mat mask = warp::figureMask(reference.pose, test::dollTorso, dollFrame, 0.8);
    reference.bgra.setTo(cv::Scalar(0, 0, 200, 0));
    cv::line(reference.bgra, {66, 126}, {112, 118}, colour, 12);
    cv::insertChannel(mask, reference.bgra, 3);
    return reference;
}

/// The doll in one colour.
warp::Reference plainDoll(const cv::Scalar& colour)
{
    warp::Reference reference = test::dollReference();
    const cv::Mat alpha = test::alphaOf(reference.bgra);
    reference.bgra.setTo(colour);
    cv::insertChannel(alpha, reference.bgra, 3);
    return reference;
}

TEST(WarpReference, LeavesNoArmOnTheTorsoThatAnotherReferenceShows)
{
    const warp::CutReference across(armAcross({200, 0, 0, 0}), 1);
    const warp::CutReference alsoAcross(armAcross({200, 200, 0, 0}), 1);
    const warp::CutReference free(plainDoll({0, 200, 0, 0}), 1);
    const cv::Point where(100, 120); // the hand's place in the reference

    const auto shown = [&](std::vector<const warp::CutReference*> others) {
        return warp::warpReference(
            warp::PartSources(across, others), doll(), dollSize, wholeFrame, dollFrame);
    };

    const auto isOnly = [](const cv::Vec4b& pixel, int channel) {
        return pixel[channel] > 180 && pixel[0] + pixel[1] + pixel[2] - pixel[channel] < 5;
    };

    EXPECT_TRUE(isOnly(shown({}).at<cv::Vec4b>(where), 0));
    EXPECT_TRUE(isOnly(shown({&free}).at<cv::Vec4b>(where), 1));
    EXPECT_TRUE(isOnly(shown({&alsoAcross, &free}).at<cv::Vec4b>(where), 1));
    EXPECT_TRUE(isOnly(shown({&free}).at<cv::Vec4b>(90, 100), 2));
    EXPECT_EQ(cv::countNonZero(test::alphaOf(shown({&free})) != test::alphaOf(shown({}))), 0);
}

TEST(WarpReference, MovesTheWholeHandFromBeforeTheTorso)
{
    const warp::Reference reference = armAcross({200, 0, 0, 0});
    const warp::CutReference free(plainDoll({0, 200, 0, 0}), 1);
    const warp::CutReference cut(reference, 1);
    const pose::Pose to = reference.pose;

    const cv::Mat warped
        = warp::warpReference(warp::PartSources(cut, {&free}), to, dollSize, wholeFrame, dollFrame);

    for (const int x : {75, 90, 100, 105, 111})
        for (const int beside : {-4, 0, 4}) {
            const int y = cvRound(126 - (x - 66) * 8 / 46.0) + beside;
            EXPECT_GT(warped.at<cv::Vec4b>(y, x)[0], 180) << x << ' ' << beside;
        }
}

TEST(WarpReference, TakesThePartsOfAGroupFromTheirLender)
{
    const warp::CutReference blue(plainDoll({200, 0, 0, 0}), 1);
    const warp::CutReference green(plainDoll({0, 200, 0, 0}), 1);
    warp::PartSources sources(blue);
    sources.lenders[warp::LeftArmGroup] = &green;

    const cv::Mat warped = warp::warpReference(sources, doll(), dollSize, wholeFrame, dollFrame);

    const auto colourAt = [&](int x, int y) { return warped.at<cv::Vec4b>(y, x); };
    EXPECT_GT(colourAt(147, 140)[1], 150); // the left wrist
    EXPECT_LT(colourAt(147, 140)[0], 50);
    for (const cv::Point blueOne : {cv::Point(53, 140), {100, 45}, {100, 110}, {116, 205}}) {
        EXPECT_GT(colourAt(blueOne.x, blueOne.y)[0], 150) << blueOne;
        EXPECT_LT(colourAt(blueOne.x, blueOne.y)[1], 50) << blueOne;
    }
}

TEST(CompositeOver, ShowsTheBackgroundWhereThePictureIsClear)
{
    const cv::Mat background(20, 20, CV_8UC3, cv::Scalar(10, 20, 30));
    cv::Mat picture(10, 10, CV_8UC4, cv::Scalar::all(0));
    picture.colRange(5, 10) = cv::Scalar(100, 100, 100, 255);
    picture.col(4) = cv::Scalar(50, 50, 50, 128);

    const cv::Mat shown = warp::compositeOver(background, picture, cv::Rect(5, 5, 10, 10));

    EXPECT_EQ(shown.at<cv::Vec3b>(8, 6), cv::Vec3b(10, 20, 30));
    EXPECT_EQ(shown.at<cv::Vec3b>(8, 12), cv::Vec3b(100, 100, 100));
    EXPECT_EQ(shown.at<cv::Vec3b>(8, 9), cv::Vec3b(55, 60, 65));
}

TEST(CompositeOver, CutsAPictureThatReachesBeyondTheFrame)
{
    const cv::Mat background(20, 20, CV_8UC3, cv::Scalar::all(0));
    const cv::Mat picture(10, 10, CV_8UC4, cv::Scalar::all(255));

    const cv::Mat shown = warp::compositeOver(background, picture, cv::Rect(-5, 15, 10, 10));

    EXPECT_EQ(shown.size(), background.size());
    EXPECT_EQ(cv::countNonZero(shown.reshape(1)), 5 * 5 * 3);
}

TEST(MovedParts, ShowTheSamePictureAreaByArea)
{
    const warp::CutReference reference(armAcross({200, 0, 0, 0}), 1);
    const warp::CutReference free(plainDoll({0, 200, 0, 0}), 1);
    const warp::PartSources sources(reference, {&free});
    const pose::Pose to = test::shifted(doll(), {7.4F, -5.2F});
    const cv::Mat whole = warp::warpReference(sources, to, dollSize, wholeFrame, dollFrame);

    const warp::MovedParts parts(sources, to, dollSize, wholeFrame, dollFrame);

    for (const cv::Rect area : {cv::Rect(0, 0, 64, 64), cv::Rect(64, 128, 64, 64),
             cv::Rect(130, 250, 70, 50), cv::Rect(90, 30, 40, 200)})
        EXPECT_EQ(cv::norm(parts.picture(area), whole(area), cv::NORM_INF), 0) << area;
}

} // namespace
