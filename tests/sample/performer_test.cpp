// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/performer.h"

#include "core/base/error.h"
#include "core/sample/scene.h"

#include <gtest/gtest.h>
#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

using sample::Performer;
using sample::Posture;
using sample::Scene;

namespace {

/// The same frame with the person far outside the picture.
cv::Mat emptyRoom(const Performer& performer, Posture posture, std::int64_t index)
{
    posture.x += 30;
    return performer.draw(posture, index);
}

cv::Vec3f colourAt(const cv::Mat& frame, base::Vec2 at)
{
    const cv::Rect around(cvRound(at.x) - 1, cvRound(at.y) - 1, 3, 3);
    const cv::Scalar mean = cv::mean(frame(around & cv::Rect({}, frame.size())));
    return {static_cast<float>(mean[0]), static_cast<float>(mean[1]), static_cast<float>(mean[2])};
}

bool differs(const cv::Mat& a, const cv::Mat& b, base::Vec2 at)
{
    return cv::norm(colourAt(a, at) - colourAt(b, at)) > 14;
}

class Performers : public testing::TestWithParam<Scene (*)(const sample::SampleSettings&)> {
protected:
    const Scene m_scene = GetParam()({.seconds = 12, .height = 480});
};

} // namespace

INSTANTIATE_TEST_SUITE_P(AllClips, Performers,
    testing::Values(&sample::dancerScene, &sample::targetScene, &sample::truthScene));

TEST_P(Performers, AreDrawnWhereTheirJointsAre)
{
    const Performer performer = m_scene.performer();
    int onPerson = 0;
    int joints = 0;
    for (std::size_t i = 0; i < m_scene.filmed.postures.size(); i += 23) {
        const Posture& posture = m_scene.filmed.postures[i];
        const auto index = static_cast<std::int64_t>(i);
        const cv::Mat frame = performer.draw(posture, index);
        const cv::Mat room = emptyRoom(performer, posture, index);
        const pose::Pose pose = performer.pose(posture);
        const auto count = [&](const auto& part) {
            for (const pose::Keypoint& keypoint : part) {
                onPerson += differs(frame, room, keypoint.position) ? 1 : 0;
                ++joints;
            }
        };
        count(pose.body);
        count(pose.leftHand);
        count(pose.rightHand);
        count(pose.face);
    }

    EXPECT_GT(onPerson, 0.96 * joints);
}

TEST_P(Performers, StayInThePicture)
{
    const cv::Size size(m_scene.filmed.camera.width, m_scene.filmed.camera.height);
    for (const auto& [frame, pose] : m_scene.track())
        for (const auto* part : {&pose.leftHand, &pose.rightHand})
            for (const pose::Keypoint& keypoint : *part) {
                EXPECT_GE(keypoint.position.x, 0) << frame;
                EXPECT_LT(keypoint.position.x, size.width) << frame;
                EXPECT_GE(keypoint.position.y, 0) << frame;
                EXPECT_LT(keypoint.position.y, size.height) << frame;
            }
}

TEST_P(Performers, LookTheSameEveryTimeTheyAreDrawn)
{
    const Posture& posture = m_scene.filmed.postures[40];
    const Performer first = m_scene.performer();
    const Performer second = m_scene.performer();

    EXPECT_EQ(cv::norm(first.draw(posture, 40), second.draw(posture, 40), cv::NORM_INF), 0);
}

TEST_P(Performers, HaveAnEntryForEveryFrame)
{
    const pose::Track track = m_scene.track();

    ASSERT_EQ(track.size(), m_scene.filmed.postures.size());
    EXPECT_EQ(track.begin()->first, 0);
    for (const auto& [frame, pose] : track)
        for (const pose::Keypoint& keypoint : pose.body)
            ASSERT_EQ(keypoint.confidence, 1) << frame;
}

TEST(Performer, HasSkinOnTheFaceAndTrousersOnTheKnees)
{
    const Scene scene = sample::dancerScene({.seconds = 1});
    const Performer performer = scene.performer();
    const Posture& posture = scene.filmed.postures.front();

    const cv::Mat frame = performer.draw(posture, 0);

    const pose::Pose pose = performer.pose(posture);
    const cv::Vec3f cheek = colourAt(
        frame, base::midpoint(pose.body[pose::LeftEye].position, pose.face[54].position));
    EXPECT_GT(cheek[2], 1.2F * cheek[0]); // red over blue
    for (const pose::Body25 knee : {pose::LeftKnee, pose::RightKnee}) {
        const cv::Vec3f denim = colourAt(frame, pose.body[knee].position);
        EXPECT_GT(denim[0], 1.3F * denim[2]); // blue over red
    }
}

TEST(Performer, KeepsTheNoiseOfTheSensorGentle)
{
    const Scene scene = sample::targetScene({.seconds = 1, .height = 240});
    const Performer performer = scene.performer();

    const cv::Mat first = emptyRoom(performer, scene.filmed.postures.front(), 0);
    const cv::Mat second = emptyRoom(performer, scene.filmed.postures.front(), 1);

    cv::Mat difference;
    cv::absdiff(first, second, difference);
    const cv::Scalar mean = cv::mean(difference);
    EXPECT_GT(mean[1], 0.4);
    EXPECT_LT(mean[1], 3);
}

TEST(Performer, ChangesWithTheSeed)
{
    const Scene first = sample::dancerScene({.seconds = 1, .height = 240, .seed = 1});
    const Scene second = sample::dancerScene({.seconds = 1, .height = 240, .seed = 2});

    const cv::Mat a = first.performer().draw(first.filmed.postures[5], 5);
    const cv::Mat b = second.performer().draw(second.filmed.postures[5], 5);

    EXPECT_GT(cv::norm(a, b, cv::NORM_L1), 0);
}

TEST(Scene, RefusesAPictureOfNoSize)
{
    EXPECT_THROW(sample::dancerScene({.height = 2}), base::Error);
    EXPECT_THROW(sample::targetScene({.seconds = 0}), base::Error);
}
