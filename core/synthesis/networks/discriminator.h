// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/networks/convolution.h"

#include <vector>

namespace synthesis {

/// Sizes of the patch discriminators. The defaults are those for pairs of frames.
struct DiscriminatorOptions {
    std::int64_t inputChannels = 12; ///< label t, label t+1, frame t, frame t+1
    std::int64_t width = 64; ///< channels of the first layer (ndf)
    std::int64_t layers = 3;
    std::int64_t scales = 2;
    Norm norm = Norm::Instance;

    bool operator==(const DiscriminatorOptions&) const = default;
};

/// The face discriminator of the paper: label crop and face crop, batch norm, one scale.
DiscriminatorOptions faceDiscriminatorOptions();

/// Judges every 70x70 patch: 4x4 convolutions with padding 2, LeakyReLU 0.2.
class PatchDiscriminatorImpl : public torch::nn::Module {
public:
    explicit PatchDiscriminatorImpl(const DiscriminatorOptions& options = {});

    /// The output of every layer; the last is the map of judgements [N, 1, h, w], near 1 for real.
    std::vector<torch::Tensor> forward(const torch::Tensor& x);

    /// As GlobalGenerator's; the judgements stay float32, the layers' outputs do not.
    void setComputeType(torch::Dtype type) { m_computeType = type; }

private:
    void addLayer(ConvolutionOptions options);

    torch::Dtype m_computeType = torch::kFloat;
    std::vector<Convolution> m_layers;
};
TORCH_MODULE(PatchDiscriminator);

/// Per scale, finest first, the outputs of every layer.
using Judgement = std::vector<std::vector<torch::Tensor>>;

/// The same discriminator at several scales. Inside, scale 0 is the coarsest, so that the old
/// scales keep their names when a finer one is added.
class MultiscaleDiscriminatorImpl : public torch::nn::Module {
public:
    explicit MultiscaleDiscriminatorImpl(const DiscriminatorOptions& options = {});

    /// x [N, inputChannels, H, W].
    Judgement forward(torch::Tensor x);

    /// Draws all weights anew from `seed`.
    void initialise(std::uint64_t seed);
    void setComputeType(torch::Dtype type);
    const DiscriminatorOptions& options() const { return m_options; }

private:
    DiscriminatorOptions m_options;
    std::vector<PatchDiscriminator> m_scales;
};
TORCH_MODULE(MultiscaleDiscriminator);

} // namespace synthesis
