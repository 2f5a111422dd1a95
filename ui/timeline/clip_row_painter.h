// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/timeline/time_axis.h"
#include "ui/timeline/timeline_layout.h"
#include "ui/timeline/timeline_model.h"

#include <QFont>
#include <QPainter>
#include <QString>

namespace ui {

class Thumbnails;
struct Waveform;

/// The name at the left of a row.
struct RowTitle {
    QString name;
    QString detail;
    bool isChosen = false; ///< the row whose poses are edited
};

void paintRowTitle(QPainter& painter, const QRectF& header, const RowTitle& title);

/// Draws what is to be seen of one clip. All of `left` to `right` (x of the widget) is drawn anew.
class ClipRowPainter {
public:
    ClipRowPainter(QPainter& painter, const RowRects& rects, const TimeAxis& axis, const Clip& clip,
        double left, double right);

    void paintPictures(const Thumbnails& thumbnails);
    void paintSound(const Waveform& waveform);
    void paintConfidence(const ConfidenceStrip& strip);
    void paintFindings(const std::vector<TimelineFinding>& findings);
    void paintKeyframes(const std::set<std::int64_t>& frames);

private:
    double xOf(std::int64_t frame) const;
    std::int64_t frameAt(double x) const; ///< not held within the clip
    double clipEnd() const;
    QImage pictureFor(const Thumbnails& thumbnails, std::int64_t frame) const;
    void paintRun(double from, double to, const ConfidenceStrip::Frame& kind);

    QPainter& m_painter;
    const RowRects& m_rects;
    const TimeAxis& m_axis;
    const Clip& m_clip;
    double m_left;
    double m_right;
};

/// How wide and high a keyframe's diamond is, in logical pixels.
inline constexpr double diamondSize = 9;

} // namespace ui
