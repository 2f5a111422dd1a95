// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/jobs/job.h"
#include "ui/jobs/progress_rate.h"
#include "ui/jobs/worker_client.h"

#include <QAbstractListModel>
#include <QElapsedTimer>
#include <QTimer>
#include <vector>

namespace ui {

class ProjectDocument;

/// The jobs of the open project, oldest first; the worker does one at a time, and none before those
/// that it builds on. Those that are not over are kept in the document's setting "jobs" and come
/// back paused where they were when it is opened again, whatever ended the window; so do those that
/// failed, to be run again.
class JobQueue : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role {
        NumberRole = Qt::UserRole, ///< qint64
        StateRole, ///< int of JobState
        ShareRole, ///< double, 0 to 1; invalid while it is not known
        StatusRole, ///< JobText::status()
        NoticeRole,
        LogRole, ///< QStringList
    };

    static constexpr char settingKey[] = "jobs";

    JobQueue(ProjectDocument& document, WorkerClient& worker, QObject* parent = nullptr);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QHash<int, QByteArray> roleNames() const override;

    const std::vector<Job>& jobs() const { return m_jobs; }
    const Job* job(std::int64_t number) const; ///< null when there is none (any more)
    /// The one that the worker has, else null.
    const Job* activeJob() const { return job(m_active); }
    /// Jobs that are not over.
    int unfinishedCount() const;

    /// Appends a job and returns its number; that of an equal one which is not over when there is
    /// one; 0 when the project cannot be changed (refused() says why).
    std::int64_t add(const JobRequest& request);
    /// Of the detections to come: "heavy", "full" or "lite"; empty leaves it to the worker.
    void setNetwork(const QString& network) { m_network = network; }
    /// Names the jobs anew, in the language that is in use by now.
    void retranslate();
    /// The command that does the same on a terminal.
    QString commandLine(std::int64_t number) const;

public slots:
    /// Finds the poses of a clip, between the in and out points where they are set.
    void detect(qint64 clip);
    void detectAll();
    /// Trains on the person's video, for `budget` seconds or as long as the preset ("draft") needs.
    void train(const QString& preset, std::optional<double> budget);
    /// Trains on most of the person's video and measures against the rest; the figures go to a file
    /// beside the project.
    void evaluate(const QString& preset, std::optional<double> budget);
    void pause(qint64 number);
    /// Pauses a job that the user did not want paused; `sentence` says why.
    void pauseBecause(qint64 number, const QString& sentence);
    void resume(qint64 number);
    /// Asks the worker to stop, or takes a waiting job from the queue.
    void cancel(qint64 number);
    /// Ends a job now and keeps what is done: what was learned, found or painted.
    void finishEarly(qint64 number);
    /// Keeps what a training that runs has learned, which goes on.
    void saveNow(qint64 number);
    /// Ends a job whose worker no longer answers, at once.
    void stop(qint64 number);
    void retry(qint64 number);
    void remove(qint64 number); ///< of one that is over
    void removeFinished();
    void pauseAll();
    void resumeAll();

signals:
    void refused(const QString& sentence);
    void said(const QString& sentence);
    /// The active job, or how far it is, has changed.
    void activeJobChanged();
    /// A job is over.
    void ended(qint64 number, ui::JobState state);
    /// A picture worth showing while a job runs.
    void previewed(const QString& path);
    /// How a training goes.
    void measured(const protocol::Metrics& metrics);

private:
    void load();
    void leaveDocument();
    void keep();
    std::vector<std::int64_t> predecessors(const JobRequest& request) const;
    bool isWaiting(const Job& job) const;
    void refreshWaiting();
    void releaseFollowers(std::int64_t number, JobState state, const QString& name);
    void waitForOthers(Job& job);
    void takeProgress(Job& job, const protocol::Progress& progress);
    void measureTime(Job& job);
    void startNext();
    void start(Job& job);
    std::optional<nlohmann::json> fieldsOf(const JobRequest& request) const;
    void onAnswered(const protocol::Event& event);
    void onWorkerState();
    void end(Job& job, JobState state, const QString& sentence);
    void note(Job& job, const QString& line);
    void tell(Job& job, const QString& notice);
    void freezeWorker(int attempts);
    void setState(Job& job, JobState state);
    void changed(const Job& job);
    QString nameOf(const JobRequest& request) const;
    Job* find(std::int64_t number);

    ProjectDocument& m_document;
    WorkerClient& m_worker;
    std::vector<Job> m_jobs;
    QString m_network;
    std::int64_t m_lastNumber = 0;
    std::int64_t m_active = 0; ///< 0: the worker has none of these
    bool m_isStarting = false;
    bool m_isSaving = false; ///< the active job was asked to keep what it has learned
    QElapsedTimer m_clock; ///< of the active job
    double m_secondsBefore = 0; ///< that it was at work before the clock was started
    ProgressRate m_rate; ///< of the active job
    QElapsedTimer m_kept; ///< since its progress was kept
    QTimer m_again; ///< runs while another program has the project
};

} // namespace ui
