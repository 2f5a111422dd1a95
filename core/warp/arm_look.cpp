// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/arm_look.h"

#include "core/warp/segment.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <limits>
#include <opencv2/imgproc.hpp>
#include <utility>

namespace warp {

namespace {

constexpr int bins = 8; ///< per channel
constexpr int colours = bins * bins * bins;
constexpr float sampledTorso = 48; ///< pixels: larger dancers are looked at with gaps
constexpr int opaque = 220; ///< alpha
constexpr double leastPixels = 400; ///< to know a part by
constexpr float rare = 1e-4F; ///< share of a colour that may be chance
/// Share of the arm's in a colour's frequency from which on, and up to which, it is kept and not.
constexpr float surelyArm = 0.25F;
constexpr float surelyCloth = 0.1F;

/// Distances from a segment in torso scales.
constexpr float armReach = 0.08F; // within it a pixel is the arm's
constexpr float armSurroundings = 0.3F; // beyond it it is not
constexpr float bodyReach = 0.3F;
constexpr float bodySurroundings = 0.45F;

constexpr std::array bodySegments{pose::Torso, pose::RightThigh, pose::LeftThigh};

int rowOf(pose::BodyPart part) { return part == pose::RightHand || part == pose::LeftHand ? 1 : 0; }

int binOf(int blue, int green, int red)
{
    constexpr int width = 256 / bins;
    return (blue / width * bins + green / width) * bins + red / width;
}

using Parts = std::array<pose::PartSegment, pose::bodyParts>;

template <std::size_t count>
float nearest(const Parts& parts, const std::array<pose::BodyPart, count>& among, base::Vec2 point)
{
    float least = std::numeric_limits<float>::max();
    for (const pose::BodyPart part : among)
        if (parts[part].present)
            least = std::min(least, distanceTo(parts[part], point));
    return least;
}

} // namespace

ArmLook::ArmLook(cv::Mat table)
    : m_table(std::move(table))
{
    if (m_table.type() != CV_8UC1 || m_table.size() != cv::Size(colours, 2))
        m_table.release();
}

cv::Mat ArmLook::kept(pose::BodyPart part, const cv::Mat& pixels) const
{
    if (m_table.empty() || pixels.empty())
        return {};
    assert(pixels.type() == CV_8UC4);
    const std::uint8_t* row = m_table.ptr(rowOf(part));
    cv::Mat result(pixels.size(), CV_32F);
    for (int y = 0; y < pixels.rows; ++y) {
        const auto* from = pixels.ptr<cv::Vec4b>(y);
        auto* to = result.ptr<float>(y);
        for (int x = 0; x < pixels.cols; ++x) {
            const int alpha = std::max<int>(from[x][3], 1);
            const auto channel = [&](int c) { return std::min(from[x][c] * 255 / alpha, 255); };
            to[x] = static_cast<float>(row[binOf(channel(0), channel(1), channel(2))]) / 255;
        }
    }
    cv::blur(result, result, {3, 3}); // a colour at odds with those beside it says little
    return result;
}

void ArmLookLearner::add(const Reference& reference)
{
    if (m_arms.empty()) {
        m_arms = cv::Mat(2, colours, CV_32F, cv::Scalar(0));
        m_clothes = cv::Mat(1, colours, CV_32F, cv::Scalar(0));
    }
    const Parts parts = pose::partSegments(reference.pose);
    const int step = std::max(1, cvFloor(reference.torsoScale / sampledTorso));
    for (int y = 0; y < reference.bgra.rows; y += step) {
        const auto* row = reference.bgra.ptr<cv::Vec4b>(y);
        for (int x = 0; x < reference.bgra.cols; x += step) {
            if (row[x][3] < opaque)
                continue;
            const base::Vec2 point{static_cast<float>(reference.window.x + x) + 0.5F,
                static_cast<float>(reference.window.y + y) + 0.5F};
            const int bin = binOf(row[x][0], row[x][1], row[x][2]);
            const float toArm = nearest(parts, armParts, point) / reference.torsoScale;
            const float toBody = nearest(parts, bodySegments, point) / reference.torsoScale;
            if (toBody < bodyReach && toArm > armSurroundings)
                ++m_clothes.at<float>(0, bin);
            if (toBody < bodySurroundings || toArm > armReach)
                continue;
            for (const pose::BodyPart part : armParts) {
                if (parts[part].present
                    && distanceTo(parts[part], point) <= armReach * reference.torsoScale)
                    ++m_arms.at<float>(rowOf(part), bin);
            }
        }
    }
}

ArmLook ArmLookLearner::look() const
{
    if (m_arms.empty() || cv::sum(m_clothes)[0] < leastPixels)
        return {};
    const cv::Mat clothes = m_clothes / cv::sum(m_clothes)[0];
    cv::Mat table(2, colours, CV_8U, cv::Scalar(255));
    for (int row = 0; row < table.rows; ++row) {
        const double count = cv::sum(m_arms.row(row))[0];
        if (count < leastPixels)
            continue;
        for (int bin = 0; bin < colours; ++bin) {
            const float arm = m_arms.at<float>(row, bin) / static_cast<float>(count) + rare;
            const float cloth = clothes.at<float>(0, bin) + rare;
            const float share = arm / (arm + cloth);
            table.at<std::uint8_t>(row, bin) = cv::saturate_cast<std::uint8_t>(
                255 * (share - surelyCloth) / (surelyArm - surelyCloth));
        }
    }
    return ArmLook(table);
}

} // namespace warp
