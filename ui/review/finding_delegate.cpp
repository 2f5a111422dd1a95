// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_delegate.h"

#include "ui/project_document.h"
#include "ui/review/figure_sketch.h"
#include "ui/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int figureSide = 30;
constexpr int margin = 3;

/// Green, amber or red besides its length.
QColor severityColour(float severity)
{
    if (severity < 0.34F)
        return colours().good;
    return severity < 0.67F ? colours().warning : colours().bad;
}

void paintBar(QPainter& painter, const QRectF& cell, float severity)
{
    QRectF bar(cell.left() + 6, cell.center().y() - 2, std::max(cell.width() - 12, 8.0), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().border);
    painter.drawRoundedRect(bar, 2, 2);
    bar.setWidth(bar.width() * static_cast<double>(severity));
    painter.setBrush(severityColour(severity));
    painter.drawRoundedRect(bar, 2, 2);
}

} // namespace

FindingDelegate::FindingDelegate(ReviewModel& findings, ReviewFilter& filter, QObject* parent)
    : QStyledItemDelegate(parent)
    , m_findings(findings)
    , m_filter(filter)
{
}

QSize FindingDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), figureSide + 2 * margin));
    if (index.column() == ReviewModel::Frame)
        size.rwidth() += figureSide + 2 * margin;
    return size;
}

void FindingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ReviewedFinding& finding = m_findings.at(m_filter.mapToSource(index).row());
    QStyleOptionViewItem cell = option;
    if (finding.status != FindingStatus::Open)
        cell.palette.setColor(QPalette::Text, colours().mutedText);
    const bool hasOwnDrawing
        = index.column() == ReviewModel::Frame || index.column() == ReviewModel::Severity;
    if (!hasOwnDrawing)
        return QStyledItemDelegate::paint(painter, cell, index);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, option.palette.highlight());
    if (index.column() == ReviewModel::Severity) {
        paintBar(*painter, option.rect, finding.finding.severity);
    } else {
        const QRectF box(option.rect.left() + margin, option.rect.center().y() - figureSide / 2.0,
            figureSide, figureSide);
        paintFigure(*painter, box, finding);
        const bool isSelected = option.state.testFlag(QStyle::State_Selected);
        painter->setPen(
            cell.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(option.rect.adjusted(figureSide + 3 * margin, 0, -margin, 0),
            Qt::AlignVCenter | Qt::AlignRight, index.data().toString());
    }
    painter->restore();
}

void FindingDelegate::paintFigure(
    QPainter& painter, const QRectF& box, const ReviewedFinding& finding) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().canvas);
    painter.drawRoundedRect(box, 3, 3);
    const pose::Pose* pose = m_findings.document().poseAt(finding.clip, finding.finding.worst);
    if (pose == nullptr)
        return;
    const QTransform view = fitted(*pose, box.adjusted(3, 3, -3, -3));
    sketchFigure(painter, *pose, view, 1.5);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().bad);
    for (const pose::KeypointId joint : finding.finding.joints) {
        const pose::Keypoint& keypoint = pose::at(*pose, joint);
        if (keypoint.isPresent())
            painter.drawEllipse(view.map(QPointF(keypoint.position.x, keypoint.position.y)), 2, 2);
    }
}

} // namespace ui
