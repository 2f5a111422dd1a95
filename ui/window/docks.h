// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QMap>
#include <QObject>
#include <QString>

class QDockWidget;
class QMainWindow;
class QMenu;

namespace ui {

/// The panels round the viewer: where they are by default, which belong to which step, and how the
/// user left them.
class Docks : public QObject {
    Q_OBJECT

public:
    explicit Docks(QMainWindow& window);

    enum class Place { LeftTop, LeftBottom, RightTop, RightBottom, Bottom, BottomRight };

    /// `id` is stable ("timeline"). Panels of one place are tabbed, but the first of RightBottom
    /// lies below RightTop. The title must say what the panel is: it is its name for screen
    /// readers.
    QDockWidget* add(const QString& id, const QString& title, QWidget* panel, Place place);

    /// Shows these panels and hides all others.
    void showOnly(const QList<QString>& ids);
    void raise(const QString& id);
    /// With title bars the panels can be dragged elsewhere and floated.
    void setUnlocked(bool isUnlocked);

    /// After all were added.
    void restore(); ///< how the user left them, else the default
    void save() const;
    void reset();

    void fillMenu(QMenu& menu);

protected:
    bool eventFilter(QObject* object, QEvent* event) override;

private:
    void arrange();
    void nameTabs();
    void giveSizes(const QMap<Place, QDockWidget*>& first);

    QMainWindow& m_window;
    QList<QString> m_ids;
    QMap<QString, QDockWidget*> m_docks;
    QMap<QString, Place> m_places;
    bool m_isUnlocked = false;
};

} // namespace ui
