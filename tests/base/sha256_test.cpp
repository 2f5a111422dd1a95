// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/sha256.h"

#include "core/base/error.h"

#include <gtest/gtest.h>

TEST(Sha256, MatchesThePublishedDigestOfAbc)
{
    EXPECT_EQ(
        base::sha256("abc"), "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
}

TEST(Sha256, NamesAFileThatIsNotThere)
{
    try {
        base::sha256OfFile("/no/such/file");
        FAIL() << "a missing file must throw";
    } catch (const base::Error& error) {
        EXPECT_EQ(error.code(), base::ErrorCode::NotFound);
        EXPECT_EQ(error.subject(), "/no/such/file");
    }
}
