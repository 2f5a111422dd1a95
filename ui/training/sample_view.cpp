// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sample_view.h"

#include "ui/jobs/job.h"
#include "ui/training/sample_sheet.h"

#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSignalBlocker>
#include <QSlider>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

SampleView::SampleView(QWidget* parent)
    : QWidget(parent)
    , m_sheet(new SampleSheet(this))
    , m_slider(new QSlider(Qt::Horizontal, this))
    , m_caption(new QLabel(this))
    , m_reading(*this)
{
    m_slider->setAccessibleName(tr("Moment of the training"));
    m_slider->setRange(0, 0);
    m_slider->setPageStep(1);
    m_caption->setProperty("muted", true);
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->addWidget(m_slider, 1);
    row->addWidget(m_caption);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_sheet, 1);
    layout->addLayout(row);
    connect(m_slider, &QSlider::valueChanged, this, &SampleView::showSample);
    showSample(0);
}

const QImage& SampleView::shownSheet() const { return m_sheet->sheet(); }

void SampleView::setSamples(const QString& folder, const std::vector<TrainingSample>& samples)
{
    if (folder == m_folder && samples == m_samples)
        return;
    const bool isAtEnd = folder != m_folder || m_slider->value() == m_slider->maximum();
    m_folder = folder;
    m_samples = samples;
    const int last = std::max(0, static_cast<int>(samples.size()) - 1);
    const QSignalBlocker blocker(m_slider);
    m_slider->setRange(0, last);
    m_slider->setEnabled(last > 0);
    if (isAtEnd)
        m_slider->setValue(last);
    showSample(m_slider->value());
}

void SampleView::showSample(int index)
{
    if (index < 0 || index >= static_cast<int>(m_samples.size())) {
        m_wanted.clear();
        m_sheet->setSheet({}, 1);
        m_caption->setText(tr("No pictures yet"));
        return;
    }
    const TrainingSample& sample = m_samples[static_cast<std::size_t>(index)];
    const bool isBest = sample.likeness
        >= std::ranges::max_element(m_samples, {}, &TrainingSample::likeness)->likeness;
    const QString text = isBest ? tr("step %1 · after %2 · likeness %3, the best")
                                : tr("step %1 · after %2 · likeness %3");
    m_caption->setText(text.arg(QLocale().toString(static_cast<qlonglong>(sample.step)),
        JobText::duration(sample.seconds), QLocale().toString(sample.likeness, 'f', 3)));
    m_sheet->setAccessibleName(tr("Figure, real and generated frames; %1").arg(m_caption->text()));
    const QString file = QDir(m_folder).filePath(sample.file);
    if (file == m_wanted)
        return;
    m_wanted = file;
    m_reading.run([file] { return QImage(file); },
        [this, file, rows = sample.rows](const QImage& sheet) {
            if (file == m_wanted)
                m_sheet->setSheet(sheet, rows);
        });
}

} // namespace ui
