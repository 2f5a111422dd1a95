// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/timeline/ruler_painter.h"

#include "ui/theme.h"

#include <QCoreApplication>
#include <QFontInfo>
#include <algorithm>
#include <cmath>

namespace ui {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("Timeline", text); }

QString labelOf(const RulerTick& tick)
{
    if (tick.kind == RulerTick::Kind::Second)
        return secondsText(tick.number);
    return translated(QT_TRANSLATE_NOOP("Timeline", "f %1")).arg(tick.number);
}

QColor faint(QColor colour, float alpha)
{
    colour.setAlphaF(alpha);
    return colour;
}

void paintHatching(QPainter& painter, const QRectF& rect)
{
    constexpr double period = 26;
    const double slant = rect.height();
    painter.save();
    painter.setClipRect(rect, Qt::IntersectClip);
    painter.fillRect(rect, colours().window);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colours().raised, period / 2.9));
    const double first = std::floor((rect.left() - slant) / period) * period;
    for (double x = first; x < rect.right() + slant; x += period)
        painter.drawLine(QPointF(x, rect.bottom()), QPointF(x + slant, rect.top()));
    painter.restore();
}

void paintBracket(QPainter& painter, const QRectF& ruler, double x, double inwards)
{
    painter.fillRect(QRectF(x - 1, ruler.top() + 4, 2, ruler.height() - 4), colours().accent);
    painter.fillRect(
        QRectF(std::min(x, x + inwards), ruler.top() + 4, std::abs(inwards), 2), colours().accent);
    painter.fillRect(QRectF(std::min(x, x + inwards), ruler.bottom() - 2, std::abs(inwards), 2),
        colours().accent);
}

} // namespace

QString secondsText(std::int64_t seconds)
{
    if (seconds < 60)
        return translated(QT_TRANSLATE_NOOP("Timeline", "%1s")).arg(seconds);
    const auto two = [](std::int64_t number) {
        return QStringLiteral("%1").arg(number, 2, 10, QLatin1Char('0'));
    };
    if (seconds < 3600)
        return QStringLiteral("%1:%2").arg(QString::number(seconds / 60), two(seconds % 60));
    return QStringLiteral("%1:%2:%3")
        .arg(QString::number(seconds / 3600), two(seconds / 60 % 60), two(seconds % 60));
}

void paintRuler(QPainter& painter, const QRectF& ruler, const TimeAxis& axis, double frameRate)
{
    const Colours& c = colours();
    painter.fillRect(ruler, c.panel);
    const QFont before = painter.font();
    QFont small = before;
    small.setPointSizeF(QFontInfo(before).pointSizeF() * 0.88);
    painter.setFont(small);
    for (const RulerTick& tick : rulerTicks(axis, ruler.width(), frameRate)) {
        const bool isNamed = tick.kind != RulerTick::Kind::Minor;
        const double x = ruler.left() + axis.xOf(tick.time);
        const double length = isNamed ? 6 : 3;
        painter.fillRect(QRectF(x, ruler.bottom() - length, 1, length), c.border);
        if (!isNamed)
            continue;
        painter.setPen(c.mutedText);
        painter.drawText(QRectF(x + 3, ruler.top(), 80, ruler.height() - 4),
            Qt::AlignLeft | Qt::AlignVCenter, labelOf(tick));
    }
    painter.setFont(before);
}

