// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"
#include "core/media/format_traits.h"
#include "core/media/palette.h"
#include "core/media/video_writer.h"

#include <filesystem>
#include <opencv2/core/mat.hpp>
#include <optional>

namespace media {

/// Private to core/media: BGR pictures in, packets of the format out (where it is not RGB: BT.709,
/// limited range, even size). The same pictures give the same packets, therefore the number of the
/// encoder's threads is fixed.
class PictureEncoder {
public:
    /// Throws base::Error: Unsupported (no encoder), InvalidArgument.
    PictureEncoder(const VideoWriterSettings& settings, const std::filesystem::path& path);

    void describe(AVStream& stream) const;
    /// Fine enough for any frame time: 1/frameRate is a whole number of ticks, and there are at
    /// least 90000 a second.
    AVRational timeBase() const { return m_codec->time_base; }
    /// Ticks of one frame.
    std::int64_t step() const { return m_step; }

    void send(const cv::Mat& image, std::int64_t time);
    void sendEnd();
    /// False when more pictures are needed, or after the last packet.
    bool receive(AVPacket& packet);

private:
    const AVCodec* findEncoder() const;
    void openCodec(const VideoWriterSettings& settings);
    void describeTime(base::Rational frameRate);
    void describeColours();
    void setOptions(const VideoWriterSettings& settings, std::string_view encoder);
    void convert(const cv::Mat& image);
    int check(int result) const;
    void openScaler();

    const std::filesystem::path m_path;
    const FormatTraits& m_format;
    const cv::Size m_size; ///< of the pictures, before they are made even
    std::int64_t m_step = 1;
    CodecHandle m_codec;
    ScalerHandle m_scaler;
    std::optional<Palette> m_palette;
    cv::Mat m_padded; ///< rows as wide as the scaler may read
    FrameHandle m_frame;
};

} // namespace media
