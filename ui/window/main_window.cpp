// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/main_window.h"

#include "ui/animation.h"
#include "ui/fit/fit_preview.h"
#include "ui/media/steps.h"
#include "ui/training/run_list.h"
#include "ui/training/training_controls.h"
#include "ui/window/actions.h"
#include "ui/window/docks.h"
#include "ui/window/panels.h"
#include "ui/window/pose_exchange.h"
#include "ui/window/preferences_dialog.h"
#include "ui/window/project_files.h"
#include "ui/window/step_bar.h"
#include "ui/window/view_state.h"

#include <QAccessible>
#include <QApplication>
#include <QCloseEvent>
#include <QDateTime>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QInputDialog>
#include <QLabel>
#include <QMenuBar>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int messageTime = 8000; // ms in the status bar

QString ago(qint64 milliseconds)
{
    const qint64 seconds = milliseconds / 1000;
    if (seconds < 60)
        return MainWindow::tr("saved %n s ago", nullptr, static_cast<int>(seconds));
    return MainWindow::tr("saved %n min ago", nullptr, static_cast<int>(seconds / 60));
}

/// Where there is not room for all of a panel, it can be scrolled.
QScrollArea* scrollable(QWidget* panel)
{
    auto* area = new QScrollArea;
    area->setWidget(panel);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setMinimumWidth(
        panel->minimumSizeHint().width() + area->verticalScrollBar()->sizeHint().width());
    return area;
}

} // namespace

MainWindow::MainWindow()
    : MainWindow(std::make_shared<Studio>())
{
}

MainWindow::MainWindow(std::shared_ptr<Studio> studio)
    : m_studio(std::move(studio))
    , m_document(m_studio->document)
    , m_session(m_studio->session)
    , m_engine(&m_studio->engine)
    , m_actions(new Actions(this))
    , m_docks(new Docks(*this))
    , m_files(new ProjectFiles(m_document, *this))
    , m_exchange(new PoseExchange(m_session, *this))
    , m_panels(std::make_unique<Panels>())
    , m_steps(new StepBar(this))
    , m_centre(new QStackedWidget(this))
    , m_title(new QLabel(this))
    , m_worker(new QLabel(this))
    , m_message(new QLabel(this))
    , m_autosave(new QLabel(this))
{
    setObjectName(QStringLiteral("mainWindow"));
    setMinimumSize(960, 600);
    resize(QSize(1400, 880).boundedTo(screen()->availableSize()));
    buildPanels();
    buildMenus();
    buildStatusBar();
    bindActions();
    connectDocument();
    connectPanels();
    m_docks->restore();
    applyPreferences();
    qApp->installEventFilter(new KeyRouter(this));
    m_titleClock.start(1000);
}

MainWindow::~MainWindow()
{
    if (m_studio.use_count() == 1) // else another window goes on with it
        m_document.blockSignals(true);
    m_docks->save();
}

void MainWindow::keepLayout() const { m_docks->save(); }

void MainWindow::goOnFrom(const MainWindow& old)
{
    m_savedAt = old.m_savedAt;
    m_panels->viewer->canvas().takeView(old.m_panels->viewer->canvas());
    m_panels->timeline->takeView(*old.m_panels->timeline);
    takeViewState(*this, old);
    if ((*old.m_actions)["window.unlock"]->isChecked())
        (*m_actions)["window.unlock"]->trigger();
    m_steps->setCurrent(old.m_steps->current());
    refreshTitle();
}

void MainWindow::start(const QStringList& arguments)
{
    const bool isProject = arguments.size() == 1
        && QFileInfo(arguments.first()).suffix() == QLatin1String("understudy");
    m_files->start(isProject ? arguments.first() : QString());
    if (!isProject && !arguments.isEmpty())
        m_engine->import.importFiles(arguments);
}

