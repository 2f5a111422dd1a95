// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/full_size.h"
#include "core/pipeline/tensors.h"
#include "core/synthesis/networks/composition.h"
#include "tests/warp/doll.h"

#include <gtest/gtest.h>

using pipeline::FullSizeComposer;
using pipeline::MovedReferences;
using pipeline::Person;

namespace {

using test::doll;
using test::dollFrame;
using test::dollSize;

constexpr int references = 3;
constexpr int enlargement = 4;
const cv::Size networkSize = dollFrame / enlargement;
const cv::Rect2d wholeFrame(0, 0, dollFrame.width, dollFrame.height);

/// Three dolls that differ in stripes finer than the network sees.
std::vector<warp::Reference> stripedDolls()
{
    std::vector<warp::Reference> dolls;
    for (int i = 0; i < references; ++i) {
        warp::Reference reference = test::dollReference();
        for (int y = 0; y < dollFrame.height; ++y)
            for (int x = 0; x < dollFrame.width; ++x)
                reference.bgra.at<cv::Vec4b>(y, x)[2]
                    = static_cast<std::uint8_t>((x + i * y) % 6 < 3 ? 60 + 60 * i : 90);
        dolls.push_back(reference);
    }
    return dolls;
}

/// What a figure in the doll's pose takes from the striped dolls.
struct Scene {
    std::vector<warp::Reference> dolls = stripedDolls();
    pose::Pose pose = test::shifted(doll(), {6.3F, -3.7F});
    torch::Tensor smallWarps = warps(networkSize);
    cv::Mat plate = cv::Mat(dollFrame, CV_8UC3, cv::Scalar(200, 120, 40));

    torch::Tensor warps(cv::Size size) const
    {
        std::vector<torch::Tensor> all;
        for (const warp::Reference& reference : dolls)
            all.push_back(pipeline::warpTensor(
                warp::warpReference(reference, pose, dollSize, wholeFrame, size)));
        return torch::stack(all).unsqueeze(0);
    }

    MovedReferences moved(const FullSizeComposer& composer) const
    {
        MovedReferences result(references);
        for (std::size_t i = 0; i < result.size(); ++i) {
            if (composer.needs(i))
                result[i] = warp::MovedParts(warp::PartSources(warp::CutReference(dolls[i], 1)),
                    pose, dollSize, wholeFrame, dollFrame);
        }
        return result;
    }
};

/// Like a network's: smooth, and sure that nobody is where no warp shows anything.
torch::Tensor smoothDecisions()
{
    torch::manual_seed(5);
    const torch::Tensor coarse = torch::randn({1, references + 5, 9, 6});
    torch::Tensor decisions
        = torch::upsample_bicubic2d(coarse, {networkSize.height, networkSize.width}, false);
    decisions.narrow(1, references + 4, 1) *= 0.3;
    decisions.narrow(1, references + 4, 1) -= 1.2;
    return decisions;
}

torch::Tensor evenDecisions()
{
    torch::Tensor decisions
        = torch::zeros({1, references + 5, networkSize.height, networkSize.width});
    decisions.narrow(1, references + 4, 1) = -1.2;
    return decisions;
}

cv::Mat difference(const cv::Mat& a, const cv::Mat& b)
{
    cv::Mat absolute;
    cv::absdiff(a, b, absolute);
    return absolute.reshape(1);
}

double shareAbove(const cv::Mat& values, int limit)
{
    return cv::countNonZero(values > limit) / static_cast<double>(values.total());
}

} // namespace

