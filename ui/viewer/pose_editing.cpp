// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/pose_editing.h"

#include "ui/review/locked_joints.h"
#include "ui/viewer/joint_drag.h"
#include "ui/viewer/joint_names.h"
#include "ui/viewer/pose_clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int nudgeMilliseconds = 700;
/// Tags of nudges must not be those of other merged edits.
constexpr MergeTag firstNudgeTag = MergeTag{0x6e756467} << 24U;

std::vector<pose::KeypointId> listed(const std::set<pose::KeypointId>& ids)
{
    return {ids.begin(), ids.end()};
}

/// Every joint that is there now stands as the user's own.
pose::Pose asUsers(pose::Pose pose)
{
    for (const pose::KeypointId id : pose::allKeypoints()) {
        pose::Keypoint& joint = pose::at(pose, id);
        if (joint.isPresent())
            joint.origin = pose::KeypointOrigin::User;
    }
    return pose;
}

} // namespace

PoseEditor::PoseEditor(Session& session, QObject* parent)
    : QObject(parent)
    , m_session(session)
{
    connect(&m_propagator, &FlowPropagator::finished, this, &PoseEditor::finishPropagation);
    connect(&m_propagator, &FlowPropagator::failed, this, [this](const QString& sentence) {
        emit propagatingChanged(false);
        emit said(sentence);
    });
    connect(&session.document(), &ProjectDocument::closed, this, &PoseEditor::cancelPropagation);
}

// ---- what may be edited ----

bool PoseEditor::mayEdit()
{
    if (m_session.document().isReadOnly()) {
        emit said(tr("This project is open in another window, so here it can only be looked at."));
        return false;
    }
    if (m_session.view() == ViewMode::Result) {
        emit said(tr("Poses are edited in the source or the target; choose one of these views."));
        return false;
    }
    if (m_session.editedClip() == nullptr) {
        emit said(tr("There is no video yet; import one first."));
        return false;
    }
    return true;
}

bool PoseEditor::mayEditPose()
{
    if (!mayEdit())
        return false;
    if (pose() == nullptr)
        emit said(tr("Nobody was found in frame %1; copy the pose of a neighbouring frame.")
                      .arg(m_session.frame()));
    return pose() != nullptr;
}

bool PoseEditor::mayEditJoints()
{
    if (!mayEditPose())
        return false;
    if (m_session.selection().empty())
        emit said(tr("Select a joint first."));
    return !m_session.selection().empty();
}

const pose::Pose* PoseEditor::pose() const
{
    const Clip* clip = m_session.editedClip();
    return clip == nullptr ? nullptr
                           : m_session.document().poseAt(clip->id, m_session.frame(*clip));
}

bool PoseEditor::isLocked(pose::KeypointId id) const
{
    return lockedJoints(m_session.document()).contains(id);
}

pose::Pose PoseEditor::withLocksKept(pose::Pose changed, const pose::Pose& before) const
{
    for (const pose::KeypointId id : lockedJoints(m_session.document()))
        pose::at(changed, id) = pose::at(before, id);
    return changed;
}

QString PoseEditor::atFrame(const QString& what) const
{
    return tr("%1, frame %2").arg(what).arg(m_session.frame());
}

void PoseEditor::changePose(const QString& what, const pose::Pose& changed,
    const std::set<pose::KeypointId>& ids, MergeTag tag)
{
    const Clip* clip = m_session.editedClip();
    if (clip == nullptr)
        return;
    const std::int64_t frame = m_session.frame(*clip);
    const pose::Pose* before = pose();
    const pose::Pose after = before == nullptr ? changed : withLocksKept(changed, *before);
    pose::Track edit;
    if (m_blendFrames > 0 && before != nullptr && !ids.empty())
        edit = pose::withBlendedCorrection(
            window(frame - m_blendFrames - 1, frame + m_blendFrames + 1), frame, listed(ids),
            *before, after, m_blendFrames);
    edit[frame] = after;
    m_session.document().changePoses(atFrame(what), clip->id, edit, tag);
}

// ---- the selection ----

void PoseEditor::selectNextJoint() { selectRelative(1); }
void PoseEditor::selectPreviousJoint() { selectRelative(-1); }

void PoseEditor::selectRelative(int step)
{
    const auto& selected = m_session.selection();
    const pose::Part part = selected.empty() ? pose::Part::Body : selected.begin()->part;
    std::vector<pose::KeypointId> order;
    std::copy_if(pose::allKeypoints().begin(), pose::allKeypoints().end(),
        std::back_inserter(order), [part](pose::KeypointId id) { return id.part == part; });
    const auto count = static_cast<int>(order.size());
    const int now = selected.empty() ? (step > 0 ? -1 : count) : int{selected.begin()->index};
    m_session.setSelection({order.at(static_cast<std::size_t>((now + step + count) % count))});
}

void PoseEditor::selectAllJoints()
{
    const pose::Pose* shown = pose();
    if (shown == nullptr)
        return;
    std::set<pose::KeypointId> all;
    for (std::size_t i = 0; i < pose::bodyKeypoints; ++i) {
        if (shown->body[i].isPresent())
            all.insert(pose::bodyJoint(i));
    }
    m_session.setSelection(std::move(all));
}

void PoseEditor::clearSelection() { m_session.setSelection({}); }

// ---- one frame ----

