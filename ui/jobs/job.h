// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/event.h"
#include "core/protocol/request.h"

#include <QObject>
#include <QString>
#include <QStringList>
#include <optional>

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
    std::optional<protocol::Progress> progress;
    bool isSilent = false; ///< nothing has come from the worker for too long
    QString notice; ///< what the user should know while it runs
    std::optional<JobEnd> end; ///< nothing when the window ended it
    QString sentence; ///< how it ended
    QString file; ///< the video that it made; empty when it made none
    QStringList log;

    bool isOver() const { return state >= JobState::Finished; }
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
    /// What a finished job's result says to the user.
    static QString result(const nlohmann::json& result, double seconds);
    /// "0:06", "1:02:03"
    static QString duration(double seconds);
};

/// The command that does the same on a terminal.
QString commandLine(const protocol::Request& request);

} // namespace ui
