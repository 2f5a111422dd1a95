// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/sample/body.h"

#include <array>
#include <utility>
#include <vector>

namespace sample {

/// What a choreography says about one arm and the leg of the same side. Angles in degrees, lengths
/// in leg lengths; everything is meant as seen by the person, so a mirrored move has the same
/// numbers.
enum class LimbChannel : std::size_t {
    Raise, ///< upper arm: 0 hanging, 90 level, 180 up
    Forward, ///< direction of the raise: 0 sideways, 90 to the front
    ArmTwist, ///< 90 turns the bent forearm of a level arm upwards
    Elbow, ///< 0 straight
    Forearm, ///< turns the hand about the forearm
    Wrist, ///< bends the hand towards the palm
    Curl, ///< fingers, 0 to 1
    Spread,
    FootOut, ///< from the middle of the stage, to the foot's own side
    FootAhead, ///< from the middle of the stage towards the camera
    FootTurn, ///< toes outward
    FootLift,
    HeelUp, ///< degrees
    Count
};

enum class Channel : std::size_t {
    Sway, ///< hips to the left of the point between the feet
    Crouch,
    Turn, ///< to the person's left
    HipTilt, ///< left hip up
    Lean, ///< trunk to the left
    Bend, ///< trunk forward
    Twist, ///< chest to the left
    HeadTurn,
    HeadNod,
    HeadTilt,
    Jump,
    Groove, ///< depth of the bounce on every beat
    Smile,
    Mouth,
    Count
};

inline constexpr std::size_t channelCount
    = static_cast<std::size_t>(Channel::Count) + 2 * static_cast<std::size_t>(LimbChannel::Count);

/// Keys over time for every channel; between two keys a channel moves smoothly and never beyond
/// them.
class Timeline {
public:
    /// A relaxed stand with the feet a little apart, at beat 0.
    Timeline();

    void set(float beat, Channel channel, float value);
    void set(float beat, Side side, LimbChannel channel, float value);

    /// Keeps every channel at its latest value until `beat`.
    void hold(float beat);

    float at(float beat, Channel channel) const;
    float at(float beat, Side side, LimbChannel channel) const;

    /// The value of the latest key.
    float latest(Channel channel) const;
    float latest(Side side, LimbChannel channel) const;

private:
    using Keys = std::vector<std::pair<float, float>>;

    std::array<Keys, channelCount> m_keys;
};

} // namespace sample
