// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/detector.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/media/video_reader.h"

#include <ATen/Context.h>
#include <ATen/Parallel.h>
#include <algorithm>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <deque>
#include <exception>
#include <mutex>
#include <opencv2/core/utility.hpp>
#include <thread>

namespace estimation {

namespace {

namespace fs = std::filesystem;
using Batch = std::vector<DetectedFrame>;

constexpr std::int64_t warmUpFrames = 4; // so that tracking has settled where a unit begins
constexpr std::size_t batchFrames = 16;
constexpr std::chrono::milliseconds reportEvery{200};

/// Frames [begin, end), of which `wanted` says which are still missing.
struct Unit {
    std::int64_t begin = 0;
    std::int64_t end = 0;
    std::vector<bool> wanted;
};

std::vector<Unit> missingUnits(std::int64_t first, std::int64_t end, const IsDone& isDone)
{
    std::vector<Unit> units;
    for (std::int64_t start = first - first % unitFrames; start < end; start += unitFrames) {
        Unit unit{std::max(first, start), std::min(end, start + unitFrames), {}};
        for (std::int64_t frame = unit.begin; frame < unit.end; ++frame)
            unit.wanted.push_back(!isDone || !isDone(frame));
        if (std::find(unit.wanted.begin(), unit.wanted.end(), true) != unit.wanted.end())
            units.push_back(std::move(unit));
    }
    return units;
}

/// What the workers and the calling thread share; safe from all of them.
class Exchange {
public:
    Exchange(std::size_t unitCount, std::size_t workers)
        : m_unitCount(unitCount)
        , m_workers(workers)
        , m_capacity(2 * workers)
    {
    }

    std::optional<std::size_t> nextUnit()
    {
        const std::size_t unit = m_nextUnit++;
        return unit < m_unitCount ? std::optional(unit) : std::nullopt;
    }

    /// Waits while the calling thread is behind.
    void put(Batch batch)
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_batches.size() < m_capacity || m_stopped; });
        m_batches.push_back(std::move(batch));
        m_changed.notify_all();
    }

    void workerEnded(std::exception_ptr failure)
    {
        const std::lock_guard lock(m_mutex);
        --m_workers;
        if (failure && !m_failure)
            m_failure = std::move(failure);
        if (m_failure)
            m_stopped = true;
        m_changed.notify_all();
    }

    /// An empty batch when there is none yet; nothing when all workers have ended and all is taken.
    std::optional<Batch> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait_for(
            lock, reportEvery, [this] { return !m_batches.empty() || m_workers == 0; });
        if (m_batches.empty())
            return m_workers == 0 ? std::nullopt : std::optional<Batch>(Batch{});
        Batch batch = std::move(m_batches.front());
        m_batches.pop_front();
        m_changed.notify_all();
        return batch;
    }

    void stop()
    {
        const std::lock_guard lock(m_mutex);
        m_stopped = true;
        m_changed.notify_all();
    }

    bool stopped() const { return m_stopped; }
    void countFrame() { ++m_frames; }
    std::int64_t frames() const { return m_frames; }
    std::exception_ptr failure() const { return m_failure; }

private:
    const std::size_t m_unitCount;
    std::atomic<std::size_t> m_nextUnit = 0;
    std::atomic<std::int64_t> m_frames = 0;
    std::atomic<bool> m_stopped = false;
    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<Batch> m_batches;
    std::size_t m_workers;
    const std::size_t m_capacity;
    std::exception_ptr m_failure;
};

/// One thread's work: unit after unit, with a decoder and an estimator of its own.
class Worker {
public:
    Worker(const fs::path& video, SharedNetworks networks, Exchange& exchange,
        const base::CancelToken& cancel)
        : m_reader(video, 1)
        , m_estimator(std::move(networks))
        , m_exchange(exchange)
        , m_cancel(cancel)
    {
    }

    void run(const std::vector<Unit>& units)
    {
        while (const std::optional<std::size_t> unit = m_exchange.nextUnit()) {
            if (mustStop())
                return;
            estimate(units[*unit]);
        }
    }

private:
    bool mustStop() const { return m_cancel.cancelled() || m_exchange.stopped(); }

