// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/pipeline/transfer.h"
#include "core/project/project.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

namespace fs = std::filesystem;
using base::ErrorCode;
using pipeline::checkOutput;

namespace {

std::optional<ErrorCode> refusal(const fs::path& out, const std::vector<fs::path>& inputs = {})
{
    try {
        checkOutput(out, inputs);
        return std::nullopt;
    } catch (const base::Error& error) {
        return error.code();
    }
}

void touch(const fs::path& path) { std::ofstream(path) << "content"; }

} // namespace

TEST(Output, MayBeNewOrReplaceAFile)
{
    const test::TemporaryFolder folder;
    touch(folder / "old.mp4");

    EXPECT_EQ(refusal(folder / "new.mp4"), std::nullopt);
    EXPECT_EQ(refusal(folder / "old.mp4"), std::nullopt);
}

TEST(Output, MustNotBeAFolderADeviceOrAnInput)
{
    const test::TemporaryFolder folder;
    touch(folder / "me.mp4");
    fs::create_hard_link(folder / "me.mp4", folder / "same.mp4");

    EXPECT_EQ(refusal(folder.path()), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal("/dev/null"), ErrorCode::InvalidArgument);
    EXPECT_EQ(refusal(folder / "same.mp4", {folder / "me.mp4"}), ErrorCode::InvalidArgument);
}

TEST(Output, NeedsAFolder)
{
    const test::TemporaryFolder folder;

    EXPECT_EQ(refusal(folder / "missing/new.mp4"), ErrorCode::NotFound);
}

TEST(LastPlan, OfANewProjectIsEmpty)
{
    const test::TemporaryFolder folder;
    const project::Project project(folder / "solo.understudy");

    EXPECT_TRUE(pipeline::lastPlan(project).source.empty());
}

TEST(LastPlan, FollowsTheVideosWhenAllIsMovedTogether)
{
    const test::TemporaryFolder folder;
    fs::create_directory(folder / "old");
    {
        project::Project project(folder / "old/solo.understudy");
        pipeline::Plan plan;
        plan.source = folder / "old/dance.mp4";
        plan.target = folder / "me.mp4";
        pipeline::rememberPlan(project, plan);
    }
    fs::rename(folder / "old", folder / "new");

    const project::Project project(folder / "new/solo.understudy");
    const pipeline::Plan plan = pipeline::lastPlan(project);

    EXPECT_EQ(plan.source, folder / "new/dance.mp4");
    EXPECT_EQ(plan.target, folder / "me.mp4");
    EXPECT_TRUE(plan.out.empty());
}
