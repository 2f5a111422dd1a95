// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/trained_model.h"

#include "core/base/error.h"
#include "tests/support/temporary_folder.h"

#include <fstream>
#include <gtest/gtest.h>

using namespace project;

namespace {

namespace fs = std::filesystem;

void write(const fs::path& file, const std::string& bytes)
{
    std::ofstream(file, std::ios::binary) << bytes;
}

std::string read(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

class TrainedModelTest : public testing::Test {
protected:
    TrainedModelTest()
    {
        fs::create_directories(files() / "train-1");
        write(files() / "train-1/step-90.checkpoint", "older");
        write(files() / "train-1/step-100.checkpoint", std::string(100'000, 'n'));
        write(files() / "train-1/sample-000000000100.jpg", "picture");
        write(files() / "train-1/history.jsonl", "{}\n");
        writeOrigin(files() / "train-1",
            {"draft", 90, 1, refinerLabels, "me.mp4", "abc", 540, 720, "0.1.0"});
    }

    fs::path files() const { return folder / "solo.understudy.files"; }
    fs::path others() const { return folder / "other.understudy.files"; }
    fs::path file() const { return folder / "me.understudy-model"; }
    TrainedModel model() const { return trainedModel(files(), "train-1"); }
    base::ErrorCode refusalOf(const fs::path& imported) const
    {
        try {
            importModel(others(), imported);
        } catch (const base::Error& error) {
            EXPECT_EQ(error.subject(), imported.string());
            return error.code();
        }
        ADD_FAILURE() << "it was taken";
        return {};
    }
    bool nothingCameIn() const { return trainedModels(others()).empty() && fs::is_empty(others()); }

    test::TemporaryFolder folder;
};

} // namespace

TEST_F(TrainedModelTest, IsAFolderWithACheckpointOfWhichTheNewestCounts)
{
    fs::create_directories(files() / "render-1");

    const auto models = trainedModels(files());

    ASSERT_EQ(models.size(), 1U);
    EXPECT_EQ(models[0].id, "train-1");
    EXPECT_EQ(models[0].checkpoint.filename(), "step-100.checkpoint");
    EXPECT_EQ(models[0].picture.filename(), "sample-000000000100.jpg");
    EXPECT_EQ(models[0].origin.targetFile, "me.mp4");
    EXPECT_GT(models[0].bytes, 100'000);
}

TEST_F(TrainedModelTest, IsNamedWithoutTouchingWhatWasLearned)
{
    describeModel(model(), "In the studio", "the red dress");

    EXPECT_EQ(model().name, "In the studio");
    EXPECT_EQ(model().notes, "the red dress");
    EXPECT_EQ(model().origin.preset, "draft");
}

TEST_F(TrainedModelTest, PaintsWithItsBestStateWhenItIsTold)
{
    write(files() / "train-1/best.checkpoint", "best");
    EXPECT_EQ(model().checkpoint.filename(), "step-100.checkpoint");

    useBestState(model(), true);
    describeModel(model(), "Me", {});

    EXPECT_TRUE(model().usesBest);
    EXPECT_EQ(model().name, "Me");
    EXPECT_EQ(model().checkpoint.filename(), "best.checkpoint");
    const TrainedModel copy = trainedModel(files(), duplicateModel(files(), model()));
    EXPECT_EQ(read(copy.checkpoint), "best");
    exportModel(model(), file(), "0.1.0");
    EXPECT_EQ(read(trainedModel(others(), importModel(others(), file())).checkpoint), "best");

    useBestState(model(), false);
    EXPECT_EQ(model().checkpoint.filename(), "step-100.checkpoint");
}

TEST_F(TrainedModelTest, TellsOfNoBestStateWhereTheNewestIsIt)
{
    fs::create_hard_link(
        files() / "train-1/step-100.checkpoint", files() / "train-1/best.checkpoint");

    EXPECT_TRUE(model().best.empty());
    EXPECT_LT(model().bytes, 110'000) << "the file has two names, but is there once";
}

TEST_F(TrainedModelTest, GoesToAnotherProjectAsOneFile)
{
    describeModel(model(), "Me", {});
    exportModel(model(), file(), "0.1.0");

    const std::string id = importModel(others(), file());

    const TrainedModel taken = trainedModel(others(), id);
    EXPECT_EQ(taken.name, "Me");
    EXPECT_EQ(taken.origin, model().origin);
    EXPECT_EQ(read(taken.checkpoint), std::string(100'000, 'n'));
    EXPECT_FALSE(fs::exists(taken.folder / "step-90.checkpoint"));
    EXPECT_NE(importModel(others(), file()), id); // once more is another one
    EXPECT_EQ(trainedModels(others()).size(), 2U);
}

TEST_F(TrainedModelTest, IsRefusedWhenTheFileIsCutOff)
{
    exportModel(model(), file(), "0.1.0");
    for (const double part : {0.3, 0.6, 0.95}) {
        const std::string whole = read(file());
        const fs::path cut = folder / "cut.understudy-model";
        write(cut, whole.substr(0, static_cast<std::size_t>(part * 105'000)));

        EXPECT_EQ(refusalOf(cut), base::ErrorCode::Unreadable) << part;
        EXPECT_TRUE(nothingCameIn()) << part;
    }
}

TEST_F(TrainedModelTest, IsRefusedWhenAByteOfTheFileIsAnother)
{
    exportModel(model(), file(), "0.1.0");
    const std::string whole = read(file());
    for (const std::string part : {"nnnnnnnn", "\"draft\"", "\"sha256\"", "0.1.0"}) {
        std::string altered = whole;
        altered[altered.find(part) + 1] ^= 1;
        const fs::path other = folder / "other.understudy-model";
        write(other, altered);

        EXPECT_EQ(refusalOf(other), base::ErrorCode::Unreadable) << part;
        EXPECT_TRUE(nothingCameIn()) << part;
    }
}

TEST_F(TrainedModelTest, IsRefusedFromANewerVersionAndFromWhatIsNoModel)
{
    exportModel(model(), file(), "0.1.0");
    std::string newer = read(file());
    newer.replace(newer.find("\"version\": 1"), 12, "\"version\": 9");
    write(folder / "newer.understudy-model", newer);
    write(folder / "holiday.jpg", "no archive at all");

    EXPECT_EQ(refusalOf(folder / "newer.understudy-model"), base::ErrorCode::NewerVersion);
    EXPECT_EQ(refusalOf(folder / "holiday.jpg"), base::ErrorCode::Unreadable);
    EXPECT_EQ(refusalOf(folder / "nowhere.understudy-model"), base::ErrorCode::NotFound);
}

TEST_F(TrainedModelTest, IsCopiedAndDeletedWhole)
{
    const std::string copy = duplicateModel(files(), model());
    deleteModel(model());

    const auto models = trainedModels(files());
    ASSERT_EQ(models.size(), 1U);
    EXPECT_EQ(models[0].id, copy);
    EXPECT_EQ(read(models[0].checkpoint), std::string(100'000, 'n'));
    EXPECT_FALSE(fs::exists(files() / "train-1"));
}

TEST_F(TrainedModelTest, FitsTargetsOfItsSizeAndLabelsOnly)
{
    const ModelOrigin origin = model().origin;
    ModelOrigin foreign = origin;
    foreign.labelFormat = "others";

    EXPECT_EQ(misfit(origin, 540, 720), std::nullopt);
    EXPECT_EQ(misfit(origin, 720, 540), Misfit::Size);
    EXPECT_EQ(misfit(foreign, 540, 720), Misfit::Labels);
    EXPECT_EQ(misfit({}, 540, 720), std::nullopt); // of an earlier version: it does not say
}
