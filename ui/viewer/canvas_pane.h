// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"
#include "ui/comparison.h"
#include "ui/viewer/frame_provider.h"
#include "ui/viewer/view_transform.h"

#include <QImage>
#include <QString>

class QPainter;

namespace ui {

/// One video in the canvas: which frame it should show, and which it shows until that has come.
class CanvasPane {
public:
    CanvasPane(const Clip& clip, bool isEditable);
    /// A side of the result view.
    CanvasPane(const Clip& clip, ComparedPicture::Kind shows);

    const Clip& clip() const { return m_clip; }
    bool isEditable() const { return m_isEditable; } ///< has poses of its own
    /// Of the result view.
    std::optional<ComparedPicture::Kind> shows() const { return m_shows; }
    ViewTransform& view() { return m_view; }
    const ViewTransform& view() const { return m_view; }

    /// Asks for a frame in the size that the view needs on a screen of this pixel ratio; takes it
    /// at once where it is in memory.
    void want(FrameProvider& provider, std::int64_t frame, double pixelRatio, bool inFullSize);
    /// Whether the answer was for this pane and changes what it shows.
    bool take(std::uint64_t request, const QImage& image);
    bool fail(std::uint64_t request, const QString& sentence);

    std::int64_t wantedFrame() const { return m_wanted; }
    /// The frame whose picture is shown; the wanted one when there is no picture of it.
    std::int64_t shownFrame() const { return m_shown; }
    const QImage& image() const { return m_image; }
    const QString& error() const { return m_error; }

    /// The pictures are others now: the next want() asks again.
    void forget();

    void paintPicture(QPainter& painter) const;

private:
    struct Asked {
        std::uint64_t request = 0;
        std::int64_t frame = 0;
        int reduction = 1;
    };

    void show(const Asked& asked, const QImage& image);

    Clip m_clip;
    bool m_isEditable;
    std::optional<ComparedPicture::Kind> m_shows;
    ViewTransform m_view;
    std::int64_t m_wanted = -1;
    int m_wantedReduction = 0;
    std::vector<Asked> m_asked; ///< not yet answered, oldest first
    std::int64_t m_shown = -1;
    int m_shownReduction = 0;
    QImage m_image;
    QString m_error;
};

} // namespace ui
