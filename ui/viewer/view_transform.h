// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPointF>
#include <QRectF>
#include <QSizeF>

namespace ui {

/// Where a picture lies in its part of a widget, in logical pixels: how large, and which of its
/// points is in the middle. Kept when the picture changes; a fitted one stays fitted.
class ViewTransform {
public:
    static constexpr double smallestZoom = 0.05;
    static constexpr double largestZoom = 32;
    static constexpr double nearestAbove = 3; ///< pixels are shown as squares from here on
    static constexpr double margin = 16; ///< round a fitted picture

    void setArea(const QRectF& area) { m_area = area; }
    void setPicture(QSizeF size) { m_picture = size; }
    const QRectF& area() const { return m_area; }
    QSizeF picture() const { return m_picture; }
    bool isEmpty() const { return m_picture.isEmpty() || m_area.isEmpty(); }

    bool isFitted() const { return m_zoom == 0; }
    /// Logical pixels for each picture pixel.
    double zoom() const { return isFitted() ? fittedZoom() : m_zoom; }

    QPointF toView(QPointF picture) const;
    QPointF toPicture(QPointF view) const;
    QRectF pictureRect() const; ///< in the view

    void fit();
    /// The middle of the view stays where it is.
    void setZoom(double zoom);
    /// The point of the picture under `view` stays there.
    void zoomAt(QPointF view, double factor);
    void pan(QPointF delta); ///< in the view

    /// The same part of another picture in another area.
    ViewTransform linked(const QRectF& area, QSizeF picture) const;

private:
    double fittedZoom() const;
    QPointF centre() const; ///< picture pixels
    void setCentre(QPointF picture);

    QRectF m_area;
    QSizeF m_picture;
    double m_zoom = 0; ///< 0: fitted
    QPointF m_centre{0.5, 0.5}; ///< in parts of the picture
};

} // namespace ui