void MainWindow::buildPanels()
{
    Engine& engine = *m_engine;
    m_panels->empty = new EmptyState(engine.sample, this);
    m_panels->viewer
        = new ViewerPanel(m_session, engine.editor, engine.player, engine.frames, this);
    m_panels->media = new MediaPanel(m_session, engine.import, engine.footage, this);
    m_panels->jobs = new JobsPanel(engine.jobs, this);
    m_panels->inspector = new InspectorPanel(m_session, this);
    m_panels->review = new ReviewPanel(m_session, engine.review, this);
    m_panels->fit = new FitPanel(m_session, engine.fit, this);
    m_panels->timeline = new Timeline(m_session, this);
    m_panels->training = new TrainingPanel(m_document, engine.jobs, engine.training, this);
    m_panels->models = new ModelsPanel(engine.models, this);
    m_panels->history = new QUndoView(&m_document.undoStack(), this);
    m_panels->history->setAccessibleName(tr("History"));
    m_panels->history->setEmptyLabel(tr("As opened"));
    m_panels->overlay = new DropOverlay(*this);
    m_panels->overlay->follow(m_document);

    m_centre->addWidget(m_panels->empty);
    m_centre->addWidget(m_panels->viewer);
    setCentralWidget(m_centre);

    using Place = Docks::Place;
    m_docks->add(QStringLiteral("media"), tr("Media"), m_panels->media, Place::LeftTop);
    m_docks->add(QStringLiteral("jobs"), tr("Jobs"), m_panels->jobs, Place::LeftBottom);
    m_docks->add(
        QStringLiteral("inspector"), tr("Inspector"), m_panels->inspector, Place::RightTop);
    m_docks->add(
        QStringLiteral("review"), tr("Review"), scrollable(m_panels->review), Place::RightTop);
    m_docks->add(QStringLiteral("history"), tr("History"), m_panels->history, Place::RightTop);
    m_docks->add(QStringLiteral("models"), tr("Models"), m_panels->models, Place::RightTop);
    m_docks->add(QStringLiteral("fit"), tr("Motion fit"), m_panels->fit, Place::RightBottom);
    m_docks->add(QStringLiteral("timeline"), tr("Timeline"), m_panels->timeline, Place::Bottom);
    m_docks->add(
        QStringLiteral("training"), tr("Training monitor"), m_panels->training, Place::BottomRight);
}

void MainWindow::buildMenus()
{
    m_actions->fillMenus(*menuBar());
    m_docks->fillMenu(*m_actions->submenu(QStringLiteral("Panels")));
    QMenu* recent = m_actions->submenu(QStringLiteral("Recent"));
    connect(recent, &QMenu::aboutToShow, this, [this, recent] { m_files->fillRecent(*recent); });
    m_title->setProperty("muted", true);
    m_title->setContentsMargins(8, 0, 12, 0);
    // The strip of steps lies between menus and panels, over the whole width.
    QMenuBar* bar = menuBar();
    auto* strip = new QWidget(this);
    strip->setObjectName(QStringLiteral("strip"));
    strip->setAttribute(Qt::WA_StyledBackground);
    auto* rows = new QVBoxLayout(strip);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(0);
    auto* top = new QHBoxLayout;
    top->setSpacing(0);
    top->addWidget(bar, 1);
    top->addWidget(m_title);
    rows->addLayout(top);
    rows->addWidget(m_steps);
    setMenuWidget(strip);
}

void MainWindow::buildStatusBar()
{
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_worker);
    statusBar()->addWidget(m_message, 1);
    statusBar()->addPermanentWidget(m_autosave);
    m_worker->setContentsMargins(8, 0, 8, 0);
    m_message->setAccessibleName(tr("Messages"));
    m_messageClock.setSingleShot(true);
    connect(&m_messageClock, &QTimer::timeout, m_message, &QLabel::clear);
    m_autosave->setContentsMargins(8, 0, 8, 0);
}

