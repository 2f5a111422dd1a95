// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/part_choice.h"
#include "tests/warp/doll.h"

#include <cmath>
#include <gtest/gtest.h>

namespace {

using test::doll;
using test::dollTorso;
using warp::HeadGroup;
using warp::LeftArmGroup;
using warp::LeftFootGroup;
using warp::PartGroup;
using warp::RightArmGroup;
using warp::RightFootGroup;

constexpr std::array groups{HeadGroup, RightArmGroup, LeftArmGroup, RightFootGroup, LeftFootGroup};
constexpr warp::PerGroup<float> allSharp{1, 1, 1, 1, 1, 1};

/// Poses of a target, each with its sharpness.
class Bank {
public:
    std::size_t add(const pose::Pose& pose, const warp::PerGroup<float>& sharpness = allSharp,
        const warp::PerGroup<float>& hidden = {})
    {
        warp::Reference reference = test::dollReference();
        reference.frame = 10 * static_cast<std::int64_t>(m_bank.size());
        reference.pose = pose;
        reference.sharpness = sharpness;
        reference.hidden = hidden;
        m_bank.add(reference);
        return m_bank.size() - 1;
    }

    /// Who lends the parts of `group` to `wanted`.
    std::size_t lender(PartGroup group, const pose::Pose& wanted) const
    {
        const warp::Descriptor descriptor = warp::groupDescriptor(group, wanted, dollTorso);
        return warp::lenderChoosers(m_bank)[group]
            .chooseForRendering({&descriptor, 1})[0][0]
            .reference;
    }

    /// Who fits `wanted` best as a whole.
    std::size_t whole(const pose::Pose& wanted) const
    {
        const warp::Descriptor descriptor = warp::descriptor(wanted, dollTorso);
        return m_bank.chooser().chooseForRendering({&descriptor, 1})[0][0].reference;
    }

private:
    warp::ReferenceBank m_bank;
};

pose::Pose with(pose::Pose pose, pose::Body25 joint, base::Vec2 moved)
{
    pose.body[joint].position = pose.body[joint].position + moved;
    return pose;
}

/// The nose and the eyes to one side.
pose::Pose lookingAside(pose::Pose pose, float by)
{
    for (const pose::Body25 joint : {pose::Nose, pose::RightEye, pose::LeftEye})
        pose = with(pose, joint, {by, 0});
    return pose;
}

/// A leg thrown out, which is much of the whole pose and nothing of head and arms.
pose::Pose kicking(pose::Pose pose)
{
    pose = with(pose, pose::LeftKnee, {20, -10});
    return with(with(pose, pose::LeftAnkle, {45, -30}), pose::LeftBigToe, {45, -35});
}

pose::Pose handAtTheFace()
{
    return with(
        with(doll(), pose::RightElbow, {-5, 5}), pose::RightWrist, {100 - 52, 45 + 12 - 146});
}

/// An open hand, its middle finger along `finger` and its knuckles along `knuckles`.
pose::Pose withLeftHand(pose::Pose pose, base::Vec2 finger, base::Vec2 knuckles)
{
    const base::Vec2 wrist = pose.body[pose::LeftWrist].position;
    for (std::size_t point = 0; point < pose.leftHand.size(); ++point)
        pose.leftHand[point] = pose::detected(wrist + finger * 0.5F, 1);
    pose.leftHand[0] = pose::detected(wrist, 1);
    pose.leftHand[12] = pose::detected(wrist + finger, 1);
    pose.leftHand[5] = pose::detected(wrist + finger * 0.5F - knuckles * 0.5F, 1);
    pose.leftHand[17] = pose::detected(wrist + finger * 0.5F + knuckles * 0.5F, 1);
    return pose;
}

} // namespace

TEST(GroupDescriptor, DoesNotDependOnPlaceOrSize)
{
    const pose::Pose pose = withLeftHand(doll(), {3, 14}, {6, 1});
    const pose::Pose bigger = pose::moved(pose, [](base::Vec2 p) {
        return p * 1.7F + base::Vec2{300, 40};
    });

    for (const PartGroup group : groups)
        EXPECT_NEAR(warp::distance(warp::groupDescriptor(group, pose, dollTorso),
                        warp::groupDescriptor(group, bigger, 1.7F * dollTorso)),
            0, 1e-4)
            << group;
}

