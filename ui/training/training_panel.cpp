// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_panel.h"

#include "ui/engine_text.h"
#include "ui/jobs/job_queue.h"
#include "ui/project_document.h"
#include "ui/theme.h"
#include "ui/training/curve_plot.h"
#include "ui/training/run_list.h"
#include "ui/training/sample_view.h"
#include "ui/training/training_controls.h"
#include "ui/training/training_monitor.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QSaveFile>
#include <QScrollArea>
#include <QSlider>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

constexpr int drawPause = 100; // ms
constexpr int smoothingSteps = 100;
constexpr int smoothingAtFirst = 60;

/// The slider's last part matters most: 0.5 is little, 0.99 is much.
double strengthOf(int position)
{
    const double share = position / (1.0 * smoothingSteps);
    return share <= 0 ? 0 : 1 - std::pow(10, -2.3 * share);
}

/// An arrow up or down: whether the held-out frames have become more like the real ones.
QString trend(const TrainingRun& run)
{
    const auto found = run.series.find("ssim");
    if (found == run.series.end() || found->second.values.size() < 2)
        return {};
    const auto& values = found->second.values;
    return values.back() >= values[values.size() - 2] ? QStringLiteral("\u00a0↑")
                                                      : QStringLiteral("\u00a0↓");
}

/// "step 1 840 / 6 000 · 7.9 steps/s · 8:46 left · likeness 0.872 ↑"
QString statusOf(const TrainingRun& run, const Job* job)
{
    const QLocale locale;
    const auto whole = [&locale](std::int64_t number) {
        return locale.toString(static_cast<qlonglong>(number));
    };
    QStringList parts;
    parts += run.steps > 0
        ? TrainingPanel::tr("step %1 / %2").arg(whole(run.step), whole(run.steps))
        : TrainingPanel::tr("step %1").arg(whole(run.step));
    const auto pace = run.series.find("secondsPerStep");
    if (job != nullptr && pace != run.series.end() && !pace->second.values.isEmpty()
        && pace->second.values.back() > 0)
        parts += TrainingPanel::tr("%1 steps/s")
                     .arg(locale.toString(1 / pace->second.values.back(), 'f', 1));
    if (job != nullptr && job->progress && job->progress->secondsLeft)
        parts += TrainingPanel::tr("%1 left").arg(JobText::duration(*job->progress->secondsLeft));
    else
        parts += TrainingPanel::tr("took %1").arg(JobText::duration(run.seconds));
    if (const auto best = bestOf(run)) {
        parts += TrainingPanel::tr("held-out likeness %1%2")
                     .arg(locale.toString(run.series.at("ssim").values.back(), 'f', 3), trend(run));
        if (static_cast<double>(best->step) != run.series.at("ssim").steps.back())
            parts += TrainingPanel::tr("best %1 at step %2")
                         .arg(locale.toString(best->likeness, 'f', 3), whole(best->step));
    }
    return parts.join(QStringLiteral(" · "));
}

QToolButton* toolButton(const QString& text, const QString& tip, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setText(text);
    button->setToolTip(tip);
    button->setAccessibleName(text);
    button->setAccessibleDescription(tip);
    button->setProperty("flat", true);
    return button;
}

} // namespace

TrainingPanel::TrainingPanel(
    ProjectDocument& document, JobQueue& jobs, TrainingMonitor& monitor, QWidget* parent)
    : QWidget(parent)
    , m_jobs(jobs)
    , m_monitor(monitor)
    , m_controls(new TrainingControls(document, jobs, this))
    , m_plot(new CurvePlot(this))
    , m_samples(new SampleView(this))
    , m_otherSamples(new SampleView(this))
    , m_samplesTitle(new QLabel(this))
    , m_otherTitle(new QLabel(this))
    , m_runs(new RunList(this))
    , m_pages(new QStackedWidget(this))
    , m_body(new QStackedWidget(this))
    , m_tabs(new QTabBar(this))
    , m_status(new QLabel(this))
    , m_message(new QLabel(this))
{
    for (QWidget* page : {static_cast<QWidget*>(m_plot), pictures(), static_cast<QWidget*>(m_runs)})
        m_pages->addWidget(page);
    m_body->addWidget(empty());
    m_body->addWidget(m_pages);
    m_status->setProperty("muted", true);
    m_message->setProperty("chip", QStringLiteral("warning"));
    for (QLabel* label : {m_status, m_message}) {
        label->setWordWrap(true);
        label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Minimum);
    }
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(10, 6, 10, 8);
    layout->setSpacing(5);
    layout->addLayout(head());
    layout->addWidget(m_body, 1);
    layout->addWidget(m_message);
    layout->addWidget(m_status);
    layout->addWidget(m_controls);

    m_clock.setSingleShot(true);
    m_clock.setInterval(drawPause);
    connect(&m_clock, &QTimer::timeout, this, &TrainingPanel::refresh);
    connect(&monitor, &TrainingMonitor::runsChanged, this, &TrainingPanel::refreshSoon);
    connect(&monitor, &TrainingMonitor::runGrew, this, &TrainingPanel::refreshSoon);
    connect(&jobs, &JobQueue::dataChanged, this, &TrainingPanel::refreshSoon);
    connect(m_runs, &RunList::shownChanged, this, &TrainingPanel::refreshSoon);
    m_plot->setSmoothing(strengthOf(smoothingAtFirst));
    refresh();
}

