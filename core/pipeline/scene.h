// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/dance.h"
#include "core/pipeline/refiner_input.h"

#include <map>
#include <span>
#include <string>

namespace pipeline {

/// A figure to paint and what to paint it from.
struct Scene {
    Figure figure; ///< its window has whole pixels
    warp::References references;
};

/// Groups of parts that other references may lend.
using LentGroups = std::span<const warp::PartGroup>;

/// Where each frame's figure stands, which references show it best, and which others lend them the
/// parts of `lent`; the choice is steady over time.
std::map<std::int64_t, Scene> planScenes(
    const Target& target, const pose::Track& poses, LentGroups lent);

/// The same planned for `dance.measured`, in which the frames that are otherwise in `dance.track`
/// are put in one by one: every other frame stays exactly as planned.
std::map<std::int64_t, Scene> planScenes(
    const Target& target, const RetargetedDance& dance, LentGroups lent);

/// `pose` in `frame` of a dance that was `planned`, not empty, with the same `lent`: as planned
/// where it is the same.
Scene sceneWith(const Target& target, const std::map<std::int64_t, Scene>& planned, LentGroups lent,
    std::int64_t frame, const pose::Pose& pose);

/// SHA-256 of all that a picture of `scene` depends on, but for the target and the model.
std::string fingerprintOf(const Scene& scene);

} // namespace pipeline
