// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/actions.h"

#include "ui/window/action_table.h"
#include "ui/window/command_palette.h"
#include "ui/window/shortcut_dialog.h"

#include <QKeySequenceEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMainWindow>
#include <QMenu>
#include <QMenuBar>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTreeWidget>
#include <gtest/gtest.h>
#include <map>

namespace {

class ActionsTest : public testing::Test {
protected:
    ActionsTest()
    {
        QSettings().clear();
        window.resize(300, 200);
    }
    ~ActionsTest() override { QSettings().clear(); }

    QMainWindow window;
};

QStringList actionsOf(const QMenu& menu)
{
    QStringList ids;
    for (const QAction* action : menu.actions()) {
        if (action->menu() != nullptr)
            ids += actionsOf(*action->menu());
        else if (!action->isSeparator())
            ids += action->objectName();
    }
    return ids;
}

} // namespace

TEST_F(ActionsTest, ATextIsReadWithoutItsMnemonic)
{
    EXPECT_EQ(ui::withoutMnemonic(QStringLiteral("Save &as…")), QStringLiteral("Save as…"));
    EXPECT_EQ(ui::withoutMnemonic(QStringLiteral("終了(&Q)")), QStringLiteral("終了"));
    EXPECT_EQ(ui::withoutMnemonic(QStringLiteral("撤销(&U)：x")), QStringLiteral("撤销：x"));
}

TEST_F(ActionsTest, NoTwoShareAKey)
{
    const ui::Actions actions(&window);
    std::map<QString, QString> owner;

    for (const QString& id : actions.ids()) {
        for (const QKeySequence& key : actions.action(id)->shortcuts()) {
            const QString text = key.toString(QKeySequence::PortableText);
            EXPECT_FALSE(text.isEmpty()) << id.toStdString() << " has a key that Qt does not know";
            EXPECT_TRUE(owner.emplace(text, id).second)
                << text.toStdString() << ": " << owner[text].toStdString() << " and "
                << id.toStdString();
        }
    }
}

TEST_F(ActionsTest, KeysOfTheTableAreUnderstood)
{
    for (const ui::ActionSpec& spec : ui::actionTable()) {
        QList<QKeySequence> keys = QKeySequence::listFromString(
            QString::fromLatin1(spec.keys), QKeySequence::PortableText);
        keys.removeAll(QKeySequence());

        EXPECT_EQ(keys.isEmpty(), *spec.keys == '\0') << spec.id;
        for (const QKeySequence& key : keys)
            EXPECT_NE(key[0].key(), Qt::Key_unknown) << spec.id;
    }
}

TEST_F(ActionsTest, EachStandsInExactlyOneMenu)
{
    ui::Actions actions(&window);
    actions.fillMenus(*window.menuBar());
    QStringList listed;
    for (const QAction* menu : window.menuBar()->actions())
        listed += actionsOf(*menu->menu());

    for (const QString& id : actions.ids())
        EXPECT_EQ(listed.count(id), 1) << id.toStdString();
}

TEST_F(ActionsTest, EveryIconIsThere)
{
    for (const ui::ActionSpec& spec : ui::actionTable()) {
        if (*spec.icon != '\0') {
            EXPECT_TRUE(
                QFile::exists(QStringLiteral(":/icons/%1.svg").arg(QLatin1String(spec.icon))))
                << spec.icon;
        }
    }
}

TEST_F(ActionsTest, ANewKeyIsKeptAndTakenFromItsFormerOwner)
{
    {
        ui::Actions actions(&window);
        actions.setKeys(QStringLiteral("pose.smooth"), {QKeySequence(Qt::Key_N)});
    }

    const ui::Actions again(&window);

    EXPECT_EQ(again["pose.smooth"]->shortcut(), QKeySequence(Qt::Key_N));
    EXPECT_TRUE(again["review.next"]->shortcuts().isEmpty());
}

TEST_F(ActionsTest, EverySetOfKeysIsFreeOfConflictsAndTheFirstIsTheDefault)
{
    ui::Actions actions(&window);
    for (int preset = static_cast<int>(ui::keyPresets().size()) - 1; preset >= 0; --preset) {
        actions.applyPreset(preset);
        for (const QString& id : actions.ids())
            EXPECT_TRUE(actions.conflicts(id, actions.action(id)->shortcuts()).isEmpty())
                << id.toStdString();
    }
    for (const QString& id : actions.ids())
        EXPECT_EQ(actions.action(id)->shortcuts(), actions.defaultKeys(id)) << id.toStdString();
}

TEST_F(ActionsTest, ALetterTypedIntoAFieldIsNoCommand)
{
    ui::Actions actions(&window);
    ui::KeyRouter router;
    qApp->installEventFilter(&router);
    int played = 0;
    actions.bind("play.forward", &window, [&played] { ++played; });
    auto* field = new QLineEdit(&window);
    window.setCentralWidget(field);
    window.show();
    QApplication::setActiveWindow(&window);
    field->setFocus();
    ASSERT_TRUE(QTest::qWaitFor([field] { return field->hasFocus(); }));

    QTest::keyClick(field, Qt::Key_L);
    EXPECT_EQ(field->text(), QStringLiteral("l"));
    EXPECT_EQ(played, 0);

    auto* button = new QPushButton(&window);
    window.setCentralWidget(button);
    button->setFocus();
    QTest::keyClick(button, Qt::Key_L);
    EXPECT_EQ(played, 1);
}

TEST_F(ActionsTest, TheSpaceBarPressesTheButtonThatHasTheFocus)
{
    ui::Actions actions(&window);
    ui::KeyRouter router;
    qApp->installEventFilter(&router);
    int played = 0;
    int pressed = 0;
    actions.bind("play.toggle", &window, [&played] { ++played; });
    auto* button = new QPushButton(&window);
    QObject::connect(button, &QPushButton::clicked, [&pressed] { ++pressed; });
    window.setCentralWidget(button);
    window.show();
    QApplication::setActiveWindow(&window);
    button->setFocus();

    QTest::keyClick(button, Qt::Key_Space);

    EXPECT_EQ(pressed, 1);
    EXPECT_EQ(played, 0);
}

TEST_F(ActionsTest, ThePaletteFindsACommandByTheBeginningsOfItsWords)
{
    ui::Actions actions(&window);
    int swapped = 0;
    actions.bind("pose.swapBody", &window, [&swapped] { ++swapped; });
    auto* palette = new ui::CommandPalette(actions, &window);
    auto* field = palette->findChild<QLineEdit*>();

    QTest::keyClicks(field, QStringLiteral("sw bo"));
    QTest::keyClick(field, Qt::Key_Return);

    EXPECT_EQ(swapped, 1);
}

TEST_F(ActionsTest, TheShortcutEditorSaysWhoWouldLoseAKey)
{
    ui::Actions actions(&window);
    ui::ShortcutDialog dialog(actions, &window);
    auto* list = dialog.findChild<QTreeWidget*>();
    list->setCurrentItem(
        list->findItems(QStringLiteral("Smooth range"), Qt::MatchExactly).value(0));

    QTest::keyClick(dialog.findChild<QKeySequenceEdit*>(), Qt::Key_N);

    const auto says = [&dialog] {
        const auto labels = dialog.findChildren<QLabel*>();
        return std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("Next finding"));
        });
    };
    EXPECT_TRUE(QTest::qWaitFor(says)); // the field waits for more keys
}
