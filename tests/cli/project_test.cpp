// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"
#include "core/project/project_lock.h"
#include "tests/cli/expectations.h"
#include "tests/cli/program.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <gmock/gmock.h>

namespace fs = std::filesystem;
using test::Ended;
using test::run;
using testing::MatchesRegex;

namespace {

/// A transfer of two drawn clips with a project that cannot be used.
class BadProject : public testing::Test {
protected:
    void SetUp() override
    {
        test::drawnClip(folder / "dance.mp4");
        test::drawnClip(folder / "me.mp4");
    }

    Ended refused(const test::Arguments& arguments)
    {
        const auto before = test::filesIn(folder.path());
        Ended ended = run(arguments, {.folder = folder.path()});
        EXPECT_EQ(ended.exitCode, 1) << ended.err;
        EXPECT_EQ(test::filesIn(folder.path()), before);
        return ended;
    }

    Ended transfer(const std::string& project)
    {
        return refused({"transfer", "--source", "dance.mp4", "--target", "me.mp4", "-o", "out.mp4",
            "--project", project});
    }

    test::TemporaryFolder folder;
};

void makeProjectOfVersion(const fs::path& path, int version)
{
    const project::Project project(path);
    project::Database(path).execute("PRAGMA user_version=" + std::to_string(version));
}

} // namespace

TEST_F(BadProject, ATextIsNoProject)
{
    test::writeText(folder / "solo.understudy", "Dear diary, today I danced alone.\n");

    EXPECT_EQ(transfer("solo.understudy").err,
        "understudy-cli: solo.understudy: this is not an Understudy project, or it is damaged\n");
    EXPECT_EQ(test::contentOf(folder / "solo.understudy"), "Dear diary, today I danced alone.\n");
}

TEST_F(BadProject, AVideoIsNoProject)
{
    const std::string before = test::contentOf(folder / "dance.mp4");

    EXPECT_EQ(transfer("dance.mp4").err,
        "understudy-cli: dance.mp4: this is not an Understudy project, or it is damaged\n");
    EXPECT_EQ(test::contentOf(folder / "dance.mp4"), before);
}

TEST_F(BadProject, ADatabaseOfAnotherProgramIsNoProject)
{
    project::Database(folder / "shop.db").execute("CREATE TABLE goods (name TEXT)");

    EXPECT_EQ(
        transfer("shop.db").err, "understudy-cli: shop.db: this is not an Understudy project\n");
}

TEST_F(BadProject, OneOfANewerVersionAsksForAnUpdate)
{
    makeProjectOfVersion(folder / "solo.understudy", 99);

    EXPECT_THAT(transfer("solo.understudy").err,
        MatchesRegex("understudy-cli: solo.understudy: the project was made by a newer Understudy "
                     "\\(format 99, this program reads up to [0-9]+\\); update the program\n"));
}

TEST_F(BadProject, OneInAFolderThatDoesNotExistCannotBeMade)
{
    EXPECT_EQ(transfer("projects/solo.understudy").err,
        "understudy-cli: projects/solo.understudy: cannot be written: No such file or "
        "directory\n");
}

TEST_F(BadProject, OneThatAnotherProgramWorksOnIsBusy)
{
    const project::ProjectLock lock(folder / "solo.understudy");

    EXPECT_EQ(transfer("solo.understudy").err,
        "understudy-cli: solo.understudy: another Understudy is working on this project; wait for "
        "it or stop it\n");
}

TEST_F(BadProject, OneThatDoesNotExistCannotBeRendered)
{
    EXPECT_EQ(refused({"render", "--project", "gone.understudy"}).err,
        "understudy-cli: gone.understudy: there is no such project\n");
}

TEST_F(BadProject, OneThatDoesNotExistCannotBeExported)
{
    EXPECT_EQ(refused({"export", "--project", "gone.understudy", "-o", "out.mp4"}).err,
        "understudy-cli: gone.understudy: there is no such project\n");
}

TEST_F(BadProject, ANewOneWithoutATargetAsksForItAndIsNotMade)
{
    EXPECT_EQ(refused({"train", "--project", "new.understudy"}).err,
        "understudy-cli: target: the project does not say which video is the target; give it with "
        "--target\n");
}
