// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/window.h"

#include "core/base/error.h"

#include <algorithm>
#include <cassert>
#include <cmath>
#include <vector>

namespace warp {

namespace {

constexpr int meanReach = 4; ///< frames to either side: a 9-frame mean
constexpr double kept = 0.98; ///< share of the boxes that fit into the window
constexpr int step = 16; ///< the network halves its input four times

/// What lies beyond the joints: hair, fingers and shoes, as a share of the box's height.
cv::Rect2d widened(cv::Rect2d box)
{
    const double margin = 0.08 * std::max(box.height, box.width);
    return {box.x - margin, box.y - margin, box.width + 2 * margin, box.height + 2 * margin};
}

using Boxes = std::map<std::int64_t, cv::Rect2d>;

Boxes boxesOf(const pose::Track& track)
{
    Boxes boxes;
    for (const auto& [frame, pose] : track) {
        if (const cv::Rect2d box = jointBox(pose); !box.empty())
            boxes.emplace(frame, widened(box));
    }
    if (boxes.empty()) {
        throw base::Error(base::ErrorCode::NoPerson, "track", "no frame shows a person to follow");
    }
    return boxes;
}

std::map<std::int64_t, cv::Point2d> centresOf(const Boxes& boxes)
{
    std::map<std::int64_t, cv::Point2d> centres;
    for (const auto& [frame, box] : boxes) {
        cv::Point2d sum;
        int count = 0;
        const auto end = boxes.upper_bound(frame + meanReach);
        for (auto near = boxes.lower_bound(frame - meanReach); near != end; ++near, ++count)
            sum += cv::Point2d(near->second.x, near->second.y)
                + 0.5 * cv::Point2d(near->second.width, near->second.height);
        centres.emplace(frame, sum / count);
    }
    return centres;
}

double percentile(std::vector<double> values, double share)
{
    const auto at = static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
    std::nth_element(values.begin(), values.begin() + at, values.end());
    return values[static_cast<std::size_t>(at)];
}

/// The size, in source pixels, of a window round the smoothed centres that holds most boxes.
cv::Size2d neededSize(const Boxes& boxes, const std::map<std::int64_t, cv::Point2d>& centres)
{
    std::vector<double> widths;
    std::vector<double> heights;
    for (const auto& [frame, box] : boxes) {
        const cv::Point2d centre = centres.at(frame);
        widths.push_back(2 * std::max(centre.x - box.x, box.x + box.width - centre.x));
        heights.push_back(2 * std::max(centre.y - box.y, box.y + box.height - centre.y));
    }
    return {percentile(std::move(widths), kept), percentile(std::move(heights), kept)};
}

cv::Size2d limited(cv::Size2d size, cv::Size frame)
{
    return {std::min<double>(size.width, frame.width), std::min<double>(size.height, frame.height)};
}

int wholeSteps(double pixels, double most)
{
    const int wanted = static_cast<int>(std::ceil(pixels / step - 0.01)) * step;
    const int fitting = static_cast<int>(std::floor(most / step + 1e-6)) * step;
    return std::max(step, std::min(wanted, fitting));
}

WindowPath pathOf(const std::map<std::int64_t, cv::Point2d>& centres, cv::Size frame,
    cv::Size network, double scale)
{
    WindowPath path;
    path.scale = scale;
    path.networkSize = network;
    path.size = {network.width / scale, network.height / scale};
    const auto clamped = [](double centre, double side, double whole) {
        return std::clamp(centre - side / 2, 0.0, std::max(0.0, whole - side));
    };
    for (const auto& [index, centre] : centres) {
        path.corners[index] = {clamped(centre.x, path.size.width, frame.width),
            clamped(centre.y, path.size.height, frame.height)};
    }
    return path;
}

} // namespace

cv::Rect2d WindowPath::at(std::int64_t frame) const
{
    assert(!corners.empty());
    auto next = corners.lower_bound(frame);
    if (next == corners.end())
        return {std::prev(next)->second, size};
    if (next != corners.begin()) {
        const auto before = std::prev(next);
        if (frame - before->first < next->first - frame)
            next = before;
    }
    return {next->second, size};
}

WindowPath planWindow(const pose::Track& track, cv::Size frame, cv::Size network)
{
    const Boxes boxes = boxesOf(track);
    const cv::Size2d needed = limited(neededSize(boxes, centresOf(boxes)), frame);
    const double scale = std::sqrt(network.area() / needed.area());
    return planWindowAtScale(track, frame, std::min(scale, 1.0));
}

WindowPath planWindowAtScale(const pose::Track& track, cv::Size frame, double scale)
{
    const Boxes boxes = boxesOf(track);
    const auto centres = centresOf(boxes);
    const cv::Size2d needed = neededSize(boxes, centres);
    const cv::Size size{wholeSteps(needed.width * scale, frame.width * scale),
        wholeSteps(needed.height * scale, frame.height * scale)};
    return pathOf(centres, frame, size, scale);
}

cv::Rect2d jointBox(const pose::Pose& pose)
{
    double left = 0;
    double top = 0;
    double right = -1;
    double bottom = -1;
    for (const pose::Keypoint& joint : pose.body) {
        if (!joint.isPresent())
            continue;
        const bool first = right < left;
        left = first ? joint.position.x : std::min<double>(left, joint.position.x);
        top = first ? joint.position.y : std::min<double>(top, joint.position.y);
        right = first ? joint.position.x : std::max<double>(right, joint.position.x);
        bottom = first ? joint.position.y : std::max<double>(bottom, joint.position.y);
    }
    return right < left ? cv::Rect2d() : cv::Rect2d(left, top, right - left, bottom - top);
}

cv::Rect personBox(const pose::Pose& pose, cv::Size frame)
{
    const cv::Rect2d box = jointBox(pose);
    if (box.empty())
        return {};
    const cv::Rect2d wide = widened(box);
    const cv::Point corner(cvFloor(wide.x), cvFloor(wide.y));
    const cv::Point opposite(cvCeil(wide.x + wide.width), cvCeil(wide.y + wide.height));
    return cv::Rect(corner, opposite) & cv::Rect({}, frame);
}

} // namespace warp
