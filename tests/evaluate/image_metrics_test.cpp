// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/evaluate/image_metrics.h"
#include "tests/evaluate/pictures.h"

#include <cmath>
#include <gtest/gtest.h>

namespace {

using evaluate::ImageScorer;
using evaluate::ImageScores;

const cv::Size size(96, 64);

TEST(Psnr, FollowsItsFormula)
{
    const cv::Mat truth(size, CV_8UC3, cv::Scalar(100, 100, 100));
    const cv::Mat image(size, CV_8UC3, cv::Scalar(110, 110, 110));

    const double found = evaluate::psnr(image, truth);

    EXPECT_NEAR(found, 10 * std::log10(255.0 * 255.0 / 100.0), 1e-9);
}

TEST(Psnr, IsCappedForEqualImages)
{
    const cv::Mat image = test::texture(size, 1);

    EXPECT_EQ(evaluate::psnr(image, image), evaluate::equalPsnr);
}

TEST(Psnr, LooksOnlyIntoItsBox)
{
    const cv::Mat truth(size, CV_8UC3, cv::Scalar::all(50));
    cv::Mat image = truth.clone();
    image(cv::Rect(0, 0, 10, 10)) = cv::Scalar::all(250);

    EXPECT_LT(evaluate::psnr(image, truth, cv::Rect(0, 0, 10, 10)), 3);
    EXPECT_EQ(evaluate::psnr(image, truth, cv::Rect(20, 20, 30, 30)), evaluate::equalPsnr);
}

TEST(Ssim, IsOneForEqualImages)
{
    const cv::Mat image = test::texture(size, 1);

    EXPECT_NEAR(evaluate::ssim(image, image), 1, 1e-5);
}

TEST(Ssim, OfTwoFlatImagesIsTheLuminanceTerm)
{
    const cv::Mat truth(size, CV_8UC3, cv::Scalar::all(100));
    const cv::Mat image(size, CV_8UC3, cv::Scalar::all(150));
    const double c1 = 0.01 * 255 * 0.01 * 255;

    const double found = evaluate::ssim(image, truth);

    EXPECT_NEAR(found, (2 * 100.0 * 150.0 + c1) / (100.0 * 100 + 150.0 * 150 + c1), 1e-3);
}

TEST(Ssim, FallsWithBlurAndWithNoise)
{
    const cv::Mat truth = test::texture(size, 1);
    cv::Mat noise(size, CV_8UC3);
    cv::RNG(7).fill(noise, cv::RNG::UNIFORM, 0, 60);

    EXPECT_LT(evaluate::ssim(test::blurred(truth, 2), truth), 0.8);
    EXPECT_LT(evaluate::ssim(truth + noise, truth), 0.9);
    EXPECT_GT(evaluate::ssim(test::blurred(truth, 0.5), truth),
        evaluate::ssim(test::blurred(truth, 2), truth));
}

TEST(RelativeSharpness, IsBelowOneForBlurAndOneForTheTruth)
{
    const cv::Mat truth = test::texture(size, 1);
    const cv::Mat mask = test::everywhere(truth);

    EXPECT_DOUBLE_EQ(evaluate::relativeSharpness(truth, truth, mask), 1);
    EXPECT_LT(evaluate::relativeSharpness(test::blurred(truth, 1.5), truth, mask), 0.5);
}

TEST(ImageScorer, KeepsPersonAndBackgroundApart)
{
    const cv::Mat truth = test::texture(size, 1);
    const cv::Rect person(32, 16, 32, 32);
    cv::Mat mask(size, CV_8U, cv::Scalar(0));
    mask(person) = 255;
    cv::Mat image = truth.clone();
    test::blurred(truth, 2)(person).copyTo(image(person));
    ImageScorer scorer;

    scorer.add(image, truth, mask, {person, {}});
    const ImageScores scores = scorer.scores();

    EXPECT_EQ(scores.frames, 1);
    EXPECT_LT(scores.personSsim, scores.ssim);
    EXPECT_LT(scores.personPsnr, scores.psnr);
    EXPECT_LT(scores.sharpness, 1);
}

TEST(ImageScorer, MeasuresTheFaceOnlyWhereThereIsOne)
{
    const cv::Mat mask(size, CV_8U, cv::Scalar(255));
    const cv::Mat truth = test::texture(size, 1);
    const cv::Rect face(40, 8, 16, 16);
    cv::Mat image = truth.clone();
    image(face) = cv::Scalar::all(0);
    ImageScorer scorer;

    scorer.add(image, truth, mask, {{}, face});
    scorer.add(truth, truth, mask, {});
    const ImageScores scores = scorer.scores();

    EXPECT_EQ(scores.faces, 1);
    EXPECT_DOUBLE_EQ(scores.facePsnr, evaluate::psnr(image, truth, face));
    EXPECT_LT(scores.faceSsim, 0.3);
    EXPECT_GT(scores.ssim, 0.9);
}

TEST(ImageScorer, CountsFlickerOnlyWhereTheTruthDoesNotChange)
{
    const cv::Mat dark(size, CV_8UC3, cv::Scalar::all(100));
    const cv::Mat light(size, CV_8UC3, cv::Scalar::all(130));
    cv::Mat left(size, CV_8U, cv::Scalar(0));
    left(cv::Rect(0, 0, 48, 64)) = 255;
    cv::Mat image = light.clone();
    image(cv::Rect(0, 0, 48, 64)) = cv::Scalar::all(150);
    ImageScorer scorer;

    scorer.add(dark, dark, left, {});
    scorer.add(image, light, left, {});

    EXPECT_NEAR(scorer.scores().personFlicker, 20, 1e-4);
    EXPECT_NEAR(scorer.scores().backgroundFlicker, 0, 1e-4);
}

TEST(RoomFlicker, IsTheDeviationOverTimeOutsideThePerson)
{
    evaluate::RoomFlicker flicker;
    for (const int level : {100, 106, 94, 100}) {
        cv::Mat picture(size, CV_8UC3, cv::Scalar::all(level));
        const cv::Rect person(
            2 * (level - 90), 10, 20, 30); // she moves, always before a light wall
        picture(person) = cv::Scalar::all(250);
        flicker.add(picture, person);
    }

    EXPECT_NEAR(flicker.deviation(), std::sqrt(18), 0.15); // some pixels are seen in three frames
}

TEST(RoomFlicker, IsNothingInAStillRoom)
{
    const cv::Mat picture = test::texture(size, 1);
    evaluate::RoomFlicker flicker;
    EXPECT_EQ(flicker.deviation(), 0);

    flicker.add(picture, {});
    flicker.add(picture, {10, 10, 30, 200});
    flicker.add(picture, {-5, 0, 30, 20});

    EXPECT_NEAR(flicker.deviation(), 0, 1e-3);
}

TEST(ImageScorer, TellsTheFlickerOfTheResultFromThatOfTheTruth)
{
    const cv::Mat mask(size, CV_8U, cv::Scalar(0));
    const cv::Mat still(size, CV_8UC3, cv::Scalar::all(100));
    ImageScorer scorer;

    for (const int noise : {0, 8})
        scorer.add(still, still + cv::Scalar::all(noise), mask, {});

    EXPECT_NEAR(scorer.scores().roomFlicker, 0, 1e-4);
    EXPECT_NEAR(scorer.scores().roomFlickerOfTruth, 4, 1e-4);
}

TEST(ImageScorer, CountsNoFlickerAcrossAGap)
{
    const cv::Mat mask(size, CV_8U, cv::Scalar(255));
    const cv::Mat truth(size, CV_8UC3, cv::Scalar::all(100));
    ImageScorer scorer;

    scorer.add(truth, truth, mask, {});
    scorer.add(truth + cv::Scalar::all(50), truth, mask, {}, true);

    EXPECT_EQ(scorer.scores().personFlicker, 0);
}

} // namespace
