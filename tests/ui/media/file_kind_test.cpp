// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/file_kind.h"

#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgcodecs.hpp>

namespace {

std::filesystem::path written(const std::filesystem::path& path, const std::string& content)
{
    std::ofstream(path) << content;
    return path;
}

} // namespace

TEST(FileKind, TellsVideosFromWhatIsDroppedByMistake)
{
    const test::TemporaryFolder folder;
    std::filesystem::create_directory(folder / "holiday");
    cv::imwrite((folder / "me.png").string(), cv::Mat(8, 8, CV_8UC3, cv::Scalar(1, 2, 3)));

    using ui::FileKind;
    EXPECT_EQ(
        ui::fileKind(test::drawnClip(folder / "dance.mp4", {.frames = 2})), FileKind::PerhapsVideo);
    EXPECT_EQ(ui::fileKind(folder / "me.png"), FileKind::Picture);
    EXPECT_EQ(ui::fileKind(folder / "holiday"), FileKind::Folder);
    EXPECT_EQ(
        ui::fileKind(written(folder / "notes.txt", "five six seven eight\n")), FileKind::Text);
    EXPECT_EQ(ui::fileKind(written(folder / "solo.understudy", "x")), FileKind::Project);
    EXPECT_EQ(ui::fileKind(folder / "gone.mp4"), FileKind::Missing);
}

TEST(FileKind, TakesATransportStreamForAVideoAndATranslationForAText)
{
    const test::TemporaryFolder folder;
    std::string packets;
    for (int i = 0; i < 50; ++i)
        packets += "G" + std::string(187, '\x01');

    EXPECT_EQ(ui::fileKind(written(folder / "camera.ts", packets)), ui::FileKind::PerhapsVideo);
    EXPECT_EQ(ui::fileKind(written(folder / "german.ts", "<?xml version=\"1.0\"?>\n<TS></TS>\n")),
        ui::FileKind::Text);
}

TEST(FileKind, RefusesInOneSentenceThatNamesTheFile)
{
    for (const auto kind : {ui::FileKind::Folder, ui::FileKind::Picture, ui::FileKind::Sound,
             ui::FileKind::Text, ui::FileKind::Missing}) {
        const QString sentence = ui::refusal(kind, "/videos/holiday.x");

        EXPECT_TRUE(sentence.contains(QLatin1String("holiday.x"))) << qPrintable(sentence);
        EXPECT_TRUE(sentence.endsWith(QLatin1Char('.'))) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(QLatin1String("/videos"))) << qPrintable(sentence);
    }
}

TEST(FileKind, KeepsAFolderNameEvenWithASlashAtItsEnd)
{
    EXPECT_EQ(ui::shownName("/videos/holiday/"), QLatin1String("holiday"));
}
