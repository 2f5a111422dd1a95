// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/held_key.h"

#include <QAbstractSpinBox>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTextEdit>

namespace ui {

namespace {

bool isTextField(const QObject* widget)
{
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget)
        || qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

} // namespace

HeldKey::HeldKey(Qt::Key key, QObject* parent)
    : QObject(parent)
    , m_key(key)
{
    qApp->installEventFilter(this);
}

void HeldKey::setKey(Qt::Key key)
{
    setHeld(false);
    m_key = key;
}

bool HeldKey::eventFilter(QObject* watched, QEvent* event)
{
    switch (event->type()) {
    case QEvent::ShortcutOverride: // comes before a shortcut takes the key
    case QEvent::KeyPress: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == m_key && key->modifiers() == Qt::NoModifier && !isTextField(watched))
            setHeld(true);
        break;
    }
    case QEvent::KeyRelease: {
        const auto* key = static_cast<QKeyEvent*>(event);
        if (key->key() == m_key && !key->isAutoRepeat())
            setHeld(false);
        break;
    }
    case QEvent::ApplicationDeactivate:
        setHeld(false);
        break;
    default:
        break;
    }
    return QObject::eventFilter(watched, event);
}

void HeldKey::setHeld(bool isHeld)
{
    if (isHeld == m_isHeld)
        return;
    m_isHeld = isHeld;
    emit changed(isHeld);
}

} // namespace ui
