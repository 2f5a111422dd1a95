// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/scene.h"

#include "core/base/sha256.h"
#include "core/pose/body_scale.h"
#include "core/pose/pose_blob.h"
#include "core/warp/part_choice.h"

#include <algorithm>
#include <bit>
#include <cmath>

namespace pipeline {

namespace {

cv::Rect wholePixels(const cv::Rect2d& window, cv::Size frame)
{
    const cv::Size size(
        static_cast<int>(std::lround(window.width)), static_cast<int>(std::lround(window.height)));
    const cv::Point corner(std::clamp(static_cast<int>(std::lround(window.x)), 0,
                               std::max(0, frame.width - size.width)),
        std::clamp(
            static_cast<int>(std::lround(window.y)), 0, std::max(0, frame.height - size.height)));
    return cv::Rect(corner, size) & cv::Rect({0, 0}, frame);
}

void append(std::string& bytes, double number)
{
    bytes += std::to_string(std::bit_cast<std::uint64_t>(number)) + ' ';
}

/// `window` moved as little as it takes to hold `pose`, as far as it can.
cv::Rect2d holding(cv::Rect2d window, const pose::Pose& pose, cv::Size frame)
{
    const cv::Rect person = warp::personBox(pose, frame);
    const auto moved = [](double start, double size, double from, double to) {
        const double back = std::max(0.0, start - from); // how far out on the near side
        const double on = std::max(0.0, to - (start + size));
        return size < to - from || (back > 0 && on > 0) ? start : start + on - back;
    };
    window.x = moved(window.x, window.width, person.x, person.br().x);
    window.y = moved(window.y, window.height, person.y, person.br().y);
    return window;
}

/// The value of the nearest frame.
template <typename Value>
const Value& nearest(const std::map<std::int64_t, Value>& values, std::int64_t frame)
{
    const auto after = values.lower_bound(frame);
    if (after == values.end())
        return std::prev(after)->second;
    if (after == values.begin())
        return after->second;
    const auto before = std::prev(after);
    return frame - before->first < after->first - frame ? before->second : after->second;
}

} // namespace

std::string fingerprintOf(const Scene& scene)
{
    std::string bytes = pose::encode(scene.figure.pose);
    append(bytes, scene.figure.bodySize);
    append(bytes, scene.figure.torsoScale);
    const cv::Rect2d& window = scene.figure.window;
    for (const double number : {window.x, window.y, window.width, window.height})
        append(bytes, number);
    for (const warp::Match& match : scene.references) {
        append(bytes, static_cast<double>(match.reference));
        for (const std::size_t lender : match.lenders)
            append(bytes, static_cast<double>(lender));
    }
    return base::sha256(bytes);
}

std::map<std::int64_t, Scene> planScenes(
    const Target& target, const pose::Track& poses, LentGroups lent)
{
    if (poses.empty())
        return {};
    const cv::Size frame(target.info.width, target.info.height);
    const warp::WindowPath path = warp::planWindowAtScale(poses, frame, target.window.scale);
    const auto bodySizes = pose::bodySizes(poses);
    const auto torsoScales = pose::torsoScales(poses);
    std::map<std::int64_t, Scene> scenes;
    std::vector<warp::Descriptor> wanted;
    warp::PerGroup<std::vector<warp::Descriptor>> wantedParts;
    for (const auto& [number, pose] : poses) {
        const auto torso = torsoScales.find(number);
        if (torso == torsoScales.end())
            continue;
        scenes[number].figure
            = {pose, bodySizes.at(number), torso->second, wholePixels(path.at(number), frame)};
        wanted.push_back(warp::descriptor(pose, torso->second));
        for (const warp::PartGroup group : lent)
            wantedParts[group].push_back(warp::groupDescriptor(group, pose, torso->second));
    }
    std::vector<warp::References> chosen = target.bank.chooser().chooseForRendering(wanted);
    for (const warp::PartGroup group : lent) {
        const auto lenders = target.lenders[group].chooseForRendering(wantedParts[group]);
        for (std::size_t place = 0; place < chosen.size(); ++place)
            warp::lend(target.bank, chosen[place], group, lenders[place]);
    }
    std::size_t next = 0;
    for (auto& [number, scene] : scenes)
        scene.references = chosen[next++];
    return scenes;
}

std::map<std::int64_t, Scene> planScenes(
    const Target& target, const RetargetedDance& dance, LentGroups lent)
{
    const std::map<std::int64_t, Scene> planned = planScenes(target, dance.measured, lent);
    if (planned.empty())
        return planScenes(target, dance.track, lent);
    std::map<std::int64_t, Scene> scenes;
    for (const auto& [frame, pose] : dance.track)
        scenes.emplace_hint(scenes.end(), frame, sceneWith(target, planned, lent, frame, pose));
    return scenes;
}

Scene sceneWith(const Target& target, const std::map<std::int64_t, Scene>& planned, LentGroups lent,
    std::int64_t frame, const pose::Pose& pose)
{
    const cv::Size frameSize(target.info.width, target.info.height);
    Scene scene = nearest(planned, frame);
    const auto same = planned.find(frame);
    if (same != planned.end() && same->second.figure.pose == pose)
        return scene;
    scene.figure.pose = pose;
    scene.figure.window = wholePixels(holding(scene.figure.window, pose, frameSize), frameSize);
    const float torso = scene.figure.torsoScale;
    const warp::References before = scene.references;
    scene.references = target.bank.chooser().chooseLike(warp::descriptor(pose, torso), before);
    for (const warp::PartGroup group : lent)
        warp::lend(target.bank, scene.references, group,
            target.lenders[group].chooseLike(
                warp::groupDescriptor(group, pose, torso), warp::lendersOf(before, group)));
    return scene;
}

} // namespace pipeline
