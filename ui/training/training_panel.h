// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>
#include <set>
#include <string>

class QHBoxLayout;
class QLabel;
class QMenu;
class QSlider;
class QStackedWidget;
class QTabBar;
class QToolButton;

namespace ui {

class CurvePlot;
class JobQueue;
class ProjectDocument;
class RunList;
class SampleView;
class TrainingControls;
class TrainingMonitor;
struct TrainingRun;

/// How the training goes: its curves, what the held-out frames look like, the earlier trainings
/// beside it, and the buttons to begin and end one. Drawn at most ten times a second, however fast
/// the worker talks.
class TrainingPanel : public QWidget {
    Q_OBJECT

public:
    TrainingPanel(ProjectDocument& document, JobQueue& jobs, TrainingMonitor& monitor,
        QWidget* parent = nullptr);

    enum class Page { Curves, Pictures, Runs };
    void setPage(Page page);

    TrainingControls& controls() { return *m_controls; }
    CurvePlot& plot() { return *m_plot; }
    SampleView& samples() { return *m_samples; }
    /// Of the second run that is ticked, beside those of the first; hidden without one.
    SampleView& otherSamples() { return *m_otherSamples; }
    RunList& runList() { return *m_runs; }

    /// The runs whose curves are drawn, newest first.
    std::vector<TrainingRun> shownRuns() const;
    bool saveCsv(const QString& file) const;
    /// What stands below the curves.
    QString status() const;

public slots:
    void exportCsv();
    void exportPng();

private:
    QHBoxLayout* head();
    QWidget* empty();
    QWidget* pictures();
    void showPictures(const std::vector<TrainingRun>& shown, const TrainingRun* first);
    void buildTools(QHBoxLayout& row);
    void fillSeries();
    void takeSeries();
    void refreshSoon();
    void refresh();
    void showMessage(const TrainingRun* run);

    JobQueue& m_jobs;
    TrainingMonitor& m_monitor;
    TrainingControls* m_controls;
    CurvePlot* m_plot;
    SampleView* m_samples;
    SampleView* m_otherSamples;
    QLabel* m_samplesTitle;
    QLabel* m_otherTitle;
    RunList* m_runs;
    QStackedWidget* m_pages;
    QStackedWidget* m_body; ///< what training does, or how it goes
    QTabBar* m_tabs;
    QWidget* m_tools;
    QToolButton* m_seriesButton;
    QMenu* m_series;
    QToolButton* m_logarithmic;
    QSlider* m_smoothing;
    QLabel* m_status;
    QLabel* m_message;
    std::set<std::string> m_known; ///< series in the menu
    std::set<std::string> m_shown; ///< ticked ones
    QTimer m_clock;
};

} // namespace ui
