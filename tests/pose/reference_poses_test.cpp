// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/body_scale.h"
#include "core/pose/retargeting.h"
#include "core/pose/series.h"
#include "core/pose/temporal_median.h"

#include <algorithm>
#include <filesystem>
#include <fstream>
#include <gtest/gtest.h>
#include <nlohmann/json.hpp>

using namespace pose;

namespace {

/// Poses of a real dance, as an independent implementation found them.
struct Dance {
    cv::Size frame;
    Track track;
};

class ReferencePoses : public testing::Test {
protected:
    void SetUp() override
    {
        if (!std::filesystem::exists(fileOf("dance_patio")))
            GTEST_SKIP() << "the reference clips are not here";
        patio = read("dance_patio");
        studio = read("dance_studio");
    }

    Dance patio;
    Dance studio;

private:
    static std::filesystem::path fileOf(const std::string& name)
    {
        return std::filesystem::path(SHARED_FOLDER) / "data/poses"
            / (name + ".heavy_repaired.json");
    }

    static Dance read(const std::string& name)
    {
        std::ifstream file(fileOf(name));
        const nlohmann::json json = nlohmann::json::parse(file);
        Dance dance{{json["width"], json["height"]}, {}};
        std::int64_t number = 0;
        for (const auto& frame : json["frames"]) {
            Pose& pose = dance.track[number++];
            for (std::size_t joint = 0; joint < bodyKeypoints; ++joint) {
                const auto& triplet = frame["body25"][joint];
                pose.body[joint] = detected({triplet[0], triplet[1]}, triplet[2]);
            }
        }
        return dance;
    }
};

float greatestDifference(const Track& a, const Track& b)
{
    float greatest = 0;
    for (const auto& [frame, pose] : a)
        for (std::size_t joint = 0; joint < bodyKeypoints; ++joint)
            greatest = std::max(greatest,
                base::distance(pose.body[joint].position, b.at(frame).body[joint].position));
    return greatest;
}

float lowerAnkle(const Pose& pose)
{
    return std::max(pose.body[RightAnkle].position.y, pose.body[LeftAnkle].position.y);
}

/// The share of frames in which `isTrue` of the pose, beginning with frame `first`.
template <typename Test> double share(const Track& track, std::int64_t first, const Test& isTrue)
{
    double count = 0;
    double all = 0;
    for (auto each = track.lower_bound(first); each != track.end(); ++each) {
        count += isTrue(each->second) ? 1 : 0;
        all += 1;
    }
    return count / all;
}

double medianSize(const Track& track)
{
    std::vector<double> sizes;
    for (const auto& [frame, size] : bodySizes(track))
        sizes.push_back(size);
    return median(sizes);
}

} // namespace

TEST_F(ReferencePoses, StayAsTheyAreOntoThemselves)
{
    for (const Dance* dance : {&patio, &studio}) {
        Retargeting found = fitRetargeting(dance->track, dance->frame, dance->track, dance->frame);
        EXPECT_LT(greatestDifference(retarget(dance->track, found), dance->track), 0.02F);
        found.fitProportions = false;
        EXPECT_LT(greatestDifference(retarget(dance->track, found), dance->track), 1e-3F);
    }
}

TEST_F(ReferencePoses, KeepTheFeetInThePictureAndTheTargetsSize)
{
    constexpr std::int64_t patioStart = 20; // before, the camera is so near that no legs are seen
    const auto check = [](const Dance& source, std::int64_t first, const Dance& target) {
        const Retargeting found
            = fitRetargeting(source.track, source.frame, target.track, target.frame);
        const Track result = retarget(source.track, found);

        EXPECT_EQ(found.anchor, Anchor::Ankles);
        EXPECT_GT(share(result, first,
                      [&target](const Pose& pose) {
                          return lowerAnkle(pose) < static_cast<float>(target.frame.height)
                              && lowerAnkle(pose) > 0.75F * static_cast<float>(target.frame.height);
                      }),
            0.99);
        EXPECT_GT(share(result, first,
                      [&target](const Pose& pose) {
                          const float x = pose.body[MidHip].position.x;
                          return x > 0 && x < static_cast<float>(target.frame.width);
                      }),
            0.999);
        EXPECT_NEAR(medianSize(result) / medianSize(target.track), 1, 0.12);
    };

    check(studio, 0, patio);
    check(patio, patioStart, studio);
}

TEST_F(ReferencePoses, MeasureNoneOfThePatiosInventedAnkles)
{
    const Series ankles = lowerAnkles(patio.track, patio.frame);

    EXPECT_GE(ankles.begin()->first, 10);
    EXPECT_LT(groundStatistics(patio.track, patio.frame, "patio").closeAnkle, 660);
}
