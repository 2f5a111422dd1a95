// SPDX-License-Identifier: GPL-3.0-or-later
#include "walker.h"

namespace test {

namespace {

using namespace pose;

/// Sets both sides of a pair of joints; the person's right is on the left of the screen.
template <typename At>
void setPair(Body& body, Body25 right, Body25 left, double aside, double height, const At& at)
{
    body[right] = at(-aside, height);
    body[left] = at(aside, height);
}

} // namespace

Pose standing(const BodyBuild& build, const Camera& camera, const Place& place)
{
    const auto at = [&](double aside, double height) {
        return detected({static_cast<float>(camera.x(place.aside + aside, place.depth)),
                            static_cast<float>(camera.y(place.above + height, place.depth))},
            0.9F);
    };
    const double knee = build.ankle() + build.calf;
    const double hip = knee + build.thigh;
    const double neck = hip + build.torso;
    const double nose = neck + build.neck;
    const double elbow = build.shoulders + build.upperArm;
    const double wrist = elbow + build.forearm;

    Pose pose;
    Body& body = pose.body;
    body[Nose] = at(0, nose);
    body[Neck] = at(0, neck);
    body[MidHip] = at(0, hip);
    setPair(body, RightEye, LeftEye, 0.03, nose + 0.03, at);
    setPair(body, RightEar, LeftEar, 0.08, nose + 0.01, at);
    setPair(body, RightShoulder, LeftShoulder, build.shoulders, neck, at);
    setPair(body, RightElbow, LeftElbow, elbow, neck, at);
    setPair(body, RightWrist, LeftWrist, wrist, neck, at);
    setPair(body, RightHip, LeftHip, build.hips, hip, at);
    setPair(body, RightKnee, LeftKnee, build.hips, knee, at);
    setPair(body, RightAnkle, LeftAnkle, build.hips, build.ankle(), at);
    setPair(body, RightBigToe, LeftBigToe, build.hips + 0.05, 0.02, at);
    setPair(body, RightSmallToe, LeftSmallToe, build.hips + 0.08, 0.02, at);
    setPair(body, RightHeel, LeftHeel, build.hips, 0.03, at);
    for (std::size_t i = 0; i < handKeypoints; ++i) {
        const double along = wrist + 0.008 * static_cast<double>(i);
        pose.rightHand[i] = at(-along, neck);
        pose.leftHand[i] = at(along, neck);
    }
    for (std::size_t i = 0; i < faceKeypoints; ++i)
        pose.face[i] = at(0.002 * static_cast<double>(i) - 0.07, nose);
    return pose;
}

Track walker(const BodyBuild& build, const Camera& camera, int frames,
    const std::function<Place(int)>& place)
{
    Track track;
    for (int frame = 0; frame < frames; ++frame)
        track[frame] = standing(build, camera, place(frame));
    return track;
}

BodyBuild resized(const BodyBuild& build, double factor)
{
    BodyBuild result = build;
    for (double BodyBuild::*part :
        {&BodyBuild::calf, &BodyBuild::thigh, &BodyBuild::torso, &BodyBuild::neck,
            &BodyBuild::upperArm, &BodyBuild::forearm, &BodyBuild::shoulders, &BodyBuild::hips})
        result.*part *= factor;
    return result;
}

} // namespace test
