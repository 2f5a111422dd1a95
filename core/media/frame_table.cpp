// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_table.h"

#include "core/media/stream_decoder.h"

#include <algorithm>

namespace media {

namespace {

// VP8 keeps pictures that are only references in packets of their own.
bool isShown(const AVPacket& packet, AVCodecID codec)
{
    if (packet.flags & AV_PKT_FLAG_DISCARD)
        return false;
    const bool isHiddenVp8
        = codec == AV_CODEC_ID_VP8 && packet.size > 0 && ((packet.data[0] >> 4) & 1) == 0;
    return !isHiddenVp8;
}

class PacketScan {
public:
    PacketScan(const AVFormatContext& input, int videoStream, int audioStream)
        : m_input(input)
        , m_video(videoStream)
        , m_audio(audioStream)
    {
    }

    const FrameTable& table() const { return m_table; }

    void add(const AVPacket& packet)
    {
        const AVRational timeBase = m_input.streams[packet.stream_index]->time_base;
        const std::int64_t time = packet.pts != AV_NOPTS_VALUE ? packet.pts : packet.dts;
        if (time != AV_NOPTS_VALUE) {
            const double end = double(time + packet.duration) * av_q2d(timeBase);
            m_table.lastSecond = std::max(m_table.lastSecond, end);
            if (packet.stream_index == m_audio)
                addAudio(double(time) * av_q2d(timeBase), end);
        }
        if (packet.stream_index == m_video)
            addVideo(packet);
    }

    FrameTable finished()
    {
        std::sort(m_table.keyTimes.begin(), m_table.keyTimes.end());
        auto& times = m_table.times;
        std::sort(times.begin(), times.end());
        if (std::adjacent_find(times.begin(), times.end()) != times.end())
            m_table.hasTimestamps = false;
        if (m_firstKey) // what precedes the first keyframe cannot be decoded
            times.erase(times.begin(), std::lower_bound(times.begin(), times.end(), *m_firstKey));
        else
            m_table.hasTimestamps = false;
        m_table.audioSeconds = std::max(0.0, m_audioEnd - std::max(0.0, m_audioStart.value_or(0)));
        return std::move(m_table);
    }

private:
    void addAudio(double start, double end)
    {
        m_audioStart = std::min(m_audioStart.value_or(start), start);
        m_audioEnd = std::max(m_audioEnd, end);
    }

    void addVideo(const AVPacket& packet)
    {
        const bool shown = isShown(packet, m_input.streams[m_video]->codecpar->codec_id);
        m_table.packetsShown += shown;
        if (packet.pts == AV_NOPTS_VALUE) {
            m_table.hasTimestamps = false;
            return;
        }
        if (packet.flags & AV_PKT_FLAG_KEY) {
            m_table.keyTimes.push_back(packet.pts);
            m_firstKey = m_firstKey.value_or(packet.pts);
        }
        if (shown) {
            m_table.times.push_back(packet.pts);
            m_table.endTime = std::max(m_table.endTime, packet.pts + packet.duration);
        }
    }

    const AVFormatContext& m_input;
    const int m_video;
    const int m_audio;
    FrameTable m_table;
    std::optional<std::int64_t> m_firstKey;
    std::optional<double> m_audioStart;
    double m_audioEnd = 0;
};

} // namespace

std::optional<std::int64_t> FrameTable::indexAt(std::int64_t time) const
{
    const std::int64_t index = firstIndexFrom(time);
    if (index < frameCount() && times[static_cast<std::size_t>(index)] == time)
        return index;
    return std::nullopt;
}

std::int64_t FrameTable::firstIndexFrom(std::int64_t time) const
{
    return std::lower_bound(times.begin(), times.end(), time) - times.begin();
}

std::int64_t FrameTable::keyTimeFor(std::int64_t index) const
{
    const std::int64_t time = times[static_cast<std::size_t>(index)];
    const auto after = std::upper_bound(keyTimes.begin(), keyTimes.end(), time);
    return after == keyTimes.begin() ? times.front() : *std::prev(after);
}

FrameTable scanPackets(
    AVFormatContext& input, int videoStream, int audioStream, std::int64_t mostFrames)
{
    PacketScan scan(input, videoStream, audioStream);
    const PacketHandle packet = makePacket();
    while (scan.table().frameCount() < mostFrames && av_read_frame(&input, packet.get()) >= 0) {
        const bool isBroken = packet->stream_index == videoStream
            && (packet->size == 0 || (packet->flags & AV_PKT_FLAG_CORRUPT));
        if (!isBroken)
            scan.add(*packet);
        av_packet_unref(packet.get());
    }
    return scan.finished();
}

FrameTable scanFrames(AVFormatContext& input, int videoStream, const std::filesystem::path& path)
{
    const AVStream& stream = *input.streams[videoStream];
    const AVRational rate = stream.r_frame_rate.num > 0 ? stream.r_frame_rate : AVRational{25, 1};
    const std::int64_t step
        = std::max<std::int64_t>(1, av_rescale_q(1, av_inv_q(rate), stream.time_base));
    StreamDecoder decoder(input, videoStream, 0, path);
    const FrameHandle frame = makeFrame();
    FrameTable table;
    table.hasTimestamps = false;
    while (decoder.next(*frame)) {
        const std::int64_t expected = table.times.empty() ? 0 : table.times.back() + step;
        const std::int64_t time = frame->best_effort_timestamp;
        const bool isUsable
            = time != AV_NOPTS_VALUE && (table.times.empty() || time > table.times.back());
        table.times.push_back(isUsable ? time : expected);
    }
    if (!table.times.empty()) {
        table.keyTimes.push_back(table.times.front());
        table.endTime = table.times.back() + step;
    }
    return table;
}

} // namespace media
