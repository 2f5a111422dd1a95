// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/stick_figure.h"

#include "core/pose/label_palette.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <numbers>
#include <opencv2/imgproc.hpp>

namespace pose {

namespace {

constexpr double jointRadius = 8;
constexpr double limbHalfWidth = 4;
constexpr double faceRadius = 4;
constexpr double handRadius = 3;
constexpr double fingerHalfWidth = 2;
constexpr float handThreshold = 0.05F;
constexpr float meanFaceConfidence = 0.2F;
constexpr double limbOpacity = 0.6;

/// A face or hand point is drawn from these of its 70 or all of its 21.
constexpr std::array<std::size_t, 8> face8{27, 30, 8, 0, 16, 33, 68, 69};
constexpr std::array<std::size_t, 9> face9{27, 30, 8, 0, 16, 33, 68, 69, 62};
constexpr std::array<std::size_t, 22> face22{
    27, 30, 8, 0, 16, 31, 33, 35, 68, 69, 36, 39, 42, 45, 17, 21, 22, 26, 48, 51, 54, 57};

/// The canvas, and how its pixels relate to those of 1920x1080.
class Drawing {
public:
    Drawing(cv::Size size, ChannelOrder channels)
        : m_canvas(size, CV_8UC3, cv::Scalar::all(255))
        , m_scale(std::max(static_cast<double>(size.width) / labelCanvas.width,
              static_cast<double>(size.height) / labelCanvas.height))
        , m_channels(channels)
    {
    }

    void dot(const Keypoint& point, double radius, Colour colour)
    {
        cv::circle(m_canvas, pixel(point), size(radius), scalar(colour), cv::FILLED);
    }

    /// An ellipse from joint to joint; `halfWidth` as at 1920x1080.
    void stick(const Keypoint& from, const Keypoint& to, double halfWidth, Colour colour)
    {
        const base::Vec2 along = from.position - to.position;
        const base::Vec2 middle = base::midpoint(from.position, to.position);
        const cv::Size axes(static_cast<int>(base::length(along) / 2), size(halfWidth));
        const double degrees = std::atan2(along.y, along.x) * 180 / std::numbers::pi;
        std::vector<cv::Point> outline;
        cv::ellipse2Poly({static_cast<int>(middle.x), static_cast<int>(middle.y)}, axes,
            static_cast<int>(degrees), 0, 360, 1, outline);
        fillMixed(outline, colour);
    }

    cv::Mat take() { return std::move(m_canvas); }

private:
    static cv::Point pixel(const Keypoint& point)
    {
        return {static_cast<int>(point.position.x), static_cast<int>(point.position.y)};
    }

    int size(double at1080) const
    {
        return std::max(1, static_cast<int>(std::lround(at1080 * m_scale)));
    }

    cv::Scalar scalar(Colour colour) const
    {
        return m_channels == ChannelOrder::Rgb ? cv::Scalar(colour.red, colour.green, colour.blue)
                                               : cv::Scalar(colour.blue, colour.green, colour.red);
    }

    /// The reference mixes the whole canvas; only the polygon's box can change.
    void fillMixed(const std::vector<cv::Point>& outline, Colour colour)
    {
        const cv::Rect box = cv::boundingRect(outline) & cv::Rect({}, m_canvas.size());
        if (box.empty())
            return;
        cv::Mat below = m_canvas(box);
        cv::Mat above = below.clone();
        cv::fillConvexPoly(above, shifted(outline, box.tl()), scalar(colour));
        cv::addWeighted(below, 1 - limbOpacity, above, limbOpacity, 0, below);
    }

    static std::vector<cv::Point> shifted(std::vector<cv::Point> outline, cv::Point origin)
    {
        for (cv::Point& point : outline)
            point -= origin;
        return outline;
    }

