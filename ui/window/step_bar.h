// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QHBoxLayout;
class QLabel;
class QPushButton;
class QToolButton;

namespace ui {

/// The strip under the menus: the four steps, each done, current or to come, and at its end the
/// review count and the next thing to do.
class StepBar : public QWidget {
    Q_OBJECT

public:
    explicit StepBar(QWidget* parent = nullptr);

    enum class State { Done, Open };

    /// One for each step, in order: Import, Pose, Train, Render.
    void setStates(const QList<State>& states);
    void setCurrent(int step);
    int current() const { return m_current; }

    /// Findings that are left to review; 0 hides the count.
    void setFindings(int left);
    /// The button of the next step: its text; empty hides it.
    void setPrimary(const QString& text);

signals:
    void stepChosen(int step);
    void previousFinding();
    void nextFinding();
    void primaryTriggered();

private:
    void addSteps(QHBoxLayout& layout);
    void refresh();

    QList<QToolButton*> m_steps;
    QList<State> m_states;
    int m_current = 0;
    QLabel* m_findings;
    QPushButton* m_previous;
    QPushButton* m_next;
    QPushButton* m_primary;
};

} // namespace ui
