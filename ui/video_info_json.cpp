// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/video_info_json.h"

namespace ui {

namespace {

nlohmann::json toJson(const base::Rational& rational)
{
    return nlohmann::json::array({rational.numerator, rational.denominator});
}

base::Rational rationalFrom(const nlohmann::json& json)
{
    return {json.at(0).get<std::int64_t>(), json.at(1).get<std::int64_t>()};
}

} // namespace

nlohmann::json toJson(const media::VideoInfo& info)
{
    nlohmann::json json
        = {{"width", info.width}, {"height", info.height}, {"frameRate", toJson(info.frameRate)},
            {"frameCount", info.frameCount}, {"duration", info.duration},
            {"rotation", info.rotationDegrees}, {"sampleAspect", toJson(info.sampleAspect)},
            {"variableFrameRate", info.variableFrameRate}, {"codec", info.codec}};
    if (info.audio) {
        json["audio"] = {{"codec", info.audio->codec}, {"sampleRate", info.audio->sampleRate},
            {"channels", info.audio->channels}, {"duration", info.audio->duration}};
    }
    return json;
}

std::optional<media::VideoInfo> videoInfoFrom(
    const nlohmann::json& json, const std::filesystem::path& path)
try {
    media::VideoInfo info;
    info.path = path;
    json.at("width").get_to(info.width);
    json.at("height").get_to(info.height);
    info.frameRate = rationalFrom(json.at("frameRate"));
    json.at("frameCount").get_to(info.frameCount);
    json.at("duration").get_to(info.duration);
    json.at("rotation").get_to(info.rotationDegrees);
    info.sampleAspect = rationalFrom(json.at("sampleAspect"));
    json.at("variableFrameRate").get_to(info.variableFrameRate);
    json.at("codec").get_to(info.codec);
    if (json.contains("audio")) {
        const nlohmann::json& audio = json.at("audio");
        info.audio = {
            audio.at("codec"), audio.at("sampleRate"), audio.at("channels"), audio.at("duration")};
    }
    return info;
} catch (const nlohmann::json::exception&) {
    return std::nullopt;
}

} // namespace ui
