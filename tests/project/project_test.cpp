// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/project.h"

#include "core/base/error.h"
#include "core/project/project_lock.h"

#include <atomic>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <thread>

namespace fs = std::filesystem;

namespace {

class ProjectTest : public testing::Test {
protected:
    ProjectTest()
    {
        fs::remove_all(m_folder);
        fs::create_directories(m_folder);
    }
    ~ProjectTest() override { fs::remove_all(m_folder); }

    const fs::path m_folder = fs::path(testing::TempDir())
        / testing::UnitTest::GetInstance()->current_test_info()->name();
    const fs::path m_file = m_folder / "solo.understudy";
};

void write(const fs::path& path, const std::string& text) { std::ofstream(path) << text; }

} // namespace

TEST_F(ProjectTest, FindsAStepAgainByItsSettingsInAnyOrder)
{
    project::Project project(m_file);

    const project::Step first = project.step("detect", {{"network", "heavy"}, {"video", "a"}});
    const project::Step again = project.step("detect", {{"video", "a"}, {"network", "heavy"}});
    const project::Step other = project.step("detect", {{"video", "b"}, {"network", "heavy"}});

    EXPECT_EQ(first.id, again.id);
    EXPECT_NE(first.id, other.id);
    EXPECT_FALSE(again.complete);
}

TEST_F(ProjectTest, KeepsItemsAndResultsWhenItIsOpenedAgain)
{
    const std::string bytes("\0\1\2", 3);
    {
        project::Project project(m_file);
        project::Step step = project.step("detect", {{"video", "a"}});
        project.store(step, "pose", {{7, bytes}, {3, "three"}});
        project.completeStep(step, {{"frames", 2}});
    }

    project::Project project(m_file);
    const project::Step step = project.step("detect", {{"video", "a"}});

    EXPECT_TRUE(step.complete);
    EXPECT_EQ(step.result.at("frames"), 2);
    EXPECT_EQ(project.item(step, "pose", 7), bytes);
    EXPECT_EQ(project.itemNumbers(step, "pose"), (std::set<std::int64_t>{3, 7}));
    EXPECT_EQ(project.item(step, "mask", 7), std::nullopt);
}

TEST_F(ProjectTest, TakesOverWhatAnEarlierStepHasAndItLacks)
{
    project::Project project(m_file);
    const project::Step part = project.step("detect", {{"begin", 5}});
    const project::Step whole = project.step("detect", {{"begin", 0}});
    project.store(part, "pose", {{5, "five"}, {6, "six"}, {7, "seven"}});
    project.store(part, "mask", {{5, "mask"}});
    project.store(whole, "pose", {{6, "other"}});

    project.adoptItems(whole, part, "pose", 0, 7);

    EXPECT_EQ(project.itemNumbers(whole, "pose"), (std::set<std::int64_t>{5, 6}));
    EXPECT_EQ(project.item(whole, "pose", 5), "five");
    EXPECT_EQ(project.item(whole, "pose", 6), "other");
    EXPECT_TRUE(project.itemNumbers(whole, "mask").empty());
}

TEST_F(ProjectTest, LosesAnUncommittedBatchAsAWhole)
{
    project::Project project(m_file);
    const project::Step step = project.step("detect", {{"video", "a"}});

    {
        project::Project::Batch batch(project, step);
        batch.store("pose", {1, "one"});
    }

    EXPECT_TRUE(project.itemNumbers(step, "pose").empty());
}

TEST_F(ProjectTest, NoticesThatAVideoHasChanged)
{
    project::Project project(m_file);
    write(m_folder / "dance.mp4", "first");
    const project::Media before = project.addMedia("source", m_folder / "dance.mp4");

    write(m_folder / "dance.mp4", "second take");
    const project::Media after = project.addMedia("source", m_folder / "dance.mp4");

    EXPECT_EQ(before.id, after.id);
    EXPECT_NE(before.sha256, after.sha256);
}

TEST_F(ProjectTest, FindsItsMediaWhenTheFolderHasMoved)
{
    write(m_folder / "dance.mp4", "video");
    project::Project(m_file).addMedia("source", m_folder / "dance.mp4");
    const fs::path moved = m_folder.string() + "_moved";
    fs::remove_all(moved);
    fs::rename(m_folder, moved);

    const std::vector<project::Media> media = project::Project(moved / "solo.understudy").media();
    fs::rename(moved, m_folder);

    ASSERT_EQ(media.size(), 1U);
    EXPECT_EQ(media[0].path, moved / "dance.mp4");
}

TEST_F(ProjectTest, LetsOnlyOneProcessWorkAtATime)
{
    const project::ProjectLock first(m_file);

    try {
        const project::ProjectLock second(m_file);
        FAIL() << "the second lock must be refused";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Busy);
    }
}

TEST_F(ProjectTest, IsLockedByOneAtATimeEvenWhenTheLockFileIsRemovedOnRelease)
{
    constexpr int rounds = 3000;
    std::atomic<int> holders = 0;
    std::atomic<int> collisions = 0;
    std::atomic<int> turns = 0;
    const auto work = [&] {
        for (int round = 0; round < rounds; ++round) {
            try {
                const project::ProjectLock lock(m_file);
                collisions += holders++ == 0 ? 0 : 1;
                std::this_thread::yield();
                --holders;
                ++turns;
                fs::remove(m_file.string() + ".lock");
            } catch (const base::Error& error) {
                EXPECT_EQ(error.code(), base::ErrorCode::Busy);
            }
        }
    };

    std::thread first(work);
    std::thread second(work);
    std::thread third(work);
    first.join();
    second.join();
    third.join();

    EXPECT_EQ(collisions, 0);
    EXPECT_GT(turns, 0);
}

TEST_F(ProjectTest, LetsAWindowKeepItOpenWhileAWorkerWorksOnIt)
{
    const project::ProjectLock window(m_file, project::ProjectLock::Purpose::Window);

    EXPECT_NO_THROW(project::ProjectLock(m_file, project::ProjectLock::Purpose::Work));
}

TEST_F(ProjectTest, LetsOnlyOneWindowEditIt)
{
    const project::ProjectLock first(m_file, project::ProjectLock::Purpose::Window);

    try {
        const project::ProjectLock second(m_file, project::ProjectLock::Purpose::Window);
        FAIL() << "the second window must be refused";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Busy);
        EXPECT_NE(error.message().find("another window"), std::string::npos);
    }
}

TEST_F(ProjectTest, SaysWhetherSomeoneIsWritingRightNow)
{
    project::Project project(m_file);
    const project::Step step = project.step("detect", {{"video", "a"}});
    EXPECT_FALSE(project::isBeingWritten(m_file));

    const project::Project::Batch batch(project, step);

    EXPECT_TRUE(project::isBeingWritten(m_file));
}
