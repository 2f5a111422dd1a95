// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/checkpoint.h"

#include "core/synthesis/checksum.h"
#include "core/synthesis/durable_file.h"
#include "core/synthesis/error.h"
#include "tests/synthesis/temporary_folder.h"

#include <fstream>
#include <gmock/gmock.h>

namespace synthesis {

namespace {

namespace fs = std::filesystem;

Checkpoint sample(const std::string& body = "weights \0 and more")
{
    return {"refiner", {{"label_format", "limbs-17"}, {"seed", "1"}}, body};
}

ErrorKind kindOfReading(const fs::path& path)
{
    try {
        readCheckpoint(path);
    } catch (const Error& error) {
        return error.kind();
    }
    ADD_FAILURE() << path << " was read without complaint";
    return ErrorKind::InvalidArgument;
}

std::string bytesOf(const Checkpoint& checkpoint, const fs::path& path)
{
    writeCheckpoint(path, checkpoint);
    return readWhole(path);
}

void flipByte(const fs::path& path, std::size_t at)
{
    std::string bytes = readWhole(path);
    bytes.at(at) = static_cast<char>(bytes.at(at) ^ 0x40);
    writeDurably(path, bytes);
}

void truncate(const fs::path& path, std::size_t size)
{
    writeDurably(path, readWhole(path).substr(0, size));
}

std::vector<std::string> namesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& entry : fs::directory_iterator(folder))
        names.push_back(entry.path().filename().string());
    return names;
}

} // namespace

TEST(Checksum, IsTheOneOfXz)
{
    EXPECT_EQ(crc64("123456789"), 0x995DC9BBDF1939FAU); // the published check value
    EXPECT_EQ(crc64(""), 0U);
}

TEST(Checkpoint, ReadsBackWhatWasWritten)
{
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.checkpoint";

    writeCheckpoint(path, sample());

    EXPECT_EQ(readCheckpoint(path), sample());
    EXPECT_THAT(namesIn(folder.path()), testing::ElementsAre("a.checkpoint")); // no temporary left
}

TEST(Checkpoint, IsUnreadableWithAnySingleByteChanged)
{
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.checkpoint";
    const std::string sound = bytesOf(sample(), path);

    for (std::size_t at = 0; at < sound.size(); ++at) {
        if (at >= 8 && at < 12)
            continue; // the version has a test of its own
        std::string damaged = sound;
        damaged[at] = static_cast<char>(damaged[at] ^ 0x40);
        std::ofstream(path, std::ios::binary) << damaged;
        EXPECT_EQ(kindOfReading(path), ErrorKind::Unreadable) << "byte " << at;
    }
}

TEST(Checkpoint, IsUnreadableWhenCutOffAnywhere)
{
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.checkpoint";
    const std::string sound = bytesOf(sample(), path);

    for (std::size_t kept = 0; kept < sound.size(); ++kept) {
        std::ofstream(path, std::ios::binary) << sound.substr(0, kept);
        EXPECT_EQ(kindOfReading(path), ErrorKind::Unreadable) << kept << " bytes kept";
    }
}

TEST(Checkpoint, OfANewerProgramIsToldApartFromADamagedOne)
{
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "a.checkpoint";
    writeCheckpoint(path, sample());
    std::string bytes = readWhole(path);
    bytes[8] = static_cast<char>(checkpointVersion + 1); // right after the magic
    writeDurably(path, bytes);

    EXPECT_EQ(kindOfReading(path), ErrorKind::NewerVersion);
}

TEST(Checkpoint, ThatIsNotThereIsNotFound)
{
    EXPECT_EQ(kindOfReading("/nonexistent/a.checkpoint"), ErrorKind::NotFound);
}

TEST(Checkpoint, IntoAMissingFolderFailsAndNamesTheFile)
{
    const test::TemporaryFolder folder;
    const fs::path path = folder.path() / "missing" / "a.checkpoint";

    try {
        writeCheckpoint(path, sample());
        FAIL();
    } catch (const Error& error) {
        EXPECT_EQ(error.kind(), ErrorKind::Unwritable);
        EXPECT_EQ(error.subject(), path.string());
    }
}

