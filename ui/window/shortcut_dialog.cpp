// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/shortcut_dialog.h"

#include "ui/window/action_table.h"
#include "ui/window/actions.h"
#include "ui/window/command_palette.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace ui {

namespace {

QString plainText(const QAction& action) { return withoutMnemonic(action.text()); }

} // namespace

ShortcutDialog::ShortcutDialog(Actions& actions, QWidget* parent)
    : QDialog(parent)
    , m_actions(actions)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_keys(new QKeySequenceEdit(this))
    , m_assign(new QPushButton(tr("Assign"), this))
    , m_reset(new QPushButton(tr("Default"), this))
    , m_conflict(new QLabel(this))
{
    setWindowTitle(tr("Keyboard shortcuts"));
    resize(620, 560);
    m_search->setPlaceholderText(tr("Find an action"));
    m_search->setAccessibleName(tr("Find an action"));
    m_search->setClearButtonEnabled(true);
    m_list->setAccessibleName(tr("Actions and their keys"));
    m_list->setHeaderLabels({tr("Action"), tr("Keys")});
    m_list->setRootIsDecorated(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_conflict->setWordWrap(true);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close, this);
    auto* layout = new QVBoxLayout(this);
    layout->addWidget(makePresetRow());
    layout->addWidget(m_search);
    layout->addWidget(m_list);
    layout->addWidget(makeEditRow());
    layout->addWidget(m_conflict);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::accept);
    connect(m_search, &QLineEdit::textChanged, this, &ShortcutDialog::filter);
    connect(m_list, &QTreeWidget::currentItemChanged, this, &ShortcutDialog::showChosen);
    fill();
}

QWidget* ShortcutDialog::makePresetRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    auto* presets = new QComboBox(row);
    presets->setAccessibleName(tr("Set of keys"));
    for (const KeyPreset& preset : keyPresets())
        presets->addItem(QCoreApplication::translate("ui", preset.name));
    auto* label = new QLabel(tr("&Set of keys:"), row);
    label->setBuddy(presets);
    auto* apply = new QPushButton(tr("Use this set"), row);
    connect(apply, &QPushButton::clicked, this, [this, presets] {
        m_actions.applyPreset(presets->currentIndex());
        fill();
    });
    layout->addWidget(label);
    layout->addWidget(presets, 1);
    layout->addWidget(apply);
    return row;
}

QWidget* ShortcutDialog::makeEditRow()
{
    auto* row = new QWidget(this);
    auto* layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    m_keys->setAccessibleName(tr("New keys"));
    auto* label = new QLabel(tr("&New keys:"), row);
    label->setBuddy(m_keys);
    connect(m_keys, &QKeySequenceEdit::keySequenceChanged, this, &ShortcutDialog::showConflicts);
    connect(m_assign, &QPushButton::clicked, this, &ShortcutDialog::assign);
    connect(m_reset, &QPushButton::clicked, this, [this] {
        m_actions.setKeys(chosen(), m_actions.defaultKeys(chosen()));
        fill();
    });
    for (QWidget* widget : {static_cast<QWidget*>(label), static_cast<QWidget*>(m_keys),
             static_cast<QWidget*>(m_assign), static_cast<QWidget*>(m_reset)})
        layout->addWidget(widget);
    return row;
}

void ShortcutDialog::fill()
{
    const QString before = chosen();
    m_list->clear();
    for (const QString& id : m_actions.ids()) {
        const QAction& action = *m_actions.action(id);
        auto* item = new QTreeWidgetItem(m_list,
            {plainText(action),
                QKeySequence::listToString(action.shortcuts(), QKeySequence::NativeText)});
        item->setData(0, Qt::UserRole, id);
        if (id == before)
            m_list->setCurrentItem(item);
    }
    filter(m_search->text());
    showChosen();
}

void ShortcutDialog::filter(const QString& typed)
{
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const bool fits = matchScore(typed, item->text(0)) > 0
            || item->text(1).compare(typed, Qt::CaseInsensitive) == 0;
        item->setHidden(!fits);
    }
}

QString ShortcutDialog::chosen() const
{
    const QTreeWidgetItem* item = m_list->currentItem();
    return item == nullptr ? QString() : item->data(0, Qt::UserRole).toString();
}

void ShortcutDialog::showChosen()
{
    const bool any = !chosen().isEmpty();
    m_keys->setEnabled(any);
    m_assign->setEnabled(any);
    m_reset->setEnabled(any);
    m_keys->setKeySequence(any ? m_actions.action(chosen())->shortcut() : QKeySequence());
    showConflicts();
}

void ShortcutDialog::showConflicts()
{
    m_conflict->clear();
    if (chosen().isEmpty() || m_keys->keySequence().isEmpty())
        return;
    QStringList names;
    for (const QString& id : m_actions.conflicts(chosen(), {m_keys->keySequence()}))
        names.append(plainText(*m_actions.action(id)));
    if (!names.isEmpty())
        m_conflict->setText(tr("These keys belong to “%1”, which will lose them.")
                                .arg(names.join(QStringLiteral("”, “"))));
}

void ShortcutDialog::assign()
{
    QList<QKeySequence> keys;
    if (!m_keys->keySequence().isEmpty())
        keys.append(m_keys->keySequence());
    m_actions.setKeys(chosen(), keys);
    fill();
}

} // namespace ui
