// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_queue.h"

#include "core/project/database.h"
#include "ui/project_document.h"

#include <QTimer>
#include <filesystem>
#include <utility>

namespace ui {

using nlohmann::json;

namespace {

constexpr int freezePause = 20; // ms, for all threads of the worker to stand still

QString text(const std::string& text) { return QString::fromStdString(text); }

} // namespace

/// Nothing when the clip is gone.
std::optional<json> JobQueue::fieldsOf(const JobRequest& request) const
{
    json fields = request.fields;
    fields["project"] = std::filesystem::absolute(m_document.path()).string();
    if (!request.clip)
        return fields;
    const Clip* clip = m_document.clip(*request.clip);
    if (clip == nullptr)
        return std::nullopt;
    fields["video"] = clip->path.string();
    fields["role"] = clip->role == ui::Role::Target ? "target" : "source";
    return fields;
}

void JobQueue::startNext()
{
    if (m_isStarting || find(m_active) != nullptr || !m_worker.isFree())
        return;
    m_isStarting = true; // a job that cannot be started ends at once
    for (std::size_t i = 0; i < m_jobs.size() && m_active == 0; ++i) {
        if (m_jobs[i].state == JobState::Queued)
            start(m_jobs[i]);
    }
    m_isStarting = false;
}

void JobQueue::start(Job& job)
{
    m_document.flush();
    if (m_document.hasUnsavedChanges())
        return end(job, JobState::Failed,
            tr("The project could not be saved, so the work was not begun."));
    const auto fields = fieldsOf(job.request);
    if (!fields)
        return end(job, JobState::Failed, tr("The clip is no longer in the project."));
    const protocol::Verb verb = job.request.verb;
    m_active = job.number;
    m_clock.start();
    job.isStarted = true;
    job.progress.reset();
    job.notice.clear();
    job.isSilent = false;
    note(job, commandLine(job.number));
    setState(job, JobState::Running);
    m_worker.run(verb, *fields); // the job may have moved by now
}

void JobQueue::onAnswered(const protocol::Event& event)
{
    Job* job = find(m_active);
    if (job == nullptr) // it is of a document that is closed
        return;
    if (const auto* progress = std::get_if<protocol::Progress>(&event.body)) {
        job->progress = *progress;
        changed(*job);
    } else if (const auto* metrics = std::get_if<protocol::Metrics>(&event.body)) {
        emit measured(*metrics);
    } else if (const auto* preview = std::get_if<protocol::Preview>(&event.body)) {
        emit previewed(text(preview->path.string()));
    } else if (const auto* warning = std::get_if<protocol::Warning>(&event.body)) {
        note(*job, text(warning->message));
        tell(*job, text(warning->message));
    } else if (const auto* log = std::get_if<protocol::Log>(&event.body)) {
        note(*job, text(log->message));
    } else if (const auto* done = std::get_if<protocol::Finished>(&event.body)) {
        job->file = text(done->result.value("video", std::string()));
        job->end = {done->result, static_cast<double>(m_clock.elapsed()) / 1000, std::nullopt};
        end(*job, JobState::Finished, JobText::ending(*job->end));
    } else if (const auto* failure = std::get_if<protocol::Failed>(&event.body)) {
        job->end = {{}, 0, *failure};
        end(*job, JobState::Failed, JobText::ending(*job->end));
    } else if (std::holds_alternative<protocol::Cancelled>(event.body)) {
        end(*job, JobState::Cancelled, {});
    }
}

void JobQueue::end(Job& job, JobState state, const QString& sentence)
{
    const std::int64_t number = job.number;
    if (job.number == m_active)
        m_active = 0;
    const bool hasRun = std::exchange(job.isStarted, false);
    job.sentence = sentence;
    note(job, sentence);
    setState(job, state);
    emit activeJobChanged();
    if (hasRun)
        m_document.reloadDetections();
    emit ended(number, state);
}

void JobQueue::onWorkerState() { startNext(); }

/// A worker that is stopped in the middle of writing to the project would keep the window from
/// saving, so that it gets another moment then.
void JobQueue::freezeWorker(int attempts)
{
    const Job* job = find(m_active);
    if (job == nullptr || job->state != JobState::Paused)
        return;
    if (m_worker.state() != WorkerClient::State::Working) { // still starting
        QTimer::singleShot(freezePause, this, [this, attempts] { freezeWorker(attempts); });
        return;
    }
    m_worker.pause();
    QTimer::singleShot(freezePause, this, [this, attempts] {
        if (attempts == 0 || !m_worker.isPaused() || !project::isBeingWritten(m_document.path()))
            return;
        m_worker.resume();
        QTimer::singleShot(freezePause, this, [this, attempts] { freezeWorker(attempts - 1); });
    });
}

} // namespace ui
