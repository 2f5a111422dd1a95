// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"
#include "ui/jobs/job.h"

#include <QDialog>
#include <optional>
#include <utility>

class QCheckBox;
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
    /// Frames of the source that are marked by in and out point.
    using Part = std::pair<std::int64_t, std::int64_t>; ///< first and last

    /// `choices` are those of the last time; null for the first.
    TransferDialog(const Clip& source, const Clip& target, const std::optional<Part>& marked,
        const nlohmann::json& choices, QWidget* parent);

    /// Puts a model that is trained before the qualities, and chooses it.
    void offerModel(const QString& title);

    nlohmann::json choices() const;
    JobRequest request() const;

private:
    void browse();
    void explain();
    QString problem() const; ///< why it cannot begin; empty when it can
    void accept() override;

    Clip m_source;
    Clip m_target;
    std::optional<Part> m_marked;
    QCheckBox* m_onlyMarked;
    QComboBox* m_preset;
    QSpinBox* m_minutes;
    QLineEdit* m_out;
    QLabel* m_note;
    QLabel* m_problem;
    QPushButton* m_begin;
};

} // namespace ui
