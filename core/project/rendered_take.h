// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/document.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <optional>
#include <set>
#include <string>
#include <vector>

namespace project {

class Project;
struct Step;

/// What is rendered of a dance, and what it was rendered from. The worker records it frame by
/// frame; anyone may ask, without LibTorch, which pictures still show what the document says.
struct RenderedTake {
    std::int64_t begin = 0; ///< frames of the source that were asked for…
    std::int64_t end = 0; ///< … up to, but without, this one
    nlohmann::json fit; ///< the setting "motionFit" that it was rendered with; null: measured
    std::string target; ///< SHA-256 of the target's video
    std::string targetEdits; ///< fingerprintOf() the target's edits
    /// A picture depends on the edits of so many frames before and after its own.
    std::int64_t before = 0;
    std::int64_t after = 0;
    /// By frame of the source: how far the pose is from those that the target was filmed in; above
    /// the limit the picture is made up.
    std::map<std::int64_t, float> poseDistance{};
    float poseDistanceLimit = 0;
    /// By frame that is painted: fingerprintOf() the edits that its picture depends on.
    std::map<std::int64_t, std::string> edits{};
};

/// The newest take of the dance in the video with this SHA-256; nothing before one was begun.
std::optional<RenderedTake> renderedTake(const Project& project, const std::string& source);

/// The painted frames whose picture is not what would be painted now, with these edits of the
/// source and of the target and this setting "motionFit".
std::set<std::int64_t> staleFrames(
    const RenderedTake& take, const Edits& source, const Edits& target, const nlohmann::json& fit);

/// Pictures of a dance that one model has painted.
struct PaintedTake {
    std::filesystem::path folder; ///< with pictureFile() of each frame
    std::string model; ///< the name of its folder in the project's files; empty: without training
    std::int64_t frames = 0; ///< that are painted
    bool isNewest = false; ///< the one that renderedTake() tells of
    bool isOfBestState = false; ///< of the model: TrainedModel::usesBest

    bool operator==(const PaintedTake&) const = default;
};

/// The takes of the dance in the video with this SHA-256 that have pictures; oldest first.
std::vector<PaintedTake> paintedTakes(const Project& project, const std::string& source);

/// The picture of a frame in the folder of a take; it is there once it is painted.
std::filesystem::path pictureFile(const std::filesystem::path& folder, std::int64_t frame);

/// Where the pictures lie that others have taken the place of when the take in `folder` was last
/// painted; under their own names, as long as there are any.
std::filesystem::path beforeFolder(const std::filesystem::path& folder);

// ---- for the worker ----

/// Where the pictures of a step "render" lie.
std::filesystem::path takeFolder(const Project& project, const Step& render);

/// The fingerprint of the edits that the picture of `frame` depends on.
std::string editsAround(const RenderedTake& take, const Edits& source, std::int64_t frame);

/// Makes `take`, whose frames are the items "frame" of `render`, the newest of `source`.
void storeRenderedTake(
    Project& project, const std::string& source, const std::string& render, RenderedTake take);

/// What the item "frame" of a step "render" holds.
struct PaintedFrame {
    std::string scene; ///< fingerprint of all that the picture was painted from; empty: not painted
    std::string edits; ///< as RenderedTake::edits

    bool operator==(const PaintedFrame&) const = default;
};

std::string encode(const PaintedFrame& frame);
/// Nothing is painted where `bytes` is anything else.
PaintedFrame paintedFrameFrom(const std::string& bytes);

} // namespace project
