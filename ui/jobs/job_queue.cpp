// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_queue.h"

#include "ui/engine_text.h"
#include "ui/project_document.h"
#include "ui/timeline/timeline_marks.h"

#include <algorithm>
#include <utility>

namespace ui {

using nlohmann::json;

namespace {

constexpr qsizetype longestLog = 2000; // lines of one job
constexpr auto patienceWithOthers = std::chrono::seconds(2);

QString text(const std::string& text) { return QString::fromStdString(text); }

QString nameOfFile(const std::filesystem::path& path) { return text(path.filename().string()); }

/// The name of the clip that the request is about, else of the file that it makes.
QString fileOf(const ProjectDocument& document, const JobRequest& request)
{
    if (!request.clip)
        return nameOfFile(request.fields.value("out", std::string()));
    const Clip* clip = document.clip(*request.clip);
    return clip ? nameOfFile(clip->path) : JobQueue::tr("a clip that is no longer there");
}

} // namespace

JobQueue::JobQueue(ProjectDocument& document, WorkerClient& worker, QObject* parent)
    : QAbstractListModel(parent)
    , m_document(document)
    , m_worker(worker)
{
    connect(&m_document, &ProjectDocument::opened, this, &JobQueue::load);
    connect(&m_document, &ProjectDocument::closed, this, &JobQueue::leaveDocument);
    connect(&m_worker, &WorkerClient::answered, this, &JobQueue::onAnswered);
    connect(&m_worker, &WorkerClient::stateChanged, this, &JobQueue::onWorkerState);
    connect(&m_worker, &WorkerClient::said, this, [this](const QString& line) {
        if (Job* job = find(m_active))
            note(*job, line);
    });
    connect(&m_worker, &WorkerClient::fellSilent, this, [this](int seconds) {
        Job* job = find(m_active);
        if (job == nullptr)
            return;
        job->isSilent = true;
        tell(*job,
            tr("Nothing has come from the worker for %1 minutes; stop the job if it does not go "
               "on.")
                .arg(JobText::duration(seconds)));
    });
    connect(&m_worker, &WorkerClient::spokeAgain, this, [this] {
        Job* job = find(m_active);
        if (job == nullptr)
            return;
        job->isSilent = false;
        tell(*job, {});
    });
    m_again.setSingleShot(true);
    m_again.setInterval(patienceWithOthers);
    connect(&m_again, &QTimer::timeout, this, &JobQueue::startNext);
    if (m_document.isOpen())
        load();
}

// ---- the model ----

int JobQueue::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_jobs.size());
}

QVariant JobQueue::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Job& job = m_jobs[static_cast<std::size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return job.name;
    case NumberRole:
        return static_cast<qint64>(job.number);
    case StateRole:
        return static_cast<int>(job.state);
    case ShareRole:
        return job.share() ? QVariant(*job.share()) : QVariant();
    case StatusRole:
        return JobText::status(job);
    case NoticeRole:
        return engineText(job.notice);
    case LogRole:
        return job.log;
    case Qt::AccessibleTextRole:
        return tr("%1, %2").arg(job.name, JobText::status(job));
    default:
        return {};
    }
}

QHash<int, QByteArray> JobQueue::roleNames() const
{
    return {{Qt::DisplayRole, "name"}, {NumberRole, "number"}, {StateRole, "state"},
        {ShareRole, "share"}, {StatusRole, "status"}, {NoticeRole, "notice"}, {LogRole, "log"}};
}

const Job* JobQueue::job(std::int64_t number) const
{
    return const_cast<JobQueue*>(this)->find(number);
}

Job* JobQueue::find(std::int64_t number)
{
    const auto found = std::ranges::find(m_jobs, number, &Job::number);
    return found == m_jobs.end() ? nullptr : &*found;
}

int JobQueue::unfinishedCount() const
{
    return static_cast<int>(
        std::ranges::count_if(m_jobs, [](const Job& job) { return !job.isOver(); }));
}

void JobQueue::changed(const Job& job)
{
    const QModelIndex row = index(static_cast<int>(&job - m_jobs.data()));
    emit dataChanged(row, row);
    if (job.number == m_active)
        emit activeJobChanged();
}

void JobQueue::setState(Job& job, JobState state)
{
    job.state = state;
    changed(job);
    refreshWaiting();
    keep();
}

void JobQueue::note(Job& job, const QString& line)
{
    if (!line.isEmpty() && (job.log.isEmpty() || job.log.last() != line))
        job.log += line;
    if (job.log.size() > longestLog)
        job.log.removeFirst();
}

void JobQueue::tell(Job& job, const QString& notice)
{
    job.notice = notice;
    changed(job);
}

// ---- the document ----

