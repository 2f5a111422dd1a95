// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/project/rendered_take.h"

#include "core/project/project.h"

#include <algorithm>

namespace project {

using nlohmann::json;

namespace {

/// [[frame, distance], …]
json distancesToJson(const std::map<std::int64_t, float>& distances)
{
    json list = json::array();
    for (const auto& [frame, distance] : distances)
        list.push_back({frame, distance});
    return list;
}

std::map<std::int64_t, float> distancesFrom(const json& list)
{
    std::map<std::int64_t, float> distances;
    for (const json& entry : list)
        distances[entry.at(0).get<std::int64_t>()] = entry.at(1).get<float>();
    return distances;
}

/// What painted `render`: the folder of the model, and whether in its best state.
std::pair<std::string, bool> modelOf(const Project& project, const Step& render)
{
    const auto fingerprint = render.settings.value("model", std::string());
    if (const auto training = project.findStep("train", fingerprint))
        return {"train-" + training->fingerprint.substr(0, 16), false};
    const auto chosen = project.findStep("model", fingerprint);
    if (!chosen)
        return {};
    return {
        chosen->settings.value("folder", std::string()), chosen->settings.value("usesBest", false)};
}

json keyOf(const std::string& source) { return {{"version", 1}, {"source", source}}; }

} // namespace

std::string encode(const PaintedFrame& frame) { return frame.scene + "\n" + frame.edits; }

PaintedFrame paintedFrameFrom(const std::string& bytes)
{
    const auto line = bytes.find('\n');
    if (line == std::string::npos)
        return {};
    return {bytes.substr(0, line), bytes.substr(line + 1)};
}

void storeRenderedTake(
    Project& project, const std::string& source, const std::string& render, RenderedTake take)
{
    Step step = project.step("take", keyOf(source));
    project.completeStep(step,
        {{"render", render}, {"begin", take.begin}, {"end", take.end}, {"fit", take.fit},
            {"target", take.target}, {"targetEdits", take.targetEdits}, {"before", take.before},
            {"after", take.after}, {"poseDistance", distancesToJson(take.poseDistance)},
            {"poseDistanceLimit", take.poseDistanceLimit}});
}

std::optional<RenderedTake> renderedTake(const Project& project, const std::string& source)
{
    const auto newest = project.findStep("take", fingerprintOf(keyOf(source)));
    if (!newest || !newest->complete)
        return std::nullopt;
    const json& result = newest->result;
    const auto render = project.findStep("render", result.at("render").get<std::string>());
    if (!render)
        return std::nullopt;
    RenderedTake take{result.at("begin").get<std::int64_t>(), result.at("end").get<std::int64_t>(),
        result.at("fit"), result.at("target").get<std::string>(),
        result.at("targetEdits").get<std::string>(), result.at("before").get<std::int64_t>(),
        result.at("after").get<std::int64_t>(),
        distancesFrom(result.value("poseDistance", json::array())),
        result.value("poseDistanceLimit", 0.0F), {}};
    project.forEachItem(*render, "frame", [&take](const Item& item) {
        PaintedFrame frame = paintedFrameFrom(item.value);
        if (!frame.scene.empty())
            take.edits.emplace_hint(take.edits.end(), item.number, std::move(frame.edits));
    });
    return take;
}

std::vector<PaintedTake> paintedTakes(const Project& project, const std::string& source)
{
    const auto newest = project.findStep("take", fingerprintOf(keyOf(source)));
    const std::string shown
        = newest && newest->complete ? newest->result.value("render", std::string()) : "";
    std::vector<PaintedTake> takes;
    for (const Step& render : project.steps("render")) {
        if (render.settings.value("dance", std::string()) != source)
            continue;
        const auto frames = static_cast<std::int64_t>(project.itemNumbers(render, "frame").size());
        std::error_code ignored;
        const std::filesystem::path folder = takeFolder(project, render);
        const auto [model, usesBest] = modelOf(project, render);
        if (frames > 0 && std::filesystem::is_directory(folder, ignored))
            takes.push_back({folder, model, frames, render.fingerprint == shown, usesBest});
    }
    return takes;
}

std::filesystem::path pictureFile(const std::filesystem::path& folder, std::int64_t frame)
{
    std::string number = std::to_string(frame);
    number.insert(0, 7 - std::min<std::size_t>(7, number.size()), '0');
    return folder / (number + ".jpg");
}

std::filesystem::path beforeFolder(const std::filesystem::path& folder)
{
    return folder / "before";
}

std::filesystem::path takeFolder(const Project& project, const Step& render)
{
    return project.filesFolder() / ("render-" + render.fingerprint.substr(0, 16));
}

std::string editsAround(const RenderedTake& take, const Edits& source, std::int64_t frame)
{
    return fingerprintOf(source, frame - take.before, frame + take.after + 1);
}

std::set<std::int64_t> staleFrames(
    const RenderedTake& take, const Edits& source, const Edits& target, const json& fit)
{
    const bool allAre = fit != take.fit || fingerprintOf(target, 0, lastFrame) != take.targetEdits;
    std::set<std::int64_t> stale;
    for (const auto& [frame, painted] : take.edits) {
        if (allAre || editsAround(take, source, frame) != painted)
            stale.insert(stale.end(), frame);
    }
    return stale;
}

} // namespace project