void paintMarkedRange(QPainter& painter, const TimelineLayout& layout, const TimeAxis& axis,
    std::optional<double> in, std::optional<double> out)
{
    const QRectF& ruler = layout.ruler;
    const QRectF all(
        ruler.left(), ruler.top(), ruler.width(), layout.content.bottom() - ruler.top());
    const double inX = in ? ruler.left() + axis.xOf(*in) : all.left();
    const double outX = out ? ruler.left() + axis.xOf(*out) : all.right();
    const QColor veil = faint(colours().window, 0.62F);
    if (in || out)
        painter.fillRect(QRectF(QPointF(inX, ruler.top()), QPointF(outX, ruler.bottom())),
            faint(colours().accent, 0.25F));
    if (in)
        painter.fillRect(QRectF(all.topLeft(), QPointF(inX, all.bottom())), veil);
    if (out)
        painter.fillRect(QRectF(QPointF(outX, all.top()), all.bottomRight()), veil);
    if (in)
        paintBracket(painter, ruler, inX, 5);
    if (out)
        paintBracket(painter, ruler, outX, -5);
}

void paintMarkers(QPainter& painter, const TimelineLayout& layout, const TimeAxis& axis,
    const std::vector<Marker>& markers)
{
    const QRectF& ruler = layout.ruler;
    for (const Marker& marker : markers) {
        const double x = ruler.left() + axis.xOf(marker.time);
        painter.fillRect(
            QRectF(x, ruler.bottom(), 1, layout.content.height()), faint(marker.colour, 0.55F));
        const double bottom = ruler.bottom();
        const QPointF flag[] = {{x - 5, bottom - 13}, {x + 5, bottom - 13}, {x + 5, bottom - 6},
            {x, bottom}, {x - 5, bottom - 6}};
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(QPen(colours().panel, 1));
        painter.setBrush(marker.colour);
        painter.drawPolygon(flag, 5);
        painter.setRenderHint(QPainter::Antialiasing, false);
    }
}

void paintPlayhead(QPainter& painter, const TimelineLayout& layout, double x)
{
    const QRectF& ruler = layout.ruler;
    painter.fillRect(QRectF(x - 1, ruler.top() + 4, 2, layout.content.bottom() - ruler.top() - 4),
        colours().playhead);
    const QPointF head[] = {{x - handleReach, ruler.top()}, {x + handleReach, ruler.top()},
        {x + handleReach, ruler.top() + 4}, {x, ruler.top() + 11},
        {x - handleReach, ruler.top() + 4}};
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colours().playhead);
    painter.drawPolygon(head, 5);
    painter.setRenderHint(QPainter::Antialiasing, false);
}

void paintUnseen(QPainter& painter, const QRectF& strip, const TimeAxis& axis,
    const std::vector<std::pair<std::int64_t, std::int64_t>>& spans, double frameRate)
{
    if (frameRate <= 0)
        return;
    const double height = std::max(4.0, strip.height() / 3);
    for (const auto& [first, last] : spans) {
        const double from = strip.left() + axis.xOf(double(first) / frameRate);
        const double to = strip.left() + axis.xOf(double(last + 1) / frameRate);
        const QRectF rect(from, strip.bottom() - height, std::max(2.0, to - from), height);
        painter.fillRect(rect, colours().canvas);
        painter.fillRect(rect.adjusted(0, 1, 0, 0), colours().bad);
    }
}

void paintRendered(QPainter& painter, const QRectF& strip, const TimeAxis& axis,
    const std::vector<RenderedSpan>& spans, double frameRate)
{
    paintHatching(painter, strip);
    if (frameRate <= 0)
        return;
    for (const RenderedSpan& span : spans) {
        const double from = strip.left() + axis.xOf(double(span.first) / frameRate);
        const double to = strip.left() + axis.xOf(double(span.last + 1) / frameRate);
        const QRectF rect(from, strip.top(), std::max(1.0, to - from), strip.height());
        const bool isFresh = span.state == RenderState::Fresh;
        const QColor colour = isFresh          ? colours().good
            : span.state == RenderState::Stale ? colours().warning
                                               : colours().bad;
        painter.fillRect(rect, faint(colour, 0.75F));
        if (!isFresh)
            painter.fillRect(rect,
                QBrush(faint(colours().canvas, 0.4F),
                    span.state == RenderState::Stale ? Qt::BDiagPattern : Qt::DiagCrossPattern));
    }
}

} // namespace ui
