// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/limb_map.h"

#include "walker.h"

#include <algorithm>
#include <cmath>
#include <gtest/gtest.h>
#include <rapidcheck/gtest.h>
#include <vector>

using namespace pose;

namespace {

const cv::Rect2d whole(0, 0, 160, 256);
const cv::Size size(160, 256);

std::vector<float> maps(
    const Pose& pose, float torso, cv::Rect2d window = whole, cv::Size out = size)
{
    std::vector<float> result(limbMaps * static_cast<std::size_t>(out.area()), -1);
    drawLimbMaps(pose, torso, window, out, result.data());
    return result;
}

float at(const std::vector<float>& all, std::size_t map, int x, int y)
{
    return all[(map * 256 + static_cast<std::size_t>(y)) * 160 + static_cast<std::size_t>(x)];
}

Pose withJoints(std::initializer_list<std::pair<Body25, base::Vec2>> joints)
{
    Pose pose;
    for (const auto& [joint, position] : joints)
        pose.body[joint] = detected(position, 0.9F);
    return pose;
}

double distanceToSegment(double x, double y, const PartSegment& segment)
{
    const double dx = segment.to.x - segment.from.x;
    const double dy = segment.to.y - segment.from.y;
    const double squared = dx * dx + dy * dy;
    const double t = squared == 0
        ? 0
        : std::clamp(((x - segment.from.x) * dx + (y - segment.from.y) * dy) / squared, 0.0, 1.0);
    return std::hypot(x - segment.from.x - t * dx, y - segment.from.y - t * dy);
}

} // namespace

TEST(LimbMap, CutsTheBodyIntoFourteenParts)
{
    const auto parts = partSegments(test::standing({}, {}, {}));

    EXPECT_TRUE(
        std::all_of(parts.begin(), parts.end(), [](const auto& part) { return part.present; }));
}

TEST(LimbMap, LetsHandAndHeadReachBeyondTheirJoints)
{
    const Pose pose = withJoints({{Neck, {100, 100}}, {Nose, {104, 80}}, {RightEar, {94, 80}},
        {LeftEar, {98, 80}}, {RightElbow, {0, 0}}, {RightWrist, {100, 0}}});

    const auto parts = partSegments(pose);

    EXPECT_FLOAT_EQ(parts[RightHand].from.x, 100);
    EXPECT_FLOAT_EQ(parts[RightHand].to.x, 138);
    EXPECT_FLOAT_EQ(parts[Head].to.x, 100); // the middle of ears (96) and nose (104)
    EXPECT_FLOAT_EQ(parts[Head].to.y, 100 - 1.55F * 20);
    EXPECT_FALSE(parts[LeftHand].present);
    EXPECT_FALSE(parts[Torso].present);
}

TEST(LimbMap, FindsTheHeadByTheNoseOrTheEarsAlone)
{
    const Pose front = withJoints({{Neck, {100, 100}}, {Nose, {100, 80}}});
    const Pose back = withJoints({{Neck, {100, 100}}, {RightEar, {110, 80}}, {LeftEar, {90, 80}}});

    EXPECT_EQ(partSegments(front)[Head].to, partSegments(back)[Head].to);
}

TEST(LimbMap, IsOneOnTheAxisAndFallsOffAsAGaussian)
{
    const Pose pose = withJoints({{RightHip, {40.5F, 100.5F}}, {RightKnee, {40.5F, 180.5F}}});
    const float torso = 60;

    const std::vector<float> all = maps(pose, torso);

    EXPECT_FLOAT_EQ(at(all, RightThigh, 40, 140), 1);
    const double spread = 1.6 * 0.10 * torso;
    EXPECT_NEAR(at(all, RightThigh, 50, 140), std::exp(-100 / (spread * spread)), 1e-5);
    EXPECT_NEAR(at(all, RightThigh, 40, 190), std::exp(-100 / (spread * spread)), 1e-5);
    EXPECT_EQ(at(all, RightThigh, 150, 20), 0);
}

TEST(LimbMap, LeavesTheMapsOfHiddenPartsEmpty)
{
    const std::vector<float> all
        = maps(withJoints({{RightHip, {40, 100}}, {RightKnee, {40, 180}}}), 60);

    const auto plane = static_cast<std::ptrdiff_t>(size.area());
    for (std::size_t map = 0; map < limbMaps; ++map) {
        const auto begin = all.begin() + static_cast<std::ptrdiff_t>(map) * plane;
        const bool isEmpty = std::all_of(begin, begin + plane, [](float v) { return v == 0; });
        EXPECT_EQ(isEmpty, map != RightThigh) << map;
    }
}

TEST(LimbMap, DrawsBothPointsOfAFaceMap)
{
    const Pose pose = withJoints({{RightEye, {60.5F, 50.5F}}, {RightEar, {90.5F, 50.5F}}});

    const std::vector<float> all = maps(pose, 50);

    EXPECT_FLOAT_EQ(at(all, bodyParts + 1, 60, 50), 1);
    EXPECT_FLOAT_EQ(at(all, bodyParts + 1, 90, 50), 1);
    EXPECT_NEAR(at(all, bodyParts + 1, 63, 50), std::exp(-9 / (2 * 3.0 * 3.0)), 1e-5); // sigma 3
    EXPECT_EQ(at(all, bodyParts + 2, 60, 50), 0);
}

TEST(LimbMap, ShowsTheSamePictureThroughAWindowOfAnySize)
{
    const Pose pose = withJoints({{Neck, {300, 200}}, {MidHip, {320, 330}}});

    const std::vector<float> small = maps(pose, 130, {260, 160, 160, 256}, {160, 256});
    const std::vector<float> large = maps(pose, 130, {260, 160, 160, 256}, {480, 768});

    // The middle pixel of each 3x3 block has the small pixel's centre.
    for (int y = 0; y < 256; y += 5)
        for (int x = 0; x < 160; x += 5) {
            const std::size_t inLarge = (Torso * 768 + static_cast<std::size_t>(3 * y + 1)) * 480
                + static_cast<std::size_t>(3 * x + 1);
            ASSERT_NEAR(at(small, Torso, x, y), large[inLarge], 2e-4) << x << ", " << y;
        }
}

RC_GTEST_PROP(LimbMap, AgreesEverywhereWithTheDistanceToTheSegment, ())
{
    const auto coordinate = [] { return static_cast<float>(*rc::gen::inRange(-100, 400)); };
    const Pose pose = withJoints(
        {{LeftElbow, {coordinate(), coordinate()}}, {LeftWrist, {coordinate(), coordinate()}}});
    const auto torso = static_cast<float>(*rc::gen::inRange(5, 200));

    const std::vector<float> all = maps(pose, torso);

    const PartSegment part = partSegments(pose)[LeftForearm];
    const double spread = 1.6 * 0.07 * torso;
    for (int y = 0; y < 256; y += 7)
        for (int x = 0; x < 160; x += 7) {
            const double distance = distanceToSegment(x + 0.5, y + 0.5, part);
            const double expected = std::exp(-distance * distance / (spread * spread));
            RC_ASSERT(std::abs(at(all, LeftForearm, x, y) - expected) < 2e-4);
        }
}
