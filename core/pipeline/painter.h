// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/refiner_input.h"
#include "core/pipeline/train.h"

#include <map>
#include <memory>

namespace pipeline {

/// A figure to paint and what to paint it from.
struct Scene {
    Figure figure; ///< its window has whole pixels
    warp::References references;
};

/// Turns the poses of a dance into pictures of the target.
class Painter {
public:
    virtual ~Painter() = default;

    /// The whole frame, 8-bit BGR, of the target video's size; the empty room when there is no
    /// pose. Safe from several threads, unless isSequential().
    virtual cv::Mat paint(std::int64_t frame) const = 0;

    /// Whether each frame depends on the one before: then paint() wants them in order, from one
    /// thread.
    virtual bool isSequential() const { return false; }

    /// How far each pose is from the nearest the target was filmed in.
    virtual std::map<std::int64_t, float> poseDistances() const = 0;
};

/// Where each frame's figure stands and which references show it best; the choice is steady over
/// time.
std::map<std::int64_t, Scene> planScenes(const Target& target, const pose::Track& poses);

/// The painter of the model's preset. `target` must outlive it.
std::unique_ptr<Painter> makePainter(
    const Target& target, const Model& model, const pose::Track& poses);

} // namespace pipeline
