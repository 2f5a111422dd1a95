// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/atomic_file.h"

#include "core/base/error.h"

#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <iterator>

namespace fs = std::filesystem;

namespace {

std::string contentOf(const fs::path& path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

} // namespace

TEST(AtomicFile, ReplacesTheOldContentAndLeavesNoTemporaryFile)
{
    const fs::path folder = fs::path(testing::TempDir()) / "atomic_file_replaces";
    fs::create_directories(folder);
    const fs::path target = folder / "notes.txt";

    base::writeFileAtomically(target, "first");
    base::writeFileAtomically(target, "second");

    EXPECT_EQ(contentOf(target), "second");
    EXPECT_EQ(std::distance(fs::directory_iterator(folder), fs::directory_iterator()), 1);
}

TEST(AtomicFile, SaysWhichFileCannotBeWritten)
{
    const fs::path target = "/no/such/folder/notes.txt";

    try {
        base::writeFileAtomically(target, "text");
        FAIL() << "a missing folder must throw";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::Unwritable);
        EXPECT_EQ(error.subject(), target.string());
    }
}
