// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/steps.h"

#include "tests/ui/media/media_fixture.h"

#include <algorithm>

namespace {

std::vector<ui::StepState> statesOf(const ui::WorkDone& done)
{
    std::vector<ui::StepState> states;
    for (const ui::StepStatus& status : ui::steps(done))
        states.push_back(status.state);
    return states;
}

using enum ui::StepState;

class StepsTest : public test::MediaTest { };

} // namespace

TEST(Steps, BeginWithImportAndLetTheOthersWait)
{
    EXPECT_THAT(statesOf({}), testing::ElementsAre(Next, Waiting, Waiting, Waiting));
}

TEST(Steps, AreDoneOneAfterTheOther)
{
    ui::WorkDone done{.hasSource = true, .hasTarget = true};
    EXPECT_THAT(statesOf(done), testing::ElementsAre(Done, Next, Waiting, Waiting));

    done.sourceDetected = done.targetDetected = true;
    EXPECT_THAT(statesOf(done), testing::ElementsAre(Done, Done, Next, Waiting));

    done.trained = true;
    EXPECT_THAT(statesOf(done), testing::ElementsAre(Done, Done, Done, Next));

    done.rendered = true;
    EXPECT_THAT(statesOf(done), testing::ElementsAre(Done, Done, Done, Done));
}

TEST(Steps, SayWhatIsNeeded)
{
    EXPECT_EQ(
        ui::steps({.hasSource = true})[0].note, QLatin1String("needs the video of the person"));
    EXPECT_EQ(ui::steps({.hasSource = true, .hasTarget = true, .targetDetected = true})[1].note,
        QLatin1String("needs the poses of the dance"));
    EXPECT_EQ(ui::steps({})[3].note, QLatin1String("needs a trained model"));
}

TEST(Steps, GoBackWhenAnEarlierOneIsNoLongerDone)
{
    EXPECT_THAT(statesOf({.hasSource = true, .trained = true, .rendered = true}),
        testing::ElementsAre(Next, Waiting, Waiting, Waiting));
}

TEST_F(StepsTest, FollowTheDocument)
{
    importAndWait({clip("dance.mp4")});
    EXPECT_TRUE(ui::workDone(document, false, false).hasSource);
    EXPECT_FALSE(ui::workDone(document, false, false).hasTarget);

    importAndWait({clip("me.mp4", 9)});
    project::Project(document.path())
        .storeDetectedTrack(document.clip(ui::Role::Target)->sha256, {}, {{0, pose::Pose()}});
    document.reloadDetections();

    const ui::WorkDone done = ui::workDone(document, false, false);
    EXPECT_TRUE(done.hasTarget);
    EXPECT_TRUE(done.targetDetected);
    EXPECT_FALSE(done.sourceDetected);
}
