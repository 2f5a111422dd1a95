// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/command_palette.h"

#include "ui/window/actions.h"

#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>
#include <algorithm>
#include <vector>

namespace ui {

namespace {

bool hasLettersInOrder(const QString& typed, const QString& text)
{
    qsizetype at = 0;
    for (const QChar letter : typed) {
        at = text.indexOf(letter, at, Qt::CaseInsensitive);
        if (at < 0)
            return false;
        ++at;
    }
    return true;
}

} // namespace

int matchScore(const QString& typed, const QString& text)
{
    if (typed.trimmed().isEmpty())
        return 1;
    if (text.startsWith(typed, Qt::CaseInsensitive))
        return 4;
    const QStringList words = text.split(QLatin1Char(' '));
    const QStringList wanted = typed.simplified().split(QLatin1Char(' '));
    const bool everyWord = std::all_of(wanted.begin(), wanted.end(), [&words](const QString& want) {
        return std::any_of(words.begin(), words.end(),
            [&want](const QString& word) { return word.startsWith(want, Qt::CaseInsensitive); });
    });
    if (everyWord)
        return 3;
    if (text.contains(typed, Qt::CaseInsensitive))
        return 2;
    return hasLettersInOrder(typed, text) ? 1 : 0;
}

CommandPalette::CommandPalette(Actions& actions, QWidget* parent)
    : QDialog(parent, Qt::Popup)
    , m_actions(actions)
    , m_field(new QLineEdit(this))
    , m_list(new QListWidget(this))
{
    setWindowTitle(tr("Command palette"));
    setAttribute(Qt::WA_DeleteOnClose);
    resize(520, 380);
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Command"));
    m_field->installEventFilter(this);
    m_list->setAccessibleName(tr("Matching commands"));
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::showMatches);
    connect(m_list, &QListWidget::itemActivated, this, &CommandPalette::run);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    showMatches({});
    m_field->setFocus();
}

void CommandPalette::showMatches(const QString& typed)
{
    std::vector<std::pair<int, QAction*>> matches;
    for (const QString& id : m_actions.ids()) {
        QAction* action = m_actions.action(id);
        const int score = matchScore(typed, withoutMnemonic(action->text()));
        if (score > 0 && action->isEnabled())
            matches.emplace_back(score, action);
    }
    std::stable_sort(matches.begin(), matches.end(),
        [](const auto& a, const auto& b) { return a.first > b.first; });
    m_list->clear();
    for (const auto& [score, action] : matches) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        const QString text = withoutMnemonic(action->text());
        auto* item = new QListWidgetItem(action->icon(),
            keys.isEmpty() ? text : tr("%1    %2", "command and its keys").arg(text, keys), m_list);
        item->setData(Qt::UserRole, action->objectName());
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::run(const QListWidgetItem* item)
{
    QAction* action = m_actions.action(item->data(Qt::UserRole).toString());
    close();
    action->trigger();
}

/// Up, Down and Enter work on the list while the typing goes on.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Up || key == Qt::Key_Down) {
        const int step = key == Qt::Key_Up ? -1 : 1;
        m_list->setCurrentRow(
            std::clamp(m_list->currentRow() + step, 0, std::max(m_list->count() - 1, 0)));
        return true;
    }
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        if (m_list->currentItem() != nullptr)
            run(m_list->currentItem());
        return true;
    }
    return QDialog::eventFilter(watched, event);
}

} // namespace ui
