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

/// The newest measurement that still holds.
std::optional<Measured> heldMeasurement(const project::Project& project, const json& settings,
    const project::Edits& edits, std::size_t frames)
{
    const std::vector<project::Step> all = project.steps("measure");
    for (auto step = all.rbegin(); step != all.rend(); ++step) {
        json same = step->settings;
        same.erase("edits");
        if (!step->complete || same != settings)
            continue;
        project::Edits before = storedEdits(project, *step);
        if (stillHolds(before, edits, frames))
            return Measured{*step, std::move(before)};
    }
    return std::nullopt;
}

json settingsOf(const Detection& source, const Target& target)
{
    return {
        {"version", 2}, {"source", source.step.fingerprint}, {"target", target.step.fingerprint}};
}

/// As the user has set it in the window.
std::optional<pose::Retargeting> chosenFit(const project::Project& project)
{
    const project::Settings settings = project.settings();
    const auto chosen = settings.find("motionFit");
    if (chosen == settings.end() || chosen->second.is_null())
        return std::nullopt;
    return chosen->second.get<pose::Retargeting>();
}

std::optional<pose::Retargeting> storedFit(const project::Step& step)
{
    if (!step.result.contains("fit"))
        return std::nullopt;
    return step.result.at("fit").get<pose::Retargeting>();
}

pose::Retargeting measuredFit(
    const pose::Track& dance, const Detection& source, const Target& target)
{
    return pose::fitRetargeting(dance, {source.info.width, source.info.height}, target.track,
        {target.info.width, target.info.height});
}

bool wasFilmedFromBehind(const pose::Track& target)
{
    std::int64_t frames = 0;
    for (const pose::FlippedRange& range : pose::turnedAwayRanges(target))
        frames += range.end - range.begin;
    return frames >= leastFramesFromBehind;
}

/// Exchanges left and right in `ranges`.
void exchangeSides(pose::Track& track, const std::vector<pose::FlippedRange>& ranges)
{
    for (auto& [frame, pose] : pose::withFlipsFixed(track, ranges))
        track[frame] = pose;
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

pose::Retargeting withoutSmoothing(pose::Retargeting fit)
{
    fit.smoothing = 0;
    return fit;
}

} // namespace

DanceMeasures::DanceMeasures(pose::Track found, const project::Edits& edits,
    const pose::Retargeting& fit, bool neverFilmedFromBehind, Preset preset)
    : m_found(std::move(found))
    , m_strength(fit.smoothing)
    , m_fit(withoutSmoothing(fit)) // done here, of both alike
    , m_window(preset == Preset::Best ? paperMedianWindow : quickMedianWindow)
    , m_steady(pose::steadied(project::edited(m_found, edits), m_strength))
    , m_retargeter(m_steady, m_fit)
    , m_placed(m_retargeter.track(m_fit))
    , m_facesAbout(neverFilmedFromBehind)
{
    if (m_facesAbout)
        m_turns = pose::turnedAwayRanges(m_placed);
}

pose::Track DanceMeasures::placedNow(pose::Track found, const project::Edits& edits) const
{
    return placedLike(pose::steadied(project::edited(std::move(found), edits), m_strength),
        m_steady, m_placed, m_retargeter, m_fit);
}

RetargetedDance DanceMeasures::dance(const project::Edits& edits) const
{
    RetargetedDance result;
    result.measured = m_placed;
    result.track = placedNow(m_found, edits);
    if (m_facesAbout) {
        exchangeSides(result.measured, m_turns);
        result.facedAbout = pose::turnedAwayRanges(result.track);
        exchangeSides(result.track, result.facedAbout);
    }
    result.measured = pose::medianSmoothed(result.measured, m_window);
    result.track = pose::medianSmoothed(result.track, m_window);
    result.reach = m_window / 2 + (m_strength > 0 ? steadyingReach : 0);
    return result;
}

RetargetedDance DanceMeasures::dance() const
{
    pose::Track track = m_placed;
    exchangeSides(track, m_turns);
    track = pose::medianSmoothed(track, m_window);
    return {track, track, m_turns, 0};
}

std::optional<pose::Pose> DanceMeasures::at(std::int64_t frame, const project::Edits& edits) const
{
    const std::int64_t reach = m_window / 2 + (m_strength > 0 ? 2 * steadyingReach : 0);
    pose::Track track
        = placedNow({m_found.lower_bound(frame - reach), m_found.upper_bound(frame + reach)},
            {edits.lower_bound(frame - reach), edits.upper_bound(frame + reach)});
    exchangeSides(track, m_turns);
    track = pose::medianSmoothed(track, m_window);
    const auto pose = track.find(frame);
    return pose == track.end() ? std::nullopt : std::optional(pose->second);
}

bool stillHolds(const project::Edits& before, const project::Edits& now, std::size_t frames)
{
    return differentFrames(before, now) * measuredAnewPart <= frames;
}

std::optional<Measurement> storedMeasurement(const project::Project& project,
    const Detection& source, const Target& target, const project::Edits& edits, std::size_t frames)
{
    auto held = heldMeasurement(project, settingsOf(source, target), edits, frames);
    if (!held)
        return std::nullopt;
    return Measurement{std::move(held->edits), storedFit(held->step)};
}

DanceMeasures measuresOf(pose::Track found, const Measurement& measurement, const Detection& source,
    const Target& target, Preset preset)
{
    const pose::Retargeting fit = measurement.fit
        ? *measurement.fit
        : measuredFit(project::edited(found, measurement.edits), source, target);
    return {std::move(found), measurement.edits, fit, !wasFilmedFromBehind(target.track), preset};
}

RetargetedDance retargetedDance(
    project::Project& project, const Detection& source, const Target& target, Preset preset)
{
    pose::Track found = detectedTrack(project, source);
    const project::Edits edits = editsWithin(project, source, source.range);
    const json settings = settingsOf(source, target);
    auto measured = heldMeasurement(project, settings, edits, std::max(found.size(), edits.size()));
    if (!measured)
        measured = measuredNow(project, settings, edits);
    auto fit = chosenFit(project);
    if (!fit)
        fit = storedFit(measured->step);
    if (!fit) {
        fit = measuredFit(project::edited(found, measured->edits), source, target);
        project.completeStep(measured->step, {{"fit", *fit}});
    }
    return measuresOf(std::move(found), {measured->edits, fit}, source, target, preset)
        .dance(edits);
}

} // namespace pipeline
