// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"

#include <QString>
#include <optional>
#include <vector>

namespace ui {

enum class ChipKind { Plain, Good, Warning, Bad };

/// A short word about a clip, with a sentence for whoever points at it.
struct ChipText {
    ChipKind kind = ChipKind::Plain;
    QString text;
    QString explanation;

    bool operator==(const ChipText&) const = default;
};

/// What is known about a clip beside its file.
struct ClipStatus {
    std::optional<double>
        poseCoverage{}; ///< share of frames with a person; nothing before detection
    int findingsToReview = 0;
    QString model{}; ///< such as "sharp, 20 min"; empty for none
    bool fileIsThere = true;

    bool operator==(const ClipStatus&) const = default;
};

/// "Source — dancer", "Target — performer", "Target — performer 2": `number` counts the clips of
/// the role from 1.
QString titleOf(Role role, int number);

/// "406×720 · 30 fps · 0:15".
QString propertiesOf(const media::VideoInfo& info);

std::vector<ChipText> chipsOf(const Clip& clip, const ClipStatus& status);

} // namespace ui
