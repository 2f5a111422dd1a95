// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/document.h"

#include "core/base/error.h"
#include "core/project/project.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace fs = std::filesystem;

namespace {

pose::Pose standing(float x)
{
    pose::Pose pose;
    for (std::size_t i = 0; i < pose.body.size(); ++i)
        pose.body[i] = pose::detected({x, 10.0F * static_cast<float>(i)}, 0.9F);
    return pose;
}

fs::path videoIn(const fs::path& folder)
{
    std::ofstream(folder / "dance.mp4") << "not read here";
    return folder / "dance.mp4";
}

} // namespace

TEST(Document, EditsLieOverTheDetectedPosesAndComeBackAfterOpening)
{
    const test::TemporaryFolder folder;
    const fs::path file = folder.path() / "solo.understudy";
    std::int64_t clip = 0;
    {
        project::Project project(file);
        const project::Media media = project.addMedia("source", videoIn(folder.path()));
        clip = media.id;
        project.storeDetectedTrack(
            media.sha256, {{"network", "heavy"}}, {{0, standing(1)}, {1, standing(2)}});
        project.save({{{clip, {{0, project::PoseEdit{standing(5)}}, {1, project::PoseEdit{}}}}},
            {{"inPoint", nlohmann::json(3)}}});
    }

    const project::Project again(file);
    const auto detected = again.detectedTrack(again.media().at(0).sha256);

    ASSERT_TRUE(detected.has_value());
    EXPECT_EQ(*detected, (pose::Track{{0, standing(1)}, {1, standing(2)}}));
    EXPECT_EQ(project::edited(*detected, again.edits(clip)), (pose::Track{{0, standing(5)}}));
    EXPECT_EQ(again.settings().at("inPoint"), 3);
}

TEST(Document, AnEditThatIsTakenBackLeavesNothing)
{
    const test::TemporaryFolder folder;
    project::Project project(folder.path() / "solo.understudy");
    const std::int64_t clip = project.addMedia("source", videoIn(folder.path())).id;
    project.save(
        {{{clip, {{7, project::PoseEdit{standing(5)}}}}}, {{"loop", nlohmann::json(true)}}});

    project.save({{{clip, {{7, std::nullopt}}}}, {{"loop", std::nullopt}}});

    EXPECT_TRUE(project.edits(clip).empty());
    EXPECT_TRUE(project.settings().empty());
}

TEST(Document, ALaterDetectionOfAClipReplacesTheEarlier)
{
    const test::TemporaryFolder folder;
    project::Project project(folder.path() / "solo.understudy");

    project.storeDetectedTrack("abc", {{"network", "lite"}}, {{0, standing(1)}});
    project.storeDetectedTrack("abc", {{"network", "heavy"}}, {{0, standing(2)}});

    EXPECT_EQ(project.detectedTrack("abc"), (pose::Track{{0, standing(2)}}));
    EXPECT_EQ(project.detectedTrack("def"), std::nullopt);
}

TEST(Document, ACopyElsewhereHoldsEverythingAndStillFindsItsMedia)
{
    const test::TemporaryFolder folder;
    project::Project project(folder.path() / "solo.understudy");
    const project::Media media = project.addMedia("source", videoIn(folder.path()));
    project.save({{{media.id, {{7, project::PoseEdit{standing(5)}}}}}, {}});
    std::ofstream(project.filesFolder() / "checkpoint") << "weights";
    fs::create_directory(folder.path() / "elsewhere");
    const fs::path file = folder.path() / "elsewhere" / "copy.understudy";

    project.copyTo(file);

    const project::Project copy(file);
    EXPECT_EQ(copy.media().at(0).path, media.path);
    EXPECT_EQ(copy.edits(media.id), project.edits(media.id));
    EXPECT_TRUE(fs::exists(copy.filesFolder() / "checkpoint"));
}

TEST(Document, ACopyToAPlaceThatIsNotThereSaysSoAndLeavesNothing)
{
    const test::TemporaryFolder folder;
    const project::Project project(folder.path() / "solo.understudy");

    EXPECT_THROW(project.copyTo(folder.path() / "missing" / "copy.understudy"), base::Error);

    EXPECT_FALSE(fs::exists(folder.path() / "missing"));
}

TEST(Document, MediaThatMovedIsFoundInItsNewPlace)
{
    const test::TemporaryFolder folder;
    project::Project project(folder.path() / "solo.understudy");
    const project::Media media = project.addMedia("source", videoIn(folder.path()));
    const fs::path moved = folder.path() / "moved.mp4";
    fs::rename(media.path, moved);

    project.moveMedia(media.id, moved);

    EXPECT_EQ(project.media().at(0).path, moved);
    EXPECT_EQ(project.addMedia("source", moved).id, media.id);
}
