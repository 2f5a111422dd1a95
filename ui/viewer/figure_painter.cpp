// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/figure_painter.h"

#include "core/pose/body_scale.h"
#include "ui/theme.h"
#include "ui/viewer/joint_names.h"
#include "ui/viewer/joint_picking.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>
#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>
#include <span>

namespace ui {

namespace {

// Arms and legs differ a little, so that a crossed hand and knee stay readable.
constexpr QRgb rightArm = qRgb(230, 159, 0);
constexpr QRgb rightLeg = qRgb(213, 94, 0);
constexpr QRgb leftArm = qRgb(86, 180, 233);
constexpr QRgb leftLeg = qRgb(0, 114, 178);
constexpr QRgb middle = qRgb(240, 228, 66);
const QColor rim(16, 16, 16, 170);
const QColor joint(255, 255, 255);
const QColor plate(16, 17, 19, 225);
constexpr double nameDistance = 9;

QPointF pointOf(base::Vec2 position) { return {position.x, position.y}; }

bool isRight(std::size_t body)
{
    return body != pose::mirrored(body) && pose::bodyKeypointName(body).starts_with("Right");
}

bool isLeg(std::size_t body)
{
    return (body >= pose::RightHip && body <= pose::LeftAnkle) || body >= pose::LeftBigToe;
}

/// A limb wears the colour of its outer end.
QColor limbColour(const pose::Limb& limb)
{
    const bool isMiddle = pose::mirrored(limb.to) == limb.to;
    return jointColour(pose::bodyJoint(isMiddle ? limb.from : limb.to));
}

class Figure {
public:
    Figure(QPainter& painter, const ViewTransform& view, const FigureStyle& style)
        : m_painter(painter)
        , m_view(view)
        , m_style(style)
        , m_thickness(limbThickness(view))
    {
    }

    void draw(const pose::Pose& pose)
    {
        m_painter.setBrush(Qt::NoBrush);
        if (m_style.face)
            drawDots(pose.face);
        drawBody(pose.body);
        if (m_style.hands) {
            drawHand(pose.rightHand, QColor::fromRgb(rightArm));
            drawHand(pose.leftHand, QColor::fromRgb(leftArm));
        }
        if (!m_style.joints)
            return;
        for (std::size_t i = 0; i < pose.body.size(); ++i)
            drawJoint(pose.body[i], jointColour(pose::bodyJoint(i)));
    }

private:
    void drawBody(const pose::Body& body)
    {
        for (const bool isRim : {true, false}) {
            for (const pose::Limb& limb : pose::bodyLimbs())
                drawLimb(body[limb.from], body[limb.to], isRim ? rim : limbColour(limb),
                    isRim ? m_thickness + 1.6 : m_thickness, !isRim);
        }
    }

    void drawHand(const pose::Hand& hand, const QColor& colour)
    {
        for (const bool isRim : {true, false}) {
            for (const pose::Limb& limb : pose::handLimbs())
                drawLimb(hand[limb.from], hand[limb.to], isRim ? rim : colour,
                    m_thickness * 0.4 + (isRim ? 1.2 : 0), !isRim);
        }
        if (m_style.joints && m_view.zoom() > 1.5)
            drawDots(hand);
    }

    void drawLimb(const pose::Keypoint& from, const pose::Keypoint& to, const QColor& colour,
        double width, bool isDashed)
    {
        if (!from.isPresent() || !to.isPresent())
            return;
        const bool isHidden = from.state == pose::KeypointState::Occluded
            || to.state == pose::KeypointState::Occluded;
        const bool isSure = std::min(from.confidence, to.confidence) >= pose::reliableConfidence;
        QPen pen(colour, isSure ? width : std::max(width * 0.55, 1.0), Qt::SolidLine, Qt::RoundCap);
        if (isHidden && isDashed) {
            pen.setCapStyle(Qt::FlatCap);
            pen.setDashPattern({1.6, 1.4});
        }
        m_painter.setPen(pen);
        m_painter.drawLine(place(from), place(to));
    }

