// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QTreeView;

namespace ui {

class JointEditor;
class JointModel;
class Session;

/// The joints of the pose under the playhead as a table: all that the canvas shows and can do, for
/// the keyboard and for screen readers.
class InspectorPanel final : public QWidget {
    Q_OBJECT

public:
    explicit InspectorPanel(Session& session, QWidget* parent = nullptr);

public slots:
    void toggleLock(); ///< of the selected joints
    void nextJoint(); ///< along the skeleton
    void previousJoint();

private:
    void showHeading();
    void showSelection(); ///< of the session in the table
    void takeSelection(); ///< of the table into the session
    void step(int by);

    Session& m_session;
    JointModel* m_model;
    QLabel* m_heading;
    QLabel* m_empty;
    QTreeView* m_table;
    JointEditor* m_editor;
    bool m_isShowing = false; ///< the table's selection follows the session's
};

} // namespace ui
