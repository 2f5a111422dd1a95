// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QIODevice>
#include <condition_variable>
#include <cstdint>
#include <deque>
#include <mutex>
#include <vector>

namespace ui {

/// Sound on its way from the decoder's thread to the device: 48 kHz stereo floats. Gives silence
/// when the decoder is late, and ends after the last sample that was put in before finish().
class SoundBuffer : public QIODevice {
    Q_OBJECT

public:
    explicit SoundBuffer(QObject* parent = nullptr);

    /// Waits for room. False when closed meanwhile with discard(), for the writer to end.
    bool put(const std::vector<float>& samples);
    void finish(); ///< nothing more will come
    void discard(); ///< drops what is in it; put() fails from now on
    void begin(); ///< empty and ready again

    /// Seconds of sound that were taken out, silence not counted.
    double secondsTaken() const;
    bool isAtEnd() const;

    bool isSequential() const override { return true; }
    qint64 bytesAvailable() const override;

protected:
    qint64 readData(char* data, qint64 bytes) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    mutable std::mutex m_mutex;
    std::condition_variable m_roomy;
    std::deque<float> m_samples;
    std::int64_t m_taken = 0; ///< floats
    bool m_finished = false;
    bool m_discarded = false;
};

} // namespace ui