void JobQueue::load()
{
    std::vector<Job> jobs;
    const json kept = m_document.isReadOnly() ? json() : m_document.setting(settingKey);
    for (const json& entry : kept) {
        auto job = jobFrom(entry);
        if (!job)
            continue;
        if (job->number <= 0)
            job->number = m_lastNumber + 1;
        m_lastNumber = std::max(m_lastNumber, job->number);
        job->name = nameOf(job->request);
        jobs.push_back(*std::move(job));
    }
    beginResetModel();
    m_jobs = std::move(jobs);
    endResetModel();
    refreshWaiting();
    emit activeJobChanged();
}

/// What runs is for the document that is gone, and is kept there as not over.
void JobQueue::leaveDocument()
{
    m_active = 0;
    m_again.stop();
    beginResetModel();
    m_jobs.clear();
    endResetModel();
    m_worker.cancel();
    emit activeJobChanged();
}

void JobQueue::keep()
{
    json jobs = json::array();
    for (const Job& job : m_jobs) {
        if (!job.isOver() || job.state == JobState::Failed)
            jobs.push_back(toJson(job));
    }
    m_kept.start();
    m_document.setQuietly(settingKey, jobs.empty() ? json() : jobs);
}

QString JobQueue::nameOf(const JobRequest& request) const
{
    const QString file = fileOf(m_document, request);
    switch (request.verb) {
    case protocol::Verb::Detect:
        return tr("Detect poses — %1").arg(file);
    case protocol::Verb::Train:
        return tr("Train — %1").arg(nameOfFile(request.fields.value("target", std::string())));
    case protocol::Verb::Render:
        return tr("Render");
    case protocol::Verb::Export:
        return tr("Export — %1").arg(file);
    case protocol::Verb::Transfer:
        return tr("Transfer — %1").arg(file);
    case protocol::Verb::Evaluate:
        return tr("Evaluate");
    default:
        return QString::fromLatin1(protocol::name(request.verb));
    }
}

void JobQueue::retranslate()
{
    for (Job& job : m_jobs) {
        job.name = nameOf(job.request);
        if (job.end)
            job.sentence = JobText::ending(*job.end);
        changed(job);
    }
    refreshWaiting();
}

std::int64_t JobQueue::add(const JobRequest& request)
{
    if (!m_document.isOpen() || m_document.isReadOnly()) {
        emit refused(tr("This project is read-only here: close it in the other window first."));
        return 0;
    }
    const auto same = std::ranges::find_if(
        m_jobs, [&](const Job& job) { return !job.isOver() && job.request == request; });
    if (same != m_jobs.end()) {
        resume(same->number);
        return same->number;
    }
    Job job;
    job.number = ++m_lastNumber;
    job.request = request;
    job.name = nameOf(request);
    job.after = predecessors(request);
    const int row = rowCount();
    beginInsertRows({}, row, row);
    m_jobs.push_back(std::move(job));
    endInsertRows();
    refreshWaiting();
    keep();
    const std::int64_t number = m_lastNumber;
    startNext();
    return number;
}

void JobQueue::detect(qint64 clip)
{
    const Clip* known = m_document.clip(clip);
    if (known == nullptr)
        return;
    JobRequest request{protocol::Verb::Detect, json::object(), clip};
    if (!m_network.isEmpty())
        request.fields["network"] = m_network.toStdString();
    if (const auto frames = markedFrames(m_document, *known))
        request.fields["range"] = {frames->first, frames->second + 1};
    add(request);
}

void JobQueue::detectAll()
{
    for (const Clip& clip : m_document.clips()) {
        if (!m_document.isDetected(clip.id))
            detect(clip.id);
    }
}

void JobQueue::train(const QString& preset, std::optional<double> budget)
{
    const Clip* target = m_document.clip(ui::Role::Target);
    if (target == nullptr)
        return;
    JobRequest request{protocol::Verb::Train, json::object(), std::nullopt};
    request.fields["target"] = target->path.string();
    request.fields["preset"] = preset.toStdString();
    if (budget)
        request.fields["budget"] = *budget;
    if (!m_network.isEmpty())
        request.fields["network"] = m_network.toStdString();
    add(request);
}

void JobQueue::evaluate(const QString& preset, std::optional<double> budget)
{
    const Clip* target = m_document.clip(ui::Role::Target);
    if (target == nullptr)
        return;
    JobRequest request{protocol::Verb::Evaluate, json::object(), std::nullopt};
    request.fields["target"] = target->path.string();
    request.fields["preset"] = preset.toStdString();
    if (budget)
        request.fields["budget"] = *budget;
    if (!m_network.isEmpty())
        request.fields["network"] = m_network.toStdString();
    std::filesystem::path report = std::filesystem::absolute(m_document.path());
    request.fields["report"] = report.replace_extension(".quality.json").string();
    add(request);
}

QString JobQueue::commandLine(std::int64_t number) const
{
    const Job* known = job(number);
    if (known == nullptr)
        return {};
    const auto fields = fieldsOf(known->request);
    return fields ? ui::commandLine({1, known->request.verb, *fields}) : QString();
}

} // namespace ui
