// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"

#include <QMainWindow>
#include <QTimer>
#include <memory>

class QLabel;
class QStackedWidget;

namespace protocol {
struct Metrics;
}

namespace ui {

class Actions;
class Docks;
class PoseExchange;
class ManualWindow;
class ProjectFiles;
class StepBar;
struct Engine;
struct Studio;
enum class JobState;
enum class RangeAction;
struct Panels;

/// The studio: puts the panels together and leads what the user does to them.
class MainWindow : public QMainWindow {
    Q_OBJECT

public:
    MainWindow(); ///< with a studio of its own
    explicit MainWindow(std::shared_ptr<Studio> studio);
    ~MainWindow() override;

    /// Opens what was named on the command line: a project, or videos to import.
    void start(const QStringList& arguments);
    /// Offers the networks to a user who starts the program for the first time and has none.
    void welcome();
    /// Remembers where the panels are, for the next window.
    void keepLayout() const;
    /// Shows what `old`, another window of the same studio, shows: to be called when both are seen.
    void goOnFrom(const MainWindow& old);

    Session& session() { return m_session; }
    const Session& session() const { return m_session; }
    Actions& actions() { return *m_actions; }

signals:
    /// Another language than before is in the preferences.
    void languageChosen();

protected:
    void closeEvent(QCloseEvent* event) override;

private:
    // main_window.cpp
    void buildPanels();
    void buildMenus();
    void buildStatusBar();
    void connectDocument();
    void connectPanels();
    void connectFittedFigure();
    void connectLiveFrames();
    void showLiveFrame();
    void openDropped(const QStringList& files, std::optional<Role> role);
    void showStep(int step);
    void refreshEmptyState();
    void refreshSteps();
    void refreshTitle();
    void refreshJobs();
    void refreshModels();
    void refreshFindings();
    void takeDistances();
    void say(const QString& sentence);
    void applyPreferences();

    // window_actions.cpp
    void bindActions();
    void bindFileActions();
    void bindEditActions();
    void bindTransport();
    void bindRange();
    void bindView();
    void bindCompare();
    void bindPose();
    void bindReview();
    void bindTraining();
    void bindRender();
    void bindWindow();
    void syncChecks();

    // window_work.cpp
    void detect(const std::vector<Clip>& clips);
    void transferDialog();
    void exportDialog();
    void evaluate();
    void tryTraining();
    void takeCheckpoint(const protocol::Metrics& metrics);
    void endTrying();
    void renderChanges();
    void runPrimary();
    void takeJob(qint64 number, JobState state);
    void editRange(RangeAction action, std::int64_t clip, std::int64_t first, std::int64_t last);
    void markResultStale();
    void refreshRendered();
    void refreshTakes();
    void openResult();
    /// Shows a page; without one, where the manual was left, at first the first steps.
    void openManual(const QUrl& page);
    void offerNetworks();
    void runFromManual(const QString& command);

    std::shared_ptr<Studio> m_studio;
    ProjectDocument& m_document;
    Session& m_session;
    Engine* m_engine;
    Actions* m_actions;
    Docks* m_docks;
    ProjectFiles* m_files;
    PoseExchange* m_exchange;
    std::unique_ptr<Panels> m_panels;
    ManualWindow* m_manual = nullptr; ///< made when it is first asked for
    StepBar* m_steps;
    QStackedWidget* m_centre;
    QLabel* m_title;
    QLabel* m_worker;
    QLabel* m_message;
    QLabel* m_autosave;
    QString m_triedRun; ///< the training that is looked at while it goes on; empty for none
    CompareMode m_lastCompared = CompareMode::Split; ///< that is not CompareMode::Single
    QTimer m_messageClock;
    QTimer m_titleClock;
    qint64 m_savedAt = 0; ///< ms since the epoch; 0 when nothing was saved yet
};

} // namespace ui
