// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/edn_settings.h"

#include <torch/torch.h>

namespace synthesis {

/// Sum over the scales of the mean squared distance of the judgements from `target` (LSGAN,
/// Mao et al. 2017): 1 for real, 0 for fake.
torch::Tensor judgementLoss(const Judgement& judgement, double target);

/// What the generator wants: judgementLoss(fake, 1), or with the hinge the negated mean of the
/// judgements, summed over the scales.
torch::Tensor generatorLoss(
    const Judgement& fake, AdversarialLoss kind = AdversarialLoss::LeastSquares);

/// Half of both: 0.5 (judgementLoss(fake, 0) + judgementLoss(real, 1)); with the hinge the means of
/// max(0, 1 + fake) and max(0, 1 - real) take their places.
torch::Tensor discriminatorLoss(const Judgement& fake, const Judgement& real,
    AdversarialLoss kind = AdversarialLoss::LeastSquares);

/// Mean absolute difference of the discriminator's inner layers, averaged over scales and weighted
/// 4 / (layers + 1): pix2pixHD's feature matching, without its factor 10. No gradient into `real`.
torch::Tensor featureMatchingLoss(const Judgement& fake, const Judgement& real);

} // namespace synthesis
