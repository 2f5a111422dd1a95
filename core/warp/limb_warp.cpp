// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/limb_warp.h"

#include "core/warp/lap.h"
#include "core/warp/moved_parts.h"
#include "core/warp/segment.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <opencv2/imgproc.hpp>
#include <vector>

namespace warp {

namespace {

constexpr double sharpness = 6; ///< how quickly a pixel's part weight falls with distance
constexpr double overlapGain
    = 2.2; // neighbours overlap fully at seams, else joints are see-through
constexpr float leastWeight = 0.045F; ///< below it a pixel is not the part's; keeps parts small
constexpr float weightTorso = 48; // pixels; larger cuts compute their smooth weights at this size

/// Reach of each part round its segment, in torso scales.
constexpr std::array<float, pose::bodyParts> reach{0.22F, 0.22F, 0.17F, 0.17F, 0.14F, 0.14F, 0.15F,
    0.15F, 0.13F, 0.13F, 0.15F, 0.15F, 0.36F, 0.30F};

/// -6 d / (r T) for every pixel, CV_32FC1, where pixel (0, 0) lies at `origin` and pixels are
/// `step` apart.
cv::Mat nearness(
    const pose::PartSegment& segment, float radius, base::Vec2 origin, float step, cv::Size size)
{
    cv::Mat result(size, CV_32F);
    const auto factor = static_cast<float>(-sharpness / radius);
    for (int y = 0; y < size.height; ++y) {
        auto* row = result.ptr<float>(y);
        for (int x = 0; x < size.width; ++x) {
            const base::Vec2 point
                = origin + base::Vec2{static_cast<float>(x), static_cast<float>(y)} * step;
            row[x] = factor * distanceTo(segment, point);
        }
    }
    return result;
}

using Weights = std::array<cv::Mat, pose::bodyParts>;

/// clip(2.2 softmax(nearness), 0, 1) per part, CV_32FC1; empty for parts without a segment.
Weights partWeights(
    const Segments& segments, float torsoScale, base::Vec2 origin, float step, cv::Size size)
{
    Weights weights;
    cv::Mat most(size, CV_32F, cv::Scalar(-1e9));
    for (std::size_t part = 0; part < pose::bodyParts; ++part) {
        if (!segments[part].present)
            continue;
        weights[part] = nearness(segments[part], reach[part] * torsoScale, origin, step, size);
        cv::max(most, weights[part], most);
    }
    cv::Mat sum(size, CV_32F, cv::Scalar(0));
    for (cv::Mat& weight : weights) {
        if (weight.empty())
            continue;
        cv::exp(weight - most, weight);
        sum += weight;
    }
    for (cv::Mat& weight : weights) {
        if (!weight.empty())
            weight = cv::min(overlapGain * weight / sum, 1.0);
    }
    return weights;
}

/// Distances from an arm, in parts of its reach: at `skin` it surely covers what is behind it, at
/// `end` no longer.
struct Cover {
    double skin;
    double end;
};
constexpr Cover surely{0.6, 0.95};
constexpr Cover perhaps{0.7, 1.2}; ///< with sleeves and errors of the pose

/// 1 at the skin, 0 at the end, from nearness().
cv::Mat coverOf(const cv::Mat& nearness, Cover cover)
{
    cv::Mat result = (nearness + sharpness * cover.end) / (sharpness * (cover.end - cover.skin));
    return cv::min(cv::max(result, 0.0), 1.0);
}

/// The crop at `scale`, premultiplied CV_8UC4, on the grid of the whole frame at that scale.
CutReference::Layer scaledCrop(const Reference& reference, double scale)
{
    cv::Mat premultiplied;
    std::vector<cv::Mat> planes;
    cv::split(reference.bgra, planes);
    for (int channel = 0; channel < 3; ++channel)
        cv::multiply(planes[channel], planes[3], planes[channel], 1 / 255.0);
    cv::merge(planes, premultiplied);
    if (scale == 1)
        return {premultiplied, reference.window.tl()};
    const cv::Rect& window = reference.window;
    const cv::Point corner(cvFloor(window.x * scale), cvFloor(window.y * scale));
    const cv::Point end(cvCeil(window.br().x * scale), cvCeil(window.br().y * scale));
    const cv::Size size(end.x - corner.x, end.y - corner.y);
    cv::Mat smooth = premultiplied;
    if (scale < 0.8) { // as smooth as the mean over a result pixel's area
        const double sigma = std::sqrt((1 / (scale * scale) - 1) / 12);
        cv::GaussianBlur(premultiplied, smooth, {}, sigma, sigma, cv::BORDER_CONSTANT);
    }
    // Pixel centres: frame x = (scaled x + .5) / scale - .5.
    const cv::Matx23d toCrop(1 / scale, 0, (corner.x + 0.5) / scale - 0.5 - window.x, 0, 1 / scale,
        (corner.y + 0.5) / scale - 0.5 - window.y);
    cv::Mat scaled;
    cv::warpAffine(smooth, scaled, toCrop, size, cv::INTER_CUBIC | cv::WARP_INVERSE_MAP);
    return {scaled, corner};
}

/// `pixels` times `weight`, cropped to where anything is left, with a clear border for
/// interpolation.
CutReference::Layer weighted(const CutReference::Layer& whole, const cv::Mat& weight)
{
    cv::Mat layer(whole.pixels.size(), CV_8UC4);
    for (int y = 0; y < layer.rows; ++y) {
        const auto* from = whole.pixels.ptr<cv::Vec4b>(y);
        const auto* by = weight.ptr<float>(y);
        auto* to = layer.ptr<cv::Vec4b>(y);
        for (int x = 0; x < layer.cols; ++x) {
            const int w = by[x] < leastWeight ? 0 : static_cast<int>(by[x] * 256 + 0.5F);
            for (int c = 0; c < 4; ++c)
                to[x][c] = static_cast<std::uint8_t>((from[x][c] * w + 128) >> 8);
        }
    }
    cv::Mat alpha;
    cv::extractChannel(layer, alpha, 3);
    const cv::Rect box = cv::boundingRect(alpha);
    if (box.empty())
        return {};
    cv::Mat bordered;
    cv::copyMakeBorder(layer(box), bordered, 2, 2, 2, 2, cv::BORDER_CONSTANT, cv::Scalar());
    return {bordered, whole.corner + box.tl() - cv::Point(2, 2)};
}

/// The cloth between the thighs, both of which must be present.
cv::Mat lapOf(const CutReference::Layer& whole, const Segments& segments, double scale)
{
    const pose::PartSegment& right = segments[pose::RightThigh];
    const pose::PartSegment& left = segments[pose::LeftThigh];
    const base::Vec2 corner{static_cast<float>(whole.corner.x), static_cast<float>(whole.corner.y)};
    LapCorners corners{right.from, right.to, left.from, left.to};
    for (base::Vec2& place : corners)
        place = place * static_cast<float>(scale) - base::Vec2{0.5F, 0.5F} - corner;
    return cutLap(whole.pixels, corners);
}

} // namespace

CutReference::CutReference(const Reference& reference, double scale, const ArmLook& arms)
    : m_segments(pose::partSegments(reference.pose))
    , m_scale(scale)
    , m_bodySize(reference.bodySize)
{
    assert(reference.torsoScale > 0 && scale > 0);
    assert(reference.bgra.size() == reference.window.size());
    if (reference.bgra.empty())
        return;
    assert(reference.bgra.type() == CV_8UC4);
    const Layer whole = scaledCrop(reference, scale);
    const double coarse = std::max(1.0, reference.torsoScale * scale / weightTorso);
    const cv::Size size(cvCeil(whole.pixels.cols / coarse), cvCeil(whole.pixels.rows / coarse));
    const cv::Vec2d shrink(static_cast<double>(whole.pixels.cols) / size.width,
        static_cast<double>(whole.pixels.rows) / size.height);
    const base::Vec2 origin{static_cast<float>((whole.corner.x + 0.5 * shrink[0]) / scale),
        static_cast<float>((whole.corner.y + 0.5 * shrink[1]) / scale)};
    const auto step = static_cast<float>(shrink[0] / scale);
    if (hasLegsApart(reference.pose, reference.torsoScale))
        m_lap = lapOf(whole, m_segments, scale);
    Weights weights = partWeights(m_segments, reference.torsoScale, origin, step, size);
    const auto layer = [&whole](cv::Mat weight) {
        if (weight.size() != whole.pixels.size())
            cv::resize(weight, weight, whole.pixels.size(), 0, 0, cv::INTER_LINEAR);
        return weighted(whole, weight);
    };
    cv::Mat& torso = weights[pose::Torso];
    cv::Mat cover(size, CV_32F, cv::Scalar(0));
    for (const pose::BodyPart part : armParts) {
        if (!m_segments[part].present || torso.empty())
            continue;
        const cv::Mat near
            = nearness(m_segments[part], reach[part] * reference.torsoScale, origin, step, size);
        weights[part] = cv::max(weights[part], coverOf(near, surely));
        cover = cv::max(cover, coverOf(near, perhaps));
    }
    if (!torso.empty()) {
        // Reaches under the torso's soft edge, so that no stage shines through between both.
        m_covered = layer(torso.mul(cv::min(4 * cover, 1.0)));
        torso = torso.mul(1 - cover);
    }
    for (std::size_t part = 0; part < pose::bodyParts; ++part) {
        if (!weights[part].empty())
            m_layers[part] = layer(weights[part]);
    }
    cleanArms(arms);
}

/// Without the clothes behind them.
void CutReference::cleanArms(const ArmLook& arms)
{
    for (const pose::BodyPart part : armParts) {
        const cv::Mat kept = arms.kept(part, m_layers[part].pixels);
        if (!kept.empty())
            m_layers[part] = weighted(m_layers[part], kept);
    }
}

std::size_t CutReference::memory() const
{
    std::size_t bytes = sizeof(*this);
    for (const Layer& layer : m_layers)
        bytes += layer.pixels.total() * layer.pixels.elemSize();
    bytes += m_lap.total() * m_lap.elemSize();
    return bytes + m_covered.pixels.total() * m_covered.pixels.elemSize();
}

bool hasLegsApart(const pose::Pose& pose, float torsoScale)
{
    constexpr float apart = 0.5F; // torso scales
    const Segments parts = pose::partSegments(pose);
    const pose::PartSegment& right = parts[pose::RightThigh];
    const pose::PartSegment& left = parts[pose::LeftThigh];
    return right.present && left.present && base::distance(right.to, left.to) > apart * torsoScale;
}

PartSources::PartSources(const CutReference& all, std::vector<const CutReference*> behind)
    : reference(&all)
    , others(std::move(behind))
{
    lenders.fill(&all);
}

const CutReference& PartSources::of(pose::BodyPart part) const
{
    const auto group = groupOf(part);
    return group ? *lenders[*group] : *reference;
}

cv::Mat warpReference(const PartSources& sources, const pose::Pose& to, float toBodySize,
    cv::Rect2d window, cv::Size size)
{
    return MovedParts(sources, to, toBodySize, window, size).picture(cv::Rect({}, size));
}

cv::Mat warpReference(const Reference& reference, const pose::Pose& to, float toBodySize,
    cv::Rect2d window, cv::Size size)
{
    const CutReference cut(reference, size.width / window.width);
    return warpReference(PartSources(cut), to, toBodySize, window, size);
}

cv::Mat compositeOver(const cv::Mat& background, const cv::Mat& picture, cv::Rect window)
{
    assert(background.type() == CV_8UC3 && picture.type() == CV_8UC4);
    cv::Mat result = background.clone();
    cv::Mat scaled = picture;
    if (picture.size() != window.size())
        cv::resize(picture, scaled, window.size(), 0, 0, cv::INTER_LINEAR);
    const cv::Rect inside = window & cv::Rect({}, background.size());
    if (inside.empty())
        return result;
    const cv::Mat top = scaled(inside - window.tl());
    for (int y = 0; y < top.rows; ++y) {
        const auto* over = top.ptr<cv::Vec4b>(y);
        auto* to = result(inside).ptr<cv::Vec3b>(y);
        for (int x = 0; x < top.cols; ++x) {
            for (int c = 0; c < 3; ++c) {
                const int sum = over[x][c] + (to[x][c] * (255 - over[x][3]) + 127) / 255;
                to[x][c] = static_cast<std::uint8_t>(std::min(sum, 255));
            }
        }
    }
    return result;
}

} // namespace warp
