// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_queue.h"

#include <algorithm>
#include <utility>

/// What the user asks of jobs.
namespace ui {

namespace {

constexpr int freezeAttempts = 100;

} // namespace

void JobQueue::pause(qint64 number)
{
    Job* job = find(number);
    if (job == nullptr || job->isOver() || job->state == JobState::Paused)
        return;
    if (job->isStarted)
        measureTime(*job);
    setState(*job, JobState::Paused);
    if (job->isStarted)
        freezeWorker(freezeAttempts);
    else
        startNext();
}

void JobQueue::pauseBecause(qint64 number, const QString& sentence)
{
    pause(number);
    Job* job = find(number);
    if (job == nullptr || job->state != JobState::Paused)
        return;
    note(*job, sentence);
    tell(*job, sentence);
}

void JobQueue::resume(qint64 number)
{
    Job* job = find(number);
    if (job == nullptr || job->state != JobState::Paused)
        return;
    job->notice.clear();
    if (std::exchange(job->isHeldBack, false))
        std::erase_if(job->after, [this](std::int64_t before) {
            const Job* other = find(before);
            return other == nullptr || other->isOver();
        });
    if (job->isStarted) {
        m_secondsBefore = job->seconds;
        m_clock.start();
        m_rate.reset();
        job->rate.reset();
        job->secondsLeft.reset();
    }
    setState(*job, job->isStarted ? JobState::Running : JobState::Queued);
    if (job->isStarted)
        m_worker.resume();
    startNext();
}

void JobQueue::cancel(qint64 number)
{
    Job* job = find(number);
    if (job == nullptr || job->isOver())
        return;
    if (!job->isStarted) {
        end(*job, JobState::Cancelled, {});
        return;
    }
    tell(*job, tr("stopping"));
    m_worker.cancel();
}

void JobQueue::finishEarly(qint64 number)
{
    Job* job = find(number);
    if (job == nullptr || !job->canKeepPart())
        return;
    resume(number);
    tell(*job, tr("stopping; what is done is kept"));
    m_worker.finishEarly();
}

void JobQueue::saveNow(qint64 number)
{
    const Job* job = find(number);
    if (job == nullptr || number != m_active || job->state != JobState::Running)
        return;
    m_isSaving = true;
    m_worker.saveNow();
}

void JobQueue::stop(qint64 number)
{
    const Job* job = find(number);
    if (job != nullptr && job->isStarted)
        m_worker.kill(tr("The job was stopped because the worker did not go on."));
}

void JobQueue::retry(qint64 number)
{
    Job* job = find(number);
    if (job == nullptr || !job->isOver())
        return;
    job->sentence.clear();
    job->end.reset();
    job->notice.clear();
    job->progress.reset();
    job->seconds = 0;
    setState(*job, JobState::Queued);
    for (Job& follower : m_jobs) {
        if (follower.isHeldBack && std::ranges::count(follower.after, number) > 0)
            resume(follower.number);
    }
    startNext();
}

void JobQueue::remove(qint64 number)
{
    const Job* job = find(number);
    if (job == nullptr || !job->isOver())
        return;
    const int row = static_cast<int>(job - m_jobs.data());
    beginRemoveRows({}, row, row);
    m_jobs.erase(m_jobs.begin() + row);
    endRemoveRows();
    keep();
}

void JobQueue::removeFinished()
{
    std::vector<std::int64_t> over;
    for (const Job& job : m_jobs) {
        if (job.isOver())
            over.push_back(job.number);
    }
    for (const std::int64_t number : over)
        remove(number);
}

void JobQueue::pauseAll()
{
    for (std::size_t i = m_jobs.size(); i-- > 0;) // the waiting ones first, lest they begin
        pause(m_jobs[i].number);
}

void JobQueue::resumeAll()
{
    for (std::size_t i = 0; i < m_jobs.size(); ++i)
        resume(m_jobs[i].number);
}

} // namespace ui