TEST(GroupDescriptor, IsNothingWithoutTheGroup)
{
    pose::Pose pose = doll();
    pose.body[pose::LeftWrist] = {};
    pose.body[pose::Neck] = {};

    for (const PartGroup group : {HeadGroup, LeftArmGroup})
        for (const float number : warp::groupDescriptor(group, pose, dollTorso))
            EXPECT_TRUE(std::isnan(number)) << group;
}

TEST(Lenders, OfTheHeadLookTheSameWay)
{
    Bank bank;
    const std::size_t sameBody = bank.add(lookingAside(doll(), 6));
    const std::size_t sameHead = bank.add(kicking(doll()));

    EXPECT_EQ(bank.whole(doll()), sameBody);
    EXPECT_EQ(bank.lender(HeadGroup, doll()), sameHead);
}

TEST(Lenders, OfTheHeadHaveNoHandBeforeIt)
{
    Bank bank;
    const std::size_t same = bank.add(handAtTheFace());
    const std::size_t uncovered = bank.add(lookingAside(doll(), 3));

    EXPECT_EQ(bank.whole(handAtTheFace()), same);
    EXPECT_EQ(bank.lender(HeadGroup, handAtTheFace()), uncovered);
    EXPECT_EQ(bank.lender(RightArmGroup, handAtTheFace()), same);
}

TEST(Lenders, AreSharpWhereOthersLikeThemAre)
{
    for (const PartGroup group : groups) {
        Bank bank;
        warp::PerGroup<float> blurred = allSharp;
        blurred[group] = 0.05F;
        const std::size_t same = bank.add(doll(), blurred);
        for (const float aside : {2.F, 3.F, 4.F, 5.F})
            bank.add(with(lookingAside(kicking(doll()), 0.3F * aside), pose::Neck, {aside, 0}));

        EXPECT_NE(bank.lender(group, doll()), same) << group;
        EXPECT_EQ(bank.lender(group == HeadGroup ? LeftArmGroup : HeadGroup, doll()), same);
    }
}

TEST(Lenders, OfAnArmHoldItBeforeTheBodyAsTheFigureDoes)
{
    const auto forearmMoved = [](base::Vec2 by) {
        return with(with(doll(), pose::LeftElbow, by), pose::LeftWrist, by);
    };
    Bank bank;
    bank.add(forearmMoved({-20, 0})); // nearer, but before the body
    const std::size_t beside = bank.add(forearmMoved({0, 24}));

    EXPECT_EQ(bank.lender(LeftArmGroup, doll()), beside);
}

TEST(Lenders, OfAnArmHoldItBeforeTheFaceOnlyWhereTheFigureDoes)
{
    const auto handAt = [](base::Vec2 place) {
        pose::Pose pose = handAtTheFace();
        pose.body[pose::RightWrist].position = place;
        return pose;
    };
    const pose::Pose wanted = handAt({62, 57});
    Bank bank;
    const std::size_t before = bank.add(handAt({78, 50})); // nearer
    const std::size_t beside = bank.add(handAt({45, 75}));

    EXPECT_EQ(bank.lender(RightArmGroup, wanted), beside);
    EXPECT_EQ(bank.lender(RightArmGroup, handAt({80, 52})), before);
}

TEST(Lenders, OfAnArmHoldTheHandTheSameWay)
{
    Bank bank;
    const std::size_t edgeOn = bank.add(withLeftHand(doll(), {3, 14}, {1, 0}));
    const std::size_t open = bank.add(withLeftHand(kicking(doll()), {3, 14}, {14, -2}));
    const pose::Pose wanted = withLeftHand(doll(), {3, 14}, {14, -2});

    EXPECT_EQ(bank.whole(wanted), edgeOn);
    EXPECT_EQ(bank.lender(LeftArmGroup, wanted), open);
}

TEST(Lenders, OfTheLapHaveTheirLegsApart)
{
    const auto astride = [](float apart) {
        return with(with(doll(), pose::RightKnee, {-apart, 0}), pose::LeftKnee, {apart, 0});
    };
    Bank bank;
    const std::size_t likest = bank.add(astride(2));
    const std::size_t apart = bank.add(astride(8));
    bank.add(astride(30));

    EXPECT_EQ(bank.whole(astride(3)), likest);
    EXPECT_EQ(bank.lender(warp::LapGroup, astride(3)), apart);
}

