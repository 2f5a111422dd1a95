// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/timeline.h"

#include "tests/ui/support/screenshot.h"
#include "tests/ui/timeline/timeline_project.h"
#include "ui/theme.h"
#include "ui/timeline/hover_card.h"

#include <QContextMenuEvent>
#include <QLineEdit>
#include <QMenu>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

namespace {

class TimelineTest : public testing::Test {
protected:
    TimelineTest()
        : timeline(project.session, project.cache())
    {
        timeline.resize(1000, 270);
        timeline.show();
        EXPECT_TRUE(QTest::qWaitForWindowExposed(&timeline));
    }

    QPoint at(double seconds, double y) const
    {
        return {
            qRound(timeline.layoutNow().content.left() + timeline.axis().xOf(seconds)), qRound(y)};
    }
    QPoint onRuler(double seconds) const
    {
        return at(seconds, timeline.layoutNow().ruler.center().y());
    }
    QPoint onRow(ui::TimelineRow row, double seconds) const
    {
        return at(seconds, timeline.layoutNow().row(row).whole.center().y());
    }
    void drag(const QPoint& from, const QPoint& to, Qt::KeyboardModifiers modifiers = {})
    {
        QTest::mousePress(&timeline, Qt::LeftButton, modifiers, from);
        QTest::mouseMove(&timeline, (from + to) / 2);
        QTest::mouseMove(&timeline, to);
        QTest::mouseRelease(&timeline, Qt::LeftButton, modifiers, to);
    }
    void wheel(const QPoint& position, int notches, Qt::KeyboardModifiers modifiers)
    {
        QWheelEvent event(position, timeline.mapToGlobal(position), {}, {0, notches * 120},
            Qt::NoButton, modifiers, Qt::NoScrollPhase, false);
        QCoreApplication::sendEvent(&timeline, &event);
    }
    QColor colourAt(const QPoint& position)
    {
        const QImage picture = timeline.grab().toImage();
        return picture.pixelColor(position * picture.devicePixelRatio());
    }

    test::TimelineProject project; // 4 s of dance, 2 s of the person
    ui::Timeline timeline;
};

} // namespace

TEST_F(TimelineTest, MovesThePlayheadWhereItIsDragged)
{
    timeline.setSnapping(false);

    drag(onRuler(0.5), onRuler(3));

    EXPECT_NEAR(project.session.time(), 3, 1.5 / timeline.axis().pixelsPerSecond);
}

TEST_F(TimelineTest, ChoosesTheClipWhoseRowIsClicked)
{
    QTest::mouseClick(&timeline, Qt::LeftButton, {}, onRow(ui::TimelineRow::Target, 1));
    EXPECT_EQ(project.session.editedRole(), ui::Role::Target);

    QTest::mouseClick(&timeline, Qt::LeftButton, {}, onRow(ui::TimelineRow::Source, 1));
    EXPECT_EQ(project.session.editedRole(), ui::Role::Source);
}

TEST_F(TimelineTest, SnapsToAKeyframeUnlessToldNotTo)
{
    project.addKeyframes({50});

    drag(onRuler(1), onRuler(2) + QPoint(4, 0));
    EXPECT_EQ(project.session.time(), 2);

    timeline.toggleSnapping();
    drag(onRuler(1), onRuler(2) + QPoint(4, 0));
    EXPECT_GT(project.session.time(), 2);
}

TEST_F(TimelineTest, ZoomsAtThePointerWithCtrlAndTheWheel)
{
    const QPoint pointer = onRuler(1.5);
    const double left = timeline.layoutNow().content.left();
    const double time = timeline.axis().timeAt(pointer.x() - left);
    const double scale = timeline.axis().pixelsPerSecond;

    wheel(pointer, 3, Qt::ControlModifier);

    EXPECT_GT(timeline.axis().pixelsPerSecond, scale * 1.5);
    EXPECT_NEAR(timeline.axis().timeAt(pointer.x() - left), time, 1e-9);
}

TEST_F(TimelineTest, ScrollsWithTheWheelAndTheScrollBar)
{
    timeline.zoomIn();
    timeline.zoomIn();
    auto* bar = timeline.findChild<QScrollBar*>();
    ASSERT_TRUE(bar->isVisible());
    const double start = timeline.axis().start;

    wheel(onRuler(1), -1, {});
    EXPECT_GT(timeline.axis().start, start);
    bar->setValue(bar->maximum());
    EXPECT_NEAR(timeline.axis().xOf(4), timeline.layoutNow().content.width() - ui::endMargin, 1.5);
    timeline.zoomToFit();
    EXPECT_FALSE(bar->isVisible());
}

TEST_F(TimelineTest, ZoomsToTheRegionDraggedWithAlt)
{
    drag(onRuler(1), onRuler(2), Qt::AltModifier);

    EXPECT_NEAR(timeline.axis().start, 1, 0.02);
    EXPECT_NEAR(timeline.axis().visible(timeline.layoutNow().content.width()).length(), 1, 0.02);
    EXPECT_EQ(project.session.time(), 0); // it did not scrub
}

