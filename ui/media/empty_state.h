// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"
#include "ui/media/steps.h"

#include <QStringList>
#include <QWidget>
#include <optional>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace ui {

class DropZone;
class Notices;
class SampleMaker;
class StepStrip;

/// What stands in the centre as long as the project has no videos: where to drop them, what will
/// happen then, and what else one could open.
class EmptyState : public QWidget {
    Q_OBJECT

public:
    explicit EmptyState(SampleMaker& sample, QWidget* parent = nullptr);

    void setSteps(const std::array<StepStatus, 4>& steps);
    /// Paths of project files, the newest first.
    void setRecentProjects(const QStringList& projects);
    /// One line about the machine: "2 threads, no GPU: training a draft takes about 10 minutes".
    void setHardware(const QString& line);
    Notices& notices() { return *m_notices; }

public slots:
    void openSample();

signals:
    void filesDropped(const QStringList& files, std::optional<ui::Role> role);
    void projectRequested(const QString& file);
    void openProjectRequested(); ///< ask which
    void sampleReady(const QString& dancer, const QString& target);

private:
    void browse(Role role);
    void showSampleProgress(int percent);
    void endSample();
    QWidget* buildContent();
    void centre(QWidget* content);
    void buildSampleRow(QVBoxLayout& rows);

    SampleMaker& m_sample;
    DropZone* m_source;
    DropZone* m_target;
    StepStrip* m_strip;
    QPushButton* m_sampleButton;
    QProgressBar* m_progress;
    QPushButton* m_cancel;
    QLabel* m_recentHeading;
    QVBoxLayout* m_recent;
    QLabel* m_hardware;
    Notices* m_notices;
};

} // namespace ui
