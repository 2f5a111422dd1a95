// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_reader.h"

#include "core/base/log.h"
#include "core/media/input_file.h"
#include "core/media/opened_video.h"
#include "core/media/picture_converter.h"
#include "core/media/stream_decoder.h"

#include <algorithm>

namespace media {

class VideoReader::Impl {
public:
    Impl(const std::filesystem::path& path, int decoderThreads)
        : m_video(openVideo(path))
        , m_threads(decoderThreads)
        , m_converter({m_video.info.width, m_video.info.height}, m_video.orientation, path)
        , m_frame(makeFrame())
    {
        readOnly(*m_video.input, m_video.stream);
        m_decoder.emplace(*m_video.input, m_video.stream, m_threads, m_video.info.path);
        warnOfHighDynamicRange();
    }

    const VideoInfo& info() const { return m_video.info; }

    std::optional<Frame> next()
    {
        if (m_wanted >= m_video.info.frameCount)
            return std::nullopt;
        decode(m_wanted);
        const auto& times = m_video.table.times;
        const std::int64_t ticks = times[static_cast<std::size_t>(m_wanted)] - times.front();
        Frame result{
            m_wanted, double(ticks) * av_q2d(stream().time_base), m_converter.convert(*m_frame)};
        ++m_wanted;
        return result;
    }

    void seek(std::int64_t index)
    {
        if (index < 0 || index >= m_video.info.frameCount)
            throw base::Error(base::ErrorCode::InvalidArgument, subject(),
                "has frames 0 to " + std::to_string(m_video.info.frameCount - 1) + ", but frame "
                    + std::to_string(index) + " was asked for");
        m_wanted = index;
    }

private:
    const AVStream& stream() const { return *m_video.input->streams[m_video.stream]; }
    std::string subject() const { return m_video.info.path.string(); }

    // Afterwards m_frame holds frame `index`.
    void decode(std::int64_t index)
    {
        if (m_decoded == index)
            return;
        const bool canDecodeOn
            = m_decoded && *m_decoded < index && keyIndexFor(index) <= *m_decoded + 1;
        if (!canDecodeOn)
            startAtKeyframeFor(index);
        while (*m_decoded < index)
            decodeNext();
    }

    std::int64_t keyIndexFor(std::int64_t index) const
    {
        return m_video.table.firstIndexFrom(m_video.table.keyTimeFor(index));
    }

    void decodeNext()
    {
        const std::int64_t expected = *m_decoded + 1;
        m_decoded.reset(); // a failure below must not be decoded on from
        const std::optional<std::int64_t> found = receiveFrom(expected);
        if (!found)
            failAtEnd(expected);
        if (*found != expected)
            failAsDamaged(expected);
        m_decoded = found;
    }

    // The first frame shown at or after `index`, into m_frame.
    std::optional<std::int64_t> receiveFrom(std::int64_t index)
    {
        while (m_decoder->next(*m_frame)) {
            const std::optional<std::int64_t> found = indexOfReceived();
            if (!found || *found < index)
                continue;
            if (m_frame->decode_error_flags != 0 || (m_frame->flags & AV_FRAME_FLAG_CORRUPT))
                failAsDamaged(*found);
            return found;
        }
        return std::nullopt;
    }

    std::optional<std::int64_t> indexOfReceived()
    {
        if (!m_video.table.hasTimestamps)
            return m_counted++;
        return m_video.table.indexAt(
            m_frame->pts != AV_NOPTS_VALUE ? m_frame->pts : m_frame->best_effort_timestamp);
    }

    // Demuxers may land late, at a keyframe after the one asked for; then the one before is tried,
    // at last the start.
    void startAtKeyframeFor(std::int64_t index)
    {
        m_decoded.reset();
        const auto& keys = m_video.table.keyTimes;
        std::int64_t key = m_video.table.keyTimeFor(index);
        const std::int64_t first = m_video.table.firstIndexFrom(key);
        for (int attempt = 0; attempt < 3 && m_video.table.hasTimestamps; ++attempt) {
            if (seekTo(key) && receiveFrom(first) == first) {
                m_decoded = first;
                return;
            }
            const auto place = std::lower_bound(keys.begin(), keys.end(), key);
            if (place == keys.begin())
                break;
            key = *std::prev(place);
        }
        reopen();
        const std::optional<std::int64_t> found = receiveFrom(first);
        if (!found)
            failAtEnd(first);
        if (*found != first)
            failAsDamaged(first);
        m_decoded = found;
    }

    bool seekTo(std::int64_t time)
    {
        const int result
            = av_seek_frame(m_video.input.get(), m_video.stream, time, AVSEEK_FLAG_BACKWARD);
        m_decoder->flush();
        return result >= 0;
    }

    void reopen()
    {
        m_decoder.reset();
        m_video.input = openInput(m_video.info.path);
        readOnly(*m_video.input, m_video.stream);
        m_decoder.emplace(*m_video.input, m_video.stream, m_threads, m_video.info.path);
        m_counted = 0;
    }

    [[noreturn]] void failAtEnd(std::int64_t index) const
    {
        throw unreadable(m_video.info.path,
            "the video stream ends at frame " + std::to_string(index) + " of "
                + std::to_string(m_video.info.frameCount)
                + "; the file is truncated or damaged - copy it again");
    }

    [[noreturn]] void failAsDamaged(std::int64_t index) const
    {
        throw unreadable(m_video.info.path,
            "frame " + std::to_string(index) + " of " + std::to_string(m_video.info.frameCount)
                + " cannot be decoded; the file is damaged - copy it again");
    }

    void warnOfHighDynamicRange() const
    {
        const AVColorTransferCharacteristic transfer = stream().codecpar->color_trc;
        if (transfer == AVCOL_TRC_SMPTE2084 || transfer == AVCOL_TRC_ARIB_STD_B67)
            base::log(base::Level::Warning,
                subject() + " was filmed in high dynamic range; its colours will look pale.");
    }

    OpenedVideo m_video;
    const int m_threads;
    PictureConverter m_converter;
    std::optional<StreamDecoder> m_decoder;
    FrameHandle m_frame;
    std::int64_t m_wanted = 0;
    std::optional<std::int64_t> m_decoded; // which frame m_frame holds
    std::int64_t m_counted = 0; // frames since the start, when timestamps cannot tell
};

VideoReader::VideoReader(const std::filesystem::path& path, int decoderThreads)
    : m_impl(std::make_unique<Impl>(path, decoderThreads))
{
}

VideoReader::~VideoReader() = default;
VideoReader::VideoReader(VideoReader&&) noexcept = default;
VideoReader& VideoReader::operator=(VideoReader&&) noexcept = default;

const VideoInfo& VideoReader::info() const { return m_impl->info(); }
std::optional<Frame> VideoReader::next() { return m_impl->next(); }
void VideoReader::seek(std::int64_t index) { m_impl->seek(index); }

Frame VideoReader::at(std::int64_t index)
{
    seek(index);
    return *next();
}

} // namespace media