    template <typename Part> void drawDots(const Part& part)
    {
        const double radius = std::clamp(m_thickness * 0.28, 0.8, 1.6);
        m_painter.setPen(Qt::NoPen);
        for (const pose::Keypoint& point : part) {
            if (!point.isPresent())
                continue;
            m_painter.setBrush(rim);
            m_painter.drawEllipse(place(point), radius + 0.7, radius + 0.7);
            m_painter.setBrush(joint);
            m_painter.drawEllipse(place(point), radius, radius);
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    void drawJoint(const pose::Keypoint& keypoint, const QColor& colour)
    {
        if (!keypoint.isPresent())
            return;
        const QPointF centre = place(keypoint);
        const double radius = std::clamp(m_thickness, 2.2, 4.8);
        m_painter.setPen(Qt::NoPen);
        m_painter.setBrush(QColor(16, 16, 16, 220));
        m_painter.drawEllipse(centre, radius + 1.4, radius + 1.4);
        QPen ring(joint, 1.7, Qt::SolidLine, Qt::FlatCap);
        if (keypoint.origin == pose::KeypointOrigin::Propagated)
            ring.setDashPattern({1.2, 1.1});
        m_painter.setPen(ring);
        m_painter.setBrush(
            keypoint.origin == pose::KeypointOrigin::User ? QBrush(joint) : QBrush(Qt::NoBrush));
        m_painter.drawEllipse(centre, radius - 0.4, radius - 0.4);
        if (keypoint.origin == pose::KeypointOrigin::Interpolated) {
            m_painter.setBrush(joint);
            m_painter.drawChord(QRectF(centre - QPointF(radius, radius), QSizeF(2, 2) * radius),
                180 * 16, 180 * 16);
        }
        if (keypoint.state == pose::KeypointState::Occluded) {
            m_painter.setPen(QPen(colour, 1.4));
            m_painter.drawLine(centre - QPointF(radius, radius), centre + QPointF(radius, radius));
        }
        m_painter.setBrush(Qt::NoBrush);
    }

    QPointF place(const pose::Keypoint& keypoint) const
    {
        return m_view.toView({keypoint.position.x, keypoint.position.y});
    }

    QPainter& m_painter;
    const ViewTransform& m_view;
    const FigureStyle& m_style;
    const double m_thickness;
};

QColor confidenceColour(float confidence)
{
    return confidence >= 0.6F ? colours().good
        : confidence >= 0.35F ? colours().warning
                              : colours().bad;
}

} // namespace

QColor jointColour(pose::KeypointId id)
{
    if (id.part == pose::Part::LeftHand)
        return QColor::fromRgb(leftArm);
    if (id.part == pose::Part::RightHand)
        return QColor::fromRgb(rightArm);
    if (id.part == pose::Part::Face || pose::mirrored(std::size_t{id.index}) == id.index)
        return QColor::fromRgb(middle);
    if (isRight(id.index))
        return QColor::fromRgb(isLeg(id.index) ? rightLeg : rightArm);
    return QColor::fromRgb(isLeg(id.index) ? leftLeg : leftArm);
}

double limbThickness(const ViewTransform& view)
{
    const QSizeF shown = view.picture() * view.zoom();
    return std::clamp(std::max(shown.width(), shown.height()) * 0.007, 1.5, 5.0);
}

void drawFigure(
    QPainter& painter, const ViewTransform& view, const pose::Pose& pose, const FigureStyle& style)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(painter.opacity() * style.opacity);
    Figure(painter, view, style).draw(pose);
    painter.restore();
}

void drawConfidenceRing(QPainter& painter, QPointF centre, float confidence, bool isSelected)
{
    const double radius = isSelected ? 11 : 10;
    const QRectF box(centre - QPointF(radius, radius), QSizeF(2, 2) * radius);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, 4.2));
    painter.drawEllipse(box);
    painter.setPen(QPen(QColor(255, 255, 255, isSelected ? 255 : 130), isSelected ? 1.6 : 1));
    painter.drawEllipse(box);
    painter.setPen(QPen(confidenceColour(confidence), 2.6, Qt::SolidLine, Qt::FlatCap));
    painter.drawArc(box, 90 * 16, -std::lround(std::clamp(confidence, 0.0F, 1.0F) * 360 * 16));
}

