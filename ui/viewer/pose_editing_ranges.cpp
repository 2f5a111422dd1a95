// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/review.h"
#include "ui/viewer/joint_names.h"
#include "ui/viewer/pose_editing.h"

#include <QCoreApplication>
#include <algorithm>
#include <cmath>

/// The verbs of PoseEditor that change several frames at once.
namespace ui {

namespace {

constexpr std::int64_t smoothReach = 15; ///< frames round the playhead, without in and out points
constexpr double smoothStrength = 0.5;
constexpr std::int64_t flipReach = 120; ///< frames round the playhead
constexpr std::int64_t propagationReach = 600;

/// Why propagation went no farther.
QString stopText(pose::PropagationStop stop)
{
    using Stop = pose::PropagationStop;
    switch (stop) {
    case Stop::ReachedEnd:
        return QCoreApplication::translate("ui::PoseEditor", "end of the range");
    case Stop::Keyframe:
        return QCoreApplication::translate("ui::PoseEditor", "keyframe");
    case Stop::ShotCut:
        return QCoreApplication::translate("ui::PoseEditor", "shot cut");
    case Stop::Occlusion:
        return QCoreApplication::translate("ui::PoseEditor", "occlusion");
    case Stop::LeftPicture:
        return QCoreApplication::translate("ui::PoseEditor", "left the picture");
    case Stop::SeenAgain:
        return QCoreApplication::translate("ui::PoseEditor", "seen again");
    case Stop::NoFrame:
        return QCoreApplication::translate("ui::PoseEditor", "end of the video");
    case Stop::Cancelled:
        break;
    }
    return QCoreApplication::translate("ui::PoseEditor", "cancelled");
}

std::vector<pose::KeypointId> bodyJoints()
{
    std::vector<pose::KeypointId> joints;
    for (std::size_t i = 0; i < pose::bodyKeypoints; ++i)
        joints.push_back(pose::bodyJoint(i));
    return joints;
}

} // namespace

pose::Track PoseEditor::window(std::int64_t first, std::int64_t last) const
{
    pose::Track track;
    const Clip& clip = *m_session.editedClip();
    for (std::int64_t frame = std::max<std::int64_t>(first, 0); frame <= last; ++frame) {
        if (const pose::Pose* pose = m_session.document().poseAt(clip.id, frame))
            track.emplace_hint(track.end(), frame, *pose);
    }
    return track;
}

/// In to out, when one of them is set.
std::optional<FrameSpan> PoseEditor::markedSpan() const
{
    const nlohmann::json in = m_session.document().setting("inPoint");
    const nlohmann::json out = m_session.document().setting("outPoint");
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr || (!in.is_number() && !out.is_number()))
        return std::nullopt;
    const auto frameAt = [clip](double seconds) {
        return std::clamp<std::int64_t>(std::llround(seconds * clip->frameRate()), 0,
            std::max<std::int64_t>(clip->frameCount() - 1, 0));
    };
    const FrameSpan span{in.is_number() ? frameAt(in.get<double>()) : 0,
        out.is_number() ? frameAt(out.get<double>()) : clip->frameCount() - 1};
    return span.first <= span.last ? std::optional(span) : std::nullopt;
}

std::vector<pose::KeypointId> PoseEditor::selectedOr(
    const std::vector<pose::KeypointId>& others) const
{
    const auto& selected = m_session.selection();
    return selected.empty() ? others
                            : std::vector<pose::KeypointId>(selected.begin(), selected.end());
}

/// What the user has placed in one of the frames.
std::vector<pose::KeypointId> PoseEditor::touchedJoints(FrameSpan frames) const
{
    std::set<pose::KeypointId> touched;
    const Clip& clip = *m_session.editedClip();
    for (const std::int64_t frame : m_session.document().keyframes(clip.id)) {
        const pose::Pose* pose = m_session.document().poseAt(clip.id, frame);
        if (frame < frames.first || frame > frames.last || pose == nullptr)
            continue;
        for (const pose::KeypointId id : pose::allKeypoints()) {
            if (pose::at(*pose, id).origin == pose::KeypointOrigin::User)
                touched.insert(id);
        }
    }
    return {touched.begin(), touched.end()};
}

