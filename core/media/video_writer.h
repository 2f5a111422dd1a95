// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/rational.h"
#include "core/media/export_format.h"

#include <filesystem>
#include <map>
#include <memory>
#include <opencv2/core/mat.hpp>
#include <optional>
#include <string>
#include <vector>

namespace media {

/// Takes the sound of `source` from `start` for `duration` seconds.
struct AudioRange {
    std::filesystem::path
        source; ///< with or without a picture; without sound the clip stays silent
    double start = 0; ///< seconds from the first picture of `source`, as media::Frame::time
    double duration = 0; ///< seconds
};

struct VideoWriterSettings {
    /// Not Png: a folder of pictures is no video.
    ExportFormat format = ExportFormat::H264;
    int width = 0; ///< pixels; odd sizes get one row or column more, repeated from the edge, where
                   ///< the format halves the colours
    int height = 0;
    base::Rational frameRate{25, 1};
    int crf = 18; ///< quality on x264's scale, 0 (best) to 51; ProRes, FFV1 and GIF have but one
    std::string preset = "veryfast"; ///< x264's and x265's speed preset
    /// An 8-bit BGR picture of what is to come, from which a GIF takes its colours; the first
    /// picture where there is none.
    cv::Mat colours{};
    /// Copied where the format allows the codec, else encoded again: as AAC, Opus, PCM or FLAC.
    std::optional<AudioRange> audio{};
    std::map<std::string, std::string> metadata{}; ///< "title", "comment", …
};

/// Writes a video, such as an H.264/AAC MP4 (yuv420p, BT.709, faststart), under a temporary name;
/// finish() gives it its own. Destroyed without finish(), it leaves nothing behind. The same
/// pictures, settings and sound give the same file, byte for byte.
class VideoWriter {
public:
    /// Throws base::Error: Unwritable, DiskFull, Unsupported (no encoder), InvalidArgument.
    VideoWriter(const std::filesystem::path& path, const VideoWriterSettings& settings);
    ~VideoWriter();
    VideoWriter(VideoWriter&&) noexcept;
    VideoWriter& operator=(VideoWriter&&) noexcept;

    /// Appends an 8-bit BGR picture of the size in the settings, at 1/frameRate after the one
    /// before.
    void write(const cv::Mat& image);

    /// Appends a picture shown from `time` on, in seconds; times must rise, and the first counts as
    /// zero. Throws base::Error: InvalidArgument (another size or type, a time that does not rise),
    /// DiskFull.
    void write(const cv::Mat& image, double time);

    /// Encodes what is pending, adds the audio, flushes and renames. Throws as the constructor.
    void finish();

private:
    class Impl;
    std::unique_ptr<Impl> m_impl;
};

/// Writes `samples` (16-bit, interleaved by `channels`, `sampleRate` Hz) as a WAV file, atomically.
/// Throws base::Error Unwritable or DiskFull.
void writeWav(const std::filesystem::path& path, const std::vector<std::int16_t>& samples,
    int sampleRate, int channels);

} // namespace media
