// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/scene.h"
#include "core/pipeline/train.h"

#include <map>
#include <memory>
#include <optional>

namespace pipeline {

/// Turns the poses of a dance into pictures of the target.
class Painter {
public:
    virtual ~Painter() = default;

    /// The whole frame, 8-bit BGR, of the target video's size; the empty room when there is no
    /// pose. Safe from several threads, unless isSequential().
    virtual cv::Mat paint(std::int64_t frame) const = 0;

    /// The same with `pose` in place of the frame's own; nothing for the empty room.
    virtual cv::Mat paintAs(std::int64_t frame, const std::optional<pose::Pose>& pose) const = 0;

    /// Whether each frame depends on the one before: then paint() wants them in order, from one
    /// thread.
    virtual bool isSequential() const { return false; }

    /// SHA-256 of all that the picture of `frame` depends on, but for the target and the model.
    /// Where each frame depends on the one before, the last framesBefore() poses count: what lies
    /// farther back leaves no trace that is worth painting anew.
    virtual std::string fingerprint(std::int64_t frame) const = 0;
    virtual std::int64_t framesBefore() const { return 0; }

    /// How far each pose is from the nearest the target was filmed in.
    virtual std::map<std::int64_t, float> poseDistances() const = 0;
};

/// The painter of the model's preset. `target` must outlive it.
std::unique_ptr<Painter> makePainter(
    const Target& target, const Model& model, const RetargetedDance& dance);

} // namespace pipeline
