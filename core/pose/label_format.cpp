// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/label_format.h"

#include <array>
#include <numeric>

namespace pose {

namespace {

constexpr std::array<std::size_t, 18> coco18Joints{Nose, Neck, RightShoulder, RightElbow,
    RightWrist, LeftShoulder, LeftElbow, LeftWrist, RightHip, RightKnee, RightAnkle, LeftHip,
    LeftKnee, LeftAnkle, RightEye, LeftEye, RightEar, LeftEar};

constexpr std::array<std::size_t, 23> body23Joints{Neck, RightShoulder, RightElbow, RightWrist,
    LeftShoulder, LeftElbow, LeftWrist, MidHip, RightHip, RightKnee, RightAnkle, RightBigToe,
    RightSmallToe, LeftHip, LeftKnee, LeftAnkle, LeftBigToe, LeftSmallToe, Nose, RightEye, RightEar,
    LeftEye, LeftEar};

constexpr std::array<std::size_t, bodyKeypoints> body25Joints = [] {
    std::array<std::size_t, bodyKeypoints> all{};
    std::iota(all.begin(), all.end(), 0);
    return all;
}();

constexpr std::array<Limb, 17> coco18Limbs{{{1, 2}, {1, 5}, {2, 3}, {3, 4}, {5, 6}, {6, 7}, {1, 8},
    {8, 9}, {9, 10}, {1, 11}, {11, 12}, {12, 13}, {1, 0}, {0, 14}, {14, 16}, {0, 15}, {15, 17}}};

constexpr std::array<Limb, 22> body23Limbs{{{0, 1}, {1, 2}, {2, 3}, {0, 4}, {4, 5}, {5, 6}, {0, 7},
    {7, 8}, {8, 9}, {9, 10}, {10, 11}, {10, 12}, {7, 13}, {13, 14}, {14, 15}, {15, 16}, {15, 17},
    {0, 18}, {18, 19}, {19, 20}, {18, 21}, {21, 22}}};

} // namespace

std::string_view name(LabelFormat format)
{
    switch (format) {
    case LabelFormat::Coco18:
        return "COCO_18";
    case LabelFormat::Body23:
        return "BODY_23";
    case LabelFormat::Body25:
        break;
    }
    return "BODY_25";
}

std::span<const std::size_t> joints(LabelFormat format)
{
    switch (format) {
    case LabelFormat::Coco18:
        return coco18Joints;
    case LabelFormat::Body23:
        return body23Joints;
    case LabelFormat::Body25:
        break;
    }
    return body25Joints;
}

std::span<const Limb> limbs(LabelFormat format)
{
    switch (format) {
    case LabelFormat::Coco18:
        return coco18Limbs;
    case LabelFormat::Body23:
        return body23Limbs;
    case LabelFormat::Body25:
        break;
    }
    return bodyLimbs();
}

std::optional<LabelFormat> formatOfLength(std::size_t numbers)
{
    for (const LabelFormat format : {LabelFormat::Coco18, LabelFormat::Body23, LabelFormat::Body25})
        if (joints(format).size() * 3 == numbers)
            return format;
    return std::nullopt;
}

} // namespace pose
