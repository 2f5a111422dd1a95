// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/canvas.h"
#include "ui/viewer/joint_names.h"

#include <QFocusEvent>
#include <QGestureEvent>
#include <QLineF>
#include <QMouseEvent>
#include <QToolTip>
#include <QWheelEvent>
#include <cmath>
#include <numbers>
#include <utility>

/// What the mouse and the keys do on the canvas.
namespace ui {

namespace {

constexpr double deadZone = 3; ///< logical pixels
constexpr double zoomPerNotch = 1.1;
constexpr double notch = 120; ///< of QWheelEvent::angleDelta
constexpr double degreesPerNotch = 2;
constexpr double handleRadius = 11;
constexpr double touchRadius = 14;

/// With Alt held, some platforms turn the wheel sideways.
double notchesOf(const QWheelEvent& event)
{
    const QPoint delta = event.angleDelta();
    return (delta.y() != 0 ? delta.y() : delta.x()) / notch;
}

} // namespace

base::Vec2 Canvas::toPicture(QPointF point) const
{
    const QPointF picture = m_view.toPicture(point);
    return {static_cast<float>(picture.x()), static_cast<float>(picture.y())};
}

PickOptions Canvas::pickOptions() const
{
    const OverlayOptions& overlay = m_session.overlay();
    return {overlay.hands, overlay.face, PickOptions().radius};
}

void Canvas::mousePressEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton) {
        m_panFrom = event->position();
        setCursor(Qt::ClosedHandCursor);
    } else if (event->button() == Qt::RightButton && !m_drag) {
        pressRight(event->position(), event->globalPosition().toPoint());
    } else if (event->button() == Qt::LeftButton) {
        press(*event);
    }
}

void Canvas::press(QMouseEvent& event)
{
    const QPointF at = event.position();
    if (m_session.view() == ViewMode::Result)
        return pressInResult(at);
    const CanvasPane* pane = paneAt(at);
    if (pane == nullptr || !pane->isEditable())
        return;
    if (pane != editedPane())
        m_session.setEditedRole(pane->clip().role); // the panes are linked anew
    m_press = Press{at, {}, false, false, event.modifiers()};
    const pose::Pose* pose = poseIn(*editedPane());
    if (pose == nullptr || !m_session.overlay().skeleton) {
        m_press->isRubberBand = pose != nullptr;
        return;
    }
    PickOptions options = pickOptions();
    if (event.pointerType() == QPointingDevice::PointerType::Finger)
        options.radius = touchRadius;
    if (const auto arrow = edgeArrowUnder(*pose, m_view, at, m_session.selection())) {
        m_press.reset();
        return reveal(*arrow);
    }
    const auto handle = moveHandle(*pose, m_view);
    m_press->joint = jointUnder(*pose, m_view, at, m_session.selection(), options);
    m_press->isHandle = !m_press->joint && handle && QLineF(*handle, at).length() <= handleRadius;
    m_press->isRubberBand = !m_press->joint && !m_press->isHandle;
    if (!m_press->joint || m_session.selection().contains(*m_press->joint))
        return;
    if (!event.modifiers().testFlag(Qt::ShiftModifier))
        m_session.setSelection({*m_press->joint});
}

/// There is nothing to edit: what is not the divider moves the picture.
void Canvas::pressInResult(QPointF at)
{
    m_dragsDivider = isOnDivider(at);
    if (m_dragsDivider)
        return;
    m_panFrom = at;
    setCursor(Qt::ClosedHandCursor);
}

void Canvas::pressRight(QPointF point, QPoint global)
{
    const CanvasPane* pane = editedPane();
    const pose::Pose* pose = pane == nullptr ? nullptr : poseIn(*pane);
    if (pose == nullptr || !m_session.overlay().skeleton)
        return;
    const auto joint = jointUnder(*pose, m_view, point, m_session.selection(), pickOptions());
    if (!joint || !m_editor.mayEdit())
        return;
    const pose::KeypointState next = pose::nextState(pose::at(*pose, *joint).state);
    m_session.setSelection({*joint});
    m_editor.setState({*joint}, next);
    QToolTip::showText(global, tr("%1: %2").arg(jointName(*joint), stateMeaning(next)), this);
}

void Canvas::mouseMoveEvent(QMouseEvent* event)
{
    const QPointF at = event->position();
    m_mouse = at;
    if (m_dragsDivider)
        return dragDivider(at);
    if (m_panFrom) {
        ViewTransform view = m_view;
        view.pan(at - *m_panFrom);
        m_panFrom = at;
        return changeView(view);
    }
    if (m_press && !m_drag && !m_rubberBand && QLineF(at, m_press->at).length() > deadZone)
        beginDrag();
    if (m_drag)
        return drag(at, event->modifiers());
    if (m_rubberBand) {
        m_rubberBand = QRectF(m_press->at, at).normalized();
        return update();
    }
    hover(at);
}

