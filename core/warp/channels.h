// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <vector>

namespace warp {

/// The sum of three channels per pixel, of the type of `image`.
inline cv::Mat sumOfChannels(const cv::Mat& image)
{
    cv::Mat sum;
    cv::transform(image, sum, cv::Matx13f(1, 1, 1));
    return sum;
}

/// The largest of three channels per pixel, of the type of `image`.
inline cv::Mat largestChannel(const cv::Mat& image)
{
    std::vector<cv::Mat> channels;
    cv::split(image, channels);
    return cv::max(cv::max(channels[0], channels[1]), channels[2]);
}

/// `channel` three times.
inline cv::Mat ofThree(const cv::Mat& channel)
{
    cv::Mat result;
    cv::merge(std::vector<cv::Mat>{channel, channel, channel}, result);
    return result;
}

/// Whether two colours differ in their brightness alone, as in the sun and in the shade: the cosine
/// between them is at least .985.
inline bool isSameTint(const cv::Vec3f& a, const cv::Vec3f& b)
{
    return a.dot(b) > 0.985 * cv::norm(a) * cv::norm(b);
}

} // namespace warp
