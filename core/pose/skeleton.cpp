// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/skeleton.h"

#include <cassert>

namespace pose {

namespace {

constexpr std::array<Limb, 24> everyBodyLimb{{{Nose, Neck}, {Nose, RightEye}, {Nose, LeftEye},
    {Neck, RightShoulder}, {Neck, LeftShoulder}, {Neck, MidHip}, {RightShoulder, RightElbow},
    {RightElbow, RightWrist}, {LeftShoulder, LeftElbow}, {LeftElbow, LeftWrist}, {MidHip, RightHip},
    {MidHip, LeftHip}, {RightHip, RightKnee}, {RightKnee, RightAnkle}, {RightAnkle, RightBigToe},
    {RightAnkle, RightHeel}, {LeftHip, LeftKnee}, {LeftKnee, LeftAnkle}, {LeftAnkle, LeftBigToe},
    {LeftAnkle, LeftHeel}, {RightEye, RightEar}, {LeftEye, LeftEar}, {LeftBigToe, LeftSmallToe},
    {RightBigToe, RightSmallToe}}};

constexpr std::array<Limb, 20> everyHandLimb{
    {{0, 1}, {1, 2}, {2, 3}, {3, 4}, {0, 5}, {5, 6}, {6, 7}, {7, 8}, {0, 9}, {9, 10}, {10, 11},
        {11, 12}, {0, 13}, {13, 14}, {14, 15}, {15, 16}, {0, 17}, {17, 18}, {18, 19}, {19, 20}}};

constexpr std::array<std::string_view, bodyKeypoints> names{"Nose", "Neck", "RightShoulder",
    "RightElbow", "RightWrist", "LeftShoulder", "LeftElbow", "LeftWrist", "MidHip", "RightHip",
    "RightKnee", "RightAnkle", "LeftHip", "LeftKnee", "LeftAnkle", "RightEye", "LeftEye",
    "RightEar", "LeftEar", "LeftBigToe", "LeftSmallToe", "LeftHeel", "RightBigToe", "RightSmallToe",
    "RightHeel"};

constexpr std::array<std::size_t, bodyKeypoints> mirror{Nose, Neck, LeftShoulder, LeftElbow,
    LeftWrist, RightShoulder, RightElbow, RightWrist, MidHip, LeftHip, LeftKnee, LeftAnkle,
    RightHip, RightKnee, RightAnkle, LeftEye, RightEye, LeftEar, RightEar, RightBigToe,
    RightSmallToe, RightHeel, LeftBigToe, LeftSmallToe, LeftHeel};

} // namespace

std::span<const Limb> bodyLimbs() { return everyBodyLimb; }

std::span<const Limb> handLimbs() { return everyHandLimb; }

std::string_view bodyKeypointName(std::size_t keypoint)
{
    assert(keypoint < bodyKeypoints);
    return names[keypoint];
}

std::size_t mirrored(std::size_t bodyKeypoint)
{
    assert(bodyKeypoint < bodyKeypoints);
    return mirror[bodyKeypoint];
}

} // namespace pose
