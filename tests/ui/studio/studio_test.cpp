// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/studio/studio.h"

#include "core/media/video_reader.h"
#include "core/media/video_writer.h"
#include "core/project/project.h"
#include "core/sample/sample_clips.h"
#include "tests/cli/program.h"
#include "tests/media/ffmpeg_clips.h"
#include "tests/support/temporary_folder.h"

#include <QJsonArray>
#include <QJsonObject>
#include <fstream>
#include <gtest/gtest.h>
#include <opencv2/imgproc.hpp>

namespace {

namespace fs = std::filesystem;

constexpr QSize screenSize(1440, 900);
constexpr int detectPatience = 240; // seconds, on a busy machine
constexpr int trainPatience = 300;

QString text(const fs::path& path) { return QString::fromStdString(path.string()); }

/// The sample's dancer with something in front of the right arm for a while, so that there is
/// something to mend.
void writeHiddenDancer(const fs::path& from, const fs::path& to)
{
    media::VideoReader reader(from);
    const media::VideoInfo& info = reader.info();
    media::VideoWriterSettings settings;
    settings.width = info.width;
    settings.height = info.height;
    settings.frameRate = info.frameRate;
    settings.audio = media::AudioRange{from, 0, info.duration};
    media::VideoWriter writer(to, settings);
    while (auto frame = reader.next()) {
        if (frame->index >= 20 && frame->index < 34) {
            const cv::Rect screen(0, info.height / 4, info.width * 43 / 100, info.height / 2);
            cv::rectangle(frame->image, screen, cv::Scalar(90, 100, 110), cv::FILLED);
        }
        writer.write(frame->image);
    }
    writer.finish();
}

bool networksAreInstalled() { return test::run({"models", "verify", "--json"}).exitCode == 0; }

/// What of the two clips is in the project file.
struct Saved {
    std::size_t detected = 0; ///< clips with poses
    std::size_t edits = 0; ///< frames with edits
    std::size_t interpolated = 0; ///< keypoints among them
};

Saved savedIn(const fs::path& file)
{
    Saved saved;
    const project::Project project(file);
    for (const project::Media& media : project.media()) {
        saved.detected += project.detectedTrack(media.sha256).has_value() ? 1 : 0;
        for (const auto& [frame, edit] : project.edits(media.id)) {
            ++saved.edits;
            for (const pose::Keypoint& keypoint : edit.pose.value_or(pose::Pose()).body)
                saved.interpolated += keypoint.origin == pose::KeypointOrigin::Interpolated ? 1 : 0;
        }
    }
    return saved;
}

class StudioTest : public testing::Test {
protected:
    void SetUp() override
    {
        if (!test::Screen::isPossible())
            GTEST_SKIP() << "Xvfb or xdotool is not installed";
        if (!networksAreInstalled())
            GTEST_SKIP() << "the pose networks are not installed";
        const sample::SampleSettings settings{.seconds = 2, .height = 360};
        ASSERT_TRUE(sample::writeDancer(folder / "drawn.mp4", settings));
        ASSERT_TRUE(sample::writeTarget(folder / "target.mp4", settings));
        writeHiddenDancer(folder / "drawn.mp4", folder / "dancer.mp4");
        nameVideosFolder();
    }

    /// Where the program suggests to write videos to.
    void nameVideosFolder() const
    {
        fs::create_directories(folder / "config");
        fs::create_directories(folder / "Videos");
        std::ofstream(folder / "config" / "user-dirs.dirs")
            << "XDG_VIDEOS_DIR=\"" << (folder / "Videos").string() << "\"\n";
    }

    /// What the training monitor says below its curves.
    static QString statusIn(const QJsonObject& seen)
    {
        for (const auto widget : seen[QLatin1String("widgets")].toArray()) {
            const QString text = widget.toObject()[QLatin1String("text")].toString();
            if (text.startsWith(QLatin1String("step ")))
                return text;
        }
        return {};
    }

