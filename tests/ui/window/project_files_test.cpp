// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/project_files.h"

#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "ui/window/preferences_dialog.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QWidget>
#include <gtest/gtest.h>

namespace {

QDir untitledFolder()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
        + QStringLiteral("/projects"));
}

class ProjectFilesTest : public testing::Test {
protected:
    ProjectFilesTest()
    {
        QSettings().clear();
        untitledFolder().removeRecursively();
    }
    ~ProjectFilesTest() override
    {
        untitledFolder().removeRecursively();
        QSettings().clear();
    }

    /// A project with one video.
    QString project(const char* name)
    {
        const auto file = folder / name;
        project::Project(file).addMedia("source", test::drawnClip(folder / "dance.mp4"));
        return QString::fromStdString(file.string());
    }

    test::TemporaryFolder folder;
    QWidget window;
};

} // namespace

TEST_F(ProjectFilesTest, StartsWithANewProjectThatLeavesNothingWhenNothingWasDone)
{
    ui::ProjectDocument document;
    ui::ProjectFiles files(document, window);

    files.start({});
    EXPECT_TRUE(document.isOpen());
    EXPECT_TRUE(files.isUntitled());

    files.finish();
    EXPECT_TRUE(untitledFolder().entryList(QDir::Files).isEmpty());
}

TEST_F(ProjectFilesTest, FindsTheProjectThatAKilledWindowLeft)
{
    const QString file = project("solo.understudy");
    {
        ui::ProjectDocument document;
        ui::ProjectFiles files(document, window);
        files.start(file);
    } // without finish(): killed
    ui::ProjectDocument document;
    ui::ProjectFiles files(document, window);
    QSignalSpy restored(&files, &ui::ProjectFiles::restored);

    files.start({});

    EXPECT_EQ(QString::fromStdString(document.path().string()), file);
    EXPECT_EQ(restored.count(), 1);
}

TEST_F(ProjectFilesTest, BeginsAnewAfterACleanEnd)
{
    const QString file = project("solo.understudy");
    ui::ProjectDocument document;
    ui::ProjectFiles files(document, window);
    files.start(file);
    files.finish();

    files.start({});

    EXPECT_TRUE(files.isUntitled());
    EXPECT_EQ(files.recent(), QStringList(file));
}

TEST_F(ProjectFilesTest, OpensTheLastProjectWhenThatIsWanted)
{
    const QString file = project("solo.understudy");
    ui::ProjectDocument document;
    ui::ProjectFiles files(document, window);
    files.start(file);
    files.finish();
    ui::Preferences preferences;
    preferences.reopenAtStart = true;
    preferences.save();

    files.start({});

    EXPECT_EQ(QString::fromStdString(document.path().string()), file);
}
