// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/correction.h"
#include "ui/session.h"
#include "ui/viewer/flow_propagator.h"

#include <QElapsedTimer>
#include <optional>

namespace ui {

/// Frames, both ends included.
struct FrameSpan {
    std::int64_t first = 0;
    std::int64_t last = 0;
};

/// The editing verbs: each makes one undo step of the pose under the playhead of the edited clip,
/// or of the poses between the in and the out point. Joints that are locked (document setting
/// "lockedJoints") stay as they are. What cannot be done is said in a sentence.
class PoseEditor : public QObject {
    Q_OBJECT

public:
    explicit PoseEditor(Session& session, QObject* parent = nullptr);

    /// Says why not, when not.
    bool mayEdit();
    /// Under the playhead; null when nobody is there.
    const pose::Pose* pose() const;
    bool isLocked(pose::KeypointId id) const;
    /// `changed`, but what is locked as in `before`.
    pose::Pose withLocksKept(pose::Pose changed, const pose::Pose& before) const;

    /// Makes the pose under the playhead so; `what` is such as "Move R wrist". With a blend set,
    /// the change of `ids` fades out over the frames around.
    void changePose(const QString& what, const pose::Pose& changed,
        const std::set<pose::KeypointId>& ids = {}, MergeTag tag = 0);
    void setState(const std::set<pose::KeypointId>& ids, pose::KeypointState state);

    pose::Interpolation interpolation() const { return m_interpolation; }
    int blendFrames() const { return m_blendFrames; }
    std::optional<float> fillsOnlyBelow() const { return m_fillsOnlyBelow; }
    pose::MergeMode propagationMode() const { return m_propagationMode; }
    bool isPropagating() const { return m_propagator.isRunning(); }

    // Over frames that someone else has chosen.
    void swapSides(FrameSpan frames);
    void smooth(FrameSpan frames);
    void fill(FrameSpan frames);

public slots:
    void selectNextJoint();
    void selectPreviousJoint();
    void selectAllJoints();
    void clearSelection();

    void nudge(int right, int down); ///< picture pixels
    void cycleState();
    void toggleOccluded();
    void makeAbsent();
    void resetJoints();
    void resetPose();
    void copyFromPrevious();
    void copyFromNext();
    void swapLimbPair();
    void swapSides();
    void swapSidesOverRange(); ///< in to out; without them, the flip found round the playhead
    void copyPose();
    void pastePose();

    void toggleKeyframe();
    void fillBetweenKeyframes();
    void smoothRange();
    void propagateForward();
    void propagateBackward();
    void cancelPropagation();

    void setInterpolation(pose::Interpolation interpolation);
    void setFillsOnlyBelow(std::optional<float> confidence);
    void setBlendFrames(int frames); ///< 0: a correction changes its own frame alone
    void setPropagationMode(pose::MergeMode mode);

signals:
    void said(const QString& sentence); ///< for the status bar
    void optionsChanged();
    void propagatingChanged(bool isRunning);

private:
    bool mayEditPose();
    bool mayEditJoints();
    void selectRelative(int step);
    void copyFrom(std::int64_t frame);
    void changeFrames(const QString& what, const pose::Track& changed);
    void propagate(int direction);
    void finishPropagation(const FlowPropagator::Task& task, const pose::Propagation& result);
    pose::Track window(std::int64_t first, std::int64_t last) const;
    std::optional<FrameSpan> markedSpan() const;
    std::vector<pose::KeypointId> selectedOr(const std::vector<pose::KeypointId>& others) const;
    std::vector<pose::KeypointId> touchedJoints(FrameSpan frames) const;
    QString atFrame(const QString& what) const;
    MergeTag nudgeTag();

    Session& m_session;
    FlowPropagator m_propagator;
    pose::Interpolation m_interpolation = pose::Interpolation::Smooth;
    std::optional<float> m_fillsOnlyBelow;
    int m_blendFrames = 0;
    pose::MergeMode m_propagationMode = pose::MergeMode::Overwrite;
    QElapsedTimer m_sinceNudge;
    MergeTag m_nudgeTag = 0;
    std::set<pose::KeypointId> m_nudged;
    std::int64_t m_nudgedFrame = -1;
};

} // namespace ui
