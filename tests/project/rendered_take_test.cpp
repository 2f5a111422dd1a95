// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/rendered_take.h"

#include "core/project/project.h"
#include "tests/support/temporary_folder.h"

#include <gtest/gtest.h>

TEST(RenderedTake, TellsHowFarPosesAreFromThoseThatTheTargetWasFilmedIn)
{
    const test::TemporaryFolder folder;
    project::Project project(folder / "solo.understudy");
    const project::Step render = project.step("render", {{"model", "draft"}});
    project::RenderedTake take;
    take.end = 9;
    take.poseDistance = {{3, 0.5F}, {4, 2.25F}};
    take.poseDistanceLimit = 1.5F;

    project::storeRenderedTake(project, "the dance", render.fingerprint, take);

    const auto known = project::renderedTake(project, "the dance");
    ASSERT_TRUE(known);
    EXPECT_EQ(known->poseDistance, take.poseDistance);
    EXPECT_EQ(known->poseDistanceLimit, 1.5F);
    EXPECT_FALSE(project::renderedTake(project, "another dance"));
}
