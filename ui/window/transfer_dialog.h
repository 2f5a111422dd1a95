// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"
#include "ui/jobs/job.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace ui {

/// Asks how the target is to dance: how good, how long it may take, where the video goes.
class TransferDialog : public QDialog {
    Q_OBJECT

public:
    /// `choices` are those of the last time; null for the first.
    TransferDialog(
        const Clip& source, const Clip& target, const nlohmann::json& choices, QWidget* parent);

    nlohmann::json choices() const;
    JobRequest request() const;

private:
    void browse();
    void explain();
    QString problem() const; ///< why it cannot begin; empty when it can
    void accept() override;

    Clip m_source;
    Clip m_target;
    QComboBox* m_preset;
    QSpinBox* m_minutes;
    QLineEdit* m_out;
    QLabel* m_note;
    QLabel* m_problem;
    QPushButton* m_begin;
};

} // namespace ui
