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

TEST(PaintedTakes, AreThoseOfADanceWithTheModelsThatPaintedThem)
{
    const test::TemporaryFolder folder;
    project::Project project(folder / "solo.understudy");
    const project::Step training = project.step("train", {{"preset", "draft"}});
    const auto paint = [&](const char* dance, const std::string& model) {
        const project::Step render = project.step("render", {{"dance", dance}, {"model", model}});
        project.store(render, "frame", {{0, "scene\n"}, {1, "scene\n"}});
        std::filesystem::create_directories(project::takeFolder(project, render));
        return render;
    };
    paint("the dance", "instant");
    const project::Step newest = paint("the dance", training.fingerprint);
    paint("another dance", "instant");
    project.step("render", {{"dance", "the dance"}, {"model", "nothing painted"}});
    project::storeRenderedTake(project, "the dance", newest.fingerprint, {});

    const auto takes = project::paintedTakes(project, "the dance");

    ASSERT_EQ(takes.size(), 2U);
    EXPECT_EQ(takes[0].model, "");
    EXPECT_FALSE(takes[0].isNewest);
    EXPECT_EQ(takes[1].model, "train-" + training.fingerprint.substr(0, 16));
    EXPECT_TRUE(takes[1].isNewest);
    EXPECT_EQ(takes[1].frames, 2);
    EXPECT_EQ(project::pictureFile("take", 42), std::filesystem::path("take") / "0000042.jpg");
}
