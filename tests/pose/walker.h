// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"

#include <functional>
#include <opencv2/core/types.hpp>

namespace test {

/// A person's measures in metres.
struct BodyBuild {
    double calf = 0.43;
    double thigh = 0.45;
    double torso = 0.52;
    double neck = 0.22; ///< to the nose
    double upperArm = 0.30;
    double forearm = 0.26;
    double shoulders = 0.19; ///< to each side
    double hips = 0.10;

    double ankle() const { return 0.08; } ///< above the floor
    /// Nose to ankle when standing with feet together.
    double stature() const { return calf + thigh + torso + neck; }
};

/// A level camera that stands still.
struct Camera {
    cv::Size frame{1920, 1080};
    double focalLength = 1200; ///< pixels
    double height = 1.0; ///< metres above the floor

    double x(double metres, double depth) const
    {
        return frame.width / 2.0 + focalLength * metres / depth;
    }
    double y(double metres, double depth) const
    {
        return frame.height / 2.0 + focalLength * (height - metres) / depth;
    }
};

/// Where the dancer is, in metres.
struct Place {
    double aside = 0; ///< from the middle of the picture, to the right of the screen
    double depth = 4; ///< from the camera
    double above = 0; ///< over the floor, in a jump
};

/// An upright person with both arms held sideways, seen by `camera`: all 25 keypoints, hands and
/// face.
pose::Pose standing(const BodyBuild& build, const Camera& camera, const Place& place);

/// `frames` poses of someone who is at `place(frame)`.
pose::Track walker(const BodyBuild& build, const Camera& camera, int frames,
    const std::function<Place(int)>& place);

/// `build` in another size.
BodyBuild resized(const BodyBuild& build, double factor);

} // namespace test
