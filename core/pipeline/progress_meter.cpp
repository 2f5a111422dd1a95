// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/progress_meter.h"

namespace pipeline {

std::optional<protocol::Progress> ProgressMeter::add(
    const base::Progress& progress, Clock::time_point now)
{
    const std::lock_guard lock(m_mutex);
    const bool isNewStage = progress.stage != m_stage;
    if (isNewStage) {
        m_stage = progress.stage;
        m_stageStart = now;
        m_firstDone = progress.done;
    }
    const bool isLast = progress.total > 0 && progress.done >= progress.total;
    if (!isNewStage && !isLast && now - m_lastEvent < std::chrono::milliseconds(100))
        return std::nullopt;
    m_lastEvent = now;

    protocol::Progress event{progress.stage, progress.done, progress.total, 0, std::nullopt};
    const double seconds = std::chrono::duration<double>(now - m_stageStart).count();
    const auto done
        = static_cast<double>(progress.done - m_firstDone); // without what was done before
    if (seconds > 0 && done > 0) {
        event.rate = done / seconds;
        if (progress.total > 0)
            event.secondsLeft = static_cast<double>(progress.total - progress.done) / event.rate;
    }
    return event;
}

} // namespace pipeline
