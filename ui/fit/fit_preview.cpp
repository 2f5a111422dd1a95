// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/fit/fit_preview.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/media/video_reader.h"
#include "ui/fit/fit_numbers.h"
#include "ui/fit/motion_fit.h"
#include "ui/review/figure_sketch.h"
#include "ui/session.h"
#include "ui/theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QRandomGenerator>
#include <algorithm>

namespace ui {

namespace {

constexpr double reach = 10; // logical pixels round a handle
constexpr double handleRadius = 5;
constexpr int longestSide = 720; // of the picture kept for drawing

/// A frame from the middle of the clip, made smaller; null when it cannot be read.
QImage middleFrame(const std::filesystem::path& path)
{
    try {
        media::VideoReader video(path);
        const media::Frame frame = video.at(video.info().frameCount / 2);
        const QImage whole(frame.image.data, frame.image.cols, frame.image.rows,
            static_cast<qsizetype>(frame.image.step), QImage::Format_BGR888);
        return whole.scaled(longestSide, longestSide, Qt::KeepAspectRatio,
            Qt::SmoothTransformation); // a copy: the frame's memory goes
    } catch (const base::Error& error) {
        base::log(base::Level::Warning, error.what());
        return {};
    }
}

struct Extent {
    QPointF top;
    QPointF bottom;
};

/// The middle of the figure's upper and lower end.
std::optional<Extent> extentOf(const pose::Pose& pose)
{
    std::optional<Extent> extent;
    double left = 0;
    double right = 0;
    for (const pose::Keypoint& keypoint : pose.body) {
        if (!keypoint.isPresent())
            continue;
        const QPointF here(keypoint.position.x, keypoint.position.y);
        if (!extent) {
            extent = Extent{here, here};
            left = right = here.x();
        }
        extent->top.setY(std::min(extent->top.y(), here.y()));
        extent->bottom.setY(std::max(extent->bottom.y(), here.y()));
        left = std::min(left, here.x());
        right = std::max(right, here.x());
    }
    if (extent) {
        const pose::Keypoint& hip = pose.body[pose::MidHip];
        const double x = hip.isPresent() ? hip.position.x : (left + right) / 2;
        extent->top.setX(x);
        extent->bottom.setX(x);
    }
    return extent;
}

} // namespace

FitPreview::FitPreview(Session& session, MotionFit& fit, QWidget* parent)
    : QWidget(parent)
    , m_session(session)
    , m_fit(fit)
    , m_background(*this)
{
    setAccessibleName(tr("Preview of the dance on the target"));
    setAccessibleDescription(tr("Its handles do what the sliders of the motion fit do."));
    setMouseTracking(true);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::MinimumExpanding);
    setSizePolicy(policy);
    const ProjectDocument& document = session.document();
    connect(&session, &Session::timeChanged, this, &FitPreview::refresh);
    connect(&fit, &MotionFit::changed, this, &FitPreview::refresh);
    connect(&fit, &MotionFit::figureDragged, this, &FitPreview::refresh);
    connect(&document, &ProjectDocument::clipsChanged, this, &FitPreview::loadPicture);
    connect(&document, &ProjectDocument::closed, this, &FitPreview::loadPicture);
    loadPicture();
    refresh();
}

void FitPreview::loadPicture()
{
    const Clip* target = m_session.document().clip(Role::Target);
    const std::filesystem::path path
        = target != nullptr && target->info ? target->path : std::filesystem::path();
    if (path == m_pictureOf)
        return;
    m_pictureOf = path;
    m_picture = {};
    const std::uint64_t number = ++m_number;
    update();
    if (path.empty())
        return;
    m_background.run([path] { return middleFrame(path); },
        [this, number](const QImage& picture) {
            if (number != m_number)
                return;
            m_picture = picture;
            update();
        });
}

void FitPreview::setPictureShown(bool shown)
{
    m_isPictureShown = shown;
    update();
}

