// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_monitor.h"

#include "ui/jobs/job_queue.h"
#include "ui/project_document.h"

#include <algorithm>
#include <filesystem>

namespace ui {

namespace fs = std::filesystem;

namespace {

fs::path filesFolder(const fs::path& project) { return project.string() + ".files"; }

/// The runs whose histories lie in `folder`.
std::vector<TrainingRun> storedRuns(const fs::path& folder)
{
    std::vector<TrainingRun> runs;
    std::error_code absent;
    for (const fs::directory_entry& entry : fs::directory_iterator(folder, absent)) {
        const auto history = protocol::readHistory(entry.path() / protocol::historyFile);
        if (!history.empty())
            runs.push_back(
                runFrom(QString::fromStdString(entry.path().filename().string()), history));
    }
    return runs;
}

} // namespace

TrainingMonitor::TrainingMonitor(ProjectDocument& document, JobQueue& jobs, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_reading(*this)
{
    connect(&document, &ProjectDocument::opened, this, &TrainingMonitor::load);
    connect(&document, &ProjectDocument::closed, this, &TrainingMonitor::clear);
    connect(&jobs, &JobQueue::measured, this, &TrainingMonitor::add);
    connect(&jobs, &JobQueue::ended, this, &TrainingMonitor::endLive);
    if (document.isOpen())
        load();
}

const TrainingRun* TrainingMonitor::run(const QString& id) const
{
    const auto found = std::ranges::find(m_runs, id, &TrainingRun::id);
    return found == m_runs.end() ? nullptr : &*found;
}

QString TrainingMonitor::folderOf(const QString& run) const
{
    return QString::fromStdString((filesFolder(m_document.path()) / run.toStdString()).string());
}

TrainingRun& TrainingMonitor::entry(const QString& id)
{
    const auto found = std::ranges::find(m_runs, id, &TrainingRun::id);
    if (found != m_runs.end())
        return *found;
    m_runs.emplace_back().id = id;
    return m_runs.back();
}

void TrainingMonitor::add(const protocol::Metrics& metrics)
{
    if (m_isLoading)
        m_heard.push_back(metrics);
    const QString id = QString::fromStdString(metrics.run);
    TrainingRun& run = entry(id);
    run.add(metrics);
    const bool isOther = m_live != id;
    m_live = run.isOver ? QString() : id;
    if (isOther || run.isOver)
        emit runsChanged();
    emit runGrew(id);
}

void TrainingMonitor::endLive()
{
    if (m_live.isEmpty())
        return;
    m_live.clear();
    emit runsChanged();
}

void TrainingMonitor::clear()
{
    ++m_loads;
    m_isLoading = false;
    m_runs.clear();
    m_heard.clear();
    m_live.clear();
    emit runsChanged();
}

void TrainingMonitor::reload()
{
    if (m_document.isOpen())
        read();
}

void TrainingMonitor::load()
{
    clear();
    read();
}

void TrainingMonitor::read()
{
    ++m_loads;
    m_isLoading = true;
    m_heard.clear();
    m_reading.run([folder = filesFolder(m_document.path())] { return storedRuns(folder); },
        [this, load = m_loads](std::vector<TrainingRun> stored) {
            if (load == m_loads)
                take(std::move(stored));
        });
}

/// What was heard meanwhile is in a history or not; runs take in twice what they know.
void TrainingMonitor::take(std::vector<TrainingRun> stored)
{
    m_isLoading = false;
    m_runs = std::move(stored);
    for (const protocol::Metrics& metrics : m_heard)
        entry(QString::fromStdString(metrics.run)).add(metrics);
    m_heard.clear();
    std::ranges::sort(m_runs, {}, &TrainingRun::started);
    emit runsChanged();
}

} // namespace ui
