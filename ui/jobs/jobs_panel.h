// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace ui {

class JobQueue;
class JobRow;

/// The list of jobs: what runs, what waits, how it ended.
class JobsPanel : public QWidget {
    Q_OBJECT

public:
    explicit JobsPanel(JobQueue& queue, QWidget* parent = nullptr);

private:
    QWidget* heading();
    QWidget* list();
    void rebuild();
    void insertRows(int first, int last);
    void removeRows(int first, int last);
    void refreshRows(int first, int last);
    void showWhatIsThere();

    JobQueue& m_queue;
    QToolButton* m_menu = nullptr;
    QVBoxLayout* m_layout = nullptr;
    QLabel* m_empty = nullptr;
    std::vector<JobRow*> m_rows;
};

} // namespace ui
