// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/formats/pose_files.h"

#include "core/base/atomic_file.h"
#include "core/base/error.h"
#include "core/pose/formats/coco_json.h"
#include "core/pose/formats/controlnet_json.h"
#include "core/pose/formats/csv.h"
#include "core/pose/formats/edn_label.h"
#include "core/pose/formats/openpose_json.h"

#include <algorithm>
#include <array>
#include <fstream>
#include <iterator>
#include <nlohmann/json.hpp>
#include <utility>

namespace pose {

namespace fs = std::filesystem;

namespace {

constexpr std::array<std::pair<PoseFormat, std::string_view>, 4> names{
    {{PoseFormat::OpenPose, "openpose"}, {PoseFormat::ControlNet, "controlnet"},
        {PoseFormat::Coco, "coco"}, {PoseFormat::Csv, "csv"}}};

PosesOfFile taken(OpenPoseFolder read)
{
    PosesOfFile result;
    result.track = std::move(read.track);
    result.layout = read.layout;
    result.crowdedFrames = std::move(read.crowdedFrames);
    return result;
}

PosesOfFile fromFolder(const fs::path& folder, cv::Size frame)
{
    if (!isEdnFolder(folder))
        return taken(readOpenPoseFolder(folder, frame));
    EdnFolder read = readEdnFolder(folder, frame);
    PosesOfFile result;
    result.track = std::move(read.track);
    result.layout = read.layout;
    result.isFromLabels = true;
    return result;
}

PosesOfFile fromCsv(const fs::path& file, std::optional<std::int64_t> person)
{
    std::map<std::int64_t, Track> people = readCsv(file);
    const auto chosen = person ? people.find(*person) : people.begin();
    if (chosen == people.end())
        throw base::Error(base::ErrorCode::InvalidArgument, file.string(),
            people.empty() ? "there is no pose in it"
                           : "it has no person " + std::to_string(*person));
    PosesOfFile result;
    result.people = people.size();
    result.track = std::move(chosen->second);
    return result;
}

PosesOfFile fromCoco(const std::string& text, const std::string& subject, cv::Size frame)
{
    CocoPoses read = parseCoco(text, subject, frame);
    PosesOfFile result;
    result.track = std::move(read.track);
    result.hasDerivedJoints = read.hasDerivedJoints;
    result.crowdedFrames = std::move(read.crowdedFrames);
    result.unknownJoints = std::move(read.unknownJoints);
    return result;
}

/// COCO's object has images and annotations; the others have people, or a list of what has.
bool isOfPeople(const std::string& text)
{
    const nlohmann::json document = nlohmann::json::parse(text, nullptr, false);
    return document.is_array() || (document.is_object() && document.contains("people"));
}

} // namespace

std::string_view name(PoseFormat format)
{
    return std::find_if(names.begin(), names.end(), [format](const auto& entry) {
        return entry.first == format;
    })->second;
}

std::optional<PoseFormat> poseFormatNamed(std::string_view name)
{
    for (const auto& [format, known] : names)
        if (known == name)
            return format;
    return std::nullopt;
}

void writePoses(const fs::path& path, PoseFormat format, const Track& track, const Clip& clip)
{
    switch (format) {
    case PoseFormat::OpenPose:
        return writeOpenPoseFolder(path, track, clip);
    case PoseFormat::ControlNet:
        return base::writeFileAtomically(path, controlNetJson(track, clip));
    case PoseFormat::Coco:
        return base::writeFileAtomically(path, cocoJson(track, clip));
    case PoseFormat::Csv:
        return base::writeFileAtomically(path, csv(track, clip.framesPerSecond));
    }
}

PosesOfFile readPoses(const fs::path& path, cv::Size frame, std::optional<std::int64_t> person)
{
    if (!fs::exists(path))
        throw base::Error(base::ErrorCode::NotFound, path.string(), "there is no such file");
    if (fs::is_directory(path))
        return fromFolder(path, frame);
    if (path.extension() == ".csv")
        return fromCsv(path, person);
    std::ifstream stream(path, std::ios::binary);
    if (!stream)
        throw base::Error(base::ErrorCode::Unreadable, path.string(), "the file cannot be opened");
    const std::string text{std::istreambuf_iterator<char>(stream), {}};
    if (isOfPeople(text))
        return taken(parseControlNet(text, path.string(), frame));
    return fromCoco(text, path.string(), frame);
}

} // namespace pose
