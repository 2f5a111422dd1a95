// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/retargeting.h"
#include "ui/media/background.h"
#include "ui/project_document.h"

#include <QImage>
#include <QTransform>
#include <QWidget>
#include <filesystem>
#include <optional>

namespace ui {

class MotionFit;
class Session;

/// The dancer's figure of the moment in the target's picture, with handles for ground lines, height
/// and place.
class FitPreview final : public QWidget {
    Q_OBJECT

public:
    enum class Handle { Near, Far, Height, Sideways };

    FitPreview(Session& session, MotionFit& fit, QWidget* parent = nullptr);

    QSize sizeHint() const override { return {300, 220}; }
    QSize minimumSizeHint() const override { return {160, 140}; }

    /// Where a handle is on the widget; nothing when it is not shown.
    std::optional<QPointF> place(Handle handle) const;

    /// What would be rendered of `sourceFrame`, in place of the target's own picture while the
    /// playhead is there. Null for none.
    void setLiveFrame(std::int64_t sourceFrame, const QImage& picture);

public slots:
    void setPictureShown(bool shown); ///< the target's own picture, or black

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void loadPicture();
    void refresh();
    std::optional<Handle> handleAt(QPointF point) const;
    QTransform view() const; ///< from the target's pixels to the widget's
    void drag(QPointF point);
    void paintGround(QPainter& painter) const;
    void paintHandles(QPainter& painter) const;

    Session& m_session;
    MotionFit& m_fit;
    std::optional<pose::Pose> m_pose;
    QImage m_picture;
    QImage m_livePicture;
    std::int64_t m_liveFrame = -1; ///< of the source
    std::filesystem::path m_pictureOf;
    bool m_isPictureShown = true;
    std::uint64_t m_number = 0; ///< of the last picture asked for
    struct Drag {
        Handle handle{};
        QPointF from; ///< in the target's pixels
        pose::Retargeting numbers; ///< at the start
        QPointF top; ///< of the figure then
        QPointF bottom;
        MergeTag tag = 0;
    };
    std::optional<Drag> m_drag;
    Background m_background; // the last: its end waits for the picture
};

} // namespace ui
