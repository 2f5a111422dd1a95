// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/training/training_run.h"

#include <QTreeWidget>
#include <set>

namespace ui {

/// The trainings of the project, newest first; those that are ticked are drawn.
class RunList : public QTreeWidget {
    Q_OBJECT

public:
    explicit RunList(QWidget* parent = nullptr);

    /// Ticks the newest one when nothing is, and `live` when it is new.
    void setRuns(const std::vector<TrainingRun>& runs, const QString& live);
    /// Ids of the ticked ones.
    const std::set<QString>& shown() const { return m_shown; }
    void setShown(const QString& id, bool isShown);

signals:
    void shownChanged();

private:
    void fill(QTreeWidgetItem& item, const TrainingRun& run, bool isLive);
    void takeTick(QTreeWidgetItem* item, int column);

    std::set<QString> m_shown;
    QString m_live;
};

/// "Draft, 12 March 14:05"
QString titleOf(const TrainingRun& run);
/// "Draft" for "draft".
QString presetText(const QString& preset);

} // namespace ui
