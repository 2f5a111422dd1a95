// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/adversarial_losses.h"

#include "core/synthesis/difference.h"

namespace synthesis {

torch::Tensor judgementLoss(const Judgement& judgement, double target)
{
    torch::Tensor sum;
    for (const std::vector<torch::Tensor>& layers : judgement) {
        const torch::Tensor loss = (layers.back() - target).square().mean();
        sum = sum.defined() ? sum + loss : loss;
    }
    return sum;
}

torch::Tensor discriminatorLoss(const Judgement& fake, const Judgement& real)
{
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