TEST_F(TimelineTest, ChoosesARangeOfFramesWithShift)
{
    timeline.setSnapping(false);
    QSignalSpy selected(&timeline, &ui::Timeline::rangeSelected);

    drag(onRow(ui::TimelineRow::Target, 0.5), onRow(ui::TimelineRow::Target, 1), Qt::ShiftModifier);

    ASSERT_TRUE(timeline.selectedRange());
    EXPECT_EQ(timeline.selectedRange()->clip, project.target().id);
    EXPECT_NEAR(double(timeline.selectedRange()->first), 12, 1);
    EXPECT_NEAR(double(timeline.selectedRange()->last), 25, 1);
    EXPECT_EQ(selected.last().at(0).value<std::int64_t>(), project.target().id);

    QTest::keyClick(&timeline, Qt::Key_Escape);
    EXPECT_FALSE(timeline.selectedRange());
}

TEST_F(TimelineTest, OffersWhatCanBeDoneWithARange)
{
    timeline.selectRange(project.source().id, 25, 49);
    QSignalSpy chosen(&timeline, &ui::Timeline::rangeActionChosen);

    const QPoint place = onRow(ui::TimelineRow::Source, 1.5);
    QContextMenuEvent event(QContextMenuEvent::Mouse, place, timeline.mapToGlobal(place));
    QCoreApplication::sendEvent(&timeline, &event);
    const auto* menu = timeline.findChild<QMenu*>();
    ASSERT_NE(menu, nullptr);
    menu->actions().at(2)->trigger();

    ASSERT_EQ(chosen.count(), 1);
    EXPECT_EQ(chosen[0][0].value<ui::RangeAction>(), ui::RangeAction::SwapSides);
    EXPECT_EQ(chosen[0][2].value<std::int64_t>(), 25);
    EXPECT_EQ(chosen[0][3].value<std::int64_t>(), 49);
}

TEST_F(TimelineTest, MarksTheChosenRange)
{
    timeline.selectRange(project.source().id, 49, 25);

    timeline.markRange();

    EXPECT_EQ(ui::inPoint(project.document), 1);
    EXPECT_EQ(ui::outPoint(project.document), 49 / 25.0); // where the last frame begins
}

TEST_F(TimelineTest, ChoosesTheFramesFromInToOutWithoutTheMouse)
{
    project.session.setFrame(10);
    timeline.marks().setInPoint();
    project.session.setFrame(19);
    timeline.marks().setOutPoint();

    timeline.selectInToOut();

    EXPECT_EQ(timeline.selectedRange(), (ui::ClipSpan{project.source().id, 10, 19}));
}

TEST_F(TimelineTest, ShowsThePictureUnderThePointerAfterAWhile)
{
    const auto* card = timeline.findChild<ui::HoverCard*>();
    EXPECT_FALSE(card->isVisible());

    QTest::mouseMove(&timeline, onRow(ui::TimelineRow::Source, 42.5 / 25));

    EXPECT_TRUE(QTest::qWaitFor([&] { return card->isVisible(); }, 20000));
    QTest::mousePress(&timeline, Qt::LeftButton, {}, onRuler(1));
    EXPECT_FALSE(card->isVisible());
}

TEST_F(TimelineTest, MovesAMarkerInOneStep)
{
    project.session.setTime(1);
    timeline.marks().addMarker();
    const int steps = project.document.undoStack().count();

    drag(onRuler(1), onRuler(3));

    EXPECT_NEAR(ui::markers(project.document).at(0).time, 3, 0.02);
    EXPECT_EQ(project.document.undoStack().count(), steps + 1);
    project.document.undoStack().undo();
    EXPECT_EQ(ui::markers(project.document).at(0).time, 1);
}

TEST_F(TimelineTest, MovesTheMarkedRangeByItsHandles)
{
    timeline.marks().setRange(1, 3);
    timeline.setSnapping(false);

    drag(onRuler(1), onRuler(2));

    EXPECT_NEAR(*ui::inPoint(project.document), 2, 0.02);
    drag(onRuler(3.04), onRuler(3.48)); // the handle is behind the last frame
    EXPECT_NEAR(*ui::outPoint(project.document), 3.44, 1e-6);
}

TEST_F(TimelineTest, AsksForTheNameOfAMarker)
{
    timeline.marks().addMarker();
    timeline.editMarker();
    auto* name = timeline.findChild<QLineEdit*>();
    ASSERT_NE(name, nullptr);

    QTest::keyClicks(name, QStringLiteral("Drop"));
    QTest::keyClick(name, Qt::Key_Return);

    EXPECT_EQ(ui::markers(project.document).at(0).name, QStringLiteral("Drop"));
}

