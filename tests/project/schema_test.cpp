// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/schema.h"

#include "core/base/error.h"
#include "core/project/database.h"
#include "core/project/project.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>

namespace fs = std::filesystem;

namespace {

fs::path freshFile(const std::string& name)
{
    const fs::path path = fs::path(testing::TempDir()) / name;
    fs::remove(path);
    fs::remove(path.string() + "-wal");
    fs::remove(path.string() + "-shm");
    return path;
}

base::ErrorCode openingError(const fs::path& path)
{
    try {
        project::Project project(path);
    } catch (const base::Error& error) {
        EXPECT_EQ(error.subject(), path.string());
        return error.code();
    }
    ADD_FAILURE() << "opening must fail";
    return {};
}

} // namespace

TEST(Schema, RefusesAProjectOfANewerProgram)
{
    const fs::path path = freshFile("newer.understudy");
    {
        project::Database database(path);
        project::migrate(database);
        database.execute("PRAGMA user_version=" + std::to_string(project::schemaVersion + 1));
    }

    EXPECT_EQ(openingError(path), base::ErrorCode::NewerVersion);
}

TEST(Schema, RefusesAnotherProgramsDatabase)
{
    const fs::path path = freshFile("other.db");
    project::Database(path).execute("CREATE TABLE bookmarks (id INTEGER)");

    EXPECT_EQ(openingError(path), base::ErrorCode::Unreadable);
}

TEST(Schema, RefusesATextFile)
{
    const fs::path path = freshFile("notes.understudy");
    std::ofstream(path) << "Dear diary, this is a text of some length and no database at all.";

    EXPECT_EQ(openingError(path), base::ErrorCode::Unreadable);
}

TEST(Schema, SaysThatAFolderIsMissing)
{
    EXPECT_EQ(openingError("/no/such/folder/solo.understudy"), base::ErrorCode::Unwritable);
}