TEST(Checkpoint, RefusesLabelsOfAnotherFormat)
{
    EXPECT_NO_THROW(requireLabelFormat(sample(), "limbs-17"));
    EXPECT_THROW(requireLabelFormat(sample(), "stick-25"), Error);
}

TEST(CheckpointFolder, KeepsTheLastThree)
{
    const test::TemporaryFolder temporary;
    const CheckpointFolder folder(temporary.path() / "run");

    for (const std::int64_t step : {5, 50, 500, 1000, 99})
        folder.save(sample(), step);

    EXPECT_THAT(namesIn(temporary.path() / "run"),
        testing::UnorderedElementsAre("step-000000000099.checkpoint",
            "step-000000000500.checkpoint", "step-000000001000.checkpoint"));
}

TEST(CheckpointFolder, KeepsTheBestOneWhateverComesAfterIt)
{
    const test::TemporaryFolder temporary;
    const CheckpointFolder folder(temporary.path());
    Checkpoint good = sample();
    good.values["note"] = "good";
    Checkpoint better = sample();
    better.values["note"] = "better";

    folder.keepAsBest(folder.save(good, 1));
    folder.keepAsBest(folder.save(better, 2));
    folder.keepAsBest(folder.files().front());
    for (const std::int64_t step : {3, 4, 5})
        folder.save(sample(), step);

    EXPECT_EQ(readCheckpoint(folder.bestFile()), better);
    EXPECT_EQ(folder.files().size(), 3U);
    EXPECT_THAT(namesIn(temporary.path()), testing::SizeIs(4));
}

TEST(CheckpointFolder, HasNothingBeforeTheFirstSave)
{
    const test::TemporaryFolder temporary;

    EXPECT_EQ(CheckpointFolder(temporary.path() / "run").newest(), std::nullopt);
}

TEST(CheckpointFolder, FallsBackToTheOneBeforeADamagedNewestAndNamesIt)
{
    const test::TemporaryFolder temporary;
    const CheckpointFolder folder(temporary.path());
    folder.save(sample("old"), 10);
    const fs::path damaged = folder.save(sample("new"), 20);
    flipByte(damaged, readWhole(damaged).size() / 2);

    const std::optional<FoundCheckpoint> found = folder.newest();

    ASSERT_TRUE(found);
    EXPECT_EQ(found->checkpoint.body, "old");
    EXPECT_THAT(found->damaged, testing::ElementsAre(damaged));
}

TEST(CheckpointFolder, FallsBackToTheOneBeforeANewestCutShortAtAnyByte)
{
    const test::TemporaryFolder temporary;
    const CheckpointFolder folder(temporary.path());
    folder.save(sample("old"), 10);
    const fs::path newest = folder.save(sample("new"), 20);

    for (std::uintmax_t size = fs::file_size(newest); size-- > 0;) {
        fs::resize_file(newest, size);

        EXPECT_EQ(folder.newest().value().checkpoint.body, "old") << size;
    }
}

TEST(CheckpointFolder, FailsWhenEveryCheckpointIsDamaged)
{
    const test::TemporaryFolder temporary;
    const CheckpointFolder folder(temporary.path());
    truncate(folder.save(sample(), 1), 30);
    truncate(folder.save(sample(), 2), 0);

    EXPECT_THROW(folder.newest(), Error);
}

TEST(CheckpointFolder, DoesNotGoBackBehindACheckpointOfANewerProgram)
{
    const test::TemporaryFolder temporary;
    const CheckpointFolder folder(temporary.path());
    folder.save(sample("old"), 10);
    const fs::path newer = folder.save(sample("new"), 20);
    std::string bytes = readWhole(newer);
    bytes[8] = 99;
    writeDurably(newer, bytes);

    EXPECT_THROW(folder.newest(), Error);
}

} // namespace synthesis
