// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"

#include <cstdint>
#include <filesystem>
#include <map>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>
#include <vector>

namespace test {

/// A clip whose pictures say which frame they are.
struct DrawnClip {
    int width = 128; ///< pixels, at least 40
    int height = 96; ///< pixels, at least 32
    int frames = 50; ///< at most 65536; when `times` is given, their number counts
    base::Rational frameRate{25, 1};
    /// Seconds at which the frames are shown, rising from 0; empty: even.
    std::vector<double> times{};
    /// 48 kHz stereo AAC as long as the picture: a beep of 0.1 s at every full second.
    bool withAudio = false;
    int crf = 18;
    std::map<std::string, std::string> metadata{};
};

/// Writes the clip as an MP4 and returns `path`.
std::filesystem::path drawnClip(const std::filesystem::path& path, const DrawnClip& clip = {});

/// The picture of frame `number`: five by four dark or light cells, sixteen that spell the number
/// and four that check it. It survives compression, scaling and a few pixels of padding; turned or
/// mirrored, it is hardly ever taken for a numbered picture.
cv::Mat numberedPicture(std::int64_t number, cv::Size size);

/// Which frame a picture is, or nothing when it is not a numbered picture.
std::optional<std::int64_t> frameNumberOf(const cv::Mat& image);

/// The beeps of withAudio: 16-bit samples, interleaved.
std::vector<std::int16_t> beeps(double seconds, int sampleRate, int channels);

} // namespace test
