// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstddef>
#include <span>
#include <string_view>

namespace pose {

/// OpenPose BODY_25 keypoints; "Right" and "Left" are the person's own.
enum Body25 : std::size_t {
    Nose,
    Neck,
    RightShoulder,
    RightElbow,
    RightWrist,
    LeftShoulder,
    LeftElbow,
    LeftWrist,
    MidHip,
    RightHip,
    RightKnee,
    RightAnkle,
    LeftHip,
    LeftKnee,
    LeftAnkle,
    RightEye,
    LeftEye,
    RightEar,
    LeftEar,
    LeftBigToe,
    LeftSmallToe,
    LeftHeel,
    RightBigToe,
    RightSmallToe,
    RightHeel,
};

inline constexpr std::size_t bodyKeypoints = 25;
inline constexpr std::size_t handKeypoints
    = 21; ///< 0 wrist, then thumb to little finger, base to tip
inline constexpr std::size_t faceKeypoints = 70; ///< 0-67 as in iBUG, 68 and 69 the pupils

/// Two keypoints joined by a line.
struct Limb {
    std::size_t from;
    std::size_t to;

    bool operator==(const Limb&) const = default;
};

/// The 24 limbs of BODY_25, in the order in which Everybody Dance Now draws them.
std::span<const Limb> bodyLimbs();

/// The 20 limbs of a hand, finger by finger from the wrist.
std::span<const Limb> handLimbs();

/// "Nose", "RightElbow", …
std::string_view bodyKeypointName(std::size_t keypoint);

/// The same keypoint of the other side; the keypoint itself when it lies on the middle line.
std::size_t mirrored(std::size_t bodyKeypoint);

} // namespace pose
