// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/keypoint_id.h"
#include "ui/project_document.h"

#include <QElapsedTimer>
#include <QWidget>
#include <optional>

class QComboBox;
class QDoubleSpinBox;
class QLabel;
class QToolButton;

namespace ui {

class Session;

/// Place, state and lock of the one selected joint, as numbers.
class JointEditor final : public QWidget {
    Q_OBJECT

public:
    explicit JointEditor(Session& session, QWidget* parent = nullptr);

private:
    QDoubleSpinBox* coordinate(const QString& name);
    void refresh();
    void move();
    void setState(int choice);
    void toggleLock();
    std::optional<pose::KeypointId> joint() const;
    const pose::Pose* pose() const;
    int sharedState() const;
    MergeTag tagFor(pose::KeypointId joint, std::int64_t frame);

    Session& m_session;
    QLabel* m_name;
    QDoubleSpinBox* m_x;
    QDoubleSpinBox* m_y;
    QComboBox* m_state;
    QToolButton* m_lock;
    bool m_isRefreshing = false;
    MergeTag m_tag = 0; ///< of the last move
    std::optional<std::pair<pose::KeypointId, std::int64_t>> m_moved;
    QElapsedTimer m_sinceMove;
};

} // namespace ui
