// SPDX-License-Identifier: GPL-3.0-or-later
// Goes through the tour of the README in the real window, over the drawn sample, and takes its
// pictures:
//   tour FOLDER

#include "core/sample/sample_clips.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/studio/studio.h"

#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QThread>
#include <cstdio>
#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;

constexpr QSize screenSize(1400, 880); // as large as the window at its first start
constexpr int pictureWidth = 960;
constexpr int jpegQuality = 82;
constexpr int detectPatience = 900; // seconds
constexpr int renderPatience = 1800;

QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

class Tour {
public:
    Tour(const test::Screen& screen, const fs::path& work, const QString& pictures)
        : m_screen(screen)
        , m_work(work)
        , m_pictures(pictures)
        , m_studio(screen, work)
    {
    }

    bool run()
    {
        settleAndTake(1, "empty");
        import();
        detect();
        mend();
        transfer();
        exportIt();
        return !::testing::UnitTest::GetInstance()->Failed() && m_taken == m_wanted;
    }

private:
    void import()
    {
        m_studio.drop(
            {text(m_work / "dancer.mp4")}, {screenSize.width() / 4, screenSize.height() / 2});
        m_studio.waitFor(QStringLiteral("dancer.mp4"));
        m_studio.drop(
            {text(m_work / "target.mp4")}, {3 * screenSize.width() / 4, screenSize.height() / 2});
        m_studio.waitFor(QStringLiteral("target.mp4"));
        settleAndTake(2, "imported");
    }

    void detect()
    {
        m_studio.click(QStringLiteral("Detect poses ▸"));
        m_studio.waitFor(QStringLiteral("Make it dance ▸"), detectPatience);
        m_screen.press(QStringLiteral("n"));
        settleAndTake(3, "poses");
    }

    /// A joint where the mouse has taken it, and back again.
    void mend()
    {
        const auto wrist = m_studio.joint(QStringLiteral("R wrist"));
        if (wrist)
            m_screen.drag(*wrist, *wrist + QPoint(34, -26));
        settleAndTake(4, "mended");
        m_screen.press(QStringLiteral("ctrl+z"));
    }

    void transfer()
    {
        m_studio.click(QStringLiteral("Make it dance ▸"));
        m_studio.waitFor(QStringLiteral("Quality"));
        m_screen.press(QStringLiteral("alt+q"));
        m_screen.press(QStringLiteral("Home")); // Instant
        settleAndTake(5, "quality");
        m_studio.click(QStringLiteral("Begin"));
        EXPECT_TRUE(
            m_studio.waitUntil([this](const QJsonObject&) { return isRendered(); }, renderPatience))
            << "no dance was written";
        QThread::sleep(3); // the window hears of it and opens it
        m_screen.focus(QStringLiteral("understudy")); // the dialog has had the keys
        m_screen.press(QStringLiteral("alt+4"));
        m_screen.press(QStringLiteral("Home"));
        for (int i = 0; i < 4; ++i)
            m_screen.press(QStringLiteral("shift+Right"));
        settleAndTake(6, "result");
    }

    void exportIt()
    {
        m_screen.press(QStringLiteral("ctrl+e"));
        m_studio.waitFor(QStringLiteral("File to write"));
        settleAndTake(7, "export");
        m_screen.press(QStringLiteral("Escape"));
    }

    bool isRendered() const
    {
        for (const auto& entry : fs::recursive_directory_iterator(m_work / "home"))
            if (entry.path().extension() == ".mp4"
                && entry.path().filename().string().front() != '.')
                return true;
        return false;
    }

    /// What is to be painted has been when nothing moves any more.
    void settleAndTake(int number, const char* name)
    {
        QPixmap before;
        QPixmap now = picture();
        for (int tries = 0; tries < 20; ++tries) {
            QThread::msleep(700);
            before = std::exchange(now, picture());
            if (tries > 1 && before.toImage() == now.toImage())
                break;
        }
        const QString file
            = QDir(m_pictures)
                  .filePath(QStringLiteral("%1-%2.jpg").arg(number).arg(QLatin1String(name)));
        const bool isKept = now.scaledToWidth(pictureWidth, Qt::SmoothTransformation)
                                .save(file, "JPG", jpegQuality);
        EXPECT_TRUE(isKept) << file.toStdString();
        m_taken += isKept ? 1 : 0;
        std::printf("%s\n", qPrintable(file));
    }

    static QPixmap picture() { return QGuiApplication::primaryScreen()->grabWindow(0); }

    static constexpr int m_wanted = 7;
    const test::Screen& m_screen;
    const fs::path m_work;
    const QString m_pictures;
    int m_taken = 0;
    test::Studio m_studio;
};

/// Networks are the user's; all else that the window writes belongs into `work`.
void moveHome(const fs::path& work)
{
    if (qEnvironmentVariableIsEmpty("UNDERSTUDY_MODELS")) {
        const QString data = qEnvironmentVariable(
            "XDG_DATA_HOME", QDir::homePath() + QStringLiteral("/.local/share"));
        qputenv("UNDERSTUDY_MODELS", (data + QStringLiteral("/understudy/models")).toUtf8());
    }
    fs::create_directories(work / "home");
    qputenv("HOME", (work / "home").string().c_str());
    qputenv("LANG", "C.UTF-8");
}

} // namespace

int main(int argc, char** argv)
{
    testing::InitGoogleTest(&argc, argv);
    if (argc != 2 || !test::Screen::isPossible()) {
        std::fputs("usage: tour FOLDER; needs Xvfb, xdotool and the pose networks\n", stderr);
        return 2;
    }
    const QString pictures = QDir(QString::fromLocal8Bit(argv[1])).absolutePath();
    QDir().mkpath(pictures);
    const test::TemporaryFolder folder;
    moveHome(folder.path());
    const sample::SampleSettings settings{.seconds = 6, .height = 640};
    if (!sample::writeDancer(folder / "dancer.mp4", settings)
        || !sample::writeTarget(folder / "target.mp4", settings))
        return 1;
    const test::Screen screen(screenSize);
    qputenv("DISPLAY", screen.environment().value(QStringLiteral("DISPLAY")).toLocal8Bit());
    qputenv("QT_QPA_PLATFORM", "xcb");
    const QGuiApplication camera(argc, argv);
    return Tour(screen, folder.path(), pictures).run() ? 0 : 1;
}
