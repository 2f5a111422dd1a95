// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/refiner_input.h"
#include "core/pipeline/room.h"
#include "core/pipeline/target.h"

#include <random>
#include <utility>

namespace pipeline {

/// How training frames are varied, so that a minute of footage is not learned by heart.
struct Augmentation {
    double shift = 0.04; ///< of the window, at most, in both directions
    double scale = 0.06; ///< the window is larger or smaller by at most this share
    double jointNoise = 0.006; ///< standard deviation, in torso lengths
    double mirrored = 0.5; ///< this share of the samples
    double recolouring = 0.2; ///< gains up to exp(this) of exposure, channels and saturation
};

/// Training samples of one target: figures, warps of other frames, and the real frame they should
/// become. The target must outlive it. batch() depends on nothing but its random numbers; for one
/// thread at a time.
class RefinerSamples {
public:
    /// Reads the target's training frames. Throws base::Error Unreadable.
    explicit RefinerSamples(const Target& target, const Augmentation& augmentation = {});

    /// `count` random frames.
    synthesis::RefinerBatch batch(int count, std::mt19937_64& random) const;

    /// The number of frames that batch() chooses from.
    std::size_t learned() const { return m_learned.size(); }
    /// Frames that are not among those of batch().
    const std::vector<std::int64_t>& heldOut() const { return m_heldOut; }
    /// One of the target's training frames as it is, not varied.
    std::pair<synthesis::RefinerBatch, Figure> exactly(std::int64_t frame) const;

private:
    synthesis::RefinerBatch varied(synthesis::RefinerBatch sample, std::mt19937_64& random) const;
    Figure variedFigure(std::size_t index, std::mt19937_64& random) const;
    synthesis::RefinerBatch sample(
        std::size_t index, const Figure& figure, bool jitters, std::mt19937_64& random) const;

    const Target& m_target;
    Augmentation m_augmentation;
    std::vector<std::int64_t> m_heldOut;
    std::vector<TrainingFrame> m_training; ///< all of them
    std::vector<std::size_t> m_learned; ///< places among them
    std::vector<warp::Descriptor> m_descriptors;
    warp::PerGroup<std::vector<warp::Descriptor>> m_partDescriptors;
    double m_plateScale; ///< of m_plate to the video's pixels
    cv::Mat m_plate; ///< shrunk to what the network can see
    mutable warp::CutCache m_cuts;
    Room m_room;
};

} // namespace pipeline
