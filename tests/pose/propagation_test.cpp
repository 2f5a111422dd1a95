// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/propagation.h"

#include <cmath>
#include <gmock/gmock.h>
#include <opencv2/imgproc.hpp>

using namespace pose;

namespace {

constexpr KeypointId wrist = bodyJoint(RightWrist);
constexpr KeypointId ankle = bodyJoint(LeftAnkle);
const std::vector wristOnly{wrist};

/// Random clouds, the same for the same seed.
cv::Mat texture(cv::Size size, int seed)
{
    cv::Mat noise(size, CV_8UC3);
    cv::RNG random(seed);
    random.fill(noise, cv::RNG::UNIFORM, 0, 256);
    cv::GaussianBlur(noise, noise, {}, 2);
    cv::normalize(noise, noise, 0, 255, cv::NORM_MINMAX);
    return noise;
}

/// A patterned square that glides over a patterned background of 30 frames.
class GlidingSquare {
public:
    base::Vec2 centre(std::int64_t frame) const
    {
        return {60 + 3.5F * static_cast<float>(frame), 80 + 1.5F * static_cast<float>(frame)};
    }

    cv::Mat operator()(std::int64_t frame) const
    {
        if (frame < 0 || frame >= 30)
            return {};
        cv::Mat picture = m_background.clone();
        const base::Vec2 at = centre(frame);
        const cv::Matx23d shift(1, 0, at.x - 40, 0, 1, at.y - 40);
        cv::warpAffine(
            m_square, picture, shift, picture.size(), cv::INTER_LINEAR, cv::BORDER_TRANSPARENT);
        return picture;
    }

private:
    cv::Mat m_background = texture({320, 240}, 1);
    cv::Mat m_square = texture({81, 81}, 2);
};

/// The wrist on the square in `frame`, and nothing else known.
Track wristOnSquare(std::int64_t frame, std::int64_t frames = 30)
{
    Track track;
    for (std::int64_t each = 0; each < frames; ++each)
        track[each] = {};
    at(track[frame], wrist)
        = {GlidingSquare().centre(frame), 0.8F, KeypointState::Occluded, KeypointOrigin::User};
    return track;
}

} // namespace

TEST(Propagation, FollowsAJointToTheLastFrame)
{
    const GlidingSquare square;

    const Propagation result = propagated(wristOnSquare(2), 2, wristOnly, 20, square);

    ASSERT_EQ(result.changed.size(), 18U);
    for (const auto& [frame, pose] : result.changed)
        EXPECT_LT(base::distance(at(pose, wrist).position, square.centre(frame)), 0.6F) << frame;
    EXPECT_EQ(result.frames, 18);
    const Keypoint joint = at(result.changed.at(9), wrist);
    EXPECT_EQ(joint.origin, KeypointOrigin::Propagated);
    EXPECT_EQ(joint.state, KeypointState::Occluded);
    EXPECT_EQ(joint.confidence, 0.8F);
}

TEST(Propagation, GoesBackwardsToo)
{
    const GlidingSquare square;

    const Propagation result = propagated(wristOnSquare(20), 20, wristOnly, 5, square);

    EXPECT_EQ(result.changed.begin()->first, 5);
    EXPECT_EQ(result.changed.rbegin()->first, 19);
    EXPECT_LT(base::distance(at(result.changed.at(5), wrist).position, square.centre(5)), 0.6F);
}

TEST(Propagation, StopsInFrontOfAKeyframe)
{
    const Propagation result
        = propagated(wristOnSquare(2), 2, wristOnly, 20, GlidingSquare(), {0, 2, 8, 15});

    EXPECT_EQ(result.changed.rbegin()->first, 7);
    EXPECT_EQ(result.stopped, PropagationStop::Keyframe);
}

TEST(Propagation, StopsAtAShotCut)
{
    const GlidingSquare square;
    const auto withCut = [&square](std::int64_t frame) {
        return frame < 10 ? square(frame) : texture({320, 240}, 7);
    };

    const Propagation result = propagated(wristOnSquare(2), 2, wristOnly, 20, withCut);

    EXPECT_EQ(result.changed.rbegin()->first, 9);
    EXPECT_EQ(result.stopped, PropagationStop::ShotCut);
}

