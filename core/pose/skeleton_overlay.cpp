// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/skeleton_overlay.h"

#include "core/pose/body_scale.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace pose {

namespace {

// BGR. Arms and legs differ a little, so that a crossed hand and knee stay readable.
const cv::Scalar rightArm(0, 159, 230);
const cv::Scalar rightLeg(0, 94, 213);
const cv::Scalar leftArm(233, 180, 86);
const cv::Scalar leftLeg(178, 114, 0);
const cv::Scalar middle(66, 228, 240);
const cv::Scalar rim(32, 32, 32);

constexpr int fractionBits = 4;

enum class Side { Right, Left, Middle };

Side sideOf(std::size_t joint)
{
    if (mirrored(joint) == joint)
        return Side::Middle;
    return bodyKeypointName(joint).starts_with("Right") ? Side::Right : Side::Left;
}

bool isLegJoint(std::size_t joint)
{
    return (joint >= RightHip && joint <= LeftAnkle) || joint >= LeftBigToe;
}

cv::Scalar colourOf(std::size_t joint)
{
    switch (sideOf(joint)) {
    case Side::Right:
        return isLegJoint(joint) ? rightLeg : rightArm;
    case Side::Left:
        return isLegJoint(joint) ? leftLeg : leftArm;
    case Side::Middle:
        break;
    }
    return middle;
}

/// A limb wears the colour of its outer end.
cv::Scalar colourOf(const Limb& limb)
{
    return colourOf(sideOf(limb.to) == Side::Middle ? limb.from : limb.to);
}

cv::Point finePoint(const Keypoint& point)
{
    const auto fine = [](float at) {
        constexpr float limit = 1 << 20;
        return static_cast<int>(std::lround(std::clamp(at, -limit, limit) * (1 << fractionBits)));
    };
    return {fine(point.position.x), fine(point.position.y)};
}

int whole(float pixels) { return std::max(1, static_cast<int>(std::lround(pixels))); }

void drawLine(cv::Mat& picture, const Keypoint& from, const Keypoint& to, const cv::Scalar& colour,
    float thickness)
{
    cv::line(picture, finePoint(from), finePoint(to), colour, whole(thickness), cv::LINE_AA,
        fractionBits);
}

void drawDot(cv::Mat& picture, const Keypoint& point, const cv::Scalar& colour, float radius)
{
    const int fineRadius = whole(radius * (1 << fractionBits));
    const auto disc = [&](const cv::Scalar& fill, float share) {
        cv::circle(picture, finePoint(point), whole(static_cast<float>(fineRadius) * share), fill,
            cv::FILLED, cv::LINE_AA, fractionBits);
    };
    disc(rim, 1.35F);
    disc(colour, 1.0F);
    if (point.confidence < reliableConfidence)
        disc(rim, 0.55F);
}

float limbThickness(const Keypoint& from, const Keypoint& to, float thickness)
{
    const bool isSure = std::min(from.confidence, to.confidence) >= reliableConfidence;
    return isSure ? thickness : thickness / 2;
}

void drawBody(cv::Mat& picture, const Body& body, float thickness)
{
    const auto eachLimb = [&body](const auto& draw) {
        for (const Limb& limb : bodyLimbs())
            if (body[limb.from].isPresent() && body[limb.to].isPresent())
                draw(limb, body[limb.from], body[limb.to]);
    };
    eachLimb([&](const Limb&, const Keypoint& from, const Keypoint& to) {
        drawLine(picture, from, to, rim, limbThickness(from, to, thickness) + thickness * 0.7F);
    });
    eachLimb([&](const Limb& limb, const Keypoint& from, const Keypoint& to) {
        drawLine(picture, from, to, colourOf(limb), limbThickness(from, to, thickness));
    });
    for (std::size_t joint = 0; joint < bodyKeypoints; ++joint)
        if (body[joint].isPresent())
            drawDot(picture, body[joint], colourOf(joint), thickness * 0.95F);
}

void drawHand(cv::Mat& picture, const Hand& hand, const cv::Scalar& colour, float thickness)
{
    for (const Limb& limb : handLimbs())
        if (hand[limb.from].isPresent() && hand[limb.to].isPresent())
            drawLine(picture, hand[limb.from], hand[limb.to], colour, thickness * 0.45F);
}

void drawFace(cv::Mat& picture, const Face& face, float thickness)
{
    const int radius = whole(thickness * 0.3F * (1 << fractionBits));
    for (const Keypoint& point : face)
        if (point.isPresent())
            cv::circle(
                picture, finePoint(point), radius, middle, cv::FILLED, cv::LINE_AA, fractionBits);
}

} // namespace

void drawSkeleton(cv::Mat& bgr, const Pose& pose, const SkeletonStyle& style)
{
    assert(bgr.type() == CV_8UC3);
    const auto longerSide = static_cast<float>(std::max(bgr.cols, bgr.rows));
    const float thickness
        = style.thickness > 0 ? style.thickness : std::max(1.5F, longerSide * 0.006F);
    drawBody(bgr, pose.body, thickness);
    if (style.face)
        drawFace(bgr, pose.face, thickness);
    if (style.hands) {
        drawHand(bgr, pose.rightHand, rightArm, thickness);
        drawHand(bgr, pose.leftHand, leftArm, thickness);
    }
}

} // namespace pose
