// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_panel.h"

#include "tests/ui/jobs/queue_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/theme.h"
#include "ui/training/curve_plot.h"
#include "ui/training/plot_library.h"
#include "ui/training/run_list.h"
#include "ui/training/sample_view.h"
#include "ui/training/training_controls.h"
#include "ui/training/training_monitor.h"

#include <QComboBox>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <cmath>

using test::waitFor;
using ui::JobState;
using ui::TrainingMonitor;
using ui::TrainingPanel;

namespace {

class TrainingPanelTest : public test::QueueFixture {
protected:
    void show(std::initializer_list<const char*> manners)
    {
        open(manners);
        m_monitor = std::make_unique<TrainingMonitor>(document(), queue());
        m_panel = std::make_unique<TrainingPanel>(document(), queue(), *m_monitor);
        m_panel->resize(520, 260);
        m_panel->show();
        QApplication::processEvents();
    }

    TrainingMonitor& monitor() { return *m_monitor; }
    TrainingPanel& panel() { return *m_panel; }

    QPushButton* button(const char* text)
    {
        for (QPushButton* button : m_panel->findChildren<QPushButton*>()) {
            if (button->text() == QLatin1String(text))
                return button;
        }
        return nullptr;
    }

    void click(const char* text) { QTest::mouseClick(button(text), Qt::LeftButton); }

    bool waitForStatus(const char* part)
    {
        return waitFor([&] { return panel().status().contains(QLatin1String(part)); });
    }

    /// A training of some hours ago, with a picture, a warning and an end, as the worker tells it.
    void addRun(const char* name, double ssim)
    {
        using protocol::Mark;
        const auto tell = [&](std::int64_t step, std::map<std::string, double> values,
                              Mark mark = Mark::None, const char* detail = "") {
            monitor().add(
                {name, step, 400, static_cast<double>(step) / 8, std::move(values), mark, detail});
        };
        tell(0, {{"budget", 90}, {"seed", 1}, {"started", 1.7e9}}, Mark::Start, "draft");
        for (int step = 4; step <= 400; step += 4) {
            const double noise = 0.3 * std::sin(step * 1.7);
            tell(step,
                {{"loss", 2 + 6 * std::exp(-step / 90.0) + noise}, {"learningRate", 4e-4},
                    {"l1", 0.05}, {"secondsPerStep", 0.125}});
            if (step % 80 == 0)
                tell(step, {}, Mark::Checkpoint);
            if (step % 100 == 0)
                tell(step, {{"ssim", ssim - 0.2 * std::exp(-step / 150.0)}, {"rows", 4}},
                    Mark::Sample, "sample.png");
        }
        tell(240, {}, Mark::Recovery,
            "Training became unstable and went back to its last good state.");
        tell(400, {}, Mark::End);
        drawSheet(monitor().folderOf(QLatin1String(name)));
    }

private:
    static void drawSheet(const QString& folder)
    {
        QDir().mkpath(folder);
        QImage sheet(3 * 80, 4 * 120, QImage::Format_RGB32);
        sheet.fill(Qt::white);
        QPainter painter(&sheet);
        for (int row = 0; row < 4; ++row) {
            painter.fillRect(QRect(80, row * 120, 160, 120), QColor(70, 90, 110));
            painter.setPen(QPen(Qt::red, 3));
            painter.drawLine(40, row * 120 + 20, 40, row * 120 + 100);
            painter.setBrush(QColor(200, 170, 150));
            painter.drawEllipse(QPoint(120, row * 120 + 60), 14, 44);
            painter.drawEllipse(QPoint(200, row * 120 + 60), 14, 40);
        }
        painter.end();
        sheet.save(folder + QStringLiteral("/sample.png"));
    }

    std::unique_ptr<TrainingMonitor> m_monitor;
    std::unique_ptr<TrainingPanel> m_panel;
};

} // namespace

TEST_F(TrainingPanelTest, SaysWhatTrainingDoesBeforeThereIsAny)
{
    show({});

    EXPECT_FALSE(panel().plot().isVisible());
    EXPECT_TRUE(button("Train")->isVisible());
    EXPECT_TRUE(button("Train")->isEnabled());
    EXPECT_FALSE(button("Pause")->isVisible());
    test::grabTo(panel(), QStringLiteral("training-empty"));
}

TEST_F(TrainingPanelTest, TrainsPausesGoesOnStopsAndKeeps)
{
    show({"trains"});

    click("Train");
    ASSERT_TRUE(waitForStatus("step 100 / 200"));
    EXPECT_TRUE(panel().status().contains(QStringLiteral("0.750")))
        << panel().status().toStdString();
    EXPECT_TRUE(panel().plot().isVisible());
    EXPECT_FALSE(button("Train")->isVisible());
    const std::int64_t number = queue().jobs().back().number;

    click("Pause");
    EXPECT_EQ(job(number).state, JobState::Paused);
    click("Resume");
    EXPECT_EQ(job(number).state, JobState::Running);

    click("Stop and keep");
    ASSERT_TRUE(waitForState(number, JobState::Finished));
    EXPECT_TRUE(waitFor([&] { return button("Train")->isVisible(); }));
}

TEST_F(TrainingPanelTest, SavesAndOffersToTryWhatIsLearnedByNow)
{
    show({"trains"});
    int tries = 0;
    QObject::connect(
        &panel().controls(), &ui::TrainingControls::tryRequested, &panel(), [&tries] { ++tries; });
    click("Train");
    ASSERT_TRUE(waitForStatus("step 100"));
    test::grabTo(panel(), QStringLiteral("training-busy"));

    click("Save now");
    EXPECT_TRUE(waitFor([&] { return script().requests("save").size() == 1; }));

    click("Try on this frame");
    EXPECT_EQ(tries, 1);

    click("Pause");
    EXPECT_FALSE(button("Save now")->isEnabled()) << "a worker that stands still cannot";
    EXPECT_TRUE(button("Try on this frame")->isEnabled());
}

