// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/view_state.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>

namespace ui {

namespace {

/// The same code builds both, so the parts of one kind come in the same order.
template <typename Part, typename Take>
void forPairs(QWidget& window, const QWidget& old, const Take& take)
{
    const QList<Part*> now = window.findChildren<Part*>();
    const QList<Part*> before = old.findChildren<Part*>();
    if (now.size() != before.size())
        return;
    for (qsizetype i = 0; i < now.size(); ++i)
        take(*now[i], *before[i]);
}

/// The choices of a menu, such as which curves are drawn.
void takeCheck(QAction& now, const QAction& before)
{
    if (now.isCheckable() && before.isCheckable() && now.isEnabled())
        now.setChecked(before.isChecked());
}

void takeCheck(QAbstractButton& now, const QAbstractButton& before)
{
    if (now.isCheckable() && before.isCheckable() && now.isChecked() != before.isChecked())
        now.click(); // as the user did
}

void takePanel(QWidget& panel, const QWidget& old)
{
    forPairs<QTabBar>(panel, old,
        [](QTabBar& now, const QTabBar& before) { now.setCurrentIndex(before.currentIndex()); });
    forPairs<QComboBox>(panel, old, [](QComboBox& now, const QComboBox& before) {
        if (now.count() == before.count() && now.isEnabled())
            now.setCurrentIndex(before.currentIndex());
    });
    forPairs<QSlider>(
        panel, old, [](QSlider& now, const QSlider& before) { now.setValue(before.value()); });
    forPairs<QAction>(
        panel, old, [](QAction& now, const QAction& before) { takeCheck(now, before); });
    forPairs<QAbstractButton>(panel, old,
        [](QAbstractButton& now, const QAbstractButton& before) { takeCheck(now, before); });
    forPairs<QScrollBar>(panel, old, [](QScrollBar& now, const QScrollBar& before) {
        if (before.maximum() > 0)
            now.setValue(before.value());
    });
}

} // namespace

void takeViewState(QWidget& window, const QWidget& old)
{
    for (QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        const auto* before = old.findChild<QDockWidget*>(dock->objectName());
        if (before != nullptr)
            takePanel(*dock->widget(), *before->widget());
    }
}

} // namespace ui
