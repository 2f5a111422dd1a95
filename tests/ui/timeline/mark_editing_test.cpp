// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/mark_editing.h"

#include "tests/ui/timeline/timeline_project.h"

#include <QSignalSpy>
#include <gtest/gtest.h>

namespace {

class MarkEditingTest : public testing::Test {
protected:
    MarkEditingTest()
        : marks(project.session)
    {
    }

    std::vector<ui::Marker> markers() const { return ui::markers(project.document); }
    std::optional<double> in() const { return ui::inPoint(project.document); }
    std::optional<double> out() const { return ui::outPoint(project.document); }
    std::int64_t frame() const { return project.session.frame(); }
    void go(std::int64_t to) { project.session.setFrame(to); }

    test::TimelineProject project; // 25 frames a second
    ui::MarkEditing marks;
};

} // namespace

TEST_F(MarkEditingTest, InAndOutTakeInTheFramesAtWhichTheyWereSet)
{
    go(10);
    marks.setInPoint();
    go(19);
    marks.setOutPoint();

    const auto range = ui::markedRange(project.session);
    EXPECT_EQ(range, (ui::TimeSpan{10 / 25.0, 20 / 25.0}));
}

TEST_F(MarkEditingTest, GoesToTheFirstAndTheLastFrameOfTheRange)
{
    go(10);
    marks.setInPoint();
    go(19);
    marks.setOutPoint();

    marks.goToIn();
    EXPECT_EQ(frame(), 10);
    marks.goToOut();
    EXPECT_EQ(frame(), 19);
}

TEST_F(MarkEditingTest, AnInPointBehindTheOutPointTakesThatAwayInOneStep)
{
    go(20);
    marks.setOutPoint();
    go(60);
    marks.setInPoint();
    EXPECT_EQ(in(), 60 / 25.0);
    EXPECT_EQ(out(), std::nullopt);

    project.document.undoStack().undo();

    EXPECT_EQ(in(), std::nullopt);
    EXPECT_EQ(out(), 20 / 25.0);
}

TEST_F(MarkEditingTest, SettingTheSamePointTwiceIsOneStep)
{
    go(20);
    marks.setInPoint();
    marks.setInPoint();

    EXPECT_EQ(project.document.undoStack().count(), 1);
}

TEST_F(MarkEditingTest, ClearsBothPoints)
{
    marks.setInPoint();
    marks.setOutPoint();

    marks.clearIn();
    marks.clearOut();

    EXPECT_EQ(ui::markedRange(project.session), std::nullopt);
}

TEST_F(MarkEditingTest, AnEndThatIsDraggedStopsAtTheOther)
{
    marks.setRange(1, 2);

    marks.dragBegin(2.5, 1);
    EXPECT_EQ(in(), 2); // one frame is left
    marks.dragEnd(1, 2);
    EXPECT_EQ(out(), 2);
    marks.dragEnd(9, 2);
    EXPECT_NEAR(*out(), 99 / 25.0, 1e-9);
}

TEST_F(MarkEditingTest, AddsOneMarkerToAFrameAndUndoesIt)
{
    QSignalSpy message(&marks, &ui::MarkEditing::message);
    go(25);

    marks.addMarker();
    marks.addMarker();

    ASSERT_EQ(markers().size(), 1u);
    EXPECT_EQ(markers()[0].time, 1.0);
    EXPECT_EQ(message.count(), 1); // the second was refused
    project.document.undoStack().undo();
    EXPECT_TRUE(markers().empty());
}

TEST_F(MarkEditingTest, DeletesTheMarkerAtThePlayheadOnly)
{
    go(25);
    marks.addMarker();
    go(50);
    marks.addMarker();
    go(51);
    marks.deleteMarker();
    EXPECT_EQ(markers().size(), 2u);

    go(25);
    marks.deleteMarker();

    ASSERT_EQ(markers().size(), 1u);
    EXPECT_EQ(markers()[0].time, 2.0);
}

TEST_F(MarkEditingTest, GoesFromMarkToMarkAndToTheEdges)
{
    go(25);
    marks.addMarker();
    go(50);
    marks.setInPoint();
    go(0);

    std::vector<std::int64_t> visited;
    for (int i = 0; i < 3; ++i) {
        marks.nextMarker();
        visited.push_back(frame());
    }
    for (int i = 0; i < 3; ++i) {
        marks.previousMarker();
        visited.push_back(frame());
    }

    EXPECT_EQ(visited, (std::vector<std::int64_t>{25, 50, 99, 50, 25, 0}));
}

TEST_F(MarkEditingTest, GoesFromKeyframeToKeyframeAndToTheMiddleBetween)
{
    project.addKeyframes({20, 60});
    go(0);

    marks.nextKeyframe();
    EXPECT_EQ(frame(), 20);
    marks.goToMiddleOfGap();
    EXPECT_EQ(frame(), 40);
    marks.nextKeyframe();
    EXPECT_EQ(frame(), 60);
    marks.nextKeyframe();
    EXPECT_EQ(frame(), 60); // there is none behind
    marks.goToMiddleOfGap();
    EXPECT_EQ(frame(), 79); // the gap ends with the clip
    marks.previousKeyframe();
    EXPECT_EQ(frame(), 60);
}

TEST_F(MarkEditingTest, ChangesNothingInAProjectThatAnotherWindowHas)
{
    ui::ProjectDocument second;
    second.open(project.folder / "solo.understudy");
    ASSERT_TRUE(second.isReadOnly());
    ui::Session session(second);
    ui::MarkEditing editing(session);
    QSignalSpy message(&editing, &ui::MarkEditing::message);

    editing.setInPoint();
    editing.addMarker();

    EXPECT_EQ(message.count(), 2);
    EXPECT_EQ(second.undoStack().count(), 0);
}

TEST(Markers, AreReadAsTheyWereWrittenInTheOrderOfTime)
{
    const std::vector<ui::Marker> written = {{2.5, QStringLiteral("Drop"), QColor(Qt::red)},
        {1, QStringLiteral("Füße"), QColor(Qt::blue)}};

    const std::vector<ui::Marker> read = ui::markersFrom(ui::toJson(written));

    EXPECT_EQ(read, (std::vector<ui::Marker>{written[1], written[0]}));
}

TEST(Markers, LeaveOutWhatCannotBeRead)
{
    const auto value = nlohmann::json::parse(
        R"([7, {"name": "no time"}, {"time": "noon"}, {"time": 3, "colour": "no colour"}])");

    const std::vector<ui::Marker> read = ui::markersFrom(value);

    ASSERT_EQ(read.size(), 1u);
    EXPECT_EQ(read[0].time, 3);
    EXPECT_TRUE(read[0].colour.isValid());
    EXPECT_TRUE(ui::markersFrom(nlohmann::json("none")).empty());
}
