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
    if (share && job.progress->secondsLeft)
        parts += JobText::tr("%1 left").arg(JobText::duration(*job.progress->secondsLeft));
    return parts.isEmpty() ? JobText::tr("starting") : parts.join(QStringLiteral(" · "));
}

} // namespace

QString JobText::status(const Job& job)
{
    switch (job.state) {
    case JobState::Queued:
        return tr("queued");
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

QString JobText::result(const json& result, double seconds)
{
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
