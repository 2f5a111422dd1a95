// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/networks/face_boxes.h"

#include <functional>
#include <optional>
#include <random>
#include <torch/torch.h>
#include <vector>

namespace synthesis {

/// A frame and the label it is drawn from, float32.
struct LabelledFrame {
    torch::Tensor label; ///< [N, 3, H, W], 0..1
    torch::Tensor frame; ///< [N, 3, H, W] RGB, -1..1
    FaceBoxes faces; ///< used by the face stage alone
};

/// Frames that follow one another.
struct ClipBatch {
    std::vector<LabelledFrame> frames; ///< two or more, an even number
    std::optional<LabelledFrame> before; ///< the frame before the first, where there is one
};

/// As RefinerData, for clips.
using ClipData = std::function<ClipBatch(std::mt19937_64&)>;

} // namespace synthesis
