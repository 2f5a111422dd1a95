// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

class QLineEdit;
class QListWidget;
class QListWidgetItem;

namespace ui {

class Actions;

/// Finds an action by a few letters of its name and runs it.
class CommandPalette : public QDialog {
    Q_OBJECT

public:
    CommandPalette(Actions& actions, QWidget* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void showMatches(const QString& typed);
    void run(const QListWidgetItem* item);

    Actions& m_actions;
    QLineEdit* m_field;
    QListWidget* m_list;
};

/// How well `typed` names `text`: 0 not at all; more is better. Every typed word must begin a word
/// of the text, or all letters must come in it in their order.
int matchScore(const QString& typed, const QString& text);

} // namespace ui