void drawLabel(
    QPainter& painter, QPointF at, const QString& text, const QRectF& area, QColor colour)
{
    const QFontMetricsF metrics(painter.font());
    QRectF box(at, QSizeF(metrics.horizontalAdvance(text) + 12, metrics.height() + 7));
    box.translate(0, -box.height() / 2);
    if (box.right() > area.right() - 2)
        box.moveRight(std::max(at.x() - 36, area.left() + box.width() + 2));
    box.moveTop(std::clamp(
        box.top(), area.top() + 2, std::max(area.bottom() - box.height() - 2, area.top() + 2)));
    painter.setPen(Qt::NoPen);
    painter.setBrush(plate);
    painter.drawRoundedRect(box, 2, 2);
    painter.setPen(colour);
    painter.drawText(box, Qt::AlignCenter, text);
}

void drawNames(QPainter& painter, const ViewTransform& view, const pose::Pose& pose)
{
    using namespace pose; // the names of the joints
    constexpr std::array named = {Nose, Neck, RightShoulder, LeftShoulder, RightElbow, LeftElbow,
        RightWrist, LeftWrist, RightHip, LeftHip, RightKnee, LeftKnee, RightAnkle, LeftAnkle};
    const QPointF middle = view.toView(
        pointOf(base::midpoint(pose.body[Neck].position, pose.body[MidHip].position)));
    const QFontMetricsF metrics(painter.font());
    std::vector<QRectF> taken;
    for (const std::size_t joint : named) {
        if (!pose.body[joint].isPresent())
            continue;
        const QPointF place = view.toView(pointOf(pose.body[joint].position));
        const QString name = jointName(bodyJoint(joint));
        QRectF box(0, 0, metrics.horizontalAdvance(name) + 8, metrics.height() + 2);
        box.moveCenter(place);
        if (place.x() < middle.x())
            box.moveRight(place.x() - nameDistance);
        else
            box.moveLeft(place.x() + nameDistance);
        if (std::any_of(taken.begin(), taken.end(),
                [&box](const QRectF& other) { return other.intersects(box); }))
            continue;
        taken.push_back(box);
        painter.setPen(Qt::NoPen);
        painter.setBrush(plate);
        painter.drawRoundedRect(box, 2, 2);
        painter.setPen(Qt::white);
        painter.drawText(box, Qt::AlignCenter, name);
    }
}

void drawTrail(QPainter& painter, const ViewTransform& view, const std::vector<base::Vec2>& places,
    const QColor& colour)
{
    QPainterPath path;
    for (const base::Vec2 place : places) {
        const QPointF point = view.toView({place.x, place.y});
        if (path.isEmpty())
            path.moveTo(point);
        else
            path.lineTo(point);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(rim, 3));
    painter.drawPath(path);
    painter.setPen(QPen(colour, 1.4));
    painter.drawPath(path);
    painter.setPen(Qt::NoPen);
    painter.setBrush(colour);
    for (const base::Vec2 place : places)
        painter.drawEllipse(view.toView({place.x, place.y}), 1.8, 1.8);
}

void drawEdgeArrows(QPainter& painter, const ViewTransform& view, const pose::Pose& pose,
    const std::set<pose::KeypointId>& selected)
{
    for (const auto& [id, arrow] : edgeArrows(pose, view, selected)) {
        const QPointF place = view.toView(pointOf(pose::at(pose, id).position));
        const double radians = std::atan2(place.y() - arrow.y(), place.x() - arrow.x());
        painter.save();
        painter.translate(arrow);
        painter.rotate(radians * 180 / std::numbers::pi);
        painter.setPen(QPen(rim, 1.5));
        painter.setBrush(jointColour(id));
        painter.drawPolygon(QPolygonF({{10, 0}, {-4, -6}, {-4, 6}}));
        painter.restore();
    }
}

} // namespace ui
