// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/edn_samples.h"
#include "core/pipeline/refiner_samples.h"

#include <vector>

namespace synthesis {
class EdnTrainer;
class RefinerTrainer;
} // namespace synthesis

namespace pipeline {

/// A frame that a training does not learn from: 8-bit BGR pictures of one size.
struct ExamRow {
    cv::Mat figure;
    cv::Mat real;
    cv::Mat generated;
};

/// How like the generated frames are to the real ones, on the mean.
struct Likeness {
    double ssim = 0;
    double psnr = 0; ///< dB
};

Likeness likenessOf(const std::vector<ExamRow>& rows);

/// All rows below each other, each figure | real | generated; at most `longestSide` pixels high.
cv::Mat sheetOf(const std::vector<ExamRow>& rows, int longestSide = 1600);

/// Draws the refiner's held-out frames with what it has learned so far. Takes no random numbers and
/// changes nothing of the training.
class RefinerExam {
public:
    /// Prepares the frames; before the training's own thread asks for samples.
    RefinerExam(const Target& target, const RefinerSamples& samples);

    std::vector<ExamRow> sit(const synthesis::RefinerTrainer& trainer) const;

private:
    std::vector<ExamRow> m_rows; ///< without what is generated
    synthesis::RefinerInput m_input; ///< of all rows
};

/// The same for the paper's generator: the second frame of each held-out pair.
class EdnExam {
public:
    explicit EdnExam(const EdnSamples& samples);

    std::vector<ExamRow> sit(const synthesis::EdnTrainer& trainer) const;

private:
    std::vector<synthesis::ClipBatch> m_pairs;
    std::vector<ExamRow> m_rows;
};

} // namespace pipeline
