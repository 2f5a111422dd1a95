// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/training_controls.h"

#include "ui/jobs/job_queue.h"
#include "ui/media/flow_layout.h"
#include "ui/project_document.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSignalBlocker>
#include <QSpinBox>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

const std::string choicesKey = "training";
const std::string trainStage = "train"; // as the worker calls it

bool isTraining(const Job& job)
{
    return job.isStarted && job.progress && job.progress->stage == trainStage;
}

} // namespace

TrainingControls::TrainingControls(ProjectDocument& document, JobQueue& jobs, QWidget* parent)
    : QWidget(parent)
    , m_document(document)
    , m_jobs(jobs)
    , m_preset(new QComboBox(this))
    , m_minutes(new QSpinBox(this))
    , m_train(button(tr("Train"), tr("Learns what the person looks like")))
    , m_pause(button(tr("Pause"), tr("Leaves the computer to others; the training goes on later")))
    , m_stop(button(
          tr("Stop and keep"), tr("Ends the training now; what was learned is used as it is")))
    , m_save(button(tr("Save now"), tr("Keeps what is learned by now; the training goes on")))
    , m_try(button(tr("Try on this frame"),
          tr("Shows the frame of the dance under the playhead as it would be painted with what is "
             "learned by now")))
    , m_cancel(button(tr("Cancel"),
          tr("Stops the training without a finished model; trained again with the same choice, it "
             "goes on from its last checkpoint")))
    , m_problem(new QLabel(this))
{
    layOut();
    loadChoices();
    connect(m_train, &QPushButton::clicked, this, &TrainingControls::train);
    connect(m_pause, &QPushButton::clicked, this, &TrainingControls::togglePause);
    connect(m_stop, &QPushButton::clicked, this, &TrainingControls::stopAndKeep);
    connect(m_cancel, &QPushButton::clicked, this, &TrainingControls::cancel);
    connect(m_save, &QPushButton::clicked, this, &TrainingControls::saveNow);
    connect(m_try, &QPushButton::clicked, this, &TrainingControls::tryRequested);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &TrainingControls::refresh);
    connect(m_preset, &QComboBox::activated, this, &TrainingControls::keepChoices);
    connect(m_minutes, &QSpinBox::editingFinished, this, &TrainingControls::keepChoices);
    connect(&document, &ProjectDocument::opened, this, &TrainingControls::loadChoices);
    connect(&document, &ProjectDocument::clipsChanged, this, &TrainingControls::refresh);
    connect(&jobs, &JobQueue::dataChanged, this, &TrainingControls::refresh);
    connect(&jobs, &JobQueue::rowsInserted, this, &TrainingControls::refresh);
    connect(&jobs, &JobQueue::rowsRemoved, this, &TrainingControls::refresh);
    connect(&jobs, &JobQueue::modelReset, this, &TrainingControls::refresh);
    refresh();
}

QPushButton* TrainingControls::button(const QString& text, const QString& tip)
{
    auto* made = new QPushButton(text, this);
    made->setToolTip(tip);
    made->setAccessibleDescription(tip);
    made->setAutoDefault(false);
    return made;
}

void TrainingControls::fillChoices()
{
    m_preset->setAccessibleName(tr("Quality"));
    m_preset->addItem(tr("Instant: no training"), QStringLiteral("instant"));
    m_preset->addItem(tr("Draft: two minutes"), QStringLiteral("draft"));
    m_preset->addItem(tr("Good: ten minutes"), QStringLiteral("good"));
    m_preset->addItem(tr("Best: six hours"), QStringLiteral("best"));
    const char* const tips[] = {
        QT_TR_NOOP("A preview made from the person's own pixels"),
        QT_TR_NOOP("A small network; good enough to judge the dance"),
        QT_TR_NOOP("The same network, learning for longer"),
        QT_TR_NOOP("The whole method of the paper; for a graphics card, or a night"),
    };
    for (int i = 0; i < m_preset->count(); ++i)
        m_preset->setItemData(i, tr(tips[i]), Qt::ToolTipRole);
    m_preset->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_preset->setMinimumContentsLength(16);
    m_minutes->setAccessibleName(tr("Time for training"));
    m_minutes->setToolTip(tr("How long it may take; 0 leaves it to the quality"));
    m_minutes->setRange(0, 24 * 60);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setSpecialValueText(tr("its time"));
}

