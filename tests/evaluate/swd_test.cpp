// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/swd.h"
#include "tests/evaluate/pictures.h"

#include <gtest/gtest.h>

namespace {

using evaluate::SlicedWasserstein;
using evaluate::SlicedWassersteinScores;

const cv::Size size(96, 128);

template <typename Change>
SlicedWassersteinScores scored(const Change& change, int frames = 12, std::uint64_t seed = 1)
{
    SlicedWasserstein distance(seed);
    for (int i = 0; i < frames; ++i) {
        const cv::Mat truth = test::texture(size, 100 + static_cast<std::uint64_t>(i));
        distance.add(change(truth), truth, test::everywhere(truth));
    }
    return distance.scores();
}

TEST(SlicedWasserstein, OfFlatEqualImagesIsZero)
{
    SlicedWasserstein distance;
    const cv::Mat grey(size, CV_8UC3, cv::Scalar::all(90));

    distance.add(grey, grey, test::everywhere(grey));

    EXPECT_NEAR(distance.scores().mean, 0, 1e-3);
}

TEST(SlicedWasserstein, RanksBlurWorseThanOtherPatchesOfTheSame)
{
    const auto same = scored([](const cv::Mat& truth) { return truth; });
    const auto soft = scored([](const cv::Mat& truth) { return test::blurred(truth, 0.8); });
    const auto smeared = scored([](const cv::Mat& truth) { return test::blurred(truth, 3); });

    EXPECT_LT(2 * same.fine, soft.fine);
    EXPECT_LT(soft.fine, smeared.fine);
    EXPECT_LT(2 * same.middle, smeared.middle);
}

TEST(SlicedWasserstein, ForgivesDetailInAnotherPlaceButNotNoise)
{
    const auto same = scored([](const cv::Mat& truth) { return truth; });
    const auto moved = scored([](const cv::Mat& truth) {
        cv::Mat flipped;
        cv::flip(truth, flipped, 1);
        return flipped;
    });
    const auto noisy = scored([](const cv::Mat& truth) {
        cv::Mat noise(truth.size(), CV_16SC3);
        cv::RNG(3).fill(noise, cv::RNG::NORMAL, 0, 25);
        cv::Mat sum;
        cv::add(truth, noise, sum, {}, CV_8U);
        return sum;
    });

    EXPECT_LT(moved.fine, 2 * same.fine + 0.2);
    EXPECT_GT(noisy.fine, 4 * same.fine);
}

TEST(SlicedWasserstein, SeesAWrongColourInTheCoarseLevelOnly)
{
    const auto tinted = scored([](const cv::Mat& truth) { return truth + cv::Scalar(20, 0, 0); });

    EXPECT_GT(tinted.coarse, 4 * tinted.fine);
}

TEST(SlicedWasserstein, LooksAtThePersonAlone)
{
    const cv::Mat truth = test::texture(size, 5);
    cv::Mat mask(size, CV_8U, cv::Scalar(0));
    mask(cv::Rect(0, 0, 96, 56)) = 255;
    cv::Mat image = truth.clone();
    image(cv::Rect(0, 72, 96, 56)) = cv::Scalar::all(0); // farther than a patch of the coarse level
    SlicedWasserstein spoilt;
    SlicedWasserstein whole;

    spoilt.add(image, truth, mask);
    whole.add(image, truth, test::everywhere(truth));

    EXPECT_LT(spoilt.scores().coarse, 0.5 * whole.scores().coarse);
}

TEST(SlicedWasserstein, IsTheSameForTheSameSeed)
{
    const auto blur = [](const cv::Mat& truth) { return test::blurred(truth, 1); };

    EXPECT_EQ(scored(blur), scored(blur));
}

TEST(SlicedWasserstein, StaysAboutTheSameWhenALongClipIsThinnedOut)
{
    const auto blur = [](const cv::Mat& truth) { return test::blurred(truth, 1); };

    const auto few = scored(blur, 60);
    const auto many = scored(blur, 270);

    EXPECT_NEAR(many.fine, few.fine, 0.1 * few.fine);
}

TEST(SlicedWasserstein, LeavesOutFramesWithoutAPerson)
{
    SlicedWasserstein distance;
    const cv::Mat truth = test::texture(size, 1);

    distance.add(truth, truth, cv::Mat(size, CV_8U, cv::Scalar(0)));

    EXPECT_EQ(distance.scores(), SlicedWassersteinScores{});
}

} // namespace
