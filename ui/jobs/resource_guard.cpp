// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/resource_guard.h"

#include "ui/jobs/job_queue.h"
#include "ui/project_document.h"

#include <QLocale>
#include <fstream>
#include <string>
#include <system_error>
#include <utility>

namespace ui {

namespace {

std::optional<std::int64_t> availableMemory()
{
    std::ifstream facts("/proc/meminfo");
    std::string name;
    std::int64_t kibibytes = 0;
    for (std::string unit; facts >> name >> kibibytes; std::getline(facts, unit)) {
        if (name == "MemAvailable:")
            return kibibytes << 10;
    }
    return std::nullopt;
}

bool isLow(const std::optional<std::int64_t>& free, std::int64_t least)
{
    return free && *free < least;
}

} // namespace

Resources freeResources(const std::filesystem::path& folder)
{
    std::error_code error;
    const auto space = std::filesystem::space(folder, error);
    Resources resources{availableMemory(), std::nullopt};
    if (!error)
        resources.disk = static_cast<std::int64_t>(space.available);
    return resources;
}

ResourceGuard::ResourceGuard(
    const ProjectDocument& document, JobQueue& jobs, Probe probe, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_jobs(jobs)
    , m_probe(std::move(probe))
{
    m_timer.setInterval(interval);
    connect(&m_timer, &QTimer::timeout, this, &ResourceGuard::look);
    connect(&jobs, &JobQueue::activeJobChanged, this, [this] {
        const Job* job = m_jobs.activeJob();
        const bool isAtWork = job != nullptr && job->state == JobState::Running;
        if (isAtWork == m_timer.isActive())
            return;
        if (isAtWork)
            m_timer.start();
        else
            m_timer.stop();
    });
}

void ResourceGuard::look()
{
    const Job* job = m_jobs.activeJob();
    if (job == nullptr || job->state != JobState::Running)
        return;
    const QString sentence = trouble();
    if (sentence.isEmpty())
        m_hasPaused = false;
    else if (!std::exchange(m_hasPaused, true))
        m_jobs.pauseBecause(job->number, sentence);
}

/// Empty when there is enough of all.
QString ResourceGuard::trouble() const
{
    const Resources free = m_probe(std::filesystem::absolute(m_document.path()).parent_path());
    const QLocale locale;
    if (isLow(free.memory, leastMemory)) {
        return tr("Paused: only %1 of memory are free. Close other programs, then resume.")
            .arg(locale.formattedDataSize(*free.memory));
    }
    if (isLow(free.disk, leastDisk)) {
        return tr("Paused: only %1 are free on the project's disk. Make room, then resume.")
            .arg(locale.formattedDataSize(*free.disk));
    }
    return {};
}

} // namespace ui
