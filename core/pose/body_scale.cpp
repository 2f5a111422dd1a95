// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/body_scale.h"

#include "core/pose/series.h"

#include <algorithm>

namespace pose {

namespace {

constexpr int windowRadius = 20; // frames
constexpr double upperFraction = 0.85;
constexpr double smoothing = 8; // frames
constexpr double usualLegToTorso = 1.6; // of a standing adult, when a clip never shows legs

std::optional<float> legLength(const Body& body, Body25 hip, Body25 knee, Body25 ankle)
{
    if (!body[hip].isPresent() || !body[knee].isPresent() || !body[ankle].isPresent())
        return std::nullopt;
    return base::distance(body[hip].position, body[knee].position)
        + base::distance(body[knee].position, body[ankle].position);
}

Body withoutGuesses(Body body)
{
    for (Keypoint& keypoint : body)
        if (keypoint.confidence < reliableConfidence)
            keypoint = {};
    return body;
}

std::optional<float> longerLeg(const Body& body)
{
    const std::optional<float> right = legLength(body, RightHip, RightKnee, RightAnkle);
    const std::optional<float> left = legLength(body, LeftHip, LeftKnee, LeftAnkle);
    return std::max(right, left); // nothing is less than every length
}

std::map<std::int64_t, float> steadied(const Series& measured, const BodyTrack& track)
{
    std::map<std::int64_t, float> result;
    if (measured.empty())
        return result;
    const Series upper = runningPercentile(measured, windowRadius, upperFraction);
    Series whole;
    for (const auto& [frame, body] : track)
        whole.emplace_hint(whole.end(), frame, valueAt(upper, frame));
    for (const auto& [frame, value] : gaussianSmoothed(whole, smoothing))
        result.emplace_hint(result.end(), frame, static_cast<float>(value));
    return result;
}

Series torsos(const BodyTrack& track)
{
    Series result;
    for (const auto& [frame, body] : track)
        if (const std::optional<float> torso = torsoLength(withoutGuesses(body)))
            result.emplace_hint(result.end(), frame, *torso);
    return result;
}

} // namespace

std::optional<float> torsoLength(const Body& body)
{
    const Keypoint& neck = body[Neck];
    const Keypoint& hip = body[MidHip];
    if (!neck.isPresent() || !hip.isPresent())
        return std::nullopt;
    return base::distance(neck.position, hip.position);
}

std::optional<float> legLength(const Pose& pose) { return longerLeg(pose.body); }

std::map<std::int64_t, float> bodySizes(const Track& poses)
{
    const BodyTrack track = bodies(poses);
    Series sizes = torsos(track);
    std::vector<double> proportions{};
    std::map<std::int64_t, float> legs;
    for (const auto& [frame, torso] : sizes)
        if (const std::optional<float> leg = longerLeg(withoutGuesses(track.at(frame)))) {
            legs[frame] = *leg;
            if (torso > 0)
                proportions.push_back(*leg / torso);
        }
    const double legToTorso = proportions.empty() ? usualLegToTorso : median(proportions);
    for (auto& [frame, size] : sizes) {
        const auto leg = legs.find(frame);
        size += leg != legs.end() ? leg->second : legToTorso * size;
    }
    return steadied(sizes, track);
}

std::map<std::int64_t, float> torsoScales(const Track& track) { return torsoScales(bodies(track)); }

std::map<std::int64_t, float> torsoScales(const BodyTrack& track)
{
    return steadied(torsos(track), track);
}

} // namespace pose
