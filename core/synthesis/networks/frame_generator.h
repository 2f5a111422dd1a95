// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/edn_settings.h"

#include <torch/torch.h>

namespace synthesis {

/// The generator of one stage, conditioned on the frame before.
class FrameGeneratorImpl : public torch::nn::Module {
public:
    FrameGeneratorImpl(EdnStage stage, const GeneratorOptions& options);

    /// label [N, 3, H, W], 0..1; previous [N, 3, H, W], -1..1, zeros for the first frame -> the
    /// same, -1..1.
    torch::Tensor forward(const torch::Tensor& label, const torch::Tensor& previous);

    /// Draws all weights anew from `seed`.
    void initialise(std::uint64_t seed);
    /// As GlobalGenerator's.
    void setComputeType(torch::Dtype type);

    /// Starts from the stage before: a local generator takes the trained global one inside.
    void takeGlobal(FrameGeneratorImpl& trained);

private:
    GlobalGenerator m_global = nullptr;
    LocalEnhancer m_local = nullptr;
};
TORCH_MODULE(FrameGenerator);

} // namespace synthesis
