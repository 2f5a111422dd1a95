// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_queue.h"

#include "core/base/error.h"
#include "core/project/database.h"
#include "ui/project_document.h"

#include <QLocale>
#include <QTimer>
#include <algorithm>
#include <filesystem>
#include <utility>

namespace ui {

using nlohmann::json;

namespace {

constexpr int freezePause = 20; // ms, for all threads of the worker to stand still
constexpr qint64 pauseBetweenKeeps = 10000; // ms; each is a write to the project

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
    if (m_isStarting || m_again.isActive() || find(m_active) != nullptr || !m_worker.isFree())
        return;
    m_isStarting = true; // a job that cannot be started ends at once
    for (std::size_t i = 0; i < m_jobs.size() && m_active == 0; ++i) {
        if (m_jobs[i].state == JobState::Queued && !isWaiting(m_jobs[i]))
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
    m_secondsBefore = job.seconds;
    m_rate = {};
    m_isSaving = false;
    job.isStarted = true;
    job.rate.reset();
    job.secondsLeft.reset();
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
        takeProgress(*job, *progress);
    } else if (const auto* metrics = std::get_if<protocol::Metrics>(&event.body)) {
        if (metrics->mark == protocol::Mark::Checkpoint && std::exchange(m_isSaving, false))
            emit said(tr("What was learned up to step %1 is kept.")
                          .arg(QLocale().toString(static_cast<qlonglong>(metrics->step))));
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
        for (const json& line : done->result.value("summary", json::array()))
            note(*job, text(line.get<std::string>()));
        measureTime(*job);
        job->end = {done->result, job->seconds, std::nullopt};
        end(*job, JobState::Finished, JobText::ending(*job->end));
    } else if (const auto* failure = std::get_if<protocol::Failed>(&event.body)) {
        if (failure->code == base::name(base::ErrorCode::Busy))
            return waitForOthers(*job);
        job->end = {{}, 0, *failure};
        end(*job, JobState::Failed, JobText::ending(*job->end));
    } else if (std::holds_alternative<protocol::Cancelled>(event.body)) {
        end(*job, JobState::Cancelled, {});
    }
}

void JobQueue::takeProgress(Job& job, const protocol::Progress& progress)
{
    const bool isFirst = !job.progress;
    job.progress = progress;
    measureTime(job);
    m_rate.add(progress, static_cast<double>(m_clock.elapsed()) / 1000);
    job.rate = m_rate.rate();
    job.secondsLeft = m_rate.secondsLeft();
    changed(job);
    if (isFirst || m_kept.hasExpired(pauseBetweenKeeps))
        keep();
}

void JobQueue::measureTime(Job& job)
{
    if (job.state == JobState::Running)
        job.seconds = m_secondsBefore + static_cast<double>(m_clock.elapsed()) / 1000;
}

/// Another program has the project, perhaps the worker of a window that was killed, which still
/// saves what it has.
void JobQueue::waitForOthers(Job& job)
{
    m_active = 0;
    job.isStarted = false;
    m_again.start();
    job.notice = tr("Another Understudy is working on this project; this begins when it is done.");
    setState(job, job.state == JobState::Paused ? JobState::Paused : JobState::Queued);
    emit activeJobChanged();
}

// ---- jobs that build on others ----

std::vector<std::int64_t> JobQueue::predecessors(const JobRequest& request) const
{
    std::vector<std::int64_t> numbers;
    for (const Job& job : m_jobs) {
        if (!job.isOver() && buildsOn(request, job.request))
            numbers.push_back(job.number);
    }
    return numbers;
}

bool JobQueue::isWaiting(const Job& job) const
{
    return std::ranges::any_of(job.after, [this](std::int64_t number) {
        const Job* before = this->job(number);
        return before != nullptr && !before->isOver();
    });
}

/// Says of each waiting job for which other.
void JobQueue::refreshWaiting()
{
    for (Job& job : m_jobs) {
        QString name;
        for (const std::int64_t number : job.after) {
            const Job* before = this->job(number);
            if (name.isEmpty() && before != nullptr && !before->isOver())
                name = before->name;
        }
        if (name == job.waitsFor)
            continue;
        job.waitsFor = name;
        changed(job);
    }
}

/// What a job's end means for those that build on it.
void JobQueue::releaseFollowers(std::int64_t number, JobState state, const QString& name)
{
    for (Job& job : m_jobs) {
        if (job.isOver() || std::ranges::count(job.after, number) == 0)
            continue;
        if (state == JobState::Finished) {
            std::erase(job.after, number);
            continue;
        }
        job.isHeldBack = true;
        const QString sentence = state == JobState::Failed
            ? tr("“%1” failed, and this builds on it: run that again, or resume this, which then "
                 "does that work too.")
            : tr("“%1” was cancelled, and this builds on it: run that again, or resume this, which "
                 "then does that work too.");
        pauseBecause(job.number, sentence.arg(name));
        keep();
    }
}

void JobQueue::end(Job& job, JobState state, const QString& sentence)
{
    const std::int64_t number = job.number;
    const QString name = job.name;
    if (job.number == m_active)
        m_active = 0;
    const bool hasRun = std::exchange(job.isStarted, false);
    job.sentence = sentence;
    note(job, sentence);
    setState(job, state);
    releaseFollowers(number, state, name);
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
