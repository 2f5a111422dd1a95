// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/resampler.h"

#include <utility>

extern "C" {
#include <libavutil/channel_layout.h>
}

namespace media {

Resampler::Resampler(int channels, AVSampleFormat format, int rate, std::filesystem::path path)
    : m_format(format)
    , m_rate(rate)
    , m_path(std::move(path))
{
    av_channel_layout_default(&m_layout, channels);
}

Resampler::~Resampler() { av_channel_layout_uninit(&m_layout); }

int Resampler::check(int result) const
{
    return require(result, m_path, "its sound cannot be resampled");
}

void Resampler::prepare(const AVFrame& frame)
{
    const bool isAsBefore = m_resampler && frame.sample_rate == m_inputRate
        && frame.format == m_inputFormat && frame.ch_layout.nb_channels == m_inputChannels;
    if (isAsBefore)
        return;
    AVChannelLayout layout{};
    if (frame.ch_layout.order == AV_CHANNEL_ORDER_UNSPEC)
        av_channel_layout_default(&layout, frame.ch_layout.nb_channels);
    else
        check(av_channel_layout_copy(&layout, &frame.ch_layout));
    SwrContext* resampler = nullptr;
    const int allocated = swr_alloc_set_opts2(&resampler, &m_layout, m_format, m_rate, &layout,
        static_cast<AVSampleFormat>(frame.format), frame.sample_rate, 0, nullptr);
    av_channel_layout_uninit(&layout);
    check(allocated);
    m_resampler.reset(resampler);
    check(swr_init(resampler));
    m_inputRate = frame.sample_rate;
    m_inputFormat = frame.format;
    m_inputChannels = frame.ch_layout.nb_channels;
}

std::int64_t Resampler::delay() const { return swr_get_delay(m_resampler.get(), m_rate); }

std::int64_t Resampler::room(const AVFrame& frame) const
{
    return swr_get_out_samples(m_resampler.get(), frame.nb_samples);
}

int Resampler::convert(const AVFrame& frame, std::uint8_t** planes, std::int64_t room)
{
    return check(swr_convert(m_resampler.get(), planes, static_cast<int>(room),
        const_cast<const std::uint8_t**>(frame.extended_data), frame.nb_samples));
}

} // namespace media
