// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/review/review_filter.h"

#include <QStyledItemDelegate>

namespace ui {

/// Draws a small figure of the pose in question, its suspicious joints marked, before the frame's
/// number, and a bar for the severity.
class FindingDelegate final : public QStyledItemDelegate {
    Q_OBJECT

public:
    FindingDelegate(ReviewModel& findings, ReviewFilter& filter, QObject* parent = nullptr);

    void paint(QPainter* painter, const QStyleOptionViewItem& option,
        const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;

private:
    void paintFigure(QPainter& painter, const QRectF& box, const ReviewedFinding& finding) const;

    ReviewModel& m_findings;
    ReviewFilter& m_filter;
};

} // namespace ui
