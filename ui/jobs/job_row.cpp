// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/jobs/job_row.h"

#include "ui/engine_text.h"
#include "ui/jobs/job_log_dialog.h"
#include "ui/jobs/job_queue.h"
#include "ui/theme.h"

#include <QClipboard>
#include <QContextMenuEvent>
#include <QDesktopServices>
#include <QFileInfo>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QMenu>
#include <QProgressBar>
#include <QPushButton>
#include <QStyle>
#include <QToolButton>
#include <QUrl>

namespace ui {

namespace {

constexpr int barSteps = 1000;
constexpr int iconSide = 14;

void setMuted(QLabel& label, bool isMuted)
{
    if (label.property("muted").toBool() == isMuted)
        return;
    label.setProperty("muted", isMuted);
    label.style()->polish(&label);
}

void setTextColour(QLabel& label, const QColor& colour)
{
    QPalette palette = label.palette();
    palette.setColor(QPalette::WindowText, colour);
    label.setPalette(palette);
}

/// At work, or stopped on the way.
bool hasBar(const Job& job)
{
    return job.isStarted || (job.state == JobState::Paused && job.progress);
}

} // namespace

JobRow::JobRow(JobQueue& queue, std::int64_t number, QWidget* parent)
    : QWidget(parent)
    , m_queue(queue)
    , m_number(number)
    , m_grid(new QGridLayout(this))
    , m_name(new QLabel)
    , m_bar(new QProgressBar)
    , m_status(new QLabel)
    , m_details(new QLabel)
    , m_sentence(new QLabel)
    , m_pause(toolButton(QStringLiteral("pause")))
    , m_cancel(toolButton(QStringLiteral("close")))
    , m_more(new QToolButton)
    , m_retry(textButton(tr("Run again")))
    , m_log(textButton(tr("Show log")))
    , m_stop(textButton(tr("Stop it")))
    , m_folder(textButton(tr("Show in folder")))
{
    layOut();
    connect(m_pause, &QToolButton::clicked, this, &JobRow::togglePause);
    connect(m_cancel, &QToolButton::clicked, this, &JobRow::cancelOrRemove);
    connect(m_more, &QToolButton::clicked, this,
        [this] { showMenu(m_more->mapToGlobal(m_more->rect().bottomLeft())); });
    connect(m_retry, &QPushButton::clicked, this, [this] { m_queue.retry(m_number); });
    connect(m_log, &QPushButton::clicked, this, &JobRow::showLog);
    connect(m_stop, &QPushButton::clicked, this, [this] { m_queue.stop(m_number); });
    connect(m_folder, &QPushButton::clicked, this, &JobRow::showFolder);
    refresh();
}

QToolButton* JobRow::toolButton(const QString& name)
{
    auto* const button = new QToolButton;
    button->setProperty("flat", true);
    button->setIcon(icon(name));
    button->setIconSize({iconSide, iconSide});
    button->setStyleSheet(QStringLiteral("padding: 2px;"));
    return button;
}

QPushButton* JobRow::textButton(const QString& text)
{
    auto* const button = new QPushButton(text);
    button->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    return button;
}

void JobRow::layOut()
{
    m_bar->setRange(0, barSteps);
    m_bar->setTextVisible(false);
    m_bar->setMinimumWidth(40);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_sentence->setWordWrap(true);
    m_sentence->setTextFormat(Qt::PlainText);
    m_status->setTextFormat(Qt::PlainText);
    m_details->setTextFormat(Qt::PlainText);
    m_details->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    m_details->setProperty("muted", true);
    m_more->setText(QStringLiteral("⋯"));
    m_more->setProperty("flat", true);
    m_more->setStyleSheet(QStringLiteral("padding: 1px 3px;"));
    m_more->setToolTip(tr("More for this job"));
    m_grid->setContentsMargins(0, 2, 0, 6);
    m_grid->setHorizontalSpacing(4);
    m_grid->setVerticalSpacing(2);
    m_grid->setColumnStretch(0, 1);
    m_grid->addWidget(m_name, 0, 0, 1, 2);
    m_grid->addWidget(m_bar, 1, 0, Qt::AlignVCenter);
    m_grid->addWidget(m_status, 1, 1);
    m_grid->addWidget(m_details, 2, 0, 1, 5);
    m_grid->addWidget(m_sentence, 3, 0, 1, 5);
    auto* const buttons = new QHBoxLayout;
    buttons->setSpacing(6);
    buttons->addWidget(m_stop);
    buttons->addWidget(m_retry);
    buttons->addWidget(m_log);
    buttons->addWidget(m_folder);
    buttons->addStretch();
    m_grid->addLayout(buttons, 4, 0, 1, 5);
}

void JobRow::refresh()
{
    const Job* job = m_queue.job(m_number);
    if (job == nullptr)
        return;
    showProgress(*job);
    showButtons(*job);
    showTexts(*job);
}

void JobRow::showProgress(const Job& job)
{
    const auto share = job.share();
    const bool isBusy = job.state == JobState::Running && !share;
    m_bar->setMaximum(isBusy ? 0 : barSteps); // 0: something is going on
    if (!isBusy)
        m_bar->setValue(static_cast<int>(share.value_or(0) * barSteps));
    m_bar->setAccessibleName(tr("Progress of %1").arg(job.name));
    const bool isShown = hasBar(job);
    m_bar->setVisible(isShown);
    m_status->setText(JobText::status(job));
    m_status->setVisible(isShown);
    const QString details = JobText::details(job, QTime::currentTime());
    m_details->setAccessibleName(details);
    m_details->setText(fontMetrics().elidedText(details, Qt::ElideRight, width()));
    m_details->setToolTip(details);
    m_details->setVisible(!details.isEmpty());
}

void JobRow::showButtons(const Job& job)
{
    const bool isPaused = job.state == JobState::Paused;
    m_pause->setIcon(icon(isPaused ? QStringLiteral("play") : QStringLiteral("pause")));
    m_pause->setAccessibleName((isPaused ? tr("Resume %1") : tr("Pause %1")).arg(job.name));
    m_pause->setToolTip(isPaused ? tr("Resume") : tr("Pause"));
    m_pause->setVisible(job.isStarted || isPaused);
    m_cancel->setAccessibleName((job.isOver() ? tr("Remove %1") : tr("Cancel %1")).arg(job.name));
    m_cancel->setToolTip(job.isOver() ? tr("Remove from the list") : tr("Cancel"));
    const int row = hasBar(job) ? 1 : 0;
    m_grid->addWidget(m_pause, row, 2);
    m_grid->addWidget(m_cancel, row, 3);
    m_grid->addWidget(m_more, row, 4);
    m_more->setAccessibleName(tr("More for %1").arg(job.name));
    const bool isRetryable = job.state == JobState::Failed || job.state == JobState::Cancelled;
    m_retry->setVisible(isRetryable);
    m_retry->setAccessibleName(tr("Run %1 again").arg(job.name));
    m_log->setVisible(job.state == JobState::Failed);
    m_log->setAccessibleName(tr("Show the log of %1").arg(job.name));
    m_folder->setVisible(job.state == JobState::Finished && !job.file.isEmpty());
    m_folder->setAccessibleName(tr("Show the file of %1 in its folder").arg(job.name));
    m_stop->setVisible(job.isStarted && job.isSilent);
    m_stop->setAccessibleName(tr("Stop %1").arg(job.name));
}

void JobRow::showTexts(const Job& job)
{
    const bool isWaiting = !hasBar(job) && !job.isOver();
    const bool isShort = isWaiting || job.state == JobState::Cancelled;
    m_title = isShort ? tr("%1 · %2").arg(job.name, JobText::status(job)) : job.name;
    m_name->setAccessibleName(m_title);
    elideName();
    setMuted(*m_name, !hasBar(job) && job.state != JobState::Failed);
    const QString text = job.isOver() ? job.sentence : engineText(job.notice);
    m_sentence->setText(text);
    m_sentence->setVisible(!text.isEmpty());
    const bool isBad = job.state == JobState::Failed;
    setTextColour(*m_sentence,
        isBad              ? colours().bad
            : job.isOver() ? colours().mutedText
                           : colours().warning);
}

void JobRow::elideName()
{
    const QString shown
        = fontMetrics().elidedText(m_title, Qt::ElideMiddle, m_name->contentsRect().width());
    m_name->setText(shown);
    m_name->setToolTip(shown == m_title ? QString() : m_title);
}

void JobRow::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    m_grid->activate();
    elideName();
}

