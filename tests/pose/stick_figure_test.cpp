// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/stick_figure.h"

#include "core/pose/label_palette.h"
#include "walker.h"

#include <cmath>
#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

using namespace pose;

namespace {

const cv::Vec3b white(255, 255, 255);
const cv::Vec3b black(0, 0, 0);

cv::Vec3b rgb(const Colour& colour) { return {colour.red, colour.green, colour.blue}; }

/// 60 % `above` over 40 % `below`.
cv::Vec3b mixed(cv::Vec3b below, cv::Vec3b above)
{
    cv::Vec3b result;
    for (int i = 0; i < 3; ++i)
        result[i] = cv::saturate_cast<std::uint8_t>(0.4 * below[i] + 0.6 * above[i]);
    return result;
}

Pose withJoint(Body25 joint, base::Vec2 position)
{
    Pose pose;
    pose.body[joint] = detected(position, 0.01F);
    return pose;
}

int inked(const cv::Mat& figure)
{
    cv::Mat rows = figure.reshape(1, static_cast<int>(figure.total()));
    cv::Mat least;
    cv::reduce(rows, least, 1, cv::REDUCE_MIN);
    return static_cast<int>(least.total()) - cv::countNonZero(least == 255);
}

Face faceAt(base::Vec2 origin, float confidence)
{
    Face face;
    for (std::size_t i = 0; i < face.size(); ++i)
        face[i] = detected({origin.x + 12 * static_cast<float>(i % 10),
                               origin.y + 12 * static_cast<float>(i / 10)},
            confidence);
    return face;
}

} // namespace

TEST(StickFigure, IsWhiteWhereNobodyIs)
{
    const cv::Mat figure = drawStickFigure(Pose{}, labelCanvas);

    EXPECT_EQ(figure.size(), labelCanvas);
    EXPECT_EQ(inked(figure), 0);
}

TEST(StickFigure, DrawsAJointAsADiscOfRadiusEight)
{
    const cv::Mat figure = drawStickFigure(withJoint(Nose, {500.9F, 300.9F}), labelCanvas);

    EXPECT_EQ(figure.at<cv::Vec3b>(300, 500), rgb(bodyColours(LabelFormat::Body25)[Nose]));
    EXPECT_EQ(figure.at<cv::Vec3b>(300, 508), rgb({85, 0, 255})); // truncated, as published
    EXPECT_EQ(figure.at<cv::Vec3b>(300, 509), white);
    EXPECT_NEAR(inked(figure), 3.14159 * 8 * 8, 20);
}

TEST(StickFigure, MixesALimbWithWhatLiesBelow)
{
    Pose pose = withJoint(RightElbow, {400, 300});
    pose.body[RightWrist] = detected({600, 300}, 1);

    const cv::Mat figure = drawStickFigure(pose, labelCanvas);

    const cv::Vec3b elbow = rgb(bodyColours(LabelFormat::Body25)[RightElbow]);
    EXPECT_EQ(figure.at<cv::Vec3b>(300, 500), mixed(white, elbow));
    EXPECT_EQ(figure.at<cv::Vec3b>(304, 500), mixed(white, elbow));
    EXPECT_EQ(figure.at<cv::Vec3b>(306, 500), white);
    EXPECT_EQ(figure.at<cv::Vec3b>(300, 595),
        mixed(rgb(bodyColours(LabelFormat::Body25)[RightWrist]), elbow));
}

TEST(StickFigure, ColoursAJointByItsLayout)
{
    const Pose pose = withJoint(LeftBigToe, {500, 300});

    const auto colour = [&pose](LabelFormat format) {
        return drawStickFigure(pose, labelCanvas, {.format = format}).at<cv::Vec3b>(300, 500);
    };

    EXPECT_EQ(colour(LabelFormat::Body25), rgb({255, 0, 0}));
    EXPECT_EQ(colour(LabelFormat::Body23), rgb({255, 212, 0}));
    EXPECT_EQ(colour(LabelFormat::Coco18), white); // it has no toes
}

TEST(StickFigure, CanSwapRedAndBlue)
{
    const Pose pose = test::standing({}, {}, {});

    const cv::Mat rgbFigure = drawStickFigure(pose, labelCanvas);
    const cv::Mat bgrFigure = drawStickFigure(pose, labelCanvas, {.channels = ChannelOrder::Bgr});

    cv::Mat swapped;
    cv::cvtColor(bgrFigure, swapped, cv::COLOR_BGR2RGB);
    EXPECT_EQ(cv::norm(rgbFigure, swapped, cv::NORM_INF), 0);
    EXPECT_GT(cv::norm(rgbFigure, bgrFigure, cv::NORM_INF), 0);
}

