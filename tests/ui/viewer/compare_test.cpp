// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/rendered_take.h"
#include "tests/ui/support/screenshot.h"
#include "tests/ui/viewer/viewer_fixture.h"
#include "ui/viewer/compare_bar.h"
#include "ui/viewer/difference.h"
#include "ui/viewer/viewer_panel.h"

#include <QComboBox>
#include <QTest>
#include <QToolButton>
#include <gtest/gtest.h>

namespace {

using Kind = ui::ComparedPicture::Kind;

/// A red take and a blue one of the dance, in the result view.
class CompareTest : public testing::Test {
protected:
    CompareTest()
    {
        panel.resize(900, 620);
        panel.show();
        panel.setTakes({{take("red", Qt::red), QStringLiteral("Draft"), true},
            {take("blue", Qt::blue), QStringLiteral("Good"), false}});
        studio.session.setView(ui::ViewMode::Result);
    }

    QString take(const char* name, const QColor& colour)
    {
        const auto folder = studio.folder / name;
        std::filesystem::create_directory(folder);
        QImage picture(320, 240, QImage::Format_RGB32);
        picture.fill(colour);
        for (std::int64_t frame = 0; frame < 20; ++frame)
            picture.save(
                QString::fromStdString(project::pictureFile(folder, frame).string()), "JPG");
        return QString::fromStdString(folder.string());
    }

    void compare(ui::CompareMode mode)
    {
        ui::Comparison comparison = studio.session.comparison();
        comparison.mode = mode;
        comparison.b = {Kind::Result, QString::fromStdString((studio.folder / "blue").string())};
        studio.session.setComparison(comparison);
    }

    /// Of the canvas, at a part of its width in its middle row.
    QColor colourAt(double part)
    {
        const QImage seen = panel.canvas().grab().toImage();
        return seen.pixelColor(static_cast<int>(part * (seen.width() - 1)), seen.height() / 2);
    }
    bool becomesRed(double part)
    {
        return test::waitUntil([&] { return colourAt(part).red() > 200; });
    }
    bool becomesBlue(double part)
    {
        return test::waitUntil([&] { return colourAt(part).blue() > 200; });
    }

    test::Studio studio;
    ui::FrameProvider frames;
    ui::Player player{studio.session};
    ui::ViewerPanel panel{studio.session, studio.editor, player, frames};
};

} // namespace

TEST_F(CompareTest, ShowsTheNewestRenderedPicturesAlone)
{
    EXPECT_TRUE(becomesRed(0.45));
    EXPECT_TRUE(becomesRed(0.55));
}

TEST_F(CompareTest, SplitsThePictureAtADividerThatTheMouseMoves)
{
    compare(ui::CompareMode::Split);
    EXPECT_TRUE(becomesRed(0.4));
    EXPECT_TRUE(becomesBlue(0.6));
    test::grabTo(panel, QStringLiteral("compare-split"));

    ui::Canvas& canvas = panel.canvas();
    const QPoint middle(canvas.width() / 2, canvas.height() / 3);
    QTest::mousePress(&canvas, Qt::LeftButton, {}, middle);
    QTest::mouseMove(&canvas, middle + QPoint(canvas.width() / 5, 0));
    QTest::mouseRelease(&canvas, Qt::LeftButton, {}, middle + QPoint(canvas.width() / 5, 0));

    EXPECT_TRUE(becomesRed(0.6));
    EXPECT_GT(studio.session.comparison().divider, 0.6);
}

TEST_F(CompareTest, MovesTheDividerWithoutTheMouseAndKeepsItInThePicture)
{
    compare(ui::CompareMode::Split);

    panel.canvas().moveDivider(-0.25);
    EXPECT_DOUBLE_EQ(studio.session.comparison().divider, 0.25);
    EXPECT_TRUE(becomesBlue(0.4));

    panel.canvas().moveDivider(-0.5);
    EXPECT_DOUBLE_EQ(studio.session.comparison().divider, 0);
}

TEST_F(CompareTest, ExchangesBothAsLongAsTheKeyIsHeld)
{
    EXPECT_TRUE(becomesRed(0.5));
    compare(ui::CompareMode::Single);

    QTest::keyPress(&panel, Qt::Key_W);
    EXPECT_TRUE(becomesBlue(0.5));

    QTest::keyRelease(&panel, Qt::Key_W);
    EXPECT_TRUE(becomesRed(0.5));
}

TEST_F(CompareTest, SetsBothBesideEachOther)
{
    compare(ui::CompareMode::SideBySide);

    EXPECT_TRUE(becomesRed(0.25));
    EXPECT_TRUE(becomesBlue(0.75));
}