void Canvas::beginDrag()
{
    if (m_press->isRubberBand) {
        m_rubberBand = QRectF(m_press->at, QSizeF(1, 1));
        return;
    }
    const CanvasPane* pane = editedPane();
    const pose::Pose* pose = m_editor.pose();
    // Not while the picture of another frame is shown, nor over the detector's own pose.
    if ((!m_press->joint && !m_press->isHandle) || pose == nullptr
        || pane->shownFrame() != frameOf(*pane) || m_session.overlay().original
        || !m_editor.mayEdit())
        return m_press.reset();
    const pose::KeypointId grabbed = m_press->joint.value_or(pose::bodyJoint(pose::MidHip));
    std::set<pose::KeypointId> joints = m_session.selection();
    if (!joints.contains(grabbed))
        joints = {grabbed};
    if (m_press->joint)
        m_session.setSelection(joints);
    m_drag.emplace(*pose, joints, grabbed, toPicture(m_press->at));
    wantFrames(); // in full size, for the loupe
}

DragKind Canvas::dragKind(Qt::KeyboardModifiers modifiers) const
{
    if ((m_press && m_press->isHandle) || modifiers.testFlag(Qt::AltModifier))
        return DragKind::Pose;
    if (modifiers.testFlag(Qt::ControlModifier) || m_tool == CanvasTool::MoveLimb)
        return DragKind::Limb;
    return DragKind::Joints;
}

void Canvas::drag(QPointF point, Qt::KeyboardModifiers modifiers)
{
    m_drag->setKind(dragKind(modifiers));
    m_drag->setKeepsLength(modifiers.testFlag(Qt::ShiftModifier));
    m_drag->moveTo(toPicture(point));
    emit poseDragged(*shownPose());
    update();
}

void Canvas::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton || m_panFrom || m_dragsDivider) {
        m_panFrom.reset();
        m_dragsDivider = false;
        unsetCursor();
    } else if (event->button() == Qt::LeftButton) {
        release(event->position(), event->modifiers());
    }
}

void Canvas::release(QPointF point, Qt::KeyboardModifiers modifiers)
{
    const auto press = std::exchange(m_press, std::nullopt);
    const bool adds = modifiers.testFlag(Qt::ShiftModifier);
    if (m_drag)
        return finishDrag();
    if (const auto band = std::exchange(m_rubberBand, std::nullopt)) {
        selectInside(*band, adds);
    } else if (press && press->joint) {
        std::set<pose::KeypointId> joints
            = adds ? m_session.selection() : std::set<pose::KeypointId>();
        if (!adds || joints.erase(*press->joint) == 0)
            joints.insert(*press->joint);
        m_session.setSelection(std::move(joints));
    } else if (press && press->isRubberBand && !adds) {
        m_session.setSelection({});
    }
    hover(point);
    update();
}

void Canvas::selectInside(const QRectF& rectangle, bool adds)
{
    const auto pose = shownPose();
    if (!pose)
        return;
    PickOptions options = pickOptions();
    options.hands = options.hands && m_view.zoom() > ViewTransform::nearestAbove;
    options.face = options.face && m_view.zoom() > ViewTransform::nearestAbove;
    std::set<pose::KeypointId> joints = jointsInside(*pose, m_view, rectangle, options);
    if (adds)
        joints.insert(m_session.selection().begin(), m_session.selection().end());
    m_session.setSelection(std::move(joints));
}

QString Canvas::dragText(const JointDrag& drag) const
{
    switch (drag.kind()) {
    case DragKind::Pose:
        return tr("Move the whole pose");
    case DragKind::Limb:
        return tr("Move limb from %1").arg(jointName(drag.grabbed()));
    case DragKind::Joints:
        break;
    }
    return tr("Move %1").arg(jointNames(drag.joints()));
}

void Canvas::finishDrag()
{
    const JointDrag drag = *std::exchange(m_drag, std::nullopt);
    const pose::Pose result = drag.result();
    if (result != drag.start())
        m_editor.changePose(dragText(drag), result,
            drag.kind() == DragKind::Joints ? drag.joints() : std::set<pose::KeypointId>());
    wantFrames();
    update();
}

void Canvas::cancelDrag()
{
    m_press.reset();
    m_rubberBand.reset();
    if (!m_drag)
        return;
    const pose::Pose start = m_drag->start();
    m_drag.reset();
    emit poseDragged(start);
    update();
}

void Canvas::escape()
{
    if (m_drag || m_rubberBand) {
        cancelDrag();
        return update();
    }
    if (!m_session.selection().empty())
        return m_session.setSelection({});
    setTool(CanvasTool::MoveJoint);
}