    /// Makes the target dance, and ends the training when the curves have moved for a while.
    static void train(const test::Screen& screen, const test::Studio& studio)
    {
        studio.click(QStringLiteral("Make it dance ▸"));
        studio.waitFor(QStringLiteral("Video to write"));
        screen.keepPicture(QStringLiteral("9-transfer"));
        studio.click(QStringLiteral("Begin"));
        QStringList told;
        ASSERT_TRUE(studio.waitUntil(
            [&told](const QJsonObject& seen) {
                const QString status = statusIn(seen);
                if (!status.isEmpty() && !told.contains(status))
                    told.append(status);
                return told.size() >= 12;
            },
            trainPatience));
        screen.keepPicture(QStringLiteral("10-training"));
        studio.click(QStringLiteral("Stop and keep"));
    }

    /// Compares the rendered dance with the source, by the keys.
    static void compare(const test::Screen& screen, const test::Studio& studio)
    {
        screen.focus(QStringLiteral("understudy")); // a dialog has had the keys
        screen.press(QStringLiteral("Home"));
        screen.press(QStringLiteral("c"));
        ASSERT_TRUE(
            studio.waitUntil([&](const QJsonObject&) { return studio.isChecked("Split"); }));
        screen.press(QStringLiteral("ctrl+bracketright"));
        screen.keepPicture(QStringLiteral("12-compared"));
        screen.press(QStringLiteral("shift+c"));
        screen.keepPicture(QStringLiteral("13-turned"));
        studio.click(QStringLiteral("Difference"));
        ASSERT_TRUE(
            studio.waitUntil([&](const QJsonObject&) { return studio.isChecked("Difference"); }));
        screen.keepPicture(QStringLiteral("14-difference"));
    }

    void exportDance(const test::Screen& screen, const test::Studio& studio) const
    {
        screen.press(QStringLiteral("ctrl+e"));
        studio.waitFor(QStringLiteral("File to write"));
        screen.keepPicture(QStringLiteral("15-export"));
        studio.click(QStringLiteral("&Export"));
        studio.waitFor(QStringLiteral("Go on"));
        studio.tick(QStringLiteral("The person &agrees to this video"));
        ASSERT_TRUE(studio.waitUntil([&](const QJsonObject&) {
            return studio.isChecked("The person &agrees to this video");
        }));
        screen.keepPicture(QStringLiteral("16-consent"));
        studio.click(QStringLiteral("Go on"));
        ASSERT_TRUE(studio.waitUntil(
            [&](const QJsonObject&) { return fs::exists(exported()); }, detectPatience));
        studio.waitFor(QStringLiteral("target-dancer-2.mp4 is written."));
        screen.keepPicture(QStringLiteral("17-exported"));
    }

    fs::path rendered() const { return folder / "Videos" / "target-dancer.mp4"; }
    fs::path exported() const { return folder / "Videos" / "target-dancer-2.mp4"; }

    fs::path projectOf(const test::Studio& studio) const
    {
        return studio.seen()[QLatin1String("project")].toString().toStdString();
    }

    /// After the window has saved.
    Saved saved(const test::Studio& studio) const
    {
        EXPECT_TRUE(studio.waitUntil(
            [](const QJsonObject& seen) { return seen[QLatin1String("saved")].toBool(); }));
        return savedIn(projectOf(studio));
    }

    void pressAndSee(const test::Screen& screen, const test::Studio& studio, const QString& keys,
        int frame) const
    {
        screen.press(keys);
        EXPECT_TRUE(studio.waitUntil([frame](const QJsonObject& seen) {
            return seen[QLatin1String("frame")].toInt() == frame;
        })) << keys.toStdString()
            << " did not lead to frame " << frame;
    }

    test::TemporaryFolder folder;
};

} // namespace

