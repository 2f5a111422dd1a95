// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/checkpoint.h"
#include "core/synthesis/networks/frame_generator.h"

#include <torch/torch.h>

namespace synthesis {

/// Renders frame after frame with a trained generator, each from its label and the frame before.
/// For one thread.
class EdnSynthesizer {
public:
    /// Throws Error(Unreadable) when the checkpoint is not a generator's.
    explicit EdnSynthesizer(
        const Checkpoint& checkpoint, const torch::Device& device = torch::kCPU);

    /// label [1, 3, H, W], 0..1 -> frame [1, 3, H, W], -1..1, on the CPU. `faces` as in
    /// FrameGenerator.
    torch::Tensor next(const torch::Tensor& label, const FaceBoxes& faces = {});

    /// Forgets the frame before, as at a cut.
    void reset() { m_previous = torch::Tensor(); }

    /// What it was trained with: the size of the labels, among others.
    const EdnSettings& settings() const { return m_settings; }

private:
    torch::Device m_device;
    EdnSettings m_settings;
    FrameGenerator m_generator;
    torch::Tensor m_previous; ///< unclamped, with its face
};

} // namespace synthesis
