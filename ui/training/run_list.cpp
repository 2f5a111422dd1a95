// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/run_list.h"

#include "ui/jobs/job.h"

#include <QHeaderView>
#include <QLocale>
#include <QSignalBlocker>

namespace ui {

namespace {

enum Column { Title, Steps, Took, Best, Outcome, ColumnCount };

QTreeWidgetItem* itemOf(const QTreeWidget& list, const QString& id)
{
    for (int row = 0; row < list.topLevelItemCount(); ++row) {
        QTreeWidgetItem* item = list.topLevelItem(row);
        if (item->data(Title, Qt::UserRole).toString() == id)
            return item;
    }
    return nullptr;
}

QString stateText(const TrainingRun& run, bool isLive)
{
    if (isLive)
        return RunList::tr("training");
    return run.isOver ? RunList::tr("finished")
                      : RunList::tr("stopped; goes on when trained again");
}

} // namespace

QString presetText(const QString& preset)
{
    if (preset == QLatin1String("instant"))
        return RunList::tr("Instant");
    if (preset == QLatin1String("draft"))
        return RunList::tr("Draft");
    if (preset == QLatin1String("good"))
        return RunList::tr("Good");
    if (preset == QLatin1String("best"))
        return RunList::tr("Best");
    return preset;
}

QString titleOf(const TrainingRun& run)
{
    return RunList::tr("%1, %2", "quality, date and time")
        .arg(presetText(run.preset),
            QLocale().toString(run.started.date(), QLocale::ShortFormat) + QLatin1Char(' ')
                + run.started.time().toString(QStringLiteral("HH:mm")));
}

RunList::RunList(QWidget* parent)
    : QTreeWidget(parent)
{
    setColumnCount(ColumnCount);
    setHeaderLabels({tr("Training"), tr("Steps"), tr("Took"), tr("Best likeness"), tr("State")});
    setRootIsDecorated(false);
    setMinimumHeight(60);
    setAccessibleName(tr("Trainings of this project"));
    setToolTip(tr("Tick the trainings whose curves are drawn beside each other"));
    header()->setStretchLastSection(true);
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    connect(this, &QTreeWidget::itemChanged, this, &RunList::takeTick);
}

void RunList::setRuns(const std::vector<TrainingRun>& runs, const QString& live)
{
    const QSignalBlocker blocker(this);
    std::set<QString> known;
    for (const TrainingRun& run : runs)
        known.insert(run.id);
    std::erase_if(m_shown, [&](const QString& id) { return !known.contains(id); });
    if (!live.isEmpty() && live != m_live)
        m_shown = {live};
    m_live = live;
    if (m_shown.empty() && !runs.empty())
        m_shown = {runs.back().id};
    while (topLevelItemCount() > static_cast<int>(runs.size()))
        delete takeTopLevelItem(topLevelItemCount() - 1);
    for (std::size_t i = 0; i < runs.size(); ++i) {
        const TrainingRun& run = runs[runs.size() - 1 - i];
        QTreeWidgetItem* item = topLevelItem(static_cast<int>(i));
        if (item == nullptr)
            item = new QTreeWidgetItem(this);
        fill(*item, run, run.id == live);
    }
}

void RunList::fill(QTreeWidgetItem& item, const TrainingRun& run, bool isLive)
{
    const auto best = bestOf(run);
    item.setData(Title, Qt::UserRole, run.id);
    item.setText(Title, titleOf(run));
    item.setText(Steps, QLocale().toString(static_cast<qlonglong>(run.step)));
    item.setText(Took, JobText::duration(run.seconds));
    item.setText(Best, best ? QLocale().toString(best->likeness, 'f', 3) : QStringLiteral("–"));
    item.setText(Outcome, stateText(run, isLive));
    item.setCheckState(Title, m_shown.contains(run.id) ? Qt::Checked : Qt::Unchecked);
}

void RunList::setShown(const QString& id, bool isShown)
{
    if (QTreeWidgetItem* item = itemOf(*this, id))
        item->setCheckState(Title, isShown ? Qt::Checked : Qt::Unchecked);
}

void RunList::takeTick(QTreeWidgetItem* item, int column)
{
    if (column != Title)
        return;
    const QString id = item->data(Title, Qt::UserRole).toString();
    const bool isShown = item->checkState(Title) == Qt::Checked;
    if (isShown == m_shown.contains(id))
        return;
    if (isShown)
        m_shown.insert(id);
    else
        m_shown.erase(id);
    emit shownChanged();
}

} // namespace ui
