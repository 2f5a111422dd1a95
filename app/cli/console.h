// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/pipeline/progress_meter.h"
#include "core/protocol/event.h"
#include "core/protocol/json_lines.h"

#include <functional>
#include <string>

namespace cli {

inline constexpr int exitDone = 0;
inline constexpr int exitFailed = 1;
inline constexpr int exitWrongUse = 2;
inline constexpr int exitCancelled = 130;

/// Shows events on the terminal: a progress bar on stderr and results on stdout, or JSON lines on
/// stdout. Safe from any thread.
class Console {
public:
    Console();

    bool isJson = false; ///< set by --json
    base::CancelToken cancel; ///< set by Ctrl-C

    /// When nobody reads stdout any more, the work is cancelled and has failed.
    void show(const protocol::Event& event);

    /// Progress of work that is no request.
    void showProgress(const base::Progress& progress);

    /// Runs `work`, which returns the result to show (its "summary" lines on a terminal), or
    /// nothing when it was cancelled; then a terminal shows `whenCancelled`. A base::Error becomes
    /// one sentence. Returns the exit code.
    int run(const std::function<std::optional<nlohmann::json>()>& work,
        const std::string& whenCancelled = goesOn);

    /// The exit code that the final event asks for; exitFailed before there was one.
    int exitCode() const { return m_hasListener ? m_exitCode : exitFailed; }

private:
    static constexpr const char* goesOn = "Stopped. The same command goes on from here.";

    void write(const protocol::Event& event);
    void showText(const protocol::Event& event);
    void showResult(const nlohmann::json& result);
    void showBar(const protocol::Progress& progress);
    void endBar();

    std::mutex m_mutex;
    pipeline::ProgressMeter m_meter;
    protocol::JsonLinesWriter m_writer;
    bool m_isTerminal;
    bool m_hasOpenBar = false;
    bool m_hasListener = true;
    std::string m_lastLine;
    std::string m_whenCancelled = goesOn;
    int m_exitCode = exitFailed;
};

} // namespace cli
