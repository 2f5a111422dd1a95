// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core/mat.hpp>
#include <torch/torch.h>

namespace pipeline {

/// 8-bit BGR -> [3, H, W] RGB float32, -1..1.
torch::Tensor colourTensor(const cv::Mat& bgr);

/// 8-bit BGRA, premultiplied -> [4, H, W] RGBA float32, 0..1.
torch::Tensor warpTensor(const cv::Mat& bgra);

/// 8-bit, one channel -> [1, H, W] float32, 0..1.
torch::Tensor maskTensor(const cv::Mat& mask);

/// [3, H, W] RGB float32, -1..1 -> 8-bit BGR, rounded.
cv::Mat imageFrom(const torch::Tensor& colour);

} // namespace pipeline
