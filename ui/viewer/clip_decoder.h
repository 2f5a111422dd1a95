// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/viewer/frame_cache.h"

#include <QString>
#include <condition_variable>
#include <cstdint>
#include <filesystem>
#include <functional>
#include <memory>
#include <mutex>
#include <optional>
#include <thread>

namespace media {
class VideoReader;
}

namespace ui {

/// A thread that decodes one video, or the pictures of a rendered take in a folder, into the cache:
/// the frame that was asked for last, then those that will be asked for next.
class ClipDecoder {
public:
    struct Wanted {
        std::uint64_t number = 0; ///< of the request
        std::int64_t frame = 0;
        int reduction = 1;
        bool backwards = false; ///< which way the playhead goes
    };

    /// What became of a request: a picture, or a sentence. Called on the decoder's thread.
    using Answer
        = std::function<void(std::uint64_t number, const QImage&, const QString& sentence)>;

    ClipDecoder(std::filesystem::path path, FrameCache& cache, Answer answer);
    ~ClipDecoder(); ///< waits for the frame that is being decoded
    ClipDecoder(const ClipDecoder&) = delete;
    ClipDecoder& operator=(const ClipDecoder&) = delete;

    /// Takes the place of what was wanted before, unless that has begun.
    void want(const Wanted& wanted);
    /// Asks the thread to end, without waiting.
    void stop();

private:
    void run();
    bool isInterrupted();
    std::optional<Wanted> next();
    void serve(const Wanted& wanted);
    void lookAhead(const Wanted& wanted);
    QImage decode(std::int64_t frame, int reduction);
    QImage pictureOf(std::int64_t frame, int reduction);
    void decodeRange(std::int64_t first, std::int64_t last, int reduction);
    FrameKey key(std::int64_t frame, int reduction) const;

    const std::filesystem::path m_path;
    FrameCache& m_cache;
    const Answer m_answer;
    const bool m_isFolder;
    std::unique_ptr<media::VideoReader> m_reader;
    std::int64_t m_nextRead = -1; ///< the frame that the reader gives without seeking

    std::mutex m_mutex;
    std::condition_variable m_changed;
    std::optional<Wanted> m_wanted;
    bool m_stopped = false;
    std::thread m_thread;
};

} // namespace ui
