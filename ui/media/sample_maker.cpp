// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/sample_maker.h"

#include "ui/engine_text.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <array>
#include <nlohmann/json.hpp>

namespace ui {

namespace {

constexpr std::array stages{"dancer", "target", "truth"}; // in this order, equally long
constexpr int patience = 3000; // ms until a process that was asked to end is killed

/// Written when all files are whole, so that half a sample is not taken for one.
QString stamp(const QString& folder) { return QDir(folder).filePath(QStringLiteral("complete")); }

} // namespace

SampleMaker::SampleMaker(const QString& program, const QString& folder, QObject* parent)
    : QObject(parent)
    , m_program(program)
    , m_folder(folder)
{
    m_process.setProcessChannelMode(QProcess::SeparateChannels);
    m_process.setStandardErrorFile(QProcess::nullDevice());
    connect(&m_process, &QProcess::readyReadStandardOutput, this, &SampleMaker::read);
    connect(&m_process, &QProcess::finished, this, &SampleMaker::end);
    connect(&m_process, &QProcess::errorOccurred, this, &SampleMaker::failToStart);
}

SampleMaker::~SampleMaker()
{
    m_process.disconnect(this);
    if (!isRunning())
        return;
    m_process.terminate();
    if (!m_process.waitForFinished(patience))
        m_process.kill();
    m_process.waitForFinished(patience);
}

QString SampleMaker::defaultFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("sample"));
}

QString SampleMaker::dancer() const
{
    return QDir(m_folder).filePath(QStringLiteral("dancer.mp4"));
}

QString SampleMaker::target() const
{
    return QDir(m_folder).filePath(QStringLiteral("target.mp4"));
}

void SampleMaker::start()
{
    if (isRunning())
        return;
    if (QFileInfo::exists(stamp(m_folder)) && QFileInfo::exists(dancer())
        && QFileInfo::exists(target())) {
        emit made(dancer(), target());
        return;
    }
    if (m_program.isEmpty()) {
        emit failed(tr("The sample cannot be drawn, because understudy-cli is not installed beside "
                       "this program."));
        return;
    }
    m_rest.clear();
    m_failure.clear();
    m_isCancelled = false;
    emit progressed(0);
    m_process.start(m_program,
        {QStringLiteral("--json"), QStringLiteral("sample"), QStringLiteral("--out"), m_folder});
}

/// As Ctrl-C does: it takes its unfinished files away.
void SampleMaker::cancel()
{
    m_isCancelled = true;
    m_process.terminate();
}

void SampleMaker::read()
{
    m_rest += m_process.readAllStandardOutput();
    for (qsizetype end = m_rest.indexOf('\n'); end >= 0; end = m_rest.indexOf('\n')) {
        readLine(m_rest.left(end));
        m_rest.remove(0, end + 1);
    }
}

void SampleMaker::readLine(const QByteArray& line)
{
    const auto event = nlohmann::json::parse(line.begin(), line.end(), nullptr, false);
    if (!event.is_object() || !event.contains("event"))
        return;
    if (event["event"] == "failed") {
        m_failure = engineText(QString::fromStdString(event.value("message", std::string())));
        return;
    }
    const auto total = event.value("total", 0.0);
    if (event["event"] != "progress" || total <= 0)
        return;
    const std::string stage = event.value("stage", std::string());
    for (std::size_t i = 0; i < stages.size(); ++i) {
        if (stage == stages[i])
            emit progressed(static_cast<int>(
                100 * (static_cast<double>(i) + event.value("done", 0.0) / total) / stages.size()));
    }
}

void SampleMaker::failToStart(QProcess::ProcessError error)
{
    if (error == QProcess::FailedToStart)
        emit failed(tr("The sample cannot be drawn, because %1 cannot be started.").arg(m_program));
}

void SampleMaker::end(int exitCode, QProcess::ExitStatus status)
{
    read();
    if (m_isCancelled) {
        emit cancelled();
        return;
    }
    const bool isWhole = status == QProcess::NormalExit && exitCode == 0
        && QFileInfo::exists(dancer()) && QFileInfo::exists(target());
    if (isWhole && QFile(stamp(m_folder)).open(QIODevice::WriteOnly)) {
        emit progressed(100);
        emit made(dancer(), target());
    } else if (m_failure.isEmpty()) {
        emit failed(
            tr("The sample could not be drawn; the program that draws it ended too early."));
    } else {
        emit failed(tr("The sample could not be drawn: %1.").arg(m_failure));
    }
}

} // namespace ui
