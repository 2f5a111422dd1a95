// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/perceptual_loss.h"

#include "core/synthesis/difference.h"

namespace synthesis {

namespace {

constexpr std::array<double, 5> weights = {1.0 / 32, 1.0 / 16, 1.0 / 8, 1.0 / 4, 1.0};

std::array<torch::Tensor, 5> fixedFeatures(const Vgg19& network, const torch::Tensor& image)
{
    const torch::NoGradGuard noGradients;
    return network.features(image);
}

} // namespace

PerceptualLoss perceptualLoss(Vgg19 network)
{
    return
        [network = std::move(network)](const torch::Tensor& generated, const torch::Tensor& truth) {
            const auto wanted = fixedFeatures(network, truth);
            const auto given = network.features(generated);
            torch::Tensor sum = torch::zeros({}, generated.options());
            for (std::size_t i = 0; i < weights.size(); ++i)
                sum = sum + weights[i] * meanAbsoluteDifference(given[i], wanted[i]);
            return sum;
        };
}

} // namespace synthesis
