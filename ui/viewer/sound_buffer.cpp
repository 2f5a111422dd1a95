// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/viewer/sound_buffer.h"

#include "core/media/audio_reader.h"

#include <algorithm>
#include <cstring>

namespace ui {

namespace {

constexpr int floatsPerSecond = media::AudioReader::sampleRate * media::AudioReader::channels;
constexpr std::size_t mostFloats = floatsPerSecond / 2;

} // namespace

SoundBuffer::SoundBuffer(QObject* parent)
    : QIODevice(parent)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

bool SoundBuffer::put(const std::vector<float>& samples)
{
    std::unique_lock lock(m_mutex);
    m_roomy.wait(lock, [this] { return m_discarded || m_samples.size() < mostFloats; });
    if (m_discarded)
        return false;
    m_samples.insert(m_samples.end(), samples.begin(), samples.end());
    return true;
}

void SoundBuffer::finish()
{
    const std::lock_guard lock(m_mutex);
    m_finished = true;
}

void SoundBuffer::discard()
{
    {
        const std::lock_guard lock(m_mutex);
        m_discarded = true;
        m_samples.clear();
    }
    m_roomy.notify_all();
}

void SoundBuffer::begin()
{
    const std::lock_guard lock(m_mutex);
    m_samples.clear();
    m_taken = 0;
    m_finished = false;
    m_discarded = false;
}

double SoundBuffer::secondsTaken() const
{
    const std::lock_guard lock(m_mutex);
    return static_cast<double>(m_taken) / floatsPerSecond;
}

bool SoundBuffer::isAtEnd() const
{
    const std::lock_guard lock(m_mutex);
    return m_samples.empty() && (m_finished || m_discarded);
}

qint64 SoundBuffer::bytesAvailable() const
{
    if (isAtEnd())
        return 0;
    return static_cast<qint64>(mostFloats * sizeof(float)) + QIODevice::bytesAvailable();
}

qint64 SoundBuffer::readData(char* data, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    const std::size_t wanted = static_cast<std::size_t>(bytes) / sizeof(float);
    const std::size_t given = std::min(wanted, m_samples.size());
    for (std::size_t i = 0; i < given; ++i)
        std::memcpy(data + i * sizeof(float), &m_samples[i], sizeof(float));
    m_samples.erase(m_samples.begin(), m_samples.begin() + static_cast<std::ptrdiff_t>(given));
    m_taken += static_cast<std::int64_t>(given);
    m_roomy.notify_all();
    if (m_finished || m_discarded)
        return static_cast<qint64>(given * sizeof(float));
    std::memset(data + given * sizeof(float), 0, (wanted - given) * sizeof(float));
    return static_cast<qint64>(wanted * sizeof(float));
}

} // namespace ui
