// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/adversarial_losses.h"

#include "core/synthesis/difference.h"

namespace synthesis {

namespace {

/// Sum over the scales of the mean of `loss` of the judgements.
template <typename Loss> torch::Tensor summed(const Judgement& judgement, Loss loss)
{
    torch::Tensor sum;
    for (const std::vector<torch::Tensor>& layers : judgement) {
        const torch::Tensor mean = loss(layers.back()).mean();
        sum = sum.defined() ? sum + mean : mean;
    }
    return sum;
}

/// Sum of the mean of max(0, 1 + sign * judgement).
torch::Tensor hinge(const Judgement& judgement, double sign)
{
    return summed(judgement, [sign](const torch::Tensor& map) { return (1 + sign * map).relu(); });
}

} // namespace

torch::Tensor judgementLoss(const Judgement& judgement, double target)
{
    return summed(
        judgement, [target](const torch::Tensor& map) { return (map - target).square(); });
}

torch::Tensor generatorLoss(const Judgement& fake, AdversarialLoss kind)
{
    if (kind == AdversarialLoss::Hinge)
        return summed(fake, [](const torch::Tensor& map) { return -map; });
    return judgementLoss(fake, 1);
}

torch::Tensor discriminatorLoss(const Judgement& fake, const Judgement& real, AdversarialLoss kind)
{
    if (kind == AdversarialLoss::Hinge)
        return 0.5 * (hinge(fake, 1) + hinge(real, -1));
    return 0.5 * (judgementLoss(fake, 0) + judgementLoss(real, 1));
}

torch::Tensor featureMatchingLoss(const Judgement& fake, const Judgement& real)
{
    torch::Tensor sum = torch::zeros({}, fake.front().front().options().dtype(torch::kFloat));
    for (std::size_t scale = 0; scale < fake.size(); ++scale) {
        const std::size_t inner = fake[scale].size() - 1;
        const double weight = 4.0 / static_cast<double>(inner);
        for (std::size_t layer = 0; layer < inner; ++layer)
            sum = sum + weight * meanAbsoluteDifference(fake[scale][layer], real[scale][layer]);
    }
    return sum / static_cast<double>(fake.size());
}

} // namespace synthesis
