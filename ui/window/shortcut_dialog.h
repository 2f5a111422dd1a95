// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QKeySequenceEdit;
class QLabel;
class QLineEdit;
class QPushButton;
class QTreeWidget;

namespace ui {

class Actions;

/// Lists all actions; gives the chosen one other keys, says which action would lose them, and takes
/// whole sets of keys.
class ShortcutDialog : public QDialog {
    Q_OBJECT

public:
    ShortcutDialog(Actions& actions, QWidget* parent);

private:
    QWidget* makePresetRow();
    QWidget* makeEditRow();
    void fill();
    void filter(const QString& typed);
    QString chosen() const; ///< id of the action, or empty
    void showChosen();
    void showConflicts();
    void assign();

    Actions& m_actions;
    QLineEdit* m_search;
    QTreeWidget* m_list;
    QKeySequenceEdit* m_keys;
    QPushButton* m_assign;
    QPushButton* m_reset;
    QLabel* m_conflict;
};

} // namespace ui