void MainWindow::connectDocument()
{
    connect(&m_document, &ProjectDocument::opened, this, [this] {
        m_savedAt = 0;
        refreshTitle();
        refreshEmptyState();
        if (m_document.isReadOnly())
            say(tr("Another window has this project open: it is read-only here."));
    });
    connect(&m_document, &ProjectDocument::clipsChanged, this, &MainWindow::refreshEmptyState);
    connect(&m_document, &ProjectDocument::clipsChanged, this, &MainWindow::refreshSteps);
    connect(&m_document, &ProjectDocument::posesChanged, this, &MainWindow::refreshSteps);
    connect(&m_document, &ProjectDocument::posesChanged, this, &MainWindow::markResultStale);
    connect(&m_document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == MotionFit::settingKey)
            markResultStale();
    });
    connect(&m_document, &ProjectDocument::clipsChanged, this, &MainWindow::refreshRendered);
    connect(&m_engine->rendered, &RenderedFrames::changed, this, &MainWindow::refreshRendered);
    connect(&m_engine->rendered, &RenderedFrames::changed, this, &MainWindow::refreshSteps);
    connect(&m_engine->rendered, &RenderedFrames::reloaded, this, &MainWindow::takeDistances);
    connect(&m_engine->rendered, &RenderedFrames::reloaded, this, &MainWindow::refreshTakes);
    connect(&m_document, &ProjectDocument::saved, this, [this] {
        m_savedAt = QDateTime::currentMSecsSinceEpoch();
        refreshTitle();
    });
    connect(&m_document, &ProjectDocument::saveFailed, this,
        [this](const QString& sentence) { say(tr("Not saved: %1").arg(sentence)); });
    connect(&m_titleClock, &QTimer::timeout, this, &MainWindow::refreshTitle);
    connect(m_files, &ProjectFiles::restored, this, [this](const QString& title) {
        say(tr("“%1” is as it was when the program ended.").arg(title));
    });
    QUndoStack& undo = m_document.undoStack();
    const auto showUndo = [this](const QString& text) {
        (*m_actions)["edit.undo"]->setText(
            text.isEmpty() ? tr("&Undo") : tr("&Undo: %1").arg(text));
    };
    const auto showRedo = [this](const QString& text) {
        (*m_actions)["edit.redo"]->setText(
            text.isEmpty() ? tr("&Redo") : tr("&Redo: %1").arg(text));
    };
    connect(&undo, &QUndoStack::undoTextChanged, this, showUndo);
    connect(&undo, &QUndoStack::redoTextChanged, this, showRedo);
    showUndo(undo.undoText());
    showRedo(undo.redoText());
    connect(&undo, &QUndoStack::canUndoChanged, (*m_actions)["edit.undo"], &QAction::setEnabled);
    connect(&undo, &QUndoStack::canRedoChanged, (*m_actions)["edit.redo"], &QAction::setEnabled);
    (*m_actions)["edit.undo"]->setEnabled(undo.canUndo());
    (*m_actions)["edit.redo"]->setEnabled(undo.canRedo());
}

void MainWindow::connectPanels()
{
    Engine& engine = *m_engine;
    connect(m_panels->overlay, &DropOverlay::filesDropped, this, &MainWindow::openDropped);
    connect(m_panels->empty, &EmptyState::filesDropped, this, &MainWindow::openDropped);
    connect(m_panels->empty, &EmptyState::projectRequested, m_files, &ProjectFiles::open);
    connect(
        m_panels->empty, &EmptyState::openProjectRequested, m_files, &ProjectFiles::openWithDialog);
    connect(m_panels->empty, &EmptyState::sampleReady, this,
        [this](const QString& dancer, const QString& target) {
            m_engine->import.importFiles({dancer}, Role::Source);
            m_engine->import.importFiles({target}, Role::Target);
        });
    connect(&engine.import, &ImportService::projectDropped, m_files, &ProjectFiles::open);
    connect(&engine.import, &ImportService::refused, this, &MainWindow::say);
    engine.import.setRateChooser([this](const QString& folder) -> std::optional<double> {
        bool isChosen = false;
        const double rate = QInputDialog::getDouble(this, tr("Folder of pictures"),
            tr("&Pictures per second in %1:").arg(QFileInfo(folder).fileName()), 30, 1, 240, 3,
            &isChosen);
        return isChosen ? std::optional(rate) : std::nullopt;
    });
    connect(&engine.editor, &PoseEditor::said, this, &MainWindow::say);
    connect(m_exchange, &PoseExchange::said, this, &MainWindow::say);
    connect(&engine.jobs, &JobQueue::refused, this, &MainWindow::say);
    connect(&engine.jobs, &JobQueue::said, this, &MainWindow::say);
    connect(m_panels->media, &MediaPanel::detectRequested, &engine.jobs, &JobQueue::detect);
    connect(&engine.review, &ReviewModel::findingsChanged, this, &MainWindow::refreshFindings);
    connect(m_steps, &StepBar::previousFinding, m_panels->review, &ReviewPanel::previousFinding);
    connect(m_steps, &StepBar::nextFinding, m_panels->review, &ReviewPanel::nextFinding);
    connect(m_panels->review, &ReviewPanel::said, this, &MainWindow::say);
    connect(m_steps, &StepBar::primaryTriggered, this, &MainWindow::runPrimary);
    connect(m_steps, &StepBar::stepChosen, this, &MainWindow::showStep);
    connect(&engine.worker, &WorkerClient::stateChanged, this, &MainWindow::refreshJobs);
    connect(&engine.jobs, &JobQueue::activeJobChanged, this, &MainWindow::refreshJobs);
    connect(&engine.jobs, &JobQueue::ended, this, &MainWindow::takeJob);
    connect(&engine.jobs, &JobQueue::activeJobChanged, this, [this] {
        const Job* job = m_engine->jobs.activeJob();
        if (job != nullptr && job->progress && job->progress->stage == "render")
            m_engine->rendered.reloadSoon();
    });
    connectFittedFigure();
    connectLiveFrames();
    connect(&engine.training, &TrainingMonitor::runsChanged, this, &MainWindow::refreshModels);
    connect(&engine.models, &ModelLibrary::changed, this, &MainWindow::refreshTakes);
    connect(&engine.models, &ModelLibrary::said, this, &MainWindow::say);
    connect(&engine.models, &ModelLibrary::stateChosen, &engine.live, &LiveFrames::wantAnew);
    connect(&engine.models, &ModelLibrary::stateChosen, &engine.rendered, &RenderedFrames::reload);
    connect(m_panels->timeline, &Timeline::rangeActionChosen, this, &MainWindow::editRange);
    refreshJobs();
    refreshFindings();
    refreshModels();
    refreshRendered();
    refreshEmptyState();
}

