// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/estimation/holistic.h"
#include "core/sample/scene.h"

#include <algorithm>
#include <gtest/gtest.h>

using sample::Scene;

namespace {

/// What the estimator makes of a drawn clip.
struct Findings {
    int frames = 0;
    int found = 0;
    int hands = 0; ///< of two in every frame
    int faces = 0;
    int swapped = 0; ///< frames in which left and right are exchanged
    std::vector<double> errors; ///< of every body joint, in shares of the figure's height

    double medianError() const
    {
        std::vector<double> sorted = errors;
        const auto middle = sorted.begin() + static_cast<std::ptrdiff_t>(sorted.size() / 2);
        std::nth_element(sorted.begin(), middle, sorted.end());
        return *middle;
    }
};

bool isEstimated(std::size_t joint)
{
    return joint != pose::LeftSmallToe && joint != pose::RightSmallToe;
}

double heightInPixels(const Scene& scene, std::size_t frame)
{
    const sample::Proportions& body = scene.look.body;
    const float metres = body.ankle + body.leg() + body.torso + 1.1F * body.head;
    return metres * scene.filmed.camera.scaleAt(scene.filmed.postures[frame].z);
}

void compare(Findings& findings, const pose::Pose& found, const pose::Pose& truth, double height)
{
    double straight = 0;
    double crossed = 0;
    for (std::size_t i = 0; i < pose::bodyKeypoints; ++i) {
        if (!isEstimated(i))
            continue;
        const double error = base::distance(found.body[i].position, truth.body[i].position);
        findings.errors.push_back(error / height);
        straight += error;
        crossed += base::distance(found.body[pose::mirrored(i)].position, truth.body[i].position);
    }
    findings.swapped += crossed < straight ? 1 : 0;
}

Findings estimateEveryTenthFrame(const Scene& scene, const estimation::ModelStore& models)
{
    const sample::Performer performer = scene.performer();
    estimation::HolisticEstimator estimator(
        estimation::loadNetworks(models, estimation::BodyNetwork::Heavy));
    Findings findings;
    for (std::size_t i = 0; i < scene.filmed.postures.size(); i += 10) {
        const sample::Posture& posture = scene.filmed.postures[i];
        const double time = static_cast<double>(i) / scene.frameRate.value();
        const estimation::RawPose raw
            = estimator.estimate(performer.draw(posture, static_cast<std::int64_t>(i)), time).pose;
        ++findings.frames;
        if (!raw.found)
            continue;
        ++findings.found;
        findings.hands += (raw.leftHand ? 1 : 0) + (raw.rightHand ? 1 : 0);
        findings.faces += raw.face ? 1 : 0;
        compare(
            findings, estimation::mapped(raw), performer.pose(posture), heightInPixels(scene, i));
    }
    return findings;
}

class EstimatedPerformers
    : public testing::TestWithParam<Scene (*)(const sample::SampleSettings&)> {
protected:
    void SetUp() override
    {
        if (!m_models.isInstalled("pose_landmark_heavy") || !m_models.isInstalled("holistic_parts"))
            GTEST_SKIP() << "the networks are not installed";
    }

    const estimation::ModelStore m_models{estimation::ModelStore::defaultFolder()};
};

} // namespace

INSTANTIATE_TEST_SUITE_P(
    BothPeople, EstimatedPerformers, testing::Values(&sample::dancerScene, &sample::targetScene));

TEST_P(EstimatedPerformers, AreFoundInEveryFrameWithinTwoPercentOfTheirHeight)
{
    const Findings findings = estimateEveryTenthFrame(GetParam()({}), m_models);

    EXPECT_EQ(findings.found, findings.frames);
    EXPECT_EQ(findings.swapped, 0);
    EXPECT_LT(findings.medianError(), 0.02);
    EXPECT_GT(findings.hands, 2 * findings.frames * 3 / 4);
    EXPECT_GT(findings.faces, findings.frames * 9 / 10);
}
