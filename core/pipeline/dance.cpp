// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/dance.h"

#include "core/pipeline/detected_track.h"
#include "core/pose/facing.h"
#include "core/pose/keypoint_id.h"
#include "core/pose/pose_blob.h"
#include "core/pose/retargeting.h"
#include "core/pose/temporal_median.h"

#include <algorithm>

namespace pipeline {

using nlohmann::json;

namespace {

// Frames of the temporal median. The paper's smooths fast hands away; the repair has taken out most
// of the jitter already.
constexpr int paperMedianWindow = 7;
constexpr int quickMedianWindow = 3;
constexpr std::int64_t steadyingReach = 60; // frames after which the filter has forgotten
constexpr std::int64_t leastFramesFromBehind = 12; // of the target, to paint its back from
constexpr std::size_t measuredAnewPart = 10; // one in so many frames

/// The edits with which the dance was measured; they lie in `step`.
struct Measured {
    project::Step step;
    project::Edits edits;
};

project::Edits storedEdits(const project::Project& project, const project::Step& step)
{
    project::Edits edits;
    project.forEachItem(step, "edit", [&edits](const project::Item& item) {
        edits[item.number] = item.value.empty() ? project::PoseEdit{}
                                                : project::PoseEdit{pose::decode(item.value)};
    });
    return edits;
}

/// Frames that are edited in one way here and in another, or not at all, there.
std::size_t differentFrames(const project::Edits& some, const project::Edits& others)
{
    std::size_t count = 0;
    for (const auto& [frame, edit] : some) {
        const auto other = others.find(frame);
        count += other == others.end() || other->second != edit ? 1 : 0;
    }
    for (const auto& [frame, edit] : others)
        count += some.contains(frame) ? 0 : 1;
    return count;
}

Measured measuredNow(project::Project& project, json settings, const project::Edits& edits)
{
    settings["edits"] = project::fingerprintOf(edits, 0, project::lastFrame);
    project::Step step = project.step("measure", settings);
    if (!step.complete) {
        std::vector<project::Item> items;
        for (const auto& [frame, edit] : edits)
            items.push_back({frame, edit.pose ? pose::encode(*edit.pose) : std::string()});
        project.store(step, "edit", items);
        project.completeStep(step, json::object());
    }
    return {step, edits};
}

/// The newest measurement that still holds, else a new one.
Measured measurement(project::Project& project, const Detection& source, const Target& target,
    const project::Edits& edits, std::size_t frames)
{
    const json settings = {
        {"version", 1}, {"source", source.step.fingerprint}, {"target", target.step.fingerprint}};
    const std::vector<project::Step> all = project.steps("measure");
    for (auto step = all.rbegin(); step != all.rend(); ++step) {
        json same = step->settings;
        same.erase("edits");
        if (!step->complete || same != settings)
            continue;
        project::Edits before = storedEdits(project, *step);
        if (differentFrames(before, edits) * measuredAnewPart <= frames)
            return {*step, std::move(before)};
    }
    return measuredNow(project, settings, edits);
}

/// As the user has set it in the window, else measured.
pose::Retargeting motionFit(project::Project& project, Measured& measured, const pose::Track& dance,
    const Detection& source, const Target& target)
{
    const project::Settings settings = project.settings();
    const auto chosen = settings.find("motionFit");
    if (chosen != settings.end() && !chosen->second.is_null())
        return chosen->second.get<pose::Retargeting>();
    if (measured.step.result.contains("fit"))
        return measured.step.result.at("fit").get<pose::Retargeting>();
    const pose::Retargeting fit
        = pose::fitRetargeting(dance, {source.info.width, source.info.height}, target.track,
            {target.info.width, target.info.height});
    project.completeStep(measured.step, {{"fit", fit}});
    return fit;
}

bool wasFilmedFromBehind(const pose::Track& target)
{
    std::int64_t frames = 0;
    for (const pose::FlippedRange& range : pose::turnedAwayRanges(target))
        frames += range.end - range.begin;
    return frames >= leastFramesFromBehind;
}

/// Exchanges left and right where the back is seen.
std::vector<pose::FlippedRange> faceAbout(pose::Track& track)
{
    auto ranges = pose::turnedAwayRanges(track);
    for (auto& [frame, pose] : pose::withFlipsFixed(track, ranges))
        track[frame] = pose;
    return ranges;
}

/// `now` placed by what was measured of `before`, whose placed poses are `placed`.
pose::Track placedLike(const pose::Track& now, const pose::Track& before, const pose::Track& placed,
    const pose::Retargeter& retargeter, const pose::Retargeting& fit)
{
    pose::Track result;
    for (const auto& [frame, pose] : now) {
        const auto same = before.find(frame);
        const bool isSame = same != before.end() && same->second == pose;
        result.emplace_hint(
            result.end(), frame, isSame ? placed.at(frame) : retargeter.placed(frame, pose, fit));
    }
    return result;
}

} // namespace

RetargetedDance retargetedDance(
    project::Project& project, const Detection& source, const Target& target, Preset preset)
{
    const pose::Track found = detectedTrack(project, source);
    const project::Edits edits = editsWithin(project, source, source.range);
    Measured measured = measurement(project, source, target, edits, found.size());
    const pose::Track before = project::edited(found, measured.edits);
    pose::Retargeting fit = motionFit(project, measured, before, source, target);
    const double strength = fit.smoothing;
    fit.smoothing = 0; // done here, of both alike
    const pose::Track steadyBefore = pose::steadied(before, strength);
    const pose::Retargeter retargeter(steadyBefore, fit);
    RetargetedDance result;
    result.measured = retargeter.track(fit);
    result.track = placedLike(pose::steadied(project::edited(found, edits), strength), steadyBefore,
        result.measured, retargeter, fit);
    if (!wasFilmedFromBehind(target.track)) {
        faceAbout(result.measured);
        result.facedAbout = faceAbout(result.track);
    }
    const int window = preset == Preset::Best ? paperMedianWindow : quickMedianWindow;
    result.measured = pose::medianSmoothed(result.measured, window);
    result.track = pose::medianSmoothed(result.track, window);
    result.reach = window / 2 + (strength > 0 ? steadyingReach : 0);
    return result;
}

} // namespace pipeline
