// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QSpinBox;

namespace ui {

class JobQueue;
class ProjectDocument;
struct Job;

/// How well and how long to train, and what can be done with the training that runs.
class TrainingControls : public QWidget {
    Q_OBJECT

public:
    TrainingControls(ProjectDocument& document, JobQueue& jobs, QWidget* parent = nullptr);

    /// The job that trains, or is to; null when there is none.
    const Job* trainingJob() const;
    /// Whether what it has learned so far can be kept.
    bool canKeep() const;
    /// Why nothing can be trained; empty when it can.
    QString problem() const;

public slots:
    void train();
    void togglePause();
    void stopAndKeep();
    void cancel();
    /// Keeps a checkpoint at once; the training goes on.
    void saveNow();
    void refresh();

signals:
    /// The frame of the dance under the playhead is to be painted with what is learned by now.
    void tryRequested();

private:
    void layOut();
    void fillChoices();
    void loadChoices();
    void keepChoices();
    QString preset() const;
    std::optional<double> budget() const;
    QPushButton* button(const QString& text, const QString& tip);

    ProjectDocument& m_document;
    JobQueue& m_jobs;
    QComboBox* m_preset;
    QSpinBox* m_minutes;
    QPushButton* m_train;
    QPushButton* m_pause;
    QPushButton* m_stop;
    QPushButton* m_save;
    QPushButton* m_try;
    QPushButton* m_cancel;
    QLabel* m_problem;
};

} // namespace ui
