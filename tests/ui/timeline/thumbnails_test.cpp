// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/thumbnails.h"

#include "tests/support/drawn_clip.h"
#include "tests/ui/timeline/timeline_project.h"
#include "ui/timeline/thumbnail_tiles.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTest>
#include <gtest/gtest.h>
#include <set>

namespace {

std::int64_t filesIn(const QString& folder)
{
    QDirIterator all(folder, QDir::Files, QDirIterator::Subdirectories);
    std::int64_t count = 0;
    for (; all.hasNext(); all.next())
        ++count;
    return count;
}

/// Which frame a small picture is of.
std::optional<std::int64_t> numberOf(const QImage& image)
{
    const QImage bgr = image.convertToFormat(QImage::Format_BGR888);
    const cv::Mat view(bgr.height(), bgr.width(), CV_8UC3, const_cast<uchar*>(bgr.constBits()),
        static_cast<std::size_t>(bgr.bytesPerLine()));
    return test::frameNumberOf(view);
}

bool isFinished(const ui::Thumbnails& thumbnails)
{
    return QTest::qWaitFor([&] { return thumbnails.isIdle(); }, 30000);
}

} // namespace

TEST(Thumbnails, AreOfTheFramesThatWereWanted)
{
    test::TimelineProject project;
    const ui::Clip& clip = project.source();
    ui::Thumbnails thumbnails(project.cache());

    thumbnails.want({{clip.path, clip.sha256, 64}, {clip.path, clip.sha256, 7}});
    ASSERT_TRUE(isFinished(thumbnails));

    EXPECT_EQ(thumbnails.find(clip.sha256, 64).height(), ui::ThumbnailMaker::height);
    EXPECT_EQ(numberOf(thumbnails.find(clip.sha256, 64)), 64);
    EXPECT_EQ(numberOf(thumbnails.find(clip.sha256, 7)), 7);
    EXPECT_TRUE(thumbnails.find(clip.sha256, 8).isNull());
}

TEST(Thumbnails, AreTakenFromTheDiskTheNextTime)
{
    test::TimelineProject project;
    const ui::Clip clip = project.source();
    {
        ui::Thumbnails thumbnails(project.cache());
        thumbnails.want({{clip.path, clip.sha256, 30}});
        ASSERT_TRUE(isFinished(thumbnails));
    }
    std::filesystem::remove(clip.path);

    ui::Thumbnails again(project.cache());
    again.want({{clip.path, clip.sha256, 30}, {clip.path, clip.sha256, 31}});
    ASSERT_TRUE(isFinished(again));

    EXPECT_EQ(numberOf(again.find(clip.sha256, 30)), 30);
    EXPECT_TRUE(again.find(clip.sha256, 31).isNull()); // which cannot be made any more
}

TEST(Thumbnails, ForgetsWhatIsNoLongerInView)
{
    test::TimelineProject project;
    const ui::Clip& clip = project.source();
    ui::Thumbnails thumbnails(project.cache());
    std::vector<ui::ThumbnailId> all;
    for (std::int64_t frame = 0; frame < 90; ++frame)
        all.push_back({clip.path, clip.sha256, frame});

    thumbnails.want(all);
    thumbnails.want({{clip.path, clip.sha256, 95}});
    ASSERT_TRUE(isFinished(thumbnails));

    EXPECT_FALSE(thumbnails.find(clip.sha256, 95).isNull());
    EXPECT_LE(filesIn(project.cache()), 2); // the one under way, and the one wanted
}

TEST(DiskCache, StaysBelowItsLimit)
{
    const test::TemporaryFolder folder;
    const QString path = QString::fromStdString((folder / "cache").string());
    ui::DiskCache cache(path, 10000);

    for (int i = 0; i < 100; ++i)
        cache.write(QStringLiteral("clip/%1").arg(i), QByteArray(500, 'x'));

    EXPECT_LE(filesIn(path) * 500, 10000 + 10000 / 8);
    EXPECT_GT(filesIn(path), 10);
    EXPECT_EQ(cache.read(QStringLiteral("clip/99")), QByteArray(500, 'x'));
    EXPECT_EQ(cache.read(QStringLiteral("clip/none")), std::nullopt);
}

TEST(ThumbnailTiles, StandSideBySideAndEndWithTheClip)
{
    const ui::TileClip clip{25, 100, 1.5}; // four seconds
    const QRectF row(100, 20, 800, 50);

    const auto tiles = ui::thumbnailTiles(clip, {0, 150}, row, row.left(), row.right());

    ASSERT_EQ(tiles.size(), 8u);
    EXPECT_EQ(tiles.front().rect, QRectF(100, 20, 75, 50));
    for (std::size_t i = 1; i < tiles.size(); ++i)
        EXPECT_EQ(tiles[i].rect.left(), tiles[i - 1].rect.right());
    EXPECT_EQ(tiles.back().rect.right(), 100 + 4 * 150);
}

TEST(ThumbnailTiles, ShowFramesNearTheirTimeThatAreSharedBetweenZooms)
{
    const ui::TileClip clip{30, 9000, 1};
    const QRectF row(0, 0, 1500, 50);
    std::set<std::int64_t> frames;
    std::size_t shown = 0;
    for (double scale = 5; scale < 60; scale *= 1.1) {
        for (const auto& tile : ui::thumbnailTiles(clip, {0, scale}, row, 0, 1500)) {
            const double time = tile.rect.left() / scale;
            EXPECT_LE(double(tile.frame) / 30, time + 1e-9);
            EXPECT_GE(double(tile.frame) / 30, time - 51 / scale);
            frames.insert(tile.frame);
            ++shown;
        }
    }
    EXPECT_LT(frames.size(), shown / 3);
}

TEST(ThumbnailTiles, CutAPictureToTheirShape)
{
    const QRectF part = ui::coveringPart({100, 200}, {50, 50});

    EXPECT_EQ(part.size(), QSizeF(100, 100));
    EXPECT_LT(part.center().y(), 100); // above the middle
    EXPECT_GE(part.top(), 0);
}
