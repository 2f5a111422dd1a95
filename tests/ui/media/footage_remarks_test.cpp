// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/footage_remarks.h"

#include <algorithm>
#include <gmock/gmock.h>

namespace {

ui::FootageFacts goodFacts()
{
    ui::FootageFacts facts{1080, 1920, 130, 30, ui::PictureFacts{0.0, 200, 0.5}, ui::PoseFacts{}};
    facts.poses->coverage = 1;
    facts.poses->wholeBody = 1;
    facts.poses->usableSeconds = 130;
    facts.poses->variety = 0.8;
    return facts;
}

bool says(const std::vector<ui::Remark>& remarks, ui::Light light, const char* words)
{
    return std::ranges::any_of(remarks, [&](const ui::Remark& remark) {
        return remark.light == light && remark.text.contains(QString::fromLatin1(words));
    });
}

using enum ui::Light;

} // namespace

TEST(FootageRemarks, AreAllGoodForGoodFootage)
{
    for (const ui::Role role : {ui::Role::Source, ui::Role::Target})
        EXPECT_EQ(ui::worst(ui::remarks(goodFacts(), role)), Good);
}

TEST(FootageRemarks, SpeakOnlyOfWhatIsKnown)
{
    const ui::FootageFacts unknown{1080, 1920, 130, 30, std::nullopt, std::nullopt};

    EXPECT_TRUE(ui::remarks(unknown, ui::Role::Source).empty());
}

TEST(FootageRemarks, AskForMoreFootageOfAPerson)
{
    ui::FootageFacts facts = goodFacts();
    facts.poses->usableSeconds = 12.4;
    EXPECT_TRUE(says(ui::remarks(facts, ui::Role::Target), Warning, "Only 12 s usable"));

    facts.poses->usableSeconds = 7;
    EXPECT_TRUE(says(ui::remarks(facts, ui::Role::Target), Bad, "film 2 minutes or more"));
    EXPECT_EQ(ui::worst(ui::remarks(facts, ui::Role::Source)), Good); // a dance may be short
}

TEST(FootageRemarks, MindAMovingCameraMoreForAPersonThanForADance)
{
    ui::FootageFacts facts = goodFacts();
    facts.picture->cameraMotion = 0.03;

    EXPECT_TRUE(says(ui::remarks(facts, ui::Role::Target), Bad, "camera moves"));
    EXPECT_TRUE(says(ui::remarks(facts, ui::Role::Source), Warning, "camera moves"));
}

TEST(FootageRemarks, SayNothingOfTheCameraWhereTheBackgroundIsPlain)
{
    ui::FootageFacts facts = goodFacts();
    facts.picture->cameraMotion.reset();

    for (const ui::Remark& remark : ui::remarks(facts, ui::Role::Target))
        EXPECT_FALSE(remark.text.contains(QLatin1String("camera"))) << qPrintable(remark.text);
}

TEST(FootageRemarks, NameEveryTroubleWithThePicture)
{
    ui::FootageFacts facts = goodFacts();
    facts.picture = ui::PictureFacts{0.0, 5, 0.1};
    facts.width = 240;

    const std::vector<ui::Remark> list = ui::remarks(facts, ui::Role::Target);

    EXPECT_TRUE(says(list, Bad, "blurred"));
    EXPECT_TRUE(says(list, Warning, "dark"));
    EXPECT_TRUE(says(list, Warning, "small"));
}

TEST(FootageRemarks, NameEveryTroubleWithThePoses)
{
    ui::FootageFacts facts = goodFacts();
    *facts.poses
        = {.coverage = 0.7, .wholeBody = 0.4, .usableSeconds = 80, .variety = 0.1, .leaps = 2};

    const std::vector<ui::Remark> list = ui::remarks(facts, ui::Role::Target);

    EXPECT_TRUE(says(list, Warning, "70 % of the frames"));
    EXPECT_TRUE(says(list, Bad, "whole body is in the picture in 40 %"));
    EXPECT_TRUE(says(list, Warning, "leaps to another place 2 times"));
    EXPECT_TRUE(says(list, Warning, "much alike"));
}

TEST(FootageRemarks, PutTheWorstFirst)
{
    ui::FootageFacts facts = goodFacts();
    facts.picture->cameraMotion = 0.03;
    facts.picture->brightness = 0.1;

    const std::vector<ui::Remark> list = ui::remarks(facts, ui::Role::Target);

    EXPECT_TRUE(std::ranges::is_sorted(list, std::greater{}, &ui::Remark::light));
    EXPECT_EQ(list.front().light, Bad);
}
