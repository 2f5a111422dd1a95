// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/detected_track.h"

#include "core/estimation/repair.h"
#include "core/pipeline/raw_pose_blob.h"

#include <algorithm>

namespace pipeline {

using nlohmann::json;

namespace {

std::string videoOf(const Detection& detection)
{
    return detection.step.settings.at("video").get<std::string>();
}

/// The fingerprints of the detections that the kept track was put together from, in their order.
std::vector<std::string> keptDetections(const project::Project& project, const std::string& video)
{
    for (const project::Step& step : project.steps("track")) {
        if (step.complete && step.settings.at("video") == video)
            return step.settings.at("origin").value("detections", std::vector<std::string>());
    }
    return {};
}

bool covers(const json& outer, const json& inner)
{
    return outer.at("network") == inner.at("network") && outer.at("begin") <= inner.at("begin")
        && outer.at("end") >= inner.at("end");
}

} // namespace

pose::Track detectedTrack(const project::Project& project, const Detection& detection)
{
    std::map<std::int64_t, estimation::RawPose> raw;
    project.forEachItem(detection.step, "pose",
        [&raw](const project::Item& item) { raw[item.number] = decodeStoredPose(item.value).raw; });
    return estimation::repairedTrack(raw);
}

project::Edits editsWithin(
    const project::Project& project, const Detection& detection, const FrameRange& range)
{
    const project::Edits edits = project.edits(detection.media);
    return {edits.lower_bound(range.begin), edits.lower_bound(range.end)};
}

pose::Track repairedTrack(const project::Project& project, const Detection& detection)
{
    return project::edited(
        detectedTrack(project, detection), editsWithin(project, detection, detection.range));
}

std::string editsFingerprint(
    const project::Project& project, const Detection& detection, const FrameRange& range)
{
    return project::fingerprintOf(project.edits(detection.media), range.begin, range.end);
}

void keepTrack(project::Project& project, const Detection& detection)
{
    const std::string video = videoOf(detection);
    std::vector<std::string> detections = keptDetections(project, video);
    const bool isKept = std::ranges::any_of(detections, [&](const std::string& fingerprint) {
        const auto earlier = project.findStep("detect", fingerprint);
        return earlier && covers(earlier->settings, detection.step.settings);
    });
    if (isKept)
        return;

    pose::Track track = project.detectedTrack(video).value_or(pose::Track());
    const FrameRange& range = detection.range;
    track.erase(track.lower_bound(range.begin), track.lower_bound(range.end));
    track.merge(detectedTrack(project, detection));
    detections.push_back(detection.step.fingerprint);
    project.storeDetectedTrack(video, {{"detections", detections}}, track);
}

} // namespace pipeline
