// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/pose_blob.h"

#include "core/base/error.h"

#include <bit>

namespace pose {

namespace {

constexpr char version = 1;
constexpr std::size_t keypoints = bodyKeypoints + 2 * handKeypoints + faceKeypoints;
constexpr std::size_t maskBytes = (keypoints + 7) / 8;
constexpr std::size_t headerBytes = 1 + maskBytes;
constexpr std::size_t keypointBytes = 13;

/// Calls `visit` with every keypoint of `pose`, in the order of the file.
template <typename AnyPose, typename Visit> void forEachKeypoint(AnyPose& pose, const Visit& visit)
{
    std::size_t index = 0;
    const auto part = [&](auto& points) {
        for (auto& point : points)
            visit(index++, point);
    };
    part(pose.body);
    part(pose.leftHand);
    part(pose.rightHand);
    part(pose.face);
}

std::uint32_t bits(float value) { return std::bit_cast<std::uint32_t>(value); }

bool isUntouched(const Keypoint& point)
{
    return bits(point.position.x) == 0 && bits(point.position.y) == 0 && bits(point.confidence) == 0
        && point.state == KeypointState::Absent && point.origin == KeypointOrigin::Detected;
}

void append(std::string& bytes, float value)
{
    for (int shift = 0; shift < 32; shift += 8)
        bytes.push_back(static_cast<char>(bits(value) >> shift & 0xFF));
}

float floatAt(std::string_view bytes, std::size_t offset)
{
    std::uint32_t value = 0;
    for (std::size_t i = 0; i < 4; ++i)
        value |= static_cast<std::uint32_t>(static_cast<unsigned char>(bytes[offset + i])) << 8 * i;
    return std::bit_cast<float>(value);
}

base::Error unreadable(const char* sentence)
{
    return {base::ErrorCode::Unreadable, "stored pose", sentence};
}

Keypoint keypointAt(std::string_view bytes, std::size_t offset)
{
    const auto kind = static_cast<unsigned char>(bytes[offset + 12]);
    const unsigned state = kind & 0x0F;
    const unsigned origin = kind >> 4;
    if (state > static_cast<unsigned>(KeypointState::Absent)
        || origin > static_cast<unsigned>(KeypointOrigin::Imported))
        throw unreadable("a keypoint has an unknown state or origin");
    return {{floatAt(bytes, offset), floatAt(bytes, offset + 4)}, floatAt(bytes, offset + 8),
        static_cast<KeypointState>(state), static_cast<KeypointOrigin>(origin)};
}

} // namespace

std::string encode(const Pose& pose)
{
    std::string bytes(headerBytes, '\0');
    bytes[0] = version;
    forEachKeypoint(pose, [&bytes](std::size_t index, const Keypoint& point) {
        if (isUntouched(point))
            return;
        char& mask = bytes[1 + index / 8];
        mask = static_cast<char>(mask | 1 << index % 8);
        append(bytes, point.position.x);
        append(bytes, point.position.y);
        append(bytes, point.confidence);
        bytes.push_back(static_cast<char>(
            static_cast<unsigned>(point.state) | static_cast<unsigned>(point.origin) << 4));
    });
    return bytes;
}

Pose decode(std::string_view bytes)
{
    if (bytes.empty() || bytes[0] != version)
        throw unreadable("it does not begin with a known version");
    if (bytes.size() < headerBytes)
        throw unreadable("it ends inside its header");
    Pose pose;
    std::size_t offset = headerBytes;
    forEachKeypoint(pose, [&](std::size_t index, Keypoint& point) {
        if ((bytes[1 + index / 8] >> index % 8 & 1) == 0)
            return;
        if (bytes.size() < offset + keypointBytes)
            throw unreadable("it ends inside a keypoint");
        point = keypointAt(bytes, offset);
        offset += keypointBytes;
    });
    const bool hasStrayBits
        = static_cast<unsigned char>(bytes[maskBytes]) >> (keypoints - 8 * (maskBytes - 1)) != 0;
    if (offset != bytes.size() || hasStrayBits)
        throw unreadable("it holds more than one pose");
    return pose;
}

} // namespace pose