void PoseEditor::changeFrames(const QString& what, const pose::Track& changed)
{
    const Clip& clip = *m_session.editedClip();
    if (changed.empty()) {
        emit said(tr("Nothing to change there."));
        return;
    }
    pose::Track kept;
    for (const auto& [frame, pose] : changed) {
        const pose::Pose* before = m_session.document().poseAt(clip.id, frame);
        kept[frame] = before == nullptr ? pose : withLocksKept(pose, *before);
    }
    m_session.document().changePoses(
        tr("%1, frames %2 to %3").arg(what).arg(kept.begin()->first).arg(kept.rbegin()->first),
        clip.id, kept);
    emit said(tr("%1: changed %n frame(s).", nullptr, static_cast<int>(kept.size())).arg(what));
}

// ---- exchange ----

void PoseEditor::swapSides(FrameSpan frames)
{
    if (!mayEdit())
        return;
    const std::vector<pose::FlippedRange> ranges = {{frames.first, frames.last + 1, {}}};
    changeFrames(
        tr("Swap left and right"), pose::withFlipsFixed(window(frames.first, frames.last), ranges));
}

void PoseEditor::swapSidesOverRange()
{
    if (!mayEdit())
        return;
    if (const auto span = markedSpan())
        return swapSides(*span);
    const std::int64_t frame = m_session.frame();
    const pose::Track track = window(frame - flipReach, frame + flipReach);
    std::vector<pose::FlippedRange> ranges = pose::flippedRanges(pose::review(track));
    std::erase_if(ranges, [frame](const pose::FlippedRange& range) {
        return frame < range.begin || frame >= range.end;
    });
    if (ranges.empty())
        emit said(tr("No flip was found round this frame; set an in and an out point (I and O)."));
    else
        changeFrames(tr("Swap left and right"), pose::withFlipsFixed(track, ranges));
}

// ---- filling and smoothing ----

void PoseEditor::fillBetweenKeyframes()
{
    if (!mayEdit())
        return;
    const Clip& clip = *m_session.editedClip();
    const auto& keyframes = m_session.document().keyframes(clip.id);
    const std::int64_t frame = m_session.frame(clip);
    const auto after = keyframes.upper_bound(frame);
    const auto from = keyframes.lower_bound(frame);
    if (from == keyframes.begin() || after == keyframes.end()) {
        emit said(
            tr("Filling needs a keyframe before and one after this frame; correct a joint there."));
        return;
    }
    fill({*std::prev(from), *after});
}

void PoseEditor::fill(FrameSpan frames)
{
    if (!mayEdit())
        return;
    const Clip& clip = *m_session.editedClip();
    const auto& keyframes = m_session.document().keyframes(clip.id);
    const auto first = keyframes.lower_bound(frames.first);
    const auto end = keyframes.upper_bound(frames.last);
    if (std::distance(first, end) < 2) {
        emit said(tr("Filling needs at least two keyframes; correct a joint at both ends."));
        return;
    }
    // The spline bends with the keyframes beyond.
    const auto before = first == keyframes.begin() ? first : std::prev(first);
    const auto beyond = end == keyframes.end() ? std::prev(end) : end;
    const FrameSpan span{*first, *std::prev(end)};
    const auto joints = selectedOr(touchedJoints(span));
    const pose::Track changed = pose::interpolated(window(*before, *beyond), keyframes, joints,
        m_interpolation, span.first, span.last + 1, m_fillsOnlyBelow);
    changeFrames(tr("Fill between keyframes"), changed);
}

