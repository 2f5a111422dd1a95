// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"

#include <QByteArray>
#include <cstdint>
#include <filesystem>
#include <optional>
#include <vector>

namespace ui {

/// How loud the sound of a clip is: one value for each hundredth of a second, from the first
/// picture on.
struct Waveform {
    static constexpr int perSecond = 100;

    std::vector<std::uint8_t> loudness; ///< root mean square, 255 being the loudest of the clip

    /// The loudest of [begin, end) seconds, 0 to 1.
    double loudest(double begin, double end) const;

    bool operator==(const Waveform&) const = default;
};

/// Hears a file to its end; empty when it has no sound. Nothing when it was cancelled.
/// Throws base::Error as media::AudioReader.
std::optional<Waveform> waveformOf(
    const std::filesystem::path& path, const base::CancelToken& cancel);

} // namespace ui