TEST(FullSizeComposer, GivesThePictureOfTheWholeComposition)
{
    const Scene scene;
    const torch::Tensor decisions = smoothDecisions();
    const cv::Mat expected = pipeline::imageFrom(synthesis::composeUpscaled(decisions,
        synthesis::paintingOf(decisions, scene.smallWarps, synthesis::crisp),
        pipeline::colourTensor(scene.plate).unsqueeze(0), scene.warps(dollFrame), synthesis::crisp)
                                                     .frame[0]);

    const FullSizeComposer composer(decisions, scene.smallWarps, dollFrame);
    cv::Mat picture = scene.plate.clone();
    composer.compose(picture, scene.moved(composer));

    EXPECT_GT(shareAbove(difference(picture, scene.plate), 20), 0.1); // the doll is there
    EXPECT_LT(shareAbove(difference(picture, expected), 2), 0.002);
    EXPECT_LT(cv::mean(difference(picture, expected))[0], 0.05);
}

TEST(FullSizeComposer, LeavesTheRoomUntouchedOutsideThePerson)
{
    const Scene scene;
    cv::Mat picture = scene.plate.clone();

    const FullSizeComposer composer(smoothDecisions(), scene.smallWarps, dollFrame);
    const Person person = composer.compose(picture, scene.moved(composer));

    ASSERT_EQ(person.alpha.size(), person.box.size());
    cv::Mat shown(dollFrame, CV_8U, cv::Scalar(0));
    person.alpha.copyTo(shown(person.box));
    cv::Mat touched;
    cv::max(difference(picture, scene.plate).reshape(3), 0, touched);
    cv::transform(touched, touched, cv::Matx13f(1, 1, 1));
    EXPECT_EQ(cv::countNonZero(touched & (shown == 0)), 0);
    EXPECT_GT(shareAbove(shown, 127), 0.1);
    EXPECT_GT(shareAbove(255 - shown, 254), 0.3);
}

TEST(FullSizeComposer, TellsTheBoxOfThePerson)
{
    const Scene scene;

    const FullSizeComposer composer(evenDecisions(), scene.smallWarps, dollFrame);
    cv::Mat picture = scene.plate.clone();
    const Person person = composer.compose(picture, scene.moved(composer));

    EXPECT_TRUE(person.box.contains(cv::Point(106, 41))); // the nose
    EXPECT_TRUE(person.box.contains(cv::Point(88, 251))); // an ankle
    EXPECT_LT(person.box.area(), dollFrame.area());
}

TEST(FullSizeComposer, NeedsTheReferencesThatShowAlone)
{
    const Scene scene;
    torch::Tensor decisions = evenDecisions();
    decisions.select(1, 1) = 3; // the second, everywhere

    const FullSizeComposer composer(decisions, scene.smallWarps, dollFrame);

    EXPECT_FALSE(composer.needs(0));
    EXPECT_TRUE(composer.needs(1));
    EXPECT_FALSE(composer.needs(2));
}

TEST(FullSizeComposer, PaintsWhatNoReferenceShows)
{
    const Scene scene;
    torch::Tensor decisions = evenDecisions();
    const auto corner = [&decisions](std::int64_t channel) {
        return decisions[0][channel].narrow(0, 0, 8).narrow(1, 0, 8);
    };
    corner(references).fill_(5); // red
    corner(references + 1).fill_(-5);
    corner(references + 2).fill_(-5);
    corner(references + 3).fill_(5);
    corner(references + 4).fill_(9);

    const FullSizeComposer composer(decisions, scene.smallWarps, dollFrame);
    cv::Mat picture = scene.plate.clone();
    composer.compose(picture, scene.moved(composer));

    EXPECT_LT(cv::norm(picture.at<cv::Vec3b>(10, 10), cv::Vec3b(0, 0, 255), cv::NORM_INF), 4);
}

TEST(FullSizeComposer, ShowsAnEmptyRoomWhereTheNetworkSeesNobody)
{
    const Scene scene;
    torch::Tensor decisions = evenDecisions();
    decisions.narrow(1, references + 4, 1) = -20;

    const FullSizeComposer composer(decisions, scene.smallWarps, dollFrame);
    cv::Mat picture = scene.plate.clone();
    const Person person = composer.compose(picture, scene.moved(composer));

    EXPECT_TRUE(person.box.empty());
    EXPECT_EQ(cv::countNonZero(difference(picture, scene.plate)), 0);
}
