// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/jobs_panel.h"

#include "tests/ui/jobs/queue_fixture.h"
#include "tests/ui/support/screenshot.h"
#include "ui/jobs/job_log_dialog.h"
#include "ui/theme.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <gmock/gmock.h>

using testing::HasSubstr;
using ui::JobState;

namespace {

class JobsPanel : public test::QueueFixture {
protected:
    ui::JobsPanel& show()
    {
        m_panel = std::make_unique<ui::JobsPanel>(queue());
        m_panel->resize(240, 320);
        m_panel->show();
        return *m_panel;
    }

    /// The button that shows and has this name; null when there is none.
    QAbstractButton* button(const QString& name) const
    {
        for (QAbstractButton* button : m_panel->findChildren<QAbstractButton*>()) {
            if (button->accessibleName() == name && button->isVisible())
                return button;
        }
        return nullptr;
    }

    /// With what the layouts have still to do.
    void grab(QWidget& widget, const char* name) const
    {
        QCoreApplication::processEvents();
        test::grabTo(widget, QString::fromLatin1(name));
    }

    /// All texts that show, one on each line.
    std::string texts() const
    {
        QStringList texts;
        for (const QLabel* label : m_panel->findChildren<QLabel*>()) {
            if (label->isVisible())
                texts
                    += label->accessibleName().isEmpty() ? label->text() : label->accessibleName();
        }
        return texts.join(QLatin1Char('\n')).toStdString();
    }

private:
    std::unique_ptr<ui::JobsPanel> m_panel;
};

} // namespace

TEST_F(JobsPanel, SaysWhatWouldBeHereWhenNothingIs)
{
    open({});

    ui::JobsPanel& panel = show();

    EXPECT_THAT(texts(), HasSubstr("Nothing to do."));
    grab(panel, "jobs-empty");
}

TEST_F(JobsPanel, ShowsWhatRunsAndWhatWaits)
{
    open({"waits"});
    ui::JobsPanel& panel = show();
    const std::int64_t running = add(dance());
    add(person());
    ASSERT_TRUE(waitForProgress(running));

    EXPECT_THAT(texts(), HasSubstr("Detect poses — dance.mp4\n72 % · 0:06 left"));
    EXPECT_THAT(texts(), HasSubstr("Detect poses — me.mp4 · queued"));
    EXPECT_EQ(panel.findChild<QProgressBar*>()->value(), 720);
    grab(panel, "jobs-running");
    ui::applyTheme(ui::Theme::Light);
    grab(panel, "jobs-running-light");
    ui::applyTheme(ui::Theme::Dark);
}

TEST_F(JobsPanel, PausesResumesAndCancelsByItsButtons)
{
    open({"waits"});
    show();
    const std::int64_t number = add(dance());
    ASSERT_TRUE(waitForProgress(number));

    button(QStringLiteral("Pause Detect poses — dance.mp4"))->click();
    EXPECT_EQ(job(number).state, JobState::Paused);
    button(QStringLiteral("Resume Detect poses — dance.mp4"))->click();
    EXPECT_EQ(job(number).state, JobState::Running);
    button(QStringLiteral("Cancel Detect poses — dance.mp4"))->click();

    EXPECT_TRUE(waitForState(number, JobState::Cancelled));
}

TEST_F(JobsPanel, ShowsWhyAJobFailedAndOffersToRunItAgain)
{
    open({"crashes", "good"});
    ui::JobsPanel& panel = show();
    const std::int64_t number = add(dance());
    ASSERT_TRUE(waitForState(number, JobState::Failed));
    EXPECT_THAT(texts(), HasSubstr("The worker crashed (signal 6)."));
    grab(panel, "jobs-failed");

    button(QStringLiteral("Run Detect poses — dance.mp4 again"))->click();

    EXPECT_TRUE(waitForState(number, JobState::Finished));
    EXPECT_THAT(texts(), HasSubstr("poses in 96 % of the frames"));
    grab(panel, "jobs-finished");
}

TEST_F(JobsPanel, ShowsTheLogOfAFailedJob)
{
    open({"refuses"});
    ui::JobsPanel& panel = show();
    ASSERT_TRUE(waitForState(add(dance()), JobState::Failed));

    button(QStringLiteral("Show the log of Detect poses — dance.mp4"))->click();

    auto* const dialog = panel.findChild<ui::JobLogDialog*>();
    ASSERT_NE(dialog, nullptr);
    EXPECT_THAT(dialog->findChild<QPlainTextEdit*>()->toPlainText().toStdString(),
        HasSubstr("no person was found in any frame"));
    grab(*dialog, "jobs-log");
}

TEST_F(JobsPanel, OffersToStopAWorkerThatHasFallenSilent)
{
    open({"waits"}, std::chrono::milliseconds(100));
    ui::JobsPanel& panel = show();
    const std::int64_t number = add(dance());
    ASSERT_TRUE(test::waitFor([&] { return job(number).isSilent; }));
    EXPECT_THAT(texts(), HasSubstr("Nothing has come from the worker"));
    grab(panel, "jobs-silent");

    button(QStringLiteral("Stop Detect poses — dance.mp4"))->click();

    EXPECT_EQ(job(number).state, JobState::Failed);
}

TEST_F(JobsPanel, TakesAFinishedJobFromTheListByItsCross)
{
    open({"good"});
    show();
    const std::int64_t number = add(dance());
    ASSERT_TRUE(waitForState(number, JobState::Finished));

    button(QStringLiteral("Remove Detect poses — dance.mp4"))->click();

    EXPECT_EQ(queue().rowCount(), 0);
    EXPECT_THAT(texts(), HasSubstr("Nothing to do."));
}

TEST_F(JobsPanel, NamesEveryWidgetThatTakesTheFocus)
{
    open({"crashes", "waits"});
    ui::JobsPanel& panel = show();
    ASSERT_TRUE(waitForState(add(dance()), JobState::Failed));
    ASSERT_TRUE(waitForProgress(add(person())));

    for (const QWidget* widget : panel.findChildren<QWidget*>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisible())
            continue;
        EXPECT_FALSE(widget->accessibleName().isEmpty()) << widget->metaObject()->className();
    }
}

TEST(JobText, TellsHowFastAJobGoesAndWhenItWillBeReady)
{
    QLocale::setDefault(QLocale::c());
    ui::Job job;
    job.state = ui::JobState::Running;
    job.rate = 4.5;
    job.seconds = 80;
    job.secondsLeft = 120;

    const std::string details = ui::JobText::details(job, QTime(14, 30)).toStdString();

    EXPECT_EQ(details, "ready at 14:32 · 4.5 a second · 1:20 so far");
}

TEST(JobText, SaysNothingOfTheSpeedOfAJobThatIsNotAtWork)
{
    ui::Job job;
    job.state = ui::JobState::Paused;
    job.rate = 4.5;

    EXPECT_TRUE(ui::JobText::details(job, QTime(14, 30)).isEmpty());
}
