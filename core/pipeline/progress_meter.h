// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/protocol/event.h"

#include <chrono>
#include <mutex>
#include <optional>

namespace pipeline {

/// Turns bare progress into the events a user wants to see: with rate and time left, at most ten a
/// second. Safe from several threads.
class ProgressMeter {
public:
    using Clock = std::chrono::steady_clock;

    /// The event for this moment, or nothing when the last one is too fresh. The first and the last
    /// of a stage always come through.
    std::optional<protocol::Progress> add(const base::Progress& progress, Clock::time_point now);

private:
    std::mutex m_mutex;
    std::string m_stage;
    Clock::time_point m_stageStart;
    Clock::time_point m_lastEvent;
    std::int64_t m_firstDone = 0;
};

} // namespace pipeline
