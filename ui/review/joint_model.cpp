// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/joint_model.h"

#include "ui/review/finding_text.h"
#include "ui/review/locked_joints.h"
#include "ui/session.h"
#include "ui/viewer/joint_names.h"

#include <QLocale>
#include <algorithm>
#include <array>

namespace ui {

namespace {

constexpr std::size_t mainJoints = 15; // of BODY_25: nose to left ankle
constexpr quintptr topLevel = 0; // internal id; children carry their group's number, from 1

std::vector<pose::KeypointId> joints(pose::Part part, std::size_t first, std::size_t last)
{
    std::vector<pose::KeypointId> ids;
    for (std::size_t i = first; i < last; ++i)
        ids.push_back({part, static_cast<std::uint8_t>(i)});
    return ids;
}

QString confidenceText(float confidence) { return QLocale().toString(confidence, 'f', 2); }

} // namespace

JointModel::JointModel(Session& session, QObject* parent)
    : QAbstractItemModel(parent)
    , m_session(session)
    , m_main(ui::joints(pose::Part::Body, 0, mainJoints))
    , m_groups{
          {tr("Eyes and ears"), ui::joints(pose::Part::Body, pose::RightEye, pose::LeftBigToe)},
          {tr("Feet"), ui::joints(pose::Part::Body, pose::LeftBigToe, pose::bodyKeypoints)},
          {tr("Right hand"), ui::joints(pose::Part::RightHand, 0, pose::handKeypoints)},
          {tr("Left hand"), ui::joints(pose::Part::LeftHand, 0, pose::handKeypoints)},
          {tr("Face"), ui::joints(pose::Part::Face, 0, pose::faceKeypoints)}}
{
    ProjectDocument& document = session.document();
    connect(&session, &Session::timeChanged, this, &JointModel::refresh);
    connect(&session, &Session::viewChanged, this, &JointModel::refresh);
    connect(&document, &ProjectDocument::posesChanged, this, &JointModel::refresh);
    connect(&document, &ProjectDocument::clipsChanged, this, &JointModel::refresh);
    connect(&document, &ProjectDocument::opened, this, &JointModel::refreshLocks);
    connect(&document, &ProjectDocument::closed, this, &JointModel::refreshLocks);
    connect(&document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == lockedJointsKey)
            refreshLocks();
    });
    refreshLocks();
}

void JointModel::refreshLocks()
{
    m_locked = lockedJoints(m_session.document());
    m_pose.reset();
    refresh();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
}

void JointModel::refresh()
{
    const Clip* clip = m_session.editedClip();
    const pose::Pose* pose
        = clip == nullptr ? nullptr : m_session.document().poseAt(clip->id, m_session.frame(*clip));
    if ((pose == nullptr && !m_pose) || (pose != nullptr && m_pose && *pose == *m_pose))
        return;
    m_pose = pose == nullptr ? std::nullopt : std::optional(*pose);
    emit dataChanged(index(0, 0), index(rowCount() - 1, columns - 1));
    for (int row = static_cast<int>(m_main.size()); row < rowCount(); ++row) {
        const QModelIndex group = index(row, 0);
        emit dataChanged(index(0, 0, group), index(rowCount(group) - 1, columns - 1, group));
    }
}

// ---- the tree ----

QModelIndex JointModel::index(int row, int column, const QModelIndex& parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
        parent.isValid() ? static_cast<quintptr>(parent.row()) - m_main.size() + 1 : topLevel);
}

QModelIndex JointModel::parent(const QModelIndex& index) const
{
    if (!index.isValid() || index.internalId() == topLevel)
        return {};
    const auto row = static_cast<int>(m_main.size() + index.internalId() - 1);
    return createIndex(row, 0, topLevel);
}

int JointModel::rowCount(const QModelIndex& parent) const
{
    const auto main = static_cast<int>(m_main.size());
    if (!parent.isValid())
        return main + static_cast<int>(m_groups.size());
    if (parent.internalId() != topLevel || parent.column() != 0 || parent.row() < main)
        return 0;
    return static_cast<int>(
        m_groups.at(static_cast<std::size_t>(parent.row() - main)).joints.size());
}

int JointModel::columnCount(const QModelIndex&) const { return columns; }

std::optional<pose::KeypointId> JointModel::joint(const QModelIndex& index) const
{
    if (!index.isValid())
        return std::nullopt;
    const auto row = static_cast<std::size_t>(index.row());
    if (index.internalId() != topLevel)
        return m_groups.at(index.internalId() - 1).joints.at(row);
    return row < m_main.size() ? std::optional(m_main[row]) : std::nullopt;
}

