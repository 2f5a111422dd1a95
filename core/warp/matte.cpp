// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/matte.h"

#include "core/pose/limb_map.h"
#include "core/warp/channels.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <opencv2/imgproc.hpp>

namespace warp {

namespace {

/// Half thickness of each part, in torso scales.
constexpr std::array<double, pose::bodyParts> thickness{
    0.22, 0.22, 0.16, 0.16, 0.13, 0.13, 0.13, 0.13, 0.11, 0.11, 0.14, 0.14, 0.32, 0.28};
constexpr double farAway
    = 0.6; ///< torso scales from the figure: no part of the dancer reaches there

constexpr double workingTorso = 200; // pixels; larger dancers are matted at this size

cv::Mat ellipse(double radius)
{
    const int reach = std::max(1, cvRound(radius));
    return cv::getStructuringElement(cv::MORPH_ELLIPSE, {2 * reach + 1, 2 * reach + 1});
}

/// Linear from 0 at `low` to 1 at `high`.
cv::Mat ramp(const cv::Mat& values, double low, double high)
{
    cv::Mat result;
    values.convertTo(result, CV_32F, 1 / (high - low), -low / (high - low));
    return cv::min(cv::max(result, 0.0), 1.0);
}

/// Largest channel difference, lightly smoothed, CV_32FC1.
cv::Mat differenceFrom(const cv::Mat& plate, const cv::Mat& bgr)
{
    cv::Mat difference;
    cv::absdiff(bgr, plate, difference);
    cv::GaussianBlur(difference, difference, {3, 3}, 0);
    std::vector<cv::Mat> channels;
    cv::split(difference, channels);
    const cv::Mat largest = cv::max(cv::max(channels[0], channels[1]), channels[2]);
    cv::Mat result;
    largest.convertTo(result, CV_32F);
    return result;
}

/// The level that 90 % of the background's differences from the plate stay below: its noise.
double noiseLevel(const cv::Mat& difference, const cv::Mat& background)
{
    cv::Mat levels;
    difference.convertTo(levels, CV_8U);
    cv::Mat histogram;
    const int bins = 256;
    const float range[] = {0, 256};
    const float* ranges = range;
    cv::calcHist(&levels, 1, nullptr, background, histogram, 1, &bins, &ranges);
    const double goal = 0.9 * cv::sum(histogram)[0];
    double below = 0;
    int level = 0;
    while (level < bins - 1 && (below += histogram.at<float>(level)) < goal)
        ++level;
    return std::clamp(level + 1.0, 3.0, 24.0);
}

/// Only the connected pieces of `alpha` that touch the figure.
cv::Mat withoutStrayBlobs(const cv::Mat& alpha, const cv::Mat& figure)
{
    cv::Mat labels;
    const int count = cv::connectedComponents(alpha > 64, labels, 8, CV_32S);
    std::vector<std::uint8_t> touches(static_cast<std::size_t>(count), 0);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x) {
            if (figure.at<std::uint8_t>(y, x) != 0)
                touches[static_cast<std::size_t>(labels.at<int>(y, x))] = 255;
        }
    }
    touches[0] = 0;
    cv::Mat keep(alpha.size(), CV_8U);
    for (int y = 0; y < labels.rows; ++y) {
        for (int x = 0; x < labels.cols; ++x)
            keep.at<std::uint8_t>(y, x) = touches[static_cast<std::size_t>(labels.at<int>(y, x))];
    }
    cv::dilate(keep, keep, {}, {-1, -1}, 2); // the soft border of what stays
    return cv::min(alpha, keep);
}

/// Mean colour of the pixels that are surely the dancer's within `radius`, CV_32FC3, and how much
/// of the neighbourhood they are, CV_32FC1.
cv::Mat colourNearby(const cv::Mat& bgr, const cv::Mat& sure, int radius, cv::Mat& share)
{
    cv::Mat weight;
    cv::Mat weights;
    cv::Mat colours;
    sure.convertTo(weight, CV_32F, 1 / 255.0);
    bgr.convertTo(colours, CV_32F);
    cv::merge(std::vector<cv::Mat>{weight, weight, weight}, weights);
    const cv::Size size(2 * radius + 1, 2 * radius + 1);
    cv::blur(colours.mul(weights), colours, size);
    cv::blur(weight, share, size);
    cv::merge(std::vector<cv::Mat>{share, share, share}, weights);
    return colours / cv::max(weights, 1e-4);
}

/// Where between the plate (0) and the dancer's colour nearby (1) each pixel lies, trusted as far
/// as these differ; `fallback` elsewhere. All CV_32F.
cv::Mat betweenPlateAndDancer(const cv::Mat& bgr, const cv::Mat& plate, const cv::Mat& sure,
    const cv::Mat& fallback, int radius, double noise)
{
    cv::Mat share;
    const cv::Mat dancer = colourNearby(bgr, sure, radius, share);
    cv::Mat background;
    cv::Mat colour;
    plate.convertTo(background, CV_32F);
    bgr.convertTo(colour, CV_32F);
    const cv::Mat axis = dancer - background;
    const cv::Mat length = sumOfChannels(axis.mul(axis));
    cv::Mat alpha = sumOfChannels(axis.mul(colour - background)) / cv::max(length, 1.0);
    alpha = cv::min(cv::max(alpha, 0.0), 1.0);
    const double doubt = 3 * 4 * noise * noise;
    cv::Mat trust = length / (length + doubt);
    trust = trust.mul(cv::min(share * 20, 1.0));
    return trust.mul(alpha) + (1.0 - trust).mul(fallback);
}

} // namespace

