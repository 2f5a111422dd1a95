// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/heart.h"

#include <utility>

namespace pipeline {

Heart::Heart(Beat beat, std::chrono::milliseconds pause)
    : m_beat(std::move(beat))
    , m_pause(pause)
    , m_thread([this] { live(); })
{
}

Heart::~Heart()
{
    {
        const std::lock_guard lock(m_mutex);
        m_isOver = true;
    }
    m_changed.notify_all();
    m_thread.join();
}

void Heart::beatFor(std::int64_t request)
{
    const std::lock_guard lock(m_mutex);
    m_request = request;
    m_changed.notify_all();
}

void Heart::rest()
{
    const std::lock_guard lock(m_mutex);
    m_request = 0;
}

void Heart::live()
{
    std::unique_lock lock(m_mutex);
    while (!m_isOver) {
        const bool isWoken = m_changed.wait_for(lock, m_pause) == std::cv_status::no_timeout;
        if (!isWoken && !m_isOver && m_request != 0)
            m_beat(m_request);
    }
}

} // namespace pipeline
