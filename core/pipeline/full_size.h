// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pipeline/refiner_input.h"
#include "core/warp/moved_parts.h"

#include <cstdint>
#include <opencv2/core.hpp>
#include <optional>
#include <span>
#include <torch/torch.h>
#include <vector>

namespace pipeline {

/// The references moved to one figure; empty ones are not needed.
using MovedReferences = std::vector<std::optional<warp::MovedParts>>;

/// The person in one picture.
struct Person {
    cv::Rect box; ///< nobody outside; empty when nowhere
    cv::Mat alpha; ///< of `box`, CV_8UC1
};

/// Composes what the refiner decided at its own resolution at the video's, as
/// synthesis::composeUpscaled() does with synthesis::crisp, but tile by tile: only where the person
/// is, and from those references alone that show there. Immutable, hence safe from several threads.
class FullSizeComposer {
public:
    /// `decisions` [1, references + 5, h, w]: what the network put out for `warps` [1, references,
    /// 4, h, w]; both float32 on the CPU. `size`: of the picture to compose.
    FullSizeComposer(const torch::Tensor& decisions, const torch::Tensor& warps, cv::Size size);

    /// Whether `reference` shows anywhere; the others need not be moved.
    bool needs(std::size_t reference) const { return ((m_needed >> reference) & 1U) != 0; }

    /// Lays the person over `picture`: the empty room, 8-bit BGR, of the size given.
    Person compose(cv::Mat picture, const MovedReferences& references) const;

private:
    /// A set of references; the bit after the last stands for the network's own paint.
    using Sources = std::uint32_t;

    struct Tile {
        cv::Rect area; ///< of the picture
        Sources sources;
    };

    /// Where a row or a column of the picture lies among the network's.
    struct Between {
        int before;
        int after;
        float share; ///< of `after`
    };

    static std::vector<Between> between(int length, int networkLength);
    void planTiles(const torch::Tensor& shown);
    cv::Mat enlarged(const torch::Tensor& plane, cv::Rect area) const;
    void composeTile(
        const Tile& tile, cv::Mat picture, cv::Mat alpha, const MovedReferences& references) const;

    torch::Tensor m_decisions; ///< [references + 5, h, w]
    torch::Tensor m_paint; ///< [3, h, w], red, green, blue, about -1..1
    torch::Tensor m_tint; ///< [3, h, w], the same
    std::size_t m_references;
    std::vector<Between> m_columns;
    std::vector<Between> m_rows;
    std::vector<Tile> m_tiles; ///< those that show the person
    Sources m_needed = 0;
    cv::Rect m_box; ///< round the tiles
};

/// Those of `references` that `composer` needs, moved to `figure`, whose window has whole pixels.
MovedReferences movedReferences(const FullSizeComposer& composer, warp::CutCache& cuts,
    std::span<const warp::Match> references, const Figure& figure);

} // namespace pipeline
