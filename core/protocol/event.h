// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/log.h"
#include "core/protocol/metrics.h"

#include <cstdint>
#include <filesystem>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>
#include <variant>

namespace base {
class Error;
}

namespace protocol {

/// The worker introduces itself.
struct Hello {
    int protocol = 0; ///< its protocol::version
    std::string program;
    std::string programVersion;
    int threads = 0; ///< that it computes with; 0 when it does not say
    std::string precision{}; ///< of its networks, such as "bfloat16"
    std::string gpu{}; ///< the graphics card that it computes on, if any

    bool operator==(const Hello&) const = default;
};

/// How far the request has come in its present stage.
struct Progress {
    std::string stage; ///< "detect", "train", …
    std::int64_t done = 0; ///< in the stage's own units: frames, steps, bytes
    std::int64_t total = 0; ///< 0 when it is not known
    double rate = 0; ///< units each second, 0 when it is not known
    std::optional<double> secondsLeft; ///< of the whole request

    bool operator==(const Progress&) const = default;
};

/// The worker is alive and at work on the request, although it has nothing to tell.
struct Heartbeat {
    bool operator==(const Heartbeat&) const = default;
};

/// A picture worth showing; pictures travel as files.
struct Preview {
    std::filesystem::path path;

    bool operator==(const Preview&) const = default;
};

/// Something the user should know although the work goes on.
struct Warning {
    std::string message;

    bool operator==(const Warning&) const = default;
};

struct Log {
    base::Level level = base::Level::Info;
    std::string message;

    bool operator==(const Log&) const = default;
};

/// Final: the work is done. `result` is a JSON object, such as {"video": "dance.mp4"}.
struct Finished {
    nlohmann::json result = nlohmann::json::object();

    bool operator==(const Finished&) const = default;
};

/// Final: stopped because someone asked for it, which is no failure.
struct Cancelled {
    bool operator==(const Cancelled&) const = default;
};

/// Final: the fields of a base::Error.
struct Failed {
    std::string code; ///< name(base::ErrorCode), such as "not_found"
    std::string subject; ///< the file, field or thing concerned
    std::string message;

    bool operator==(const Failed&) const = default;
};

Failed failed(const base::Error& error);

/// One message from the worker to the window. Each request is answered by any number of events, of
/// which exactly one, the last, is final.
struct Event {
    /// The request that it belongs to; 0 for a line that was no request.
    std::int64_t id = 0;
    std::variant<Hello, Progress, Metrics, Heartbeat, Preview, Warning, Log, Finished, Cancelled,
        Failed>
        body;

    bool operator==(const Event&) const = default;
};

bool isFinal(const Event& event);

nlohmann::json toJson(const Event& event);

/// Throws base::Error (InvalidArgument) naming what is wrong, as for the event of another version.
/// Fields that it does not know are left alone: a newer worker may say more.
Event parseEvent(const nlohmann::json& message);

} // namespace protocol
