// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/tensors.h"

#include <array>
#include <cassert>
#include <opencv2/core.hpp>

namespace pipeline {

namespace {

/// One float32 view on each channel of a [C, H, W] tensor.
std::vector<cv::Mat> planesOf(const torch::Tensor& tensor)
{
    std::vector<cv::Mat> planes;
    const auto height = static_cast<int>(tensor.size(1));
    const auto width = static_cast<int>(tensor.size(2));
    for (std::int64_t channel = 0; channel < tensor.size(0); ++channel)
        planes.emplace_back(height, width, CV_32F, tensor[channel].data_ptr<float>());
    return planes;
}

/// Channels of `image` times `scale` plus `shift`, as planes in `order`.
torch::Tensor planar(
    const cv::Mat& image, double scale, double shift, const std::vector<int>& order)
{
    assert(image.depth() == CV_8U && image.channels() == static_cast<int>(order.size()));
    torch::Tensor tensor
        = torch::empty({static_cast<std::int64_t>(order.size()), image.rows, image.cols});
    const std::vector<cv::Mat> planes = planesOf(tensor);
    for (std::size_t plane = 0; plane < planes.size(); ++plane) {
        cv::Mat channel;
        cv::extractChannel(image, channel, order[plane]);
        cv::Mat target = planes[plane];
        channel.convertTo(target, CV_32F, scale, shift);
    }
    return tensor;
}

} // namespace

torch::Tensor colourTensor(const cv::Mat& bgr) { return planar(bgr, 2.0 / 255, -1, {2, 1, 0}); }

torch::Tensor warpTensor(const cv::Mat& bgra) { return planar(bgra, 1.0 / 255, 0, {2, 1, 0, 3}); }

torch::Tensor maskTensor(const cv::Mat& mask) { return planar(mask, 1.0 / 255, 0, {0}); }

cv::Mat imageFrom(const torch::Tensor& colour)
{
    const torch::Tensor held = colour.to(torch::kCPU, torch::kFloat).contiguous();
    const std::vector<cv::Mat> planes = planesOf(held);
    cv::Mat merged;
    cv::merge(std::vector<cv::Mat>{planes[2], planes[1], planes[0]}, merged);
    cv::Mat image;
    merged.convertTo(image, CV_8U, 127.5, 127.5);
    return image;
}

} // namespace pipeline
