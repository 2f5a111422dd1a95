// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace ui {

/// What one side of the result view shows.
struct ComparedPicture {
    enum class Kind {
        Result,
        Source,
        Figure,
        Target,
        Preview, ///< the frame as it would be painted now, whatever is rendered
        Before, ///< the result as it was before the last edit
    };

    Kind kind = Kind::Result;
    QString take{}; ///< of Kind::Result: the folder of its pictures; empty: the newest result

    bool operator==(const ComparedPicture&) const = default;
};

enum class CompareMode { Single, Split, SideBySide, Overlay, Difference };

/// How the result view sets a picture A beside a picture B.
struct Comparison {
    CompareMode mode = CompareMode::Single; ///< Single: A alone
    ComparedPicture a{};
    ComparedPicture b{ComparedPicture::Kind::Source};
    double divider = 0.5; ///< of CompareMode::Split: the part of the picture that is A's
    bool isStacked = false; ///< of CompareMode::Split: A is above B, not left of it
    double opacity = 0.5; ///< of CompareMode::Overlay: B's

    bool operator==(const Comparison&) const = default;
};

/// Pictures of the dance that a model has painted.
struct ShownTake {
    QString folder;
    QString name; ///< the model's, for the user
    bool isNewest = false;

    bool operator==(const ShownTake&) const = default;
};

} // namespace ui
