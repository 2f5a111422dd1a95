// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobs_panel.h"

#include "ui/jobs/job_queue.h"
#include "ui/jobs/job_row.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace ui {

JobsPanel::JobsPanel(JobQueue& queue, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
{
    setAccessibleName(tr("Jobs"));
    auto* const layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 6, 8, 6);
    layout->setSpacing(4);
    layout->addWidget(heading());
    layout->addWidget(list());
    connect(&m_queue, &JobQueue::modelReset, this, &JobsPanel::rebuild);
    connect(&m_queue, &JobQueue::rowsInserted, this,
        [this](const QModelIndex&, int first, int last) { insertRows(first, last); });
    connect(&m_queue, &JobQueue::rowsRemoved, this,
        [this](const QModelIndex&, int first, int last) { removeRows(first, last); });
    connect(&m_queue, &JobQueue::dataChanged, this,
        [this](const QModelIndex& first, const QModelIndex& last) {
            refreshRows(first.row(), last.row());
        });
    rebuild();
}

QWidget* JobsPanel::heading()
{
    auto* const bar = new QWidget;
    auto* const title = new QLabel(tr("JOBS"));
    title->setProperty("heading", true);
    m_menu = new QToolButton;
    m_menu->setText(QStringLiteral("⋯"));
    m_menu->setProperty("flat", true);
    m_menu->setAccessibleName(tr("All jobs"));
    m_menu->setToolTip(tr("All jobs"));
    m_menu->setStyleSheet(QStringLiteral("padding: 1px 4px;"));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    auto* const menu = new QMenu(m_menu);
    menu->addAction(tr("&Pause all"), &m_queue, &JobQueue::pauseAll);
    menu->addAction(tr("&Resume all"), &m_queue, &JobQueue::resumeAll);
    menu->addAction(tr("Remove &finished"), &m_queue, &JobQueue::removeFinished);
    m_menu->setMenu(menu);
    auto* const layout = new QHBoxLayout(bar);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(title);
    layout->addStretch();
    layout->addWidget(m_menu);
    return bar;
}

QWidget* JobsPanel::list()
{
    auto* const content = new QWidget;
    m_layout = new QVBoxLayout(content);
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(2);
    m_empty = new QLabel(
        tr("Nothing to do. Detecting poses, training and rendering show here while they run."));
    m_empty->setWordWrap(true);
    m_empty->setProperty("muted", true);
    m_layout->addWidget(m_empty);
    m_layout->addStretch();
    auto* const area = new QScrollArea;
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

void JobsPanel::rebuild()
{
    removeRows(0, static_cast<int>(m_rows.size()) - 1);
    insertRows(0, m_queue.rowCount() - 1);
}

void JobsPanel::insertRows(int first, int last)
{
    for (int row = first; row <= last; ++row) {
        auto* const widget
            = new JobRow(m_queue, m_queue.jobs()[static_cast<std::size_t>(row)].number);
        m_rows.insert(m_rows.begin() + row, widget);
        m_layout->insertWidget(row + 1, widget); // after the text for no jobs
    }
    showWhatIsThere();
}

void JobsPanel::removeRows(int first, int last)
{
    for (int row = last; row >= first; --row) {
        m_rows[static_cast<std::size_t>(row)]->hide();
        m_rows[static_cast<std::size_t>(row)]->deleteLater(); // its own button may be calling
        m_rows.erase(m_rows.begin() + row);
    }
    showWhatIsThere();
}

void JobsPanel::refreshRows(int first, int last)
{
    for (int row = first; row <= last; ++row)
        m_rows[static_cast<std::size_t>(row)]->refresh();
}

void JobsPanel::showWhatIsThere()
{
    m_empty->setVisible(m_rows.empty());
    m_menu->setEnabled(!m_rows.empty());
}

} // namespace ui
