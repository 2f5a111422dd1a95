// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/networks/face_boxes.h"

#include "core/synthesis/error.h"

#include <algorithm>

namespace synthesis {

namespace {

void requireInside(const torch::Tensor& images, const FaceBoxes& boxes)
{
    const auto fits = [&](const std::optional<FaceBox>& box) {
        return !box
            || (box->left >= 0 && box->top >= 0 && box->left + box->side <= images.size(3)
                && box->top + box->side <= images.size(2));
    };
    if (static_cast<std::int64_t>(boxes.size()) != images.size(0)
        || !std::all_of(boxes.begin(), boxes.end(), fits))
        throw Error(ErrorKind::InvalidArgument, "face boxes", "they do not lie in the images");
}

/// [C, side, side], a view.
torch::Tensor cut(const torch::Tensor& image, const FaceBox& box)
{
    return image.narrow(1, box.top, box.side).narrow(2, box.left, box.side);
}

} // namespace

std::int64_t faceCount(const FaceBoxes& boxes)
{
    return std::count_if(boxes.begin(), boxes.end(), [](const auto& box) { return box; });
}

torch::Tensor faceCrops(const torch::Tensor& images, const FaceBoxes& boxes)
{
    requireInside(images, boxes);
    std::vector<torch::Tensor> crops;
    for (std::size_t n = 0; n < boxes.size(); ++n)
        if (boxes[n])
            crops.push_back(cut(images[static_cast<std::int64_t>(n)], *boxes[n]));
    return torch::stack(crops);
}

torch::Tensor withFaces(
    const torch::Tensor& images, const torch::Tensor& residuals, const FaceBoxes& boxes)
{
    requireInside(images, boxes);
    const torch::Tensor result = images.clone();
    std::int64_t face = 0;
    for (std::size_t n = 0; n < boxes.size(); ++n)
        if (boxes[n])
            cut(result[static_cast<std::int64_t>(n)], *boxes[n]).add_(residuals[face++]);
    return result;
}

} // namespace synthesis
