// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/model_store.h"

#include "core/base/error.h"
#include "core/base/sha256.h"
#include "tests/estimation/local_server.h"
#include "tests/support/temporary_folder.h"

#include <archive.h>
#include <archive_entry.h>
#include <cstdlib>
#include <fstream>
#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace fs = std::filesystem;
using base::ErrorCode;
using estimation::Manifest;
using estimation::ModelCheck;
using estimation::ModelStore;
using estimation::NetworkEntry;
using test::LocalServer;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

namespace {

std::string content(char letter, std::size_t size)
{
    std::string bytes(size, letter);
    for (std::size_t i = 0; i < size; ++i)
        bytes[i] = static_cast<char>(letter + static_cast<char>(i % 23));
    return bytes;
}

const std::string alpha = content('a', 50000);
const std::string beta = content('A', 3000);

NetworkEntry entry(const std::string& name, const std::string& bytes)
{
    NetworkEntry result;
    result.name = name;
    result.file = name + ".bin";
    result.size = static_cast<std::int64_t>(bytes.size());
    result.sha256 = base::sha256(bytes);
    result.licence = "Apache-2.0";
    result.npmPackage = "@dancers/nets";
    result.npmVersion = "1.2.3";
    return result;
}

/// "alpha" and "beta" with known contents, and "own", which only the user can supply.
Manifest manifest()
{
    NetworkEntry own;
    own.name = "own";
    own.file = "own.weights";
    own.project = "Some Project, weights/own";
    return {entry("alpha", alpha), entry("beta", beta), own};
}

void write(const fs::path& path, const std::string& bytes)
{
    fs::create_directories(path.parent_path());
    std::ofstream(path, std::ios::binary) << bytes;
}

std::string read(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> filesIn(const fs::path& folder)
{
    std::vector<std::string> names;
    for (const auto& file : fs::directory_iterator(folder))
        names.push_back(file.path().filename().string());
    return names;
}

/// A .tgz as npm makes it.
void writePackage(const fs::path& path, const std::map<std::string, std::string>& files)
{
    archive* writer = archive_write_new();
    archive_write_add_filter_gzip(writer);
    archive_write_set_format_ustar(writer);
    ASSERT_EQ(archive_write_open_filename(writer, path.c_str()), ARCHIVE_OK);
    for (const auto& [name, bytes] : files) {
        archive_entry* file = archive_entry_new();
        archive_entry_set_pathname(file, ("package/" + name).c_str());
        archive_entry_set_size(file, static_cast<la_int64_t>(bytes.size()));
        archive_entry_set_filetype(file, AE_IFREG);
        archive_entry_set_perm(file, 0440);
        archive_write_header(writer, file);
        archive_write_data(writer, bytes.data(), bytes.size());
        archive_entry_free(file);
    }
    archive_write_close(writer);
    archive_write_free(writer);
}

template <typename Action> ErrorCode codeOf(const Action& action)
{
    try {
        action();
    } catch (const base::Error& error) {
        return error.code();
    }
    ADD_FAILURE() << "nothing was thrown";
    return ErrorCode::Busy;
}

/// Sets a variable of the environment for the length of a scope.
class Variable {
public:
    Variable(const char* name, const std::string& value)
        : m_name(name)
    {
        if (const char* before = std::getenv(name))
            m_before = before;
        if (value.empty())
            ::unsetenv(name);
        else
            ::setenv(name, value.c_str(), 1);
    }
    ~Variable()
    {
        if (m_before)
            ::setenv(m_name, m_before->c_str(), 1);
        else
            ::unsetenv(m_name);
    }
    Variable(const Variable&) = delete;
    Variable& operator=(const Variable&) = delete;

private:
    const char* m_name;
    std::optional<std::string> m_before;
};

class ModelStoreTest : public testing::Test {
protected:
    Variable direct{"no_proxy", "127.0.0.1"};
    test::TemporaryFolder folder;
    fs::path models = folder / "models";
    ModelStore store{models, manifest()};
};

} // namespace

TEST(Manifest, NamesTheNetworksOfTheDefaultEstimator)
{
    std::vector<std::string> names;
    for (const NetworkEntry& known : estimation::builtInManifest())
        names.push_back(known.name);

    EXPECT_THAT(names,
        testing::IsSupersetOf({"pose_landmark_lite", "pose_landmark_full", "pose_landmark_heavy",
            "holistic_parts", "openpose_body25_weights"}));
}

TEST(Manifest, GivesALicenceAndASourceForEachNetwork)
{
    for (const NetworkEntry& known : estimation::builtInManifest()) {
        EXPECT_FALSE(known.licence.empty()) << known.name;
        EXPECT_FALSE(known.source().empty()) << known.name;
        if (!known.npmPackage.empty()) {
            EXPECT_EQ(known.sha256.size(), 64u) << known.name;
        }
    }
}

TEST(Manifest, MustBeAList)
{
    EXPECT_EQ(codeOf([] { estimation::parseManifest("{}"); }), ErrorCode::Unreadable);
    EXPECT_EQ(codeOf([] { estimation::parseManifest("nonsense"); }), ErrorCode::Unreadable);
}

TEST(ModelFolder, IsWhereTheUserSays)
{
    const Variable home("HOME", "/somewhere");
    const Variable data("XDG_DATA_HOME", "");
    const Variable models("UNDERSTUDY_MODELS", "");
    EXPECT_EQ(ModelStore::defaultFolder(), "/somewhere/.local/share/understudy/models");

    const Variable otherData("XDG_DATA_HOME", "/elsewhere");
    EXPECT_EQ(ModelStore::defaultFolder(), "/elsewhere/understudy/models");

    const Variable chosen("UNDERSTUDY_MODELS", "/chosen");
    EXPECT_EQ(ModelStore::defaultFolder(), "/chosen");
}

TEST_F(ModelStoreTest, InstallsAnNpmPackage)
{
    writePackage(folder / "nets-1.2.3.tgz",
        {{"alpha.bin", alpha}, {"readme.md", "hello"}, {"beta.bin", beta}});

    const std::vector<std::string> names = store.install(folder / "nets-1.2.3.tgz");

    EXPECT_THAT(names, UnorderedElementsAre("alpha", "beta"));
    EXPECT_EQ(read(store.require("alpha")), alpha);
    EXPECT_THAT(filesIn(models), UnorderedElementsAre("alpha.bin", "beta.bin"));
}

TEST_F(ModelStoreTest, InstallsAnUnpackedPackageOrAFolderOfFilesOrOneFile)
{
    write(folder / "unpacked/package/alpha.bin", alpha);
    write(folder / "loose/beta.bin", beta);
    write(folder / "own.weights", "anything");

    EXPECT_THAT(store.install(folder / "unpacked"), ElementsAre("alpha"));
    EXPECT_THAT(store.install(folder / "loose"), ElementsAre("beta"));
    EXPECT_THAT(store.install(folder / "own.weights"), ElementsAre("own"));
    EXPECT_EQ(read(store.require("own")), "anything");
}

TEST_F(ModelStoreTest, RefusesAFileWithAnotherContent)
{
    write(folder / "loose/alpha.bin", alpha + "!");

    EXPECT_EQ(codeOf([&] { store.install(folder / "loose"); }), ErrorCode::ChecksumMismatch);

    EXPECT_THAT(filesIn(models), IsEmpty());
    EXPECT_FALSE(store.isInstalled("alpha"));
}

TEST_F(ModelStoreTest, RefusesADamagedPackage)
{
    writePackage(folder / "whole.tgz", {{"alpha.bin", alpha}});
    const std::string whole = read(folder / "whole.tgz");
    write(folder / "cut.tgz", whole.substr(0, whole.size() / 2));

    EXPECT_EQ(codeOf([&] { store.install(folder / "cut.tgz"); }), ErrorCode::Unreadable);

    EXPECT_THAT(filesIn(models), IsEmpty());
}

TEST_F(ModelStoreTest, SaysWhenThereIsNothingToInstall)
{
    write(folder / "empty/notes.txt", "nothing");

    EXPECT_EQ(codeOf([&] { store.install(folder / "empty"); }), ErrorCode::InvalidArgument);
    EXPECT_EQ(codeOf([&] { store.install(folder / "none.tgz"); }), ErrorCode::NotFound);
}

TEST_F(ModelStoreTest, InstallingTwiceChangesNothing)
{
    writePackage(folder / "nets.tgz", {{"alpha.bin", alpha}});
    store.install(folder / "nets.tgz");
    const auto before = fs::last_write_time(models / "alpha.bin");

    EXPECT_THAT(store.install(folder / "nets.tgz"), ElementsAre("alpha"));

    EXPECT_EQ(fs::last_write_time(models / "alpha.bin"), before);
}

TEST_F(ModelStoreTest, TellsWhatIsThereAndWhetherItIsWhole)
{
    write(folder / "loose/alpha.bin", alpha);
    store.install(folder / "loose");
    write(models / "beta.bin", "spoiled");

    const auto checks = store.verify();
    const auto list = store.list();

    EXPECT_EQ(checks[0].check, ModelCheck::Ok);
    EXPECT_EQ(checks[1].check, ModelCheck::WrongChecksum);
    EXPECT_EQ(checks[2].check, ModelCheck::Missing);
    EXPECT_TRUE(list[0].installed);
    EXPECT_EQ(list[0].size, static_cast<std::int64_t>(alpha.size()));
    EXPECT_EQ(list[0].source, "npm package @dancers/nets 1.2.3");
    EXPECT_EQ(list[1].size, 7);
    EXPECT_FALSE(list[2].installed);
}

TEST_F(ModelStoreTest, SaysHowToGetAMissingNetwork)
{
    try {
        store.require("alpha");
        FAIL() << "it is not there";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::MissingNetwork);
        EXPECT_EQ(error.subject(), "alpha");
        EXPECT_THAT(error.what(), HasSubstr("understudy-cli models install PATH"));
        EXPECT_THAT(error.what(), HasSubstr("./bootstrap run"));
    }
    EXPECT_EQ(codeOf([&] { store.require("gamma"); }), ErrorCode::InvalidArgument);
}

