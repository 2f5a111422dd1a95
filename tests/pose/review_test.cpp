// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/review.h"

#include "walker.h"

#include <cmath>
#include <filesystem>
#include <fstream>
#include <functional>
#include <gmock/gmock.h>
#include <nlohmann/json.hpp>
#include <numbers>
#include <rapidcheck/gtest.h>

using namespace pose;
using testing::ElementsAre;
using testing::IsEmpty;

namespace {

constexpr float torso = 0.52F * 1200 / 4; // pixels, of the walker

Track swaying(int frames)
{
    return test::walker({}, {}, frames, [](int frame) {
        return test::Place{0.3 * std::sin(0.1 * frame), 4, 0};
    });
}

void forFrames(
    Track& track, std::int64_t first, std::int64_t last, const std::function<void(Pose&)>& change)
{
    for (std::int64_t frame = first; frame <= last; ++frame)
        change(track.at(frame));
}

// One error of each kind, with nothing else wrong.

void loseConfidence(Track& track, std::int64_t first)
{
    forFrames(track, first, first + 4, [](Pose& pose) { pose.body[RightWrist].confidence = 0.5F; });
}

void loseJoint(Track& track, std::int64_t first)
{
    forFrames(track, first, first + 2, [](Pose& pose) { pose.body[LeftKnee] = {}; });
}

void jump(Track& track, std::int64_t frame)
{
    track.at(frame).body[LeftWrist].position.y -= 0.5F * torso;
}

void shortenForearm(Track& track, std::int64_t first)
{
    forFrames(track, first, first + 5, [](Pose& pose) {
        Keypoint& wrist = pose.body[RightWrist];
        wrist.position = base::lerp(wrist.position, pose.body[RightElbow].position, 0.4F);
    });
}

void flip(Track& track, std::int64_t first)
{
    forFrames(track, first, first + 9, [](Pose& pose) { pose = withSidesSwapped(pose); });
}

void collapseAnkles(Track& track, std::int64_t first)
{
    forFrames(track, first, first + 4, [](Pose& pose) {
        const base::Vec2 middle
            = base::midpoint(pose.body[RightAnkle].position, pose.body[LeftAnkle].position);
        pose.body[RightAnkle].position = pose.body[LeftAnkle].position = middle;
    });
}

/// Bends the right knee to 3 degrees and back, 12 frames each way.
void foldKnee(Track& track, std::int64_t first)
{
    for (std::int64_t step = -12; step <= 12; ++step) {
        Body& body = track.at(first + 12 + step).body;
        const float part = static_cast<float>(std::abs(step)) / 12;
        const float degrees = 3 + 177 * part * part * (3 - 2 * part); // without jerks
        const float angle = degrees * std::numbers::pi_v<float> / 180;
        const base::Vec2 knee = body[RightKnee].position;
        const base::Vec2 up = body[RightHip].position - knee;
        const float calf = base::distance(body[RightAnkle].position, knee) / base::length(up);
        body[RightAnkle].position = knee
            + calf
                * base::Vec2{std::cos(angle) * up.x - std::sin(angle) * up.y,
                    std::sin(angle) * up.x + std::cos(angle) * up.y};
    }
}

struct Extent {
    FindingReason reason;
    std::int64_t first;
    std::int64_t last;

    bool operator==(const Extent&) const = default;
    friend void PrintTo(const Extent& extent, std::ostream* stream)
    {
        *stream << name(extent.reason) << " " << extent.first << "-" << extent.last;
    }
};

std::vector<Extent> extents(const std::vector<Finding>& findings)
{
    std::vector<Extent> result;
    for (const Finding& finding : findings)
        result.push_back({finding.reason, finding.first, finding.last});
    return result;
}

Track withOneErrorOfEachKind()
{
    Track track = swaying(500);
    loseConfidence(track, 20);
    loseJoint(track, 60);
    jump(track, 120);
    shortenForearm(track, 160);
    flip(track, 220);
    collapseAnkles(track, 300);
    foldKnee(track, 350);
    return track;
}

/// What makes test failures readable.
std::string listing(const std::vector<Finding>& findings)
{
    std::string text;
    for (const Finding& finding : findings)
        text += std::to_string(finding.first) + "-" + std::to_string(finding.last) + " "
            + findingKey(finding) + "\n";
    return text;
}

std::vector<Finding> touching(std::vector<Finding> findings, std::int64_t begin, std::int64_t end)
{
    std::erase_if(findings, [begin, end](const Finding& finding) {
        return finding.last < begin || finding.first >= end;
    });
    return findings;
}

} // namespace

TEST(Review, FindsNothingInASoundWalk)
{
    EXPECT_EQ(listing(review(swaying(300))), "");
    EXPECT_THAT(review(Track{}), IsEmpty());
}

