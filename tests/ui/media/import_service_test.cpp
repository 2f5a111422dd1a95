// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/media/media_fixture.h"

#include <fstream>
#include <opencv2/imgcodecs.hpp>

namespace {

using testing::ElementsAre;

class ImportServiceTest : public test::MediaTest { };

QString sentence(const char* utf8) { return QString::fromUtf8(utf8); }

} // namespace

TEST(RolesFor, MakeTheFirstVideoTheDanceAndAllOthersThePerson)
{
    using enum ui::Role;

    EXPECT_THAT(ui::rolesFor(3, false, std::nullopt), ElementsAre(Source, Target, Target));
    EXPECT_THAT(ui::rolesFor(2, true, std::nullopt), ElementsAre(Target, Target));
    EXPECT_THAT(ui::rolesFor(2, true, Source), ElementsAre(Source, Target));
    EXPECT_THAT(ui::rolesFor(2, false, Target), ElementsAre(Target, Target));
    EXPECT_TRUE(ui::rolesFor(0, false, Source).empty());
}

TEST_F(ImportServiceTest, TakesTheFirstVideoForTheDanceAndTheNextForThePerson)
{
    importAndWait({clip("solo.mp4")});
    importAndWait({clip("me.mp4", 9)});

    EXPECT_THAT(clips(), ElementsAre("source solo.mp4", "target me.mp4"));
    EXPECT_EQ(document.clip(ui::Role::Source)->frameCount(), 8);
    EXPECT_EQ(document.clip(ui::Role::Source)->sha256.size(), 64U);
    EXPECT_TRUE(refused().isEmpty());
}

TEST_F(ImportServiceTest, TakesTwoVideosAtOnceByTheirNames)
{
    importAndWait({clip("b.mp4"), clip("a.mp4", 9)});

    EXPECT_THAT(clips(), ElementsAre("source a.mp4", "target b.mp4"));
}

TEST_F(ImportServiceTest, AssignsRolesInOrderWhenTheNextDropComesBeforeTheFirstIsRead)
{
    import.importFiles({clip("z.mp4")});
    import.importFiles({clip("a.mp4", 9)});
    ASSERT_TRUE(test::waitUntil([this] { return import.pending().isEmpty(); }));

    EXPECT_THAT(clips(), ElementsAre("source z.mp4", "target a.mp4"));
}

TEST_F(ImportServiceTest, PutsASecondDanceInThePlaceOfTheFirst)
{
    importAndWait({clip("old.mp4")});
    importAndWait({clip("new.mp4", 9)}, ui::Role::Source);
    EXPECT_THAT(clips(), ElementsAre("source new.mp4"));

    document.undoStack().undo();

    EXPECT_THAT(clips(), ElementsAre("source old.mp4"));
}

TEST_F(ImportServiceTest, ImportsSeveralVideosInOneUndoStep)
{
    importAndWait({clip("a.mp4"), clip("b.mp4", 9)});
    EXPECT_EQ(document.undoStack().undoText(), sentence("Import 2 videos"));

    document.undoStack().undo();
    EXPECT_TRUE(clips().empty());

    document.undoStack().redo();
    EXPECT_EQ(clips().size(), 2U);
}

TEST_F(ImportServiceTest, RefusesEachFileThatIsNoVideoInOneSentenceAndTakesTheRest)
{
    std::ofstream(folder / "notes.txt") << "five six seven eight\n";
    std::ofstream(folder / "broken.mp4") << std::string(5000, '?');
    std::filesystem::create_directory(folder / "holiday");

    importAndWait({ui::toQString(folder / "broken.mp4"), ui::toQString(folder / "holiday"),
        ui::toQString(folder / "notes.txt"), ui::toQString(folder / "gone.mp4"), clip("solo.mp4")});

    EXPECT_THAT(clips(), ElementsAre("source solo.mp4")); // not the broken one
    EXPECT_THAT(refused(),
        testing::UnorderedElementsAre(sentence("“broken.mp4” cannot be read as a video; it may be "
                                               "damaged, incomplete or of another kind."),
            sentence("“holiday” is a folder; drop the video files that are in it."),
            sentence("“notes.txt” is a text; a video is needed."),
            sentence("“gone.mp4” is not there any more.")));
}

TEST_F(ImportServiceTest, RefusesWhatIsInTheProjectAlready)
{
    const QString dance = clip("dance.mp4");
    importAndWait({dance}, ui::Role::Source);
    importAndWait({dance}, ui::Role::Source);

    EXPECT_EQ(clips().size(), 1U);
    EXPECT_THAT(refused(), ElementsAre(sentence("“dance.mp4” is in the project already.")));
}

TEST_F(ImportServiceTest, TakesOneVideoInBothRoles)
{
    const QString dance = clip("dance.mp4");
    importAndWait({dance}, ui::Role::Source);
    importAndWait({dance}, ui::Role::Target);

    EXPECT_THAT(clips(), ElementsAre("source dance.mp4", "target dance.mp4"));
}

TEST_F(ImportServiceTest, AsksToOpenAProjectThatIsDropped)
{
    const QSignalSpy dropped(&import, &ui::ImportService::projectDropped);

    import.importFiles({QStringLiteral("/x/other.understudy")});

    ASSERT_EQ(dropped.size(), 1);
    EXPECT_EQ(dropped.first().first().toString(), QStringLiteral("/x/other.understudy"));
    EXPECT_TRUE(import.pending().isEmpty());
}

