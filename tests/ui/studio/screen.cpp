// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/screen.h"

#include <QDir>
#include <QStandardPaths>
#include <gtest/gtest.h>

namespace test {

namespace {

constexpr int patience = 20000; // ms
constexpr int dragSteps = 12;

} // namespace

bool Screen::isPossible()
{
    return !QStandardPaths::findExecutable(QStringLiteral("Xvfb")).isEmpty()
        && !QStandardPaths::findExecutable(QStringLiteral("xdotool")).isEmpty();
}

Screen::Screen(QSize size)
{
    m_server.setProcessChannelMode(QProcess::SeparateChannels);
    m_server.setStandardErrorFile(QProcess::nullDevice());
    m_server.start(QStringLiteral("Xvfb"),
        {QStringLiteral("-displayfd"), QStringLiteral("1"), QStringLiteral("-screen"),
            QStringLiteral("0"), QStringLiteral("%1x%2x24").arg(size.width()).arg(size.height()),
            QStringLiteral("-nolisten"), QStringLiteral("tcp")});
    while (!m_server.canReadLine() && m_server.waitForReadyRead(patience)) { }
    m_display = QStringLiteral(":") + QString::fromLatin1(m_server.readLine().trimmed());
    EXPECT_NE(m_display, QStringLiteral(":")) << "the X server did not start";
}

Screen::~Screen()
{
    m_server.terminate();
    m_server.waitForFinished(patience);
}

QProcessEnvironment Screen::environment() const
{
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("DISPLAY"), m_display);
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("xcb"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    return environment;
}

void Screen::xdotool(const QStringList& arguments) const
{
    QProcess hands;
    hands.setProcessEnvironment(environment());
    hands.start(QStringLiteral("xdotool"), arguments);
    EXPECT_TRUE(hands.waitForFinished(patience) && hands.exitCode() == 0)
        << "xdotool " << arguments.join(QLatin1Char(' ')).toStdString() << ": "
        << hands.readAllStandardError().toStdString();
}

void Screen::move(QPoint to) const
{
    xdotool({QStringLiteral("mousemove"), QString::number(to.x()), QString::number(to.y())});
}

void Screen::click(QPoint at) const
{
    move(at);
    xdotool({QStringLiteral("click"), QStringLiteral("1")});
}

void Screen::drag(QPoint from, QPoint to) const
{
    move(from);
    xdotool({QStringLiteral("mousedown"), QStringLiteral("1")});
    for (int step = 1; step <= dragSteps; ++step) {
        move(from + (to - from) * step / dragSteps);
        xdotool({QStringLiteral("sleep"), QStringLiteral("0.03")}); // as a hand moves
    }
    xdotool({QStringLiteral("sleep"), QStringLiteral("0.2"), QStringLiteral("mouseup"),
        QStringLiteral("1")});
}

void Screen::press(const QString& keys) const { xdotool({QStringLiteral("key"), keys}); }

void Screen::type(const QString& text) const { xdotool({QStringLiteral("type"), text}); }

void Screen::focus(const QString& program) const
{
    xdotool({QStringLiteral("search"), QStringLiteral("--sync"), QStringLiteral("--onlyvisible"),
        QStringLiteral("--class"), QStringLiteral("^%1$").arg(program),
        QStringLiteral("windowfocus")});
}

void Screen::keepPicture(const QString& name) const
{
    const QString folder = qEnvironmentVariable("UNDERSTUDY_SCREENSHOTS");
    if (folder.isEmpty() || QStandardPaths::findExecutable(QStringLiteral("import")).isEmpty())
        return;
    QDir().mkpath(folder);
    QProcess camera;
    camera.setProcessEnvironment(environment());
    camera.start(QStringLiteral("import"),
        {QStringLiteral("-window"), QStringLiteral("root"),
            QDir(folder).filePath(name + QStringLiteral(".png"))});
    camera.waitForFinished(patience);
}

} // namespace test
