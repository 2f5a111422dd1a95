// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <filesystem>
#include <functional>
#include <map>
#include <opencv2/core/mat.hpp>
#include <string>
#include <vector>

extern "C" {
#include <libavcodec/avcodec.h>
#include <libavutil/pixfmt.h>
#include <libavutil/rational.h>
}

// Files that other programs make, straight from FFmpeg.
namespace test {

/// How remuxed() changes a file without touching its packets.
struct Remux {
    std::string format = "mp4";
    std::map<std::string, std::string> options{}; ///< of the container
    int clockwiseDegrees = 0; ///< how a viewer must turn the picture
    bool isMirrored = false; ///< and then flip it from left to right
    AVRational sampleAspect{0, 1};
    bool keepsVideo = true;
    bool keepsAudio = true;
    double audioDelay = 0; ///< seconds
    std::vector<unsigned char> coverJpeg{}; ///< cover art to be added
};

std::filesystem::path remuxed(
    const std::filesystem::path& source, const std::filesystem::path& target, const Remux& changes);

/// A clip of numberedPicture()s of any codec, or of pictures given.
struct ForeignClip {
    std::string encoder = "libx264";
    std::string format = "mp4";
    std::map<std::string, std::string> options{}; ///< of the encoder
    int width = 128;
    int height = 96;
    int frames = 60;
    int framesPerSecond = 25;
    AVPixelFormat pixelFormat = AV_PIX_FMT_YUV420P;
    AVColorSpace matrix = AVCOL_SPC_BT709;
    AVColorRange range = AVCOL_RANGE_MPEG;
    /// Fills the planes itself instead of the numbers.
    std::function<void(AVFrame&)> paint{};
};

/// False when FFmpeg was built without the encoder.
bool hasEncoder(const std::string& name);
std::filesystem::path foreignClip(const std::filesystem::path& path, const ForeignClip& clip);

/// The sound of a file as players hear it, the first channel, `rate` samples a second, from time
/// zero of the file.
std::vector<float> soundOf(const std::filesystem::path& path, int rate);

/// Seconds at which a beep begins after a silence.
std::vector<double> beepsIn(const std::vector<float>& sound, int rate);

/// The value of a tag of the file, or "".
std::string tagOf(const std::filesystem::path& path, const std::string& key);

} // namespace test
