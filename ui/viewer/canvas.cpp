// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/canvas.h"

#include "ui/viewer/joint_names.h"

#include <QAccessible>
#include <QEvent>
#include <QGestureEvent>
#include <QNativeGestureEvent>
#include <algorithm>
#include <cmath>
#include <utility>

namespace ui {

namespace {

constexpr double zoomStep = 1.25; ///< of the menu; the wheel has a finer one
constexpr double gap = 2; ///< between panes
constexpr std::int64_t liveId = -2; ///< of no clip in the project

} // namespace

Canvas::Canvas(Session& session, PoseEditor& editor, FrameProvider& provider, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_editor(editor)
    , m_provider(provider)
    , m_originalKey(Qt::Key_B)
    , m_flipKey(Qt::Key_W)
{
    setFocusPolicy(Qt::StrongFocus);
    setMouseTracking(true);
    setAttribute(Qt::WA_OpaquePaintEvent);
    grabGesture(Qt::PinchGesture);
    setAccessibleName(tr("Video and figure"));
    const auto repaint = qOverload<>(&QWidget::update);
    const ProjectDocument& document = session.document();
    connect(&session, &Session::timeChanged, this, [this] {
        const Comparison& comparison = m_session.comparison();
        const bool comparesBefore = comparison.a.kind == ComparedPicture::Kind::Before
            || comparison.b.kind == ComparedPicture::Kind::Before;
        if (m_session.view() == ViewMode::Result && comparesBefore)
            return rebuildPanes(); // where that lies depends on the frame
        cancelDrag();
        wantFrames();
        describe();
        update();
    });
    connect(&session, &Session::viewChanged, this, &Canvas::rebuildPanes);
    connect(&session, &Session::overlayChanged, this, repaint);
    connect(&session, &Session::comparisonChanged, this, [this] {
        if (m_session.view() == ViewMode::Result)
            rebuildPanes();
    });
    connect(&session, &Session::selectionChanged, this, [this] {
        describe();
        update();
    });
    connect(&document, &ProjectDocument::clipsChanged, this, &Canvas::rebuildPanes);
    connect(&document, &ProjectDocument::closed, this, &Canvas::rebuildPanes);
    connect(&document, &ProjectDocument::posesChanged, this, [this] {
        describe();
        update();
    });
    connect(&document, &ProjectDocument::settingChanged, this, repaint);
    connect(&provider, &FrameProvider::delivered, this,
        [this](std::uint64_t request, const QImage& image) {
            for (CanvasPane& pane : m_panes) {
                if (pane.take(request, image))
                    update();
            }
        });
    connect(&provider, &FrameProvider::failed, this,
        [this](std::uint64_t request, const QString& sentence) {
            for (CanvasPane& pane : m_panes) {
                if (pane.fail(request, sentence))
                    update();
            }
        });
    connect(&m_originalKey, &HeldKey::changed, this, [this](bool isHeld) {
        OverlayOptions overlay = m_session.overlay();
        overlay.original = isHeld && isVisible();
        m_session.setOverlay(overlay);
    });
    connect(&m_flipKey, &HeldKey::changed, this,
        [this](bool isHeld) { setFlipped(isHeld && isVisible()); });
    rebuildPanes();
}

// ---- panes ----

void Canvas::rebuildPanes()
{
    cancelDrag();
    m_hovered.reset();
    const ProjectDocument& document = m_session.document();
    std::vector<CanvasPane> panes;
    const auto add = [&](const Clip* clip, bool isEditable) {
        if (clip == nullptr)
            return;
        const auto same = std::find_if(m_panes.begin(), m_panes.end(), [&](const CanvasPane& pane) {
            return pane.isEditable() == isEditable && pane.clip().path == clip->path
                && pane.clip().role == clip->role
                && pane.clip().info.has_value() == clip->info.has_value();
        });
        panes.push_back(same == m_panes.end() ? CanvasPane(*clip, isEditable) : std::move(*same));
    };
    const ViewMode view = m_session.view();
    if (view == ViewMode::Result)
        addCompared(panes);
    if (view == ViewMode::Source || view == ViewMode::SideBySide)
        add(document.clip(Role::Source), true);
    if (view == ViewMode::Target || view == ViewMode::SideBySide)
        add(document.clip(Role::Target), true);
    m_panes = std::move(panes);
    std::set<std::filesystem::path> inUse;
    for (const Clip& clip : document.clips())
        inUse.insert(clip.path);
    if (m_result)
        inUse.insert(m_result->path);
    for (const CanvasPane& pane : m_panes)
        inUse.insert(pane.clip().path);
    m_provider.retain(inUse);
    layOut();
    describe();
    update();
}

void Canvas::layOut()
{
    if (m_panes.empty())
        return;
    const bool isOnTop = m_session.view() == ViewMode::Result
        && compareMode() != CompareMode::SideBySide; // of each other
    const auto count = isOnTop ? 1.0 : static_cast<double>(m_panes.size());
    const double paneWidth = (width() - gap * (count - 1)) / count;
    const auto areaOf = [&](std::size_t i) {
        const std::size_t place = isOnTop ? 0 : m_isFlipped ? m_panes.size() - 1 - i : i;
        return QRectF(static_cast<double>(place) * (paneWidth + gap), 0, paneWidth, height());
    };
    const auto main = static_cast<std::size_t>(std::distance(
        static_cast<const CanvasPane*>(m_panes.data()), std::as_const(*this).editedPane()));
    m_view.setArea(areaOf(main));
    m_view.setPicture(m_panes[main].view().picture());
    for (std::size_t i = 0; i < m_panes.size(); ++i)
        m_panes[i].view()
            = i == main ? m_view : m_view.linked(areaOf(i), m_panes[i].view().picture());
    wantFrames();
    emit zoomChanged();
}

std::int64_t Canvas::frameOf(const CanvasPane& pane) const
{
    const std::int64_t frame = m_session.frame(pane.clip());
    if (!m_result || pane.clip().path != m_result->path)
        return frame;
    const Clip* source = m_session.document().clip(Role::Source);
    const std::int64_t played = source == nullptr ? frame : m_session.frame(*source);
    return std::clamp<std::int64_t>(
        played - m_resultFirstFrame, 0, std::max<std::int64_t>(pane.clip().frameCount() - 1, 0));
}

void Canvas::wantFrames()
{
    const bool isSingle
        = m_session.view() == ViewMode::Result && compareMode() == CompareMode::Single;
    for (std::size_t i = 0; i < m_panes.size(); ++i) {
        CanvasPane& pane = m_panes[i];
        if (isSingle && i > 0 && !m_isFlipped && pane.wantedFrame() < 0)
            continue; // not seen before the first flip; from then on it is ready
        pane.want(m_provider, frameOf(pane), devicePixelRatioF(), m_drag && &pane == editedPane());
    }
}

CanvasPane* Canvas::editedPane()
{
    return const_cast<CanvasPane*>(std::as_const(*this).editedPane());
}

/// The first one when none is edited; null without any.
const CanvasPane* Canvas::editedPane() const
{
    for (const CanvasPane& pane : m_panes) {
        if (pane.isEditable() && pane.clip().role == m_session.editedRole())
            return &pane;
    }
    return m_panes.empty() ? nullptr : &m_panes.front();
}

const CanvasPane* Canvas::paneAt(QPointF point) const
{
    for (const CanvasPane& pane : m_panes) {
        if (pane.view().area().contains(point))
            return &pane;
    }
    return nullptr;
}

void Canvas::setResult(const std::optional<Clip>& result, std::int64_t firstFrame)
{
    m_result = result;
    m_resultFirstFrame = firstFrame;
    rebuildPanes();
}

bool Canvas::showsLiveFrames() const
{
    const Comparison& comparison = m_session.comparison();
    const bool isChosen = comparison.a.kind == ComparedPicture::Kind::Preview
        || comparison.b.kind == ComparedPicture::Kind::Preview;
    return m_session.view() == ViewMode::Result && isVisible() && (isChosen || isOutOfDate());
}

/// Whether the rendered picture of the playhead's frame is missing or no longer right.
bool Canvas::isOutOfDate() const
{
    const bool isMissing = !m_panes.empty() && !m_panes.front().error().isEmpty();
    return !isRendered() || isMissing || isStale();
}

bool Canvas::isStale() const
{
    const Clip* source = m_session.document().clip(Role::Source);
    return m_isStale && source != nullptr && m_isStale(m_session.frame(*source));
}

void Canvas::setStaleFrames(std::function<bool(std::int64_t)> isStale)
{
    m_isStale = std::move(isStale);
    if (m_session.view() == ViewMode::Result)
        rebuildPanes();
}

void Canvas::setLiveFrame(
    std::int64_t sourceFrame, const QImage& picture, const QString& name, const QString& problem)
{
    const Clip* target = m_session.document().clip(Role::Target);
    m_live = {sourceFrame, picture, name, problem};
    const bool hasClip = !picture.isNull() && target != nullptr && target->info.has_value();
    const bool isOther
        = hasClip != m_liveClip.has_value() || (hasClip && m_liveClip->sha256 != target->sha256);
    m_liveClip.reset();
    if (hasClip)
        m_liveClip = Clip{liveId, Role::Source, {}, target->sha256, target->info};
    if (isOther && m_session.view() == ViewMode::Result) // elsewhere a drag may be going on
        return rebuildPanes();
    update();
}

void Canvas::setTakes(const std::vector<ShownTake>& takes)
{
    m_takes = takes;
    for (CanvasPane& pane : m_panes) {
        const bool isPainted = pane.shows() == ComparedPicture::Kind::Result
            || pane.shows() == ComparedPicture::Kind::Before;
        if (!isPainted || pane.clip().path.empty())
            continue;
        m_provider.forget(pane.clip().path);
        pane.forget();
    }
    if (m_session.view() == ViewMode::Result)
        rebuildPanes();
}

void Canvas::setFittedFigure(FittedFigure figure)
{
    m_fittedFigure = std::move(figure);
    update();
}

// ---- what is seen ----

double Canvas::zoom() const { return m_view.zoom(); }

void Canvas::changeView(const ViewTransform& view)
{
    m_view = view;
    layOut();
    update();
}

void Canvas::takeView(const Canvas& other)
{
    setTool(other.m_tool);
    changeView(other.m_view);
}

void Canvas::zoomIn()
{
    ViewTransform view = m_view;
    view.setZoom(view.zoom() * zoomStep);
    changeView(view);
}

void Canvas::zoomOut()
{
    ViewTransform view = m_view;
    view.setZoom(view.zoom() / zoomStep);
    changeView(view);
}

void Canvas::zoomToFit()
{
    ViewTransform view = m_view;
    view.fit();
    changeView(view);
}

void Canvas::zoomToActualSize()
{
    ViewTransform view = m_view;
    view.setZoom(1);
    changeView(view);
}

void Canvas::toggleOriginal()
{
    if (m_originalKey.isHeld())
        return;
    OverlayOptions overlay = m_session.overlay();
    overlay.original = !overlay.original;
    m_session.setOverlay(overlay);
}

void Canvas::setFlipped(bool isFlipped)
{
    m_isFlipped = isFlipped;
    if (m_session.view() == ViewMode::Result)
        layOut();
    update();
}

void Canvas::flip()
{
    if (!m_flipKey.isHeld())
        setFlipped(!m_isFlipped);
}

void Canvas::moveDivider(double by)
{
    Comparison comparison = m_session.comparison();
    comparison.divider = std::clamp(comparison.divider + by, 0.0, 1.0);
    m_session.setComparison(comparison);
}

void Canvas::setTool(CanvasTool tool)
{
    if (tool == m_tool)
        return;
    m_tool = tool;
    emit toolChanged();
}

/// In the result, and in the target's picture beside the dance.
bool Canvas::showsFittedFigure(const CanvasPane& pane) const
{
    const bool isBesideTheDance
        = m_session.view() == ViewMode::SideBySide && pane.clip().role == Role::Target;
    return m_session.overlay().fitted && m_fittedFigure
        && (pane.shows() == ComparedPicture::Kind::Result || isBesideTheDance);
}

/// Of the frame whose picture is shown, so that figure and picture always belong together.
const pose::Pose* Canvas::poseIn(const CanvasPane& pane) const
{
    if (!pane.isEditable() || pane.shownFrame() < 0)
        return nullptr;
    const ProjectDocument& document = m_session.document();
    if (!m_session.overlay().original)
        return document.poseAt(pane.clip().id, pane.shownFrame());
    const pose::Track& detected = document.detected(pane.clip().id);
    const auto found = detected.find(pane.shownFrame());
    return found == detected.end() ? nullptr : &found->second;
}

std::optional<pose::Pose> Canvas::shownPoseIn(const CanvasPane& pane) const
{
    if (m_drag && &pane == editedPane())
        return m_editor.withLocksKept(m_drag->result(), m_drag->start());
    const pose::Pose* pose = poseIn(pane);
    return pose == nullptr ? std::nullopt : std::optional(*pose);
}

std::optional<pose::Pose> Canvas::shownPose() const
{
    const CanvasPane* pane = editedPane();
    return pane == nullptr ? std::nullopt : shownPoseIn(*pane);
}

std::int64_t Canvas::shownFrame() const
{
    const CanvasPane* pane = editedPane();
    return pane == nullptr || pane->image().isNull() ? -1 : pane->shownFrame();
}

std::optional<QPointF> Canvas::positionOf(pose::KeypointId id) const
{
    const CanvasPane* pane = editedPane();
    const auto pose = shownPose();
    if (pane == nullptr || !pose || !pose::at(*pose, id).isPresent())
        return std::nullopt;
    const base::Vec2 position = pose::at(*pose, id).position;
    return pane->view().toView({position.x, position.y});
}

/// For those who cannot see it: what is under the playhead and selected.
void Canvas::describe()
{
    QString text = tr("Frame %1.").arg(m_session.frame());
    const pose::Pose* pose = m_editor.pose();
    const auto& selected = m_session.selection();
    if (pose == nullptr) {
        text = tr("Frame %1, no pose.").arg(m_session.frame());
    } else if (selected.size() == 1) {
        const pose::Keypoint& joint = pose::at(*pose, *selected.begin());
        text = tr("Frame %1. %2: confidence %3, %4, at %5, %6; %7")
                   .arg(QString::number(m_session.frame()), jointName(*selected.begin()),
                       locale().toString(double{joint.confidence}, 'f', 2),
                       originName(joint.origin), QString::number(std::lround(joint.position.x)),
                       QString::number(std::lround(joint.position.y)), stateMeaning(joint.state));
    } else if (!selected.empty()) {
        text = tr("Frame %1. %n joint(s) selected.", nullptr, static_cast<int>(selected.size()))
                   .arg(m_session.frame());
    }
    if (text == accessibleDescription())
        return;
    setAccessibleDescription(text);
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

// ---- events of the widget ----

bool Canvas::event(QEvent* event)
{
    if (event->type() == QEvent::Gesture)
        return handleGesture(*static_cast<QGestureEvent*>(event));
    if (event->type() == QEvent::NativeGesture) {
        const auto* gesture = static_cast<QNativeGestureEvent*>(event);
        if (gesture->gestureType() == Qt::ZoomNativeGesture) {
            ViewTransform view = m_view;
            view.zoomAt(gesture->position(), 1 + gesture->value());
            changeView(view);
            return true;
        }
    }
    return QWidget::event(event);
}

void Canvas::resizeEvent(QResizeEvent*) { layOut(); }

void Canvas::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        update();
    QWidget::changeEvent(event);
}

} // namespace ui
