// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/docks.h"

#include <QAction>
#include <QDockWidget>
#include <QMainWindow>
#include <QMenu>
#include <QSettings>
#include <QTabBar>
#include <QTabWidget>
#include <QTimer>

namespace ui {

namespace {

constexpr int layoutVersion = 3; // another one when a panel is added or moves
const QString geometryKey = QStringLiteral("window/geometry");
const QString stateKey = QStringLiteral("window/state");

Qt::DockWidgetArea areaOf(Docks::Place place)
{
    switch (place) {
    case Docks::Place::LeftTop:
    case Docks::Place::LeftBottom:
        return Qt::LeftDockWidgetArea;
    case Docks::Place::RightTop:
    case Docks::Place::RightBottom:
        return Qt::RightDockWidgetArea;
    case Docks::Place::Bottom:
    case Docks::Place::BottomRight:
        break;
    }
    return Qt::BottomDockWidgetArea;
}

} // namespace

Docks::Docks(QMainWindow& window)
    : QObject(&window)
    , m_window(window)
{
    window.setCorner(Qt::BottomLeftCorner, Qt::BottomDockWidgetArea);
    window.setCorner(Qt::BottomRightCorner, Qt::BottomDockWidgetArea);
    window.setDockNestingEnabled(true);
    window.setTabPosition(Qt::AllDockWidgetAreas, QTabWidget::North);
}

QDockWidget* Docks::add(const QString& id, const QString& title, QWidget* panel, Place place)
{
    auto* dock = new QDockWidget(title, &m_window);
    dock->setObjectName(id);
    dock->setWidget(panel);
    dock->setAccessibleName(title);
    dock->setTitleBarWidget(new QWidget(dock));
    m_ids.append(id);
    m_docks[id] = dock;
    m_places[id] = place;
    m_window.addDockWidget(areaOf(place), dock);
    return dock;
}

/// The first of each place is split from its neighbour before others join it: a panel split from a
/// tabbed one would become a tab too.
void Docks::arrange()
{
    QMap<Place, QDockWidget*> first;
    for (const QString& id : m_ids) {
        m_docks[id]->setFloating(false);
        if (!first.contains(m_places[id]))
            first[m_places[id]] = m_docks[id];
    }
    const auto split = [&](Place from, Place to, Qt::Orientation way) {
        if (first.contains(from) && first.contains(to))
            m_window.splitDockWidget(first[from], first[to], way);
    };
    split(Place::LeftTop, Place::LeftBottom, Qt::Vertical);
    split(Place::RightTop, Place::RightBottom, Qt::Vertical);
    split(Place::Bottom, Place::BottomRight, Qt::Horizontal);
    for (const QString& id : m_ids) {
        if (m_docks[id] != first[m_places[id]])
            m_window.tabifyDockWidget(first[m_places[id]], m_docks[id]);
    }
    for (QDockWidget* dock : first)
        dock->raise();
    giveSizes(first);
    QTimer::singleShot(0, this, &Docks::nameTabs);
}

/// Qt makes the tabs when they are first laid out.
void Docks::nameTabs()
{
    for (QTabBar* tabs : m_window.findChildren<QTabBar*>(QString(), Qt::FindDirectChildrenOnly))
        tabs->setAccessibleName(tr("Panels"));
}

/// As shares of the window's default size; Qt fits them to the real one.
void Docks::giveSizes(const QMap<Place, QDockWidget*>& first)
{
    const auto resize = [&](const QList<std::pair<Place, int>>& wanted, Qt::Orientation way) {
        QList<QDockWidget*> docks;
        QList<int> sizes;
        for (const auto& [place, size] : wanted) {
            if (first.contains(place)) {
                docks.append(first[place]);
                sizes.append(size);
            }
        }
        m_window.resizeDocks(docks, sizes, way);
    };
    resize({{Place::LeftTop, 250}, {Place::RightTop, 310}}, Qt::Horizontal);
    resize({{Place::LeftTop, 330}, {Place::LeftBottom, 160}}, Qt::Vertical);
    resize({{Place::RightTop, 300}, {Place::RightBottom, 250}}, Qt::Vertical);
    resize({{Place::Bottom, 250}}, Qt::Vertical);
    resize({{Place::Bottom, 900}, {Place::BottomRight, 500}}, Qt::Horizontal);
}

void Docks::showOnly(const QList<QString>& ids)
{
    for (const QString& id : m_ids)
        m_docks[id]->setVisible(ids.contains(id));
    for (const QString& id : ids) {
        if (m_docks.contains(id)) {
            m_docks[id]->raise();
            break;
        }
    }
    QTimer::singleShot(0, this, &Docks::nameTabs);
}

void Docks::raise(const QString& id)
{
    if (QDockWidget* dock = m_docks.value(id)) {
        dock->show();
        dock->raise();
    }
}

void Docks::setUnlocked(bool isUnlocked)
{
    m_isUnlocked = isUnlocked;
    for (QDockWidget* dock : m_docks) {
        delete dock->titleBarWidget();
        dock->setTitleBarWidget(isUnlocked ? nullptr : new QWidget(dock));
    }
}

void Docks::restore()
{
    arrange();
    const QSettings settings;
    m_window.restoreGeometry(settings.value(geometryKey).toByteArray());
    m_window.restoreState(settings.value(stateKey).toByteArray(), layoutVersion);
    m_window.installEventFilter(this);
}

/// Once more when the window is first seen: only then do the panels know how small they may be, and
/// sizes that were restored before are given away to the first that asks for more.
bool Docks::eventFilter(QObject* object, QEvent* event)
{
    if (event->type() == QEvent::Show) {
        object->removeEventFilter(this);
        m_window.restoreState(QSettings().value(stateKey).toByteArray(), layoutVersion);
    }
    return QObject::eventFilter(object, event);
}

void Docks::save() const
{
    QSettings settings;
    settings.setValue(geometryKey, m_window.saveGeometry());
    settings.setValue(stateKey, m_window.saveState(layoutVersion));
}

void Docks::reset()
{
    QSettings settings;
    settings.remove(geometryKey);
    settings.remove(stateKey);
    for (const QString& id : m_ids) {
        m_window.addDockWidget(areaOf(m_places[id]), m_docks[id]);
        m_docks[id]->show();
    }
    arrange();
}

void Docks::fillMenu(QMenu& menu)
{
    for (const QString& id : m_ids)
        menu.addAction(m_docks[id]->toggleViewAction());
}

} // namespace ui
