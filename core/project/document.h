// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"

#include <cstdint>
#include <limits>
#include <map>
#include <nlohmann/json.hpp>
#include <optional>
#include <string>

namespace project {

/// What the user made of the pose of one frame; it lies over the detected one.
struct PoseEdit {
    std::optional<pose::Pose> pose; ///< nothing: nobody is in this frame

    bool operator==(const PoseEdit&) const = default;
};

/// The edits of one clip, by frame.
using Edits = std::map<std::int64_t, PoseEdit>;

/// The settings of a document, by key.
using Settings = std::map<std::string, nlohmann::json>;

/// What is to be written to the project file. An empty optional takes the entry away.
struct DocumentChanges {
    /// By id of the clip, then by frame.
    std::map<std::int64_t, std::map<std::int64_t, std::optional<PoseEdit>>> edits;
    std::map<std::string, std::optional<nlohmann::json>> settings;

    bool empty() const { return edits.empty() && settings.empty(); }
};

/// `detected` with the edits laid over it.
pose::Track edited(pose::Track detected, const Edits& edits);

inline constexpr std::int64_t lastFrame = std::numeric_limits<std::int64_t>::max();

/// SHA-256 of those edits that lie from frame `begin` up to, but without, `end`; empty when there
/// are none.
std::string fingerprintOf(const Edits& edits, std::int64_t begin, std::int64_t end);

} // namespace project
