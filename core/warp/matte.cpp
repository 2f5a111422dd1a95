// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/matte.h"

#include "core/pose/limb_map.h"
#include "core/warp/channels.h"
#include "core/warp/ellipse.h"

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

constexpr double gapReach = 3; // pixels: gaps up to twice as wide are closed
constexpr double workingTorso = 200; // pixels; larger dancers are matted at this size

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
    cv::Mat result;
    largestChannel(difference).convertTo(result, CV_32F);
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

/// What the dancer looks like around each pixel.
struct DancerNearby {
    cv::Mat colour; ///< the mean, CV_32FC3
    cv::Mat variance; ///< over all three channels together, CV_32FC1
    cv::Mat share; ///< of the neighbourhood that is surely the dancer's, CV_32FC1
};

/// `sure`: 255 where it is the dancer; looks as far as `radius`.
DancerNearby dancerNearby(const cv::Mat& bgr, const cv::Mat& sure, int radius)
{
    const cv::Size size(2 * radius + 1, 2 * radius + 1);
    cv::Mat colours(bgr.size(), CV_32FC3, cv::Scalar());
    bgr.convertTo(colours, CV_32F);
    colours.setTo(cv::Scalar(), sure == 0);
    DancerNearby nearby;
    cv::Mat squares;
    sure.convertTo(nearby.share, CV_32F, 1 / 255.0);
    cv::blur(nearby.share, nearby.share, size);
    cv::blur(colours, nearby.colour, size);
    cv::blur(sumOfChannels(colours.mul(colours)), squares, size);
    const cv::Mat share = cv::max(nearby.share, 1e-4);
    nearby.colour /= ofThree(share);
    nearby.variance = cv::max(squares / share - sumOfChannels(nearby.colour.mul(nearby.colour)), 0);
    return nearby;
}

/// How likely a colour is that lies so far (squared) from the mean of a normal distribution of this
/// `variance` in each channel; up to a factor.
float likelihood(float squaredDistance, float variance)
{
    return std::exp(-squaredDistance / (2 * variance)) / (variance * std::sqrt(variance));
}

/// How much of the pixel is the dancer, 0..1, by its colour alone.
class ColourJudge {
public:
    /// `noise`: levels that the plate is usually off by.
    explicit ColourJudge(double noise)
        : m_noise(static_cast<float>(noise))
    {
    }

    /// `expected`: what the alpha was before anybody looked at the colour. The dancer nearby has
    /// the mean `dancer`; `share` of the neighbourhood is hers.
    float alpha(const cv::Vec3f& colour, const cv::Vec3f& plate, const cv::Vec3f& dancer,
        float variance, float share, float expected) const
    {
        const float known = std::min(20 * share, 1.F);
        const cv::Vec3f axis = dancer - plate;
        const cv::Vec3f off = colour - plate;
        const float length = axis.dot(axis);
        const float mixed = std::clamp(axis.dot(off) / std::max(length, 1.F), 0.F, 1.F);
        const bool isShadow = isShadowOf(colour, plate);
        const cv::Vec3f rest = off - mixed * axis;
        const float foreign = isShadow ? 0 : isForeign(std::sqrt(rest.dot(rest)));
        const float trust = known * length / (length + 12 * m_noise * m_noise + 4 * variance);
        const cv::Vec3f fromDancer = colour - dancer;
        const float spread = 4 * m_noise * m_noise;
        const float hers = known * likelihood(fromDancer.dot(fromDancer), variance / 3 + spread)
            + (isShadow ? 0.1F : 1.F) * anyColour;
        const float stage = likelihood(off.dot(off), spread);
        const float prior = std::clamp(expected, 0.02F, 0.98F);
        const float either = prior * hers / (prior * hers + (1 - prior) * stage);
        return trust * std::max(mixed, foreign * expected) + (1 - trust) * either;
    }

private:
    static constexpr float anyColour = 1e-6F; // the likelihood of each where all are as likely

    static bool isShadowOf(const cv::Vec3f& colour, const cv::Vec3f& plate)
    {
        return cv::norm(colour) < cv::norm(plate) && isSameTint(colour, plate);
    }

    float isForeign(float distance) const
    {
        return std::clamp((distance - 2 * m_noise) / (2 * m_noise + 6), 0.F, 1.F);
    }

    float m_noise;
};

/// The dancer's alpha by the colours: where between the plate and the dancer nearby each pixel lies
/// (edges are a mixture of both); where that tells little, because the two are alike or because she
/// wears many colours, which of them it looks like. What looks like neither, nor like the plate in
/// her shadow, is hers as far as `expected` has it so. 1 where `sure`, 0 where not `possible`.
cv::Mat alphaByColour(const cv::Mat& bgr, const cv::Mat& plate, const cv::Mat& sure,
    const cv::Mat& possible, const cv::Mat& expected, int radius, double noise)
{
    const DancerNearby nearby = dancerNearby(bgr, sure, radius);
    const ColourJudge judge(noise);
    cv::Mat alpha;
    sure.convertTo(alpha, CV_32F, 1 / 255.0);
    alpha.forEach<float>([&](float& value, const int* at) {
        const cv::Point p(at[1], at[0]);
        if (value == 0 && possible.at<std::uint8_t>(p) != 0)
            value = judge.alpha(bgr.at<cv::Vec3b>(p), plate.at<cv::Vec3b>(p),
                nearby.colour.at<cv::Vec3f>(p), nearby.variance.at<float>(p),
                nearby.share.at<float>(p), expected.at<float>(p));
    });
    return alpha;
}

/// Without the thin gaps where the dancer happens to look like the plate behind, as far as she is
/// `expected` there.
cv::Mat withoutGaps(const cv::Mat& alpha, const cv::Mat& expected)
{
    cv::Mat closed;
    cv::morphologyEx(alpha, closed, cv::MORPH_CLOSE, ellipse(gapReach));
    cv::Mat result = alpha.clone();
    closed.copyTo(result, expected > 0.95);
    return result;
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

    cv::Mat soft;
    if (segmentation.empty())
        soft = ramp(difference, noise, 3 * noise + 6)
                   .mul(1.0 - ramp(reach, 0.15 * torsoScale, 0.3 * torsoScale));
    else
        soft = ramp(segmentation, 0.3 * 255, 0.7 * 255);
    soft = soft.mul(1.0 - ramp(reach, 0.8 * farAway * torsoScale, farAway * torsoScale));

    const double band = std::max(1.5, 0.05 * torsoScale);
    cv::Mat sure;
    cv::Mat possible;
    cv::erode(soft > 0.95, sure, ellipse(band), {-1, -1}, 1, cv::BORDER_REPLICATE);
    cv::dilate(soft > 0.05, possible, ellipse(band / 2));
    const cv::Mat alpha = withoutGaps(
        alphaByColour(bgr, plate, sure, possible, soft, cvCeil(3 * band), noise), soft);
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
