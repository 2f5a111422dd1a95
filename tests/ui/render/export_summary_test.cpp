// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_summary.h"

#include <gtest/gtest.h>

namespace {

ui::ExportPlan planOf(const std::string& layout, int width = 1280, int height = 720)
{
    media::VideoInfo dance;
    dance.width = 640;
    dance.height = 360;
    dance.frameRate = {25, 1};
    dance.frameCount = 250;
    media::VideoInfo me = dance;
    me.width = width;
    me.height = height;
    ui::ExportPlan plan{{}, {}, {}, 0, 249, 0};
    plan.source.info = dance;
    plan.target.info = me;
    plan.choices.layout = layout;
    return plan;
}

} // namespace

TEST(ExportSummary, KnowsTheSizeOfEveryPicture)
{
    using ui::ExportSummary;

    EXPECT_EQ(ExportSummary::pictureSize(planOf("result")), QSize(1280, 720));
    EXPECT_EQ(ExportSummary::pictureSize(planOf("comparison")), QSize(1280 + 2 * 1280, 720));
    EXPECT_EQ(ExportSummary::pictureSize(planOf("portrait")), QSize(404, 720));
    EXPECT_EQ(ExportSummary::pictureSize(planOf("portrait-padded")), QSize(1080, 1920));
    EXPECT_EQ(ExportSummary::pictureSize(planOf("portrait", 1080, 1920)), QSize(1080, 1920));
}

TEST(ExportSummary, SaysInPlainWordsWhatComesOut)
{
    const QString sentence = ui::ExportSummary::sentence(planOf("result"));

    for (const char* part : {"1280 × 720", "25 frames per second", "0:10 long", "MP4, H.264",
             "the sound of the dance", "MB"})
        EXPECT_TRUE(sentence.contains(QString::fromUtf8(part)))
            << part << " in " << sentence.toStdString();
}

TEST(ExportSummary, KnowsThatAGifIsSilent)
{
    ui::ExportPlan plan = planOf("result");
    plan.choices.format = media::ExportFormat::Gif;

    EXPECT_TRUE(ui::ExportSummary::sentence(plan).contains(QStringLiteral("silent")));
}

TEST(ExportSummary, EstimatesMoreForMoreFramesAndForLessLoss)
{
    const ui::ExportPlan whole = planOf("result");
    ui::ExportPlan part = whole;
    part.last = 24;
    ui::ExportPlan archive = whole;
    archive.choices.format = media::ExportFormat::Ffv1;

    EXPECT_LT(ui::ExportSummary::bytes(part), ui::ExportSummary::bytes(whole) / 5);
    EXPECT_GT(ui::ExportSummary::bytes(archive), 20 * ui::ExportSummary::bytes(whole));
    EXPECT_GT(ui::ExportSummary::seconds(whole), ui::ExportSummary::seconds(part));
}