TEST(GroupSharpness, FallsWithBlurAndOutsideThePicture)
{
    cv::Mat frame(test::dollFrame, CV_8UC3);
    cv::RNG(1).fill(frame, cv::RNG::UNIFORM, 0, 255);
    cv::Mat blurred;
    cv::GaussianBlur(frame, blurred, {}, 2);
    const auto sharp = warp::groupSharpness(frame, doll(), dollTorso);
    const auto soft = warp::groupSharpness(blurred, doll(), dollTorso);
    const auto half = warp::groupSharpness(frame, test::shifted(doll(), {-52, 0}), dollTorso);

    for (const PartGroup group : groups) {
        EXPECT_GT(sharp[group], 0) << group;
        EXPECT_LT(soft[group], 0.2F * sharp[group]) << group;
    }
    EXPECT_NEAR(half[RightArmGroup] / sharp[RightArmGroup], 0.5, 0.2);
    EXPECT_EQ(warp::groupSharpness(frame, pose::Pose{}, dollTorso), warp::PerGroup<float>{});
}

TEST(Lend, GivesEachReferenceTheLenderInItsPlace)
{
    warp::ReferenceBank bank;
    warp::References references;
    warp::References lenders;
    for (std::size_t i = 0; i < references.size(); ++i) {
        bank.add(test::dollReference());
        references[i] = {i, 0.5F, {i, i, i, i, i, i}};
        lenders[i] = {i + 10, 0.25F, {}};
    }

    warp::lend(bank, references, RightArmGroup, lenders);

    for (std::size_t i = 0; i < references.size(); ++i) {
        EXPECT_EQ(references[i].reference, i);
        EXPECT_EQ(references[i].lenders, (warp::PerGroup<std::size_t>{i, i + 10, i, i, i, i}));
        EXPECT_EQ(warp::lendersOf(references, RightArmGroup)[i].reference, i + 10);
    }
}

TEST(Lend, GivesFeetOnlyWhereTheyAreHidden)
{
    warp::ReferenceBank bank;
    warp::Reference reference = test::dollReference();
    bank.add(reference);
    reference.hidden[LeftFootGroup] = 0.5F;
    bank.add(reference);
    std::array<warp::Match, 2> references{{{0, 0, {}}, {1, 0, {1, 1, 1, 1, 1, 1}}}};

    warp::lend(
        bank, references, LeftFootGroup, std::array<warp::Match, 2>{{{7, 0, {}}, {7, 0, {}}}});

    EXPECT_EQ(references[0].lenders[LeftFootGroup], 0u);
    EXPECT_EQ(references[1].lenders[LeftFootGroup], 7u);
}

TEST(Lenders, OfAFootShowIt)
{
    Bank bank;
    const auto hidden = bank.add(doll(), allSharp, {0, 0, 0, 0, 0, 0.6F});
    const auto shown = bank.add(with(doll(), pose::LeftBigToe, {3, -2}));

    EXPECT_EQ(bank.lender(LeftFootGroup, doll()), shown);
    EXPECT_EQ(bank.lender(RightFootGroup, doll()), hidden);
}

TEST(HiddenShares, TellHowMuchOfEachGroupIsCovered)
{
    cv::Mat hidden(test::dollFrame, CV_8U, cv::Scalar(0));
    hidden(cv::Rect(100, 240, 100, 60)) = 255; // the left foot
    hidden(cv::Rect(0, 0, 200, 42)) = 255; // the upper part of the head

    const auto shares = warp::hiddenShares(hidden, doll(), dollTorso);

    EXPECT_EQ(shares[LeftFootGroup], 1);
    EXPECT_EQ(shares[RightFootGroup], 0);
    EXPECT_EQ(shares[LeftArmGroup], 0);
    EXPECT_GT(shares[HeadGroup], 0.2F);
    EXPECT_LT(shares[HeadGroup], 0.8F);
    EXPECT_EQ(warp::hiddenShares({}, doll(), dollTorso), warp::PerGroup<float>{});
}
