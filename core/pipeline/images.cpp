// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pipeline/images.h"

#include "core/base/error.h"

#include <fstream>
#include <iterator>
#include <opencv2/imgcodecs.hpp>
#include <vector>

namespace pipeline {

namespace {

std::string encoded(const char* extension, const cv::Mat& image, const std::vector<int>& options)
{
    std::vector<unsigned char> bytes;
    cv::imencode(extension, image, bytes, options);
    return {bytes.begin(), bytes.end()};
}

} // namespace

std::string pngBytes(const cv::Mat& image)
{
    return encoded(".png", image, {cv::IMWRITE_PNG_COMPRESSION, 2});
}

std::string jpegBytes(const cv::Mat& image, int quality)
{
    return encoded(".jpg", image, {cv::IMWRITE_JPEG_QUALITY, quality});
}

cv::Mat imageFrom(std::string_view bytes, int flags)
{
    const std::vector<unsigned char> copy(bytes.begin(), bytes.end());
    cv::Mat image = copy.empty() ? cv::Mat() : cv::imdecode(copy, flags);
    if (image.empty())
        throw base::Error(base::ErrorCode::Unreadable, "", "the project holds a damaged picture");
    return image;
}

cv::Mat imageFromFile(const std::filesystem::path& file, int flags)
{
    std::ifstream stream(file, std::ios::binary);
    const std::string bytes(std::istreambuf_iterator<char>(stream), {});
    return imageFrom(bytes, flags);
}

} // namespace pipeline
