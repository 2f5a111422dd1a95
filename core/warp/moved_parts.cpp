// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/moved_parts.h"

#include "core/warp/cubic_layer.h"
#include "core/warp/lap.h"

#include <algorithm>
#include <opencv2/imgproc.hpp>
#include <optional>

namespace warp {

namespace {

constexpr float leastStretch = 0.4F;
constexpr float mostStretch = 2.2F;
constexpr float mostHeadStretch = 0.15F; ///< a nod shortens the head's segment, not the head
constexpr float leastSegment = 0.02F; ///< of the body size: shorter segments have no direction

constexpr std::array<pose::BodyPart, pose::bodyParts> farToNear{pose::RightCalf, pose::RightFoot,
    pose::LeftCalf, pose::LeftFoot, pose::RightThigh, pose::LeftThigh, pose::Torso, pose::Head,
    pose::RightUpperArm, pose::LeftUpperArm, pose::RightForearm, pose::LeftForearm, pose::RightHand,
    pose::LeftHand};

/// The least and the most by which a part may be stretched along its segment.
cv::Vec2f stretchesOf(pose::BodyPart part, float across)
{
    if (part == pose::Head)
        return {across * (1 - mostHeadStretch), across * (1 + mostHeadStretch)};
    return {leastStretch, mostStretch};
}

/// Turns and stretches from one segment to another, in source pixels; nothing when either is too
/// short to have a direction.
std::optional<cv::Matx22d> turned(const pose::PartSegment& from, const pose::PartSegment& to,
    cv::Vec2f stretches, double across, float bodySize)
{
    const base::Vec2 a = from.to - from.from;
    const base::Vec2 b = to.to - to.from;
    const float lengthA = base::length(a);
    const float lengthB = base::length(b);
    if (std::min(lengthA, lengthB) < leastSegment * bodySize)
        return {};
    const double along = std::clamp(lengthB / lengthA, stretches[0], stretches[1]);
    const cv::Matx22d axesA(a.x / lengthA, -a.y / lengthA, a.y / lengthA, a.x / lengthA);
    const cv::Matx22d axesB(b.x / lengthB, -b.y / lengthB, b.y / lengthB, b.x / lengthB);
    return axesB * cv::Matx22d(along, 0, 0, across) * axesA.t();
}

/// Source pixels to the result's and back; pixel centres lie at +.5.
struct View {
    cv::Rect2d window;
    cv::Size size;

