// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/description.h"

#include "ui/viewer/canvas.h"
#include "ui/window/main_window.h"

#include <QAbstractButton>
#include <QApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QSaveFile>

namespace ui {

namespace {

/// Device pixels of the screen, as a program outside counts them.
QJsonArray placeOf(const QWidget& widget, QRectF inside)
{
    const qreal ratio = widget.devicePixelRatioF();
    const QPointF corner = widget.mapToGlobal(inside.topLeft());
    return {
        corner.x() * ratio, corner.y() * ratio, inside.width() * ratio, inside.height() * ratio};
}

QString textOf(const QWidget& widget)
{
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return button->text();
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return label->text();
    return widget.windowTitle();
}

bool isChecked(const QWidget& widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(&widget);
    return button != nullptr && button->isChecked();
}

QJsonObject described(const QWidget& widget)
{
    return {{QStringLiteral("class"), QString::fromLatin1(widget.metaObject()->className())},
        {QStringLiteral("name"), widget.accessibleName()},
        {QStringLiteral("object"), widget.objectName()}, {QStringLiteral("text"), textOf(widget)},
        {QStringLiteral("enabled"), widget.isEnabled()},
        {QStringLiteral("checked"), isChecked(widget)},
        {QStringLiteral("place"), placeOf(widget, widget.rect())}};
}

QJsonArray jointsOf(const Canvas& canvas)
{
    QJsonArray joints;
    for (const pose::KeypointId id : pose::allKeypoints()) {
        const auto at = canvas.positionOf(id);
        if (!at || id.part != pose::Part::Body)
            continue;
        joints.append(
            QJsonObject{{QStringLiteral("name"), QString::fromStdString(pose::keypointName(id))},
                {QStringLiteral("place"), placeOf(canvas, QRectF(*at, QSizeF()))}});
    }
    return joints;
}

} // namespace

QJsonObject describe(const MainWindow& window)
{
    QJsonArray widgets;
    QJsonArray joints;
    for (const QWidget* top : QApplication::topLevelWidgets()) {
        if (!top->isVisible())
            continue;
        for (const QWidget* widget : top->findChildren<QWidget*>()) {
            if (!widget->isVisible())
                continue;
            widgets.append(described(*widget));
            if (const auto* canvas = qobject_cast<const Canvas*>(widget))
                joints = jointsOf(*canvas);
        }
    }
    const Session& session = window.session();
    return {{QStringLiteral("frame"), static_cast<qint64>(session.frame())},
        {QStringLiteral("joints"), joints},
        {QStringLiteral("saved"), !session.document().hasUnsavedChanges()},
        {QStringLiteral("project"), QString::fromStdString(session.document().path().string())},
        {QStringLiteral("undo"), session.document().undoStack().undoText()},
        {QStringLiteral("widgets"), widgets}};
}

Describer::Describer(MainWindow& window, const QString& file)
    : QObject(&window)
    , m_window(window)
    , m_file(file)
{
    connect(&m_timer, &QTimer::timeout, this, &Describer::write);
    m_timer.start(200);
}

void Describer::write()
{
    QSaveFile file(m_file);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QJsonDocument(describe(m_window)).toJson(QJsonDocument::Compact));
    file.commit();
}

} // namespace ui
