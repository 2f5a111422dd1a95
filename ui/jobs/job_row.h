// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QMenu;
class QProgressBar;
class QPushButton;
class QToolButton;

namespace ui {

class JobQueue;

/// One job in the panel: its name, how far it is, and what can be done with it.
class JobRow : public QWidget {
    Q_OBJECT

public:
    JobRow(JobQueue& queue, std::int64_t number, QWidget* parent = nullptr);

    /// Shows the job as it is now.
    void refresh();

public slots:
    void showLog();
    void showFolder();
    void copyCommandLine();

protected:
    void contextMenuEvent(QContextMenuEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    QToolButton* toolButton(const QString& name);
    QPushButton* textButton(const QString& text);
    void layOut();
    void showProgress(const Job& job);
    void showButtons(const Job& job);
    void showTexts(const Job& job);
    void elideName();
    void showMenu(QPoint at);
    void fillMenu(QMenu& menu, const Job& job);
    void togglePause();
    void cancelOrRemove();

    JobQueue& m_queue;
    std::int64_t m_number;
    QGridLayout* m_grid;
    QString m_title; ///< all of what m_name shows as far as there is room
    QLabel* m_name;
    QProgressBar* m_bar;
    QLabel* m_status;
    QLabel* m_details;
    QLabel* m_sentence;
    QToolButton* m_pause;
    QToolButton* m_cancel;
    QToolButton* m_more;
    QPushButton* m_retry;
    QPushButton* m_log;
    QPushButton* m_stop;
    QPushButton* m_folder;
};

} // namespace ui