TEST(StickFigure, DrawsAsManyFaceDotsAsAsked)
{
    Pose pose;
    pose.face = faceAt({500, 300}, 0.9F);

    const auto dots = [&pose](int points) {
        const cv::Mat figure = drawStickFigure(pose, labelCanvas, {.facePoints = points});
        cv::Mat isInk;
        cv::inRange(figure, cv::Scalar::all(0), cv::Scalar::all(0), isInk);
        cv::Mat labels;
        return cv::connectedComponents(isInk, labels) - 1;
    };

    for (const int points : {0, 8, 9, 22, 70})
        EXPECT_EQ(dots(points), points);
}

TEST(StickFigure, LeavesOutADoubtfulFace)
{
    Pose pose;
    pose.face = faceAt({500, 300}, 0.9F);
    for (std::size_t i = 0; i < 60; ++i)
        pose.face[i] = {};

    EXPECT_EQ(inked(drawStickFigure(pose, labelCanvas)), 0); // a mean confidence of 0.13
}

TEST(StickFigure, LeavesOutHandPointsOfHardlyAnyConfidence)
{
    Pose pose;
    pose.leftHand[5] = detected({300, 300}, 0.05F);
    pose.leftHand[6] = detected({400, 300}, 0.06F);

    const cv::Mat figure = drawStickFigure(pose, labelCanvas);

    EXPECT_EQ(figure.at<cv::Vec3b>(300, 300), white);
    EXPECT_EQ(figure.at<cv::Vec3b>(300, 400), rgb(handColours()[6]));
    EXPECT_EQ(inked(drawStickFigure(pose, labelCanvas, {.hands = false})), 0);
}

TEST(StickFigure, ScalesItsRadiiToTheCanvas)
{
    const cv::Mat figure = drawStickFigure(withJoint(Nose, {1000, 600}), labelCanvas * 2);

    EXPECT_NE(figure.at<cv::Vec3b>(600, 1015), white);
    EXPECT_EQ(figure.at<cv::Vec3b>(600, 1018), white);
}

TEST(StickFigure, CutsAFigureOffAtTheBorder)
{
    Pose pose = withJoint(RightHip, {-300, -200});
    pose.body[RightKnee] = detected({200, 5000}, 1);
    pose.body[LeftHip] = detected({1e6F, 1e6F}, 1);
    pose.body[LeftKnee] = detected({-1e6F, 1e6F}, 1);

    EXPECT_EQ(drawStickFigure(pose, labelCanvas).size(), labelCanvas);
}

TEST(StickFigure, BecomesASoftLabelOfTheSamePicture)
{
    const test::Camera camera;
    const Pose pose = test::standing({}, camera, {});

    const cv::Mat label = stickFigureLabel(pose, camera.frame, labelSize);

    cv::Mat expected;
    cv::resize(drawStickFigure(pose, labelCanvas), expected, labelSize, 0, 0, cv::INTER_AREA);
    EXPECT_EQ(label.size(), labelSize);
    EXPECT_EQ(cv::norm(label, expected, cv::NORM_INF), 0);
}

TEST(Letterbox, FitsAPortraitVideoBetweenBars)
{
    Pose pose;
    pose.body[Nose] = detected({0, 0}, 1);
    pose.body[Neck] = detected({1080, 1920}, 1);

    const Pose fitted = letterboxed(pose, {1080, 1920});

    const float width = 1080 * 0.5625F;
    EXPECT_NEAR(fitted.body[Nose].position.x, (1920 - width) / 2, 1e-3);
    EXPECT_NEAR(fitted.body[Nose].position.y, 0, 1e-3);
    EXPECT_NEAR(fitted.body[Neck].position.x, (1920 + width) / 2, 1e-3);
    EXPECT_NEAR(fitted.body[Neck].position.y, 1080, 1e-3);
}

TEST(FaceBox, MatchesThePublishedNumbers)
{
    const std::optional<cv::Rect> box = faceBox128(withJoint(Nose, {960, 540}));

    ASSERT_TRUE(box);
    EXPECT_EQ(box->y, 191);
    EXPECT_EQ(box->y + box->height, 319);
    EXPECT_EQ(box->x, 447);
    EXPECT_EQ(box->x + box->width, 575);
}

TEST(FaceBox, StaysInsideThePicture)
{
    const cv::Rect picture({}, labelSize);
    for (const base::Vec2 corner :
        {base::Vec2{0, 0}, {1919, 0}, {0, 1079}, {1919, 1079}, {-90, 2000}}) {
        const std::optional<cv::Rect> box = faceBox128(withJoint(Nose, corner));

        ASSERT_TRUE(box);
        EXPECT_EQ(box->size(), cv::Size(128, 128));
        EXPECT_EQ(*box & picture, *box);
    }
}

TEST(FaceBox, FallsBackToTheEarsAndThenToNothing)
{
    Pose pose = withJoint(RightEar, {900, 500});
    pose.body[LeftEar] = detected({1020, 580}, 1);

    EXPECT_EQ(faceBox128(pose), faceBox128(withJoint(Nose, {960, 540})));
    EXPECT_EQ(faceBox128(withJoint(LeftEar, {960, 540})), faceBox128(withJoint(Nose, {960, 540})));
    EXPECT_EQ(faceBox128(Pose{}), std::nullopt);
}