TEST_F(ModelStoreTest, NeverHandsOutASpoiledNetwork)
{
    write(models / "alpha.bin", "spoiled");

    EXPECT_EQ(codeOf([&] { store.require("alpha"); }), ErrorCode::ChecksumMismatch);
}

TEST_F(ModelStoreTest, ReadsANetworkAgainOnlyWhenItsFileLooksDifferent)
{
    const fs::path file = store.folder() / "alpha.bin";
    write(file, alpha);
    store.require("alpha");
    const auto time = fs::last_write_time(file);

    write(file, std::string(alpha.size(), 'x'));
    fs::last_write_time(file, time);
    EXPECT_EQ(store.require("alpha"), file);
    EXPECT_EQ(store.verify().at(0).check, ModelCheck::WrongChecksum) << "reads each time";

    fs::last_write_time(file, time + std::chrono::seconds(1));
    EXPECT_EQ(codeOf([&] { store.require("alpha"); }), ErrorCode::ChecksumMismatch);
}

TEST_F(ModelStoreTest, LoadsANetworkAndReportsHowFarItIs)
{
    const LocalServer server({{"alpha.bin", alpha}}, {});
    base::Progress last;

    const bool whole = store.fetch(
        "alpha", [&last](const base::Progress& progress) { last = progress; }, {},
        server.address());

    EXPECT_TRUE(whole);
    EXPECT_EQ(read(store.require("alpha")), alpha);
    EXPECT_EQ(last.done, static_cast<std::int64_t>(alpha.size()));
    EXPECT_EQ(last.total, static_cast<std::int64_t>(alpha.size()));
    EXPECT_THAT(filesIn(models), ElementsAre("alpha.bin"));
}

