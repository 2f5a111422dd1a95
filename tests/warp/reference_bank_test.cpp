// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/reference_bank.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

namespace {

using warp::Reference;
using warp::ReferenceBank;

/// Noise does not compress: a picture of this kind is too large to be kept losslessly.
Reference noisyReference()
{
    Reference reference = test::dollReference();
    const cv::Size size(800, 900);
    cv::Mat colour(size, CV_8UC3);
    cv::RNG(1).fill(colour, cv::RNG::NORMAL, 128, 20);
    cv::Mat alpha(size, CV_8U, cv::Scalar(0));
    cv::circle(alpha, {400, 450}, 300, 200, cv::FILLED);
    cv::cvtColor(colour, reference.bgra, cv::COLOR_BGR2BGRA);
    cv::insertChannel(alpha, reference.bgra, 3);
    reference.window = {{100, 50}, size};
    return reference;
}

TEST(ReferenceBank, GivesBackWhatItWasGiven)
{
    const Reference given = test::dollReference();
    ReferenceBank bank;
    bank.add(given);

    const Reference found = bank.at(0);

    EXPECT_EQ(found.frame, given.frame);
    EXPECT_EQ(found.pose, given.pose);
    EXPECT_LT(found.window.area(), given.window.area()); // without its empty rim
    EXPECT_EQ(cv::norm(found.bgra, given.bgra(found.window), cv::NORM_INF), 0);
}

TEST(ReferenceBank, KeepsALargePictureSmallAndItsAlphaExact)
{
    const Reference given = noisyReference();
    ReferenceBank bank;
    bank.add(given);

    const Reference found = bank.at(0);

    const auto& [colours, opacity] = warp::packed(given).picture;
    EXPECT_LT(colours.size() + opacity.size(), given.bgra.total() * 2);
    const cv::Mat expected = given.bgra(found.window - given.window.tl());
    EXPECT_EQ(cv::norm(test::alphaOf(found.bgra), test::alphaOf(expected), cv::NORM_INF), 0);
    EXPECT_LT(
        cv::norm(found.bgra, expected, cv::NORM_L1) / static_cast<double>(expected.total() * 4),
        12);
}

TEST(ReferenceBank, FetchesAPictureWhenItIsAskedFor)
{
    const warp::PackedReference given = warp::packed(test::dollReference());
    int fetched = 0;
    ReferenceBank bank;
    bank.add(given.about, [&] {
        ++fetched;
        return given.picture;
    });
    ASSERT_EQ(fetched, 0);

    const Reference found = bank.at(0);

    EXPECT_EQ(fetched, 1);
    EXPECT_EQ(found.pose, given.about.pose);
    EXPECT_EQ(found.bgra.size(), given.about.window.size());
}

TEST(ReferenceBank, KnowsItsPoses)
{
    ReferenceBank bank;
    bank.add(test::dollReference());
    cv::RNG random(1);

    const auto found = bank.chooser().nearest(
        warp::descriptor(test::doll(), test::dollTorso), {.count = 1}, random);

    EXPECT_NEAR(found[0].distance, 0, 1e-6);
}

TEST(ReferenceBank, TakesAReferenceWithNothingInIt)
{
    Reference nobody = test::dollReference();
    nobody.bgra.setTo(cv::Scalar::all(0));
    ReferenceBank bank;

    bank.add(nobody);

    EXPECT_TRUE(bank.at(0).bgra.empty());
}

TEST(CutCache, CutsAReferenceOnce)
{
    ReferenceBank bank;
    bank.add(test::dollReference());
    warp::CutCache cache(bank, 0.5);

    const auto first = cache.at(0);

    EXPECT_EQ(cache.at(0), first);
    EXPECT_EQ(first->scale(), 0.5);
}

TEST(CutCache, ForgetsTheLongestUnusedWhenFull)
{
    ReferenceBank bank;
    for (int i = 0; i < 3; ++i)
        bank.add(test::dollReference());
    const std::size_t one = warp::CutReference(bank.at(0), 1).memory();
    warp::CutCache cache(bank, 1, 2 * one + one / 2);
    const auto first = cache.at(0);
    const auto second = cache.at(1);
    cache.at(0);

    cache.at(2);

    EXPECT_EQ(cache.at(0), first);
    EXPECT_NE(cache.at(1), second);
}

} // namespace