cv::Mat figureMask(const pose::Pose& pose, float torsoScale, cv::Size frame, double widening)
{
    cv::Mat mask(frame, CV_8U, cv::Scalar(0));
    const std::array<pose::PartSegment, pose::bodyParts> segments = pose::partSegments(pose);
    const auto point = [](base::Vec2 p) { return cv::Point(cvRound(p.x), cvRound(p.y)); };
    for (std::size_t part = 0; part < pose::bodyParts; ++part) {
        if (!segments[part].present)
            continue;
        const int width = std::max(1, cvRound(2 * widening * thickness[part] * torsoScale));
        cv::line(mask, point(segments[part].from), point(segments[part].to), 255,
            std::min(width, 32767));
    }
    return mask;
}

namespace {

/// Where the dancer's pixels can be, and enough of the stage around to know its noise.
cv::Rect surroundings(const pose::Pose& pose, float torsoScale, cv::Size frame)
{
    const cv::Rect box = cv::boundingRect(figureMask(pose, torsoScale, frame, 1));
    if (box.empty())
        return {};
    const int margin = cvCeil(1.5 * farAway * torsoScale);
    const cv::Rect wide(
        box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin);
    return wide & cv::Rect({}, frame);
}

cv::Mat matteOf(const cv::Mat& bgr, const cv::Mat& segmentation, const cv::Mat& plate,
    const pose::Pose& pose, float torsoScale)
{
    const cv::Mat difference = differenceFrom(plate, bgr);
    const cv::Mat near = figureMask(pose, torsoScale, bgr.size(), 1);
    cv::Mat reach;
    cv::distanceTransform(~near, reach, cv::DIST_L2, 3);
    const double noise = noiseLevel(difference, reach > farAway * torsoScale);
    const cv::Mat changed = ramp(difference, noise, 3 * noise + 6);

    cv::Mat soft;
    if (segmentation.empty())
        soft = changed.mul(1.0 - ramp(reach, 0.15 * torsoScale, 0.3 * torsoScale));
    else
        soft = ramp(segmentation, 0.3 * 255, 0.7 * 255);
    soft = soft.mul(1.0 - ramp(reach, 0.8 * farAway * torsoScale, farAway * torsoScale));

    const double band = std::max(1.5, 0.05 * torsoScale);
    cv::Mat sure;
    cv::Mat possible;
    cv::erode(soft > 0.95, sure, ellipse(band), {-1, -1}, 1, cv::BORDER_REPLICATE);
    cv::dilate(soft > 0.05, possible, ellipse(band / 2));
    const cv::Mat edge = betweenPlateAndDancer(bgr, plate, sure, soft, cvCeil(3 * band), noise);
    cv::Mat alpha = cv::min(edge, cv::max(changed, soft * 0.5));
    alpha.setTo(1.0, sure);
    alpha.setTo(0.0, ~possible);
    cv::Mat result;
    alpha.convertTo(result, CV_8U, 255);
    return withoutStrayBlobs(result, near);
}

} // namespace

cv::Mat refineMatte(const cv::Mat& bgr, const cv::Mat& segmentation, const cv::Mat& plate,
    const pose::Pose& pose, float torsoScale)
{
    assert(bgr.size() == plate.size());
    assert(segmentation.empty() || segmentation.size() == bgr.size());
    cv::Mat result(bgr.size(), CV_8U, cv::Scalar(0));
    const cv::Rect around = surroundings(pose, torsoScale, bgr.size());
    if (around.empty())
        return result;
    const double scale = std::min(1.0, workingTorso / torsoScale);
    const auto small = [&](const cv::Mat& image) {
        cv::Mat scaled;
        if (!image.empty())
            cv::resize(image(around), scaled, {}, scale, scale, cv::INTER_AREA);
        return scaled;
    };
    const base::Vec2 corner{static_cast<float>(around.x), static_cast<float>(around.y)};
    const pose::Pose inside
        = pose::moved(pose, [&](base::Vec2 p) { return (p - corner) * static_cast<float>(scale); });
    const cv::Mat alpha = matteOf(small(bgr), small(segmentation), small(plate), inside,
        static_cast<float>(torsoScale * scale));
    cv::resize(alpha, result(around), around.size(), 0, 0, cv::INTER_LINEAR);
    return result;
}

cv::Mat cutOut(const cv::Mat& bgr, const cv::Mat& alpha, const cv::Mat& plate)
{
    assert(bgr.size() == alpha.size() && bgr.size() == plate.size());
    cv::Mat result(bgr.size(), CV_8UC4);
    for (int y = 0; y < bgr.rows; ++y) {
        const auto* from = bgr.ptr<cv::Vec3b>(y);
        const auto* stage = plate.ptr<cv::Vec3b>(y);
        const std::uint8_t* a = alpha.ptr(y);
        auto* to = result.ptr<cv::Vec4b>(y);
        for (int x = 0; x < bgr.cols; ++x) {
            to[x] = cv::Vec4b(0, 0, 0, a[x]);
            // Below a third the division would mostly amplify noise.
            const int opacity = std::max<int>(a[x], 85);
            for (int c = 0; c < 3 && a[x] > 0; ++c) {
                const int pure = stage[x][c] + ((from[x][c] - stage[x][c]) * 255) / opacity;
                to[x][c] = cv::saturate_cast<std::uint8_t>(pure);
            }
        }
    }
    return result;
}

} // namespace warp
