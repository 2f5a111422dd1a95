// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/audio_output.h"

#include "core/base/error.h"
#include "core/base/log.h"
#include "core/media/audio_reader.h"

#include <QAudioDevice>
#include <QAudioSink>
#include <QMediaDevices>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr double snippetSeconds = 0.08;
constexpr double sinkSeconds = 0.15; ///< how much the device holds
constexpr std::int64_t readSamples = 2400;

QAudioFormat format()
{
    QAudioFormat format;
    format.setSampleRate(media::AudioReader::sampleRate);
    format.setChannelCount(media::AudioReader::channels);
    format.setSampleFormat(QAudioFormat::Float);
    return format;
}

/// Null without a device that takes the format.
std::unique_ptr<QAudioSink> defaultSink()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull() || !device.isFormatSupported(format()))
        return nullptr;
    auto sink = std::make_unique<QAudioSink>(device, format());
    sink->setBufferSize(format().bytesForDuration(static_cast<qint64>(sinkSeconds * 1e6)));
    return sink;
}

} // namespace

AudioOutput::AudioOutput(QObject* parent)
    : QObject(parent)
{
}

AudioOutput::~AudioOutput()
{
    stop();
    {
        const std::lock_guard lock(m_mutex);
        m_ended = true;
    }
    m_changed.notify_all();
    if (m_thread.joinable())
        m_thread.join();
}

void AudioOutput::start(const std::filesystem::path& file, double seconds)
{
    play({0, file, seconds, 0});
}

void AudioOutput::playSnippet(const std::filesystem::path& file, double seconds)
{
    play({0, file, seconds, snippetSeconds});
}

void AudioOutput::play(Piece piece)
{
    stop();
    m_sink = defaultSink(); // the default may be another one than last time
    if (m_sink == nullptr)
        return;
    {
        const std::lock_guard lock(m_mutex);
        piece.number = m_piece.number + 1;
        m_piece = std::move(piece);
        m_pending = true;
        if (!m_thread.joinable())
            m_thread = std::thread([this] { run(); });
    }
    m_changed.notify_all();
}

void AudioOutput::stop()
{
    m_playing = false;
    if (m_sink)
        m_sink->stop();
    const std::lock_guard lock(m_mutex);
    ++m_piece.number; // what is being decoded is not wanted any more
    m_pending = false;
    m_buffer.discard();
}

std::optional<double> AudioOutput::position() const
{
    if (!m_playing || m_sink == nullptr || m_buffer.isAtEnd())
        return std::nullopt;
    const auto held = std::max<qsizetype>(m_sink->bufferSize() - m_sink->bytesFree(), 0);
    const double waiting = static_cast<double>(format().durationForBytes(qint32(held))) * 1e-6;
    return m_piece.start + std::max(m_buffer.secondsTaken() - waiting, 0.0);
}

void AudioOutput::run()
{
    for (;;) {
        Piece piece;
        {
            std::unique_lock lock(m_mutex);
            m_changed.wait(lock, [this] { return m_ended || m_pending; });
            if (m_ended)
                return;
            m_pending = false;
            piece = m_piece;
            m_buffer.begin();
        }
        try {
            decode(piece);
        } catch (const base::Error& error) {
            base::log(base::Level::Warning, error.what());
            m_reader.reset();
        }
    }
}

void AudioOutput::decode(const Piece& piece)
{
    if (m_reader == nullptr || m_readerFile != piece.file) {
        m_reader = std::make_unique<media::AudioReader>(piece.file);
        m_readerFile = piece.file;
    }
    if (!m_reader->hasSound())
        return;
    m_reader->seek(piece.start);
    bool isReady = false;
    double left = piece.seconds > 0 ? piece.seconds : 1e9;
    while (left > 0 && currentNumber() == piece.number) {
        const auto samples = std::min<std::int64_t>(
            readSamples, static_cast<std::int64_t>(left * media::AudioReader::sampleRate) + 1);
        const std::vector<float> sound = m_reader->read(samples);
        if (sound.empty() || !m_buffer.put(sound))
            break;
        left -= static_cast<double>(samples) / media::AudioReader::sampleRate;
        if (!std::exchange(isReady, true))
            tellReady(piece.number);
    }
    if (currentNumber() == piece.number)
        m_buffer.finish();
}

std::uint64_t AudioOutput::currentNumber()
{
    const std::lock_guard lock(m_mutex);
    return m_piece.number;
}

void AudioOutput::tellReady(std::uint64_t number)
{
    QMetaObject::invokeMethod(
        this, [this, number] { startSink(number); }, Qt::QueuedConnection);
}

void AudioOutput::startSink(std::uint64_t number)
{
    if (m_sink == nullptr || number != currentNumber())
        return;
    m_sink->start(&m_buffer);
    m_playing = m_sink->error() == QAudio::NoError;
}

} // namespace ui
