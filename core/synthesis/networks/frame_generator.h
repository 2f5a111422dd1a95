// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/edn_settings.h"
#include "core/synthesis/networks/face_boxes.h"

#include <torch/torch.h>

namespace synthesis {

/// The generator of one stage, conditioned on the frame before. In the face stage a second, small
/// generator corrects the face of each frame.
class FrameGeneratorImpl : public torch::nn::Module {
public:
    explicit FrameGeneratorImpl(const EdnSettings& settings);

    /// label [N, 3, H, W], 0..1; previous [N, 3, H, W], -1..1, zeros for the first frame -> the
    /// same, -1..1. Frame by frame, `previous` counts for nothing. In the face stage the residual
    /// of each box is added, unclamped.
    torch::Tensor forward(
        const torch::Tensor& label, const torch::Tensor& previous, const FaceBoxes& faces = {});

    /// Draws all weights anew from `seed`.
    void initialise(std::uint64_t seed);
    /// As GlobalGenerator's.
    void setComputeType(torch::Dtype type);

    /// Starts from the stage before: a local generator takes the trained global one inside, the
    /// face stage takes over the whole generator. Throws Error(InvalidArgument) when they do not
    /// fit together.
    void takeStage(FrameGeneratorImpl& trained);

    /// What this stage trains: all weights, or in the face stage those of the face alone.
    std::vector<torch::Tensor> trainedParameters() const;

private:
    GlobalGenerator m_global = nullptr;
    LocalEnhancer m_local = nullptr;
    GlobalGenerator m_face = nullptr;
    bool m_isFrameByFrame;
};
TORCH_MODULE(FrameGenerator);

} // namespace synthesis
