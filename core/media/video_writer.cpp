// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/video_writer.h"

#include "core/base/error.h"
#include "core/media/audio_feed.h"
#include "core/media/format_traits.h"
#include "core/media/output_file.h"
#include "core/media/picture_encoder.h"

#include <cassert>
#include <cmath>

namespace media {

class VideoWriter::Impl {
public:
    Impl(const std::filesystem::path& path, const VideoWriterSettings& settings)
        : m_path(path)
        , m_size(settings.width, settings.height)
        , m_encoder(settings, path)
        , m_audio(settings.audio && holdsSound(settings.format)
                  ? openAudio(*settings.audio, settings.format)
                  : nullptr)
        , m_file(path, traitsOf(settings.format).container, settings.metadata)
        , m_picturePacket(makePacket())
        , m_soundPacket(makePacket())
    {
        m_pictureStream = &m_file.addStream();
        m_encoder.describe(*m_pictureStream);
        if (m_audio) {
            m_soundStream = &m_file.addStream();
            m_audio->describe(*m_soundStream);
            m_hasSoundPacket = m_audio->next(*m_soundPacket);
        }
        m_file.begin();
    }

    void write(const cv::Mat& image)
    {
        writeAt(image, m_lastTime ? *m_lastTime + m_encoder.step() : 0);
    }

    void write(const cv::Mat& image, double time)
    {
        m_firstSecond = m_firstSecond.value_or(time);
        const double seconds = time - *m_firstSecond;
        if (!std::isfinite(seconds))
            throw invalid("the time of a picture is not a number");
        writeAt(image, std::llround(seconds * m_encoder.timeBase().den));
    }

    void finish()
    {
        if (!m_lastTime)
            throw invalid("no picture was written to it");
        m_encoder.sendEnd();
        writePackets();
        while (m_hasSoundPacket)
            writeSoundPacket();
        m_file.finish();
    }

private:
    base::Error invalid(const std::string& sentence) const
    {
        return {base::ErrorCode::InvalidArgument, m_path.string(), sentence};
    }

    void writeAt(const cv::Mat& image, std::int64_t time)
    {
        if (image.size() != m_size || image.type() != CV_8UC3)
            throw invalid("a picture of " + std::to_string(image.cols) + " x "
                + std::to_string(image.rows) + " pixels does not fit a video of "
                + std::to_string(m_size.width) + " x " + std::to_string(m_size.height)
                + " in 8-bit BGR");
        if (m_lastTime && time <= *m_lastTime)
            throw invalid("the times of its pictures must rise");
        m_encoder.send(image, time);
        m_lastTime = time;
        writePackets();
    }

    // Sound goes between the pictures it is heard with, so that neither has to wait in memory.
    void writePackets()
    {
        AVPacket& packet = *m_picturePacket;
        while (m_encoder.receive(packet)) {
            while (m_hasSoundPacket
                && av_compare_ts(
                       m_soundPacket->dts, m_audio->timeBase(), packet.dts, m_encoder.timeBase())
                    <= 0)
                writeSoundPacket();
            m_file.write(packet, m_encoder.timeBase(), *m_pictureStream);
        }
    }

    void writeSoundPacket()
    {
        m_file.write(*m_soundPacket, m_audio->timeBase(), *m_soundStream);
        m_hasSoundPacket = m_audio->next(*m_soundPacket);
    }

    const std::filesystem::path m_path;
    const cv::Size m_size;
    PictureEncoder m_encoder;
    const std::unique_ptr<AudioFeed> m_audio;
    OutputFile m_file;
    AVStream* m_pictureStream = nullptr;
    AVStream* m_soundStream = nullptr;
    PacketHandle m_picturePacket;
    PacketHandle m_soundPacket;
    bool m_hasSoundPacket = false;
    std::optional<std::int64_t> m_lastTime; // ticks
    std::optional<double> m_firstSecond;
};

VideoWriter::VideoWriter(const std::filesystem::path& path, const VideoWriterSettings& settings)
    : m_impl(std::make_unique<Impl>(path, settings))
{
}

VideoWriter::~VideoWriter() = default;
VideoWriter::VideoWriter(VideoWriter&&) noexcept = default;
VideoWriter& VideoWriter::operator=(VideoWriter&&) noexcept = default;

void VideoWriter::write(const cv::Mat& image)
{
    assert(m_impl);
    m_impl->write(image);
}

void VideoWriter::write(const cv::Mat& image, double time)
{
    assert(m_impl);
    m_impl->write(image, time);
}

void VideoWriter::finish()
{
    assert(m_impl);
    m_impl->finish();
    m_impl.reset();
}

} // namespace media
