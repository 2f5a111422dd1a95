// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job.h"

#include "ui/engine_text.h"
#include "ui/error_text.h"

#include <QLocale>
#include <algorithm>
#include <cmath>

namespace ui {

using nlohmann::json;

json toJson(const JobRequest& request)
{
    json value = {{"verb", protocol::name(request.verb)}, {"fields", request.fields}};
    if (request.clip)
        value["clip"] = *request.clip;
    return value;
}

std::optional<JobRequest> jobRequestFrom(const json& value)
{
    try {
        const auto verb = protocol::verbNamed(value.at("verb").get<std::string>());
        if (!verb || !value.at("fields").is_object())
            return std::nullopt;
        JobRequest request{*verb, value.at("fields"), std::nullopt};
        if (value.contains("clip"))
            request.clip = value.at("clip").get<std::int64_t>();
        return request;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

namespace {

constexpr qsizetype keptLines = 200; // of a job's log

/// The order in which the steps build on each other.
int rank(protocol::Verb verb)
{
    switch (verb) {
    case protocol::Verb::Detect:
        return 0;
    case protocol::Verb::Train:
        return 1;
    case protocol::Verb::Render:
    case protocol::Verb::Transfer:
        return 2;
    default:
        return 3;
    }
}

json progressJson(const protocol::Progress& progress)
{
    return {{"stage", progress.stage}, {"done", progress.done}, {"total", progress.total}};
}

protocol::Progress progressFrom(const json& value)
{
    protocol::Progress progress;
    value.at("stage").get_to(progress.stage);
    value.at("done").get_to(progress.done);
    value.at("total").get_to(progress.total);
    return progress;
}

/// The last lines, which tell most; all of them would be written again with every change.
json logJson(const QStringList& log)
{
    json lines = json::array();
    for (const QString& line : log.mid(std::max<qsizetype>(0, log.size() - keptLines)))
        lines.push_back(line.toStdString());
    return lines;
}

QStringList logFrom(const json& value)
{
    QStringList log;
    for (const json& line : value)
        log += QString::fromStdString(line.get<std::string>());
    return log;
}

} // namespace

bool buildsOn(const JobRequest& later, const JobRequest& earlier)
{
    if (later.verb == protocol::Verb::Evaluate) // trains by itself, on a part
        return earlier.verb == protocol::Verb::Detect;
    return rank(later.verb) > rank(earlier.verb) && earlier.verb != protocol::Verb::Evaluate;
}

json toJson(const Job& job)
{
    json value = toJson(job.request);
    value["number"] = job.number;
    value["seconds"] = job.seconds;
    if (!job.after.empty())
        value["after"] = job.after;
    if (!job.log.isEmpty())
        value["log"] = logJson(job.log);
    if (job.progress)
        value["progress"] = progressJson(*job.progress);
    if (job.isHeldBack)
        value["heldBack"] = job.notice.toStdString();
    if (job.state == JobState::Failed)
        value["failed"] = job.sentence.toStdString();
    if (job.end && job.end->failure) {
        const protocol::Failed& failure = *job.end->failure;
        value["failure"]
            = {{"code", failure.code}, {"subject", failure.subject}, {"message", failure.message}};
    }
    return value;
}

std::optional<Job> jobFrom(const json& value)
{
    const auto request = jobRequestFrom(value);
    if (!request)
        return std::nullopt;
    try {
        Job job;
        job.number = value.value("number", std::int64_t{0});
        job.request = *request;
        job.state = JobState::Paused;
        job.seconds = value.value("seconds", 0.0);
        job.after = value.value("after", std::vector<std::int64_t>());
        if (value.contains("progress"))
            job.progress = progressFrom(value.at("progress"));
        job.log = logFrom(value.value("log", json::array()));
        job.isHeldBack = value.contains("heldBack");
        job.notice = QString::fromStdString(value.value("heldBack", std::string()));
        if (value.contains("failed")) {
            job.state = JobState::Failed;
            job.sentence = QString::fromStdString(value.at("failed").get<std::string>());
        }
        if (value.contains("failure")) {
            const json& failure = value.at("failure");
            job.end = {{}, 0,
                protocol::Failed{failure.at("code").get<std::string>(),
                    failure.at("subject").get<std::string>(),
                    failure.at("message").get<std::string>()}};
            job.sentence = JobText::ending(*job.end); // in the language of now
        }
        return job;
    } catch (const json::exception&) {
        return std::nullopt;
    }
}

bool Job::canKeepPart() const
{
    if (!isStarted || request.verb == protocol::Verb::Export)
        return false;
    const bool isOneStep = request.verb == protocol::Verb::Detect
        || request.verb == protocol::Verb::Train || request.verb == protocol::Verb::Render;
    return isOneStep || (progress && progress->stage == "train");
}

std::optional<double> Job::share() const
{
    if (!progress || progress->total <= 0)
        return std::nullopt;
    const double share = static_cast<double>(progress->done) / static_cast<double>(progress->total);
    return std::clamp(share, 0.0, 1.0);
}

namespace {

QString percent(double share)
{
    return JobText::tr("%1 %").arg(static_cast<int>(std::floor(share * 100)));
}

/// The request's own name says it where there is only one stage.
QString stageText(const Job& job)
{
    if (!job.progress || job.request.verb == protocol::Verb::Detect)
        return {};
    return engineText(QString::fromStdString(job.progress->stage));
}

QString runningText(const Job& job)
{
    QStringList parts;
    const QString stage = stageText(job);
    if (!stage.isEmpty())
        parts += stage;
    const auto share = job.share();
    if (share)
        parts += percent(*share);
    if (share && job.secondsLeft)
        parts += JobText::tr("%1 left").arg(JobText::duration(*job.secondsLeft));
    return parts.isEmpty() ? JobText::tr("starting") : parts.join(QStringLiteral(" · "));
}

} // namespace

QString JobText::status(const Job& job)
{
    switch (job.state) {
    case JobState::Queued:
        return job.waitsFor.isEmpty() ? tr("queued") : tr("waits for “%1”").arg(job.waitsFor);
    case JobState::Running:
        return runningText(job);
    case JobState::Paused:
        return job.share() ? tr("paused at %1").arg(percent(*job.share())) : tr("paused");
    case JobState::Finished:
    case JobState::Failed:
        return job.sentence;
    case JobState::Cancelled:
        return tr("cancelled");
    }
    return {};
}

QString JobText::ending(const JobEnd& end)
{
    const auto text = [](const std::string& bytes) { return QString::fromStdString(bytes); };
    if (end.failure)
        return errorText(
            text(end.failure->code), text(end.failure->subject), text(end.failure->message));
    return result(end.result, end.seconds);
}

QString JobText::details(const Job& job, const QTime& now)
{
    if (job.state != JobState::Running)
        return {};
    const QLocale locale;
    QStringList parts;
    if (job.secondsLeft) {
        const QTime ready = now.addSecs(static_cast<int>(std::ceil(*job.secondsLeft)));
        const QString format = locale.timeFormat(QLocale::ShortFormat).remove(QLatin1String(":ss"));
        parts += tr("ready at %1").arg(locale.toString(ready, format));
    }
    if (job.rate)
        parts += tr("%1 a second").arg(locale.toString(*job.rate, 'f', *job.rate < 10 ? 1 : 0));
    parts += tr("%1 so far").arg(duration(job.seconds));
    return parts.join(QStringLiteral(" · "));
}

QString JobText::result(const json& result, double seconds)
{
    const auto likeness
        = result.value(json::json_pointer("/figures/result/small/personSsim"), json());
    if (likeness.is_number()) {
        return tr("likeness of the person %1 where it was not trained · took %2")
            .arg(QLocale().toString(likeness.get<double>(), 'f', 3), duration(seconds));
    }
    const auto frames = result.find("frames");
    const auto found = result.find("found");
    if (frames != result.end() && found != result.end() && frames->get<std::int64_t>() > 0) {
        const double share = found->get<double>() / frames->get<double>();
        return tr("poses in %1 of the frames · took %2").arg(percent(share), duration(seconds));
    }
    return tr("done · took %1").arg(duration(seconds));
}

QString JobText::duration(double seconds)
{
    const auto whole = static_cast<qint64>(std::ceil(seconds));
    const QString lastTwo = QStringLiteral("%1").arg(whole % 60, 2, 10, QLatin1Char('0'));
    if (whole < 3600)
        return QStringLiteral("%1:%2").arg(whole / 60).arg(lastTwo);
    return QStringLiteral("%1:%2:%3")
        .arg(whole / 3600)
        .arg(whole / 60 % 60, 2, 10, QLatin1Char('0'))
        .arg(lastTwo);
}

} // namespace ui
