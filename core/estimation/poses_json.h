// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/repair.h"

#include <cstdint>
#include <filesystem>
#include <fstream>
#include <string>

namespace estimation {

/// What stands in front of the frames.
struct PosesHeader {
    std::string video; ///< file name
    double framesPerSecond = 0;
    int width = 0; ///< picture pixels
    int height = 0;
    std::string model; ///< name of the body network
    std::string note;

    bool operator==(const PosesHeader&) const = default;
};

/// Writes estimated poses, frame by frame, as
/// {"video", "fps", "width", "height", "model", "note", "frames": [{"body33_raw": [[x, y] x 33],
/// "body25": [[x, y, score] x 25], "left_hand" and "right_hand": [[x, y, score] x 21], "face70":
/// [[x, y] x 70], "roi": [centre x, centre y, width, height, rotation]}]}; null for what was not
/// found; hundredths of a pixel. The file has its name only after finish().
class PosesJsonWriter {
public:
    /// Throws base::Error Unwritable or DiskFull.
    PosesJsonWriter(std::filesystem::path path, const PosesHeader& header);
    ~PosesJsonWriter();
    PosesJsonWriter(const PosesJsonWriter&) = delete;
    PosesJsonWriter& operator=(const PosesJsonWriter&) = delete;

    /// Frames must rise; those left out become frames in which nobody was found.
    void add(std::int64_t frame, const RawPose& pose);

    /// Throws as the constructor.
    void finish();

private:
    void write(const RawPose& pose);

    std::filesystem::path m_path;
    std::filesystem::path m_temporary;
    std::ofstream m_file;
    std::int64_t m_next = 0;
    bool m_finished = false;
};

struct PosesFile {
    PosesHeader header;
    RawTrack poses; ///< visibility is 0 for points that BODY_25 does not have
};

/// Throws base::Error: NotFound, Unreadable.
PosesFile readPosesJson(const std::filesystem::path& path);

} // namespace estimation
