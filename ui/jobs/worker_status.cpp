// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/worker_client.h"

namespace ui {

namespace {

QString precisionText(const std::string& precision)
{
    if (precision == "bfloat16")
        return QStringLiteral("bf16");
    if (precision == "float32")
        return QStringLiteral("fp32");
    return QString::fromStdString(precision);
}

/// "2 threads, bf16"
QString factsText(const protocol::Hello& hello)
{
    QStringList facts;
    if (hello.threads > 0)
        facts += WorkerClient::tr("%n threads", nullptr, hello.threads);
    if (!hello.gpu.empty())
        facts += QString::fromStdString(hello.gpu);
    if (!hello.precision.empty())
        facts += precisionText(hello.precision);
    return facts.join(QStringLiteral(", "));
}

QString stateText(const WorkerClient& worker)
{
    switch (worker.state()) {
    case WorkerClient::State::Off:
        return worker.trouble().isEmpty()
            ? WorkerClient::tr("worker not started")
            : WorkerClient::tr("no worker — %1").arg(worker.trouble());
    case WorkerClient::State::Starting:
        return WorkerClient::tr("worker starting");
    case WorkerClient::State::Ready:
        return WorkerClient::tr("worker ready");
    case WorkerClient::State::Working:
        return worker.isPaused() ? WorkerClient::tr("worker paused")
                                 : WorkerClient::tr("worker busy");
    case WorkerClient::State::Cancelling:
        return WorkerClient::tr("worker stopping");
    }
    return {};
}

} // namespace

QString statusText(const WorkerClient& worker)
{
    const QString facts = worker.hello() ? factsText(*worker.hello()) : QString();
    if (facts.isEmpty())
        return stateText(worker);
    return WorkerClient::tr("%1 — %2").arg(stateText(worker), facts);
}

} // namespace ui
