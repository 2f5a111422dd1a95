// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/viewer/viewer_fixture.h"
#include "ui/viewer/frame_cache.h"
#include "ui/viewer/frame_provider.h"

#include <fstream>
#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace {

std::optional<std::int64_t> numberOf(const QImage& image)
{
    QImage rgb = image.convertToFormat(QImage::Format_RGB32);
    const cv::Mat pixels(rgb.height(), rgb.width(), CV_8UC4, rgb.bits(),
        static_cast<std::size_t>(rgb.bytesPerLine()));
    cv::Mat bgr;
    cv::cvtColor(pixels, bgr, cv::COLOR_BGRA2BGR);
    return test::frameNumberOf(bgr);
}

class FrameProviderTest : public testing::Test {
protected:
    FrameProviderTest()
    {
        QObject::connect(&provider, &ui::FrameProvider::delivered, &provider,
            [this](std::uint64_t request, const QImage& image) { answers[request] = image; });
        QObject::connect(&provider, &ui::FrameProvider::failed, &provider,
            [this](
                std::uint64_t request, const QString& sentence) { failures[request] = sentence; });
    }

    std::optional<std::int64_t> shown(std::int64_t frame, int reduction = 1)
    {
        const std::uint64_t request = provider.request(clip, frame, reduction);
        if (!test::waitUntil([&] { return answers.contains(request); }))
            return std::nullopt;
        return numberOf(answers[request]);
    }

    test::TemporaryFolder folder;
    std::filesystem::path clip = test::drawnClip(folder / "clip.mp4", {128, 96, 60});
    std::map<std::uint64_t, QImage> answers;
    std::map<std::uint64_t, QString> failures;
    ui::FrameProvider provider;
};

} // namespace

TEST_F(FrameProviderTest, GivesExactlyTheFrameThatWasAskedFor)
{
    for (const std::int64_t frame : {0, 17, 3, 59, 58, 57, 20})
        EXPECT_EQ(shown(frame), frame);
}

TEST_F(FrameProviderTest, DecodesAheadInTheDirectionOfThePlayhead)
{
    ASSERT_EQ(shown(10), 10);
    EXPECT_TRUE(test::waitUntil([&] { return provider.cached(clip, 20, 1).has_value(); }));

    ASSERT_EQ(shown(50), 50);
    ASSERT_EQ(shown(49), 49);
    EXPECT_TRUE(test::waitUntil([&] { return provider.cached(clip, 40, 1).has_value(); }));
}

TEST_F(FrameProviderTest, ReducesLargePicturesToWhatTheViewNeeds)
{
    ASSERT_EQ(shown(5, 2), 5);

    EXPECT_EQ(provider.cached(clip, 5, 2)->size(), QSize(64, 48));
    EXPECT_EQ(ui::FrameProvider::reductionFor(1.4), 1);
    EXPECT_EQ(ui::FrameProvider::reductionFor(0.6), 1);
    EXPECT_EQ(ui::FrameProvider::reductionFor(0.4), 2);
    EXPECT_EQ(ui::FrameProvider::reductionFor(0.05), 8);
}

TEST_F(FrameProviderTest, TheLatestOfManyRequestsWins)
{
    std::uint64_t last = 0;
    for (std::int64_t frame = 0; frame < 60; ++frame)
        last = provider.request(clip, frame, 1);

    ASSERT_TRUE(test::waitUntil([&] { return answers.contains(last); }));

    EXPECT_EQ(numberOf(answers[last]), 59);
    EXPECT_LT(answers.size(), 60u) << "requests that were overtaken are not answered";
}

TEST_F(FrameProviderTest, SaysInASentenceWhatCannotBeDecoded)
{
    const std::uint64_t missing = provider.request(folder / "missing.mp4", 0, 1);
    std::ofstream(folder / "text.mp4") << "no video at all";
    const std::uint64_t text = provider.request(folder / "text.mp4", 0, 1);

    ASSERT_TRUE(test::waitUntil([&] { return failures.size() == 2; }));

    EXPECT_TRUE(failures[missing].contains(QStringLiteral("missing.mp4")));
    EXPECT_TRUE(failures[text].contains(QStringLiteral("text.mp4")));
    EXPECT_EQ(shown(4), 4) << "other videos go on";
}

TEST_F(FrameProviderTest, LetsGoOfVideosThatAreNotUsedAnyMore)
{
    ASSERT_EQ(shown(0), 0);

    provider.retain({});

    EXPECT_FALSE(provider.cached(clip, 0, 1).has_value());
    EXPECT_EQ(shown(7), 7) << "and takes them up again";
}

TEST(FrameCache, DropsWhatWasNotLookedAtForLongest)
{
    ui::FrameCache cache(3 * 400);
    const QImage image(10, 10, QImage::Format_RGB32); // 400 bytes
    for (std::int64_t frame = 0; frame < 3; ++frame)
        cache.insert({"clip", frame, 1}, image);

    EXPECT_TRUE(cache.find({"clip", 0, 1}).has_value());
    cache.insert({"clip", 3, 1}, image);

    EXPECT_TRUE(cache.contains({"clip", 0, 1}));
    EXPECT_FALSE(cache.contains({"clip", 1, 1}));
    EXPECT_LE(cache.bytes(), cache.limit());
}

TEST(FrameCache, CountsAPictureThatIsPutInTwiceOnce)
{
    ui::FrameCache cache(10000);
    const QImage image(10, 10, QImage::Format_RGB32);

    cache.insert({"clip", 0, 1}, image);
    cache.insert({"clip", 0, 1}, image);

    EXPECT_EQ(cache.bytes(), 400u);
}
