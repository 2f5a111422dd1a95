// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <opencv2/core.hpp>
#include <opencv2/imgproc.hpp>

namespace test {

/// A picture with detail at every scale, 8-bit BGR, the same for the same seed.
inline cv::Mat texture(cv::Size size, std::uint64_t seed)
{
    cv::RNG random(seed);
    cv::Mat sum(size, CV_32FC3, cv::Scalar::all(128));
    for (int cell = 1; cell <= 32; cell *= 2) {
        cv::Mat noise(size.height / cell + 2, size.width / cell + 2, CV_32FC3);
        random.fill(noise, cv::RNG::NORMAL, 0, 12);
        cv::resize(noise, noise, size, 0, 0, cv::INTER_CUBIC);
        sum += noise;
    }
    cv::Mat result;
    sum.convertTo(result, CV_8U);
    return result;
}

inline cv::Mat blurred(const cv::Mat& image, double sigma)
{
    cv::Mat result;
    cv::GaussianBlur(image, result, {}, sigma);
    return result;
}

inline cv::Mat everywhere(const cv::Mat& image) { return {image.size(), CV_8U, cv::Scalar(255)}; }

} // namespace test
