// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <opencv2/imgcodecs.hpp>
#include <string>
#include <string_view>

namespace pipeline {

/// `image` as a PNG, quickly rather than tightly packed.
std::string pngBytes(const cv::Mat& image);

/// `image` as a JPEG of the quality given, 0 to 100.
std::string jpegBytes(const cv::Mat& image, int quality);

/// `flags` as in cv::imread. Throws base::Error Unreadable.
cv::Mat imageFrom(std::string_view bytes, int flags);

/// The picture in `file`, in colour unless `flags` say otherwise. Throws base::Error Unreadable.
cv::Mat imageFromFile(const std::filesystem::path& file, int flags = cv::IMREAD_COLOR);

} // namespace pipeline