    cv::Vec2d scale() const { return {size.width / window.width, size.height / window.height}; }
    cv::Vec2d pixelAt(base::Vec2 source) const
    {
        return {(source.x - window.x) * scale()[0] - 0.5, (source.y - window.y) * scale()[1] - 0.5};
    }
};

/// From the pixels of `layer`, which shows `part` of `source`, to the result's.
std::optional<cv::Matx23d> placement(const CutReference& source, pose::BodyPart part,
    const CutReference::Layer& layer, const pose::PartSegment& to, float toBodySize,
    const View& view)
{
    const pose::PartSegment& from = source.segments()[part];
    const float across = toBodySize / source.bodySize();
    const auto turn = turned(from, to, stretchesOf(part, across), across, toBodySize);
    if (!turn)
        return {};
    const cv::Matx22d scale
        = cv::Matx22d::diag(cv::Matx21d(view.scale().val)) * (1 / source.scale());
    const cv::Matx22d linear = scale * *turn;
    const cv::Point corner = layer.corner;
    const cv::Vec2d anchor(from.from.x * source.scale() - 0.5 - corner.x,
        from.from.y * source.scale() - 0.5 - corner.y);
    const cv::Vec2d offset = view.pixelAt(to.from) - linear * anchor;
    return cv::Matx23d(
        linear(0, 0), linear(0, 1), offset[0], linear(1, 0), linear(1, 1), offset[1]);
}

/// Between the thighs, in the result's pixels.
LapCorners lapCorners(
    const pose::PartSegment& right, const pose::PartSegment& left, const View& view)
{
    LapCorners corners{right.from, right.to, left.from, left.to};
    for (base::Vec2& corner : corners) {
        const cv::Vec2d place = view.pixelAt(corner);
        corner = {static_cast<float>(place[0]), static_cast<float>(place[1])};
    }
    return corners;
}

cv::Rect boxOf(cv::Size layer, const cv::Matx23d& m, cv::Size canvas)
{
    std::vector<cv::Point2f> corners;
    for (const double x : {0.0, layer.width - 1.0}) {
        for (const double y : {0.0, layer.height - 1.0}) {
            corners.emplace_back(static_cast<float>(m(0, 0) * x + m(0, 1) * y + m(0, 2)),
                static_cast<float>(m(1, 0) * x + m(1, 1) * y + m(1, 2)));
        }
    }
    return cv::boundingRect(corners) & cv::Rect({}, canvas);
}

} // namespace

MovedParts::MovedParts(const PartSources& sources, const pose::Pose& to, float toBodySize,
    cv::Rect2d window, cv::Size size)
{
    const Segments goals = pose::partSegments(to);
    const View view{window, size};
    const auto add = [&](std::vector<Placed>& parts, const CutReference& source,
                         pose::BodyPart part, const CutReference::Layer& layer) {
        if (layer.pixels.empty() || !goals[part].present)
            return;
        const auto place = placement(source, part, layer, goals[part], toBodySize, view);
        if (!place)
            return;
        const cv::Rect box = boxOf(layer.pixels.size(), *place, size);
        if (!box.empty())
            parts.push_back({layer.pixels, *place, box});
    };
    const bool hasLap = goals[pose::RightThigh].present && goals[pose::LeftThigh].present;
    std::vector<Placed>* parts = &m_farther;
    for (const pose::BodyPart part : farToNear) {
        if (part == pose::Torso) {
            const CutReference& own = *sources.reference;
            add(m_covered, own, part, own.covered());
            const auto& others = sources.others;
            for (auto other = others.rbegin(); other != others.rend() && !m_covered.empty();
                 ++other)
                add(m_covered, **other, part, (*other)->layer(part));
            parts = &m_nearer;
        }
        if (part == pose::RightThigh && hasLap) { // the thighs are laid over it
            const MovedLap lap = movedLap(sources.lenders[LapGroup]->lap(),
                lapCorners(goals[pose::RightThigh], goals[pose::LeftThigh], view), size);
            if (!lap.box.empty())
                m_farther.push_back({lap.pixels,
                    {1, 0, static_cast<double>(lap.corner.x), 0, 1,
                        static_cast<double>(lap.corner.y)},
                    lap.box});
        }
        const CutReference& source = sources.of(part);
        add(*parts, source, part, source.layer(part));
    }
}

void MovedParts::lay(std::span<const Placed> parts, cv::Rect area, cv::Mat picture)
{
    for (const Placed& part : parts) {
        const cv::Rect box = part.box & area;
        if (!box.empty())
            layOverMoved(part.pixels, part.place, box, picture(box - area.tl()));
    }
}

/// What others show of the torso, but no farther than the covered pixels reach.
void MovedParts::layCoveredTorso(cv::Rect area, cv::Mat picture) const
{
    if (m_covered.empty())
        return;
    const Placed& own = m_covered.front();
    const cv::Rect box = own.box & area;
    if (box.empty())
        return;
    cv::Mat torso(box.size(), CV_8UC4, cv::Scalar::all(0));
    layOverMoved(own.pixels, own.place, box, torso);
    cv::Mat limit;
    cv::extractChannel(torso, limit, 3);
    if (cv::countNonZero(limit) == 0)
        return;
    lay(std::span(m_covered).subspan(1), box, torso);
    cv::Mat behind = picture(box - area.tl());
    for (int y = 0; y < box.height; ++y) {
        const auto* from = torso.ptr<cv::Vec4b>(y);
        const auto* most = limit.ptr(y);
        auto* to = behind.ptr<cv::Vec4b>(y);
        for (int x = 0; x < box.width; ++x) {
            if (most[x] == 0)
                continue;
            const float share = static_cast<float>(most[x]) / std::max<float>(from[x][3], most[x]);
            const float rest = 1 - share * from[x][3] / 255;
            for (int c = 0; c < 4; ++c)
                to[x][c] = cv::saturate_cast<std::uint8_t>(share * from[x][c] + rest * to[x][c]);
        }
    }
}

cv::Mat MovedParts::picture(cv::Rect area) const
{
    cv::Mat result(area.size(), CV_8UC4, cv::Scalar::all(0));
    lay(m_farther, area, result);
    layCoveredTorso(area, result);
    lay(m_nearer, area, result);
    return result;
}

} // namespace warp
