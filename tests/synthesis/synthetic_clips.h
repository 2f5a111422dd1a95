// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/synthesis/edn_trainer.h"

namespace synthesis::test {

/// The paper's networks in the small: they learn in seconds.
inline EdnSettings smallEdnSettings(std::int64_t steps)
{
    EdnSettings settings;
    settings.generator.width = 4;
    settings.generator.downsamplings = 2;
    settings.generator.blocks = 1;
    settings.faceGenerator = settings.generator;
    settings.discriminator.width = 4;
    settings.height = 32;
    settings.width = 32;
    settings.faceSide = 8;
    settings.steps = steps;
    settings.labelFormat = "stick-25";
    return settings;
}

/// A bright square with its left edge at `left`, and a grey face in its middle, on a dark ground.
inline LabelledFrame squareAt(std::int64_t left, std::int64_t side = 32)
{
    LabelledFrame result;
    result.frame = torch::full({1, 3, side, side}, -0.5);
    result.frame.slice(2, 8, 24).slice(3, left, left + 12) = 0.8;
    result.label = (result.frame < 0).to(torch::kFloat);
    result.frame.slice(2, 12, 16).slice(3, left + 4, left + 8) = 0.1;
    result.faces = {FaceBox{left + 2, 10, 8}};
    return result;
}

/// `count` frames in which the square moves by one pixel each, and the one before.
inline ClipBatch clipOf(std::int64_t left, std::int64_t count)
{
    ClipBatch clip;
    clip.before = squareAt(left);
    for (std::int64_t i = 1; i <= count; ++i)
        clip.frames.push_back(squareAt(left + i));
    return clip;
}

inline ClipBatch makePair(std::mt19937_64& random)
{
    return clipOf(static_cast<std::int64_t>(random() % 15), 2);
}

inline ClipBatch makeFour(std::mt19937_64& random)
{
    return clipOf(static_cast<std::int64_t>(random() % 13), 4);
}

inline void runToTheEnd(EdnTrainer& trainer)
{
    while (!trainer.isFinished())
        trainer.step();
}

} // namespace synthesis::test