/// The dancer's figure in the target's picture follows fit, edits and drags.
void MainWindow::connectFittedFigure()
{
    Canvas& canvas = m_panels->viewer->canvas();
    MotionFit& fit = m_engine->fit;
    canvas.setFittedFigure([&fit](std::int64_t frame) { return fit.retargetedPose(frame); });
    const auto repaint = qOverload<>(&QWidget::update);
    connect(&fit, &MotionFit::changed, &canvas, repaint);
    connect(&canvas, &Canvas::poseDragged, this, [this](const pose::Pose& pose) {
        if (m_session.editedRole() != Role::Source)
            return;
        m_engine->fit.setDragged(m_panels->viewer->canvas().shownFrame(), pose);
        m_engine->live.setDragged(m_panels->viewer->canvas().shownFrame(), pose);
    });
}

/// The frame under the playhead as it would be rendered now.
void MainWindow::connectLiveFrames()
{
    LiveFrames& live = m_engine->live;
    live.setLookedAt([this] {
        const bool isForTheResult = m_panels->viewer->canvas().showsLiveFrames();
        return isForTheResult || (m_panels->fit->isVisible() && !m_engine->player.isPlaying());
    });
    connect(&live, &LiveFrames::painted, this, &MainWindow::showLiveFrame);
    connect(&m_engine->player, &Player::stateChanged, &live, &LiveFrames::want);
    connect(&m_engine->jobs, &JobQueue::ended, &live, &LiveFrames::wantAnew);
    connect(&m_session, &Session::comparisonChanged, &live, &LiveFrames::want);
    connect(&m_engine->jobs, &JobQueue::measured, this, &MainWindow::takeCheckpoint);
    connect(&m_panels->training->controls(), &TrainingControls::tryRequested, this,
        &MainWindow::tryTraining);
    showLiveFrame();
}

void MainWindow::showLiveFrame()
{
    const LiveFrames& live = m_engine->live;
    const LiveFrame& newest = live.newest();
    m_panels->viewer->canvas().setLiveFrame(newest.frame, newest.picture,
        newest.isTrained ? tr("Preview") : tr("Preview before training"), live.problem());
    m_panels->fit->preview().setLiveFrame(newest.frame, newest.picture);
}

void MainWindow::openDropped(const QStringList& files, std::optional<Role> role)
{
    m_engine->import.importFiles(files, role);
}

/// Each step shows what it needs; nothing is locked.
void MainWindow::showStep(int step)
{
    static const QList<QString> shown[] = {
        {QStringLiteral("media"), QStringLiteral("jobs"), QStringLiteral("timeline")},
        {QStringLiteral("inspector"), QStringLiteral("review"), QStringLiteral("history"),
            QStringLiteral("fit"), QStringLiteral("media"), QStringLiteral("jobs"),
            QStringLiteral("timeline"), QStringLiteral("training")},
        {QStringLiteral("training"), QStringLiteral("models"), QStringLiteral("fit"),
            QStringLiteral("media"), QStringLiteral("jobs"), QStringLiteral("timeline")},
        {QStringLiteral("jobs"), QStringLiteral("media"), QStringLiteral("timeline")},
    };
    m_steps->setCurrent(step);
    m_docks->showOnly(shown[step]);
    if (step == 3)
        m_session.setView(ViewMode::Result);
    else if (m_session.view() == ViewMode::Result)
        m_session.setView(ViewMode::Source);
}

