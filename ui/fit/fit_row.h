// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/project_document.h"

#include <QElapsedTimer>
#include <QWidget>

class QLabel;
class QSlider;
class QToolButton;

namespace ui {

/// A number with a name: "Height  auto 1.08×  [− slider +]". Changes of one drag, or that follow
/// quickly, carry the same tag.
class FitRow final : public QWidget {
    Q_OBJECT

public:
    struct Range {
        double least = 0;
        double greatest = 1;
        double step = 0.01;
    };

    FitRow(const QString& name, Range range, QWidget* parent = nullptr);

    void setName(const QString& name);
    void setRange(Range range);
    /// Shows `value`, held in the range, and `text`; emits nothing.
    void show(double value, const QString& text);

signals:
    void changed(double value, ui::MergeTag tag);

private:
    QToolButton* stepButton(const QString& text, const QString& name, int steps);
    void take(int position);

    Range m_range;
    QLabel* m_name;
    QLabel* m_value;
    QSlider* m_slider;
    MergeTag m_tag;
    QElapsedTimer m_sinceChange;
    bool m_isShowing = false;
};

} // namespace ui
