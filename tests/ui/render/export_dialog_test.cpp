// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/render/export_dialog.h"

#include "tests/ui/render/rendered_project.h"
#include "tests/ui/support/screenshot.h"
#include "ui/render/consent_dialog.h"
#include "ui/render/rendered_frames.h"
#include "ui/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QTest>
#include <QTimer>
#include <fstream>

namespace {

class ExportDialogTest : public test::RenderedProject {
protected:
    ExportDialogTest()
        : rendered(document())
    {
        QSettings().clear();
        EXPECT_TRUE(QTest::qWaitFor([this] { return rendered.isAnyRendered(); }));
    }
    ~ExportDialogTest() override { QSettings().clear(); }

    void open(const std::optional<ui::ExportDialog::Part>& marked = std::nullopt)
    {
        dialog = std::make_unique<ui::ExportDialog>(document(), rendered, marked);
        dialog->show();
        out()->setText(path("out.mp4"));
    }

    template <typename Widget> Widget* named(const char* name) const
    {
        for (Widget* widget : dialog->findChildren<Widget*>()) {
            if (widget->accessibleName() == QString::fromLatin1(name))
                return widget;
        }
        return nullptr;
    }

    QPushButton* button(const char* text) const
    {
        for (QPushButton* button : dialog->findChildren<QPushButton*>()) {
            if (button->text().remove(QLatin1Char('&')) == QString::fromUtf8(text))
                return button;
        }
        return nullptr;
    }

    QString path(const char* name) const
    {
        return QString::fromStdString((folder() / name).string());
    }
    QLineEdit* out() const { return named<QLineEdit>("File to write"); }
    QListWidget* presets() const { return named<QListWidget>("Presets"); }

    void choosePreset(const char* part) const
    {
        const auto found = presets()->findItems(QString::fromLatin1(part), Qt::MatchContains);
        ASSERT_FALSE(found.isEmpty()) << part;
        presets()->scrollToItem(found.first());
        QTest::mouseClick(presets()->viewport(), Qt::LeftButton, {},
            presets()->visualItemRect(found.first()).center());
    }

    bool says(const char* part) const
    {
        for (const QLabel* label : dialog->findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(QString::fromUtf8(part)))
                return true;
        }
        return false;
    }

    /// Calls `act` with the dialog that opens over this one.
    template <typename Dialog, typename Act> void whenAsked(const Act& act)
    {
        auto* clock = new QTimer(dialog.get());
        QObject::connect(clock, &QTimer::timeout, clock, [clock, act] {
            if (auto* asked = qobject_cast<Dialog*>(QApplication::activeModalWidget())) {
                clock->deleteLater();
                act(*asked);
            }
        });
        clock->start(5);
    }

    void agreeWhenAsked()
    {
        whenAsked<ui::ConsentDialog>([](ui::ConsentDialog& consent) {
            QTest::mouseClick(consent.findChild<QCheckBox*>(), Qt::LeftButton, {}, {8, 8});
            QTest::keyClicks(consent.findChild<QLineEdit*>(), QStringLiteral("it is me"));
            QTest::mouseClick(consent.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Ok),
                Qt::LeftButton);
        });
    }

    ui::RenderedFrames rendered;
    std::unique_ptr<ui::ExportDialog> dialog;
};

} // namespace

TEST_F(ExportDialogTest, ExportsTheWholeDanceAsAVideoForEveryoneAtFirst)
{
    open();

    const ui::JobRequest request = dialog->request();

    EXPECT_EQ(request.verb, protocol::Verb::Export);
    EXPECT_EQ(request.fields.at("format"), "h264");
    EXPECT_EQ(request.fields.at("audio"), "source");
    EXPECT_EQ(request.fields.at("layout"), "result");
    EXPECT_FALSE(request.fields.contains("range"));
    protocol::Request sent{1, request.verb, request.fields};
    sent.fields["project"] = "solo.understudy";
    EXPECT_NO_THROW(protocol::validate(sent));
}

TEST_F(ExportDialogTest, APresetSetsAllAndTheNameFollows)
{
    open();

    choosePreset("GIF");

    EXPECT_EQ(dialog->request().fields.at("format"), "gif");
    EXPECT_EQ(dialog->request().fields.at("audio"), "none");
    EXPECT_TRUE(out()->text().endsWith(QStringLiteral("out.gif"))) << out()->text().toStdString();
    EXPECT_FALSE(named<QComboBox>("Sound")->isEnabled());
    EXPECT_TRUE(says("silent"));
}

TEST_F(ExportDialogTest, SaysWhatIsRenderedFirst)
{
    open();
    EXPECT_TRUE(says("10 frames of it") || says("10 frame(s) of it"));

    document().changePoses(QStringLiteral("Move"), dance(), {{20, test::someone(60)}});

    EXPECT_TRUE(
        QTest::qWaitFor([this] { return says("13 frames of it") || says("13 frame(s) of it"); }));
}

TEST_F(ExportDialogTest, ExportsFromInToOutWhenThatIsMarked)
{
    open(ui::ExportDialog::Part{10, 19});
    const ui::JobRequest part = dialog->request();
    QTest::keyClick(named<QComboBox>("Part"), Qt::Key_Home);

    EXPECT_EQ(part.fields.at("range"), nlohmann::json({10, 20}));
    EXPECT_FALSE(dialog->request().fields.contains("range"));
}

