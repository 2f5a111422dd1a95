// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/finding_delegate.h"

#include "ui/project_document.h"
#include "ui/review/figure_sketch.h"
#include "ui/theme.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int figureSide = 32;
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

/// The reason, and below it the joints.
void paintReason(
    QPainter& painter, const QRect& cell, const QModelIndex& index, const QColor& muted)
{
    const QFontMetrics metrics = painter.fontMetrics();
    const auto line = [&](int y, const QString& text) {
        painter.drawText(QRect(cell.left(), y, cell.width(), metrics.height()), Qt::AlignLeft,
            metrics.elidedText(text, Qt::ElideRight, cell.width()));
    };
    line(cell.center().y() - metrics.height() + 1, index.data().toString());
    painter.setPen(muted);
    line(cell.center().y() + 1, index.siblingAtColumn(ReviewModel::Joints).data().toString());
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
    const int lines = 2 * option.fontMetrics.height() + 4;
    size.setHeight(std::max({size.height(), figureSide + 2 * margin, lines}));
    if (index.column() == ReviewModel::Frame)
        size.rwidth() += figureSide + 2 * margin;
    return size;
}

void FindingDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    const ReviewedFinding& finding = m_findings.at(m_filter.mapToSource(index).row());
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setClipRect(option.rect);
    const bool isSelected = option.state.testFlag(QStyle::State_Selected);
    if (isSelected)
        painter->fillRect(option.rect, option.palette.highlight());
    const QColor muted = isSelected ? colours().onAccent : colours().mutedText;
    const bool isOpen = finding.status == FindingStatus::Open;
    const QColor text = isSelected ? colours().onAccent : isOpen ? colours().text : muted;
    painter->setPen(text);
    const QRect inside = option.rect.adjusted(2 * margin, 0, -margin, 0);
    switch (index.column()) {
    case ReviewModel::Frame:
        paintFigure(*painter,
            QRectF(option.rect.left() + margin, option.rect.center().y() - figureSide / 2.0,
                figureSide, figureSide),
            finding);
        painter->setPen(text);
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignRight, index.data().toString());
        break;
    case ReviewModel::Reason:
        paintReason(*painter, inside, index, muted);
        break;
    case ReviewModel::Severity:
        paintBar(*painter, option.rect, finding.finding.severity);
        break;
    default:
        painter->drawText(inside, Qt::AlignVCenter | Qt::AlignLeft, index.data().toString());
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
            painter.drawEllipse(
                view.map(QPointF(keypoint.position.x, keypoint.position.y)), 1.4, 1.4);
    }
}

} // namespace ui
