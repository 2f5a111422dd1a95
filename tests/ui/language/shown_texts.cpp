// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/language/shown_texts.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QDockWidget>
#include <QGroupBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QTabBar>
#include <QTest>
#include <QWidget>
#include <algorithm>

namespace test {

namespace {

QString described(const QWidget& widget, const QString& text, int has, int needs)
{
    return QStringLiteral("%1 in %2: “%3” has %4 of %5 pixels")
        .arg(QString::fromLatin1(widget.metaObject()->className()),
            QString::fromLatin1(widget.parentWidget() != nullptr
                    ? widget.parentWidget()->metaObject()->className()
                    : "nothing"),
            text)
        .arg(has)
        .arg(needs);
}

/// Its text is elided on purpose, or it is an animated part of Qt.
bool takesWhatRoomThereIs(const QWidget& widget)
{
    return widget.sizePolicy().horizontalPolicy() == QSizePolicy::Ignored;
}

void checkLabel(const QLabel& label, QStringList& lines)
{
    if (label.text().isEmpty() || takesWhatRoomThereIs(label))
        return;
    const QSize room = label.size();
    if (label.wordWrap()) {
        const int needs = label.heightForWidth(room.width());
        if (needs > room.height())
            lines += described(label, label.text(), room.height(), needs) + QStringLiteral(" down");
    } else if (label.sizeHint().width() > room.width()) {
        lines += described(label, label.text(), room.width(), label.sizeHint().width());
    }
}

void checkButton(const QAbstractButton& button, QStringList& lines)
{
    const int needs = button.sizeHint().width();
    const QString text = button.text();
    const bool hasWords
        = std::ranges::any_of(text, [](QChar letter) { return letter.isLetterOrNumber(); });
    if (hasWords && !takesWhatRoomThereIs(button) && needs > button.width())
        lines += described(button, text, button.width(), needs);
}

void checkBox(const QComboBox& box, QStringList& lines)
{
    QStyleOptionComboBox option;
    option.initFrom(&box);
    option.currentText = box.currentText();
    const QSize text(box.fontMetrics().horizontalAdvance(box.currentText()), box.height());
    const int needs
        = box.style()->sizeFromContents(QStyle::CT_ComboBox, &option, text, &box).width();
    const bool isElided
        = box.sizeAdjustPolicy() == QComboBox::AdjustToMinimumContentsLengthWithIcon;
    if (!isElided && !takesWhatRoomThereIs(box) && needs > box.width())
        lines += described(box, box.currentText(), box.width(), needs);
}

void checkTabs(const QTabBar& tabs, QStringList& lines)
{
    for (int i = 0; i < tabs.count(); ++i) {
        const int needs = tabs.fontMetrics().horizontalAdvance(tabs.tabText(i));
        if (tabs.isTabVisible(i) && tabs.tabRect(i).width() < needs)
            lines += described(tabs, tabs.tabText(i), tabs.tabRect(i).width(), needs);
    }
}

/// What cannot be scrolled to must not need more room.
void checkArea(const QScrollArea& area, QStringList& lines)
{
    if (area.widget() == nullptr || area.horizontalScrollBarPolicy() != Qt::ScrollBarAlwaysOff)
        return;
    const int needs = area.widget()->minimumSizeHint().width();
    if (needs > area.viewport()->width())
        lines += described(area, QStringLiteral("content"), area.viewport()->width(), needs);
}

/// Panels that have less room than they need lie on their neighbours.
void checkPanels(const QWidget& window, QStringList& lines)
{
    QList<const QDockWidget*> panels;
    for (const QDockWidget* dock : window.findChildren<QDockWidget*>()) {
        if (dock->isVisible() && !dock->visibleRegion().isEmpty())
            panels += dock;
    }
    for (const QDockWidget* one : panels) {
        for (const QDockWidget* other : panels) {
            if (one < other && one->geometry().intersects(other->geometry()))
                lines += one->objectName() + QStringLiteral(" lies on ") + other->objectName();
        }
    }
}

void addItems(const QAbstractItemModel& model, QStringList& texts, const QModelIndex& parent = {})
{
    for (int column = 0; column < model.columnCount(parent); ++column)
        texts += model.headerData(column, Qt::Horizontal).toString();
    for (int row = 0; row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role : {static_cast<int>(Qt::DisplayRole),
                     static_cast<int>(Qt::ToolTipRole), static_cast<int>(Qt::AccessibleTextRole),
                     static_cast<int>(Qt::AccessibleDescriptionRole)})
                texts += model.data(index, role).toString();
        }
        addItems(model, texts, model.index(row, 0, parent));
    }
}