void PoseEditor::smoothRange()
{
    if (!mayEdit())
        return;
    const std::int64_t frame = m_session.frame();
    smooth(markedSpan().value_or(
        FrameSpan{std::max<std::int64_t>(frame - smoothReach, 0), frame + smoothReach}));
}

void PoseEditor::smooth(FrameSpan frames)
{
    if (!mayEdit())
        return;
    const auto joints = selectedOr(pose::allKeypoints());
    const pose::Track track = window(frames.first - smoothReach, frames.last + smoothReach);
    changeFrames(
        tr("Smooth"), pose::smoothed(track, joints, frames.first, frames.last + 1, smoothStrength));
}

// ---- propagation ----

void PoseEditor::propagateForward() { propagate(1); }
void PoseEditor::propagateBackward() { propagate(-1); }

void PoseEditor::propagate(int direction)
{
    if (!mayEditPose())
        return;
    if (m_propagator.isRunning()) {
        emit said(tr("Joints are being followed already."));
        return;
    }
    const Clip& clip = *m_session.editedClip();
    FlowPropagator::Task task;
    task.clip = clip.id;
    task.file = clip.path;
    task.start = m_session.frame(clip);
    task.last = std::clamp<std::int64_t>(
        task.start + direction * propagationReach, 0, clip.frameCount() - 1);
    if (const auto span = markedSpan();
        span && task.start >= span->first && task.start <= span->last)
        task.last = direction > 0 ? span->last : span->first;
    const auto touched = touchedJoints({task.start, task.start});
    task.joints = selectedOr(touched.empty() ? bodyJoints() : touched);
    std::erase_if(task.joints, [this](pose::KeypointId id) { return isLocked(id); });
    task.track = window(std::min(task.start, task.last), std::max(task.start, task.last));
    task.keyframes = m_session.document().keyframes(clip.id);
    task.settings.merge = m_propagationMode;
    emit said(tr(
        "Following %n joint(s) through the video…", nullptr, static_cast<int>(task.joints.size())));
    m_propagator.start(std::move(task));
    emit propagatingChanged(true);
}

void PoseEditor::cancelPropagation() { m_propagator.cancel(); }

/// The frames may have been edited meanwhile: only the followed joints are taken.
void PoseEditor::finishPropagation(
    const FlowPropagator::Task& task, const pose::Propagation& result)
{
    emit propagatingChanged(false);
    ProjectDocument& document = m_session.document();
    pose::Track changed;
    for (const auto& [frame, followed] : result.changed) {
        const pose::Pose* now = document.poseAt(task.clip, frame);
        pose::Pose pose = now == nullptr ? followed : *now;
        for (const pose::KeypointId id : task.joints) {
            if (pose::at(followed, id).origin == pose::KeypointOrigin::Propagated)
                pose::at(pose, id) = pose::at(followed, id);
        }
        changed[frame] = pose;
    }
    const std::set<pose::KeypointId> joints(task.joints.begin(), task.joints.end());
    document.changePoses(tr("Propagate %1 from frame %2").arg(jointNames(joints)).arg(task.start),
        task.clip, changed);
    emit said(
        tr("%1: propagated %n frame(s); stopped: %2.", nullptr, static_cast<int>(result.frames))
            .arg(jointNames(joints), stopText(result.stopped)));
}

// ---- how ----

void PoseEditor::setInterpolation(pose::Interpolation interpolation)
{
    m_interpolation = interpolation;
    emit optionsChanged();
}

void PoseEditor::setFillsOnlyBelow(std::optional<float> confidence)
{
    m_fillsOnlyBelow = confidence;
    emit optionsChanged();
}

void PoseEditor::setBlendFrames(int frames)
{
    m_blendFrames = std::max(frames, 0);
    emit optionsChanged();
}

void PoseEditor::setPropagationMode(pose::MergeMode mode)
{
    m_propagationMode = mode;
    emit optionsChanged();
}

} // namespace ui