void MainWindow::refreshEmptyState()
{
    const bool isEmpty = m_document.clips().empty();
    m_centre->setCurrentWidget(isEmpty ? static_cast<QWidget*>(m_panels->empty) : m_panels->viewer);
    m_panels->empty->setRecentProjects(m_files->recent());
    if (!isEmpty && m_steps->current() == 0)
        m_steps->setCurrent(1);
    if (isEmpty)
        m_steps->setCurrent(0);
}

void MainWindow::refreshSteps()
{
    const bool rendered = m_document.setting("result").is_string();
    const auto& runs = m_engine->training.runs();
    const bool trained = rendered || std::ranges::any_of(runs, &TrainingRun::isOver);
    const auto status = steps(workDone(m_document, trained, rendered));
    QList<StepBar::State> states;
    for (const StepStatus& step : status)
        states.append(step.state == StepState::Done ? StepBar::State::Done : StepBar::State::Open);
    m_steps->setStates(states);
    m_panels->empty->setSteps(status);
    const bool posesAreThere
        = status[static_cast<std::size_t>(Step::Pose)].state == StepState::Done;
    const bool importIsDone
        = status[static_cast<std::size_t>(Step::Import)].state == StepState::Done;
    m_steps->setPrimary(!posesAreThere
            ? (m_document.clips().empty() ? QString() : tr("Detect poses ▸"))
            : !importIsDone                   ? QString()
            : m_engine->rendered.isAnyStale() ? tr("Render changes ▸")
                                              : tr("Make it dance ▸"));
}

void MainWindow::refreshTitle()
{
    const QString name = m_files->title();
    QString state = tr("read-only");
    if (!m_document.isReadOnly()) {
        state = m_document.hasUnsavedChanges() ? tr("saving…")
            : m_savedAt == 0                   ? tr("saved")
                             : ago(QDateTime::currentMSecsSinceEpoch() - m_savedAt);
    }
    m_title->setText(tr("%1 — %2", "project — how it is saved").arg(name, state));
    m_title->setMinimumWidth(std::max(m_title->minimumWidth(), m_title->sizeHint().width()));
    setWindowTitle(name + QStringLiteral("[*]"));
    setWindowModified(m_document.hasUnsavedChanges());
    m_autosave->setText(m_document.isReadOnly() ? tr("Read-only") : tr("Autosave on"));
}

/// What is trained for the person, on the card of their video.
void MainWindow::refreshModels()
{
    QString model;
    for (const TrainingRun& run : m_engine->training.runs()) {
        if (run.isOver)
            model = presetText(run.preset);
    }
    if (const Clip* target = m_document.clip(Role::Target))
        m_panels->media->setModel(target->id, model);
    refreshSteps();
}

void MainWindow::refreshFindings()
{
    const ReviewModel& review = m_engine->review;
    m_steps->setFindings(review.openCount());
    for (const Clip& clip : m_document.clips()) {
        m_panels->media->setFindingsToReview(clip.id, review.openCount(clip.id));
        std::vector<TimelineFinding> marks;
        for (const FindingMark& mark : review.marks(clip.id))
            marks.push_back({mark.first, mark.last, mark.severity, mark.text, mark.isOpen});
        m_panels->timeline->setFindings(clip.id, std::move(marks));
    }
}

void MainWindow::refreshJobs() { m_worker->setText(statusText(m_engine->worker)); }

void MainWindow::say(const QString& sentence)
{
    m_message->setText(sentence);
    m_messageClock.start(messageTime);
    QAccessibleEvent alert(m_message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void MainWindow::applyPreferences()
{
    const Preferences preferences = Preferences::load();
    ui::setAnimated(preferences.animations);
    applyTheme(preferences.theme);
    m_engine->jobs.setNetwork(preferences.network);
    (*m_actions)["window.dark"]->setChecked(preferences.theme == Theme::Dark);
    (*m_actions)["window.light"]->setChecked(preferences.theme == Theme::Light);
    (*m_actions)["window.system"]->setChecked(preferences.theme == Theme::System);
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_engine->player.stop();
    m_docks->save();
    m_files->finish();
    event->accept();
}

} // namespace ui
