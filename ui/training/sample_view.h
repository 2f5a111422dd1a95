// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/background.h"
#include "ui/training/training_run.h"

#include <QWidget>

class QLabel;
class QSlider;

namespace ui {

class SampleSheet;

/// The held-out frames of a run as they were drawn in the course of the training, with a slider
/// back through it.
class SampleView : public QWidget {
    Q_OBJECT

public:
    explicit SampleView(QWidget* parent = nullptr);

    /// The samples of a run whose pictures lie in `folder`. While the last one was shown, the last
    /// one is.
    void setSamples(const QString& folder, const std::vector<TrainingSample>& samples);

    QSlider& slider() { return *m_slider; }
    const QImage& shownSheet() const;

private:
    void showSample(int index);

    SampleSheet* m_sheet;
    QSlider* m_slider;
    QLabel* m_caption;
    QString m_folder;
    std::vector<TrainingSample> m_samples;
    QString m_wanted; ///< the file that is shown, or being read
    Background m_reading; ///< last
};

} // namespace ui