TEST_F(ModelStoreTest, GoesOnWhereABrokenOffDownloadStopped)
{
    const LocalServer server({{"alpha.bin", alpha}}, {true, 20000});
    const auto fetch = [&] { return store.fetch("alpha", {}, {}, server.address()); };

    EXPECT_EQ(codeOf(fetch), ErrorCode::Network);
    EXPECT_FALSE(store.isInstalled("alpha"));
    EXPECT_TRUE(fetch());

    EXPECT_THAT(server.starts(), ElementsAre(0, 20000));
    EXPECT_EQ(read(store.require("alpha")), alpha);
}

TEST_F(ModelStoreTest, StartsAnewWithAServerThatCannotGoOn)
{
    const LocalServer server({{"alpha.bin", alpha}}, {false, 20000});
    const auto fetch = [&] { return store.fetch("alpha", {}, {}, server.address()); };

    EXPECT_EQ(codeOf(fetch), ErrorCode::Network);
    EXPECT_TRUE(fetch());

    EXPECT_EQ(read(store.require("alpha")), alpha);
}

TEST_F(ModelStoreTest, StartsAnewWhenThePartIsLongerThanTheFile)
{
    write(models / ".beta.bin.part", beta + beta);
    const LocalServer server({{"beta.bin", beta}}, {});

    EXPECT_TRUE(store.fetch("beta", {}, {}, server.address()));

    EXPECT_EQ(read(store.require("beta")), beta);
}

