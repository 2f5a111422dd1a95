// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/backup.h"

#include "core/base/error.h"
#include "core/project/project.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace fs = std::filesystem;

namespace {

class Backup : public testing::Test {
protected:
    Backup() { write(m_folder / "dance.mp4"); }

    static void write(const fs::path& file) { std::ofstream(file) << "content"; }

    const test::TemporaryFolder m_folder;
    const fs::path m_file = m_folder / "solo.understudy";
    const fs::path m_copies = m_folder / "solo.understudy.backups";
};

} // namespace

TEST_F(Backup, IsAProjectThatOpensAndFindsItsVideos)
{
    project::Project project(m_file);
    const project::Media dance = project.addMedia("source", m_folder / "dance.mp4");
    project.save({{}, {{"inPoint", nlohmann::json(3)}}});

    const auto copy = project::backUpDaily(m_file);

    ASSERT_TRUE(copy);
    const project::Project opened(*copy);
    EXPECT_EQ(opened.settings().at("inPoint"), 3);
    EXPECT_EQ(opened.media().at(0).path, dance.path);
}

TEST_F(Backup, LeavesTheBigFilesOut)
{
    write(project::Project(m_file).filesFolder() / "plate.png");

    const auto copy = project::backUpDaily(m_file);

    EXPECT_FALSE(fs::exists(copy.value().string() + ".files"));
}

TEST_F(Backup, IsMadeOncePerDay)
{
    project::Project project(m_file);

    const auto first = project::backUpDaily(m_file);
    const auto second = project::backUpDaily(m_file);

    EXPECT_TRUE(first);
    EXPECT_FALSE(second);
    EXPECT_EQ(project::backupsOf(m_file), std::vector{*first});
}

TEST_F(Backup, KeepsTheNewestSevenAndWhatIsNotItsOwn)
{
    project::Project project(m_file);
    fs::create_directories(m_copies);
    for (int day = 1; day <= 9; ++day)
        write(m_copies / ("2001-01-0" + std::to_string(day) + ".understudy"));
    write(m_copies / "before the show.understudy");

    const auto copy = project::backUpDaily(m_file);

    const std::vector<fs::path> copies = project::backupsOf(m_file);
    ASSERT_EQ(copies.size(), 7U);
    EXPECT_EQ(copies.front(), copy);
    EXPECT_EQ(copies.back(), m_copies / "2001-01-04.understudy");
    EXPECT_TRUE(fs::exists(m_copies / "before the show.understudy"));
}

TEST_F(Backup, IsTakenWhileAnotherConnectionHasUnfinishedWork)
{
    project::Project project(m_file);
    const project::Step step = project.step("detect", {{"video", "a"}});
    project::Project::Batch batch(project, step);
    batch.store("pose", {1, "one"});

    const auto copy = project::backUpDaily(m_file);

    const project::Project opened(copy.value());
    EXPECT_TRUE(opened.itemNumbers(opened.steps("detect").at(0), "pose").empty());
}

TEST_F(Backup, OfAProjectThatIsNotThereMakesNone)
{
    EXPECT_THROW(project::backUpDaily(m_file), base::Error);

    EXPECT_FALSE(fs::exists(m_file));
    EXPECT_FALSE(fs::exists(m_copies));
}
