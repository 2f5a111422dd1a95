// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/target_files.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/pipeline/images.h"
#include "core/pose/pose_blob.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace pipeline {

using nlohmann::json;

namespace {

constexpr int formatVersion = 1;

json binary(const std::string& bytes)
{
    return json::binary(json::binary_t::container_type(bytes.begin(), bytes.end()));
}

std::string bytesOf(const json& value)
{
    const auto& bytes = value.get_binary();
    return {bytes.begin(), bytes.end()};
}

json referenceJson(const warp::PackedReference& reference)
{
    const warp::Reference& about = reference.about;
    return {{"frame", about.frame}, {"pose", binary(pose::encode(about.pose))},
        {"bodySize", about.bodySize}, {"torsoScale", about.torsoScale},
        {"window", {about.window.x, about.window.y, about.window.width, about.window.height}},
        {"colour", json::binary(reference.colour)}, {"alpha", json::binary(reference.alpha)}};
}

warp::PackedReference referenceFrom(const json& value)
{
    warp::PackedReference reference;
    const auto window = value.at("window").get<std::array<int, 4>>();
    reference.about.frame = value.at("frame").get<std::int64_t>();
    reference.about.pose = pose::decode(bytesOf(value.at("pose")));
    reference.about.bodySize = value.at("bodySize").get<float>();
    reference.about.torsoScale = value.at("torsoScale").get<float>();
    reference.about.window = {window[0], window[1], window[2], window[3]};
    reference.colour = value.at("colour").get_binary();
    reference.alpha = value.at("alpha").get_binary();
    return reference;
}

json trainingJson(const TrainingFrame& training)
{
    const cv::Rect2d& region = training.region;
    return {{"frame", training.frame},
        {"region", {region.x, region.y, region.width, region.height}},
        {"image", binary(pngBytes(training.image))}, {"alpha", binary(pngBytes(training.alpha))}};
}

TrainingFrame trainingFrom(const json& value)
{
    const auto region = value.at("region").get<std::array<double, 4>>();
    return {value.at("frame").get<std::int64_t>(), {region[0], region[1], region[2], region[3]},
        imageFrom(bytesOf(value.at("image")), cv::IMREAD_COLOR),
        imageFrom(bytesOf(value.at("alpha")), cv::IMREAD_GRAYSCALE)};
}

} // namespace

void writeTargetFrame(const std::filesystem::path& file, const TargetFrame& frame)
{
    const std::vector<std::uint8_t> bytes = json::to_msgpack({{"version", formatVersion},
        {"reference", referenceJson(frame.reference)}, {"training", trainingJson(frame.training)}});
    base::writeFileAtomically(
        file, std::string_view(reinterpret_cast<const char*>(bytes.data()), bytes.size()));
}

std::optional<TargetFrame> readTargetFrame(const std::filesystem::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    if (!stream)
        return std::nullopt;
    try {
        const json value = json::from_msgpack(stream);
        if (value.at("version") != formatVersion)
            return std::nullopt;
        return TargetFrame{
            referenceFrom(value.at("reference")), trainingFrom(value.at("training"))};
    } catch (const json::exception&) {
        return std::nullopt;
    } catch (const base::Error&) {
        return std::nullopt;
    }
}

} // namespace pipeline
