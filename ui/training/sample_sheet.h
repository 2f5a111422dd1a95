// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace ui {

/// A sample's picture, its rows placed so that they are as large as can be.
class SampleSheet : public QWidget {
    Q_OBJECT

public:
    explicit SampleSheet(QWidget* parent = nullptr);

    /// `rows` frames below each other, each figure | real | generated. Null shows nothing.
    void setSheet(const QImage& sheet, int rows);
    const QImage& sheet() const { return m_sheet; }

    /// How many of the rows stand beside each other in a widget of this size.
    static int columnsFor(const QSize& room, const QSize& row, int rows);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QImage m_sheet;
    int m_rows = 1;
};

} // namespace ui
