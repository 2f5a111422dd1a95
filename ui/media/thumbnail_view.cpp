// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/media/thumbnail_view.h"

#include "ui/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace ui {

namespace {

constexpr QSize largest(76, 92); // logical pixels
constexpr QSize empty(52, 92);
constexpr int radius = 5;

} // namespace

ThumbnailView::ThumbnailView(QWidget* parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setAttribute(Qt::WA_TransparentForMouseEvents);
}

void ThumbnailView::setImage(const QImage& image)
{
    m_image = image;
    updateGeometry();
    update();
}

QSize ThumbnailView::sizeHint() const
{
    return m_image.isNull() ? empty : m_image.size().scaled(largest, Qt::KeepAspectRatio);
}

void ThumbnailView::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath shape;
    shape.addRoundedRect(QRectF(rect()), radius, radius);
    painter.fillPath(shape, colours().canvas);
    if (m_image.isNull())
        return;
    const QSize pixels = size() * devicePixelRatioF();
    painter.setClipPath(shape);
    painter.drawImage(
        QRectF(rect()), m_image.scaled(pixels, Qt::IgnoreAspectRatio, Qt::SmoothTransformation));
}

} // namespace ui
