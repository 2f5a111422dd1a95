// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/review/joint_delegate.h"

#include "core/pose/pose.h"
#include "ui/review/joint_model.h"
#include "ui/theme.h"

#include <QPainter>

namespace ui {

namespace {

constexpr int rowHeight = 22;

QColor confidenceColour(float confidence)
{
    if (confidence >= 0.8F)
        return colours().good;
    return confidence >= 0.5F ? colours().warning : colours().bad;
}

void paintBar(QPainter& painter, const QRectF& cell, float confidence)
{
    QRectF bar(cell.left() + 4, cell.center().y() - 2, std::max(cell.width() - 8, 8.0), 4);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().border);
    painter.drawRoundedRect(bar, 2, 2);
    bar.setWidth(bar.width() * static_cast<double>(std::min(confidence, 1.0F)));
    painter.setBrush(confidenceColour(confidence));
    painter.drawRoundedRect(bar, 2, 2);
}

/// A locked row wears a closed lock; the row under the mouse an open one, to be clicked.
void paintLock(QPainter& painter, const QStyleOptionViewItem& option, bool isLocked)
{
    const bool isHovered = option.state.testFlag(QStyle::State_MouseOver);
    if (!isLocked && !isHovered)
        return;
    QRect box(0, 0, 14, 14);
    box.moveCenter(option.rect.center());
    icon(isLocked ? QStringLiteral("lock") : QStringLiteral("unlock"))
        .paint(&painter, box, Qt::AlignCenter, isLocked ? QIcon::Normal : QIcon::Disabled);
}

/// The selected joint's row is tinted like its confidence, as in the canvas.
void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const QModelIndex& index)
{
    if (option.state.testFlag(QStyle::State_Selected)) {
        QColor tint = index.data(JointModel::PresentRole).toBool()
            ? confidenceColour(index.data(JointModel::ConfidenceRole).toFloat())
            : colours().mutedText;
        tint.setAlphaF(0.22F);
        painter.fillRect(option.rect, tint);
    }
    const QRect& row = option.rect;
    painter.fillRect(row.left(), row.bottom(), row.width(), 1, colours().border);
}

} // namespace

QSize JointDelegate::sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), rowHeight));
    return size;
}

void JointDelegate::paint(
    QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    paintGround(*painter, option, index);
    const bool isPresent = index.data(JointModel::PresentRole).toBool();
    const QColor text = isPresent && index.column() != JointModel::Confidence ? colours().text
                                                                              : colours().mutedText;
    switch (index.column()) {
    case JointModel::Bar:
        paintBar(*painter, option.rect, index.data(JointModel::ConfidenceRole).toFloat());
        break;
    case JointModel::Lock:
        paintLock(*painter, option, index.data(JointModel::LockedRole).toBool());
        break;
    default:
        painter->setPen(text);
        painter->drawText(option.rect.adjusted(4, 0, -4, 0),
            Qt::AlignVCenter
                | (index.column() == JointModel::Confidence ? Qt::AlignRight : Qt::AlignLeft),
            option.fontMetrics.elidedText(
                index.data().toString(), Qt::ElideRight, option.rect.width() - 8));
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours().accent, 1));
        painter->setBrush(Qt::NoBrush);
        painter->drawLine(option.rect.topLeft(), option.rect.topRight());
        painter->drawLine(option.rect.bottomLeft(), option.rect.bottomRight());
    }
    painter->restore();
}

} // namespace ui