void FitPreview::setLiveFrame(std::int64_t sourceFrame, const QImage& picture)
{
    m_liveFrame = sourceFrame;
    m_livePicture = picture.isNull()
        ? QImage()
        : picture.scaled(longestSide, longestSide, Qt::KeepAspectRatio, Qt::SmoothTransformation);
    update();
}

void FitPreview::refresh()
{
    const Clip* source = m_session.document().clip(Role::Source);
    m_pose = source == nullptr ? std::nullopt : m_fit.retargetedPose(m_session.frame(*source));
    update();
}

QTransform FitPreview::view() const
{
    const auto numbers = m_fit.retargeting();
    if (!numbers)
        return {};
    const QSizeF picture(numbers->targetSize.width, numbers->targetSize.height);
    const double scale = std::min(width() / picture.width(), height() / picture.height());
    return QTransform::fromScale(scale, scale)
        * QTransform::fromTranslate(
            (width() - scale * picture.width()) / 2, (height() - scale * picture.height()) / 2);
}

// ---- drawing ----

void FitPreview::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::SmoothPixmapTransform);
    QPainterPath frame;
    frame.addRoundedRect(rect(), 6, 6);
    painter.fillPath(frame, Qt::black);
    painter.setClipPath(frame);
    const auto numbers = m_fit.retargeting();
    if (!numbers) {
        painter.setPen(QColor(0xa3abb6)); // on black in every theme
        painter.drawText(
            rect().adjusted(16, 8, -16, -8), Qt::AlignCenter | Qt::TextWordWrap, m_fit.problem());
        return;
    }
    const QRectF picture
        = view().mapRect(QRectF(0, 0, numbers->targetSize.width, numbers->targetSize.height));
    const Clip* source = m_session.document().clip(Role::Source);
    const bool isLive
        = !m_livePicture.isNull() && source != nullptr && m_session.frame(*source) == m_liveFrame;
    if (m_isPictureShown && isLive) {
        painter.drawImage(picture, m_livePicture);
    } else if (m_isPictureShown && !m_picture.isNull()) {
        painter.drawImage(picture, m_picture);
        painter.fillRect(picture, QColor(0, 0, 0, 90)); // so that the figure stands out
    }
    painter.setPen(QPen(colours().border, 0));
    painter.setBrush(Qt::NoBrush);
    painter.drawRect(picture);
    paintGround(painter);
    if (m_pose && !(m_isPictureShown && isLive)) { // there the person is the figure
        const double thickness = std::clamp(picture.height() / 90, 1.5, 5.0);
        sketchFigure(painter, *m_pose, view(), thickness, true);
    }
    paintHandles(painter);
}

void FitPreview::paintGround(QPainter& painter) const
{
    const pose::Retargeting numbers = *m_fit.retargeting();
    const auto line = [&](double y, const QString& name) {
        const QPointF from = view().map(QPointF(0, y));
        const QPointF to = view().map(QPointF(numbers.targetSize.width, y));
        painter.setPen(QPen(colours().keyframe, 0, Qt::DashLine));
        painter.drawLine(from, to);
        QFont small = font();
        small.setPointSizeF(small.pointSizeF() * 0.8);
        painter.setFont(small);
        painter.drawText(from + QPointF(3, -3), name);
    };
    if (hasDepth(numbers)) {
        line(numbers.target.close, tr("near"));
        line(numbers.target.far, tr("far"));
    } else {
        line(numbers.target.close, tr("ground"));
    }
}

void FitPreview::paintHandles(QPainter& painter) const
{
    if (m_session.document().isReadOnly())
        return;
    for (const Handle handle : {Handle::Near, Handle::Far, Handle::Height, Handle::Sideways}) {
        const auto at = place(handle);
        if (!at)
            continue;
        const bool isHeld = m_drag && m_drag->handle == handle;
        painter.setPen(QPen(QColor(16, 16, 16), 1.5));
        painter.setBrush(isHeld ? colours().accent : QColor(Qt::white));
        painter.drawEllipse(*at, handleRadius, handleRadius);
    }
}

