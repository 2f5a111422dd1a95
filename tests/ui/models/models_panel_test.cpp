// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/models_panel.h"

#include "core/project/trained_model.h"
#include "core/protocol/metrics.h"
#include "tests/support/drawn_clip.h"
#include "tests/support/temporary_folder.h"
#include "tests/ui/support/screenshot.h"
#include "ui/jobs/job_queue.h"
#include "ui/models/model_library.h"
#include "ui/project_document.h"
#include "ui/theme.h"
#include "ui/training/training_monitor.h"

#include <QListWidget>
#include <QMessageBox>
#include <QPushButton>
#include <QTest>
#include <QTimer>
#include <fstream>
#include <gtest/gtest.h>

namespace {

namespace fs = std::filesystem;
constexpr int patience = 30'000; // ms

/// A project in which two models of the person were trained, in pictures of 160 by 90.
class ModelsPanelTest : public testing::Test {
protected:
    ModelsPanelTest()
    {
        const fs::path file = folder / "solo.understudy";
        {
            project::Project project(file);
            project.addMedia(
                "target", test::drawnClip(folder / "me.mp4", {.width = 160, .height = 90}));
            files = project.filesFolder();
        }
        train("train-1", 1'700'000'000, 160);
        train("train-2", 1'700'100'000, 160);
        document.open(file);
        panel.resize(330, 420);
        panel.show();
        EXPECT_TRUE(becomes([this] {
            return library.models().size() == 2 && library.models().front().model.id == "train-2";
        }));
        QObject::connect(&library, &ui::ModelLibrary::said, &library,
            [this](const QString& sentence) { said = sentence; });
    }

    void train(const std::string& id, double started, int width) const
    {
        const fs::path place = files / id;
        fs::create_directories(place);
        project::writeOrigin(
            place, {"draft", 90, 1, project::refinerLabels, "me.mp4", "abc", width, 90, "0.1.0"});
        protocol::appendToHistory(place / protocol::historyFile,
            {id, 0, 2000, 0, {{"budget", 90}, {"started", started}}, protocol::Mark::Start,
                "draft"});
        protocol::appendToHistory(place / protocol::historyFile,
            {id, 1840, 2000, 85, {{"ssim", 0.872}, {"rows", 1}}, protocol::Mark::Sample,
                "sample-1.jpg"});
        protocol::appendToHistory(
            place / protocol::historyFile, {id, 1840, 1840, 85, {}, protocol::Mark::End, ""});
        QImage sheet(90, 40, QImage::Format_RGB32);
        sheet.fill(QColor(40, 160, 90));
        sheet.save(QString::fromStdString((place / "sample-1.jpg").string()));
        std::ofstream(place / "step-1840.checkpoint") << id; // last: from now on it is a model
    }

    static bool becomes(const std::function<bool()>& isSo)
    {
        return QTest::qWaitFor(isSo, patience);
    }
    void select(const QString& id)
    {
        auto* list = panel.findChild<QListWidget*>();
        for (int row = 0; row < list->count(); ++row) {
            list->setCurrentRow(row);
            if (panel.selected() == id)
                return;
        }
        ADD_FAILURE() << id.toStdString() << " is not in the list";
    }
    QString line(int row) { return panel.findChild<QListWidget*>()->item(row)->text(); }
    QPushButton* button(const QString& text)
    {
        for (QPushButton* button : panel.findChildren<QPushButton*>())
            if (button->text() == text)
                return button;
        return nullptr;
    }
    QString chosen() const { return library.chosen(); }

    test::TemporaryFolder folder;
    fs::path files;
    ui::ProjectDocument document;
    ui::WorkerClient worker{ui::WorkerSettings{}};
    ui::JobQueue queue{document, worker};
    ui::TrainingMonitor trainings{document, queue};
    ui::ModelLibrary library{document, trainings};
    ui::ModelsPanel panel{library};
    QString said;
};

} // namespace

TEST_F(ModelsPanelTest, ShowsEachWithItsPictureAndFiguresNewestFirst)
{
    ui::applyTheme(ui::Theme::Dark);
    test::grabTo(panel, QStringLiteral("models-dark"));
    ui::applyTheme(ui::Theme::Light);
    test::grabTo(panel, QStringLiteral("models-light"));

    select(QStringLiteral("train-2"));
    EXPECT_EQ(panel.findChild<QListWidget*>()->currentRow(), 0);
    EXPECT_TRUE(line(0).startsWith(QStringLiteral("Draft"))) << line(0).toStdString();
    EXPECT_TRUE(line(0).contains(QStringLiteral("0.872")));
    EXPECT_TRUE(line(0).contains(QStringLiteral("me.mp4")));
    EXPECT_FALSE(library.models().front().picture.isNull());
}

TEST_F(ModelsPanelTest, ChoosesTheOneThatRendersAndGoesBackToTheNewest)
{
    select(QStringLiteral("train-1"));
    button(QStringLiteral("Render with it"))->click();

    EXPECT_EQ(document.setting(project::chosenModelKey), "train-1");
    EXPECT_TRUE(line(1).contains(QStringLiteral("renders"))) << line(1).toStdString();

    button(QStringLiteral("Render with the newest"))->click();
    EXPECT_TRUE(document.setting(project::chosenModelKey).is_null());
}

TEST_F(ModelsPanelTest, RendersWithTheBestStateOfAModelAndTellsWhenThatIsSo)
{
    std::ofstream(files / "train-1" / "best.checkpoint") << "best";
    trainings.reload();
    ASSERT_TRUE(becomes([this] {
        const auto* entry = library.model(QStringLiteral("train-1"));
        return entry != nullptr && !entry->model.best.empty();
    }));
    select(QStringLiteral("train-1"));
    int told = 0;
    QObject::connect(&library, &ui::ModelLibrary::stateChosen, &library, [&told] { ++told; });

    library.useBestState(QStringLiteral("train-1"), true);

    ASSERT_TRUE(becomes([&] {
        const auto* entry = library.model(QStringLiteral("train-1"));
        return told == 1 && entry != nullptr && entry->model.usesBest;
    }));
    EXPECT_EQ(chosen(), QStringLiteral("train-1"));
    EXPECT_TRUE(line(1).contains(QStringLiteral("best state"))) << line(1).toStdString();
}

TEST_F(ModelsPanelTest, SaysWhyAModelOfOtherPicturesCannotRender)
{
    train("train-3", 1'700'200'000, 320);
    trainings.reload();
    ASSERT_TRUE(becomes([this] { return library.models().size() == 3; }));

    select(QStringLiteral("train-3"));
    EXPECT_FALSE(button(QStringLiteral("Render with it"))->isEnabled());

    library.choose(QStringLiteral("train-3"));
    EXPECT_TRUE(said.contains(QStringLiteral("320 × 90"))) << said.toStdString();
    EXPECT_TRUE(chosen().isEmpty());
}

TEST_F(ModelsPanelTest, ExportsToOneFileThatComesBackAsAnotherModel)
{
    const QString file = QString::fromStdString((folder / "me.understudy-model").string());
    library.describe(
        QStringLiteral("train-1"), QStringLiteral("In red"), QStringLiteral("old lamp"));
    ASSERT_TRUE(becomes([this] {
        const auto* entry = library.model(QStringLiteral("train-1"));
        return entry != nullptr && entry->model.name == "In red";
    }));
    library.exportTo(QStringLiteral("train-1"), file);
    ASSERT_TRUE(becomes([&] { return QFile::exists(file) && !library.isBusy(); }));

    library.importFrom(file);

    ASSERT_TRUE(becomes([this] { return library.models().size() == 3; })) << said.toStdString();
    int named = 0;
    for (const ui::ModelEntry& entry : library.models())
        named += library.titleOf(entry.model) == QStringLiteral("In red") ? 1 : 0;
    EXPECT_EQ(named, 2);
}

TEST_F(ModelsPanelTest, DeletesOnlyAfterAskingAndForgetsThatItWasChosen)
{
    library.choose(QStringLiteral("train-1"));
    select(QStringLiteral("train-1"));
    const auto answer = [this](QMessageBox::ButtonRole role) {
        QTimer::singleShot(0, &panel, [this, role] {
            auto* box = qobject_cast<QMessageBox*>(QApplication::activeModalWidget());
            ASSERT_NE(box, nullptr);
            said = box->informativeText();
            for (QAbstractButton* each : box->buttons()) {
                if (box->buttonRole(each) == role)
                    return each->click();
            }
        });
        panel.removeWithQuestion();
    };

    answer(QMessageBox::RejectRole);
    EXPECT_TRUE(
        said.contains(QStringLiteral("1,840 steps")) || said.contains(QStringLiteral("1840")))
        << said.toStdString();
    EXPECT_TRUE(fs::exists(files / "train-1"));

    answer(QMessageBox::DestructiveRole);
    EXPECT_TRUE(becomes([this] { return library.models().size() == 1; }));
    EXPECT_FALSE(fs::exists(files / "train-1"));
    EXPECT_TRUE(chosen().isEmpty());
}

TEST_F(ModelsPanelTest, CopiesAModel)
{
    library.duplicate(QStringLiteral("train-2"));

    EXPECT_TRUE(becomes([this] { return library.models().size() == 3; })) << said.toStdString();
}

TEST_F(ModelsPanelTest, SaysWhatIsWrongWithAFileInOneSentence)
{
    const fs::path file = folder / "holiday.jpg";
    std::ofstream(file) << "no archive";

    library.importFrom(QString::fromStdString(file.string()));

    ASSERT_TRUE(becomes([this] { return !library.isBusy(); }));
    EXPECT_TRUE(said.endsWith(QStringLiteral("is no model of Understudy"))) << said.toStdString();
    EXPECT_EQ(library.models().size(), 2U);
}
