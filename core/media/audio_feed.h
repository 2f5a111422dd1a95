// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/media/ffmpeg_handles.h"
#include "core/media/video_writer.h"

#include <memory>
#include <optional>

namespace media {

/// Private to core/media: compressed sound, packet by packet, timed from the start of an
/// AudioRange.
class AudioFeed {
public:
    virtual ~AudioFeed() = default;

    /// Fills in the codec of the stream that will take the packets.
    virtual void describe(AVStream& stream) const = 0;
    /// Of the packets' times.
    virtual AVRational timeBase() const = 0;
    /// False after the last packet. Times rise; those before zero belong to the decoder's run-up
    /// and are not heard.
    virtual bool next(AVPacket& packet) = 0;
};

/// Copies the packets where that is exact and `format` takes them, else encodes them again; null
/// when `range.source` has no sound. Throws base::Error: NotFound, Unreadable, InvalidArgument (a
/// negative start, an empty range).
std::unique_ptr<AudioFeed> openAudio(
    const AudioRange& range, ExportFormat format = ExportFormat::H264);

/// The sound of an opened file, and where its zero lies.
struct AudioSource {
    InputHandle input;
    int stream = -1;
    /// In the file's seconds: the time of the first picture, or of the first sound where there is
    /// no picture.
    double origin = 0;

    const AVStream& audio() const { return *input->streams[stream]; }
};

/// Opens the sound of a file; nothing when it has none. Throws base::Error NotFound, Unreadable.
std::optional<AudioSource> openSound(const std::filesystem::path& path);

} // namespace media
