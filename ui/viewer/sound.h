// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <filesystem>
#include <optional>

namespace ui {

/// What the player needs of the loudspeaker. Times are seconds in the file, as AudioReader counts
/// them.
class Sound {
public:
    virtual ~Sound() = default;

    /// Plays `file` from `seconds` on, in place of what is playing. Silence when that is not
    /// possible.
    virtual void start(const std::filesystem::path& file, double seconds) = 0;
    virtual void stop() = 0;
    /// A short piece, for scrubbing.
    virtual void playSnippet(const std::filesystem::path& file, double seconds) = 0;
    /// What is heard at this moment; nothing while nothing is.
    virtual std::optional<double> position() const = 0;
};

} // namespace ui