TEST(Propagation, StopsWhenSomethingCoversTheJoint)
{
    const GlidingSquare square;
    const cv::Mat cover = texture({120, 240}, 9);
    const auto covered = [&](std::int64_t frame) { // frame by frame the whole square
        cv::Mat picture = square(frame);
        if (frame >= 12)
            cover.copyTo(picture(cv::Rect(60, 0, 120, 240)));
        return picture;
    };

    const Propagation result = propagated(wristOnSquare(2), 2, wristOnly, 25, covered);

    EXPECT_EQ(result.changed.rbegin()->first, 11);
    EXPECT_EQ(result.stopped, PropagationStop::Occlusion);
}

TEST(Propagation, LetsOneJointGoOnWhenAnotherIsLost)
{
    const GlidingSquare square;
    Track track = wristOnSquare(2);
    at(track[2], ankle) = detected({280, 200}, 0.9F);
    const auto changing = [&square](std::int64_t frame) {
        cv::Mat picture = square(frame);
        if (frame >= 6)
            texture({60, 60}, static_cast<int>(frame)).copyTo(picture(cv::Rect(250, 170, 60, 60)));
        return picture;
    };

    const Propagation result = propagated(track, 2, std::vector{wrist, ankle}, 12, changing);

    EXPECT_EQ(result.stops.at(ankle), PropagationStop::Occlusion);
    EXPECT_EQ(result.stops.at(wrist), PropagationStop::ReachedEnd);
    EXPECT_TRUE(at(result.changed.at(5), ankle).isPresent());
    EXPECT_FALSE(at(result.changed.at(6), ankle).isPresent());
    EXPECT_EQ(result.frames, 10);
}

TEST(Propagation, StopsAtTheEndOfTheVideoAndAtTheEdgeOfThePicture)
{
    const GlidingSquare square;
    const auto cropped = [&square](std::int64_t frame) -> cv::Mat {
        return square(frame)(cv::Rect(0, 0, 120, 240));
    };

    EXPECT_EQ(
        propagated(wristOnSquare(2), 2, wristOnly, 99, square).stopped, PropagationStop::NoFrame);
    const Propagation edge = propagated(wristOnSquare(2), 2, wristOnly, 25, cropped);
    EXPECT_THAT(
        edge.stopped, testing::AnyOf(PropagationStop::LeftPicture, PropagationStop::Occlusion));
    EXPECT_LE(edge.changed.rbegin()->first, 17);
    EXPECT_GE(edge.changed.rbegin()->first, 13);
}

TEST(Propagation, FillsOnlyWhatIsMissingWhenAskedTo)
{
    const GlidingSquare square;
    Track track = wristOnSquare(2);
    at(track[6], wrist) = detected({1, 1}, 0.1F);
    at(track[9], wrist) = detected({2, 2}, 0.9F);
    PropagationSettings settings;
    settings.merge = MergeMode::FillMissing;
    settings.fillBelow = 0.3F;

    const Propagation result = propagated(track, 2, wristOnly, 20, square, {}, settings);

    EXPECT_EQ(result.changed.rbegin()->first, 8);
    EXPECT_EQ(result.stopped, PropagationStop::SeenAgain);
    EXPECT_LT(base::distance(at(result.changed.at(6), wrist).position, square.centre(6)), 0.6F);
}

TEST(Propagation, HasNothingToDoForAJointThatIsAbsent)
{
    const Propagation result
        = propagated(wristOnSquare(2), 2, std::vector{ankle}, 20, GlidingSquare());

    EXPECT_EQ(result.frames, 0);
    EXPECT_TRUE(result.changed.empty());
}

TEST(Propagation, StopsWhenCancelled)
{
    const base::CancelToken cancel;
    const GlidingSquare square;
    const auto cancelling = [&](std::int64_t frame) {
        if (frame == 6)
            cancel.cancel();
        return square(frame);
    };

    const Propagation result
        = propagated(wristOnSquare(2), 2, wristOnly, 20, cancelling, {}, {}, &cancel);

    EXPECT_EQ(result.stopped, PropagationStop::Cancelled);
    EXPECT_EQ(result.changed.rbegin()->first, 6);
}
