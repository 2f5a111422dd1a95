// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/trained_model.h"
#include "ui/media/background.h"

#include <QImage>
#include <QObject>
#include <functional>

namespace ui {

class ProjectDocument;
class TrainingMonitor;

/// A model and what its newest picture of a held-out frame shows.
struct ModelEntry {
    project::TrainedModel model;
    QImage picture; ///< as it was generated; null without one
};

/// The trained models of the open project, and what can be done with them. Files are read and
/// written on another thread, one after the other.
class ModelLibrary : public QObject {
    Q_OBJECT

public:
    ModelLibrary(ProjectDocument& document, TrainingMonitor& trainings, QObject* parent = nullptr);

    /// Newest first.
    const std::vector<ModelEntry>& models() const { return m_models; }
    const ModelEntry* model(const QString& id) const; ///< null when there is none
    /// The one that renders; empty: that which was trained last.
    QString chosen() const;
    /// "Me, in the studio", else "Draft, 12 March 14:05".
    QString titleOf(const project::TrainedModel& model) const;
    /// "1 840 steps · likeness 0.872 · 34 MB · me.mp4, 540 × 720"
    QString factsOf(const project::TrainedModel& model) const;
    /// Why it cannot paint the target of the project; empty when it can.
    QString misfitOf(const project::TrainedModel& model) const;
    bool isTraining(const QString& id) const;
    bool isBusy() const { return m_underWay > 0; }

public slots:
    void reload();
    /// Renders with this one from now on; an empty id: with the one trained last.
    void choose(const QString& id);
    void describe(const QString& id, const QString& name, const QString& notes);
    void duplicate(const QString& id);
    void remove(const QString& id); ///< for good
    /// Renders with this one from now on, in the state whose held-out frames were most like the
    /// real ones, or in its newest.
    void useBestState(const QString& id, bool usesBest);
    void exportTo(const QString& id, const QString& file);
    void importFrom(const QString& file);

signals:
    void changed();
    void said(const QString& sentence);
    void stateChosen(); ///< useBestState() is done

private:
    /// Does `work`, which may throw and returns what to say, then reads the folder again.
    void run(
        const QString& sentence, std::function<QString()> work, std::function<void()> then = [] {});
    std::optional<project::TrainedModel> find(const QString& id);

    ProjectDocument& m_document;
    TrainingMonitor& m_trainings;
    std::vector<ModelEntry> m_models;
    std::uint64_t m_reading = 0; ///< answers to earlier questions are dropped
    int m_underWay = 0;
    Background m_background; ///< last
};

} // namespace ui
