// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/model_library.h"

#include "core/base/error.h"
#include "ui/error_text.h"
#include "ui/jobs/job.h"
#include "ui/project_document.h"
#include "ui/training/run_list.h"
#include "ui/training/training_monitor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>
#include <algorithm>

namespace ui {

namespace {

constexpr int pictureHeight = 96;

QString text(const std::string& text) { return QString::fromStdString(text); }

std::filesystem::path filesOf(const ProjectDocument& document)
{
    return document.path().string() + ".files";
}

/// The generated frame in the first row of a sample's sheet: figure, real, generated.
QImage generatedIn(const project::TrainedModel& model, int rows)
{
    const QImage sheet(text(model.picture.string()));
    if (sheet.isNull())
        return {};
    const int width = sheet.width() / 3;
    return sheet.copy(2 * width, 0, width, sheet.height() / std::max(1, rows))
        .scaledToHeight(pictureHeight, Qt::SmoothTransformation);
}

QString sizeText(std::int64_t bytes)
{
    return QLocale().formattedDataSize(bytes, 0, QLocale::DataSizeSIFormat);
}

} // namespace

ModelLibrary::ModelLibrary(ProjectDocument& document, TrainingMonitor& trainings, QObject* parent)
    : QObject(parent)
    , m_document(document)
    , m_trainings(trainings)
    , m_background(*this)
{
    connect(&trainings, &TrainingMonitor::runsChanged, this, &ModelLibrary::reload);
    connect(&document, &ProjectDocument::clipsChanged, this, &ModelLibrary::changed);
    connect(&document, &ProjectDocument::settingChanged, this, [this](const std::string& key) {
        if (key == project::chosenModelKey)
            emit changed();
    });
    reload();
}

void ModelLibrary::reload()
{
    const std::uint64_t number = ++m_reading;
    if (!m_document.isOpen()) {
        m_models.clear();
        return emit changed();
    }
    std::map<std::string, int> rows; // of the newest picture
    for (const TrainingRun& run : m_trainings.runs())
        rows[run.id.toStdString()] = run.samples.empty() ? 1 : run.samples.back().rows;
    m_background.run(
        [folder = filesOf(m_document), rows] {
            std::vector<ModelEntry> entries;
            for (const project::TrainedModel& model : project::trainedModels(folder)) {
                const auto found = rows.find(model.id);
                entries.push_back(
                    {model, generatedIn(model, found == rows.end() ? 1 : found->second)});
            }
            return entries;
        },
        [this, number](std::vector<ModelEntry> entries) {
            if (number != m_reading)
                return;
            std::ranges::stable_sort(
                entries, std::ranges::greater(), [this](const ModelEntry& entry) {
                    const TrainingRun* run = m_trainings.run(text(entry.model.id));
                    return run == nullptr ? QDateTime() : run->started;
                });
            m_models = std::move(entries);
            emit changed();
        });
}

const ModelEntry* ModelLibrary::model(const QString& id) const
{
    const auto found = std::ranges::find_if(
        m_models, [&](const ModelEntry& entry) { return text(entry.model.id) == id; });
    return found == m_models.end() ? nullptr : &*found;
}

QString ModelLibrary::chosen() const
{
    const nlohmann::json id = m_document.setting(project::chosenModelKey);
    return id.is_string() ? text(id.get<std::string>()) : QString();
}

QString ModelLibrary::titleOf(const project::TrainedModel& model) const
{
    if (!model.name.empty())
        return text(model.name);
    if (const TrainingRun* run = m_trainings.run(text(model.id)))
        return ui::titleOf(*run);
    return model.origin.preset.empty() ? text(model.id) : presetText(text(model.origin.preset));
}

QString ModelLibrary::factsOf(const project::TrainedModel& model) const
{
    QStringList facts;
    if (const TrainingRun* run = m_trainings.run(text(model.id))) {
        if (!model.name.empty())
            facts += ui::titleOf(*run);
        facts += tr("%n step(s)", nullptr, static_cast<int>(run->step));
        facts += tr("trained for %1").arg(JobText::duration(run->seconds));
        if (const auto best = bestOf(*run))
            facts += model.usesBest
                ? tr("best state, likeness %1").arg(QLocale().toString(best->likeness, 'f', 3))
                : tr("likeness %1").arg(QLocale().toString(best->likeness, 'f', 3));
    }
    facts += sizeText(model.bytes);
    if (!model.origin.targetFile.empty())
        facts += tr("%1, %2 × %3", "video, width, height")
                     .arg(text(model.origin.targetFile))
                     .arg(model.origin.width)
                     .arg(model.origin.height);
    return facts.join(QStringLiteral(" · "));
}

QString ModelLibrary::misfitOf(const project::TrainedModel& model) const
{
    const Clip* target = m_document.clip(Role::Target);
    if (target == nullptr || !target->info)
        return {};
    const auto misfit = project::misfit(model.origin, target->info->width, target->info->height);
    if (!misfit)
        return {};
    if (*misfit == project::Misfit::Labels)
        return tr("It was trained by a version of the program that draws figures otherwise.");
    return tr("It was trained for pictures of %1 × %2, but the person's video has %3 × %4.")
        .arg(model.origin.width)
        .arg(model.origin.height)
        .arg(target->info->width)
        .arg(target->info->height);
}

bool ModelLibrary::isTraining(const QString& id) const
{
    const TrainingRun* live = m_trainings.liveRun();
    return live != nullptr && live->id == id;
}

void ModelLibrary::choose(const QString& id)
{
    const ModelEntry* entry = model(id);
    const QString misfit = entry == nullptr ? QString() : misfitOf(entry->model);
    if (!misfit.isEmpty())
        return emit said(misfit);
    m_document.setQuietly(project::chosenModelKey,
        entry == nullptr ? nlohmann::json() : nlohmann::json(id.toStdString()));
    emit said(entry == nullptr ? tr("The model that was trained last renders from now on.")
                               : tr("“%1” renders from now on.").arg(titleOf(entry->model)));
}

void ModelLibrary::run(
    const QString& sentence, std::function<QString()> work, std::function<void()> then)
{
    if (!sentence.isEmpty())
        emit said(sentence);
    ++m_underWay;
    m_background.run(
        [work = std::move(work)] {
            try {
                return work();
            } catch (const base::Error& error) {
                return errorText(error);
            }
        },
        [this, then = std::move(then)](const QString& outcome) {
            --m_underWay;
            emit said(outcome);
            then();
            m_trainings.reload(); // and with its answer the models
        });
    emit changed();
}

std::optional<project::TrainedModel> ModelLibrary::find(const QString& id)
{
    const ModelEntry* entry = model(id);
    if (entry == nullptr)
        return std::nullopt;
    if (isTraining(id)) {
        emit said(tr("This model is being trained; wait for its end."));
        return std::nullopt;
    }
    return entry->model;
}

void ModelLibrary::describe(const QString& id, const QString& name, const QString& notes)
{
    const ModelEntry* entry = model(id);
    if (entry == nullptr)
        return;
    run({},
        [model = entry->model, name = name.toStdString(), notes = notes.toStdString(),
            done = tr("Named.")] {
            project::describeModel(model, name, notes);
            return done;
        });
}

void ModelLibrary::useBestState(const QString& id, bool usesBest)
{
    const auto model = find(id);
    if (!model)
        return;
    choose(id);
    if (chosen() != id)
        return; // it cannot paint the person
    run(
        {},
        [model = *model, usesBest,
            done = (usesBest ? tr("“%1” renders in its best state from now on.")
                             : tr("“%1” renders in its newest state from now on."))
                       .arg(titleOf(*model))] {
            project::useBestState(model, usesBest);
            return done;
        },
        [this] { emit stateChosen(); });
}

void ModelLibrary::duplicate(const QString& id)
{
    if (const auto model = find(id))
        run(tr("Copying the model…"),
            [folder = filesOf(m_document), model = *model,
                done = tr("“%1” is copied.").arg(titleOf(*model))] {
                project::duplicateModel(folder, model);
                return done;
            });
}

void ModelLibrary::remove(const QString& id)
{
    const auto model = find(id);
    if (!model)
        return;
    if (chosen() == id)
        m_document.setQuietly(project::chosenModelKey, nullptr);
    run({}, [model = *model, done = tr("“%1” is deleted.").arg(titleOf(*model))] {
        project::deleteModel(model);
        return done;
    });
}

void ModelLibrary::exportTo(const QString& id, const QString& file)
{
    if (const auto model = find(id))
        run(tr("Writing the model to %1…").arg(QFileInfo(file).fileName()),
            [model = *model, path = file.toStdString(),
                program = QCoreApplication::applicationVersion().toStdString(),
                done = tr("%1 is written.").arg(QFileInfo(file).fileName())] {
                project::exportModel(model, path, program);
                return done;
            });
}

void ModelLibrary::importFrom(const QString& file)
{
    if (!m_document.isOpen() || m_document.isReadOnly())
        return emit said(tr("A model needs a project that can be changed."));
    run(tr("Reading %1…").arg(QFileInfo(file).fileName()),
        [folder = filesOf(m_document), path = file.toStdString(),
            done = tr("%1 is among the models of this project.").arg(QFileInfo(file).fileName())] {
            project::importModel(folder, path);
            return done;
        });
}

} // namespace ui
