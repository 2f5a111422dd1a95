// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/media/steps.h"

#include <QWidget>

namespace ui {

/// The four steps side by side, each with a number, a name and one sentence.
class StepStrip : public QWidget {
    Q_OBJECT

public:
    explicit StepStrip(QWidget* parent = nullptr);

    void setSteps(const std::array<StepStatus, 4>& steps);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    int sentenceHeight(int width) const;
    void paintStep(QPainter& painter, const StepStatus& status, const QRect& place) const;

    std::array<StepStatus, 4> m_steps;
};

} // namespace ui
