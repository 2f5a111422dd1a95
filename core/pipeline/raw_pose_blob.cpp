// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/raw_pose_blob.h"

#include "core/base/error.h"

#include <bit>
#include <cstring>
#include <span>

namespace pipeline {

namespace {

static_assert(std::endian::native == std::endian::little, "blobs are little-endian");

constexpr char version = 1;
enum Part : std::uint8_t { Found = 1, LeftHand = 2, RightHand = 4, Face = 8 };

template <typename Value> void append(std::string& bytes, const Value& value)
{
    static_assert(std::is_trivially_copyable_v<Value>);
    bytes.append(reinterpret_cast<const char*>(&value), sizeof value);
}

[[noreturn]] void failDamaged()
{
    throw base::Error(base::ErrorCode::Unreadable, "", "the project holds a damaged pose");
}

class Reader {
public:
    explicit Reader(std::string_view bytes)
        : m_bytes(bytes)
    {
    }

    template <typename Value> Value next()
    {
        Value value{};
        if (m_bytes.size() < sizeof value)
            failDamaged();
        std::memcpy(&value, m_bytes.data(), sizeof value);
        m_bytes.remove_prefix(sizeof value);
        return value;
    }

    bool isAtEnd() const { return m_bytes.empty(); }

private:
    std::string_view m_bytes;
};

std::uint8_t partsOf(const estimation::RawPose& raw)
{
    return static_cast<std::uint8_t>((raw.found ? Found : 0) | (raw.leftHand ? LeftHand : 0)
        | (raw.rightHand ? RightHand : 0) | (raw.face ? Face : 0));
}

estimation::RawHand readHand(Reader& reader)
{
    estimation::RawHand hand;
    hand.points = reader.next<decltype(hand.points)>();
    hand.presence = reader.next<float>();
    return hand;
}

estimation::RawPose readPerson(Reader& reader, std::uint8_t parts)
{
    estimation::RawPose raw;
    raw.found = true;
    raw.body = reader.next<decltype(raw.body)>();
    raw.visibility = reader.next<decltype(raw.visibility)>();
    if ((parts & LeftHand) != 0)
        raw.leftHand = readHand(reader);
    if ((parts & RightHand) != 0)
        raw.rightHand = readHand(reader);
    if ((parts & Face) != 0)
        raw.face = reader.next<std::array<base::Vec2, pose::faceKeypoints>>();
    return raw;
}

void appendHand(std::string& bytes, const estimation::RawHand& hand)
{
    append(bytes, hand.points);
    append(bytes, hand.presence);
}

} // namespace

std::string encode(const StoredPose& pose)
{
    std::string bytes;
    append(bytes, version);
    append(bytes, pose.time);
    append(bytes, static_cast<std::int32_t>(pose.people));
    append(bytes, partsOf(pose.raw));
    if (!pose.raw.found)
        return bytes;
    append(bytes, pose.raw.body);
    append(bytes, pose.raw.visibility);
    if (pose.raw.leftHand)
        appendHand(bytes, *pose.raw.leftHand);
    if (pose.raw.rightHand)
        appendHand(bytes, *pose.raw.rightHand);
    if (pose.raw.face)
        append(bytes, *pose.raw.face);
    return bytes;
}

StoredPose decodeStoredPose(std::string_view bytes)
{
    Reader reader(bytes);
    if (reader.next<char>() != version)
        failDamaged();
    StoredPose pose;
    pose.time = reader.next<double>();
    pose.people = reader.next<std::int32_t>();
    const auto parts = reader.next<std::uint8_t>();
    if ((parts & Found) != 0)
        pose.raw = readPerson(reader, parts);
    if (partsOf(pose.raw) != parts || !reader.isAtEnd())
        failDamaged();
    return pose;
}

} // namespace pipeline
