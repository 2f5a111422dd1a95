// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/stream_decoder.h"

#include "core/base/error.h"

#include <new>

namespace media {

namespace {

constexpr int mostErrorsWhileDraining = 64; // more than any decoder holds frames

}

StreamDecoder::StreamDecoder(
    AVFormatContext& input, int stream, int threads, const std::filesystem::path& path)
    : m_input(input)
    , m_stream(stream)
    , m_packet(makePacket())
{
    const AVCodecParameters& parameters = *input.streams[stream]->codecpar;
    const AVCodec* codec = avcodec_find_decoder(parameters.codec_id);
    if (codec) {
        m_codec = makeCodec(codec);
        m_codec->thread_count = threads;
        m_codec->pkt_timebase = input.streams[stream]->time_base;
        if (avcodec_parameters_to_context(m_codec.get(), &parameters) < 0)
            throw std::bad_alloc();
    }
    if (!codec || avcodec_open2(m_codec.get(), codec, nullptr) < 0)
        throw base::Error(base::ErrorCode::Unsupported, path.string(),
            std::string("holds ") + avcodec_get_name(parameters.codec_id)
                + ", which FFmpeg on this computer cannot decode");
}

void StreamDecoder::feed()
{
    int read = 0;
    do {
        av_packet_unref(m_packet.get());
        read = av_read_frame(&m_input, m_packet.get());
    } while (read >= 0 && m_packet->stream_index != m_stream);
    m_draining = read < 0;
    const int sent = avcodec_send_packet(m_codec.get(), m_draining ? nullptr : m_packet.get());
    if (sent == AVERROR(ENOMEM))
        throw std::bad_alloc();
}

bool StreamDecoder::next(AVFrame& frame)
{
    while (true) {
        const int received = avcodec_receive_frame(m_codec.get(), &frame);
        if (received == 0)
            return true;
        if (received == AVERROR_EOF)
            return false;
        if (received == AVERROR(ENOMEM))
            throw std::bad_alloc();
        if (!m_draining)
            feed();
        else if (++m_errorsWhileDraining > mostErrorsWhileDraining)
            return false;
    }
}

void StreamDecoder::flush()
{
    avcodec_flush_buffers(m_codec.get());
    m_draining = false;
    m_errorsWhileDraining = 0;
}

} // namespace media