void addTexts(const QWidget& widget, QStringList& texts)
{
    texts << widget.windowTitle() << widget.toolTip() << widget.accessibleName()
          << widget.accessibleDescription();
    if (qobject_cast<const QLineEdit*>(&widget) != nullptr) {
        texts += widget.property("placeholderText").toString();
        return; // its text is the user's
    }
    texts << widget.property("text").toString() << widget.property("title").toString()
          << widget.property("suffix").toString() << widget.property("specialValueText").toString();
    if (const auto* tabs = qobject_cast<const QTabBar*>(&widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            texts << tabs->tabText(i) << tabs->tabToolTip(i);
    }
    if (const auto* box = qobject_cast<const QComboBox*>(&widget)) {
        for (int i = 0; i < box->count(); ++i)
            texts += box->itemText(i);
    }
    const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
    if (view != nullptr && view->model() != nullptr
        && qobject_cast<const QHeaderView*>(&widget) == nullptr)
        addItems(*view->model(), texts);
}

} // namespace

QStringList cutOffTexts(const QWidget& window)
{
    QStringList lines;
    checkPanels(window, lines);
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        if (!widget->isVisible())
            continue;
        if (const auto* label = qobject_cast<const QLabel*>(widget))
            checkLabel(*label, lines);
        else if (const auto* button = qobject_cast<const QAbstractButton*>(widget))
            checkButton(*button, lines);
        else if (const auto* box = qobject_cast<const QComboBox*>(widget))
            checkBox(*box, lines);
        else if (const auto* tabs = qobject_cast<const QTabBar*>(widget))
            checkTabs(*tabs, lines);
        else if (const auto* area = qobject_cast<const QScrollArea*>(widget))
            checkArea(*area, lines);
    }
    return lines;
}

QStringList lastingCutOffTexts(const QWidget& window)
{
    constexpr int patience = 20'000; // ms
    QStringList lines;
    const bool isClean
        = QTest::qWaitFor([&] { return (lines = cutOffTexts(window)).isEmpty(); }, patience);
    return isClean ? QStringList() : lines;
}

QStringList allTexts(const QWidget& window)
{
    QStringList texts;
    addTexts(window, texts);
    for (const QWidget* widget : window.findChildren<QWidget*>())
        addTexts(*widget, texts);
    for (const QAction* action : window.findChildren<QAction*>())
        texts << action->text() << action->toolTip();
    texts.removeDuplicates();
    texts.removeAll(QString());
    return texts;
}

QStringList notTranslated(const QStringList& texts)
{
    // An elided one has lost its end.
    static const QRegularExpression innermost(QStringLiteral("\\[[^\\[\\]]*(\\]|$)"));
    static const QRegularExpression noWords(
        QStringLiteral("<[^>]*>|&\\w+;|(?<!\\S)/\\S+|\\S+\\.(mp4|understudy)|Understudy"));
    static const QRegularExpression keys(QStringLiteral(
        "\\b(Ctrl|Shift|Alt|Esc|Space|Left|Right|Up|Down|Home|End|PgUp|PgDown|Del|Return|Enter|"
        "Backspace)\\b"));
    static const QRegularExpression word(QStringLiteral("[A-Za-z]{3}"));
    QStringList lines;
    for (const QString& text : texts) {
        QString rest = text;
        rest.remove(noWords);
        rest.remove(keys);
        while (rest.contains(innermost))
            rest.remove(innermost);
        if (rest.contains(word))
            lines += text;
    }
    return lines;
}

} // namespace test
