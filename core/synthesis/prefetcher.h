// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <condition_variable>
#include <cstdint>
#include <deque>
#include <exception>
#include <functional>
#include <mutex>
#include <random>
#include <thread>
#include <utility>

namespace synthesis {

/// The random numbers of batch `index`: they depend on the seed and the index alone, so a resumed
/// run draws the same batches without any stored state.
inline std::mt19937_64 randomOfBatch(std::uint64_t seed, std::uint64_t index)
{
    std::seed_seq mixed{static_cast<std::uint32_t>(seed), static_cast<std::uint32_t>(seed >> 32),
        static_cast<std::uint32_t>(index), static_cast<std::uint32_t>(index >> 32)};
    return std::mt19937_64(mixed);
}

/// Makes batches ahead of their use on a thread of its own, at most two waiting, in order of their
/// index. An exception of the data function comes out of next(). next() is for one thread.
template <typename Batch> class Prefetcher {
public:
    using Source = std::function<Batch(std::mt19937_64&)>;

    Prefetcher(Source source, std::uint64_t seed, std::int64_t first)
        : m_source(std::move(source))
        , m_seed(seed)
        , m_index(first)
        , m_thread([this] { produce(); })
    {
    }

    ~Prefetcher()
    {
        {
            const std::lock_guard lock(m_mutex);
            m_stopping = true;
        }
        m_changed.notify_all();
        m_thread.join();
    }

    Prefetcher(const Prefetcher&) = delete;
    Prefetcher& operator=(const Prefetcher&) = delete;

    /// Waits for the next batch. Once the data function has thrown, so does every further call.
    Batch next()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return !m_ready.empty() || m_failure; });
        if (m_ready.empty())
            std::rethrow_exception(m_failure);
        Batch batch = std::move(m_ready.front());
        m_ready.pop_front();
        lock.unlock();
        m_changed.notify_all();
        return batch;
    }

private:
    static constexpr std::size_t depth = 2;

    void produce()
    {
        try {
            while (waitForRoom()) {
                std::mt19937_64 random
                    = randomOfBatch(m_seed, static_cast<std::uint64_t>(m_index++));
                store(m_source(random));
            }
        } catch (...) {
            const std::lock_guard lock(m_mutex);
            m_failure = std::current_exception();
        }
        m_changed.notify_all();
    }

    bool waitForRoom()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_stopping || m_ready.size() < depth; });
        return !m_stopping;
    }

    void store(Batch batch)
    {
        {
            const std::lock_guard lock(m_mutex);
            m_ready.push_back(std::move(batch));
        }
        m_changed.notify_all();
    }

    const Source m_source;
    const std::uint64_t m_seed;
    std::int64_t m_index; ///< touched by the thread alone
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_ready;
    std::exception_ptr m_failure;
    bool m_stopping = false;
    std::thread m_thread; ///< last, so that everything is there when it starts
};

} // namespace synthesis
