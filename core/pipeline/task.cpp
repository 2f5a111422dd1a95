// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/task.h"

#include "core/base/error.h"

#include <algorithm>
#include <array>
#include <utility>

namespace pipeline {

namespace {

constexpr std::array<std::pair<Preset, std::string_view>, 4> presets = {{
    {Preset::Instant, "instant"},
    {Preset::Draft, "draft"},
    {Preset::Good, "good"},
    {Preset::Best, "best"},
}};

nlohmann::json toJson(const FrameRange& range)
{
    return nlohmann::json::array({range.begin, range.end});
}

FrameRange rangeFromJson(const nlohmann::json& json)
{
    return {json.at(0).get<std::int64_t>(), json.at(1).get<std::int64_t>()};
}

} // namespace

FrameRange clipped(
    const FrameRange& range, std::int64_t frameCount, const std::filesystem::path& video)
{
    const FrameRange result{
        std::max<std::int64_t>(range.begin, 0), std::min(range.end, frameCount)};
    if (result.begin >= result.end) {
        throw base::Error(base::ErrorCode::InvalidArgument, video.string(),
            "the range begins at frame " + std::to_string(range.begin) + ", but the video has only "
                + std::to_string(frameCount) + (frameCount == 1 ? " frame" : " frames"));
    }
    return result;
}

std::string_view name(Preset preset) { return presets.at(static_cast<std::size_t>(preset)).second; }

Preset presetNamed(std::string_view name)
{
    const auto found = std::find_if(
        presets.begin(), presets.end(), [name](const auto& entry) { return entry.second == name; });
    if (found == presets.end()) {
        throw base::Error(base::ErrorCode::InvalidArgument, "preset",
            "there is no preset named \"" + std::string(name)
                + "\"; choose instant, draft, good or best");
    }
    return found->first;
}

double defaultBudget(Preset preset)
{
    switch (preset) {
    case Preset::Instant:
        return 0;
    case Preset::Draft:
        return 90;
    case Preset::Good:
        return 600;
    case Preset::Best:
        break;
    }
    return 6 * 3600;
}

nlohmann::json toJson(const Plan& plan)
{
    nlohmann::json json = {{"source", plan.source.string()}, {"target", plan.target.string()},
        {"out", plan.out.string()}, {"sourceRange", toJson(plan.sourceRange)},
        {"targetRange", toJson(plan.targetRange)}, {"preset", name(plan.preset)},
        {"seed", plan.seed}, {"network", plan.network}, {"truth", plan.truth.string()},
        {"check", plan.checksResult}};
    if (plan.budget)
        json["budget"] = *plan.budget;
    if (!plan.method.empty())
        json["method"] = plan.method;
    return json;
}

Plan planFromJson(const nlohmann::json& json)
{
    Plan plan;
    plan.source = json.at("source").get<std::string>();
    plan.target = json.at("target").get<std::string>();
    plan.out = json.at("out").get<std::string>();
    plan.sourceRange = rangeFromJson(json.at("sourceRange"));
    plan.targetRange = rangeFromJson(json.at("targetRange"));
    plan.preset = presetNamed(json.at("preset").get<std::string>());
    plan.seed = json.at("seed").get<std::int64_t>();
    plan.network = json.at("network").get<std::string>();
    plan.truth = json.at("truth").get<std::string>();
    plan.checksResult = json.at("check").get<bool>();
    plan.method = json.value("method", "");
    if (json.contains("budget"))
        plan.budget = json.at("budget").get<double>();
    return plan;
}

} // namespace pipeline
