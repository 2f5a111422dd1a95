// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"

#include <QAbstractItemModel>
#include <optional>
#include <set>
#include <vector>

namespace ui {

class Session;

/// The joints of the pose under the playhead: the body's main ones, and groups for the rest.
class JointModel final : public QAbstractItemModel {
    Q_OBJECT

public:
    enum Column { Name, Bar, Confidence, Origin, Lock, columns };
    enum DataRole { ConfidenceRole = Qt::UserRole, LockedRole, PresentRole, OriginRole };

    explicit JointModel(Session& session, QObject* parent = nullptr);

    QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    QModelIndex parent(const QModelIndex& index) const override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The joint of a row; nothing for a group.
    std::optional<pose::KeypointId> joint(const QModelIndex& index) const;
    /// The joints of a row: one, or a group's.
    std::set<pose::KeypointId> joints(const QModelIndex& index) const;
    QModelIndex indexOf(pose::KeypointId joint) const;

    bool isLocked(pose::KeypointId joint) const { return m_locked.contains(joint); }

private:
    struct Group {
        QString name;
        std::vector<pose::KeypointId> joints;
    };

    void refresh();
    void refreshLocks();
    QVariant jointData(pose::KeypointId joint, int column, int role) const;
    QVariant groupData(const Group& group, int column, int role) const;
    QString accessibleText(pose::KeypointId joint) const;

    Session& m_session;
    std::vector<pose::KeypointId> m_main;
    std::vector<Group> m_groups;
    std::optional<pose::Pose> m_pose;
    std::set<pose::KeypointId> m_locked;
};

} // namespace ui
