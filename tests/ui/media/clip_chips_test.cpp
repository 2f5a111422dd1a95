// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/clip_chips.h"

#include <QStringList>
#include <algorithm>
#include <gmock/gmock.h>

namespace {

ui::Clip clip(ui::Role role)
{
    media::VideoInfo info;
    info.width = 406;
    info.height = 720;
    info.frameRate = {30, 1};
    info.frameCount = 450;
    info.duration = 15;
    info.audio = media::AudioInfo{};
    return {1, role, "/videos/dance.mp4", "ab", info};
}

QStringList texts(const ui::Clip& clip, const ui::ClipStatus& status = {})
{
    QStringList all;
    for (const ui::ChipText& chip : ui::chipsOf(clip, status))
        all.append(chip.text);
    return all;
}

QString text(const char* latin) { return QString::fromLatin1(latin); }

} // namespace

TEST(ClipChips, SayWhatTheVideoIs)
{
    EXPECT_EQ(ui::propertiesOf(*clip(ui::Role::Source).info),
        QString::fromUtf8("406×720 · 30 fps · 0:15"));
}

TEST(ClipChips, KeepTheDecimalsOfARateThatHasSome)
{
    media::VideoInfo info = *clip(ui::Role::Source).info;
    info.frameRate = {30000, 1001};
    info.duration = 75.4;

    EXPECT_EQ(ui::propertiesOf(info), QString::fromUtf8("406×720 · 29.97 fps · 1:15"));
}

TEST(ClipChips, NumberFurtherPeople)
{
    EXPECT_EQ(ui::titleOf(ui::Role::Target, 1), QString::fromUtf8("Target — performer"));
    EXPECT_EQ(ui::titleOf(ui::Role::Target, 2), QString::fromUtf8("Target — performer 2"));
}

TEST(ClipChips, ShowHowFarTheWorkHasCome)
{
    EXPECT_EQ(texts(clip(ui::Role::Source)), QStringList{text("no poses yet")});
    EXPECT_EQ(texts(clip(ui::Role::Source), {.poseCoverage = 0.96, .findingsToReview = 14}),
        (QStringList{text("poses 96 %"), text("14 to review")}));
    EXPECT_EQ(texts(clip(ui::Role::Target), {.poseCoverage = 1}),
        (QStringList{text("poses 100 %"), text("model: none")}));
}

TEST(ClipChips, NeverSayAllWhenAFrameIsMissing)
{
    EXPECT_EQ(
        texts(clip(ui::Role::Source), {.poseCoverage = 0.999}), QStringList{text("poses 99 %")});
}

TEST(ClipChips, WarnOfWhatIsUnusual)
{
    ui::Clip unusual = clip(ui::Role::Source);
    unusual.info->variableFrameRate = true;
    unusual.info->rotationDegrees = 90;
    unusual.info->audio.reset();

    const QStringList all = texts(unusual);

    EXPECT_TRUE(all.contains(text("variable rate")));
    EXPECT_TRUE(all.contains(QString::fromUtf8("rotated 90°")));
    EXPECT_TRUE(all.contains(text("no sound")));
}

TEST(ClipChips, TellAMissingFileFromABrokenOne)
{
    ui::Clip gone = clip(ui::Role::Source);
    gone.info.reset();

    EXPECT_EQ(texts(gone, {.fileIsThere = false}).first(), text("file is missing"));
    EXPECT_EQ(texts(gone, {.fileIsThere = true}).first(), text("cannot be read"));
}
