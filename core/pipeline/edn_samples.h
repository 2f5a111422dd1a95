// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/target.h"
#include "core/pose/stick_figure.h"
#include "core/project/trained_model.h"
#include "core/synthesis/edn_data.h"

#include <random>

namespace pipeline {

/// What the paper's labels look like here; kept in checkpoints, and another one is refused.
inline constexpr const char* ednLabelFormat = project::ednLabels;

/// The area at which the paper trains its global stage, in pixels.
inline constexpr double paperArea = 512.0 * 256;

/// The size at which the paper's networks see the target's whole frame: about `area` pixels, the
/// target's own shape, sides in multiples of 16.
cv::Size ednSize(const media::VideoInfo& info, double area = paperArea);

/// The side of the face boxes at `size`: 128 pixels at 1024x512, in multiples of 16.
int faceSideAt(cv::Size size);

/// The label of `pose` at `size`: [1, 3, H, W], 0..1, white ground.
torch::Tensor ednLabel(const pose::Pose& pose, const media::VideoInfo& info, cv::Size size,
    const pose::StickFigureSettings& figure = {});

/// The face box of `pose` in a frame of `size`; one entry, empty when no head is seen.
synthesis::FaceBoxes faceBoxOf(
    const pose::Pose& pose, const media::VideoInfo& info, cv::Size size, int side);

/// What an EdnSamples gives.
struct EdnSampleSettings {
    cv::Size size; ///< pixels of labels and frames
    int faceSide = 64;
    int clipLength = 2; ///< frames of a clip, even; clips at the end of a shot may be shorter
    bool withBefore = false; ///< whether clips bring the frame before them
    double dropOut = 0; ///< the chance that a limb, a hand or the face is not drawn
};

/// Writes every frame of the target with a pose at `size`, as far as it is missing, for EdnSamples
/// to read. False when cancelled.
bool writeEdnFrames(TaskContext& context, const Target& target, cv::Size size);

/// Clips of consecutive frames with their labels, read from the disk as they are asked for.
/// The target must outlive it. For one thread at a time.
class EdnSamples {
public:
    /// Throws base::Error TooShort when no two consecutive frames have a pose.
    EdnSamples(const TaskContext& context, const Target& target, const EdnSampleSettings& settings);

    /// One random clip.
    synthesis::ClipBatch clip(std::mt19937_64& random) const;

    /// How many of the frames to learn from show a head.
    std::int64_t headCount() const;

    /// First frames of pairs that are not among those of clip().
    const std::vector<std::int64_t>& heldOut() const { return m_heldOut; }
    /// The two frames from `first` on, as they are; both must have a pose.
    synthesis::ClipBatch pairFrom(std::int64_t first) const;

private:
    torch::Tensor frame(std::int64_t number) const;
    synthesis::LabelledFrame labelled(
        std::int64_t number, const pose::StickFigureSettings& figure) const;
    synthesis::LabelledFrame varied(std::int64_t number, std::mt19937_64& random) const;
    bool isLearnedFrom(std::int64_t number) const;

    const Target& m_target;
    EdnSampleSettings m_settings;
    std::filesystem::path m_folder;
    std::vector<std::int64_t> m_heldOut;
    std::vector<std::int64_t> m_firsts; ///< frames to learn from, whose successor has a pose too
};

} // namespace pipeline