/// Can be scrolled: other languages need more words than there may be room for.
QWidget* TrainingPanel::empty()
{
    auto* text = new QLabel(
        tr("Training teaches the program what the person looks like, so that they can be drawn in "
           "poses they were never filmed in. While it runs, curves here show how it goes, and "
           "pictures how like the person the drawn frames have become. It can be paused, and "
           "stopped early: what was learned is kept."),
        this);
    text->setWordWrap(true);
    text->setAlignment(Qt::AlignCenter);
    text->setProperty("muted", true);
    text->setContentsMargins(24, 4, 24, 4);
    auto* area = new QScrollArea(this);
    area->setWidget(text);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumHeight(60);
    return area;
}

/// Two trainings beside each other, each with its own slider.
QWidget* TrainingPanel::pictures()
{
    auto* page = new QWidget(this);
    auto* sides = new QHBoxLayout(page);
    sides->setContentsMargins(0, 0, 0, 0);
    sides->setSpacing(10);
    for (const auto& [title, view] :
        {std::pair(m_samplesTitle, m_samples), std::pair(m_otherTitle, m_otherSamples)}) {
        title->setProperty("muted", true);
        auto* side = new QVBoxLayout;
        side->setSpacing(2);
        side->addWidget(title);
        side->addWidget(view, 1);
        sides->addLayout(side, 1);
    }
    return page;
}

void TrainingPanel::showPictures(const std::vector<TrainingRun>& shown, const TrainingRun* first)
{
    const auto show = [this](SampleView& view, QLabel& title, const TrainingRun* run) {
        title.setText(run == nullptr ? QString() : titleOf(*run));
        if (run != nullptr)
            view.setSamples(m_monitor.folderOf(run->id), run->samples);
        else
            view.setSamples({}, {});
    };
    const auto other = std::ranges::find_if(
        shown, [first](const TrainingRun& run) { return first != nullptr && run.id != first->id; });
    const bool isPair = other != shown.end();
    show(*m_samples, *m_samplesTitle, first);
    show(*m_otherSamples, *m_otherTitle, isPair ? &*other : nullptr);
    for (QWidget* widget : {static_cast<QWidget*>(m_samplesTitle),
             static_cast<QWidget*>(m_otherTitle), static_cast<QWidget*>(m_otherSamples)})
        widget->setVisible(isPair);
}

QHBoxLayout* TrainingPanel::head()
{
    for (const QString& page : {tr("Curves"), tr("Pictures"), tr("Runs")})
        m_tabs->addTab(page);
    m_tabs->setAccessibleName(tr("Pages of the training monitor"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->setStyleSheet(QStringLiteral("QTabBar::tab { padding: 3px 8px; }"));
    m_tools = new QWidget(this);
    auto* tools = new QHBoxLayout(m_tools);
    tools->setContentsMargins(0, 0, 0, 0);
    tools->setSpacing(2);
    buildTools(*tools);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_tabs);
    row->addStretch(1);
    row->addWidget(m_tools);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        m_pages->setCurrentIndex(index);
        m_tools->setVisible(index == static_cast<int>(Page::Curves) && m_tabs->isVisible());
    });
    return row;
}

void TrainingPanel::buildTools(QHBoxLayout& row)
{
    m_series = new QMenu(this);
    m_seriesButton = toolButton(tr("Series"), tr("Which curves are drawn"), this);
    m_seriesButton->setMenu(m_series);
    m_seriesButton->setPopupMode(QToolButton::InstantPopup);
    m_logarithmic = toolButton(
        tr("Log"), tr("Losses on a logarithmic scale, where small changes can be seen"), this);
    m_logarithmic->setCheckable(true);
    m_smoothing = new QSlider(Qt::Horizontal, this);
    m_smoothing->setRange(0, smoothingSteps);
    m_smoothing->setValue(smoothingAtFirst);
    m_smoothing->setFixedWidth(56);
    m_smoothing->setAccessibleName(tr("Smoothing"));
    m_smoothing->setToolTip(tr("Smoothing of the curves"));
    auto* all = toolButton(QString(), tr("Show all steps"), this);
    all->setAccessibleName(tr("Show all steps"));
    all->setIcon(icon(QStringLiteral("fit")));
    auto* save = toolButton(QString(), tr("Save the curves"), this);
    save->setAccessibleName(tr("Save the curves"));
    save->setIcon(icon(QStringLiteral("export")));
    save->setPopupMode(QToolButton::InstantPopup);
    auto* formats = new QMenu(save);
    formats->addAction(tr("As a &table (CSV)…"), this, &TrainingPanel::exportCsv);
    formats->addAction(tr("As a &picture (PNG)…"), this, &TrainingPanel::exportPng);
    save->setMenu(formats);
    for (QWidget* widget : {static_cast<QWidget*>(m_seriesButton),
             static_cast<QWidget*>(m_logarithmic), static_cast<QWidget*>(m_smoothing),
             static_cast<QWidget*>(all), static_cast<QWidget*>(save)})
        row.addWidget(widget);
    connect(m_logarithmic, &QToolButton::toggled, m_plot, &CurvePlot::setLogarithmic);
    connect(m_smoothing, &QSlider::valueChanged, m_plot,
        [this](int position) { m_plot->setSmoothing(strengthOf(position)); });
    connect(all, &QToolButton::clicked, m_plot, &CurvePlot::showAll);
}

