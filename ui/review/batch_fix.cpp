// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/batch_fix.h"

#include "core/pose/track_changes.h"

#include <QCoreApplication>
#include <algorithm>
#include <functional>
#include <map>

namespace ui {

namespace {

pose::Track changesOf(const BatchFixRequest& request)
{
    const pose::Track& track = *request.track;
    switch (request.fix) {
    case BatchFix::Flips:
        return pose::withFlipsFixed(track, pose::flippedRanges(request.findings));
    case BatchFix::Gaps:
        return pose::withGapsFilled(track, request.maxGap);
    case BatchFix::Jitter:
        break;
    }
    if (track.empty())
        return {};
    return pose::smoothed(track, pose::allKeypoints(), track.begin()->first,
        track.rbegin()->first + 1, request.strength);
}

/// Locked joints as they were; of an exchange, both sides.
void spareLocked(pose::Track& changes, const BatchFixRequest& request)
{
    std::set<pose::KeypointId> spared = request.locked;
    if (request.fix == BatchFix::Flips) {
        for (const pose::KeypointId joint : request.locked)
            spared.insert(pose::mirrored(joint));
    }
    for (auto& [frame, pose] : changes) {
        for (const pose::KeypointId joint : spared)
            pose::at(pose, joint) = pose::jointAt(*request.track, frame, joint);
    }
}

/// Joints that are the same up to half a thousandth of a pixel are not listed.
constexpr float visibleDistance = 5e-4F;

/// How far a joint goes; 0 when it was or becomes absent.
float distanceOf(
    const pose::Track& track, std::int64_t frame, pose::KeypointId id, const pose::Pose& changed)
{
    const pose::Keypoint before = pose::jointAt(track, frame, id);
    const pose::Keypoint& after = pose::at(changed, id);
    return before.isPresent() && after.isPresent() ? base::distance(before.position, after.position)
                                                   : 0;
}

BatchChange changeOf(const pose::Track& track, std::int64_t frame, const pose::Pose& changed)
{
    BatchChange change{frame, frame, 1, {}, 0};
    for (const pose::KeypointId id : pose::allKeypoints()) {
        const float distance = distanceOf(track, frame, id, changed);
        const bool wasPresent = pose::jointAt(track, frame, id).isPresent();
        if (distance <= visibleDistance && wasPresent == pose::at(changed, id).isPresent())
            continue;
        change.joints.push_back(id);
        change.distance = std::max(change.distance, distance);
    }
    return change;
}

/// Goes on with the last line when the same joints change in the next frame.
void append(std::vector<BatchChange>& list, const BatchChange& change)
{
    const bool continues = !list.empty() && list.back().last + 1 == change.first
        && list.back().joints == change.joints;
    if (!continues)
        return list.push_back(change);
    list.back().last = change.last;
    ++list.back().frames;
    list.back().distance = std::max(list.back().distance, change.distance);
}

void extend(BatchChange& line, std::int64_t frame, pose::KeypointId joint, float distance)
{
    if (line.joints.empty())
        line = {frame, frame, 0, {joint}, 0};
    line.last = frame;
    ++line.frames;
    line.distance = std::max(line.distance, distance);
}

} // namespace

QString batchFixText(BatchFix fix)
{
    switch (fix) {
    case BatchFix::Flips:
        return QCoreApplication::translate("ui::BatchFix", "Fix flips");
    case BatchFix::Gaps:
        return QCoreApplication::translate("ui::BatchFix", "Fill short gaps");
    case BatchFix::Jitter:
        break;
    }
    return QCoreApplication::translate("ui::BatchFix", "Smooth jitter");
}

BatchFixPlan planBatchFix(const BatchFixRequest& request)
{
    BatchFixPlan plan;
    std::map<pose::KeypointId, BatchChange> byJoint;
    pose::Track changes = changesOf(request);
    spareLocked(changes, request);
    for (const auto& [frame, pose] : changes) {
        const BatchChange change = changeOf(*request.track, frame, pose);
        if (change.joints.empty())
            continue;
        plan.changes.emplace_hint(plan.changes.end(), frame, pose);
        if (request.fix != BatchFix::Jitter) {
            append(plan.list, change);
            continue;
        }
        for (const pose::KeypointId joint : change.joints)
            extend(byJoint[joint], frame, joint, distanceOf(*request.track, frame, joint, pose));
    }
    for (const auto& [joint, change] : byJoint)
        plan.list.push_back(change);
    if (request.fix == BatchFix::Jitter)
        std::ranges::stable_sort(plan.list, std::greater(), &BatchChange::distance);
    return plan;
}

} // namespace ui
