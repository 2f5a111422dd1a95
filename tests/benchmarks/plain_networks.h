// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/networks/discriminator.h"
#include "core/synthesis/networks/generator.h"

namespace bench {

/// pix2pixHD's global generator written plainly, of LibTorch's own layers: reflection padding,
/// native transposed convolutions, instance norm, all in float32. Its parameters come in the order
/// of synthesis::GlobalGenerator's, and mean the same.
class PlainGeneratorImpl : public torch::nn::Module {
public:
    explicit PlainGeneratorImpl(const synthesis::GeneratorOptions& options);

    torch::Tensor forward(const torch::Tensor& x) { return m_layers->forward(x); }

private:
    torch::nn::Sequential m_layers;
};
TORCH_MODULE(PlainGenerator);

/// The multi-scale discriminator in the same way; parameters as
/// synthesis::MultiscaleDiscriminator's.
class PlainDiscriminatorImpl : public torch::nn::Module {
public:
    explicit PlainDiscriminatorImpl(const synthesis::DiscriminatorOptions& options);

    synthesis::Judgement forward(torch::Tensor x);

private:
    std::vector<std::vector<torch::nn::Sequential>> m_scales; ///< coarsest first
};
TORCH_MODULE(PlainDiscriminator);

/// Gives `to` the weights of `from`, which has the same parameters in the same order.
void copyInOrder(const torch::nn::Module& from, torch::nn::Module& to);

/// Multiplications and additions of the convolutions of one forward pass of one frame.
double flopOf(const synthesis::GeneratorOptions& options, std::int64_t height, std::int64_t width);
double flopOf(
    const synthesis::DiscriminatorOptions& options, std::int64_t height, std::int64_t width);

} // namespace bench
