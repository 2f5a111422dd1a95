// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/matte.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

namespace {

using test::doll;
using test::dollFrame;
using test::dollTorso;

const cv::Scalar wall(180, 160, 140);
const cv::Scalar dress(40, 30, 90);

cv::Mat stage()
{
    cv::Mat image(dollFrame, CV_8UC3, wall);
    cv::Mat noise(dollFrame, CV_8UC3);
    cv::RNG(5).fill(noise, cv::RNG::UNIFORM, 0, 3);
    return image + noise;
}

cv::Mat trueMask() { return warp::figureMask(doll(), dollTorso, dollFrame, 0.8); }

cv::Mat frameWithDoll()
{
    cv::Mat frame = stage();
    frame.setTo(dress, trueMask());
    return frame;
}

/// What a network gives: the mask at a quarter of the size and 3 pixels too wide, scaled up.
cv::Mat roughMask()
{
    cv::Mat mask;
    cv::dilate(trueMask(), mask, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    cv::resize(mask, mask, {}, 0.25, 0.25, cv::INTER_AREA);
    cv::resize(mask, mask, dollFrame, 0, 0, cv::INTER_LINEAR);
    return mask;
}

/// Share of pixels on which two masks agree, of those in either.
double overlap(const cv::Mat& a, const cv::Mat& b)
{
    const cv::Mat inA = a > 127;
    const cv::Mat inB = b > 127;
    return cv::countNonZero(inA & inB) / static_cast<double>(cv::countNonZero(inA | inB));
}

TEST(FigureMask, CoversEveryJoint)
{
    const cv::Mat mask = warp::figureMask(doll(), dollTorso, dollFrame);

    for (const pose::Keypoint& joint : doll().body) {
        if (!joint.isPresent())
            continue;
        EXPECT_EQ(mask.at<std::uint8_t>(cvRound(joint.position.y), cvRound(joint.position.x)), 255);
    }
    EXPECT_EQ(mask.at<std::uint8_t>(5, 5), 0);
}

TEST(RefineMatte, FindsTheTrueEdgeInsideARoughMask)
{
    const cv::Mat alpha
        = warp::refineMatte(frameWithDoll(), roughMask(), stage(), doll(), dollTorso);

    EXPECT_LT(overlap(roughMask(), trueMask()), 0.85);
    EXPECT_GT(overlap(alpha, trueMask()), 0.95);
}

TEST(RefineMatte, WorksFromTheDifferenceAloneWithoutASegmentation)
{
    const cv::Mat alpha = warp::refineMatte(frameWithDoll(), {}, stage(), doll(), dollTorso);

    EXPECT_GT(overlap(alpha, trueMask()), 0.93);
}

TEST(RefineMatte, DropsThingsAwayFromTheFigure)
{
    cv::Mat frame = frameWithDoll();
    cv::Mat mask = roughMask();
    const cv::Rect chair(2, 240, 20, 40);
    frame(chair) = cv::Scalar(0, 90, 200);
    mask(chair) = 255;

    const cv::Mat alpha = warp::refineMatte(frame, mask, stage(), doll(), dollTorso);

    EXPECT_EQ(cv::countNonZero(alpha(chair)), 0);
}

TEST(RefineMatte, KeepsTheDancerWhereSheHasTheColourOfTheStage)
{
    cv::Mat frame = frameWithDoll();
    const cv::Rect belly(92, 100, 16, 30);
    frame(belly) = wall;

    const cv::Mat alpha = warp::refineMatte(frame, roughMask(), stage(), doll(), dollTorso);

    EXPECT_EQ(cv::countNonZero(alpha(belly) < 250), 0);
}

TEST(RefineMatte, KeepsARimThatLooksLikeNeitherTheStageNorHerDress)
{
    cv::Mat soles;
    cv::erode(trueMask(), soles, cv::getStructuringElement(cv::MORPH_ELLIPSE, {7, 7}));
    soles = trueMask() & ~soles;
    soles(cv::Rect(0, 0, dollFrame.width, 230)) = 0;
    cv::Mat frame = frameWithDoll();
    frame.setTo(cv::Scalar(250, 250, 250), soles);

    const cv::Mat alpha = warp::refineMatte(frame, roughMask(), stage(), doll(), dollTorso);

    ASSERT_GT(cv::countNonZero(soles), 100);
    EXPECT_GT(cv::mean(alpha, soles)[0], 230);
}

TEST(RefineMatte, LeavesHerShadowOut)
{
    cv::Mat frame = stage() * 0.6; // in the shade all round her
    frame.setTo(cv::Scalar(235, 240, 250), trueMask());

    const cv::Mat alpha = warp::refineMatte(frame, roughMask(), stage(), doll(), dollTorso);

    EXPECT_GT(overlap(alpha, trueMask()), 0.93);
}

TEST(RefineMatte, KeepsADressOfManyColoursWhole)
{
    cv::Mat frame = stage();
    cv::Mat dotted(dollFrame, CV_8UC3, dress);
    for (int y = 0; y < dotted.rows; y += 8)
        dotted.rowRange(y, std::min(y + 4, dotted.rows)) = cv::Scalar(250, 235, 250);
    dotted.copyTo(frame, trueMask()); // on the mean the colour of the wall, nearly

    const cv::Mat alpha = warp::refineMatte(frame, roughMask(), stage(), doll(), dollTorso);

    EXPECT_GT(overlap(alpha, trueMask()), 0.95);
}

TEST(RefineMatte, HasNoGapsWhereAThinThingBehindHerHasHerColour)
{
    cv::Mat empty = stage();
    for (int y = 0; y < empty.rows; y += 12)
        empty.rowRange(y, std::min(y + 3, empty.rows)) = dress;
    cv::Mat frame = empty.clone();
    frame.setTo(dress, trueMask());

    const cv::Mat alpha = warp::refineMatte(frame, roughMask(), empty, doll(), dollTorso);

    cv::Mat inside;
    cv::erode(trueMask(), inside, cv::getStructuringElement(cv::MORPH_ELLIPSE, {5, 5}));
    EXPECT_EQ(cv::countNonZero(inside & (alpha < 200)), 0);
}

TEST(RefineMatte, FindsTheEdgeOfALargeDancerToo)
{
    const double scale = 4;
    const auto large = [&](const cv::Mat& image) {
        cv::Mat result;
        cv::resize(image, result, {}, scale, scale, cv::INTER_LINEAR);
        return result;
    };
    const pose::Pose pose
        = pose::moved(doll(), [&](base::Vec2 p) { return p * static_cast<float>(scale); });

    const cv::Mat alpha = warp::refineMatte(large(frameWithDoll()), large(roughMask()),
        large(stage()), pose, static_cast<float>(dollTorso * scale));

    EXPECT_GT(overlap(alpha, large(trueMask())), 0.95);
}

TEST(CutOut, TakesThePlateOutOfHalfTransparentPixels)
{
    const cv::Mat plate(4, 4, CV_8UC3, cv::Scalar::all(200));
    const cv::Mat frame(4, 4, CV_8UC3, cv::Scalar::all(120)); // half of 40 over 200
    const cv::Mat alpha(4, 4, CV_8U, cv::Scalar(128));

    const cv::Mat cut = warp::cutOut(frame, alpha, plate);

    EXPECT_NEAR(cut.at<cv::Vec4b>(1, 1)[0], 40, 2);
    EXPECT_EQ(cut.at<cv::Vec4b>(1, 1)[3], 128);
}

TEST(CutOut, IsBlackWhereNobodyIs)
{
    const cv::Mat plate = stage();

    const cv::Mat cut = warp::cutOut(plate, cv::Mat(dollFrame, CV_8U, cv::Scalar(0)), plate);

    EXPECT_EQ(cv::countNonZero(cut.reshape(1)), 0);
}

} // namespace
