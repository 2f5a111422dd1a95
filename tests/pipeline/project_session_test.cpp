// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/pipeline/project_session.h"
#include "core/pipeline/raw_pose_blob.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <unistd.h>

namespace fs = std::filesystem;
using pipeline::ProjectSession;

namespace {

void detectSomebody(project::Project& project)
{
    pipeline::StoredPose pose;
    pose.raw.found = true;
    project.store(
        project.step("detect", {{"video", "dance"}}), "pose", {{0, pipeline::encode(pose)}});
}

void touch(const fs::path& path) { std::ofstream(path) << "content"; }

/// The number of a process that has ended.
pid_t endedProcess()
{
    const pid_t process = ::fork();
    if (process == 0)
        ::_exit(0);
    ::waitpid(process, nullptr, 0);
    return process;
}

} // namespace

TEST(ProjectSession, RemovesANewProjectInWhichNobodyWasFound)
{
    const test::TemporaryFolder folder;
    {
        ProjectSession session(folder / "solo.understudy");
        touch(session.project().filesFolder() / "plate.png");
    }

    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(ProjectSession, KeepsANewProjectInWhichSomebodyWasFound)
{
    const test::TemporaryFolder folder;
    {
        ProjectSession session(folder / "solo.understudy");
        detectSomebody(session.project());
    }

    EXPECT_EQ(project::Project(folder / "solo.understudy").steps("detect").size(), 1U);
}

TEST(ProjectSession, KeepsAProjectThatWasThereBefore)
{
    const test::TemporaryFolder folder;
    project::Project(folder / "solo.understudy").filesFolder();
    {
        const ProjectSession session(folder / "solo.understudy");
    }

    EXPECT_TRUE(fs::exists(folder / "solo.understudy"));
    EXPECT_TRUE(fs::exists(folder / "solo.understudy.files"));
}

TEST(ProjectSession, RemovesTheHalfWrittenFilesOfAKilledOne)
{
    const test::TemporaryFolder folder;
    const fs::path files = project::Project(folder / "solo.understudy").filesFolder();
    fs::create_directories(files / "train-1");
    fs::create_directories(files / "folder.part");
    touch(files / "train-1/step-10.checkpoint");
    touch(files / "train-1/step-20.checkpoint.part");
    touch(files / ".frame-3.target.1234.part");

    const ProjectSession session(folder / "solo.understudy");

    EXPECT_TRUE(fs::exists(files / "train-1/step-10.checkpoint"));
    EXPECT_TRUE(fs::exists(files / "folder.part"));
    EXPECT_FALSE(fs::exists(files / "train-1/step-20.checkpoint.part"));
    EXPECT_FALSE(fs::exists(files / ".frame-3.target.1234.part"));
}

TEST(ProjectSession, RemovesAnyProjectThatIsDiscarded)
{
    const test::TemporaryFolder folder;
    {
        ProjectSession session(folder / "solo.understudy");
        detectSomebody(session.project());
        session.discard();
    }

    EXPECT_TRUE(fs::is_empty(folder.path()));
}

TEST(ProjectSession, LeavesTheProjectOfAnotherOneAlone)
{
    const test::TemporaryFolder folder;
    ProjectSession session(folder / "solo.understudy");
    detectSomebody(session.project());

    EXPECT_THROW(ProjectSession(folder / "solo.understudy"), base::Error);

    EXPECT_TRUE(fs::exists(folder / "solo.understudy"));
    EXPECT_TRUE(fs::exists(folder / "solo.understudy.lock"));
}

TEST(AbandonedParts, AreThoseOfProcessesThatHaveEnded)
{
    const test::TemporaryFolder folder;
    const fs::path abandoned = folder / (".dance.mp4." + std::to_string(endedProcess()) + ".part");
    const fs::path ours = folder / (".dance.mp4." + std::to_string(::getpid()) + ".part");
    touch(abandoned);
    touch(ours);

    pipeline::removeAbandonedParts(folder / "dance.mp4");

    EXPECT_FALSE(fs::exists(abandoned));
    EXPECT_TRUE(fs::exists(ours));
}

TEST(AbandonedParts, AreTakenByTheirExactName)
{
    const test::TemporaryFolder folder;
    const std::string process = std::to_string(endedProcess());
    const std::vector<std::string> others = {".me.mp4." + process + ".part", ".dance.mp4.new.part",
        ".dance.mp4..part", ".dance.mp4." + process + ".partial", "dance.mp4"};
    for (const std::string& name : others) {
        touch(folder / name);

        pipeline::removeAbandonedParts(folder / "dance.mp4");

        EXPECT_TRUE(fs::exists(folder / name)) << name;
    }
}
