// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/canvas_pane.h"

#include <QPainter>
#include <algorithm>

namespace ui {

CanvasPane::CanvasPane(const Clip& clip, bool isEditable)
    : m_clip(clip)
    , m_isEditable(isEditable)
{
    if (clip.info)
        m_view.setPicture(QSizeF(clip.info->width, clip.info->height));
}

CanvasPane::CanvasPane(const Clip& clip, ComparedPicture::Kind shows)
    : CanvasPane(clip, false)
{
    m_shows = shows;
}

void CanvasPane::forget()
{
    m_wantedReduction = 0;
    m_shownReduction = 0;
}

void CanvasPane::want(
    FrameProvider& provider, std::int64_t frame, double pixelRatio, bool inFullSize)
{
    if (!m_clip.info || m_clip.frameCount() == 0 || m_clip.path.empty()) // painted by others
        return;
    const int reduction = inFullSize ? 1 : FrameProvider::reductionFor(m_view.zoom() * pixelRatio);
    if (frame == m_wanted && reduction == m_wantedReduction
        && !(frame == m_shown && m_image.isNull()))
        return;
    m_wanted = frame;
    m_wantedReduction = reduction;
    Asked asked{0, frame, reduction};
    if (const auto image = provider.cached(m_clip.path, frame, reduction))
        show(asked, *image);
    asked.request = provider.request(m_clip.path, frame, reduction);
    m_asked.push_back(asked);
}

bool CanvasPane::take(std::uint64_t request, const QImage& image)
{
    const auto found = std::find_if(m_asked.begin(), m_asked.end(),
        [request](const Asked& asked) { return asked.request == request; });
    if (found == m_asked.end())
        return false;
    const Asked asked = *found;
    m_asked.erase(m_asked.begin(), found + 1); // earlier ones come too late now
    const bool isNew = asked.frame != m_shown || asked.reduction != m_shownReduction;
    const bool isLate = m_shown == m_wanted && asked.frame != m_wanted;
    if (!isNew || isLate)
        return false;
    show(asked, image);
    return true;
}

void CanvasPane::show(const Asked& asked, const QImage& image)
{
    m_image = image;
    m_shown = asked.frame;
    m_shownReduction = asked.reduction;
    m_error.clear();
}

bool CanvasPane::fail(std::uint64_t request, const QString& sentence)
{
    const auto found = std::find_if(m_asked.begin(), m_asked.end(),
        [request](const Asked& asked) { return asked.request == request; });
    if (found == m_asked.end())
        return false;
    const Asked asked = *found;
    m_asked.erase(m_asked.begin(), found + 1);
    if (asked.frame != m_wanted)
        return false;
    show(asked, {});
    m_error = sentence;
    return true;
}

void CanvasPane::paintPicture(QPainter& painter) const
{
    if (m_image.isNull())
        return;
    painter.setRenderHint(
        QPainter::SmoothPixmapTransform, m_view.zoom() <= ViewTransform::nearestAbove);
    painter.drawImage(m_view.pictureRect(), m_image);
}

} // namespace ui