TEST(Review, FindsEachPlantedErrorAndNothingElse)
{
    const Track track = withOneErrorOfEachKind();
    ReviewBasis basis = reviewBasis(bodies(track));
    for (const auto& [frame, pose] : track)
        basis.trainingDistances[frame] = frame == 450 || frame == 451 ? 3.0F : 0.9F;
    basis.trainingLimit = 1;

    const std::vector<Finding> findings = review(bodies(track), 0, 500, basis);

    using enum FindingReason;
    EXPECT_THAT(extents(findings),
        ElementsAre(Extent{LowConfidence, 20, 24}, Extent{Missing, 60, 62}, Extent{Jump, 119, 121},
            Extent{LimbLength, 160, 165}, Extent{Flip, 220, 229}, Extent{CollapsedPair, 300, 304},
            Extent{Impossible, 361, 363}, Extent{OutOfTrainingRange, 450, 451}))
        << listing(findings);
    for (const Finding& finding : findings) {
        EXPECT_GT(finding.severity, 0) << findingKey(finding);
        EXPECT_LE(finding.severity, 1) << findingKey(finding);
        EXPECT_GE(finding.worst, finding.first);
        EXPECT_LE(finding.worst, finding.last);
    }
}

TEST(Review, NamesTheJointsAndTheWorstFrame)
{
    Track track = swaying(200);
    loseConfidence(track, 20);
    track.at(22).body[RightWrist].confidence = 0.2F;
    track.at(24).body[RightElbow].confidence = 0.3F;

    const std::vector<Finding> findings = review(track);

    ASSERT_EQ(findings.size(), 1U);
    EXPECT_THAT(findings[0].joints, ElementsAre(bodyJoint(RightElbow), bodyJoint(RightWrist)));
    EXPECT_EQ(findings[0].worst, 22);
    EXPECT_EQ(findings[0].measure, 0.2F);
    EXPECT_EQ(findingKey(findings[0]), "low_confidence:R elbow,R wrist@22");
}

TEST(Review, AsksForMoreConfidenceAtWristsAndAnkles)
{
    Track track = swaying(100);
    track.at(30).body[RightElbow].confidence = 0.5F;
    track.at(60).body[RightAnkle].confidence = 0.5F;

    const std::vector<Finding> findings = review(track);

    ASSERT_EQ(findings.size(), 1U) << listing(findings);
    EXPECT_THAT(findings[0].joints, ElementsAre(bodyJoint(RightAnkle)));
}

TEST(Review, FoldsNeighbouringFramesIntoOneFindingAndDistantOnesNot)
{
    Track track = swaying(100);
    for (const std::int64_t frame : {30, 40, 60})
        track.at(frame).body[RightWrist].confidence = 0.5F;

    EXPECT_THAT(extents(review(track)),
        ElementsAre(Extent{FindingReason::LowConfidence, 30, 40},
            Extent{FindingReason::LowConfidence, 60, 60}));
}

TEST(Review, TellsAMissingPersonOnceAndAnExitNever)
{
    Track track = swaying(200);
    for (std::int64_t frame = 50; frame < 54; ++frame)
        track.erase(frame);
    for (std::int64_t frame = 100; frame < 120; ++frame)
        track.erase(frame);

    const std::vector<Finding> findings = review(track);

    ASSERT_EQ(findings.size(), 1U) << listing(findings);
    EXPECT_THAT(findings[0].joints, IsEmpty());
    EXPECT_EQ(findings[0].reason, FindingReason::Missing);
    EXPECT_EQ(findings[0].measure, 4);
}

TEST(Review, AcceptsWhatTheUserMadeAbsent)
{
    Track track = swaying(100);
    for (std::int64_t frame = 50; frame < 54; ++frame)
        track.at(frame)
            = withState(track.at(frame), std::vector{bodyJoint(LeftKnee)}, KeypointState::Absent);

    EXPECT_EQ(listing(review(track)), "");
}

TEST(Review, FindsWhereOnlyTheLegsAreExchanged)
{
    const Track right = swaying(200);
    Track track = right;
    forFrames(
        track, 80, 83, [](Pose& pose) { pose = withLimbPairSwapped(pose, bodyJoint(RightAnkle)); });

    const std::vector<Finding> findings = review(track);
    const Track changed = withFlipsFixed(track, flippedRanges(findings));

    ASSERT_THAT(extents(findings), ElementsAre(Extent{FindingReason::Flip, 80, 83}));
    EXPECT_EQ(findings[0].joints.size(), 12U);
    ASSERT_EQ(changed.size(), 4U);
    for (const auto& [frame, pose] : changed)
        EXPECT_EQ(pose, right.at(frame)) << frame;
}

TEST(Review, GivesTheWholePersonBackWhenAllWasExchanged)
{
    const Track right = swaying(200);
    Track track = right;
    flip(track, 80);

    for (const auto& [frame, pose] : withFlipsFixed(track, flippedRanges(review(track))))
        EXPECT_EQ(pose, right.at(frame)) << frame;
}

