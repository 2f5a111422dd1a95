// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/training/sample_sheet.h"

#include "ui/theme.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int gap = 6; // between two rows, in pixels

/// How large rows of size `row` become when `columns` of them stand beside each other.
double scaleFor(const QSize& room, const QSize& row, int rows, int columns)
{
    const int lines = (rows + columns - 1) / columns;
    return std::min((room.width() - gap * (columns - 1)) / (1.0 * columns * row.width()),
        (room.height() - gap * (lines - 1)) / (1.0 * lines * row.height()));
}

} // namespace

SampleSheet::SampleSheet(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
}

QSize SampleSheet::minimumSizeHint() const { return {120, 60}; }

int SampleSheet::columnsFor(const QSize& room, const QSize& row, int rows)
{
    int best = 1;
    for (int columns = 2; columns <= rows; ++columns) {
        if (scaleFor(room, row, rows, columns) > scaleFor(room, row, rows, best))
            best = columns;
    }
    return best;
}

void SampleSheet::setSheet(const QImage& sheet, int rows)
{
    m_sheet = sheet;
    m_rows = std::clamp(rows, 1, std::max(1, sheet.height()));
    update();
}

void SampleSheet::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), colours().canvas);
    if (m_sheet.isNull())
        return;
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    const QSize row(m_sheet.width(), m_sheet.height() / m_rows);
    const int columns = columnsFor(size(), row, m_rows);
    const double scale = std::max(0.01, scaleFor(size(), row, m_rows, columns));
    const int lines = (m_rows + columns - 1) / columns;
    const QSizeF cell(row.width() * scale, row.height() * scale);
    const QPointF corner((width() - columns * cell.width() - gap * (columns - 1)) / 2,
        (height() - lines * cell.height() - gap * (lines - 1)) / 2);
    for (int i = 0; i < m_rows; ++i) {
        const QPointF place(corner.x() + (i % columns) * (cell.width() + gap),
            corner.y() + (i / columns) * (cell.height() + gap));
        painter.drawImage(QRectF(place, cell), m_sheet, QRectF(QPointF(0, i * row.height()), row));
    }
}

} // namespace ui