TEST_F(ImportServiceTest, AsksForAProjectWhenNoneIsOpen)
{
    document.close();
    QObject::connect(&import, &ui::ImportService::projectNeeded, &document,
        [this] { document.open(folder / "new.understudy"); });

    importAndWait({clip("dance.mp4")});

    EXPECT_THAT(clips(), ElementsAre("source dance.mp4"));
}

TEST_F(ImportServiceTest, SaysWhatToDoWhenThereIsNoProject)
{
    document.close();

    import.importFiles({clip("dance.mp4")});

    EXPECT_THAT(refused(),
        ElementsAre(sentence("Make or open a project first; then drop the videos again.")));
}

TEST_F(ImportServiceTest, BringsNothingIntoAnotherProject)
{
    import.importFiles({clip("dance.mp4")});
    document.open(folder / "other.understudy");
    EXPECT_TRUE(import.pending().isEmpty());

    importAndWait({clip("me.mp4", 9)}, ui::Role::Target);

    EXPECT_THAT(clips(), ElementsAre("target me.mp4"));
}

TEST_F(ImportServiceTest, ChangesNothingInAProjectThatAnotherWindowHasOpen)
{
    ui::ProjectDocument second;
    second.open(document.path());
    ASSERT_TRUE(second.isReadOnly());
    ui::ImportService service(second);
    const QSignalSpy sentences(&service, &ui::ImportService::refused);

    service.importFiles({clip("dance.mp4")});

    EXPECT_EQ(sentences.size(), 1);
    EXPECT_TRUE(service.pending().isEmpty());
}

TEST_F(ImportServiceTest, SwapsTheRolesWithTheEditsAndBack)
{
    importAndWait({clip("a.mp4"), clip("b.mp4", 9)});
    importAndWait({clip("c.mp4", 10)});
    pose::Pose pose;
    pose.body[pose::Nose] = pose::detected({10, 20}, 1);
    document.changePoses(
        QStringLiteral("Move"), document.clip(ui::Role::Source)->id, pose::Track{{3, pose}});

    import.swapRoles();
    ASSERT_TRUE(test::waitUntil([this] { return clips().front() == "source b.mp4"; }));

    EXPECT_THAT(clips(), ElementsAre("source b.mp4", "target a.mp4", "target c.mp4"));
    const ui::Clip& swapped = *document.clip(ui::Role::Target);
    ASSERT_NE(document.poseAt(swapped.id, 3), nullptr);
    EXPECT_EQ(*document.poseAt(swapped.id, 3), pose);

    document.undoStack().undo();
    EXPECT_THAT(clips(), ElementsAre("source a.mp4", "target b.mp4", "target c.mp4"));
    EXPECT_NE(document.poseAt(document.clip(ui::Role::Source)->id, 3), nullptr);
}

TEST_F(ImportServiceTest, MakesALonePersonTheDancer)
{
    importAndWait({clip("a.mp4")}, ui::Role::Target);

    import.swapRoles();

    EXPECT_TRUE(
        test::waitUntil([this] { return clips() == std::vector<std::string>{"source a.mp4"}; }));
}

TEST_F(ImportServiceTest, ReplacesAClipByAnotherInOneUndoStep)
{
    importAndWait({clip("a.mp4"), clip("b.mp4", 9)});

    import.replaceClip(document.clip(ui::Role::Target)->id, clip("c.mp4", 10));
    ASSERT_TRUE(test::waitUntil([this] { return import.pending().isEmpty(); }));
    EXPECT_THAT(clips(), ElementsAre("source a.mp4", "target c.mp4"));

    document.undoStack().undo();
    EXPECT_THAT(clips(), ElementsAre("source a.mp4", "target b.mp4"));
}

TEST_F(ImportServiceTest, KeepsItsVideosWhenTheProjectIsOpenedAgain)
{
    importAndWait({clip("a.mp4"), clip("b.mp4", 9)});

    document.close();
    document.open(folder / "solo.understudy");

    EXPECT_THAT(clips(), ElementsAre("source a.mp4", "target b.mp4"));
}

TEST_F(ImportServiceTest, MakesAVideoOfAFolderOfPicturesAtTheRateThatWasChosen)
{
    std::filesystem::create_directory(folder / "me");
    for (const int number : {9, 10, 11})
        cv::imwrite((folder / ("me/frame" + std::to_string(number) + ".png")).string(),
            test::numberedPicture(number, {128, 96}));
    import.setRateChooser([](const QString&) { return 12.5;
});

importAndWait({ui::toQString(folder / "me")}, ui::Role::Target);

EXPECT_THAT(clips(), ElementsAre("target me.pictures.mkv"));
const ui::Clip* person = document.clip(ui::Role::Target);
ASSERT_NE(person, nullptr);
EXPECT_EQ(person->frameCount(), 3);
EXPECT_NEAR(person->info->frameRate.value(), 12.5, 0.01);
EXPECT_TRUE(refused().isEmpty());
}

TEST_F(ImportServiceTest, LeavesAFolderOfPicturesOutWhenNoRateIsChosen)
{
    std::filesystem::create_directory(folder / "me");
    for (const char* name : {"me/1.png", "me/2.png"})
        std::ofstream(folder / name) << "no picture";
    import.setRateChooser([](const QString&) { return std::nullopt;
});

importAndWait({ui::toQString(folder / "me")});
EXPECT_TRUE(clips().empty());
EXPECT_TRUE(refused().isEmpty());

import.setRateChooser({});
importAndWait({ui::toQString(folder / "me")});
ASSERT_EQ(refused().size(), 1);
EXPECT_TRUE(refused().first().contains(QStringLiteral("1.png")));
}