TEST_F(CompareTest, ShowsTheDifferenceOfTwoPicturesAndNothingOfThoseThatAreAlike)
{
    QImage grey(4, 4, QImage::Format_RGB32);
    grey.fill(QColor(100, 100, 100));
    QImage redder(2, 2, QImage::Format_RGB32);
    redder.fill(QColor(110, 100, 100));

    EXPECT_EQ(ui::difference(grey, grey).pixelColor(1, 1), QColor(0, 0, 0));
    EXPECT_EQ(ui::difference(grey, redder).pixelColor(1, 1), QColor(40, 0, 0));

    compare(ui::CompareMode::Difference);
    EXPECT_TRUE(test::waitUntil([&] {
        const QColor seen = colourAt(0.5);
        return seen.red() > 200 && seen.blue() > 200;
    }));
}

TEST_F(CompareTest, ShowsWhatWasThereBeforeTheLastEdit)
{
    take("red/before", Qt::blue);
    std::filesystem::remove(project::pictureFile(studio.folder / "red/before", 3));
    ui::Comparison comparison;
    comparison.a = {Kind::Before};
    studio.session.setComparison(comparison);
    EXPECT_TRUE(becomesBlue(0.5));

    studio.session.setFrame(3); // was not painted anew
    EXPECT_TRUE(becomesRed(0.5));

    panel.canvas().setStaleFrames([](std::int64_t frame) { return frame == 5; });
    studio.session.setFrame(4);
    EXPECT_TRUE(becomesBlue(0.5));
    studio.session.setFrame(5); // was not painted anew yet
    EXPECT_TRUE(becomesRed(0.5));
}

TEST_F(CompareTest, ShowsThePreviewThoughTheFrameIsRendered)
{
    QImage picture(32, 24, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    panel.canvas().setLiveFrame(0, picture, QStringLiteral("Preview"), {});
    EXPECT_TRUE(becomesRed(0.5));
    EXPECT_FALSE(panel.canvas().showsLiveFrames());

    ui::Comparison comparison;
    comparison.a = {Kind::Preview};
    studio.session.setComparison(comparison);

    EXPECT_TRUE(panel.canvas().showsLiveFrames());
    EXPECT_TRUE(becomesBlue(0.5));
}

TEST_F(CompareTest, ShowsThePreviewInPlaceOfAPictureThatAnEditHasMadeStale)
{
    QImage picture(32, 24, QImage::Format_RGB32);
    picture.fill(Qt::blue);
    panel.canvas().setLiveFrame(0, picture, QStringLiteral("Preview"), {});
    EXPECT_TRUE(becomesRed(0.5));

    panel.canvas().setStaleFrames([](std::int64_t frame) { return frame == 0; });

    EXPECT_TRUE(becomesBlue(0.5));
}

TEST_F(CompareTest, SaysThatAFrameIsNotRenderedYet)
{
    EXPECT_TRUE(becomesRed(0.5));

    studio.session.setFrame(30);

    EXPECT_TRUE(test::waitUntil([&] { return colourAt(0.5).red() < 100; }));
    test::grabTo(panel, QStringLiteral("compare-not-rendered"));
}

TEST_F(CompareTest, ShowsPicturesThatWerePaintedAnew)
{
    EXPECT_TRUE(becomesRed(0.5));

    panel.setTakes({{take("red", Qt::blue), QStringLiteral("Draft"), true}});

    EXPECT_TRUE(becomesBlue(0.5));
}

TEST_F(CompareTest, IsChosenInTheBarAboveTheResultWhichOtherViewsDoNotShow)
{
    auto* bar = panel.findChild<ui::CompareBar*>();
    EXPECT_TRUE(bar->isVisible());
    for (QToolButton* button : bar->findChildren<QToolButton*>()) {
        if (button->text() == QLatin1String("Overlay"))
            button->click();
    }
    EXPECT_EQ(studio.session.comparison().mode, ui::CompareMode::Overlay);

    auto* a = bar->findChild<QComboBox*>();
    a->setFocus();
    const int good = a->findText(QStringLiteral("Result of Good"));
    ASSERT_GE(good, 0);
    a->setCurrentIndex(good);
    emit a->activated(good);
    EXPECT_TRUE(studio.session.comparison().a.take.endsWith(QStringLiteral("blue")));

    studio.session.setView(ui::ViewMode::Source);
    EXPECT_FALSE(bar->isVisible());
}
