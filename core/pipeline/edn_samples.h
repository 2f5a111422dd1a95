// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/target.h"
#include "core/project/trained_model.h"
#include "core/synthesis/edn_settings.h"

#include <random>

namespace pipeline {

/// What the paper's labels look like here; kept in checkpoints, and another one is refused.
inline constexpr const char* ednLabelFormat = project::ednLabels;

/// The size at which the paper's networks see the target's whole frame: the area of its global
/// stage (512 x 256), the target's own shape, sides in multiples of 32.
cv::Size ednSize(const media::VideoInfo& info);

/// The label of `pose` at `size`: [1, 3, H, W], 0..1, white ground.
torch::Tensor ednLabel(const pose::Pose& pose, const media::VideoInfo& info, cv::Size size);

/// Writes every frame of the target with a pose at ednSize(), as far as it is missing, for
/// EdnSamples to read. False when cancelled.
bool writeEdnFrames(TaskContext& context, const Target& target);

/// Pairs of consecutive frames with their labels, read from the disk as they are asked for.
/// The target must outlive it. For one thread at a time.
class EdnSamples {
public:
    /// Throws base::Error TooShort when no two consecutive frames have a pose.
    EdnSamples(const TaskContext& context, const Target& target);

    /// One random pair.
    synthesis::PairBatch pair(std::mt19937_64& random) const;

    /// First frames of pairs that are not among those of pair().
    const std::vector<std::int64_t>& heldOut() const { return m_heldOut; }
    /// The pair that begins at `first`; that frame and the next must have a pose.
    synthesis::PairBatch pairFrom(std::int64_t first) const;

private:
    torch::Tensor frame(std::int64_t number) const;

    const Target& m_target;
    std::filesystem::path m_folder;
    cv::Size m_size;
    std::vector<std::int64_t> m_heldOut;
    std::vector<std::int64_t> m_firsts; ///< frames to learn from, whose successor has a pose too
};

} // namespace pipeline
