// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/view_transform.h"

#include <algorithm>

namespace ui {

double ViewTransform::fittedZoom() const
{
    if (isEmpty())
        return 1;
    const double width = std::max(m_area.width() - 2 * margin, 1.0);
    const double height = std::max(m_area.height() - 2 * margin, 1.0);
    return std::clamp(std::min(width / m_picture.width(), height / m_picture.height()),
        smallestZoom, largestZoom);
}

QPointF ViewTransform::centre() const
{
    if (isFitted())
        return {m_picture.width() / 2, m_picture.height() / 2};
    return {m_centre.x() * m_picture.width(), m_centre.y() * m_picture.height()};
}

void ViewTransform::setCentre(QPointF picture)
{
    if (m_picture.isEmpty())
        return;
    m_centre = {std::clamp(picture.x() / m_picture.width(), 0.0, 1.0),
        std::clamp(picture.y() / m_picture.height(), 0.0, 1.0)};
}

QPointF ViewTransform::toView(QPointF picture) const
{
    return m_area.center() + (picture - centre()) * zoom();
}

QPointF ViewTransform::toPicture(QPointF view) const
{
    return centre() + (view - m_area.center()) / zoom();
}

QRectF ViewTransform::pictureRect() const { return {toView({0, 0}), m_picture * zoom()}; }

void ViewTransform::fit()
{
    m_zoom = 0;
    m_centre = {0.5, 0.5};
}

void ViewTransform::setZoom(double zoom) { zoomAt(m_area.center(), zoom / this->zoom()); }

void ViewTransform::zoomAt(QPointF view, double factor)
{
    const QPointF fixed = toPicture(view);
    const double zoomed = std::clamp(zoom() * factor, smallestZoom, largestZoom);
    m_zoom = zoomed;
    setCentre(fixed - (view - m_area.center()) / zoomed);
}

void ViewTransform::pan(QPointF delta)
{
    const QPointF moved = centre() - delta / zoom();
    m_zoom = zoom();
    setCentre(moved);
}

ViewTransform ViewTransform::linked(const QRectF& area, QSizeF picture) const
{
    ViewTransform other = *this;
    other.m_area = area;
    other.m_picture = picture;
    if (!isFitted())
        other.m_zoom
            = std::clamp(other.fittedZoom() * zoom() / fittedZoom(), smallestZoom, largestZoom);
    return other;
}

} // namespace ui
