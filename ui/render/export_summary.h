// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/clip.h"
#include "ui/render/export_preset.h"

#include <QSize>

namespace ui {

/// What is to be exported, as far as the window knows it.
struct ExportPlan {
    Clip source;
    Clip target;
    ExportChoices choices;
    std::int64_t first = 0; ///< frames of the source, both included
    std::int64_t last = 0;
    std::int64_t toPaint = 0; ///< frames of them whose picture is not there, or stale

    std::int64_t frames() const { return last - first + 1; }
};

/// The summary of an export in plain words.
class ExportSummary {
    Q_DECLARE_TR_FUNCTIONS(ExportSummary)

public:
    static QSize pictureSize(const ExportPlan& plan); ///< pixels, as core/pipeline makes them
    static std::int64_t bytes(const ExportPlan& plan); ///< roughly, with the sound
    static double seconds(const ExportPlan& plan); ///< roughly, of encoding alone

    /// "1280 × 720, 25 frames per second, 0:12, MP4, H.264, sound of the dance; about 4 MB."
    static QString sentence(const ExportPlan& plan);
};

} // namespace ui
