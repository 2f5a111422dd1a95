// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/tflite/model.h"

#include <ATen/core/Tensor.h>
#include <array>
#include <vector>

/// The TFLite operators on LibTorch tensors. Tensors of four dimensions are [batch, channels,
/// height, width], best in channels-last memory; all others are as in the file.
namespace estimation::tflite {

/// Zeros before and after along one axis, so that `size` inputs give ceil(size / stride) outputs.
std::array<std::int64_t, 2> samePadding(
    std::int64_t size, std::int64_t kernel, std::int64_t stride, std::int64_t dilation = 1);

/// `x` as in the file (NHWC) from LibTorch's order, and back; tensors of other ranks stay.
at::Tensor toFileOrder(const at::Tensor& x);
at::Tensor fromFileOrder(const at::Tensor& x);

at::Tensor activated(at::Tensor x, Activation activation);

/// `weight` is [out, in / groups, height, width].
at::Tensor convolution(const at::Tensor& x, const at::Tensor& weight, const at::Tensor& bias,
    const Options& options, std::int64_t groups);
at::Tensor maxPool(const at::Tensor& x, const Options& options);
/// `height` and `width` are those of the result.
at::Tensor resizeBilinear(
    const at::Tensor& x, std::int64_t height, std::int64_t width, const Options& options);
at::Tensor depthToSpace(const at::Tensor& x, std::int64_t blockSize);
at::Tensor reshaped(const at::Tensor& x, const std::vector<std::int64_t>& fileShape);
at::Tensor concatenated(const std::vector<at::Tensor>& parts, std::int64_t fileAxis);
/// `paddings` are before, after for each axis of the file's order.
at::Tensor padded(const at::Tensor& x, const std::vector<std::int64_t>& paddings);
at::Tensor sliced(const at::Tensor& x, const std::vector<std::int64_t>& begin,
    const std::vector<std::int64_t>& fileShape);
at::Tensor mean(const at::Tensor& x, const std::vector<std::int64_t>& fileAxes, bool keep);
/// `slope` is one number per channel.
at::Tensor leakyByChannel(const at::Tensor& x, const at::Tensor& slope);

} // namespace estimation::tflite
