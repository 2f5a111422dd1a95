// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/review.h"

#include <QDialog>
#include <vector>

class QDoubleSpinBox;

namespace ui {

class ReviewModel;

/// Lets the user say when something is suspicious; takes effect with OK, as one undo step.
class ThresholdsDialog final : public QDialog {
    Q_OBJECT

public:
    explicit ThresholdsDialog(ReviewModel& findings, QWidget* parent = nullptr);

public slots:
    void accept() override;

private:
    void show(const pose::ReviewSettings& settings);

    ReviewModel& m_findings;
    std::vector<QDoubleSpinBox*> m_fields; ///< in the order of thresholds()
};

} // namespace ui
