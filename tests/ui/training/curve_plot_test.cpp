// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/curve_plot.h"

#include "tests/support/temporary_folder.h"
#include "ui/training/plot_library.h"

#include <QImage>
#include <QTest>
#include <QWheelEvent>
#include <gtest/gtest.h>

using ui::CurvePlot;
using ui::TrainingRun;

namespace {

TrainingRun aRun(const QString& id, double scale)
{
    TrainingRun run;
    run.id = id;
    for (int step = 1; step <= 500; ++step) {
        run.series["loss"].steps.append(step);
        run.series["loss"].values.append(scale * (1 + 4 * std::exp(-step / 80.0)));
    }
    run.series["ssim"] = {{100, 300, 500}, {0.6, 0.8, 0.7}};
    run.step = 500;
    return run;
}

class CurvePlotTest : public testing::Test {
protected:
    CurvePlotTest()
    {
        plot.resize(500, 200);
        plot.setShownSeries({"loss", "ssim"});
        plot.setRuns({aRun(QStringLiteral("a"), 1)});
        plot.show();
        QApplication::processEvents();
    }

    QCustomPlot& canvas() { return *plot.findChild<QCustomPlot*>(); }
    QPoint middle() { return canvas().axisRect()->rect().center(); }

    void turnWheel(int degrees)
    {
        QWheelEvent event(middle(), canvas().mapToGlobal(middle()), {}, {0, degrees * 8},
            Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(&canvas(), &event);
    }

    CurvePlot plot;
};

} // namespace

TEST_F(CurvePlotTest, ShowsAllStepsAndTheLastFigures)
{
    EXPECT_LE(plot.shownSteps().first, 1);
    EXPECT_GE(plot.shownSteps().second, 500);
    EXPECT_TRUE(plot.readOut().contains(QStringLiteral("0.700"))) << plot.readOut().toStdString();
}

TEST_F(CurvePlotTest, FollowsATrainingUntilTheUserZooms)
{
    TrainingRun longer = aRun(QStringLiteral("a"), 1);
    longer.step = 900;
    plot.setRuns({longer});
    EXPECT_GE(plot.shownSteps().second, 900);

    turnWheel(45);
    const auto zoomed = plot.shownSteps();
    EXPECT_LT(zoomed.second - zoomed.first, 800);
    longer.step = 2000;
    plot.setRuns({longer});
    EXPECT_EQ(plot.shownSteps(), zoomed);

    QTest::mouseDClick(&canvas(), Qt::LeftButton, {}, middle());
    EXPECT_GE(plot.shownSteps().second, 2000);
}

TEST_F(CurvePlotTest, MovesWithTheMouse)
{
    turnWheel(45);
    const auto before = plot.shownSteps();

    QTest::mousePress(&canvas(), Qt::LeftButton, {}, middle());
    QMouseEvent move(QEvent::MouseMove, middle() + QPoint(40, 0),
        canvas().mapToGlobal(middle() + QPoint(40, 0)), Qt::NoButton, Qt::LeftButton, {});
    QApplication::sendEvent(&canvas(), &move);
    QTest::mouseRelease(&canvas(), Qt::LeftButton, {}, middle() + QPoint(40, 0));

    EXPECT_LT(plot.shownSteps().first, before.first);
    EXPECT_NEAR(plot.shownSteps().second - plot.shownSteps().first, before.second - before.first,
        1e-6 * before.second);
}

TEST_F(CurvePlotTest, ReadsOutTheFiguresUnderTheCursor)
{
    QMouseEvent move(QEvent::MouseMove, middle(), canvas().mapToGlobal(middle()), Qt::NoButton,
        Qt::NoButton, {});
    QApplication::sendEvent(&canvas(), &move);

    EXPECT_TRUE(plot.readOut().contains(QStringLiteral("step 2"))) << plot.readOut().toStdString();
    EXPECT_TRUE(plot.readOut().contains(QStringLiteral("0.600")));

    QEvent leave(QEvent::Leave);
    QApplication::sendEvent(&canvas(), &leave);
    EXPECT_FALSE(plot.readOut().contains(QStringLiteral("step")));
}

TEST_F(CurvePlotTest, FitsItsHeightsToWhatIsSeenAlsoOnALogarithmicScale)
{
    EXPECT_GT(canvas().yAxis->range().upper, 4.9);
    EXPECT_LT(canvas().yAxis->range().lower, 1.1);

    plot.setLogarithmic(true);

    EXPECT_GT(canvas().yAxis->range().lower, 0);
    EXPECT_EQ(canvas().yAxis->scaleType(), QCPAxis::stLogarithmic);
}

TEST_F(CurvePlotTest, DrawsTwoRunsBesideEachOtherAndNamesBothFigures)
{
    const int graphs = canvas().graphCount();

    plot.setRuns({aRun(QStringLiteral("a"), 1), aRun(QStringLiteral("b"), 3)});
    EXPECT_EQ(canvas().graphCount(), graphs + 4);
    EXPECT_TRUE(plot.readOut().contains(QStringLiteral("0.700 / 0.700")));

    plot.setRuns({aRun(QStringLiteral("b"), 3)});
    EXPECT_EQ(canvas().graphCount(), graphs);
}

TEST_F(CurvePlotTest, IsSavedAsAPicture)
{
    const test::TemporaryFolder folder;
    const QString file = QString::fromStdString((folder / "curves.png").string());

    ASSERT_TRUE(plot.savePng(file));

    EXPECT_GE(QImage(file).width(), 500);
}
