// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/session.h"
#include "ui/viewer/canvas_pane.h"
#include "ui/viewer/held_key.h"
#include "ui/viewer/joint_drag.h"
#include "ui/viewer/joint_picking.h"
#include "ui/viewer/pose_editing.h"

#include <QWidget>
#include <functional>
#include <optional>
#include <vector>

class QGestureEvent;

namespace ui {

enum class CanvasTool { MoveJoint, MoveLimb };

/// The pictures with the figures over them, and the correction with the mouse. While something is
/// dragged only what is drawn changes; the document does on release.
class Canvas : public QWidget {
    Q_OBJECT

public:
    /// All must outlive it.
    Canvas(
        Session& session, PoseEditor& editor, FrameProvider& provider, QWidget* parent = nullptr);

    CanvasTool tool() const { return m_tool; }
    /// Picture to screen, of the pane that is edited.
    double zoom() const;
    bool isFitted() const { return m_view.isFitted(); }
    bool isDragging() const { return m_drag.has_value(); }

    /// Gives the dancer's figure of a source's frame in the target's pixels, for the option
    /// OverlayOptions::fitted.
    using FittedFigure = std::function<std::optional<pose::Pose>(std::int64_t sourceFrame)>;
    void setFittedFigure(FittedFigure figure);

    /// The newest rendered video, for the result view; nothing when there is none. It begins with
    /// `firstFrame` of the source.
    void setResult(const std::optional<Clip>& result, std::int64_t firstFrame = 0);
    /// The rendered pictures, which take the video's place: they may be others than the last time.
    void setTakes(const std::vector<ShownTake>& takes);
    const std::vector<ShownTake>& takes() const { return m_takes; }

    /// Looks at the pictures as `other` does, with its tool.
    void takeView(const Canvas& other);
    /// A frame of the dance as it would be rendered now, for the result view: shown where there is
    /// no video, or one that no longer shows what the document says. Null for none; `problem` says
    /// why.
    void setLiveFrame(std::int64_t sourceFrame, const QImage& picture, const QString& name,
        const QString& problem);
    /// Whether such a frame would be seen.
    bool showsLiveFrames() const;
    /// Which rendered pictures, by frame of the source, no longer show what the document says.
    void setStaleFrames(std::function<bool(std::int64_t)> isStale);

    /// Where a joint of the edited pane is on the widget; nothing when it is absent or not shown.
    std::optional<QPointF> positionOf(pose::KeypointId id) const;
    /// What is drawn: during a drag, what it would be.
    std::optional<pose::Pose> shownPose() const;
    /// The frame whose picture is in the edited pane; -1 for none yet.
    std::int64_t shownFrame() const;