    cv::Mat m_canvas;
    double m_scale;
    ChannelOrder m_channels;
};

void drawBody(Drawing& drawing, const Body& body, const StickFigureSettings& settings)
{
    const std::span<const std::size_t> order = joints(settings.format);
    const std::span<const Colour> colours = bodyColours(settings.format);
    for (std::size_t joint = 0; joint < order.size(); ++joint)
        if (body[order[joint]].isPresent())
            drawing.dot(body[order[joint]], jointRadius, colours[joint]);
    std::uint32_t hidden = settings.hiddenLimbs;
    for (const Limb& limb : limbs(settings.format)) {
        const bool isHidden = (hidden & 1U) != 0;
        hidden >>= 1U;
        const Keypoint& from = body[order[limb.from]];
        const Keypoint& to = body[order[limb.to]];
        if (!isHidden && from.isPresent() && to.isPresent())
            drawing.stick(from, to, limbHalfWidth, colours[limb.from]);
    }
}

std::span<const std::size_t> chosenFacePoints(int count)
{
    static const std::array<std::size_t, faceKeypoints> all = [] {
        std::array<std::size_t, faceKeypoints> points{};
        for (std::size_t i = 0; i < points.size(); ++i)
            points[i] = i;
        return points;
    }();
    switch (count) {
    case 0:
        return {};
    case 8:
        return face8;
    case 9:
        return face9;
    case 22:
        return face22;
    default:
        assert(count == static_cast<int>(faceKeypoints));
        return all;
    }
}

void drawFace(Drawing& drawing, const Face& face, int count)
{
    float sum = 0;
    for (const Keypoint& point : face)
        sum += point.confidence;
    if (sum / static_cast<float>(faceKeypoints) < meanFaceConfidence)
        return;
    for (const std::size_t index : chosenFacePoints(count))
        if (face[index].isPresent())
            drawing.dot(face[index], faceRadius, {});
}

bool isDrawn(const Keypoint& handPoint)
{
    return handPoint.isPresent() && handPoint.confidence > handThreshold;
}

void drawHand(Drawing& drawing, const Hand& hand)
{
    const std::span<const Colour> colours = handColours();
    for (std::size_t point = 0; point < handKeypoints; ++point)
        if (isDrawn(hand[point]))
            drawing.dot(hand[point], handRadius, colours[point]);
    const auto stick = [&](std::size_t from, std::size_t to) {
        if (isDrawn(hand[from]) && isDrawn(hand[to]))
            drawing.stick(hand[from], hand[to], fingerHalfWidth, colours[to]);
    };
    for (std::size_t base = 1; base < handKeypoints; base += 4) {
        for (std::size_t joint = base; joint < base + 3; ++joint)
            stick(joint, joint + 1);
        stick(0, base);
    }
}

/// Where an extent of `side` around the middle of [low, high] begins, moved into 0..limit.
int startOf(int side, int low, int high, int limit)
{
    const int middle = (low + high) / 2; // both are at least 0
    return std::clamp(middle - side / 2, 0, std::max(0, limit - side));
}

std::optional<base::Vec2> headCentre(const Body& body)
{
    const Keypoint& right = body[RightEar];
    const Keypoint& left = body[LeftEar];
    if (body[Nose].isPresent())
        return body[Nose].position;
    if (right.isPresent() && left.isPresent())
        return base::midpoint(right.position, left.position);
    if (right.isPresent())
        return right.position;
    if (left.isPresent())
        return left.position;
    return std::nullopt;
}

} // namespace

cv::Mat drawStickFigure(const Pose& pose, cv::Size canvas, const StickFigureSettings& settings)
{
    Drawing drawing(canvas, settings.channels);
    drawBody(drawing, pose.body, settings);
    drawFace(drawing, pose.face, settings.facePoints);
    if (settings.hands) {
        drawHand(drawing, pose.rightHand);
        drawHand(drawing, pose.leftHand);
    }
    return drawing.take();
}

cv::Mat stickFigureLabel(
    const Pose& pose, cv::Size frame, cv::Size size, const StickFigureSettings& settings)
{
    const double fit = std::min(static_cast<double>(labelCanvas.width) / frame.width,
        static_cast<double>(labelCanvas.height) / frame.height);
    const cv::Size canvas(static_cast<int>(std::lround(frame.width * fit)),
        static_cast<int>(std::lround(frame.height * fit)));
    const auto scale = static_cast<float>(fit);
    const cv::Mat large = drawStickFigure(
        moved(pose, [scale](base::Vec2 point) { return point * scale; }), canvas, settings);
    cv::Mat label;
    const bool shrinks = size.width <= canvas.width && size.height <= canvas.height;
    cv::resize(large, label, size, 0, 0, shrinks ? cv::INTER_AREA : cv::INTER_LINEAR);
    return label;
}

Pose letterboxed(const Pose& pose, cv::Size frame, cv::Size canvas)
{
    const float scale = std::min(static_cast<float>(canvas.width) / static_cast<float>(frame.width),
        static_cast<float>(canvas.height) / static_cast<float>(frame.height));
    const base::Vec2 offset{
        (static_cast<float>(canvas.width) - scale * static_cast<float>(frame.width)) / 2,
        (static_cast<float>(canvas.height) - scale * static_cast<float>(frame.height)) / 2};
    return moved(pose, [&](base::Vec2 point) { return point * scale + offset; });
}

std::optional<cv::Rect> faceBox(const Pose& pose, cv::Size canvas, cv::Size size, int side)
{
    const float reach // 70 pixels on the paper's canvas
        = 70 * static_cast<float>(canvas.height) / static_cast<float>(labelCanvas.height);
    const std::optional<base::Vec2> centre = headCentre(pose.body);
    if (!centre)
        return std::nullopt;
    const auto extent = [side, reach](float at, int length, int shrunk) {
        const double scale = static_cast<double>(shrunk) / length;
        const auto end = [&](float edge) {
            return static_cast<int>(std::clamp(edge, 0.0F, static_cast<float>(length)) * scale);
        };
        return startOf(side, end(at - reach), end(at + reach), shrunk);
    };
    return cv::Rect(extent(centre->x, canvas.width, size.width),
        extent(centre->y, canvas.height, size.height), side, side);
}

std::optional<cv::Rect> faceBox128(const Pose& pose, cv::Size canvas, cv::Size size)
{
    return faceBox(pose, canvas, size, 128);
}

} // namespace pose