/// The same as before while the same joints are nudged on without a pause.
MergeTag PoseEditor::nudgeTag()
{
    const bool goesOn = m_sinceNudge.isValid() && m_sinceNudge.elapsed() < nudgeMilliseconds
        && m_nudged == m_session.selection() && m_nudgedFrame == m_session.frame();
    if (!goesOn)
        m_nudgeTag = std::max(m_nudgeTag, firstNudgeTag) + 1;
    m_sinceNudge.start();
    m_nudged = m_session.selection();
    m_nudgedFrame = m_session.frame();
    return m_nudgeTag;
}

void PoseEditor::nudge(int right, int down)
{
    if (!mayEditJoints())
        return;
    const auto& joints = m_session.selection();
    JointDrag drag(*pose(), joints, *joints.begin(), {});
    drag.moveTo({static_cast<float>(right), static_cast<float>(down)});
    changePose(tr("Nudge %1").arg(jointNames(joints)), drag.result(), joints, nudgeTag());
}

void PoseEditor::setState(const std::set<pose::KeypointId>& ids, pose::KeypointState state)
{
    if (ids.empty() || !mayEditPose())
        return;
    const QString text = state == pose::KeypointState::Visible ? tr("Mark %1 visible")
        : state == pose::KeypointState::Occluded               ? tr("Mark %1 occluded")
                                                               : tr("Mark %1 absent");
    changePose(text.arg(jointNames(ids)), pose::withState(*pose(), listed(ids), state));
}

void PoseEditor::cycleState()
{
    if (!mayEditJoints())
        return;
    const auto& ids = m_session.selection();
    setState(ids, pose::nextState(pose::at(*pose(), *ids.begin()).state));
}

void PoseEditor::toggleOccluded()
{
    if (!mayEditJoints())
        return;
    const auto& ids = m_session.selection();
    const bool allAre = std::all_of(ids.begin(), ids.end(), [this](pose::KeypointId id) {
        return pose::at(*pose(), id).state == pose::KeypointState::Occluded;
    });
    setState(ids, allAre ? pose::KeypointState::Visible : pose::KeypointState::Occluded);
}

void PoseEditor::makeAbsent()
{
    if (mayEditJoints())
        setState(m_session.selection(), pose::KeypointState::Absent);
}

void PoseEditor::resetJoints()
{
    if (!mayEditJoints())
        return;
    const Clip& clip = *m_session.editedClip();
    const pose::Track& detected = m_session.document().detected(clip.id);
    const auto found = detected.find(m_session.frame(clip));
    const auto& ids = m_session.selection();
    changePose(tr("Reset %1").arg(jointNames(ids)),
        pose::withReset(
            *pose(), found == detected.end() ? pose::Pose() : found->second, listed(ids)));
}

void PoseEditor::resetPose()
{
    if (!mayEdit())
        return;
    const Clip& clip = *m_session.editedClip();
    const std::int64_t frame = m_session.frame(clip);
    const pose::Track& detected = m_session.document().detected(clip.id);
    const auto found = detected.find(frame);
    if (pose() != nullptr && found != detected.end())
        return changePose(tr("Reset pose"), found->second);
    m_session.document().changeEdits(atFrame(tr("Reset pose")), clip.id, {{frame, std::nullopt}});
}

void PoseEditor::copyFromPrevious() { copyFrom(m_session.frame() - 1); }
void PoseEditor::copyFromNext() { copyFrom(m_session.frame() + 1); }

void PoseEditor::copyFrom(std::int64_t frame)
{
    if (!mayEdit())
        return;
    const pose::Pose* other = m_session.document().poseAt(m_session.editedClip()->id, frame);
    if (other == nullptr) {
        emit said(tr("There is no pose in frame %1 to copy.").arg(frame));
        return;
    }
    changePose(tr("Copy pose of frame %1").arg(frame), asUsers(*other));
}

void PoseEditor::swapLimbPair()
{
    if (!mayEditJoints())
        return;
    const pose::KeypointId id = *m_session.selection().begin();
    changePose(
        tr("Swap left and right at %1").arg(jointName(id)), pose::withLimbPairSwapped(*pose(), id));
}

void PoseEditor::swapSides()
{
    if (mayEditPose())
        changePose(tr("Swap left and right"), pose::withSidesSwapped(*pose()));
}

void PoseEditor::copyPose()
{
    if (pose() == nullptr)
        return;
    auto* data = new QMimeData; // owned by the clipboard
    const QByteArray text = poseToText(*pose());
    data->setText(QString::fromUtf8(text));
    QGuiApplication::clipboard()->setMimeData(data);
    emit said(tr("Copied the pose of frame %1.").arg(m_session.frame()));
}

void PoseEditor::pastePose()
{
    if (!mayEdit())
        return;
    const auto copied = poseFromText(QGuiApplication::clipboard()->text().toUtf8());
    if (copied)
        changePose(tr("Paste pose"), asUsers(*copied));
    else
        emit said(tr("There is no pose on the clipboard."));
}

void PoseEditor::toggleKeyframe()
{
    if (!mayEditPose())
        return;
    const Clip& clip = *m_session.editedClip();
    const bool isKeyframe = m_session.document().keyframes(clip.id).contains(m_session.frame(clip));
    pose::Pose changed = *pose();
    if (!isKeyframe)
        return changePose(tr("Set keyframe"), asUsers(std::move(changed)));
    for (const pose::KeypointId id : pose::allKeypoints()) {
        pose::Keypoint& joint = pose::at(changed, id);
        if (joint.origin == pose::KeypointOrigin::User)
            joint.origin = pose::KeypointOrigin::Interpolated;
    }
    changePose(tr("Remove keyframe"), changed);
}

} // namespace ui
