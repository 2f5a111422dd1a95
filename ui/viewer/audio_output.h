// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/sound.h"
#include "ui/viewer/sound_buffer.h"

#include <QObject>
#include <condition_variable>
#include <cstdint>
#include <memory>
#include <mutex>
#include <thread>

class QAudioSink;

namespace media {
class AudioReader;
}

namespace ui {

/// Sound through the computer's default device, decoded on a thread of its own. Without a device,
/// or for a file without sound, it is silent and says nothing. Lives on the GUI thread.
class AudioOutput final : public QObject, public Sound {
    Q_OBJECT

public:
    explicit AudioOutput(QObject* parent = nullptr);
    ~AudioOutput() override;

    void start(const std::filesystem::path& file, double seconds) override;
    void stop() override;
    void playSnippet(const std::filesystem::path& file, double seconds) override;
    std::optional<double> position() const override;

private:
    struct Piece {
        std::uint64_t number = 0;
        std::filesystem::path file;
        double start = 0;
        double seconds = 0; ///< 0: to the end
    };

    void play(Piece piece);
    void run();
    void decode(const Piece& piece);
    void tellReady(std::uint64_t number);
    void startSink(std::uint64_t number);
    std::uint64_t currentNumber();

    std::unique_ptr<QAudioSink> m_sink;
    SoundBuffer m_buffer;
    bool m_playing = false; ///< the sink has been started for m_piece

    std::unique_ptr<media::AudioReader> m_reader; ///< of the thread alone
    std::filesystem::path m_readerFile;

    std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_changed;
    Piece m_piece;
    bool m_pending = false;
    bool m_ended = false;
    std::thread m_thread; ///< begun with the first sound
};

} // namespace ui