TEST_F(ExportDialogTest, RefusesNamesThatCannotBe)
{
    open();
    const auto refused = [this](const QString& name) {
        out()->selectAll();
        QTest::keyClicks(out(), name);
        return !button("Export")->isEnabled();
    };

    EXPECT_FALSE(refused(path("fine.mp4")));
    EXPECT_TRUE(refused(path("dance.mp4"))) << "one of the inputs";
    EXPECT_TRUE(refused(path("no/such/folder.mp4")));
    EXPECT_TRUE(refused(path("film.webm"))) << "another format";
    EXPECT_TRUE(says("must end in .mp4"));
    out()->clear();
    EXPECT_FALSE(button("Export")->isEnabled());
}

TEST_F(ExportDialogTest, AsksForThePersonsAgreementOnceForTheProject)
{
    open();
    agreeWhenAsked();
    QTest::mouseClick(button("Export"), Qt::LeftButton);
    EXPECT_EQ(dialog->result(), int(QDialog::Accepted));
    EXPECT_EQ(document().setting("consent").at(targetHash()).at("note"), "it is me");

    open();
    QTest::mouseClick(button("Export"), Qt::LeftButton);

    EXPECT_EQ(dialog->result(), int(QDialog::Accepted));
}

TEST_F(ExportDialogTest, DoesNotExportWithoutTheAgreement)
{
    open();
    whenAsked<ui::ConsentDialog>([](ui::ConsentDialog& consent) {
        auto* buttons = consent.findChild<QDialogButtonBox*>();
        EXPECT_FALSE(buttons->button(QDialogButtonBox::Ok)->isEnabled());
        QTest::mouseClick(buttons->button(QDialogButtonBox::Cancel), Qt::LeftButton);
    });

    QTest::mouseClick(button("Export"), Qt::LeftButton);

    EXPECT_TRUE(dialog->isVisible());
    EXPECT_TRUE(document().setting("consent").is_null());
}

TEST_F(ExportDialogTest, AsksBeforeItWritesOverAFile)
{
    std::ofstream(folder() / "out.mp4") << "an older one";
    open();
    whenAsked<QMessageBox>(
        [](QMessageBox& box) { QTest::mouseClick(box.button(QMessageBox::No), Qt::LeftButton); });

    QTest::mouseClick(button("Export"), Qt::LeftButton);

    EXPECT_TRUE(dialog->isVisible());
}

TEST_F(ExportDialogTest, KeepsAPresetOfOnesOwnUntilItIsDeleted)
{
    open();
    choosePreset("GIF");
    QTest::mouseClick(dialog->findChild<QCheckBox*>(), Qt::LeftButton, {}, {8, 8});
    whenAsked<QInputDialog>([](QInputDialog& input) {
        input.setTextValue(QStringLiteral("For the blog"));
        input.accept();
    });
    QTest::mouseClick(button("Save as preset…"), Qt::LeftButton);
    choosePreset("everyone");
    EXPECT_FALSE(button("Delete")->isEnabled());

    choosePreset("For the blog");
    EXPECT_EQ(dialog->request().fields.at("format"), "gif");
    EXPECT_EQ(dialog->request().fields.at("mark"), 1);
    QTest::mouseClick(button("Delete"), Qt::LeftButton);

    EXPECT_TRUE(presets()->findItems(QStringLiteral("For the blog"), Qt::MatchExactly).isEmpty());
    EXPECT_TRUE(ui::ExportPresets::own().empty());
}

TEST_F(ExportDialogTest, BeginsAsTheLastTimeInThisProject)
{
    open();
    choosePreset("Comparison");
    document().setQuietly(ui::ExportDialog::settingKey, dialog->choices());
    const ui::JobRequest before = dialog->request();

    dialog = std::make_unique<ui::ExportDialog>(document(), rendered, std::nullopt);

    EXPECT_EQ(dialog->request(), before);
}

TEST_F(ExportDialogTest, FitsIntoASmallScreenAndNamesEverythingThatTakesTheFocus)
{
    open();
    test::grabTo(*dialog, QStringLiteral("export-dark"));
    ui::applyTheme(ui::Theme::Light);
    test::grabTo(*dialog, QStringLiteral("export-light"));
    ui::applyTheme(ui::Theme::Dark);

    EXPECT_LE(dialog->minimumSizeHint().width(), 1280);
    EXPECT_LE(dialog->minimumSizeHint().height(), 720);
    for (const QWidget* widget : dialog->findChildren<QWidget*>()) {
        if ((widget->focusPolicy() & Qt::TabFocus) == 0
            || widget->objectName().startsWith(QLatin1String("qt_")))
            continue;
        const bool hasText = !widget->property("text").toString().isEmpty();
        const bool isPart = widget->parentWidget()->inherits("QComboBoxPrivateContainer")
            || widget->parentWidget()->inherits("QAbstractScrollArea");
        EXPECT_TRUE(hasText || isPart || !widget->accessibleName().isEmpty())
            << widget->metaObject()->className();
    }
}
