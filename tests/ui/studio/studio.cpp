// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/studio.h"

#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QThread>
#include <gtest/gtest.h>
#include <signal.h>

namespace test {

namespace {

constexpr int patience = 20000; // ms

QPoint middle(const QJsonObject& thing)
{
    const QJsonArray place = thing[QLatin1String("place")].toArray();
    return {static_cast<int>(place[0].toDouble() + place[2].toDouble() / 2),
        static_cast<int>(place[1].toDouble() + place[3].toDouble() / 2)};
}

std::optional<QPoint> find(const QJsonArray& things, const QString& name, const QStringList& fields)
{
    for (const auto thing : things) {
        const QJsonObject object = thing.toObject();
        for (const QString& field : fields) {
            if (object[field].toString() == name)
                return middle(object);
        }
    }
    return std::nullopt;
}

} // namespace

Studio::Studio(
    const Screen& screen, const std::filesystem::path& folder, const QStringList& arguments)
    : m_screen(screen)
    , m_description(QString::fromStdString((folder / "seen.json").string()))
{
    QFile::remove(m_description);
    QProcessEnvironment environment = screen.environment();
    const QString home = QString::fromStdString(folder.string());
    environment.insert(QStringLiteral("XDG_CONFIG_HOME"), home + QStringLiteral("/config"));
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), home + QStringLiteral("/cache"));
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8")); // words are looked for
    environment.insert(QStringLiteral("UNDERSTUDY_DESCRIBE"), m_description);
    environment.insert(QStringLiteral("UNDERSTUDY_WORKER"), QStringLiteral(CLI_PROGRAM));
    environment.insert(QStringLiteral("XDG_DATA_HOME"), home + QStringLiteral("/data"));
    m_program.setProcessEnvironment(environment);
    m_program.setProcessChannelMode(QProcess::ForwardedChannels);
    m_program.start(QStringLiteral(STUDIO_PROGRAM), arguments);
    EXPECT_TRUE(waitUntil([](const QJsonObject& seen) { return !seen.isEmpty(); }));
    screen.focus(QStringLiteral("understudy"));
}

Studio::~Studio()
{
    m_program.terminate();
    m_program.waitForFinished(patience);
}

void Studio::kill()
{
    ::kill(static_cast<pid_t>(m_program.processId()), SIGKILL);
    m_program.waitForFinished(patience);
}

QJsonObject Studio::seen() const
{
    QFile file(m_description);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    return QJsonDocument::fromJson(file.readAll()).object();
}

bool Studio::waitUntil(const std::function<bool(const QJsonObject&)>& isSo, int seconds) const
{
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < seconds * 1000) {
        if (isSo(seen()))
            return true;
        QThread::msleep(50);
    }
    return false;
}

std::optional<QPoint> Studio::placeOf(const QString& name) const
{
    return find(seen()[QLatin1String("widgets")].toArray(), name,
        {QStringLiteral("text"), QStringLiteral("name"), QStringLiteral("object")});
}

QPoint Studio::waitFor(const QString& name, int seconds) const
{
    std::optional<QPoint> place;
    waitUntil(
        [&](const QJsonObject&) {
            place = placeOf(name);
            return place.has_value();
        },
        seconds);
    EXPECT_TRUE(place.has_value()) << "not to be seen: " << name.toStdString();
    return place.value_or(QPoint());
}

std::optional<QPoint> Studio::joint(const QString& name) const
{
    return find(seen()[QLatin1String("joints")].toArray(), name, {QStringLiteral("name")});
}

bool Studio::isChecked(const char* text) const
{
    for (const auto widget : seen()[QLatin1String("widgets")].toArray()) {
        const QJsonObject button = widget.toObject();
        if (button[QLatin1String("text")].toString() == QLatin1String(text))
            return button[QLatin1String("checked")].toBool();
    }
    return false;
}

void Studio::click(const QString& name) const { m_screen.click(waitFor(name)); }

void Studio::tick(const QString& name) const
{
    constexpr int intoTheBox = 8; // pixels
    const QPoint centre = waitFor(name);
    for (const auto widget : seen()[QLatin1String("widgets")].toArray()) {
        const QJsonObject box = widget.toObject();
        if (box[QLatin1String("text")].toString() == name)
            m_screen.click(
                {static_cast<int>(box[QLatin1String("place")].toArray()[0].toDouble()) + intoTheBox,
                    centre.y()});
    }
}

void Studio::drop(const QStringList& files, QPoint at) const
{
    QProcess manager;
    manager.setProcessEnvironment(m_screen.environment());
    manager.start(QStringLiteral(FILE_SOURCE_PROGRAM), files);
    m_screen.focus(QStringLiteral("ui_studio_file_source"));
    m_screen.drag({30, 15}, at);
    EXPECT_TRUE(manager.waitForFinished(patience)) << "the drop was not taken";
    m_screen.focus(QStringLiteral("understudy"));
}

} // namespace test
