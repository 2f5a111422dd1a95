// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

/// Loops of the networks over plain memory, for the CPU. They run on as many threads as LibTorch's
/// own operations and give the same result for the same number of them.
namespace synthesis::kernels {

/// The upper half of a float32.
struct BFloat16 {
    std::uint16_t bits;
};

/// The pixels of one image, one after the other, with the channels of each together.
struct Pixels {
    std::int64_t count = 0;
    std::int64_t channels = 0;
};

/// Planes of one image, one after the other.
struct Planes {
    std::int64_t count = 0;
    std::int64_t height = 0; ///< pixels, even, as is the width
    std::int64_t width = 0;
};

/// Four neighbours become the channels of one pixel: plane c of `x` those from `first` + 4 c on of
/// the `channels` that each of the height / 2 x width / 2 pixels of `y` has, from left to right and
/// from top to bottom, as torch::pixel_unshuffle() has them.
void halve(const float* x, Planes size, std::int64_t first, std::int64_t channels, float* y);
void halve(const float* x, Planes size, std::int64_t first, std::int64_t channels, BFloat16* y);

/// Mean and 1 / standard deviation of each channel, [channels] both.
void measure(const float* x, Pixels size, float* mean, float* scale);
void measure(const BFloat16* x, Pixels size, float* mean, float* scale);

/// y = LeakyReLU of (x - mean) * scale; `slope` 1 leaves it at the norm.
void normalise(
    const float* x, Pixels size, const float* mean, const float* scale, float slope, float* y);
void normalise(const BFloat16* x, Pixels size, const float* mean, const float* scale, float slope,
    BFloat16* y);

/// The gradient `ofX` of normalise() after measure(), from the gradient `ofY`.
void normaliseBackward(const float* x, const float* ofY, Pixels size, const float* mean,
    const float* scale, float slope, float* ofX);
void normaliseBackward(const BFloat16* x, const BFloat16* ofY, Pixels size, const float* mean,
    const float* scale, float slope, BFloat16* ofX);

/// Sum of |a - b|.
double sumOfDifferences(const float* a, const float* b, std::int64_t count);
double sumOfDifferences(const BFloat16* a, const BFloat16* b, std::int64_t count);

/// The gradient of that sum times `factor` by a.
void differenceBackward(
    const float* a, const float* b, std::int64_t count, float factor, float* ofA);
void differenceBackward(
    const BFloat16* a, const BFloat16* b, std::int64_t count, float factor, BFloat16* ofA);

/// One update of Adam (Kingma and Ba 2015).
struct AdamUpdate {
    float beta1;
    float beta2;
    float rate; ///< with the first bias correction
    float rootBias2; ///< square root of the second bias correction
    float epsilon;
};

void adam(float* weight, const float* gradient, float* mean, float* square, std::int64_t count,
    const AdamUpdate& update);
void adam(float* weight, const BFloat16* gradient, float* mean, float* square, std::int64_t count,
    const AdamUpdate& update);

} // namespace synthesis::kernels
