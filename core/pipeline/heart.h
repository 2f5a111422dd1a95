// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <chrono>
#include <condition_variable>
#include <cstdint>
#include <functional>
#include <mutex>
#include <thread>

namespace pipeline {

/// Tells every few seconds, on a thread of its own, that the process lives while it works on a
/// request. Safe from any thread.
class Heart {
public:
    using Beat = std::function<void(std::int64_t request)>;

    explicit Heart(Beat beat, std::chrono::milliseconds pause = std::chrono::seconds(5));
    ~Heart();
    Heart(const Heart&) = delete;
    Heart& operator=(const Heart&) = delete;

    void beatFor(std::int64_t request);
    /// No beat comes after it has returned.
    void rest();

private:
    void live();

    Beat m_beat;
    std::chrono::milliseconds m_pause;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::int64_t m_request = 0; ///< 0: none
    bool m_isOver = false;
    std::thread m_thread; ///< last: it uses all of them
};

} // namespace pipeline
