// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/event.h"
#include "core/protocol/request.h"
#include "ui/jobs/worker_process.h"

#include <QTimer>
#include <memory>
#include <optional>
#include <set>

namespace ui {

inline constexpr int heavyPoliteness = 10;
inline constexpr int framesPoliteness = 5;

/// How to run the worker, and how long to wait for it.
struct WorkerSettings {
    QString program; ///< empty: none is installed
    QStringList arguments{QStringLiteral("worker")};
    /// Of `nice`: the window (0) comes before single frames, and those before the heavy work, so
    /// that all stay quick on a computer whose cores are busy.
    int politeness = heavyPoliteness;
    std::chrono::milliseconds startPatience = std::chrono::seconds(60);
    std::chrono::milliseconds cancelPatience = std::chrono::seconds(10);
    std::chrono::milliseconds silencePatience = std::chrono::seconds(30); ///< six heartbeats
    std::chrono::milliseconds leavePatience = std::chrono::seconds(5);
};

/// The window's end of the pipe to the worker: one request at a time, each of which ends in exactly
/// one final event, whatever becomes of the worker. When the worker dies, talks nonsense or is of
/// another version, the request fails with one sentence (the code is workerTrouble), and the next
/// one gets a new worker. core/protocol/README.md has the rules.
class WorkerClient : public QObject {
    Q_OBJECT

public:
    static constexpr char workerTrouble[] = "worker";

    enum class State {
        Off, ///< started again by the next request
        Starting, ///< not introduced yet
        Ready,
        Working,
        Cancelling,
    };

    explicit WorkerClient(WorkerSettings settings, QObject* parent = nullptr);
    /// Lets the worker leave in peace, then kills it.
    ~WorkerClient() override;

    State state() const { return m_state; }
    bool isPaused() const { return m_isPaused; }
    /// Whether run() may be called.
    bool isFree() const { return !m_request; }
    /// What the running worker says of itself.
    const std::optional<protocol::Hello>& hello() const { return m_hello; }
    /// Why there is no worker; empty when it is running or was never needed.
    const QString& trouble() const { return m_trouble; }

    /// Starts the worker ahead of the first request.
    void start();
    /// Sends a request as soon as the worker is ready; isFree() must be true.
    void run(protocol::Verb verb, const nlohmann::json& fields);
    /// Asks the worker to stop the request, and kills it when it does not.
    void cancel();
    /// Asks it to end the request's training now, and to go on with what was learned.
    void finishEarly();
    /// Asks it to keep a checkpoint of the request's training now, which goes on.
    void saveNow();
    /// Ends the worker at once; its request fails with `sentence`.
    void kill(const QString& sentence);
    void pause();
    void resume();

signals:
    void stateChanged();
    /// An event of the request, the last one being final. It may be the client's own, when the
    /// worker can no longer answer.
    void answered(const protocol::Event& event);
    /// One line of the worker's stderr.
    void said(const QString& line);
    /// Nothing has come from the worker for so long although it works.
    void fellSilent(int seconds);
    /// Something came again after all.
    void spokeAgain();

private:
    void launch();
    void receive(const protocol::Message& message);
    void handle(const protocol::Event& event);
    void handleHello(const protocol::Event& event);
    void handleAnswer(const protocol::Event& event);
    void send(const protocol::Request& request);
    void sendRequest();
    void onCancelIgnored();
    void lose(const QString& sentence);
    void finish(const protocol::Event& event);
    void listen();
    void setState(State state);

    WorkerSettings m_settings;
    std::unique_ptr<WorkerProcess> m_process;
    State m_state = State::Off;
    bool m_isPaused = false;
    bool m_isSilent = false;
    std::optional<protocol::Hello> m_hello;
    QString m_trouble;
    std::optional<protocol::Request> m_request; ///< running, or waiting for the worker's hello
    std::int64_t m_lastId = 0;
    std::int64_t m_helloId = 0; ///< 0 once the worker has introduced itself
    std::set<std::int64_t> m_asides; ///< about the running request, not answered yet
    QTimer m_startClock;
    QTimer m_cancelClock;
    QTimer m_silenceClock;
};

/// "worker ready — 2 threads, bf16", for the status bar.
QString statusText(const WorkerClient& worker);

} // namespace ui