TEST_F(TrainingPanelTest, CancelsATraining)
{
    show({"trains"});
    click("Train");
    ASSERT_TRUE(waitForStatus("step 100"));

    click("Cancel");

    EXPECT_TRUE(waitForState(queue().jobs().back().number, JobState::Cancelled));
}

TEST_F(TrainingPanelTest, RemembersQualityAndTimeWithTheProject)
{
    show({"trains"});
    auto* quality = panel().findChild<QComboBox*>();
    auto* minutes = panel().findChild<QSpinBox*>();
    QTest::keyClick(quality, Qt::Key_Down);
    minutes->setFocus();
    minutes->setValue(3);
    click("Train");

    EXPECT_EQ(document().setting("training").at("preset"), "good");
    ASSERT_TRUE(waitFor([&] { return !script().requests("train").empty(); }));
    EXPECT_EQ(script().requests("train").at(0).at("preset"), "good");
    EXPECT_EQ(script().requests("train").at(0).at("budget"), 180);
}

TEST_F(TrainingPanelTest, TrainsNothingForAPreview)
{
    show({});

    panel().findChild<QComboBox*>()->setCurrentIndex(0);

    EXPECT_FALSE(button("Train")->isEnabled());
    EXPECT_FALSE(panel().controls().problem().isEmpty());
}

TEST_F(TrainingPanelTest, DrawsRunsBesideEachOtherAndExportsThem)
{
    show({});
    addRun("train-1", 0.88);
    addRun("train-2", 0.83);
    ASSERT_TRUE(waitFor([&] { return panel().runList().topLevelItemCount() == 2; }));
    EXPECT_EQ(panel().shownRuns().size(), 1U);

    panel().runList().setShown(QStringLiteral("train-1"), true);
    panel().runList().setShown(QStringLiteral("train-2"), true);
    ASSERT_EQ(panel().shownRuns().size(), 2U);

    const QString file = QString::fromStdString((folder() / "curves.csv").string());
    ASSERT_TRUE(panel().saveCsv(file));
    QFile csv(file);
    ASSERT_TRUE(csv.open(QIODevice::ReadOnly));
    const QByteArray text = csv.readAll();
    EXPECT_TRUE(text.startsWith("run,step,l1,learningRate,loss,secondsPerStep,ssim\n"));
    EXPECT_TRUE(text.contains("\ntrain-1,400,") && text.contains("\ntrain-2,400,"));
    EXPECT_FALSE(panel().saveCsv(QStringLiteral("/no such folder/curves.csv")));
}

TEST_F(TrainingPanelTest, ShowsTheSameFramesOfTwoTrainingsBesideEachOther)
{
    show({});
    addRun("train-1", 0.88);
    addRun("train-2", 0.83);
    panel().setPage(TrainingPanel::Page::Pictures);
    ASSERT_TRUE(waitFor([&] { return !panel().samples().shownSheet().isNull(); }));
    EXPECT_FALSE(panel().otherSamples().isVisible());

    panel().runList().setShown(QStringLiteral("train-1"), true);
    panel().runList().setShown(QStringLiteral("train-2"), true);

    EXPECT_TRUE(waitFor([&] { return !panel().otherSamples().shownSheet().isNull(); }));
    EXPECT_TRUE(panel().otherSamples().isVisible());
    test::grabTo(panel(), QStringLiteral("training-pair"));
}

TEST_F(TrainingPanelTest, TellsWhatTheWatchdogSaw)
{
    show({});
    addRun("train-1", 0.88);

    EXPECT_TRUE(waitFor([&] {
        for (const QLabel* label : panel().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("unstable")))
                return true;
        }
        return false;
    }));
}

TEST_F(TrainingPanelTest, LooksTheSameInBothThemesAndOnAllPages)
{
    show({});
    addRun("train-1", 0.88);
    ASSERT_TRUE(waitFor([&] { return panel().samples().shownSheet().width() > 0; }));

    for (const auto theme : {ui::Theme::Dark, ui::Theme::Light}) {
        ui::applyTheme(theme);
        const QString name = ui::isDark() ? QStringLiteral("dark") : QStringLiteral("light");
        for (const auto page : {TrainingPanel::Page::Curves, TrainingPanel::Page::Pictures,
                 TrainingPanel::Page::Runs}) {
            panel().setPage(page);
            QApplication::processEvents();
            test::grabTo(
                panel(), QStringLiteral("training-%1-%2").arg(name).arg(static_cast<int>(page)));
            EXPECT_EQ(panel().size(), QSize(520, 260)) << "it fits its place";
        }
    }
    ui::applyTheme(ui::Theme::Dark);
}

TEST_F(TrainingPanelTest, DrawsAtMostTenTimesASecondHoweverFastTheWorkerTalks)
{
    show({});
    int drawn = 0;
    auto* canvas = panel().plot().findChild<QCustomPlot*>();
    QObject::connect(canvas, &QCustomPlot::afterReplot, canvas, [&drawn] { ++drawn; });
    QElapsedTimer clock;
    clock.start();

    int step = 0;
    while (clock.elapsed() < 600) {
        for (int i = 0; i < 20; ++i, ++step) {
            monitor().add({"train-9", step, 0, step / 100.0, {{"loss", 1.0 / (step + 1)}},
                protocol::Mark::None, ""});
        }
        QApplication::processEvents();
    }

    EXPECT_GT(drawn, 0);
    EXPECT_LE(drawn, clock.elapsed() / 100 + 3);
    EXPECT_EQ(monitor().runs().back().series.at("loss").values.size(), step);
}
