// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/theme.h"
#include "ui/window/action_table.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QMenuBar>
#include <QPlainTextEdit>
#include <QRegularExpression>
#include <QSettings>
#include <QTabBar>
#include <QTextEdit>
#include <QWidget>

namespace ui {

namespace {

QString translated(const char* text) { return QCoreApplication::translate("ui", text); }

QList<QKeySequence> keysFrom(const QString& portable)
{
    QList<QKeySequence> keys = QKeySequence::listFromString(portable, QKeySequence::PortableText);
    keys.removeAll(QKeySequence()); // of an empty text
    return keys;
}

QString settingsKey(const QString& id) { return QStringLiteral("keys/") + id; }

const ActionSpec& specOf(const QString& id)
{
    const auto table = actionTable();
    return *std::find_if(table.begin(), table.end(),
        [&id](const ActionSpec& spec) { return id == QLatin1String(spec.id); });
}

} // namespace

QString withoutMnemonic(QString text)
{
    static const QRegularExpression inBrackets(QStringLiteral("\\(&[A-Z0-9]\\)"));
    return text.remove(inBrackets).remove(QLatin1Char('&'));
}

Actions::Actions(QWidget* window)
    : QObject(window)
{
    for (const ActionSpec& spec : actionTable())
        add(spec, window);
}

void Actions::add(const ActionSpec& spec, QWidget* window)
{
    const QString id = QString::fromLatin1(spec.id);
    auto* action = new QAction(translated(spec.text), this);
    action->setObjectName(id);
    action->setCheckable(spec.isCheckable);
    if (*spec.icon != '\0')
        action->setIcon(icon(QString::fromLatin1(spec.icon)));
    action->setShortcutContext(Qt::WindowShortcut);
    action->setMenuRole(QAction::NoRole);
    const QSettings settings;
    const QVariant chosen = settings.value(settingsKey(id));
    action->setShortcuts(chosen.isValid() ? keysFrom(chosen.toString()) : defaultKeys(id));
    window->addAction(action);
    m_ids.append(id);
    m_actions[id] = action;
    showKeys(id);
}

/// The tooltip names the key, so that it is learnt in passing.
void Actions::showKeys(const QString& id)
{
    QAction* action = m_actions[id];
    QString text = withoutMnemonic(action->text());
    if (!action->shortcut().isEmpty())
        text = QStringLiteral("%1 (%2)").arg(
            text, action->shortcut().toString(QKeySequence::NativeText));
    const char* help = specOf(id).help;
    if (*help != '\0')
        text = QStringLiteral("%1\n%2").arg(text, translated(help));
    action->setToolTip(text);
}

QAction* Actions::operator[](const char* id) const
{
    QAction* action = m_actions.value(QString::fromLatin1(id));
    Q_ASSERT_X(action != nullptr, "Actions", id);
    return action;
}

void Actions::bind(const char* id, QObject* context, std::function<void()> slot)
{
    m_bound.insert(QString::fromLatin1(id));
    connect((*this)[id], &QAction::triggered, context, [slot = std::move(slot)] { slot(); });
}

QStringList Actions::unbound() const
{
    QStringList ids;
    for (const QString& id : m_ids) {
        if (!m_bound.contains(id))
            ids.append(id);
    }
    return ids;
}

void Actions::fillMenus(QMenuBar& bar)
{
    for (const MenuSpec& spec : menuTable()) {
        QList<QMenu*> nested = {bar.addMenu(translated(spec.title))};
        for (const char* line : spec.lines)
            addLine(*nested.last(), nested, line);
    }
}

void Actions::addLine(QMenu& menu, QList<QMenu*>& nested, const char* line)
{
    const QString text = QString::fromUtf8(line);
    if (text == QLatin1String("-")) {
        menu.addSeparator();
    } else if (text == QLatin1String("<")) {
        nested.removeLast();
    } else if (text.endsWith(QLatin1Char('>'))) {
        QString title = translated(line);
        if (title.endsWith(QLatin1Char('>')))
            title.chop(1);
        nested.append(menu.addMenu(title));
        QString name = text.chopped(1);
        m_submenus[name.remove(QLatin1Char('&'))] = nested.last();
    } else {
        menu.addAction((*this)[line]);
    }
}

QList<QKeySequence> Actions::defaultKeys(const QString& id) const
{
    return keysFrom(QString::fromUtf8(specOf(id).keys));
}

QStringList Actions::conflicts(const QString& id, const QList<QKeySequence>& keys) const
{
    QStringList others;
    for (const QString& other : m_ids) {
        const QList<QKeySequence> taken = m_actions[other]->shortcuts();
        const bool clashes = std::any_of(keys.begin(), keys.end(),
            [&taken](const QKeySequence& key) { return !key.isEmpty() && taken.contains(key); });
        if (other != id && clashes)
            others.append(other);
    }
    return others;
}

void Actions::setKeys(const QString& id, const QList<QKeySequence>& keys)
{
    QSettings settings;
    for (const QString& other : conflicts(id, keys)) {
        QList<QKeySequence> left = m_actions[other]->shortcuts();
        for (const QKeySequence& key : keys)
            left.removeAll(key);
        m_actions[other]->setShortcuts(left);
        settings.setValue(
            settingsKey(other), QKeySequence::listToString(left, QKeySequence::PortableText));
        showKeys(other);
    }
    m_actions[id]->setShortcuts(keys);
    if (keys == defaultKeys(id))
        settings.remove(settingsKey(id));
    else
        settings.setValue(
            settingsKey(id), QKeySequence::listToString(keys, QKeySequence::PortableText));
    showKeys(id);
}

void Actions::applyPreset(int preset)
{
    for (const QString& id : m_ids)
        m_actions[id]->setShortcuts({});
    for (const QString& id : m_ids)
        setKeys(id, defaultKeys(id));
    for (const auto& [id, keys] : keyPresets()[static_cast<std::size_t>(preset)].keys)
        setKeys(QString::fromLatin1(id), keysFrom(QString::fromUtf8(keys)));
}

// ---- keys that the focused widget needs itself ----

namespace {

bool isMove(int key)
{
    return key == Qt::Key_Left || key == Qt::Key_Right || key == Qt::Key_Up || key == Qt::Key_Down
        || key == Qt::Key_Home || key == Qt::Key_End || key == Qt::Key_PageUp
        || key == Qt::Key_PageDown;
}

bool isPress(int key)
{
    return key == Qt::Key_Space || key == Qt::Key_Return || key == Qt::Key_Enter;
}

bool needs(const QWidget* widget, const QKeyEvent& event)
{
    const int key = event.key();
    const bool isPlain = (event.modifiers() & ~(Qt::ShiftModifier | Qt::KeypadModifier)) == 0;
    if (!isPlain)
        return false;
    if (qobject_cast<const QAbstractButton*>(widget) != nullptr)
        return key == Qt::Key_Space;
    if (qobject_cast<const QAbstractSlider*>(widget) != nullptr
        || qobject_cast<const QTabBar*>(widget) != nullptr)
        return isMove(key);
    if (qobject_cast<const QComboBox*>(widget) != nullptr)
        return isMove(key) || key == Qt::Key_Space;
    if (qobject_cast<const QAbstractItemView*>(widget) != nullptr)
        return isMove(key) || key == Qt::Key_Space;
    if (qobject_cast<const QLineEdit*>(widget) != nullptr
        || qobject_cast<const QTextEdit*>(widget) != nullptr
        || qobject_cast<const QPlainTextEdit*>(widget) != nullptr
        || qobject_cast<const QAbstractSpinBox*>(widget) != nullptr)
        return isMove(key) || isPress(key) || !event.text().isEmpty();
    return false;
}

} // namespace

bool KeyRouter::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        auto* key = static_cast<QKeyEvent*>(event);
        if (needs(qobject_cast<QWidget*>(watched), *key)) {
            key->accept();
            return true;
        }
    }
    return QObject::eventFilter(watched, event);
}

} // namespace ui