TEST(Review, DoesNotTakeATurnForAFlip)
{
    // One turn per second and a half: the sides cross within a few frames, but evenly.
    Track track;
    for (int frame = 0; frame < 200; ++frame) {
        const auto width = static_cast<float>(std::cos(2 * std::numbers::pi * frame / 45.0));
        track[frame] = moved(test::standing({}, {}, {}), [width](base::Vec2 at) {
            return base::Vec2{960 + width * (at.x - 960), at.y};
        });
    }

    const std::vector<Finding> findings = review(track);

    EXPECT_EQ(std::count_if(findings.begin(), findings.end(),
                  [](const Finding& f) { return f.reason == FindingReason::Flip; }),
        0)
        << listing(findings);
}

TEST(Review, SaysWhereSidesChangePlacesForGood)
{
    Track track = swaying(200);
    forFrames(track, 100, 199, [](Pose& pose) { pose = withSidesSwapped(pose); });

    const std::vector<Finding> findings = review(track);

    EXPECT_THAT(extents(findings), ElementsAre(Extent{FindingReason::Flip, 99, 100}));
    EXPECT_THAT(flippedRanges(findings), IsEmpty());
}

TEST(Review, KeepsAFindingsKeyWhenOtherFramesAreMended)
{
    Track track = withOneErrorOfEachKind();
    const ReviewBasis basis = reviewBasis(bodies(track));
    const std::vector<Finding> before = review(bodies(track), 0, 500, basis);
    for (std::int64_t frame = 20; frame < 25; ++frame)
        track.at(frame) = withState(
            track.at(frame), std::vector{bodyJoint(RightWrist)}, KeypointState::Visible);

    const std::vector<Finding> after = review(bodies(track), 0, 500, basis);

    ASSERT_EQ(after.size() + 1, before.size());
    for (std::size_t i = 0; i < after.size(); ++i)
        EXPECT_EQ(findingKey(after[i]), findingKey(before[i + 1]));
}

RC_GTEST_PROP(Review, OfAWindowIsThatOfTheWholeThere, ())
{
    Track track = swaying(400);
    const int errors = *rc::gen::inRange(0, 14);
    for (int i = 0; i < errors; ++i) {
        const std::int64_t frame = *rc::gen::inRange(0, 374);
        const auto plant = *rc::gen::element(
            &loseConfidence, &loseJoint, &jump, &shortenForearm, &flip, &collapseAnkles, &foldKnee);
        plant(track, frame);
    }
    track.erase(*rc::gen::inRange(0, 400));
    const ReviewBasis basis = reviewBasis(bodies(track));
    const std::int64_t begin = *rc::gen::inRange(0, 399);
    const std::int64_t end = *rc::gen::inRange<std::int64_t>(begin + 1, 401);

    const std::vector<Finding> whole = review(bodies(track), 0, 400, basis);
    const std::vector<Finding> part = review(bodies(track), begin, end, basis);

    RC_ASSERT(listing(part) == listing(touching(whole, begin, end)));
    RC_ASSERT(part == touching(whole, begin, end));
}

TEST(Review, FindsALongTroubleWholeFromAnyFrameInIt)
{
    Track track = swaying(2000);
    forFrames(track, 100, 1900, [](Pose& pose) { pose.body[RightWrist].confidence = 0.4F; });
    track.at(1500).body[RightWrist].confidence = 0.1F;
    const ReviewBasis basis = reviewBasis(bodies(track));

    const std::vector<Finding> part = review(bodies(track), 700, 701, basis);

    EXPECT_EQ(part, review(bodies(track), 0, 2000, basis));
    EXPECT_EQ(part.at(0).worst, 1500);
}

TEST(Review, OfRealDancesIsShort)
{
    for (const std::string clip : {"dance_patio", "dance_studio"}) {
        const std::filesystem::path file
            = std::filesystem::path(SHARED_FOLDER) / "data/poses" / (clip + ".heavy_repaired.json");
        if (!std::filesystem::exists(file))
            GTEST_SKIP() << "the reference clips are not here";
        std::ifstream stream(file);
        const nlohmann::json dance = nlohmann::json::parse(stream);
        Track track;
        std::int64_t number = 0;
        for (const auto& frame : dance["frames"]) {
            Pose& pose = track[number++];
            for (std::size_t joint = 0; joint < bodyKeypoints; ++joint) {
                const auto& triplet = frame["body25"][joint];
                pose.body[joint] = detected({triplet[0], triplet[1]}, triplet[2]);
            }
        }

        const std::vector<Finding> findings = review(track);

        EXPECT_LT(findings.size() * 450, 40 * track.size()) << clip << "\n" << listing(findings);
    }
}