void Canvas::mouseDoubleClickEvent(QMouseEvent* event)
{
    if (event->button() == Qt::MiddleButton)
        zoomToFit();
    else if (event->button() == Qt::LeftButton)
        placeSelected(event->position());
}

/// An absent joint cannot be dragged: a double click puts it where it belongs.
void Canvas::placeSelected(QPointF point)
{
    const auto& selected = m_session.selection();
    const pose::Pose* pose = m_editor.pose();
    if (selected.size() != 1 || pose == nullptr || pose::at(*pose, *selected.begin()).isPresent()
        || !m_editor.mayEdit())
        return;
    const pose::KeypointId id = *selected.begin();
    m_editor.changePose(
        tr("Place %1").arg(jointName(id)), pose::withKeypointAt(*pose, id, toPicture(point)), {id});
}

void Canvas::wheelEvent(QWheelEvent* event)
{
    const double notches = notchesOf(*event);
    if (m_drag) {
        if (dragKind(event->modifiers()) == DragKind::Pose) {
            m_drag->setKind(DragKind::Pose);
            m_drag->turn(static_cast<float>(notches * degreesPerNotch * std::numbers::pi / 180));
            emit poseDragged(*shownPose());
            update();
        }
        return;
    }
    const CanvasPane* pane = paneAt(event->position());
    if (pane == nullptr || notches == 0)
        return;
    // Another pane than the edited one is zoomed at the same place of its own picture.
    QPointF at = event->position();
    if (const CanvasPane* edited = editedPane(); pane != edited)
        at += edited->view().area().center() - pane->view().area().center();
    ViewTransform view = m_view;
    view.zoomAt(at, std::pow(zoomPerNotch, notches));
    changeView(view);
}

bool Canvas::handleGesture(QGestureEvent& event)
{
    auto* pinch = static_cast<QPinchGesture*>(event.gesture(Qt::PinchGesture));
    if (pinch == nullptr)
        return false;
    ViewTransform view = m_view;
    view.zoomAt(mapFromGlobal(pinch->centerPoint().toPoint()), pinch->scaleFactor());
    changeView(view);
    return true;
}

void Canvas::hover(QPointF point)
{
    if (isOnDivider(point))
        return setCursor(m_session.comparison().isStacked ? Qt::SplitVCursor : Qt::SplitHCursor);
    const CanvasPane* pane = editedPane();
    const auto before = std::pair(m_hovered, m_handleHovered);
    const pose::Pose* pose
        = pane == nullptr || paneAt(point) != pane || !m_session.overlay().skeleton ? nullptr
                                                                                    : poseIn(*pane);
    m_hovered.reset();
    m_handleHovered = false;
    if (pose != nullptr) {
        m_hovered = jointUnder(*pose, m_view, point, m_session.selection(), pickOptions());
        const auto handle = moveHandle(*pose, m_view);
        m_handleHovered = !m_hovered && handle && QLineF(*handle, point).length() <= handleRadius;
    }
    setCursor(m_handleHovered       ? Qt::SizeAllCursor
            : m_hovered.has_value() ? Qt::PointingHandCursor
                                    : Qt::ArrowCursor);
    if (before != std::pair(m_hovered, m_handleHovered))
        update();
}

void Canvas::leaveEvent(QEvent*)
{
    m_hovered.reset();
    m_handleHovered = false;
    update();
}

/// Selects a joint outside the view and brings it into sight; the farther it is outside the
/// picture, the smaller that gets.
void Canvas::reveal(pose::KeypointId id)
{
    m_session.setSelection({id});
    const auto pose = shownPose();
    if (!pose)
        return;
    const base::Vec2 position = pose::at(*pose, id).position;
    const QPointF joint(position.x, position.y);
    const QRectF inner = m_view.area().adjusted(24, 24, -24, -24);
    ViewTransform view = m_view;
    view.pan(view.area().center() - view.toView(joint));
    while (!inner.contains(view.toView(joint)) && view.zoom() > ViewTransform::smallestZoom)
        view.zoomAt(view.area().center(), 0.8);
    changeView(view);
}

/// Seen where the keyboard has brought it; who has just clicked knows.
void Canvas::focusInEvent(QFocusEvent* event)
{
    m_showsFocus = event->reason() == Qt::TabFocusReason
        || event->reason() == Qt::BacktabFocusReason || event->reason() == Qt::ShortcutFocusReason;
    update();
}

void Canvas::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape)
        return escape();
    if (m_drag)
        return drag(m_mouse, event->modifiers());
    QWidget::keyPressEvent(event);
}

void Canvas::keyReleaseEvent(QKeyEvent* event)
{
    if (m_drag)
        return drag(m_mouse, event->modifiers());
    QWidget::keyReleaseEvent(event);
}

} // namespace ui