void TrainingPanel::setPage(Page page) { m_tabs->setCurrentIndex(static_cast<int>(page)); }

std::vector<TrainingRun> TrainingPanel::shownRuns() const
{
    std::vector<TrainingRun> shown;
    for (auto run = m_monitor.runs().rbegin(); run != m_monitor.runs().rend(); ++run) {
        if (m_runs->shown().contains(run->id))
            shown.push_back(*run);
    }
    return shown;
}

QString TrainingPanel::status() const { return m_status->text(); }

/// Series that come up for the first time are added to the menu.
void TrainingPanel::fillSeries()
{
    std::vector<std::string> names;
    for (const TrainingRun& run : m_monitor.runs()) {
        for (const auto& [name, series] : run.series)
            names.push_back(name);
    }
    const std::set<std::string> known(names.begin(), names.end());
    if (known == m_known)
        return;
    for (const std::string& name : known) {
        if (!m_known.contains(name) && isShownAtFirst(name))
            m_shown.insert(name);
    }
    m_known = known;
    m_series->clear();
    m_series->setToolTipsVisible(true);
    for (const std::string& name : inOrder({known.begin(), known.end()})) {
        QAction* action = m_series->addAction(SeriesText::name(name));
        action->setToolTip(SeriesText::help(name));
        action->setCheckable(true);
        action->setChecked(m_shown.contains(name));
        action->setData(QString::fromStdString(name));
        connect(action, &QAction::toggled, this, &TrainingPanel::takeSeries);
    }
    m_plot->setShownSeries(m_shown);
}

void TrainingPanel::takeSeries()
{
    m_shown.clear();
    for (const QAction* action : m_series->actions()) {
        if (action->isChecked())
            m_shown.insert(action->data().toString().toStdString());
    }
    m_plot->setShownSeries(m_shown);
}

void TrainingPanel::refreshSoon()
{
    if (!m_clock.isActive())
        m_clock.start();
}

void TrainingPanel::refresh()
{
    const TrainingRun* live = m_monitor.liveRun();
    m_runs->setRuns(m_monitor.runs(), live ? live->id : QString());
    fillSeries();
    const std::vector<TrainingRun> shown = shownRuns();
    const TrainingRun* first = live ? live : shown.empty() ? nullptr : &shown.front();
    const Job* job = m_controls->trainingJob();
    const bool isEmpty = m_monitor.runs().empty();
    m_body->setCurrentIndex(isEmpty ? 0 : 1);
    m_tabs->setVisible(!isEmpty);
    m_tools->setVisible(!isEmpty && m_tabs->currentIndex() == static_cast<int>(Page::Curves));
    m_plot->setRuns(shown);
    showPictures(shown, first);
    if (live != nullptr)
        m_status->setText(statusOf(*live, job));
    else if (job != nullptr)
        m_status->setText(tr("%1: %2").arg(job->name, JobText::status(*job)));
    else
        m_status->setText(
            first ? tr("%1: %2").arg(titleOf(*first), statusOf(*first, nullptr)) : QString());
    m_status->setVisible(!m_status->text().isEmpty());
    showMessage(first);
    m_controls->refresh();
}

/// The last thing that went wrong, if anything did.
void TrainingPanel::showMessage(const TrainingRun* run)
{
    QStringList messages;
    if (run != nullptr) {
        for (const TrainingEvent& event : run->events) {
            if (event.mark == protocol::Mark::Recovery || event.mark == protocol::Mark::Warning)
                messages += tr("Step %1: %2")
                                .arg(QLocale().toString(static_cast<qlonglong>(event.step)),
                                    engineText(event.text));
        }
    }
    m_message->setText(messages.isEmpty() ? QString() : messages.last());
    m_message->setToolTip(messages.join(QLatin1Char('\n')));
    m_message->setVisible(!messages.isEmpty());
}

bool TrainingPanel::saveCsv(const QString& path) const
{
    QSaveFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(csvOf(shownRuns())) >= 0 && file.commit();
}

void TrainingPanel::exportCsv()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the curves"), QStringLiteral("training.csv"), tr("Tables (*.csv)"));
    if (!file.isEmpty() && !saveCsv(file))
        emit m_jobs.refused(tr("%1 could not be written.").arg(file));
}

void TrainingPanel::exportPng()
{
    const QString file = QFileDialog::getSaveFileName(
        this, tr("Save the curves"), QStringLiteral("training.png"), tr("Pictures (*.png)"));
    if (!file.isEmpty() && !m_plot->savePng(file))
        emit m_jobs.refused(tr("%1 could not be written.").arg(file));
}

} // namespace ui
