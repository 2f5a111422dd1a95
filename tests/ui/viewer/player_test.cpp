// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/viewer/viewer_fixture.h"
#include "ui/viewer/player.h"

#include <QTest>
#include <QWidget>
#include <gtest/gtest.h>

namespace {

/// Sound that plays whatever the test says.
class FakeSound final : public ui::Sound {
public:
    void start(const std::filesystem::path&, double seconds) override { started = seconds; }
    void stop() override { ++stops; }
    void playSnippet(const std::filesystem::path&, double seconds) override
    {
        snippets.push_back(seconds);
    }
    std::optional<double> position() const override { return heard; }

    std::optional<double> started;
    std::optional<double> heard;
    std::vector<double> snippets;
    int stops = 0;
};

class PlayerTest : public testing::Test {
protected:
    void pass(double seconds)
    {
        now += seconds;
        player.advance();
    }
    std::int64_t frame() const { return studio.session.frame(); }

    test::Studio studio;
    double now = 100;
    ui::Player player{studio.session, nullptr, [this] { return now; }};
};

} // namespace

TEST_F(PlayerTest, PlaysAtTheSpeedOfTheClock)
{
    player.togglePlay();
    pass(0.4);

    EXPECT_EQ(frame(), 10);

    player.togglePlay();
    pass(0.4);

    EXPECT_EQ(frame(), 10);
}

TEST_F(PlayerTest, DoublesTheSpeedUpToEightTimes)
{
    for (const double rate : {1.0, 2.0, 4.0, 8.0, 8.0}) {
        player.playForward();
        EXPECT_EQ(player.rate(), rate);
    }
    player.playBackward();
    EXPECT_EQ(player.rate(), -1) << "the other way begins slowly";
    player.playBackward();
    EXPECT_EQ(player.rate(), -2);
    player.stop();
    EXPECT_EQ(player.rate(), 0);
}

TEST_F(PlayerTest, StopsOnTheLastFrameAndStartsAgainFromTheFirst)
{
    player.togglePlay();
    pass(100);
    EXPECT_EQ(frame(), 39);
    EXPECT_FALSE(player.isPlaying());

    player.togglePlay();
    EXPECT_EQ(frame(), 0);
}

TEST_F(PlayerTest, ShowsTheLastFrameForItsWholeDuration)
{
    player.togglePlay();
    pass(1.59);

    EXPECT_EQ(frame(), 39);
    EXPECT_TRUE(player.isPlaying());
}

TEST_F(PlayerTest, PlaysBackwardToTheFirstFrame)
{
    studio.session.setFrame(20);
    player.playBackward();
    pass(0.2);
    EXPECT_EQ(frame(), 15);

    pass(10);
    EXPECT_EQ(frame(), 0);
    EXPECT_FALSE(player.isPlaying());
}

TEST_F(PlayerTest, LoopsBetweenTheMarks)
{
    studio.document.changeSetting(QStringLiteral("in"), "inPoint", 0.4); // frame 10
    studio.document.changeSetting(QStringLiteral("out"), "outPoint", 0.8); // frame 20
    studio.session.setFrame(12);
    player.toggleLoop();
    player.togglePlay();

    pass(0.37); // past frame 20
    EXPECT_EQ(frame(), 10);
    EXPECT_TRUE(player.isPlaying());
    pass(0.2);
    EXPECT_EQ(frame(), 15);
}

TEST_F(PlayerTest, PlaysFromInToOutOnce)
{
    studio.document.changeSetting(QStringLiteral("in"), "inPoint", 0.4);
    studio.document.changeSetting(QStringLiteral("out"), "outPoint", 0.8);

    player.playInToOut();
    EXPECT_EQ(frame(), 10);
    pass(5);

    EXPECT_EQ(frame(), 20);
    EXPECT_FALSE(player.isPlaying());
}

TEST_F(PlayerTest, StepsExactlyOneFrameWhileTheStopKeyIsHeld)
{
    QWidget widget;
    QTest::keyPress(&widget, Qt::Key_K);
    player.playForward();
    player.playForward();
    EXPECT_EQ(frame(), 2);
    EXPECT_FALSE(player.isPlaying());
    player.playBackward();
    EXPECT_EQ(frame(), 1);

    QTest::keyRelease(&widget, Qt::Key_K);
    player.playForward();
    EXPECT_TRUE(player.isPlaying());
}

TEST_F(PlayerTest, StopsWhenTheProjectIsClosed)
{
    player.togglePlay();

    studio.document.close();

    EXPECT_FALSE(player.isPlaying());
    player.togglePlay();
    EXPECT_FALSE(player.isPlaying()) << "there is nothing to play";
}

namespace {

class SoundingPlayerTest : public PlayerTest {
protected:
    SoundingPlayerTest()
    {
        media::VideoInfo info = *studio.document.clip(studio.dance)->info;
        info.audio = media::AudioInfo{"aac", 48000, 2, 1.6};
        studio.document.relink(studio.dance, info); // the test's sound needs no file
    }

    FakeSound sound;
    ui::Player sounding{studio.session, &sound, [this] { return now; }};
    void passSounding(double seconds)
    {
        now += seconds;
        sounding.advance();
    }
};

} // namespace

TEST_F(SoundingPlayerTest, StartsTheSoundWhereThePlayheadIs)
{
    studio.session.setFrame(10);
    sounding.togglePlay();

    EXPECT_DOUBLE_EQ(sound.started.value_or(-1), 0.4);
}

TEST_F(SoundingPlayerTest, FollowsTheSoundWhenItRunsSlower)
{
    sounding.togglePlay();
    for (int i = 0; i < 100; ++i) { // a second in which the sound plays 0.9 of one
        sound.heard = 0.009 * i;
        passSounding(0.01);
    }

    EXPECT_NEAR(studio.session.time(), 0.9, 0.06);
}

TEST_F(SoundingPlayerTest, PlaysWithoutTheSoundAtOtherSpeeds)
{
    sounding.playForward();
    sounding.playForward();

    EXPECT_EQ(sounding.rate(), 2);
    EXPECT_GE(sound.stops, 1);
}

TEST_F(SoundingPlayerTest, IsSilentWhileMutedAndGoesOnWithTheSoundAfterwards)
{
    sounding.toggleMute();
    sounding.togglePlay();
    EXPECT_FALSE(sound.started);
    passSounding(0.4);
    EXPECT_EQ(frame(), 10) << "it plays all the same";

    sounding.toggleMute();
    EXPECT_NEAR(sound.started.value_or(-1), 0.4, 1e-6);

    sounding.stop();
    sounding.toggleMute();
    now += 1;
    studio.session.setFrame(20);
    EXPECT_TRUE(sound.snippets.empty());
}

TEST_F(SoundingPlayerTest, PlaysSnippetsWhileScrubbing)
{
    studio.session.setFrame(5);
    studio.session.setFrame(6); // at once: too soon for another one
    now += 0.1;
    studio.session.setFrame(7);

    EXPECT_EQ(sound.snippets.size(), 2u);
    EXPECT_DOUBLE_EQ(sound.snippets.back(), 0.28);
}

TEST(Timecode, CountsHoursMinutesSecondsAndFrames)
{
    EXPECT_EQ(ui::timecode(120, 30), QStringLiteral("00:00:04:00"));
    EXPECT_EQ(ui::timecode(119, 30), QStringLiteral("00:00:03:29"));
    EXPECT_EQ(ui::timecode(25 * 3661 + 7, 25), QStringLiteral("01:01:01:07"));
    EXPECT_EQ(ui::timecode(0, 0), QStringLiteral("00:00:00:00"));
}
