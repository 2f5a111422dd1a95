// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/filled.h"

#include <cassert>
#include <opencv2/imgproc.hpp>
#include <opencv2/photo.hpp>
#include <vector>

namespace warp {

namespace {

/// `image` with the nearest colour in each hole.
cv::Mat withNearest(const cv::Mat& image, const cv::Mat& holes)
{
    cv::Mat distance;
    cv::Mat labels;
    cv::distanceTransform(
        holes, distance, labels, cv::DIST_L2, cv::DIST_MASK_5, cv::DIST_LABEL_PIXEL);
    std::vector<cv::Vec3b> colours(image.total() + 1);
    for (int y = 0; y < image.rows; ++y) {
        for (int x = 0; x < image.cols; ++x) {
            if (holes.at<std::uint8_t>(y, x) == 0)
                colours[static_cast<std::size_t>(labels.at<int>(y, x))] = image.at<cv::Vec3b>(y, x);
        }
    }
    cv::Mat result = image.clone();
    for (int y = 0; y < image.rows; ++y) {
        for (int x = 0; x < image.cols; ++x)
            result.at<cv::Vec3b>(y, x) = colours[static_cast<std::size_t>(labels.at<int>(y, x))];
    }
    return result;
}

} // namespace

cv::Mat filled(const cv::Mat& image, const cv::Mat& holes, double radius)
{
    assert(image.type() == CV_8UC3 && holes.type() == CV_8UC1 && image.size() == holes.size());
    if (cv::countNonZero(holes) == static_cast<int>(holes.total()))
        return image.clone();
    // cv::inpaint() takes the outermost pixels for known, whatever the mask says.
    cv::Mat result;
    cv::inpaint(withNearest(image, holes), holes, result, radius, cv::INPAINT_TELEA);
    return result;
}

} // namespace warp
