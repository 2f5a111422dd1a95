// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/step_strip.h"

#include "ui/theme.h"

#include <QPainter>
#include <algorithm>

namespace ui {

namespace {

constexpr int disc = 24; // logical pixels
constexpr int gap = 16;

int columnWidth(int width) { return (width - 3 * gap) / 4; }

QFont bold(const QFont& font)
{
    QFont other(font);
    other.setBold(true);
    return other;
}

} // namespace

StepStrip::StepStrip(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setSteps(steps({}));
}

void StepStrip::setSteps(const std::array<StepStatus, 4>& steps)
{
    m_steps = steps;
    QStringList spoken;
    for (const StepStatus& status : steps)
        spoken.append(tr("%1: %2").arg(name(status.step), status.note));
    setAccessibleName(spoken.join(QStringLiteral(", ")));
    updateGeometry();
    update();
}

int StepStrip::sentenceHeight(int width) const
{
    int height = 0;
    for (const StepStatus& status : m_steps) {
        const QRect box(0, 0, columnWidth(width), 10000);
        height = std::max(height,
            fontMetrics().boundingRect(box, Qt::TextWordWrap, sentence(status.step)).height());
    }
    return height;
}

int StepStrip::heightForWidth(int width) const
{
    return disc + 6 + sentenceHeight(width) + 4 + fontMetrics().height();
}

QSize StepStrip::sizeHint() const { return {640, heightForWidth(640)}; }

QSize StepStrip::minimumSizeHint() const { return {400, heightForWidth(400)}; }

void StepStrip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int column = columnWidth(width());
    for (std::size_t i = 0; i < m_steps.size(); ++i) {
        const QRect place(static_cast<int>(i) * (column + gap), 0, column, height());
        const bool isMirrored = isRightToLeft();
        paintStep(painter, m_steps[i],
            isMirrored ? QRect(width() - place.right() - 1, 0, column, height()) : place);
    }
}

void StepStrip::paintStep(QPainter& painter, const StepStatus& status, const QRect& place) const
{
    const Colours& c = colours();
    const bool isDone = status.state == StepState::Done;
    const bool isNext = status.state == StepState::Next;
    const QRect circle(place.left(), place.top(), disc, disc);
    painter.setPen(Qt::NoPen);
    painter.setBrush(isDone ? c.good : isNext ? c.accent : c.border);
    painter.drawEllipse(circle);
    painter.setPen(isNext ? c.onAccent : isDone ? c.window : c.text);
    painter.setFont(bold(font()));
    painter.drawText(circle, Qt::AlignCenter,
        isDone ? QStringLiteral("✓") : QString::number(static_cast<int>(status.step) + 1));
    painter.setPen(c.text);
    painter.drawText(QRect(circle.right() + 8, place.top(), place.width() - disc - 8, disc),
        Qt::AlignLeft | Qt::AlignVCenter, name(status.step));
    painter.setFont(font());
    painter.setPen(c.mutedText);
    const QRect text(place.left(), circle.bottom() + 7, place.width(), sentenceHeight(width()));
    painter.drawText(text, Qt::AlignLeft | Qt::TextWordWrap, sentence(status.step));
    painter.setPen(isNext ? c.text : c.mutedText);
    painter.drawText(QRect(place.left(), text.bottom() + 5, place.width(), fontMetrics().height()),
        Qt::AlignLeft, fontMetrics().elidedText(status.note, Qt::ElideRight, place.width()));
}

} // namespace ui
