// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <torch/torch.h>
#include <vector>

namespace synthesis {

/// A square of pixels round a head.
struct FaceBox {
    std::int64_t left = 0;
    std::int64_t top = 0;
    std::int64_t side = 0;

    bool operator==(const FaceBox&) const = default;
};

/// One entry per image of a batch, nothing where no head is seen; all boxes of one side. Empty:
/// nobody's head is looked at.
using FaceBoxes = std::vector<std::optional<FaceBox>>;

/// How many of the images show a head.
std::int64_t faceCount(const FaceBoxes& boxes);

/// The boxes of `images` [N, C, H, W] as [faceCount, C, side, side]. At least one must be there.
/// Throws Error(InvalidArgument) when a box leaves its image or the number is not N.
torch::Tensor faceCrops(const torch::Tensor& images, const FaceBoxes& boxes);

/// `images` with `residuals` [faceCount, C, side, side] added inside the boxes; a gradient goes to
/// both.
torch::Tensor withFaces(
    const torch::Tensor& images, const torch::Tensor& residuals, const FaceBoxes& boxes);

} // namespace synthesis
