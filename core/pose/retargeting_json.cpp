// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/error.h"
#include "core/pose/retargeting.h"

#include <array>
#include <cmath>
#include <nlohmann/json.hpp>
#include <string_view>
#include <utility>

namespace pose {

namespace {

using P = LimbProportions;
using nlohmann::json;

constexpr std::array<std::pair<const char*, double P::*>, 11> parts{
    {{"torso", &P::torso}, {"neck", &P::neck}, {"head", &P::head}, {"shoulders", &P::shoulders},
        {"upper_arm", &P::upperArm}, {"forearm", &P::forearm}, {"hand", &P::hand},
        {"hips", &P::hips}, {"thigh", &P::thigh}, {"calf", &P::calf}, {"foot", &P::foot}}};

constexpr std::array<const char*, 3> anchors{"ankles", "hips", "neck"};

[[noreturn]] void refuse(const std::string& field, const std::string& reason)
{
    throw base::Error(base::ErrorCode::Unreadable, "retargeting", "\"" + field + "\" " + reason);
}

template <typename Value> Value field(const json& object, const char* name)
{
    try {
        return object.at(name).get<Value>();
    } catch (const json::exception&) {
        refuse(name, "is missing or of another kind");
    }
}

double positive(const json& object, const char* name)
{
    const auto value = field<double>(object, name);
    if (!std::isfinite(value) || value <= 0)
        refuse(name, "must be above zero");
    return value;
}

cv::Size sizeAt(const json& object, const char* name)
{
    const auto sides = field<std::array<int, 2>>(object, name);
    if (sides[0] <= 0 || sides[1] <= 0)
        refuse(name, "must be a width and a height");
    return {sides[0], sides[1]};
}

FloorRange floorAt(const json& object, const char* name)
{
    const auto range = field<json>(object, name);
    return {field<double>(range, "close"), field<double>(range, "far")};
}

Anchor anchorAt(const json& object, const char* name)
{
    const auto text = field<std::string>(object, name);
    for (std::size_t i = 0; i < anchors.size(); ++i)
        if (text == anchors[i])
            return static_cast<Anchor>(i);
    refuse(name, "must be ankles, hips or neck");
}

} // namespace

void to_json(json& out, const Retargeting& r)
{
    json proportions;
    for (const auto& [name, part] : parts)
        proportions[name] = r.proportions.*part;
    out = {{"source_size", {r.sourceSize.width, r.sourceSize.height}},
        {"target_size", {r.targetSize.width, r.targetSize.height}},
        {"anchor", anchors[static_cast<std::size_t>(r.anchor)]},
        {"source_floor", {{"close", r.source.close}, {"far", r.source.far}}},
        {"target_floor", {{"close", r.target.close}, {"far", r.target.far}}},
        {"scale_close", r.scaleClose}, {"scale_far", r.scaleFar}, {"x_reference", r.xReference},
        {"x_destination", r.xDestination}, {"travel", r.travel}, {"nearest_floor", r.nearestFloor},
        {"largest_size", r.largestSize}, {"fit_proportions", r.fitProportions},
        {"proportions", std::move(proportions)}, {"longest_jump", r.longestJump},
        {"smoothing", r.smoothing}};
}

void from_json(const json& in, Retargeting& retargeting)
{
    Retargeting r;
    r.sourceSize = sizeAt(in, "source_size");
    r.targetSize = sizeAt(in, "target_size");
    r.anchor = anchorAt(in, "anchor");
    r.source = floorAt(in, "source_floor");
    r.target = floorAt(in, "target_floor");
    r.scaleClose = positive(in, "scale_close");
    r.scaleFar = positive(in, "scale_far");
    r.xReference = field<double>(in, "x_reference");
    r.xDestination = field<double>(in, "x_destination");
    r.travel = field<double>(in, "travel");
    r.nearestFloor = field<double>(in, "nearest_floor");
    r.largestSize = field<double>(in, "largest_size");
    r.fitProportions = field<bool>(in, "fit_proportions");
    const auto proportions = field<json>(in, "proportions");
    for (const auto& [name, part] : parts)
        r.proportions.*part = positive(proportions, name);
    r.longestJump = field<int>(in, "longest_jump");
    if (r.longestJump < 0)
        refuse("longest_jump", "must not be negative");
    r.smoothing = field<double>(in, "smoothing");
    if (!(r.smoothing >= 0 && r.smoothing <= 1))
        refuse("smoothing", "must be between 0 and 1");
    retargeting = r;
}

} // namespace pose