/// What has no room in the first line goes on in the next.
void TrainingControls::layOut()
{
    fillChoices();
    m_train->setProperty("primary", true);
    m_problem->setProperty("muted", true);
    m_problem->setWordWrap(true);
    m_problem->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    auto* row = new FlowLayout(6);
    for (QWidget* widget : {static_cast<QWidget*>(m_preset), static_cast<QWidget*>(m_minutes),
             static_cast<QWidget*>(m_train), static_cast<QWidget*>(m_pause),
             static_cast<QWidget*>(m_stop), static_cast<QWidget*>(m_save),
             static_cast<QWidget*>(m_try), static_cast<QWidget*>(m_cancel)})
        row->addWidget(widget);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addLayout(row);
    layout->addWidget(m_problem);
}

void TrainingControls::loadChoices()
{
    const nlohmann::json choices
        = m_document.isOpen() ? m_document.setting(choicesKey) : nlohmann::json();
    const std::string preset
        = choices.is_object() ? choices.value("preset", std::string("draft")) : "draft";
    const QSignalBlocker quiet(m_minutes);
    m_preset->setCurrentIndex(std::max(0, m_preset->findData(QString::fromStdString(preset))));
    m_minutes->setValue(choices.is_object() ? choices.value("minutes", 0) : 0);
    refresh();
}

void TrainingControls::keepChoices()
{
    if (m_document.isOpen() && !m_document.isReadOnly())
        m_document.setQuietly(
            choicesKey, {{"preset", preset().toStdString()}, {"minutes", m_minutes->value()}});
}

QString TrainingControls::preset() const { return m_preset->currentData().toString(); }

std::optional<double> TrainingControls::budget() const
{
    if (m_minutes->value() == 0)
        return std::nullopt;
    return m_minutes->value() * 60.0;
}

const Job* TrainingControls::trainingJob() const
{
    const auto& jobs = m_jobs.jobs();
    const auto found = std::ranges::find_if(jobs, [](const Job& job) {
        return !job.isOver() && (job.request.verb == protocol::Verb::Train || isTraining(job));
    });
    return found == jobs.end() ? nullptr : &*found;
}

bool TrainingControls::canKeep() const
{
    const Job* job = trainingJob();
    return job != nullptr && isTraining(*job) && job->progress->done > 0;
}

QString TrainingControls::problem() const
{
    const Clip* target = m_document.isOpen() ? m_document.clip(Role::Target) : nullptr;
    if (target == nullptr)
        return tr("Import the video of a person first.");
    if (preset() == QLatin1String("instant"))
        return tr("Instant needs no training: make it dance at once.");
    return {};
}

void TrainingControls::train()
{
    if (!problem().isEmpty())
        return;
    keepChoices();
    m_jobs.train(preset(), budget());
}

void TrainingControls::togglePause()
{
    const Job* job = trainingJob();
    if (job == nullptr)
        return;
    if (job->state == JobState::Paused)
        m_jobs.resume(job->number);
    else
        m_jobs.pause(job->number);
}

void TrainingControls::stopAndKeep()
{
    if (canKeep())
        m_jobs.finishEarly(trainingJob()->number);
}

void TrainingControls::cancel()
{
    if (const Job* job = trainingJob())
        m_jobs.cancel(job->number);
}

void TrainingControls::saveNow()
{
    if (canKeep())
        m_jobs.saveNow(trainingJob()->number);
}

void TrainingControls::refresh()
{
    const Job* job = trainingJob();
    const bool isBusy = job != nullptr;
    for (QWidget* widget : {static_cast<QWidget*>(m_preset), static_cast<QWidget*>(m_minutes),
             static_cast<QWidget*>(m_train)})
        widget->setVisible(!isBusy);
    for (QWidget* widget : {m_pause, m_stop, m_save, m_try, m_cancel})
        widget->setVisible(isBusy);
    m_pause->setText(isBusy && job->state == JobState::Paused ? tr("Resume") : tr("Pause"));
    m_stop->setEnabled(canKeep());
    m_save->setEnabled(canKeep() && job->state == JobState::Running);
    m_try->setEnabled(canKeep());
    const QString why = problem();
    m_train->setEnabled(why.isEmpty() && !m_document.isReadOnly());
    m_minutes->setEnabled(preset() != QLatin1String("instant"));
    m_problem->setText(isBusy ? QString() : why);
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace ui
