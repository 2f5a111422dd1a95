// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/sample/timeline.h"

namespace sample {

namespace {

using Keys = std::vector<std::pair<float, float>>;

std::size_t index(Channel channel) { return static_cast<std::size_t>(channel); }

std::size_t index(Side side, LimbChannel channel)
{
    return static_cast<std::size_t>(Channel::Count)
        + side * static_cast<std::size_t>(LimbChannel::Count) + static_cast<std::size_t>(channel);
}

/// Keys stay in the order of time; a second key at the same time replaces the first.
void insert(Keys& keys, float beat, float value)
{
    const auto place = std::lower_bound(
        keys.begin(), keys.end(), beat, [](const auto& key, float b) { return key.first < b; });
    if (place != keys.end() && place->first == beat)
        place->second = value;
    else
        keys.insert(place, {beat, value});
}

/// The slope at key `i`: none at a turning point or beside a hold, so that nothing overshoots.
float slope(const Keys& keys, std::size_t i)
{
    if (i == 0 || i + 1 == keys.size())
        return 0;
    const float before
        = (keys[i].second - keys[i - 1].second) / (keys[i].first - keys[i - 1].first);
    const float after = (keys[i + 1].second - keys[i].second) / (keys[i + 1].first - keys[i].first);
    return before * after <= 0 ? 0 : 2 * before * after / (before + after);
}

float interpolated(const Keys& keys, float beat)
{
    const auto next = std::upper_bound(
        keys.begin(), keys.end(), beat, [](float b, const auto& key) { return b < key.first; });
    if (next == keys.begin())
        return keys.front().second;
    if (next == keys.end())
        return keys.back().second;
    const auto i = static_cast<std::size_t>(next - keys.begin());
    const float span = keys[i].first - keys[i - 1].first;
    const float t = (beat - keys[i - 1].first) / span;
    const float t2 = t * t;
    const float t3 = t2 * t;
    return (2 * t3 - 3 * t2 + 1) * keys[i - 1].second + (3 * t2 - 2 * t3) * keys[i].second
        + span * ((t3 - 2 * t2 + t) * slope(keys, i - 1) + (t3 - t2) * slope(keys, i));
}

} // namespace

Timeline::Timeline()
{
    for (Keys& keys : m_keys)
        keys = {{0.0F, 0.0F}};
    set(0, Channel::Smile, 0.5F);
    set(0, Channel::Crouch, 0.006F);
    for (const Side side : bothSides) {
        set(0, side, LimbChannel::Raise, 12);
        set(0, side, LimbChannel::Elbow, 18);
        set(0, side, LimbChannel::ArmTwist, -10);
        set(0, side, LimbChannel::Forearm, 35);
        set(0, side, LimbChannel::Curl, 0.22F);
        set(0, side, LimbChannel::Spread, 0.35F);
        set(0, side, LimbChannel::FootOut, 0.15F);
        set(0, side, LimbChannel::FootTurn, 9);
    }
}

void Timeline::set(float beat, Channel channel, float value)
{
    insert(m_keys[index(channel)], beat, value);
}

void Timeline::set(float beat, Side side, LimbChannel channel, float value)
{
    insert(m_keys[index(side, channel)], beat, value);
}

void Timeline::hold(float beat)
{
    for (Keys& keys : m_keys)
        if (keys.back().first < beat)
            keys.emplace_back(beat, keys.back().second);
}

float Timeline::at(float beat, Channel channel) const
{
    return interpolated(m_keys[index(channel)], beat);
}

float Timeline::at(float beat, Side side, LimbChannel channel) const
{
    return interpolated(m_keys[index(side, channel)], beat);
}

float Timeline::latest(Channel channel) const { return m_keys[index(channel)].back().second; }

float Timeline::latest(Side side, LimbChannel channel) const
{
    return m_keys[index(side, channel)].back().second;
}

} // namespace sample
