// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cstdint>
#include <opencv2/core.hpp>
#include <vector>

namespace evaluate {

/// Distance between the looks of two clips per level of detail; 0 is the same, lower is better.
struct SlicedWassersteinScores {
    double fine = 0;
    double middle = 0;
    double coarse = 0;
    double mean = 0; ///< of the three

    bool operator==(const SlicedWassersteinScores&) const = default;
};

/// Sliced Wasserstein distance between the patches of a clip and of the truth, inside the person:
/// it ranks smeared people below sharp ones, which SSIM and PSNR do not. As in Karras et al. 2018
/// without their normalisation: a three-level Laplacian pyramid of the 0 to 255 values, 64 patches
/// of 7x7x3 per frame and level with their centres inside the mask, all frames pooled, 256 random
/// unit projections, mean absolute difference of the sorted projections. Deterministic for one
/// seed. Holds at most 256 frames (about 60 MB): of longer clips it keeps every second, fourth, …
/// frame.
class SlicedWasserstein {
public:
    explicit SlicedWasserstein(std::uint64_t seed = 1);

    /// `image` and `truth`: 8-bit BGR; `personMask`: 8-bit, person above 127. A frame without a
    /// person is left out.
    void add(const cv::Mat& image, const cv::Mat& truth, const cv::Mat& personMask);

    /// Zeros before the first frame with a person.
    SlicedWassersteinScores scores() const;

private:
    static constexpr int levels = 3;
    struct Patches {
        std::array<cv::Mat, levels> image; ///< one row of 147 values per patch
        std::array<cv::Mat, levels> truth;
    };

    void thinOut();

    cv::RNG m_random;
    std::uint64_t m_seed;
    std::vector<Patches> m_frames;
    std::int64_t m_seen = 0;
    std::int64_t m_stride = 1;
};

} // namespace evaluate
