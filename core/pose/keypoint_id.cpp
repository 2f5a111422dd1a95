// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/keypoint_id.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cctype>
#include <iterator>

namespace pose {

namespace {

constexpr std::uint8_t none = 255;

constexpr std::array<std::uint8_t, bodyKeypoints> bodyParents{Neck, MidHip, Neck, RightShoulder,
    RightElbow, Neck, LeftShoulder, LeftElbow, none, MidHip, RightHip, RightKnee, MidHip, LeftHip,
    LeftKnee, Nose, Nose, RightEye, LeftEye, LeftAnkle, LeftBigToe, LeftAnkle, RightAnkle,
    RightBigToe, RightAnkle};

/// Two rows of face points that run towards each other: `first` + i mirrors `last` - i.
struct FaceRow {
    std::uint8_t first;
    std::uint8_t last;
};

constexpr std::array faceRows{
    FaceRow{0, 16}, // jaw
    FaceRow{17, 26}, // brows
    FaceRow{31, 35}, // nostrils
    FaceRow{48, 54}, // outer lips, upper
    FaceRow{55, 59}, // outer lips, lower
    FaceRow{60, 64}, // inner lips, upper
    FaceRow{65, 67}, // inner lips, lower
    FaceRow{68, 69}, // pupils
};

/// The person's right eye 36-41 starts at its outer corner, the left one 42-47 at its inner.
constexpr std::array<std::uint8_t, 12> mirroredEyes{45, 44, 43, 42, 47, 46, 39, 38, 37, 36, 41, 40};

std::uint8_t mirroredFace(std::uint8_t index)
{
    if (index >= 36 && index < 48)
        return mirroredEyes[index - 36U];
    for (const FaceRow row : faceRows)
        if (index >= row.first && index <= row.last)
            return static_cast<std::uint8_t>(row.first + row.last - index);
    return index;
}

std::size_t sizeOf(Part part)
{
    switch (part) {
    case Part::Body:
        return bodyKeypoints;
    case Part::LeftHand:
    case Part::RightHand:
        return handKeypoints;
    case Part::Face:
        break;
    }
    return faceKeypoints;
}

/// "RightBigToe" -> "R big toe", "MidHip" -> "Mid hip".
std::string bodyName(std::size_t keypoint)
{
    std::string_view name = bodyKeypointName(keypoint);
    std::string text;
    if (name.starts_with("Right") || name.starts_with("Left")) {
        text = std::string(1, name.front());
        name.remove_prefix(name.starts_with("Right") ? 5 : 4);
    }
    for (const char letter : name) {
        const bool isWordStart = std::isupper(static_cast<unsigned char>(letter)) != 0;
        if (isWordStart && !text.empty())
            text += ' ';
        text += text.empty() ? letter
                             : static_cast<char>(std::tolower(static_cast<unsigned char>(letter)));
    }
    return text;
}

std::vector<KeypointId> everyKeypoint()
{
    std::vector<KeypointId> all;
    for (const Part part : {Part::Body, Part::LeftHand, Part::RightHand, Part::Face})
        for (std::size_t index = 0; index < sizeOf(part); ++index)
            all.push_back({part, static_cast<std::uint8_t>(index)});
    return all;
}

bool hangsOn(KeypointId id, KeypointId ancestor)
{
    if (id == ancestor)
        return true;
    const std::optional<KeypointId> parent = parentOf(id);
    return parent && id != bodyJoint(Neck) && hangsOn(*parent, ancestor);
}

} // namespace

Keypoint& at(Pose& pose, KeypointId id)
{
    return const_cast<Keypoint&>(at(static_cast<const Pose&>(pose), id));
}

const Keypoint& at(const Pose& pose, KeypointId id)
{
    assert(id.index < sizeOf(id.part));
    switch (id.part) {
    case Part::Body:
        return pose.body[id.index];
    case Part::LeftHand:
        return pose.leftHand[id.index];
    case Part::RightHand:
        return pose.rightHand[id.index];
    case Part::Face:
        break;
    }
    return pose.face[id.index];
}

std::string keypointName(KeypointId id)
{
    const std::string number = std::to_string(id.index);
    switch (id.part) {
    case Part::Body:
        return bodyName(id.index);
    case Part::LeftHand:
        return "L hand " + number;
    case Part::RightHand:
        return "R hand " + number;
    case Part::Face:
        break;
    }
    return "Face " + number;
}

const std::vector<KeypointId>& allKeypoints()
{
    static const std::vector<KeypointId> all = everyKeypoint();
    return all;
}

KeypointId mirrored(KeypointId id)
{
    switch (id.part) {
    case Part::Body:
        return bodyJoint(mirrored(std::size_t{id.index}));
    case Part::LeftHand:
        return {Part::RightHand, id.index};
    case Part::RightHand:
        return {Part::LeftHand, id.index};
    case Part::Face:
        break;
    }
    return {Part::Face, mirroredFace(id.index)};
}

std::optional<KeypointId> parentOf(KeypointId id)
{
    if (id.part == Part::Face)
        return bodyJoint(Nose);
    if (id.part == Part::Body) {
        if (bodyParents[id.index] == none)
            return std::nullopt;
        return bodyJoint(bodyParents[id.index]);
    }
    if (id.index == 0)
        return bodyJoint(id.part == Part::LeftHand ? LeftWrist : RightWrist);
    const bool isFingerBase = id.index % 4 == 1;
    return KeypointId{id.part, static_cast<std::uint8_t>(isFingerBase ? 0 : id.index - 1)};
}

std::vector<KeypointId> chainFrom(KeypointId id)
{
    std::vector<KeypointId> chain{id};
    std::copy_if(allKeypoints().begin(), allKeypoints().end(), std::back_inserter(chain),
        [id](KeypointId other) { return other != id && hangsOn(other, id); });
    return chain;
}

} // namespace pose