    void estimate(const Unit& unit)
    {
        m_estimator.reset();
        m_reader.seek(std::max<std::int64_t>(unit.begin - warmUpFrames, 0));
        Batch batch;
        while (!mustStop()) {
            const std::optional<media::Frame> frame = m_reader.next();
            if (!frame || frame->index >= unit.end)
                break;
            HolisticResult result = m_estimator.estimate(frame->image, frame->time);
            if (frame->index < unit.begin
                || !unit.wanted[static_cast<std::size_t>(frame->index - unit.begin)])
                continue;
            m_exchange.countFrame();
            batch.push_back({frame->index, frame->time, std::move(result.pose), result.people,
                std::move(result.personMask)});
            if (batch.size() == batchFrames)
                m_exchange.put(std::exchange(batch, {}));
            if (frame->index + 1 == unit.end)
                break;
        }
        if (!batch.empty())
            m_exchange.put(std::move(batch));
    }

    media::VideoReader m_reader;
    HolisticEstimator m_estimator;
    Exchange& m_exchange;
    const base::CancelToken& m_cancel;
};

/// While it lives, each new thread computes alone: frames are shared out instead, which costs no
/// waiting.
class OneThreadPerNetwork {
public:
    OneThreadPerNetwork()
    {
        at::set_num_threads(1);
        cv::setNumThreads(1);
    }
    ~OneThreadPerNetwork()
    {
        at::set_num_threads(m_torchThreads);
        cv::setNumThreads(m_openCvThreads);
    }
    OneThreadPerNetwork(const OneThreadPerNetwork&) = delete;
    OneThreadPerNetwork& operator=(const OneThreadPerNetwork&) = delete;

private:
    const int m_torchThreads = at::get_num_threads();
    const int m_openCvThreads = cv::getNumThreads();
};

std::size_t threadCount(const DetectionSettings& settings, std::size_t units)
{
    const auto cores = std::max(std::thread::hardware_concurrency(), 1U);
    const auto asked = settings.threads > 0 ? static_cast<unsigned>(settings.threads) : cores;
    return std::min<std::size_t>(asked, units);
}

std::vector<std::jthread> startedWorkers(std::size_t count, const fs::path& video,
    const SharedNetworks& networks, const std::vector<Unit>& units, Exchange& exchange,
    const base::CancelToken& cancel)
{
    std::vector<std::jthread> threads;
    for (std::size_t i = 0; i < count; ++i)
        threads.emplace_back([&video, &networks, &units, &exchange, &cancel] {
            std::exception_ptr failure;
            try {
                at::init_num_threads();
                at::globalContext().setFlushDenormal(true);
                Worker(video, networks, exchange, cancel).run(units);
            } catch (...) {
                failure = std::current_exception();
            }
            exchange.workerEnded(std::move(failure));
        });
    return threads;
}

void deliver(Exchange& exchange, const DetectionSink& sink, const base::ProgressSink& progress,
    std::int64_t total)
{
    while (std::optional<Batch> batch = exchange.take()) {
        if (!batch->empty())
            sink(std::move(*batch));
        if (progress)
            progress({exchange.frames(), total, "detect"});
    }
}

} // namespace

bool detect(const fs::path& video, const ModelStore& store, const DetectionSettings& settings,
    const IsDone& isDone, const DetectionSink& sink, const base::ProgressSink& progress,
    const base::CancelToken& cancel)
{
    const std::int64_t count = media::probe(video).frameCount;
    const std::int64_t end = settings.endFrame < 0 ? count : settings.endFrame;
    if (settings.firstFrame < 0 || settings.firstFrame > end || end > count)
        throw base::Error(base::ErrorCode::InvalidArgument, video.string(),
            "has " + std::to_string(count) + " frames, but " + std::to_string(settings.firstFrame)
                + " to " + std::to_string(end) + " were asked for");
    const std::vector<Unit> units = missingUnits(settings.firstFrame, end, isDone);
    if (units.empty() || cancel.cancelled())
        return !cancel.cancelled();
    std::int64_t total = 0;
    for (const Unit& unit : units)
        total += std::count(unit.wanted.begin(), unit.wanted.end(), true);
    const SharedNetworks networks = loadNetworks(store, settings.network, settings.personMasks);
    const std::size_t workers = threadCount(settings, units.size());
    base::log(base::Level::Info,
        "Estimating " + std::to_string(total) + " frames of " + video.string() + " with "
            + std::to_string(workers) + " threads.");
    const OneThreadPerNetwork oneThreadPerNetwork;
    Exchange exchange(units.size(), workers);
    {
        const std::vector<std::jthread> threads
            = startedWorkers(workers, video, networks, units, exchange, cancel);
        try {
            deliver(exchange, sink, progress, total);
        } catch (...) {
            exchange.stop();
            throw;
        }
    }
    if (exchange.failure())
        std::rethrow_exception(exchange.failure());
    return !cancel.cancelled();
}

} // namespace estimation
