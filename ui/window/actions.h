// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QKeySequence>
#include <QMap>
#include <QObject>
#include <QSet>
#include <functional>

class QMenu;
class QMenuBar;
class QWidget;

namespace ui {

/// A menu's text without its mnemonic: "Quit" for "&Quit", "終了" for "終了(&Q)".
QString withoutMnemonic(QString text);

/// The actions of the window, made from actionTable(), with the keys that the user has chosen.
class Actions : public QObject {
    Q_OBJECT

public:
    /// The actions work wherever the focus is inside `window`.
    explicit Actions(QWidget* window);

    /// The action with this id, which must be in the table.
    QAction* operator[](const char* id) const;
    /// All ids, in the order of the table.
    const QList<QString>& ids() const { return m_ids; }
    QAction* action(const QString& id) const { return m_actions.value(id); }

    /// Calls `slot` when the action is triggered, as long as `context` lives.
    void bind(const char* id, QObject* context, std::function<void()> slot);
    /// Those without anything bound to them: a test sees that there are none.
    QStringList unbound() const;

    void fillMenus(QMenuBar& bar);
    /// A submenu that is filled by the window itself ("Recent", "Panels").
    QMenu* submenu(const QString& name) const { return m_submenus.value(name); }

    QList<QKeySequence> defaultKeys(const QString& id) const;
    /// Gives an action other keys and remembers them. Another action that had one of them loses it.
    void setKeys(const QString& id, const QList<QKeySequence>& keys);
    /// Ids of other actions that have one of these keys.
    QStringList conflicts(const QString& id, const QList<QKeySequence>& keys) const;
    void applyPreset(int preset); ///< of keyPresets()

private:
    void add(const struct ActionSpec& spec, QWidget* window);
    void addLine(QMenu& menu, QList<QMenu*>& nested, const char* line);
    void showKeys(const QString& id);

    QList<QString> m_ids;
    QMap<QString, QAction*> m_actions;
    QMap<QString, QMenu*> m_submenus;
    QSet<QString> m_bound;
};

/// Lets the focused widget have the keys that it needs itself: arrows in a table, the space bar on
/// a button, letters in a text field. Installed on the application.
class KeyRouter : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace ui
