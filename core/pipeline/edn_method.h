// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace pipeline {

/// Where a training of preset `best` departs from the paper.
struct EdnMethod {
    int clipLength = 2; ///< frames generated one from the other for a step: 2, 4 or 8
    double dropOut = 0; ///< the chance that a limb, a hand or the face is not drawn
    bool mixesPrevious = false; ///< see synthesis::EdnSettings, here and below
    bool usesHinge = false;
    bool stepsTwice = false;
    bool upSamplesNearest = false;
    bool isFrameByFrame = false;
    bool hasLocalStage = true;
    bool hasFaceStage = true;
    bool hasAverage = true; ///< off: the newest weights, not their running average
    bool insistsOnFace = false; ///< a face stage however short the time
    /// As the published code has it, to compare with: all in float32, native transposed
    /// convolutions, the newest weights instead of their average, and on a CPU the generator in its
    /// whole depth (ngf 32, ndf 64) at the area of 256x256.
    bool isPlain = false;

    bool operator==(const EdnMethod&) const = default;
};

/// "clip=4, drop-out=0.05, mix-previous, hinge, double-step, nearest, frame-by-frame, no-local,
/// no-average, no-face, face, plain", in any order and number, separated by commas. Throws
/// base::Error InvalidArgument that lists them.
EdnMethod methodFrom(std::string_view words);

/// The same words in a fixed order; empty for the paper's method.
std::string wordsOf(const EdnMethod& method);

} // namespace pipeline
