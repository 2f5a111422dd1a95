// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/pipeline/task.h"

#include <gmock/gmock.h>

using pipeline::clipped;
using pipeline::FrameRange;
using pipeline::Plan;
using pipeline::Preset;

TEST(FrameRange, LeftAloneIsTheWholeClip)
{
    EXPECT_EQ(clipped({}, 50, "dance.mp4"), (FrameRange{0, 50}));
}

TEST(FrameRange, ThatGoesBeyondTheClipEndsWithIt)
{
    EXPECT_EQ(clipped({40, 300}, 50, "dance.mp4"), (FrameRange{40, 50}));
}

TEST(FrameRange, ThatBeginsBehindTheClipIsRefusedInTheNameOfTheVideo)
{
    try {
        clipped({50, 60}, 50, "dance.mp4");
        FAIL() << "nothing was thrown";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::InvalidArgument);
        EXPECT_STREQ(error.what(),
            "dance.mp4: the range begins at frame 50, but the video has only 50 frames");
    }
}

TEST(Preset, IsFoundAgainByItsName)
{
    for (const Preset preset : {Preset::Instant, Preset::Draft, Preset::Good, Preset::Best})
        EXPECT_EQ(pipeline::presetNamed(pipeline::name(preset)), preset);
}

TEST(Preset, OfAnUnknownNameIsRefusedWithAListOfAll)
{
    try {
        pipeline::presetNamed("nice");
        FAIL() << "nothing was thrown";
    } catch (const base::Error& error) {
        for (const Preset preset : {Preset::Instant, Preset::Draft, Preset::Good, Preset::Best})
            EXPECT_THAT(error.message(), testing::HasSubstr(std::string(pipeline::name(preset))));
    }
}

TEST(Preset, TrainsTheLongerTheMoreItPromises)
{
    EXPECT_EQ(pipeline::defaultBudget(Preset::Instant), 0);
    EXPECT_LT(pipeline::defaultBudget(Preset::Draft), pipeline::defaultBudget(Preset::Good));
    EXPECT_LT(pipeline::defaultBudget(Preset::Good), pipeline::defaultBudget(Preset::Best));
}

TEST(Plan, UsesTheBudgetOfThePresetUnlessThereIsOne)
{
    Plan plan;
    plan.preset = Preset::Good;
    EXPECT_EQ(plan.trainingBudget(), pipeline::defaultBudget(Preset::Good));

    plan.budget = 30;

    EXPECT_EQ(plan.trainingBudget(), 30);
}

TEST(Plan, ComesBackFromJsonAsItWas)
{
    const Plan plan{"dance.mp4", "me.mp4", "out.mp4", {4, 44}, {0, 80}, Preset::Best, 12.5, 7,
        "hinge", "lite", "truth.mp4", true, {}};

    const Plan back = pipeline::planFromJson(pipeline::toJson(plan));

    EXPECT_EQ(back.source, plan.source);
    EXPECT_EQ(back.target, plan.target);
    EXPECT_EQ(back.out, plan.out);
    EXPECT_EQ(back.method, plan.method);
    EXPECT_EQ(back.sourceRange, plan.sourceRange);
    EXPECT_EQ(back.targetRange, plan.targetRange);
    EXPECT_EQ(back.preset, plan.preset);
    EXPECT_EQ(back.budget, plan.budget);
    EXPECT_EQ(back.seed, plan.seed);
    EXPECT_EQ(back.network, plan.network);
    EXPECT_EQ(back.truth, plan.truth);
    EXPECT_EQ(back.checksResult, plan.checksResult);
}

TEST(Plan, WithoutABudgetComesBackWithoutOne)
{
    EXPECT_FALSE(pipeline::planFromJson(pipeline::toJson(Plan{})).budget);
}
