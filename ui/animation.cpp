// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/animation.h"

#include <QApplication>
#include <QMainWindow>
#include <QVariant>

namespace ui {

namespace {

constexpr const char* property = "understudyIsStill";

} // namespace

bool isAnimated() { return !qApp->property(property).toBool(); }

void setAnimated(bool on)
{
    qApp->setProperty(property, !on);
    for (const Qt::UIEffect effect : {Qt::UI_AnimateMenu, Qt::UI_FadeMenu, Qt::UI_AnimateCombo,
             Qt::UI_AnimateTooltip, Qt::UI_FadeTooltip, Qt::UI_AnimateToolBox})
        QApplication::setEffectEnabled(effect, on);
    for (QWidget* window : QApplication::topLevelWidgets())
        if (auto* studio = qobject_cast<QMainWindow*>(window))
            studio->setAnimated(on);
}

} // namespace ui