    QSize sizeHint() const override { return {640, 480}; }
    QSize minimumSizeHint() const override { return {160, 120}; }

public slots:
    void setTool(ui::CanvasTool tool);
    void zoomIn();
    void zoomOut();
    void zoomToFit();
    void zoomToActualSize();
    /// The detector's own poses instead of the edited ones. Holding the key B does it too, so while
    /// it is held this does nothing.
    void toggleOriginal();
    /// Shows B in A's place and A in B's. Holding the key W does it too, so while it is held this
    /// does nothing.
    void flip();
    bool isFlipped() const { return m_isFlipped; }
    void moveDivider(double by); ///< of a split, in parts of the picture
    /// Cancels a drag; else clears the selection; else leaves the tool.
    void escape();

signals:
    void zoomChanged();
    void toolChanged();
    /// What a drag makes of the pose meanwhile.
    void poseDragged(const pose::Pose& pose);

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void mouseDoubleClickEvent(QMouseEvent* event) override;
    void wheelEvent(QWheelEvent* event) override;
    void leaveEvent(QEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;

private:
    struct Press {
        QPointF at;
        std::optional<pose::KeypointId> joint;
        bool isHandle = false;
        bool isRubberBand = false;
        Qt::KeyboardModifiers modifiers;
    };

    // canvas.cpp
    void rebuildPanes();
    void layOut();
    void wantFrames();
    std::int64_t frameOf(const CanvasPane& pane) const;
    CanvasPane* editedPane();
    const CanvasPane* editedPane() const;
    const CanvasPane* paneAt(QPointF point) const;
    void changeView(const ViewTransform& view);
    void setFlipped(bool isFlipped);
    bool showsFittedFigure(const CanvasPane& pane) const;
    const pose::Pose* poseIn(const CanvasPane& pane) const;
    std::optional<pose::Pose> shownPoseIn(const CanvasPane& pane) const;
    void describe();

    // canvas_mouse.cpp
    void press(QMouseEvent& event);
    void pressInResult(QPointF at);
    void pressRight(QPointF point, QPoint global);
    void beginDrag();
    void drag(QPointF point, Qt::KeyboardModifiers modifiers);
    void release(QPointF point, Qt::KeyboardModifiers modifiers);
    void finishDrag();
    void cancelDrag();
    void selectInside(const QRectF& rectangle, bool adds);
    void hover(QPointF point);
    void placeSelected(QPointF point);
    void reveal(pose::KeypointId id);
    bool handleGesture(QGestureEvent& event);
    DragKind dragKind(Qt::KeyboardModifiers modifiers) const;
    QString dragText(const JointDrag& drag) const;
    PickOptions pickOptions() const;
    base::Vec2 toPicture(QPointF point) const;

    // canvas_compare.cpp
    void addCompared(std::vector<CanvasPane>& panes);
    std::optional<Clip> clipOf(const ComparedPicture& picture) const;
    std::optional<Clip> takeClip(const QString& folder) const;
    std::optional<Clip> clipBefore() const;
    bool isOutOfDate() const;
    bool isStale() const;
    CompareMode compareMode() const;
    bool isRendered() const;
    QRectF comparedArea() const;
    double dividerPlace() const;
    bool isOnDivider(QPointF point) const;
    void dragDivider(QPointF to);
    void paintComparison(QPainter& painter) const;
    void paintCompared(QPainter& painter, const CanvasPane& pane, const QRectF& clip) const;
    void paintComparedName(QPainter& painter, const CanvasPane& pane, const QRectF& clip) const;
    void paintSplit(QPainter& painter, const CanvasPane& a, const CanvasPane& b) const;
    void paintDifference(QPainter& painter, const CanvasPane& a, const CanvasPane& b) const;
    QImage comparedImage(const CanvasPane& pane) const;
    QString nameOf(const CanvasPane& pane) const;

    // canvas_paint.cpp
    void paintPanes(QPainter& painter) const;
    void paintPane(QPainter& painter, const CanvasPane& pane) const;
    bool paintLiveFrame(QPainter& painter, const CanvasPane& pane) const;
    void paintOverlay(QPainter& painter, const CanvasPane& pane) const;
    void paintFittedFigure(QPainter& painter, const ViewTransform& view) const;
    void paintNeighbours(QPainter& painter, const CanvasPane& pane) const;
    void paintTrails(QPainter& painter, const CanvasPane& pane) const;
    void paintMarks(QPainter& painter, const CanvasPane& pane, const pose::Pose& pose) const;
    void paintLoupe(QPainter& painter, const CanvasPane& pane, const pose::Pose& pose) const;
    void paintHandle(QPainter& painter, QPointF at) const;
    void paintMessage(
        QPainter& painter, const QRectF& area, const QString& title, const QString& advice) const;
    void paintEmptyView(QPainter& painter) const;
    QString hoverText(pose::KeypointId id, const pose::Keypoint& joint) const;

    Session& m_session;
    PoseEditor& m_editor;
    FrameProvider& m_provider;
    HeldKey m_originalKey; ///< shows the detector's own poses
    HeldKey m_flipKey;
    std::vector<CanvasPane> m_panes;
    std::optional<Clip> m_result;
    std::int64_t m_resultFirstFrame = 0; ///< of the source
    std::vector<ShownTake> m_takes;
    std::function<bool(std::int64_t)> m_isStale;
    bool m_isFlipped = false;
    bool m_dragsDivider = false;
    FittedFigure m_fittedFigure;
    struct LivePicture {
        std::int64_t frame = -1; ///< of the source
        QImage picture;
        QString name;
        QString problem;
    };
    LivePicture m_live;
    std::optional<Clip> m_liveClip; ///< stands for the video where there is none
    ViewTransform m_view; ///< of the edited pane; the others are linked to it
    CanvasTool m_tool = CanvasTool::MoveJoint;

    std::optional<Press> m_press;
    std::optional<JointDrag> m_drag;
    std::optional<QRectF> m_rubberBand;
    std::optional<QPointF> m_panFrom;
    std::optional<pose::KeypointId> m_hovered;
    bool m_handleHovered = false;
    bool m_showsFocus = false;
    QPointF m_mouse;
};

} // namespace ui
