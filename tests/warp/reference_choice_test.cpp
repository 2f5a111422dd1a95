// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/reference_choice.h"
#include "tests/warp/doll.h"

#include <algorithm>
#include <cmath>
#include <gmock/gmock.h>
#include <set>

namespace {

using test::doll;
using test::dollTorso;
using warp::Descriptor;
using warp::ReferenceCandidate;
using warp::ReferenceChooser;

/// Poses as numbers on a line are enough where only choosing is tested.
Descriptor at(float x) { return {x, 0}; }

ReferenceChooser chooserOf(const std::vector<float>& places, std::int64_t framesApart = 10)
{
    ReferenceChooser chooser;
    for (std::size_t i = 0; i < places.size(); ++i)
        chooser.add(framesApart * static_cast<std::int64_t>(i), at(places[i]));
    return chooser;
}

std::vector<std::size_t> references(const std::vector<warp::Match>& matches)
{
    std::vector<std::size_t> result;
    for (const warp::Match& match : matches)
        result.push_back(match.reference);
    return result;
}

TEST(Descriptor, DoesNotDependOnPlaceOrSize)
{
    const pose::Pose bigger = pose::moved(doll(), [](base::Vec2 p) {
        return p * 1.7F + base::Vec2{300, 40};
    });

    const float apart = warp::distance(
        warp::descriptor(doll(), dollTorso), warp::descriptor(bigger, 1.7F * dollTorso));

    EXPECT_NEAR(apart, 0, 1e-4);
}

TEST(Descriptor, TellsFrontFromBack)
{
    pose::Pose back = doll();
    for (const auto& [right, left] : {std::pair{pose::RightShoulder, pose::LeftShoulder},
             std::pair{pose::RightHip, pose::LeftHip}, std::pair{pose::RightEar, pose::LeftEar}})
        std::swap(back.body[right], back.body[left]);
    pose::Pose waving = doll();
    waving.body[pose::LeftWrist].position = {160, 90};
    const Descriptor front = warp::descriptor(doll(), dollTorso);

    EXPECT_GT(warp::distance(front, warp::descriptor(back, dollTorso)),
        2 * warp::distance(front, warp::descriptor(waving, dollTorso)));
}

TEST(Descriptor, ComparesWhatBothPosesShow)
{
    pose::Pose armless = doll();
    armless.body[pose::LeftWrist] = {};
    pose::Pose nearlyNothing;
    nearlyNothing.body[pose::Neck] = doll().body[pose::Neck];
    nearlyNothing.body[pose::MidHip] = doll().body[pose::MidHip];
    const Descriptor whole = warp::descriptor(doll(), dollTorso);

    EXPECT_NEAR(warp::distance(whole, warp::descriptor(armless, dollTorso)), 0, 1e-5);
    EXPECT_TRUE(std::isinf(warp::distance(whole, warp::descriptor(nearlyNothing, dollTorso))));
}

TEST(Sharpness, FallsWhenThePictureIsBlurred)
{
    cv::Mat frame(test::dollFrame, CV_8UC3);
    cv::RNG(1).fill(frame, cv::RNG::UNIFORM, 0, 255);
    cv::Mat blurred;
    cv::GaussianBlur(frame, blurred, {}, 2);

    EXPECT_LT(warp::sharpness(blurred, doll(), dollTorso),
        0.2F * warp::sharpness(frame, doll(), dollTorso));
    EXPECT_EQ(warp::sharpness(frame, pose::Pose{}, dollTorso), 0);
}

TEST(ChooseReferences, KeepsAllSharpFramesWhenThereAreFew)
{
    std::vector<ReferenceCandidate> candidates;
    for (int i = 0; i < 40; ++i)
        candidates.push_back({i, at(static_cast<float>(i)), i % 8 == 3 ? 10.F : 100.F});

    const std::vector<std::size_t> chosen = warp::chooseReferences(candidates);

    EXPECT_EQ(chosen.size(), 35u);
    EXPECT_THAT(chosen, testing::Not(testing::Contains(3u)));
}

TEST(ChooseReferences, NeverDropsMoreThanAThird)
{
    std::vector<ReferenceCandidate> candidates;
    for (int i = 0; i < 30; ++i)
        candidates.push_back({i, at(0), i % 3 == 0 ? 100.F : 10.F + static_cast<float>(i)});

    EXPECT_GE(warp::chooseReferences(candidates).size(), 20u);
}

TEST(ChooseReferences, KeepsALongPassageThatIsSmoothByNature)
{
    std::vector<ReferenceCandidate> candidates;
    for (int i = 0; i < 600; ++i)
        candidates.push_back({i, at(0), i >= 200 && i < 400 ? 20.F : 100.F}); // seen from behind

    const std::vector<std::size_t> chosen = warp::chooseReferences(candidates, 1000);

    EXPECT_THAT(chosen, testing::Contains(300u));
}

TEST(ChooseReferences, SpreadsOverThePosesWhenThereAreTooMany)
{
    std::vector<ReferenceCandidate> candidates;
    for (int i = 0; i < 200; ++i)
        candidates.push_back(
            {i, at(i < 190 ? 0.001F * static_cast<float>(i) : static_cast<float>(i)), 1});

    const std::vector<std::size_t> chosen = warp::chooseReferences(candidates, 12);

    ASSERT_EQ(chosen.size(), 12u);
    EXPECT_TRUE(std::is_sorted(chosen.begin(), chosen.end()));
    const auto rare = std::count_if(chosen.begin(), chosen.end(), [](auto i) { return i >= 190; });
    EXPECT_EQ(rare, 10);
}

TEST(ChooseReferences, OfNothingIsNothing) { EXPECT_TRUE(warp::chooseReferences({}).empty()); }

TEST(Nearest, KeepsAGapBetweenTheChosen)
{
    ReferenceChooser chooser;
    for (int frame = 0; frame < 30; ++frame)
        chooser.add(frame, at(0.01F * static_cast<float>(frame)));
    cv::RNG random(1);

    const auto found = chooser.nearest(at(0), {.count = 3}, random);

    EXPECT_THAT(references(found), testing::ElementsAre(0, 6, 12));
    EXPECT_NEAR(found[2].distance, 0.12F, 1e-5);
}

TEST(Nearest, LeavesOutTheExcludedFrames)
{
    const ReferenceChooser chooser = chooserOf({0, 1, 2, 3});
    cv::RNG random(1);

    const auto found
        = chooser.nearest(at(0), {.count = 2, .excludeFrom = 0, .excludeTo = 10}, random);

    EXPECT_THAT(references(found), testing::ElementsAre(2, 3));
}

TEST(Nearest, RepeatsTheLastWhenThereAreTooFew)
{
    const ReferenceChooser chooser = chooserOf({0, 1});
    cv::RNG random(1);

    const auto found = chooser.nearest(at(0), {.count = 4}, random);

    EXPECT_THAT(references(found), testing::ElementsAre(0, 1, 1, 1));
}

TEST(Nearest, StillFindsOneWhenAllAreExcluded)
{
    const ReferenceChooser chooser = chooserOf({0, 1});
    cv::RNG random(1);

    const auto found
        = chooser.nearest(at(0.9F), {.count = 2, .excludeFrom = 0, .excludeTo = 100}, random);

    EXPECT_THAT(references(found), testing::ElementsAre(1, 1));
}

TEST(Nearest, VariesWithJitterButRepeatsWithTheSeed)
{
    std::vector<float> places;
    for (int i = 0; i < 50; ++i)
        places.push_back(1 + 0.002F * static_cast<float>(i));
    const ReferenceChooser chooser = chooserOf(places);
    cv::RNG first(4);
    cv::RNG again(4);
    std::set<std::size_t> seen;

    for (int i = 0; i < 10; ++i) {
        const auto found = chooser.nearest(at(0), {.jitter = 0.25F}, first);
        EXPECT_EQ(references(found), references(chooser.nearest(at(0), {.jitter = 0.25F}, again)));
        seen.insert(found[0].reference);
    }

    EXPECT_GT(seen.size(), 3u);
}

TEST(ChooseForRendering, SwitchesRarelyWhenTwoReferencesAreAboutAsGood)
{
    const ReferenceChooser chooser = chooserOf({0, 1});
    std::vector<Descriptor> wanted;
    for (int frame = 0; frame < 40; ++frame) // sways around the middle, then goes to the right
        wanted.push_back(at(frame < 30 ? (frame % 2 == 0 ? 0.45F : 0.55F) : 1.F));

    const auto chosen = chooser.chooseForRendering(wanted);

    int switches = 0;
    for (std::size_t i = 1; i < chosen.size(); ++i)
        switches += chosen[i][0].reference != chosen[i - 1][0].reference;
    EXPECT_LE(switches, 1);
    EXPECT_EQ(chosen.back()[0].reference, 1u);
    EXPECT_NEAR(chosen.back()[0].distance, 0, 1e-6);
}

TEST(ChooseForRendering, GivesSixDifferentReferencesAGapApart)
{
    ReferenceChooser chooser;
    for (int frame = 0; frame < 60; ++frame)
        chooser.add(frame, at(0.05F * static_cast<float>(frame)));
    std::vector<Descriptor> wanted;
    for (int frame = 0; frame < 20; ++frame)
        wanted.push_back(at(0.1F * static_cast<float>(frame)));

    for (const warp::References& frame : chooser.chooseForRendering(wanted)) {
        std::vector<std::size_t> sorted;
        for (const warp::Match& match : frame)
            sorted.push_back(match.reference);
        std::sort(sorted.begin(), sorted.end());
        for (std::size_t i = 1; i < sorted.size(); ++i)
            EXPECT_GE(sorted[i], sorted[i - 1] + 6);
    }
}

TEST(ChooseForRendering, LeavesAReferenceInItsPlace)
{
    std::vector<float> places;
    for (int i = 0; i < 30; ++i)
        places.push_back(static_cast<float>(i));
    const ReferenceChooser chooser = chooserOf(places);
    std::vector<Descriptor> wanted;
    for (int frame = 0; frame < 100; ++frame)
        wanted.push_back(at(5 + 0.1F * static_cast<float>(frame)));

    const auto chosen = chooser.chooseForRendering(wanted);

    for (std::size_t i = 1; i < chosen.size(); ++i) {
        for (std::size_t slot = 1; slot < warp::referencesPerFrame; ++slot) {
            const std::size_t now = chosen[i][slot].reference;
            for (std::size_t other = 1; other < warp::referencesPerFrame; ++other) {
                EXPECT_TRUE(other == slot || chosen[i - 1][other].reference != now)
                    << "moved at frame " << i;
            }
        }
    }
}

TEST(ChooseForRendering, RepeatsTheFirstWhenTheBankIsSmall)
{
    const ReferenceChooser chooser = chooserOf({0, 1, 2});
    const std::vector<Descriptor> wanted{at(0.1F), at(0.2F)};

    const auto chosen = chooser.chooseForRendering(wanted);

    std::set<std::size_t> used;
    for (const warp::Match& match : chosen[1])
        used.insert(match.reference);
    EXPECT_EQ(used.size(), 3u);
    EXPECT_TRUE(chooser.chooseForRendering({}).empty());
}

TEST(ChooseLike, KeepsThePlanWhereThePoseHasHardlyChanged)
{
    std::vector<float> places;
    for (int i = 0; i < 30; ++i)
        places.push_back(static_cast<float>(i));
    const ReferenceChooser chooser = chooserOf(places);
    const std::vector<Descriptor> wanted{at(10), at(10.1F), at(10.2F)};
    const warp::References planned = chooser.chooseForRendering(wanted)[1];

    const warp::References again = chooser.chooseLike(at(10.15F), planned);

    for (std::size_t slot = 0; slot < warp::referencesPerFrame; ++slot)
        EXPECT_EQ(again[slot].reference, planned[slot].reference) << slot;
    EXPECT_NEAR(again[0].distance, 0.15, 1e-4);
}

TEST(ChooseLike, TakesAnotherReferenceForAnotherPose)
{
    const ReferenceChooser chooser = chooserOf({0, 1, 20});
    const std::vector<Descriptor> wanted{at(0.1F), at(0.1F)};
    const warp::References planned = chooser.chooseForRendering(wanted)[0];

    EXPECT_EQ(planned[0].reference, 0U);
    EXPECT_EQ(chooser.chooseLike(at(20), planned)[0].reference, 2U);
}

} // namespace
