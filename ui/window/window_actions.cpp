// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/networks_dialog.h"
#include "ui/training/training_controls.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"
#include "ui/window/docks.h"
#include "ui/window/main_window.h"
#include "ui/window/panels.h"
#include "ui/window/pose_exchange.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/project_files.h"
#include "ui/window/shortcut_dialog.h"
#include "ui/window/system_check_dialog.h"

#include <QApplication>
#include <QDesktopServices>
#include <QInputDialog>
#include <QMessageBox>
#include <QStandardPaths>
#include <QUrl>

namespace ui {

namespace {

constexpr double dividerStep = 0.02; // of the picture

} // namespace

void MainWindow::bindActions()
{
    bindFileActions();
    bindEditActions();
    bindTransport();
    bindRange();
    bindView();
    bindCompare();
    bindPose();
    bindReview();
    bindTraining();
    bindRender();
    bindWindow();
    connect(&m_session, &Session::overlayChanged, this, &MainWindow::syncChecks);
    syncChecks();
}

void MainWindow::bindFileActions()
{
    m_actions->bind("file.new", this, [this] { m_files->newProject(); });
    m_actions->bind("file.open", this, [this] { m_files->openWithDialog(); });
    m_actions->bind("file.save", this, [this] { m_document.flush(); });
    m_actions->bind("file.saveAs", this, [this] { m_files->saveAsWithDialog(); });
    m_actions->bind("file.import", this, [this] { m_panels->media->importVideos(); });
    m_actions->bind("file.openSample", this, [this] { m_panels->empty->openSample(); });
    m_actions->bind("file.relink", this, [this] { m_panels->media->relinkMissing(); });
    m_actions->bind("file.importPoses", this, [this] { m_exchange->importWithDialog(); });
    m_actions->bind("file.exportOpenPose", this,
        [this] { m_exchange->exportWithDialog(PoseFormat::OpenPose); });
    m_actions->bind("file.exportControlNet", this,
        [this] { m_exchange->exportWithDialog(PoseFormat::ControlNet); });
    m_actions->bind(
        "file.exportCoco", this, [this] { m_exchange->exportWithDialog(PoseFormat::Coco); });
    m_actions->bind(
        "file.exportCsv", this, [this] { m_exchange->exportWithDialog(PoseFormat::Csv); });
    m_actions->bind("file.showBackups", this, [this] { m_files->showBackups(); });
    m_actions->bind("file.close", this, [this] { m_files->closeProject(); });
    m_actions->bind("file.quit", this, [this] { close(); });
}

void MainWindow::bindEditActions()
{
    PoseEditor& editor = m_engine->editor;
    m_actions->bind("edit.undo", this, [this] { m_document.undoStack().undo(); });
    m_actions->bind("edit.redo", this, [this] { m_document.undoStack().redo(); });
    m_actions->bind("edit.copyPose", this, [&editor] { editor.copyPose(); });
    m_actions->bind("edit.pastePose", this, [&editor] { editor.pastePose(); });
    m_actions->bind("edit.selectAll", this, [&editor] { editor.selectAllJoints(); });
    m_actions->bind("edit.cancel", this, [this] { m_panels->viewer->canvas().escape(); });
    m_actions->bind("edit.commands", this, [this] {
        auto* palette = new CommandPalette(*m_actions, this);
        palette->move(mapToGlobal(QPoint((width() - palette->width()) / 2, 60)));
        palette->show();
    });
    m_actions->bind("edit.shortcuts", this, [this] { ShortcutDialog(*m_actions, this).exec(); });
    m_actions->bind("edit.preferences", this, [this] {
        PreferencesDialog dialog(this);
        connect(&dialog, &PreferencesDialog::changed, this, &MainWindow::applyPreferences);
        const QString language = Preferences::load().language;
        dialog.exec();
        if (Preferences::load().language != language)
            emit languageChosen();
    });
}

void MainWindow::bindTransport()
{
    Player& player = m_engine->player;
    m_actions->bind("play.toggle", this, [&player] { player.togglePlay(); });
    m_actions->bind("play.backward", this, [&player] { player.playBackward(); });
    m_actions->bind("play.stop", this, [&player] { player.stop(); });
    m_actions->bind("play.forward", this, [&player] { player.playForward(); });
    m_actions->bind("play.inToOut", this, [&player] { player.playInToOut(); });
    m_actions->bind("play.loop", this, [&player] { player.toggleLoop(); });
    m_actions->bind("play.mute", this, [&player] { player.toggleMute(); });
    m_actions->bind("play.previousFrame", this, [&player] { player.stepBackward(); });
    m_actions->bind("play.nextFrame", this, [&player] { player.stepForward(); });
    m_actions->bind("play.tenBack", this, [&player] { player.step(-10); });
    m_actions->bind("play.tenOn", this, [&player] { player.step(10); });
    m_actions->bind("play.secondBack", this, [&player] { player.jumpSeconds(-1); });
    m_actions->bind("play.secondOn", this, [&player] { player.jumpSeconds(1); });
    m_actions->bind("play.toStart", this, [&player] { player.goToStart(); });
    m_actions->bind("play.toEnd", this, [&player] { player.goToEnd(); });
    m_actions->bind("play.goToFrame", this, [this] {
        const Clip* clip = m_session.editedClip();
        if (clip == nullptr)
            return;
        bool isChosen = false;
        const int last = static_cast<int>(std::max<std::int64_t>(clip->frameCount() - 1, 0));
        const int frame
            = QInputDialog::getInt(this, tr("Go to frame"), tr("&Frame (0 to %1):").arg(last),
                static_cast<int>(m_session.frame()), 0, last, 1, &isChosen);
        if (isChosen)
            m_session.setFrame(frame);
    });
    connect(&player, &Player::stateChanged, this, [this, &player] {
        (*m_actions)["play.loop"]->setChecked(player.isLooping());
        (*m_actions)["play.mute"]->setChecked(player.isMuted());
    });
}

void MainWindow::bindRange()
{
    Timeline* timeline = m_panels->timeline;
    MarkEditing& marks = timeline->marks();
    connect(&marks, &MarkEditing::message, this, &MainWindow::say);
    connect(timeline, &Timeline::message, this, &MainWindow::say);
    connect(timeline, &Timeline::snappingChanged, (*m_actions)["range.snap"], &QAction::setChecked);
    m_actions->bind("play.previousKeyframe", timeline, [&marks] { marks.previousKeyframe(); });
    m_actions->bind("play.nextKeyframe", timeline, [&marks] { marks.nextKeyframe(); });
    m_actions->bind("play.previousMarker", timeline, [&marks] { marks.previousMarker(); });
    m_actions->bind("play.nextMarker", timeline, [&marks] { marks.nextMarker(); });
    m_actions->bind("play.middleOfGap", timeline, [&marks] { marks.goToMiddleOfGap(); });
    m_actions->bind("range.setIn", timeline, [&marks] { marks.setInPoint(); });
    m_actions->bind("range.setOut", timeline, [&marks] { marks.setOutPoint(); });
    m_actions->bind("range.goIn", timeline, [&marks] { marks.goToIn(); });
    m_actions->bind("range.goOut", timeline, [&marks] { marks.goToOut(); });
    m_actions->bind("range.clearIn", timeline, [&marks] { marks.clearIn(); });
    m_actions->bind("range.clearOut", timeline, [&marks] { marks.clearOut(); });
    m_actions->bind("range.marker", timeline, [&marks] { marks.addMarker(); });
    m_actions->bind("range.editMarker", timeline, [timeline] { timeline->editMarker(); });
    m_actions->bind("range.deleteMarker", timeline, [&marks] { marks.deleteMarker(); });
    m_actions->bind("range.snap", timeline, [timeline] { timeline->toggleSnapping(); });
    m_actions->bind("view.timelineIn", timeline, [timeline] { timeline->zoomIn(); });
    m_actions->bind("view.timelineOut", timeline, [timeline] { timeline->zoomOut(); });
    m_actions->bind("view.timelineFit", timeline, [timeline] { timeline->zoomToFit(); });
    (*m_actions)["range.snap"]->setChecked(timeline->isSnapping());
}

void MainWindow::bindView()
{
    const auto bindMode = [this](const char* id, ViewMode mode) {
        m_actions->bind(id, this, [this, mode] { m_session.setView(mode); });
    };
    bindMode("view.source", ViewMode::Source);
    bindMode("view.target", ViewMode::Target);
    bindMode("view.sideBySide", ViewMode::SideBySide);
    bindMode("view.result", ViewMode::Result);
    m_actions->bind("view.cycle", this, [this] {
        m_session.setView(static_cast<ViewMode>((static_cast<int>(m_session.view()) + 1) % 4));
    });
    Canvas& canvas = m_panels->viewer->canvas();
    m_actions->bind("view.zoomIn", this, [&canvas] { canvas.zoomIn(); });
    m_actions->bind("view.zoomOut", this, [&canvas] { canvas.zoomOut(); });
    m_actions->bind("view.fit", this, [&canvas] { canvas.zoomToFit(); });
    m_actions->bind("view.actualSize", this, [&canvas] { canvas.zoomToActualSize(); });
    const auto bindOverlay = [this](const char* id, bool OverlayOptions::*option) {
        m_actions->bind(id, this, [this, id, option] {
            OverlayOptions overlay = m_session.overlay();
            overlay.*option = (*m_actions)[id]->isChecked();
            m_session.setOverlay(overlay);
        });
    };
    bindOverlay("view.skeleton", &OverlayOptions::skeleton);
    bindOverlay("view.hands", &OverlayOptions::hands);
    bindOverlay("view.face", &OverlayOptions::face);
    bindOverlay("view.names", &OverlayOptions::names);
    bindOverlay("view.onionSkin", &OverlayOptions::onionSkin);
    bindOverlay("view.trail", &OverlayOptions::trail);
    bindOverlay("view.fitted", &OverlayOptions::fitted);
    m_actions->bind("view.original", this, [this, &canvas] {
        canvas.toggleOriginal(); // the canvas itself sees the key held down
        syncChecks();
    });
    m_actions->bind(
        "view.fullScreen", this, [this] { setWindowState(windowState() ^ Qt::WindowFullScreen); });
}

void MainWindow::bindCompare()
{
    Canvas& canvas = m_panels->viewer->canvas();
    const auto compare = [this](CompareMode mode) {
        Comparison comparison = m_session.comparison();
        comparison.mode = mode;
        m_session.setComparison(comparison);
        m_session.setView(ViewMode::Result);
    };
    m_actions->bind("view.compare", this, [this, compare] {
        const bool isOn = m_session.view() == ViewMode::Result
            && m_session.comparison().mode != CompareMode::Single;
        if (m_session.comparison().mode != CompareMode::Single)
            m_lastCompared = m_session.comparison().mode;
        compare(isOn ? CompareMode::Single : m_lastCompared);
    });
    const auto bindMode = [this, compare](const char* id, CompareMode mode) {
        m_actions->bind(id, this, [compare, mode] { compare(mode); });
    };
    bindMode("view.compareSplit", CompareMode::Split);
    bindMode("view.compareBeside", CompareMode::SideBySide);
    bindMode("view.compareOverlay", CompareMode::Overlay);
    bindMode("view.compareDifference", CompareMode::Difference);
    m_actions->bind("view.flip", this, [&canvas] { canvas.flip(); }); // as "view.original"
    m_actions->bind("view.turnDivider", this, [this] {
        Comparison comparison = m_session.comparison();
        comparison.isStacked = !comparison.isStacked;
        m_session.setComparison(comparison);
    });
    m_actions->bind("view.dividerBack", this, [&canvas] { canvas.moveDivider(-dividerStep); });
    m_actions->bind("view.dividerOn", this, [&canvas] { canvas.moveDivider(dividerStep); });
}

void MainWindow::syncChecks()
{
    const OverlayOptions& overlay = m_session.overlay();
    (*m_actions)["view.skeleton"]->setChecked(overlay.skeleton);
    (*m_actions)["view.hands"]->setChecked(overlay.hands);
    (*m_actions)["view.face"]->setChecked(overlay.face);
    (*m_actions)["view.names"]->setChecked(overlay.names);
    (*m_actions)["view.onionSkin"]->setChecked(overlay.onionSkin);
    (*m_actions)["view.trail"]->setChecked(overlay.trail);
    (*m_actions)["view.fitted"]->setChecked(overlay.fitted);
    (*m_actions)["view.original"]->setChecked(overlay.original);
}

void MainWindow::bindPose()
{
    PoseEditor& editor = m_engine->editor;
    m_actions->bind("pose.detect", this, [this] {
        if (const Clip* clip = m_session.editedClip())
            detect({*clip});
    });
    m_actions->bind("pose.detectAll", this, [this] { detect(m_document.clips()); });
    m_actions->bind("pose.nextJoint", this, [&editor] { editor.selectNextJoint(); });
    m_actions->bind("pose.previousJoint", this, [&editor] { editor.selectPreviousJoint(); });
    m_actions->bind("pose.cycleState", this, [&editor] { editor.cycleState(); });
    m_actions->bind("pose.absent", this, [&editor] { editor.makeAbsent(); });
    m_actions->bind("pose.reset", this, [&editor] { editor.resetJoints(); });
    m_actions->bind("pose.resetPose", this, [&editor] { editor.resetPose(); });
    m_actions->bind("pose.copyPrevious", this, [&editor] { editor.copyFromPrevious(); });
    m_actions->bind("pose.copyNext", this, [&editor] { editor.copyFromNext(); });
    m_actions->bind("pose.swapLimb", this, [&editor] { editor.swapLimbPair(); });
    m_actions->bind("pose.swapBody", this, [&editor] { editor.swapSides(); });
    m_actions->bind("pose.swapRange", this, [&editor] { editor.swapSidesOverRange(); });
    m_actions->bind("pose.keyframe", this, [&editor] { editor.toggleKeyframe(); });
    m_actions->bind("pose.fill", this, [&editor] { editor.fillBetweenKeyframes(); });
    m_actions->bind("pose.propagateForward", this, [&editor] { editor.propagateForward(); });
    m_actions->bind("pose.propagateBackward", this, [&editor] { editor.propagateBackward(); });
    m_actions->bind("pose.smooth", this, [&editor] { editor.smoothRange(); });
    m_actions->bind("pose.lock", this, [this] { m_panels->inspector->toggleLock(); });
    m_actions->bind("pose.unlockAll", this,
        [this] { m_document.changeSetting(tr("Unlock all joints"), lockedJointsKey, {}); });
    const auto bindNudge = [this, &editor](const char* id, int right, int down) {
        m_actions->bind(id, this, [&editor, right, down] { editor.nudge(right, down); });
    };
    bindNudge("pose.nudgeLeft", -1, 0);
    bindNudge("pose.nudgeRight", 1, 0);
    bindNudge("pose.nudgeUp", 0, -1);
    bindNudge("pose.nudgeDown", 0, 1);
    bindNudge("pose.nudgeLeftFar", -10, 0);
    bindNudge("pose.nudgeRightFar", 10, 0);
    bindNudge("pose.nudgeUpFar", 0, -10);
    bindNudge("pose.nudgeDownFar", 0, 10);
}

void MainWindow::bindReview()
{
    ReviewPanel* review = m_panels->review;
    m_actions->bind("review.next", review, [review] { review->nextFinding(); });
    m_actions->bind("review.previous", review, [review] { review->previousFinding(); });
    m_actions->bind("review.accept", review, [review] { review->accept(); });
    m_actions->bind("review.ignore", review, [review] { review->ignore(); });
    m_actions->bind("review.nextUnreviewed", review, [review] { review->nextUnreviewed(); });
    m_actions->bind("review.lastEdited", review, [review] { review->lastEdited(); });
    m_actions->bind("review.fixFlips", review, [review] { review->fixFlips(); });
    m_actions->bind("review.fillGaps", review, [review] { review->fillGaps(); });
    m_actions->bind("review.smoothJitter", review, [review] { review->smoothJitter(); });
}

void MainWindow::bindTraining()
{
    TrainingControls* controls = &m_panels->training->controls();
    m_actions->bind("train.start", controls, [controls, this] {
        const QString problem = controls->problem();
        if (!problem.isEmpty())
            return say(problem);
        controls->train();
        m_docks->raise(QStringLiteral("training"));
    });
    m_actions->bind("train.pause", controls, [controls] { controls->togglePause(); });
    m_actions->bind("train.keep", controls, [controls] { controls->stopAndKeep(); });
    m_actions->bind("train.save", controls, [controls] { controls->saveNow(); });
    m_actions->bind("train.try", this, [this] { tryTraining(); });
    m_actions->bind("train.cancel", controls, [controls] { controls->cancel(); });
    m_actions->bind("train.evaluate", this, [this] { evaluate(); });
    m_actions->bind(
        "train.saveCurves", m_panels->training, [this] { m_panels->training->exportCsv(); });
    m_actions->bind(
        "train.savePicture", m_panels->training, [this] { m_panels->training->exportPng(); });
    m_actions->bind("train.importModel", this, [this] {
        m_docks->raise(QStringLiteral("models"));
        m_panels->models->importWithDialog();
    });
    m_actions->bind("window.models", this, [this] { m_docks->raise(QStringLiteral("models")); });
    m_actions->bind(
        "window.training", this, [this] { m_docks->raise(QStringLiteral("training")); });
}

void MainWindow::bindRender()
{
    m_actions->bind("render.transfer", this, [this] { transferDialog(); });
    m_actions->bind("render.changes", this, [this] { renderChanges(); });
    m_actions->bind("render.openResult", this, [this] { openResult(); });
    m_actions->bind("render.export", this, [this] { exportDialog(); });
    m_actions->bind("fit.auto", this, [this] { m_engine->fit.setAutomatic(); });
}

void MainWindow::bindWindow()
{
    const char* const steps[] = {"window.import", "window.pose", "window.train", "window.render"};
    for (int i = 0; i < 4; ++i)
        m_actions->bind(steps[i], this, [this, i] { showStep(i); });
    m_actions->bind("window.jobs", this, [this] { m_docks->raise(QStringLiteral("jobs")); });
    m_actions->bind("window.unlock", this,
        [this] { m_docks->setUnlocked((*m_actions)["window.unlock"]->isChecked()); });
    m_actions->bind("window.resetLayout", this, [this] { m_docks->reset(); });
    const auto bindTheme = [this](const char* id, Theme theme) {
        m_actions->bind(id, this, [this, theme] {
            Preferences preferences = Preferences::load();
            preferences.theme = theme;
            preferences.save();
            applyPreferences();
        });
    };
    bindTheme("window.dark", Theme::Dark);
    bindTheme("window.light", Theme::Light);
    bindTheme("window.system", Theme::System);
    m_actions->bind("help.manual", this, [this] { openManual({}); });
    m_actions->bind("help.start", this,
        [this] { openManual(QUrl(QStringLiteral("qrc:/manual/first-steps.md"))); });
    m_actions->bind("help.check", this, [this] { SystemCheckDialog(this).exec(); });
    m_actions->bind("help.networks", this, [this] { NetworksDialog(this).exec(); });
    m_actions->bind("help.logs", this, [] {
        QDesktopServices::openUrl(
            QUrl::fromLocalFile(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)
                + QStringLiteral("/logs")));
    });
    m_actions->bind("help.about", this, [this] {
        QMessageBox::about(this, tr("About Understudy"),
            tr("Understudy %1\n\nMakes one person dance like another, after “Everybody Dance Now” "
               "(Chan, Ginosar, Zhou, Efros, 2019).\n\nFree software under the GNU General Public "
               "License, version 3 or later.")
                .arg(QApplication::applicationVersion()));
    });
}

} // namespace ui