std::set<pose::KeypointId> JointModel::joints(const QModelIndex& index) const
{
    if (const auto one = joint(index))
        return {*one};
    if (!index.isValid())
        return {};
    const auto& group = m_groups.at(static_cast<std::size_t>(index.row()) - m_main.size()).joints;
    return {group.begin(), group.end()};
}

QModelIndex JointModel::indexOf(pose::KeypointId joint) const
{
    if (const auto found = std::ranges::find(m_main, joint); found != m_main.end())
        return index(static_cast<int>(found - m_main.begin()), 0);
    for (std::size_t i = 0; i < m_groups.size(); ++i) {
        const auto& members = m_groups[i].joints;
        const auto found = std::ranges::find(members, joint);
        if (found != members.end())
            return index(static_cast<int>(found - members.begin()), 0,
                index(static_cast<int>(m_main.size() + i), 0));
    }
    return {};
}

// ---- what the rows say ----

QVariant JointModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const std::array<QString, columns> names{
        {tr("Joint"), tr("Certainty"), tr("Confidence"), tr("Origin"), tr("Locked")}};
    return section >= 0 && section < columns ? names[static_cast<std::size_t>(section)] : QString();
}

QVariant JointModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (const auto one = joint(index))
        return jointData(*one, index.column(), role);
    return groupData(
        m_groups.at(static_cast<std::size_t>(index.row()) - m_main.size()), index.column(), role);
}

QString JointModel::accessibleText(pose::KeypointId joint) const
{
    const QString name = jointName(joint);
    const pose::Keypoint keypoint = m_pose ? pose::at(*m_pose, joint) : pose::Keypoint();
    if (!keypoint.isPresent())
        return tr("%1: %2").arg(name, stateText(pose::KeypointState::Absent));
    const QString text = tr("%1: confidence %2, %3, %4")
                             .arg(name, confidenceText(keypoint.confidence),
                                 originText(keypoint.origin), stateText(keypoint.state));
    return isLocked(joint) ? tr("%1, locked").arg(text) : text;
}

QVariant JointModel::jointData(pose::KeypointId joint, int column, int role) const
{
    const pose::Keypoint keypoint = m_pose ? pose::at(*m_pose, joint) : pose::Keypoint();
    const bool isPresent = keypoint.isPresent();
    switch (role) {
    case ConfidenceRole:
        return isPresent ? keypoint.confidence : 0;
    case LockedRole:
        return isLocked(joint);
    case PresentRole:
        return isPresent;
    case OriginRole:
        return static_cast<int>(keypoint.origin);
    case Qt::ToolTipRole:
    case Qt::AccessibleTextRole:
        return accessibleText(joint);
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    if (column == Name)
        return jointName(joint);
    if (column == Confidence)
        return isPresent ? confidenceText(keypoint.confidence) : QStringLiteral("–");
    if (column != Origin)
        return {};
    if (!isPresent)
        return stateText(pose::KeypointState::Absent);
    const QString origin = originText(keypoint.origin);
    if (keypoint.state == pose::KeypointState::Visible)
        return origin;
    const QString state = stateText(keypoint.state);
    return keypoint.origin == pose::KeypointOrigin::Detected ? state
                                                             : tr("%1, %2").arg(state, origin);
}

/// The mean of a group's present joints, and how many of them there are.
QVariant JointModel::groupData(const Group& group, int column, int role) const
{
    float sum = 0;
    int present = 0;
    for (const pose::KeypointId joint : group.joints) {
        if (m_pose && pose::at(*m_pose, joint).isPresent()) {
            sum += pose::at(*m_pose, joint).confidence;
            ++present;
        }
    }
    const float mean = present > 0 ? sum / static_cast<float>(present) : 0;
    const int all = static_cast<int>(group.joints.size());
    const QString count = tr("%1 of %2").arg(present).arg(all);
    if (role == ConfidenceRole)
        return mean;
    if (role == PresentRole)
        return present > 0;
    if (role == LockedRole)
        return std::ranges::all_of(
            group.joints, [this](pose::KeypointId joint) { return isLocked(joint); });
    if (role == Qt::AccessibleTextRole || role == Qt::ToolTipRole)
        return tr("%1: %2 joints, mean confidence %3").arg(group.name, count, confidenceText(mean));
    if (role != Qt::DisplayRole)
        return {};
    if (column == Name)
        return group.name;
    if (column == Confidence)
        return present > 0 ? confidenceText(mean) : QStringLiteral("–");
    return column == Origin ? count : QVariant();
}

} // namespace ui
