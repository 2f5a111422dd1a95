// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/manual_window.h"
#include "ui/render/export_dialog.h"
#include "ui/training/run_list.h"
#include "ui/training/training_controls.h"
#include "ui/window/actions.h"
#include "ui/window/docks.h"
#include "ui/window/first_run.h"
#include "ui/window/main_window.h"
#include "ui/window/panels.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/transfer_dialog.h"

#include "core/base/error.h"
#include "ui/error_text.h"

#include <QDesktopServices>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QUrl>
#include <algorithm>

namespace ui {

namespace {

const std::string resultKey = "result"; // as ui/viewer keeps it
const std::string staleKey = "resultIsStale";

} // namespace

void MainWindow::detect(const std::vector<Clip>& clips)
{
    for (const Clip& clip : clips)
        m_engine->jobs.detect(clip.id);
}

void MainWindow::transferDialog()
{
    const Clip* source = m_document.clip(Role::Source);
    const Clip* target = m_document.clip(Role::Target);
    if (source == nullptr || target == nullptr)
        return say(tr("A dance needs two videos: the dance and the person."));
    const ModelEntry* chosen = m_engine->models.model(m_engine->models.chosen());
    TransferDialog dialog(
        *source, *target, markedFrames(m_document, *source), m_document.setting("transfer"), this);
    if (chosen != nullptr)
        dialog.offerModel(m_engine->models.titleOf(chosen->model));
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.setQuietly("transfer", dialog.choices());
    JobRequest request = dialog.request();
    request.fields["network"]
        = Preferences::load().network.toStdString(); // as the poses were found
    m_engine->jobs.add(request);
    showStep(2);
}

void MainWindow::exportDialog()
{
    const Clip* source = m_document.clip(Role::Source);
    const Clip* target = m_document.clip(Role::Target);
    if (source == nullptr || target == nullptr || !source->info || !target->info)
        return say(tr("A dance needs two videos: the dance and the person."));
    if (!m_engine->rendered.isAnyRendered())
        return say(tr("Nothing is rendered yet: make the target dance first."));
    ExportDialog dialog(m_document, m_engine->rendered, markedFrames(m_document, *source), this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    m_document.setQuietly(ExportDialog::settingKey, dialog.choices());
    m_engine->jobs.add(dialog.request());
    m_docks->raise(QStringLiteral("jobs"));
}

/// As the person was trained last.
void MainWindow::evaluate()
{
    const Clip* target = m_document.clip(Role::Target);
    if (target == nullptr || !target->info)
        return say(tr("There is no video of the person yet."));
    QString preset = QStringLiteral("draft");
    std::optional<double> budget;
    for (const TrainingRun& run : m_engine->training.runs()) {
        if (!run.isOver || run.preset.isEmpty())
            continue;
        preset = run.preset;
        budget = run.budget > 0 ? std::optional(run.budget) : std::nullopt;
    }
    m_engine->jobs.evaluate(preset, budget);
    m_docks->raise(QStringLiteral("jobs"));
}

/// Trains nothing: the frames are painted with the model that painted before, or with the chosen
/// one.
void MainWindow::renderChanges()
{
    const Clip* source = m_document.clip(Role::Source);
    const Clip* target = m_document.clip(Role::Target);
    if (source == nullptr || target == nullptr || !source->info || !target->info)
        return say(tr("A dance needs two videos: the dance and the person."));
    if (!m_engine->rendered.isAnyRendered() && m_engine->models.models().empty())
        return transferDialog();
    JobRequest request;
    request.verb = protocol::Verb::Render;
    request.fields = {{"source", source->path.string()}}; // the part is that of the last time
    m_engine->jobs.add(request);
    showStep(3);
}

/// With the training's last checkpoint, and then with each that comes, first one that is asked for
/// here.
void MainWindow::tryTraining()
{
    const TrainingRun* run = m_engine->training.liveRun();
    if (run == nullptr)
        return;
    const bool isSaved = std::ranges::any_of(run->events,
        [](const TrainingEvent& event) { return event.mark == protocol::Mark::Checkpoint; });
    m_triedRun = run->id;
    if (isSaved)
        m_engine->live.tryModel(run->id);
    m_panels->training->controls().saveNow();
    Comparison comparison = m_session.comparison();
    comparison.a = {ComparedPicture::Kind::Preview};
    m_session.setComparison(comparison);
    m_session.setView(ViewMode::Result);
}

void MainWindow::takeCheckpoint(const protocol::Metrics& metrics)
{
    if (metrics.mark == protocol::Mark::Checkpoint && !m_triedRun.isEmpty()
        && metrics.run == m_triedRun.toStdString())
        m_engine->live.tryModel(m_triedRun);
}

/// What renders is looked at again.
void MainWindow::endTrying()
{
    if (m_triedRun.isEmpty())
        return;
    m_triedRun.clear();
    m_engine->live.tryModel({});
    Comparison comparison = m_session.comparison();
    if (comparison.a.kind == ComparedPicture::Kind::Preview)
        comparison.a = {};
    m_session.setComparison(comparison);
}

/// What the blue button does: the next step that is not done.
void MainWindow::runPrimary()
{
    std::vector<Clip> waiting;
    for (const Clip& clip : m_document.clips()) {
        if (clip.info && !m_document.isDetected(clip.id))
            waiting.push_back(clip);
    }
    if (!waiting.empty())
        return detect(waiting);
    if (m_engine->rendered.isAnyStale())
        return renderChanges();
    transferDialog();
}

/// A finished dance is what the Result view shows from now on.
void MainWindow::takeJob(qint64 number, JobState state)
{
    endTrying();
    const Job* job = m_engine->jobs.job(number);
    if (job != nullptr && state == JobState::Finished
        && job->request.verb == protocol::Verb::Transfer) {
        const nlohmann::json part = job->request.fields.value("sourceRange", nlohmann::json());
        m_panels->viewer->setResult(job->request.fields.value("out", std::string()),
            part.is_array() ? part.at(0).get<std::int64_t>() : 0);
        m_document.setQuietly(staleKey, nullptr);
        showStep(3);
    }
    if (job != nullptr && state == JobState::Finished
        && job->request.verb == protocol::Verb::Render)
        m_document.setQuietly(staleKey, nullptr);
    if (job != nullptr && state == JobState::Finished
        && job->request.verb != protocol::Verb::Evaluate && job->request.fields.contains("preset"))
        m_document.setQuietly(project::chosenModelKey, nullptr); // what was trained now renders
    if (job != nullptr && state == JobState::Finished
        && job->request.verb == protocol::Verb::Export)
        say(tr("%1 is written.").arg(QFileInfo(job->file).fileName()));
    m_engine->rendered.reload();
    refreshSteps();
    refreshRendered();
}

/// What the menu of a range on the timeline offers.
void MainWindow::editRange(
    RangeAction action, std::int64_t clip, std::int64_t first, std::int64_t last)
{
    const Clip* edited = m_document.clip(clip);
    if (edited == nullptr)
        return;
    m_session.setEditedRole(edited->role);
    switch (action) {
    case RangeAction::Detect:
        m_panels->timeline->markRange();
        return m_engine->jobs.detect(clip);
    case RangeAction::Render:
        m_panels->timeline->markRange();
        return transferDialog();
    case RangeAction::Smooth:
        return m_engine->editor.smooth({first, last});
    case RangeAction::SwapSides:
        return m_engine->editor.swapSides({first, last});
    case RangeAction::Interpolate:
        return m_engine->editor.fill({first, last});
    case RangeAction::Propagate:
        m_session.setFrame(first);
        return m_engine->editor.propagateForward();
    }
}

void MainWindow::markResultStale()
{
    if (m_document.setting(resultKey).is_string() && m_document.setting(staleKey) != true) {
        m_document.setQuietly(staleKey, true);
        refreshRendered();
    }
}

/// The result on the timeline, frame by frame; of a project whose worker did not record that, as
/// far as the dance goes, and stale when a pose was changed since.
void MainWindow::refreshRendered()
{
    const Clip* source = m_document.clip(Role::Source);
    m_panels->viewer->canvas().setStaleFrames([this](std::int64_t frame) {
        return m_engine->rendered.isAnyRendered() ? m_engine->rendered.isStale(frame)
                                                  : m_document.setting(staleKey) == true;
    });
    m_engine->live.want();
    if (m_engine->rendered.isAnyRendered())
        return m_panels->timeline->setRendered(m_engine->rendered.spans());
    std::vector<RenderedSpan> spans;
    if (source != nullptr && source->frameCount() > 0 && m_document.setting(resultKey).is_string())
        spans.push_back({0, source->frameCount() - 1,
            m_document.setting(staleKey) == true ? RenderState::Stale : RenderState::Fresh});
    m_panels->timeline->setRendered(std::move(spans));
}

/// What can be shown and compared in the result view.
void MainWindow::refreshTakes()
{
    std::vector<ShownTake> takes;
    for (const project::PaintedTake& take : m_engine->rendered.takes()) {
        const QString model = QString::fromStdString(take.model);
        const ModelEntry* entry = m_engine->models.model(model);
        const TrainingRun* run = m_engine->training.run(model);
        takes.push_back({QString::fromStdString(take.folder.string()),
            entry != nullptr     ? m_engine->models.titleOf(entry->model)
                : run != nullptr ? titleOf(*run)
                                 : tr("Instant"),
            take.isNewest});
    }
    m_panels->viewer->setTakes(takes);
    m_panels->timeline->setUnseen(m_engine->rendered.strangeSpans());
}

/// What the newest rendering tells of the dance's poses is for the review.
void MainWindow::takeDistances()
{
    const Clip* source = m_document.clip(Role::Source);
    if (source == nullptr)
        return;
    const auto& take = m_engine->rendered.take();
    m_engine->review.setTrainingDistances(source->id,
        take ? TrainingDistances{take->poseDistance, take->poseDistanceLimit}
             : TrainingDistances{});
}

void MainWindow::openResult()
{
    const std::string result = m_document.setting(resultKey).is_string()
        ? m_document.setting(resultKey).get<std::string>()
        : std::string();
    if (result.empty() || !QFileInfo::exists(QString::fromStdString(result)))
        return say(tr("Nothing is rendered yet."));
    QDesktopServices::openUrl(QUrl::fromLocalFile(QString::fromStdString(result)));
}

void MainWindow::openManual(const QUrl& page)
{
    if (m_manual == nullptr) {
        m_manual = new ManualWindow(this);
        connect(m_manual, &ManualWindow::commandWanted, this, &MainWindow::runFromManual);
        m_manual->open(QUrl(QStringLiteral("qrc:/manual/first-steps.md")));
    }
    if (!page.isEmpty())
        m_manual->open(page);
    m_manual->show();
    m_manual->raise();
    m_manual->activateWindow();
}

void MainWindow::welcome()
{
    auto* first = new FirstRun(this);
    connect(first, &FirstRun::networksMissing, this, &MainWindow::offerNetworks);
    first->look();
}

void MainWindow::offerNetworks() { (*m_actions)["help.networks"]->trigger(); }

void MainWindow::runFromManual(const QString& command)
{
    QAction* const action = m_actions->action(command);
    if (action == nullptr)
        return;
    if (!action->isEnabled())
        return say(tr("“%1” is not possible now.").arg(QString(action->text()).remove(u'&')));
    activateWindow();
    action->trigger();
}

} // namespace ui