void JobRow::togglePause()
{
    const Job* job = m_queue.job(m_number);
    if (job != nullptr && job->state == JobState::Paused)
        m_queue.resume(m_number);
    else
        m_queue.pause(m_number);
}

void JobRow::cancelOrRemove()
{
    const Job* job = m_queue.job(m_number);
    if (job != nullptr && job->isOver())
        m_queue.remove(m_number);
    else
        m_queue.cancel(m_number);
}

void JobRow::showLog()
{
    const Job* job = m_queue.job(m_number);
    if (job == nullptr)
        return;
    auto* const dialog = new JobLogDialog(*job, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void JobRow::showFolder()
{
    if (const Job* job = m_queue.job(m_number))
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(job->file).absolutePath()));
}

void JobRow::copyCommandLine()
{
    QGuiApplication::clipboard()->setText(m_queue.commandLine(m_number));
}

void JobRow::contextMenuEvent(QContextMenuEvent* event) { showMenu(event->globalPos()); }

void JobRow::showMenu(QPoint at)
{
    const Job* job = m_queue.job(m_number);
    if (job == nullptr)
        return;
    auto* const menu = new QMenu(this); // the row may go while it is open
    menu->setAttribute(Qt::WA_DeleteOnClose);
    fillMenu(*menu, *job);
    menu->popup(at);
}

void JobRow::fillMenu(QMenu& menu, const Job& job)
{
    if (!job.file.isEmpty()) {
        const QFileInfo file(job.file);
        menu.addAction(tr("&Open the result"), this,
            [file] { QDesktopServices::openUrl(QUrl::fromLocalFile(file.absoluteFilePath())); });
        menu.addAction(tr("Show in &folder"), this, &JobRow::showFolder);
        menu.addSeparator();
    }
    if (job.isOver()) {
        menu.addAction(tr("&Run again"), this, [this] { m_queue.retry(m_number); });
        menu.addAction(tr("Re&move from the list"), this, [this] { m_queue.remove(m_number); });
    } else {
        menu.addAction(job.state == JobState::Paused ? tr("&Resume") : tr("&Pause"), this,
            &JobRow::togglePause);
        menu.addAction(
                tr("&Stop and keep what is done"), this, [this] { m_queue.finishEarly(m_number); })
            ->setEnabled(job.canKeepPart());
        menu.addAction(tr("&Cancel"), this, [this] { m_queue.cancel(m_number); });
    }
    menu.addSeparator();
    menu.addAction(tr("Show &log…"), this, &JobRow::showLog);
    menu.addAction(tr("Cop&y as command line"), this, &JobRow::copyCommandLine);
}

} // namespace ui
