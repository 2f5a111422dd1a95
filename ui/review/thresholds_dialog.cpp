// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/thresholds_dialog.h"

#include "ui/project_document.h"
#include "ui/review/review_model.h"
#include "ui/review/thresholds.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace ui {

namespace {

QString text(const Threshold& threshold)
{
    return QCoreApplication::translate("ui::Threshold", threshold.text);
}

QDoubleSpinBox* fieldOf(const Threshold& threshold, bool isReadOnly, QWidget* parent)
{
    auto* field = new QDoubleSpinBox(parent);
    field->setDecimals(threshold.step < 1 ? 2 : 0);
    field->setRange(threshold.least, threshold.greatest);
    field->setSingleStep(threshold.step);
    field->setAccessibleName(text(threshold));
    field->setEnabled(!isReadOnly);
    return field;
}

} // namespace

ThresholdsDialog::ThresholdsDialog(ReviewModel& findings, QWidget* parent)
    : QDialog(parent)
    , m_findings(findings)
{
    setWindowTitle(tr("Review thresholds"));
    auto* page = new QWidget(this);
    auto* form = new QFormLayout(page);
    for (const Threshold& threshold : thresholds()) {
        m_fields.push_back(fieldOf(threshold, findings.document().isReadOnly(), page));
        form->addRow(text(threshold), m_fields.back());
    }
    auto* area = new QScrollArea(this);
    area->setWidget(page);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    auto* buttons = new QDialogButtonBox(
        QDialogButtonBox::Ok | QDialogButtonBox::Cancel | QDialogButtonBox::RestoreDefaults, this);
    connect(buttons, &QDialogButtonBox::accepted, this, &ThresholdsDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons->button(QDialogButtonBox::RestoreDefaults), &QPushButton::clicked, this,
        [this] { show({}); });
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(area, 1);
    layout->addWidget(buttons);
    resize(460, 480);
    show(findings.settings());
}

void ThresholdsDialog::show(const pose::ReviewSettings& settings)
{
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        m_fields[i]->setValue(value(settings, thresholds()[i]));
}

void ThresholdsDialog::accept()
{
    pose::ReviewSettings settings = m_findings.settings();
    for (std::size_t i = 0; i < m_fields.size(); ++i)
        setValue(settings, thresholds()[i], m_fields[i]->value());
    m_findings.changeSettings(settings);
    QDialog::accept();
}

} // namespace ui
