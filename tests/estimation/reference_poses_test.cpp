// SPDX-License-Identifier: GPL-3.0-or-later
// Compares with poses that an independent implementation of the same networks found in two real
// clips.
#include "core/estimation/detector.h"
#include "core/estimation/poses_json.h"
#include "core/estimation/repair.h"
#include "tests/estimation/installed_networks.h"

#include <algorithm>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

namespace fs = std::filesystem;
using base::Vec2;
using estimation::ModelStore;
using estimation::RawTrack;

namespace {

constexpr float leastConfidence = 0.5F;

struct Range {
    const char* clip;
    std::int64_t first;
    std::int64_t end;
};

/// In torsos: the median and the 95th percentile.
struct Deviation {
    std::vector<float> values;

    float at(double share)
    {
        const auto place = values.begin()
            + static_cast<std::ptrdiff_t>(share * static_cast<double>(values.size() - 1));
        std::nth_element(values.begin(), place, values.end());
        return *place;
    }
};

RawTrack estimated(const Range& range)
{
    RawTrack raw;
    const auto keep = [&raw](const std::vector<estimation::DetectedFrame>& batch) {
        for (const estimation::DetectedFrame& frame : batch)
            raw[frame.index] = frame.pose;
    };
    detect(test::realClip((std::string(range.clip) + ".mp4").c_str()),
        ModelStore(ModelStore::defaultFolder()),
        {estimation::BodyNetwork::Heavy, false, range.first, range.end, 0}, {}, keep, {}, {});
    return raw;
}

estimation::PosesFile reference(const std::string& clip)
{
    return estimation::readPosesJson(test::realClip(("poses/" + clip + ".heavy.json").c_str()));
}

/// Frame by frame, the 25 points of x, y, score.
nlohmann::json repairedReference(const std::string& clip)
{
    std::ifstream file(test::realClip(("poses/" + clip + ".heavy_repaired.json").c_str()));
    return nlohmann::json::parse(file).at("frames");
}

Deviation deviation(
    const pose::Track& track, const nlohmann::json& frames, float torso, std::int64_t margin)
{
    Deviation result;
    const std::int64_t first = track.begin()->first;
    const std::int64_t last = track.rbegin()->first;
    for (const auto& [frame, pose] : track) {
        const bool isNearEnd = (first > 0 && frame < first + margin)
            || (last + 1 < static_cast<std::int64_t>(frames.size()) && frame > last - margin);
        if (isNearEnd)
            continue;
        const nlohmann::json& body = frames.at(static_cast<std::size_t>(frame)).at("body25");
        for (std::size_t i = 0; i < pose::bodyKeypoints; ++i)
            if (body[i][2].get<float>() > leastConfidence)
                result.values.push_back(base::distance(pose.body[i].position,
                                            {body[i][0].get<float>(), body[i][1].get<float>()})
                    / torso);
    }
    return result;
}

class ReferencePoses : public testing::TestWithParam<Range> { };

} // namespace

TEST_P(ReferencePoses, AreFoundByTheNetworks)
{
    if (!test::hasNetworks(ModelStore(ModelStore::defaultFolder())))
        GTEST_SKIP() << "the networks are not installed";
    if (!fs::exists(test::realClip("poses")))
        GTEST_SKIP() << "there are no real clips beside the sources";
    const estimation::PosesFile expected = reference(GetParam().clip);
    const float torso = torsoLength(expected.poses);

    const RawTrack raw = estimated(GetParam());

    ASSERT_EQ(static_cast<std::int64_t>(raw.size()), GetParam().end - GetParam().first);
    Deviation deviations;
    std::size_t hands = 0;
    Deviation handDeviations;
    for (const auto& [frame, pose] : raw) {
        const estimation::RawPose& truth = expected.poses.at(frame);
        ASSERT_TRUE(pose.found) << "frame " << frame;
        for (std::size_t i = 0; i < estimation::rawBodyPoints; ++i)
            if (truth.visibility[i] > leastConfidence)
                deviations.values.push_back(base::distance(pose.body[i], truth.body[i]) / torso);
        for (const auto hand : {&estimation::RawPose::leftHand, &estimation::RawPose::rightHand}) {
            hands += (truth.*hand).has_value() ? 1 : 0;
            if (truth.*hand && pose.*hand)
                handDeviations.values.push_back(
                    base::distance((pose.*hand)->points[9], (truth.*hand)->points[9]) / torso);
        }
    }
    EXPECT_LT(deviations.at(0.5), 0.05F);
    EXPECT_LT(deviations.at(0.95), 0.2F);
    EXPECT_GT(static_cast<double>(handDeviations.values.size()), 0.8 * static_cast<double>(hands));
    EXPECT_LT(handDeviations.at(0.5), 0.05F);

    Deviation repaired
        = deviation(repairedTrack(raw), repairedReference(GetParam().clip), torso, 4);
    EXPECT_LT(repaired.at(0.5), 0.05F);
    EXPECT_LT(repaired.at(0.95), 0.2F);
}

TEST_P(ReferencePoses, AreRepairedAlike)
{
    if (!fs::exists(test::realClip("poses")))
        GTEST_SKIP() << "there are no real clips beside the sources";
    const estimation::PosesFile raw = reference(GetParam().clip);

    const pose::Track repaired = repairedTrack(raw.poses);

    ASSERT_EQ(repaired.size(), raw.poses.size());
    Deviation deviations
        = deviation(repaired, repairedReference(GetParam().clip), torsoLength(raw.poses), 0);
    EXPECT_LT(deviations.at(1), 0.001F) << "the files round to hundredths of a pixel";
}

INSTANTIATE_TEST_SUITE_P(RealClips, ReferencePoses,
    testing::Values(Range{"dance_patio", 64, 192}, Range{"dance_studio", 64, 128}),
    [](const auto& range) { return std::string(range.param.clip); });