// ---- handles ----

std::optional<QPointF> FitPreview::place(Handle handle) const
{
    const auto numbers = m_fit.retargeting();
    if (!numbers)
        return std::nullopt;
    const double right = numbers->targetSize.width;
    const QPointF inside(-handleRadius - 4, 0);
    if (handle == Handle::Near)
        return view().map(QPointF(right, numbers->target.close)) + inside;
    if (handle == Handle::Far)
        return hasDepth(*numbers)
            ? std::optional(view().map(QPointF(right, numbers->target.far)) + inside)
            : std::nullopt;
    const auto extent = m_pose ? extentOf(*m_pose) : std::nullopt;
    if (!extent)
        return std::nullopt;
    constexpr double clear = 9; // of the figure
    return handle == Handle::Height ? view().map(extent->top) - QPointF(0, clear)
                                    : view().map(extent->bottom) + QPointF(0, clear);
}

std::optional<FitPreview::Handle> FitPreview::handleAt(QPointF point) const
{
    if (m_session.document().isReadOnly())
        return std::nullopt;
    std::optional<Handle> nearest;
    double least = reach;
    for (const Handle handle : {Handle::Height, Handle::Sideways, Handle::Near, Handle::Far}) {
        const auto at = place(handle);
        const double distance = at ? QLineF(*at, point).length() : reach;
        if (distance < least) {
            least = distance;
            nearest = handle;
        }
    }
    return nearest;
}

void FitPreview::mousePressEvent(QMouseEvent* event)
{
    const auto handle = handleAt(event->position());
    if (event->button() != Qt::LeftButton || !handle)
        return QWidget::mousePressEvent(event);
    const auto extent = m_pose ? extentOf(*m_pose) : std::nullopt;
    m_drag = Drag{*handle, view().inverted().map(event->position()), *m_fit.retargeting(),
        extent ? extent->top : QPointF(), extent ? extent->bottom : QPointF(),
        QRandomGenerator::global()->generate64()};
    update();
}

void FitPreview::mouseMoveEvent(QMouseEvent* event)
{
    if (m_drag)
        return drag(view().inverted().map(event->position()));
    const auto handle = handleAt(event->position());
    if (!handle)
        unsetCursor();
    else
        setCursor(*handle == Handle::Sideways ? Qt::SizeHorCursor : Qt::SizeVerCursor);
}

void FitPreview::mouseReleaseEvent(QMouseEvent*)
{
    m_drag.reset();
    update();
}

void FitPreview::drag(QPointF point)
{
    if (!m_fit.automatic())
        return;
    const QPointF way = point - m_drag->from;
    const pose::Retargeting& start = m_drag->numbers;
    const pose::Retargeting& automatic = *m_fit.automatic();
    switch (m_drag->handle) {
    case Handle::Near:
        return m_fit.change(tr("Move the near ground line"),
            withNearGround(start, start.target.close + way.y()), m_drag->tag);
    case Handle::Far:
        return m_fit.change(tr("Move the far ground line"),
            withFarGround(start, start.target.far + way.y()), m_drag->tag);
    case Handle::Sideways:
        return m_fit.change(tr("Move the dance sideways"),
            withSidewaysOffset(start, automatic, sidewaysOffset(start, automatic) + way.x()),
            m_drag->tag);
    case Handle::Height:
        break;
    }
    const double height = std::max(m_drag->bottom.y() - m_drag->top.y(), 1.0);
    const double factor = heightFactor(start, automatic) * (height - way.y()) / height;
    m_fit.change(tr("Change the dancer's height"),
        withHeightFactor(start, automatic, std::clamp(factor, 0.4, 1.6)), m_drag->tag);
}

} // namespace ui
