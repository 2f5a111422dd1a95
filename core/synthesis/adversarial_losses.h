// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/networks/discriminator.h"

#include <torch/torch.h>

namespace synthesis {

/// Sum over the scales of the mean squared distance of the judgements from `target` (LSGAN,
/// Mao et al. 2017): 1 for real, 0 for fake.
torch::Tensor judgementLoss(const Judgement& judgement, double target);

/// Half of both: 0.5 (judgementLoss(fake, 0) + judgementLoss(real, 1)).
torch::Tensor discriminatorLoss(const Judgement& fake, const Judgement& real);

/// Mean absolute difference of the discriminator's inner layers, averaged over scales and weighted
/// 4 / (layers + 1): pix2pixHD's feature matching, without its factor 10. No gradient into `real`.
torch::Tensor featureMatchingLoss(const Judgement& fake, const Judgement& real);

} // namespace synthesis
