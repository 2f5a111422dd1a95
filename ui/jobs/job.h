// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/event.h"
#include "core/protocol/request.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>
#include <vector>

namespace ui {

/// What the worker is to do. The project, and the path and role of the clip, are filled in when the
/// job starts: until then they may change.
struct JobRequest {
    protocol::Verb verb = protocol::Verb::Detect;
    nlohmann::json fields = nlohmann::json::object(); ///< of the protocol::Request
    std::optional<std::int64_t> clip; ///< the clip whose "video" it is about

    bool operator==(const JobRequest&) const = default;
};

nlohmann::json toJson(const JobRequest& request);
/// Nothing when `json` is no request.
std::optional<JobRequest> jobRequestFrom(const nlohmann::json& json);

enum class JobState { Queued, Running, Paused, Finished, Failed, Cancelled };

/// How the worker ended a job.
struct JobEnd {
    nlohmann::json result; ///< of a finished one
    double seconds = 0;
    std::optional<protocol::Failed> failure;
};

/// One piece of work in the list of jobs.
struct Job {
    std::int64_t number = 0;
    JobRequest request;
    QString name; ///< "Detect poses — studio.mp4"
    JobState state = JobState::Queued;
    bool isStarted = false; ///< the worker has it; a paused job may still wait for its turn
    /// The jobs that it builds on, and waits for. When one of them fails or is cancelled this one
    /// is paused; resumed all the same, it does their work too.
    std::vector<std::int64_t> after;
    QString waitsFor; ///< name of the first of them that is not over; empty for none
    bool isHeldBack = false; ///< paused because one of them failed or was cancelled
    std::optional<protocol::Progress> progress;
    std::optional<double> rate; ///< units of the stage each second
    std::optional<double> secondsLeft; ///< of the stage
    double seconds = 0; ///< at work so far, without pauses
    bool isSilent = false; ///< nothing has come from the worker for too long
    QString notice; ///< what the user should know while it runs
    std::optional<JobEnd> end; ///< nothing when the window ended it
    QString sentence; ///< how it ended
    QString file; ///< the video that it made; empty when it made none
    QStringList log;

    bool isOver() const { return state >= JobState::Finished; }
    /// Whether the worker can end it now and keep what is done.
    bool canKeepPart() const;
    /// 0 to 1; nothing while that is not known.
    std::optional<double> share() const;
};

class JobText : public QObject {
    Q_OBJECT

public:
    /// "72 % · 0:06 left", "queued", "paused at 72 %", or how it ended.
    static QString status(const Job& job);
    /// What the worker's end of a job says to the user.
    static QString ending(const JobEnd& end);
    /// "ready at 14:32 · 4.5 a second · 1:20 so far"; empty when it is not at work.
    static QString details(const Job& job, const QTime& now);
    /// What a finished job's result says to the user.
    static QString result(const nlohmann::json& result, double seconds);
    /// "0:06", "1:02:03"
    static QString duration(double seconds);
};

/// A job that is kept with the project: what it is to do and how far it was. Of what is over only
/// failures are kept, so that they can be run again.
nlohmann::json toJson(const Job& job);
/// The job as it comes back: paused where it was, or failed. Nothing when `json` is no job.
std::optional<Job> jobFrom(const nlohmann::json& json);

/// Whether `later` builds on what `earlier` makes.
bool buildsOn(const JobRequest& later, const JobRequest& earlier);

/// The command that does the same on a terminal.
QString commandLine(const protocol::Request& request);

} // namespace ui
