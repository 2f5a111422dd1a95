// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/worker_client.h"

#include "core/base/error.h"

#include <cassert>
#include <utility>

namespace ui {

using protocol::Event;
using protocol::Verb;

WorkerClient::WorkerClient(WorkerSettings settings, QObject* parent)
    : QObject(parent)
    , m_settings(std::move(settings))
{
    m_startClock.setSingleShot(true);
    m_startClock.setInterval(m_settings.startPatience);
    connect(&m_startClock, &QTimer::timeout, this,
        [this] { lose(tr("The worker was started but does not answer.")); });
    m_cancelClock.setSingleShot(true);
    m_cancelClock.setInterval(m_settings.cancelPatience);
    connect(&m_cancelClock, &QTimer::timeout, this, &WorkerClient::onCancelIgnored);
    m_silenceClock.setSingleShot(true);
    m_silenceClock.setInterval(m_settings.silencePatience);
    connect(&m_silenceClock, &QTimer::timeout, this, [this] {
        m_isSilent = true;
        emit fellSilent(static_cast<int>(m_settings.silencePatience.count() / 1000));
    });
}

WorkerClient::~WorkerClient()
{
    if (m_process)
        m_process->leave(m_settings.leavePatience);
}

void WorkerClient::start()
{
    if (m_state == State::Off)
        launch();
}

void WorkerClient::launch()
{
    if (m_settings.program.isEmpty())
        return lose(tr("The program understudy-cli is missing; install Understudy again."));
    m_trouble.clear();
    m_process = std::make_unique<WorkerProcess>();
    connect(m_process.get(), &WorkerProcess::received, this, &WorkerClient::receive);
    connect(m_process.get(), &WorkerProcess::said, this, &WorkerClient::said);
    connect(m_process.get(), &WorkerProcess::ended, this, &WorkerClient::lose);
    setState(State::Starting);
    m_startClock.start();
    m_process->start(m_settings.program, m_settings.arguments, m_settings.politeness);
    if (!m_process)
        return; // it has failed already
    m_helloId = ++m_lastId;
    send({m_helloId, Verb::Hello, {{"protocol", protocol::version}}});
}

void WorkerClient::run(Verb verb, const nlohmann::json& fields)
{
    assert(isFree());
    m_request = protocol::Request{++m_lastId, verb, fields};
    if (m_state == State::Off)
        launch();
    else if (m_state == State::Ready)
        sendRequest();
}

void WorkerClient::send(const protocol::Request& request)
{
    m_process->write(protocol::toJson(request));
}

void WorkerClient::sendRequest()
{
    send(*m_request);
    m_silenceClock.start();
    setState(State::Working);
}

void WorkerClient::cancel()
{
    if (!m_request || m_state == State::Cancelling)
        return;
    if (m_state != State::Working)
        return finish({m_request->id, protocol::Cancelled{}});
    resume();
    m_asides.insert(++m_lastId);
    send({m_lastId, Verb::Cancel, {{"request", m_request->id}}});
    m_cancelClock.start();
    m_silenceClock.stop();
    setState(State::Cancelling);
}

void WorkerClient::finishEarly()
{
    if (!m_request || m_state != State::Working)
        return;
    resume();
    m_asides.insert(++m_lastId);
    send({m_lastId, Verb::Cancel, {{"request", m_request->id}, {"keep", 1}}});
}

void WorkerClient::saveNow()
{
    if (!m_request || m_state != State::Working || m_isPaused)
        return;
    m_asides.insert(++m_lastId);
    send({m_lastId, Verb::Save, {{"request", m_request->id}}});
}

void WorkerClient::onCancelIgnored()
{
    emit said(tr("The worker did not stop when it was asked to, and was killed."));
    lose(tr("The worker did not stop when it was asked to, and was killed."));
}

void WorkerClient::kill(const QString& sentence) { lose(sentence); }

void WorkerClient::pause()
{
    if (m_state != State::Working || m_isPaused)
        return;
    m_isPaused = true;
    m_silenceClock.stop();
    m_process->freeze();
    emit stateChanged();
}

void WorkerClient::resume()
{
    if (!m_isPaused)
        return;
    m_isPaused = false;
    m_process->thaw();
    m_silenceClock.start();
    emit stateChanged();
}

void WorkerClient::receive(const protocol::Message& message)
{
    try {
        if (const auto* error = std::get_if<base::Error>(&message))
            throw base::Error(*error);
        handle(protocol::parseEvent(std::get<nlohmann::json>(message)));
    } catch (const base::Error& error) {
        emit said(QString::fromUtf8(error.what()));
        lose(tr("The worker's answer makes no sense to this window."));
    }
}

void WorkerClient::handle(const Event& event)
{
    if (event.id == m_helloId && m_helloId != 0)
        return handleHello(event);
    if (m_request && event.id == m_request->id && m_state >= State::Working)
        return handleAnswer(event);
    if (m_asides.erase(event.id) > 0)
        return;
    if (const auto* failure = std::get_if<protocol::Failed>(&event.body); failure && event.id == 0)
        emit said(QString::fromStdString(failure->message));
    lose(tr("The worker answered request %1, which this window has not made.").arg(event.id));
}

void WorkerClient::handleHello(const Event& event)
{
    if (const auto* hello = std::get_if<protocol::Hello>(&event.body)) {
        m_hello = *hello;
        if (hello->protocol != protocol::version) {
            lose(tr("The worker is of another version (it speaks protocol %1, this window %2); "
                    "install both from one package.")
                     .arg(hello->protocol)
                     .arg(protocol::version));
        }
        return;
    }
    if (!protocol::isFinal(event))
        return;
    m_helloId = 0;
    if (!std::holds_alternative<protocol::Finished>(event.body) || !m_hello)
        return lose(tr("The worker did not introduce itself."));
    m_startClock.stop();
    if (m_request)
        sendRequest();
    else
        setState(State::Ready);
}

void WorkerClient::handleAnswer(const Event& event)
{
    listen();
    if (protocol::isFinal(event))
        return finish(event);
    if (!std::holds_alternative<protocol::Heartbeat>(event.body))
        emit answered(event);
}

/// Something has come from the worker.
void WorkerClient::listen()
{
    if (m_state == State::Working && !m_isPaused)
        m_silenceClock.start();
    if (std::exchange(m_isSilent, false))
        emit spokeAgain();
}

void WorkerClient::finish(const Event& event)
{
    m_request.reset();
    m_isPaused = false;
    m_isSilent = false;
    m_cancelClock.stop();
    m_silenceClock.stop();
    if (m_state >= State::Working)
        m_state = State::Ready;
    emit answered(event);
    emit stateChanged();
}

/// There is no worker any more; who waits for an answer gets one.
void WorkerClient::lose(const QString& sentence)
{
    if (m_process) {
        m_process->disconnect(this);
        m_process->kill();
        m_process.release()->deleteLater(); // it may be calling us
    }
    const bool wasCancelled = m_state == State::Cancelling;
    m_state = State::Off;
    m_hello.reset();
    m_trouble = sentence;
    m_helloId = 0;
    m_asides.clear();
    m_startClock.stop();
    if (!m_request)
        return emit stateChanged();
    if (wasCancelled)
        finish({m_request->id, protocol::Cancelled{}});
    else
        finish({m_request->id, protocol::Failed{workerTrouble, "", sentence.toStdString()}});
}

void WorkerClient::setState(State state)
{
    m_state = state;
    emit stateChanged();
}

} // namespace ui
