// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/background.h"
#include "ui/training/training_run.h"

#include <QObject>

namespace ui {

class JobQueue;
class ProjectDocument;

/// The trainings of the open project: those of earlier days from the histories in its files, and
/// the one that runs from what the worker tells.
class TrainingMonitor : public QObject {
    Q_OBJECT

public:
    TrainingMonitor(ProjectDocument& document, JobQueue& jobs, QObject* parent = nullptr);

    /// Oldest first.
    const std::vector<TrainingRun>& runs() const { return m_runs; }
    const TrainingRun* run(const QString& id) const; ///< null when there is none
    /// The one that is trained now; null when there is none.
    const TrainingRun* liveRun() const { return run(m_live); }
    /// Where a run's pictures lie.
    QString folderOf(const QString& run) const;

    void add(const protocol::Metrics& metrics);
    /// Other runs lie in the project's files now.
    void reload();

signals:
    /// Other runs are there, or another one is live.
    void runsChanged();
    /// This run has gone on.
    void runGrew(const QString& id);

private:
    void load();
    void read();
    void clear();
    void take(std::vector<TrainingRun> stored);
    void endLive();
    TrainingRun& entry(const QString& id);

    ProjectDocument& m_document;
    std::vector<TrainingRun> m_runs;
    std::vector<protocol::Metrics> m_heard; ///< while the histories are read
    bool m_isLoading = false;
    int m_loads = 0; ///< to know a late answer
    QString m_live;
    Background m_reading; ///< last
};

} // namespace ui