TEST_F(TimelineTest, IsWorkedByTheKeyboardAndSaysWhereItIs)
{
    timeline.setFocus();
    QTest::keyClick(&timeline, Qt::Key_Right);
    QTest::keyClick(&timeline, Qt::Key_Right, Qt::ShiftModifier);
    EXPECT_EQ(project.session.frame(), 11);
    EXPECT_EQ(timeline.accessibleName(), QStringLiteral("Timeline, 0:00.44, frame 11"));

    QTest::keyClick(&timeline, Qt::Key_Down);
    EXPECT_EQ(project.session.editedRole(), ui::Role::Target);
    QTest::keyClick(&timeline, Qt::Key_End);
    EXPECT_EQ(project.session.frame(), 49);
}

TEST_F(TimelineTest, TellsTimeFrameAndReasonUnderThePointer)
{
    timeline.setFindings(project.source().id,
        {{40, 44, 0.9, QStringLiteral("Left and right swapped")},
            {40, 44, 0.9, QStringLiteral("Fixed long ago"), false}});
    project.addKeyframes({42});

    const QString text = timeline.textAt(onRow(ui::TimelineRow::Source, 42.5 / 25));

    EXPECT_EQ(text, QStringLiteral("1.68 s · frame 42\nLeft and right swapped\nKeyframe"));
    EXPECT_EQ(timeline.textAt(onRow(ui::TimelineRow::Target, 3)), QString()); // behind its end
}

TEST_F(TimelineTest, ShowsWhereThePosesAreBad)
{
    const double y = timeline.layoutNow().row(ui::TimelineRow::Source).strip.top() + 2;

    const QColor good = colourAt(at(1, y));
    const QColor bad = colourAt(at(41.9 / 25, y));

    EXPECT_GT(good.green(), good.red());
    EXPECT_GT(bad.red(), bad.green());
}

TEST_F(TimelineTest, ShowsWhatIsRendered)
{
    const double y = timeline.layoutNow().row(ui::TimelineRow::Result).strip.center().y();
    const QColor before = colourAt(at(0.5, y));

    timeline.setRendered({{0, 49, ui::RenderState::Fresh}, {50, 60, ui::RenderState::Stale}});

    EXPECT_NE(colourAt(at(0.5, y)), before);
    EXPECT_GT(colourAt(at(0.5, y)).green(), colourAt(at(0.5, y)).red());
}

TEST_F(TimelineTest, KeepsThePlayheadInViewWhileItPlays)
{
    timeline.zoomIn();
    timeline.zoomIn();
    timeline.zoomIn();

    project.session.setTime(3.5);

    const double x = timeline.axis().xOf(3.5);
    EXPECT_GE(x, 0);
    EXPECT_LE(x, timeline.layoutNow().content.width());
}

TEST_F(TimelineTest, LooksAsDrawn)
{
    project.addKeyframes({12, 30, 31, 90});
    project.session.setTime(1);
    timeline.marks().addMarker();
    timeline.setFindings(project.source().id,
        {{40, 44, 0.9, QStringLiteral("Flip")}, {70, 71, 0.3, QStringLiteral("Jitter")}});
    timeline.setRendered({{0, 30, ui::RenderState::Fresh}, {31, 40, ui::RenderState::Stale}});
    ASSERT_TRUE(QTest::qWaitFor([&] { return !timeline.isWaitingForPictures(); }, 30000));

    const QImage picture = timeline.grab().toImage();

    test::grabTo(timeline, QStringLiteral("timeline"));
    const auto sourceRow = timeline.layoutNow().row(ui::TimelineRow::Source);
    const QColor pixel
        = picture.pixelColor(at(3, sourceRow.pictures.center().y()) * picture.devicePixelRatio());
    EXPECT_NE(pixel, ui::colours().raised); // a picture has come
}

TEST(EmptyTimeline, SaysWhatBelongsThereAndTakesNoHarm)
{
    const test::TemporaryFolder folder;
    ui::ProjectDocument document;
    ui::Session session(document);
    ui::Timeline timeline(session, QString::fromStdString(folder.path().string()));
    timeline.resize(1000, 270);
    timeline.show();

    QTest::mouseClick(&timeline, Qt::LeftButton, {}, {500, 100});
    QTest::mouseClick(&timeline, Qt::LeftButton, Qt::ShiftModifier, {500, 100});
    QTest::keyClick(&timeline, Qt::Key_End);
    timeline.marks().setInPoint();
    timeline.marks().addMarker();
    timeline.marks().goToMiddleOfGap();
    timeline.zoomIn();
    timeline.zoomToRange();

    test::grabTo(timeline, QStringLiteral("timeline-empty"));
    EXPECT_EQ(timeline.accessibleName(), QStringLiteral("Timeline, no clips"));
    EXPECT_FALSE(timeline.selectedRange());
}