TEST_F(ModelStoreTest, ThrowsAwayADownloadWithAnotherContent)
{
    const LocalServer server({{"alpha.bin", content('x', 50000)}}, {});

    EXPECT_EQ(codeOf([&] { store.fetch("alpha", {}, {}, server.address()); }),
        ErrorCode::ChecksumMismatch);

    EXPECT_THAT(filesIn(models), IsEmpty());
}

TEST_F(ModelStoreTest, StopsADownloadWhenAsked)
{
    const LocalServer server({{"alpha.bin", alpha}}, {});
    const base::CancelToken cancel;
    cancel.cancel();

    EXPECT_FALSE(store.fetch("alpha", {}, cancel, server.address()));

    EXPECT_FALSE(store.isInstalled("alpha"));
}

TEST_F(ModelStoreTest, SaysWhenTheServerDoesNotHaveTheFile)
{
    const LocalServer server({}, {});

    EXPECT_EQ(codeOf([&] { store.fetch("alpha", {}, {}, server.address()); }), ErrorCode::Network);
    EXPECT_EQ(
        codeOf([&] { store.fetch("alpha", {}, {}, "http://127.0.0.1:1"); }), ErrorCode::Network);
}

TEST_F(ModelStoreTest, LeavesNetworksItMayNotPassOnToTheUser)
{
    try {
        store.fetch("own", {}, {});
        FAIL() << "there is nowhere to load it from";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::InvalidArgument);
        EXPECT_THAT(error.what(), HasSubstr("Some Project, weights/own"));
    }
}

/// A program named npm that "packs" a package made before, as the real one would.
class NpmTest : public ModelStoreTest {
protected:
    void writeNpm(const std::string& script)
    {
        write(folder / "bin/npm", "#!/bin/sh\n" + script);
        fs::permissions(folder / "bin/npm", fs::perms::owner_all);
    }

    Variable path{"PATH", (folder / "bin").string() + ":" + std::getenv("PATH")};
};

TEST_F(NpmTest, PacksThePackageOfANetworkWithoutAnAddress)
{
    writePackage(folder / "nets.tgz", {{"alpha.bin", alpha}, {"beta.bin", beta}});
    writeNpm("echo \"$1 $5\" > '" + (folder / "asked").string() + "'\n" //
        + "cp '" + (folder / "nets.tgz").string() + "' \"$4\"/nets.tgz\n");

    EXPECT_TRUE(store.fetch("alpha", {}, {}));

    EXPECT_EQ(read(folder / "asked"), "pack @dancers/nets@1.2.3\n");
    EXPECT_EQ(read(store.require("beta")), beta) << "its sibling came along";
    EXPECT_THAT(filesIn(models), UnorderedElementsAre("alpha.bin", "beta.bin"));
}

TEST_F(NpmTest, SaysWhenNpmFails)
{
    writeNpm("exit 3\n");

    try {
        store.fetch("alpha", {}, {});
        FAIL() << "npm had failed";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::Network);
        EXPECT_THAT(error.what(), HasSubstr("exit status 3"));
    }
    EXPECT_THAT(filesIn(models), IsEmpty());
}

TEST_F(NpmTest, IsEndedWhenCancelled)
{
    writeNpm("exec sleep 600\n");
    const base::CancelToken cancel;
    cancel.cancel();

    EXPECT_FALSE(store.fetch("alpha", {}, cancel));
}
