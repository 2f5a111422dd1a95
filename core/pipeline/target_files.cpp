// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/target_files.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/pipeline/images.h"
#include "core/pose/pose_blob.h"

#include <fstream>
#include <nlohmann/json.hpp>

namespace pipeline {

namespace fs = std::filesystem;
using nlohmann::json;

namespace {

// A file: this word and the number of bytes of what follows, on a line; then a MessagePack map of
// all but the pictures, with their sizes; then the pictures, one after the other.
constexpr const char* formatWord = "understudy-target-5";

constexpr std::size_t mostHeadBytes = 1 << 20;

enum Picture : std::size_t { Colour, Alpha, TrainingImage, TrainingAlpha, Shade, PictureCount };

/// Where a picture lies in its file.
struct Place {
    fs::path file;
    std::int64_t begin = 0; ///< bytes
    std::int64_t size = 0;
};

/// What is wrong with `file`, which is removed: it is made again when it is missing.
base::Error damaged(const fs::path& file)
{
    std::error_code ignored;
    fs::remove(file, ignored);
    return {base::ErrorCode::Unreadable, file.string(),
        "this training frame is damaged or gone; start the same command again to make it anew"};
}

std::string bytesAt(const Place& place)
{
    std::string bytes(static_cast<std::size_t>(place.size), '\0');
    std::ifstream stream(place.file, std::ios::binary);
    stream.seekg(place.begin);
    if (!stream.read(bytes.data(), place.size))
        throw damaged(place.file);
    return bytes;
}

cv::Mat imageAt(const Place& place, int flags)
{
    try {
        return imageFrom(bytesAt(place), flags);
    } catch (const base::Error&) {
        throw damaged(place.file);
    }
}

std::vector<std::uint8_t> packedAt(const Place& place)
{
    const std::string bytes = bytesAt(place);
    return {bytes.begin(), bytes.end()};
}

json aboutJson(const TargetFrame& frame)
{
    const warp::Reference& about = frame.reference.about;
    const std::string pose = pose::encode(about.pose);
    const cv::Rect2d& region = frame.training.region;
    return {{"frame", about.frame},
        {"pose", json::binary(json::binary_t::container_type(pose.begin(), pose.end()))},
        {"bodySize", about.bodySize}, {"torsoScale", about.torsoScale},
        {"sharpness", about.sharpness}, {"hidden", about.hidden},
        {"window", {about.window.x, about.window.y, about.window.width, about.window.height}},
        {"region", {region.x, region.y, region.width, region.height}}};
}

warp::Reference referenceFrom(const json& value)
{
    const auto window = value.at("window").get<std::array<int, 4>>();
    const auto& pose = value.at("pose").get_binary();
    return {value.at("frame").get<std::int64_t>(),
        pose::decode(std::string(pose.begin(), pose.end())), value.at("bodySize").get<float>(),
        value.at("torsoScale").get<float>(), value.at("sharpness").get<warp::PerGroup<float>>(),
        value.at("hidden").get<warp::PerGroup<float>>(),
        {window[0], window[1], window[2], window[3]}, {}};
}

/// Where the pictures lie that `about` tells the sizes of; nothing when the file is not that long.
std::optional<std::array<Place, PictureCount>> placesOf(
    const fs::path& file, const json& about, std::int64_t begin)
{
    const auto sizes = about.at("sizes").get<std::array<std::int64_t, PictureCount>>();
    std::array<Place, PictureCount> places;
    for (std::size_t picture = 0; picture < PictureCount; ++picture) {
        places[picture] = {file, begin, sizes[picture]};
        begin += sizes[picture];
    }
    std::error_code failure;
    const std::uintmax_t size = fs::file_size(file, failure);
    if (failure || size != static_cast<std::uintmax_t>(begin))
        return std::nullopt;
    return places;
}

StoredTargetFrame storedFrame(const json& about, const std::array<Place, PictureCount>& places)
{
    const auto region = about.at("region").get<std::array<double, 4>>();
    const auto frame = about.at("frame").get<std::int64_t>();
    return {referenceFrom(about),
        [colour = places[Colour], alpha = places[Alpha]] {
            return warp::PackedPicture{packedAt(colour), packedAt(alpha)};
        },
        {frame,
            [frame, region, image = places[TrainingImage], alpha = places[TrainingAlpha]] {
                return TrainingFrame{frame, {region[0], region[1], region[2], region[3]},
                    imageAt(image, cv::IMREAD_COLOR), imageAt(alpha, cv::IMREAD_GRAYSCALE)};
            }},
        [shade = places[Shade]] { return imageAt(shade, cv::IMREAD_COLOR); }};
}

} // namespace

void writeTargetFrame(const fs::path& file, const TargetFrame& frame)
{
    const auto& [colour, alpha] = frame.reference.picture;
    const std::array<std::string, PictureCount> pictures{std::string(colour.begin(), colour.end()),
        std::string(alpha.begin(), alpha.end()), pngBytes(frame.training.image),
        pngBytes(frame.training.alpha), pngBytes(frame.shade)};
    json about = aboutJson(frame);
    for (const std::string& picture : pictures)
        about["sizes"].push_back(picture.size());
    const std::vector<std::uint8_t> head = json::to_msgpack(about);
    std::string bytes = std::string(formatWord) + ' ' + std::to_string(head.size()) + '\n';
    bytes.append(head.begin(), head.end());
    for (const std::string& picture : pictures)
        bytes += picture;
    base::writeFileAtomically(file, bytes);
}

std::optional<StoredTargetFrame> readTargetFrame(const fs::path& file)
{
    std::ifstream stream(file, std::ios::binary);
    std::string word;
    std::size_t headSize = 0;
    if (!(stream >> word >> headSize) || word != formatWord || stream.get() != '\n')
        return std::nullopt;
    std::string head(std::min(headSize, mostHeadBytes), '\0');
    if (!stream.read(head.data(), static_cast<std::streamsize>(head.size())))
        return std::nullopt;
    try {
        const json about = json::from_msgpack(head);
        const auto places = placesOf(file, about, stream.tellg());
        if (!places)
            return std::nullopt;
        return storedFrame(about, *places);
    } catch (const json::exception&) {
        return std::nullopt;
    } catch (const base::Error&) {
        return std::nullopt;
    }
}

} // namespace pipeline
