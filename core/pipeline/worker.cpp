// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/worker.h"

#include "core/pipeline/frame_painter.h"
#include "core/pipeline/heart.h"
#include "core/pipeline/run_request.h"
#include "core/protocol/json_lines.h"
#include "core/synthesis/device.h"
#include "core/synthesis/precision.h"

#include <condition_variable>
#include <deque>
#include <istream>
#include <map>
#include <mutex>
#include <optional>
#include <thread>
#include <vector>

namespace pipeline {

namespace {

/// Requests that wait or run, each with how it is steered. Safe from two threads.
class Queue {
public:
    /// Returns the waiting requests that `request` takes the place of.
    std::vector<std::int64_t> add(protocol::Request request)
    {
        const std::lock_guard lock(m_mutex);
        std::vector<std::int64_t> replaced;
        if (request.verb == protocol::Verb::Frame)
            replaced = removeWaitingFrames();
        m_steering[request.id] = {};
        m_waiting.push_back(std::move(request));
        m_changed.notify_all();
        return replaced;
    }

    /// Blocks until there is a request; nothing once the queue is closed.
    std::optional<std::pair<protocol::Request, Steering>> take()
    {
        std::unique_lock lock(m_mutex);
        m_changed.wait(lock, [this] { return m_isClosed || !m_waiting.empty(); });
        if (m_waiting.empty())
            return std::nullopt;
        protocol::Request request = std::move(m_waiting.front());
        m_waiting.pop_front();
        return std::pair(request, m_steering.at(request.id));
    }

    void finished(std::int64_t id)
    {
        const std::lock_guard lock(m_mutex);
        m_steering.erase(id);
    }

    /// Nothing when there is no such request (any more).
    std::optional<Steering> steeringOf(std::int64_t id)
    {
        const std::lock_guard lock(m_mutex);
        const auto found = m_steering.find(id);
        if (found == m_steering.end())
            return std::nullopt;
        return found->second;
    }

    /// Stops everything that runs or waits.
    void close()
    {
        const std::lock_guard lock(m_mutex);
        m_isClosed = true;
        for (const auto& [id, steering] : m_steering)
            steering.cancel.cancel();
        m_changed.notify_all();
    }

private:
    std::vector<std::int64_t> removeWaitingFrames()
    {
        std::vector<std::int64_t> removed;
        std::erase_if(m_waiting, [&](const protocol::Request& waiting) {
            if (waiting.verb != protocol::Verb::Frame)
                return false;
            removed.push_back(waiting.id);
            m_steering.erase(waiting.id);
            return true;
        });
        return removed;
    }

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::deque<protocol::Request> m_waiting;
    std::map<std::int64_t, Steering> m_steering;
    bool m_isClosed = false;
};

protocol::Hello introduction()
{
    synthesis::setThreads(synthesis::physicalCores()); // as in training, which the probe is for
    const torch::Device device = synthesis::bestDevice();
    const torch::Dtype type = synthesis::computeType(synthesis::Precision::Automatic, device);
    return {protocol::version, "understudy-cli", UNDERSTUDY_VERSION, synthesis::physicalCores(),
        synthesis::nameOf(type), device.is_cuda() ? synthesis::machineFacts(0).cudaDevice : ""};
}

class Server {
public:
    Server(std::ostream& out, const estimation::ModelStore& models)
        : m_writer(out)
        , m_models(models)
    {
    }

    /// False when the worker is to leave.
    bool handle(const protocol::Message& message)
    {
        if (const auto* error = std::get_if<base::Error>(&message)) {
            send({0, protocol::failed(*error)});
            return true;
        }
        const auto& json = std::get<nlohmann::json>(message);
        try {
            return handle(protocol::parseRequest(json));
        } catch (const base::Error& error) {
            send({protocol::idOf(json), protocol::failed(error)});
            return true;
        }
    }

    void work()
    {
        while (const auto next = m_queue.take()) {
            const auto& [request, steering] = *next;
            const EventSink sink = [this](const protocol::Event& event) {
                if (protocol::isFinal(event))
                    m_heart.rest();
                send(event);
            };
            m_heart.beatFor(request.id);
            if (steering.cancel.cancelled())
                sink({request.id, protocol::Cancelled{}});
            else
                runRequest(request, m_models, steering, sink, &m_frames);
            m_queue.finished(request.id);
        }
    }

    void stop() { m_queue.close(); }

private:
    bool handle(const protocol::Request& request)
    {
        switch (request.verb) {
        case protocol::Verb::Hello:
            send({request.id, introduction()});
            send({request.id, protocol::Finished{}});
            return true;
        case protocol::Verb::Cancel:
        case protocol::Verb::Save:
            steer(request);
            return true;
        case protocol::Verb::Shutdown:
            stop();
            send({request.id, protocol::Finished{}});
            return false;
        default:
            for (const std::int64_t replaced : m_queue.add(request))
                send({replaced, protocol::Cancelled{}});
            return true;
        }
    }

    void steer(const protocol::Request& request)
    {
        const auto steering = m_queue.steeringOf(request.integer("request").value());
        if (!steering) {
            send({request.id,
                protocol::Failed{base::name(base::ErrorCode::NotFound), "request",
                    "there is no such request running or waiting"}});
            return;
        }
        if (request.verb == protocol::Verb::Save)
            steering->save.ask();
        else if (request.integer("keep").value_or(0) != 0)
            steering->enough.cancel();
        else
            steering->cancel.cancel();
        send({request.id, protocol::Finished{}});
    }

    void send(const protocol::Event& event)
    {
        try {
            m_writer.write(protocol::toJson(event));
        } catch (const base::Error&) {
            stop(); // nobody listens any more
        }
    }

    protocol::JsonLinesWriter m_writer;
    const estimation::ModelStore& m_models;
    Queue m_queue;
    FramePainter m_frames; ///< of the thread that works
    Heart m_heart{[this](std::int64_t request) { send({request, protocol::Heartbeat{}}); }};
};

} // namespace

void serve(std::istream& in, std::ostream& out, const estimation::ModelStore& models,
    const base::CancelToken& cancel)
{
    Server server(out, models);
    std::thread worker([&server] { server.work(); });
    protocol::JsonLinesReader reader;
    while (!cancel.cancelled()) {
        const std::optional<protocol::Message> message = protocol::readMessage(in, reader);
        if (!message || !server.handle(*message))
            break;
    }
    server.stop();
    worker.join();
}

} // namespace pipeline