TEST_F(StudioTest, LeadsFromTwoDroppedVideosThroughAKillToAnExportedDance)
{
    const test::Screen screen(screenSize);
    fs::path project;
    Saved before;
    {
        test::Studio studio(screen, folder.path());
        screen.keepPicture(QStringLiteral("1-empty"));

        // From a file manager, each on its field.
        studio.drop(
            {text(folder / "dancer.mp4")}, {screenSize.width() / 4, screenSize.height() / 2});
        studio.waitFor(QStringLiteral("dancer.mp4"));
        studio.drop(
            {text(folder / "target.mp4")}, {3 * screenSize.width() / 4, screenSize.height() / 2});
        studio.waitFor(QStringLiteral("target.mp4"));
        screen.keepPicture(QStringLiteral("2-imported"));

        // Poses.
        studio.click(QStringLiteral("Detect poses ▸"));
        project = projectOf(studio);
        ASSERT_TRUE(studio.waitUntil(
            [&](const QJsonObject&) { return savedIn(project).detected == 2; }, detectPatience));
        studio.waitFor(QStringLiteral("Make it dance ▸"));
        screen.keepPicture(QStringLiteral("3-detected"));

        // The first finding lies where the arm was hidden.
        screen.press(QStringLiteral("Home"));
        screen.press(QStringLiteral("n"));
        ASSERT_TRUE(studio.waitUntil(
            [](const QJsonObject& seen) { return seen[QLatin1String("frame")].toInt() >= 15; }));
        screen.keepPicture(QStringLiteral("4-finding"));

        // Drag the wrist on two frames, and let the frames between follow.
        const int first = studio.seen()[QLatin1String("frame")].toInt();
        const auto wrist = studio.joint(QStringLiteral("R wrist"));
        ASSERT_TRUE(wrist.has_value());
        screen.drag(*wrist, *wrist + QPoint(40, -30));
        // The window may have seen nothing of the drag yet, and call itself saved.
        EXPECT_TRUE(
            studio.waitUntil([&](const QJsonObject&) { return savedIn(project).edits > 0; }));
        EXPECT_EQ(saved(studio).edits, 1U);
        screen.keepPicture(QStringLiteral("5-dragged"));
        pressAndSee(screen, studio, QStringLiteral("Right"), first + 1);
        pressAndSee(screen, studio, QStringLiteral("Right"), first + 2);
        pressAndSee(screen, studio, QStringLiteral("Right"), first + 3);
        const auto later = studio.joint(QStringLiteral("R wrist"));
        ASSERT_TRUE(later.has_value());
        screen.drag(*later, *later + QPoint(40, -30));
        pressAndSee(screen, studio, QStringLiteral("Left"), first + 2);
        screen.press(QStringLiteral("f"));
        ASSERT_TRUE(studio.waitUntil(
            [&](const QJsonObject&) { return savedIn(project).interpolated >= 2; }));
        screen.keepPicture(QStringLiteral("6-interpolated"));

        // Back and forth.
        screen.press(QStringLiteral("ctrl+z"));
        ASSERT_TRUE(studio.waitUntil(
            [&](const QJsonObject&) { return savedIn(project).interpolated == 0; }));
        screen.keepPicture(QStringLiteral("7-undone"));
        screen.press(QStringLiteral("ctrl+shift+z"));
        ASSERT_TRUE(studio.waitUntil(
            [&](const QJsonObject&) { return savedIn(project).interpolated >= 2; }));
        screen.press(QStringLiteral("ctrl+s"));
        before = saved(studio);

        studio.kill();
    }

    const test::Studio again(screen, folder.path());

    EXPECT_TRUE(again.waitUntil([&](const QJsonObject&) { return projectOf(again) == project; }));
    again.waitFor(QStringLiteral("dancer.mp4"));
    const Saved after = savedIn(project);
    EXPECT_EQ(after.edits, before.edits);
    EXPECT_EQ(after.interpolated, before.interpolated);
    EXPECT_GE(after.edits, 4U);
    screen.keepPicture(QStringLiteral("8-again"));

    train(screen, again);
    ASSERT_TRUE(
        again.waitUntil([&](const QJsonObject&) { return fs::exists(rendered()); }, trainPatience));
    again.waitFor(QStringLiteral("Picture A"));
    screen.keepPicture(QStringLiteral("11-result"));
    compare(screen, again);
    exportDance(screen, again);

    const media::VideoInfo dance = media::probe(folder / "dancer.mp4");
    const media::VideoInfo target = media::probe(folder / "target.mp4");
    const media::VideoInfo made = media::probe(exported());
    EXPECT_EQ(made.frameCount, dance.frameCount);
    EXPECT_EQ(made.frameRate, dance.frameRate);
    EXPECT_EQ(QSize(made.width, made.height), QSize(target.width, target.height));
    EXPECT_EQ(made.audio.has_value(), dance.audio.has_value());
    EXPECT_NE(test::tagOf(exported(), "comment").find("Synthetic video"), std::string::npos)
        << test::tagOf(exported(), "comment");
    std::int64_t shown = 0;
    for (media::VideoReader reader(exported()); reader.next();)
        ++shown;
    EXPECT_EQ(shown, dance.frameCount);
}
