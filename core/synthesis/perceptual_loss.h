// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/edn_trainer.h"
#include "core/synthesis/networks/vgg19.h"

namespace synthesis {

/// pix2pixHD's: the mean absolute differences of VGG-19's five features, weighted 1/32, 1/16, 1/8,
/// 1/4 and 1. Images go in as they are, -1..1. No gradient into the second image.
PerceptualLoss perceptualLoss(Vgg19 network);

} // namespace synthesis
