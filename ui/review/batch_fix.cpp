// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/batch_fix.h"

#include "core/pose/track_changes.h"

#include <QCoreApplication>
#include <algorithm>
#include <iterator>

namespace ui {

namespace {

pose::Track changesOf(const BatchFixRequest& request)
{
    const pose::Track& track = request.track;
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
    std::vector<pose::KeypointId> joints;
    std::ranges::copy_if(pose::allKeypoints(), std::back_inserter(joints),
        [&request](pose::KeypointId joint) { return !request.locked.contains(joint); });
    return pose::smoothed(
        track, joints, track.begin()->first, track.rbegin()->first + 1, request.strength);
}

/// Joints that are the same up to half a thousandth of a pixel are not listed.
constexpr float visibleDistance = 5e-4F;

BatchChange changeOf(const pose::Track& track, std::int64_t frame, const pose::Pose& changed)
{
    BatchChange change{frame, frame, {}, 0};
    for (const pose::KeypointId id : pose::allKeypoints()) {
        const pose::Keypoint before = pose::jointAt(track, frame, id);
        const pose::Keypoint& after = pose::at(changed, id);
        const float distance = before.isPresent() && after.isPresent()
            ? base::distance(before.position, after.position)
            : 0;
        if (distance <= visibleDistance && before.isPresent() == after.isPresent())
            continue;
        change.joints.push_back(id);
        change.distance = std::max(change.distance, distance);
    }
    return change;
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
    for (auto& [frame, pose] : changesOf(request)) {
        BatchChange change = changeOf(request.track, frame, pose);
        if (change.joints.empty())
            continue;
        plan.changes.emplace_hint(plan.changes.end(), frame, pose);
        const bool continues = !plan.list.empty() && plan.list.back().last + 1 == frame
            && (plan.list.back().joints == change.joints || request.fix == BatchFix::Jitter);
        if (!continues) {
            plan.list.push_back(std::move(change));
            continue;
        }
        BatchChange& run = plan.list.back();
        run.last = frame;
        run.distance = std::max(run.distance, change.distance);
        std::vector<pose::KeypointId> all;
        std::ranges::set_union(run.joints, change.joints, std::back_inserter(all));
        run.joints = std::move(all);
    }
    return plan;
}

} // namespace ui
