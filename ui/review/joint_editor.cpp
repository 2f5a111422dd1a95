// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/joint_editor.h"

#include "core/pose/correction.h"
#include "ui/review/finding_text.h"
#include "ui/review/locked_joints.h"
#include "ui/session.h"
#include "ui/theme.h"
#include "ui/viewer/joint_names.h"

#include <QComboBox>
#include <QDoubleSpinBox>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QToolButton>
#include <array>
#include <set>
#include <utility>
#include <vector>

namespace ui {

namespace {

constexpr qint64 mergeMilliseconds = 700;
constexpr MergeTag firstTag = MergeTag(0x4a4f494e) << 32; // apart from other panels' tags

QString frameText(std::int64_t frame) { return QLocale().toString(qlonglong(frame)); }

} // namespace

JointEditor::JointEditor(Session& session, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_name(new QLabel(this))
    , m_x(coordinate(tr("x in pixels")))
    , m_y(coordinate(tr("y in pixels")))
    , m_state(new QComboBox(this))
    , m_lock(new QToolButton(this))
    , m_tag(firstTag)
{
    m_x->setPrefix(tr("x "));
    m_y->setPrefix(tr("y "));
    m_state->setAccessibleName(tr("State of the joint"));
    for (const auto state : {pose::KeypointState::Visible, pose::KeypointState::Occluded,
             pose::KeypointState::Absent}) {
        m_state->addItem(stateText(state), static_cast<int>(state));
        m_state->setItemData(m_state->count() - 1, stateMeaning(state), Qt::ToolTipRole);
    }
    m_lock->setCheckable(true);
    m_lock->setAccessibleName(tr("Lock the joint"));
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setSpacing(6);
    grid->addWidget(m_name, 0, 0);
    grid->addWidget(m_state, 0, 1);
    grid->addWidget(m_lock, 0, 2);
    grid->addWidget(m_x, 1, 0);
    grid->addWidget(m_y, 1, 1, 1, 2);
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    connect(m_x, &QDoubleSpinBox::valueChanged, this, &JointEditor::move);
    connect(m_y, &QDoubleSpinBox::valueChanged, this, &JointEditor::move);
    connect(m_state, &QComboBox::activated, this, &JointEditor::setState);
    connect(m_lock, &QToolButton::clicked, this, &JointEditor::toggleLock);
    ProjectDocument& document = session.document();
    connect(&session, &Session::selectionChanged, this, &JointEditor::refresh);
    connect(&session, &Session::timeChanged, this, &JointEditor::refresh);
    connect(&session, &Session::viewChanged, this, &JointEditor::refresh);
    connect(&document, &ProjectDocument::posesChanged, this, &JointEditor::refresh);
    connect(&document, &ProjectDocument::settingChanged, this, &JointEditor::refresh);
    connect(&document, &ProjectDocument::opened, this, &JointEditor::refresh);
    connect(&document, &ProjectDocument::closed, this, &JointEditor::refresh);
    refresh();
}

QDoubleSpinBox* JointEditor::coordinate(const QString& name)
{
    auto* field = new QDoubleSpinBox(this);
    field->setRange(-100000, 100000);
    field->setDecimals(1);
    field->setAccessibleName(name);
    field->setKeyboardTracking(false);
    field->setSpecialValueText(QStringLiteral("–")); // at the minimum: for none or several joints
    return field;
}

std::optional<pose::KeypointId> JointEditor::joint() const
{
    const auto& selection = m_session.selection();
    return selection.size() == 1 ? std::optional(*selection.begin()) : std::nullopt;
}

const pose::Pose* JointEditor::pose() const
{
    const Clip* clip = m_session.editedClip();
    return clip == nullptr ? nullptr
                           : m_session.document().poseAt(clip->id, m_session.frame(*clip));
}

void JointEditor::refresh()
{
    m_isRefreshing = true;
    const ProjectDocument& document = m_session.document();
    const auto id = joint();
    const pose::Pose* there = pose();
    const bool isLocked = id && lockedJoints(document).contains(*id);
    const bool canEdit = id && there != nullptr && !document.isReadOnly();
    const int selected = static_cast<int>(m_session.selection().size());
    m_name->setText(id      ? jointName(*id)
            : selected == 0 ? tr("No joint selected")
                            : tr("%n joint(s) selected", nullptr, selected));
    const base::Vec2 place = id && there != nullptr
        ? pose::at(*there, *id).position
        : base::Vec2{static_cast<float>(m_x->minimum()), static_cast<float>(m_y->minimum())};
    m_x->setValue(place.x);
    m_y->setValue(place.y);
    m_state->setCurrentIndex(sharedState());
    for (QWidget* field : std::array<QWidget*, 3>{m_x, m_y, m_state}) {
        const bool takesSeveral = field == m_state && selected > 1;
        field->setEnabled(
            (canEdit && !isLocked) || (takesSeveral && there != nullptr && !document.isReadOnly()));
        field->setToolTip(document.isReadOnly() ? tr("The project is open for reading only.")
                : isLocked                      ? tr("The joint is locked.")
                                                : QString());
    }
    m_lock->setEnabled(
        !m_session.selection().empty() && document.isOpen() && !document.isReadOnly());
    m_lock->setChecked(isLocked);
    m_lock->setIcon(icon(isLocked ? QStringLiteral("lock") : QStringLiteral("unlock")));
    m_lock->setToolTip(isLocked ? tr("Locked: tools do not move this joint")
                                : tr("Keep tools from moving this joint"));
    m_isRefreshing = false;
}

/// The state that all selected joints have, as an index of the choices; -1 when they differ.
int JointEditor::sharedState() const
{
    const pose::Pose* there = pose();
    std::set<int> states;
    for (const pose::KeypointId id : m_session.selection()) {
        const pose::Keypoint keypoint = there == nullptr ? pose::Keypoint() : pose::at(*there, id);
        states.insert(
            static_cast<int>(keypoint.isPresent() ? keypoint.state : pose::KeypointState::Absent));
    }
    return states.size() == 1 ? *states.begin() : -1;
}

/// One undo step for all moves of one joint that follow quickly.
MergeTag JointEditor::tagFor(pose::KeypointId joint, std::int64_t frame)
{
    const auto moved = std::pair(joint, frame);
    const bool continues
        = m_moved == moved && m_sinceMove.isValid() && m_sinceMove.elapsed() < mergeMilliseconds;
    if (!continues)
        ++m_tag;
    m_moved = moved;
    m_sinceMove.start();
    return m_tag;
}

void JointEditor::move()
{
    const auto id = joint();
    const pose::Pose* there = pose();
    if (m_isRefreshing || !id || there == nullptr)
        return;
    const Clip& clip = *m_session.editedClip();
    const std::int64_t frame = m_session.frame(clip);
    const base::Vec2 place{static_cast<float>(m_x->value()), static_cast<float>(m_y->value())};
    const pose::Track changed{{frame, pose::withKeypointAt(*there, *id, place)}};
    m_session.document().changePoses(tr("Move %1, frame %2").arg(jointName(*id), frameText(frame)),
        clip.id, changed, tagFor(*id, frame));
}

void JointEditor::setState(int choice)
{
    const pose::Pose* there = pose();
    const std::set<pose::KeypointId> locked = lockedJoints(m_session.document());
    std::vector<pose::KeypointId> ids;
    for (const pose::KeypointId id : m_session.selection()) {
        if (!locked.contains(id))
            ids.push_back(id);
    }
    if (ids.empty() || there == nullptr)
        return;
    const Clip& clip = *m_session.editedClip();
    const std::int64_t frame = m_session.frame(clip);
    const auto state = static_cast<pose::KeypointState>(choice);
    const QString joints = ids.size() == 1
        ? jointName(ids.front())
        : tr("%n joint(s)", nullptr, static_cast<int>(ids.size()));
    m_session.document().changePoses(
        tr("Mark %1 %2, frame %3").arg(joints, stateText(state), frameText(frame)), clip.id,
        {{frame, pose::withState(*there, ids, state)}});
}

void JointEditor::toggleLock()
{
    toggleLocked(m_session.document(), m_session.selection());
    refresh();
}

} // namespace ui
