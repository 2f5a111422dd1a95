// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/picture_files.h"

#include <fstream>
#include <gtest/gtest.h>

namespace fs = std::filesystem;

TEST(PictureFiles, CountNumbersAsNumbers)
{
    EXPECT_TRUE(base::isBeforeByNumber("frame9.png", "frame10.png"));
    EXPECT_FALSE(base::isBeforeByNumber("frame10.png", "frame9.png"));
    EXPECT_TRUE(base::isBeforeByNumber("a2b10", "a2b11"));
    EXPECT_TRUE(base::isBeforeByNumber("take1/9", "take2/1"));
    EXPECT_TRUE(base::isBeforeByNumber("07", "7"));
    EXPECT_FALSE(base::isBeforeByNumber("7", "07"));
    EXPECT_FALSE(base::isBeforeByNumber("same", "same"));
}

TEST(PictureFiles, AreThePicturesOfAFolderInTheirOrder)
{
    const fs::path folder = fs::path(testing::TempDir()) / "picture_files";
    fs::remove_all(folder);
    fs::create_directories(folder / "more.png");
    for (const char* name : {"f10.PNG", "f2.jpg", "notes.txt", "f1.jpeg"})
        std::ofstream(folder / name) << "picture";

    const std::vector<fs::path> pictures = base::picturesIn(folder);

    ASSERT_EQ(pictures.size(), 3U);
    EXPECT_EQ(pictures[0].filename(), "f1.jpeg");
    EXPECT_EQ(pictures[1].filename(), "f2.jpg");
    EXPECT_EQ(pictures[2].filename(), "f10.PNG");
    EXPECT_TRUE(base::picturesIn(folder / "nowhere").empty());
}
