// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/kernels.h"

#include <algorithm>
#include <bit>
#include <cmath>
#include <vector>

#ifdef _OPENMP
#include <omp.h>
#endif

// The compiler makes one version of a loop for each kind of processor; the right one is taken when
// the program starts.
#if defined(__GNUC__) && !defined(__clang__) && defined(__x86_64__) && defined(__linux__)
#define UNDERSTUDY_VERSIONS __attribute__((target_clones("avx512f", "avx2", "default")))
#define UNDERSTUDY_INLINE inline __attribute__((always_inline))
#else
#define UNDERSTUDY_VERSIONS
#define UNDERSTUDY_INLINE inline
#endif

namespace synthesis::kernels {

namespace {

constexpr double epsilon = 1e-5; // LibTorch's for instance norm
constexpr std::int64_t valuesForAThread = 32768;

UNDERSTUDY_INLINE float valueOf(float x) { return x; }

UNDERSTUDY_INLINE float valueOf(BFloat16 x)
{
    return std::bit_cast<float>(static_cast<std::uint32_t>(x.bits) << 16);
}

UNDERSTUDY_INLINE void put(float value, float& to) { to = value; }

/// Rounds to the nearest, to even in between; what is not a number stays so.
UNDERSTUDY_INLINE void put(float value, BFloat16& to)
{
    const auto bits = std::bit_cast<std::uint32_t>(value);
    const std::uint32_t rounded = (bits + 0x7fffU + ((bits >> 16) & 1U)) >> 16;
    const bool isNumber = (bits & 0x7fffffffU) <= 0x7f800000U;
    to.bits = static_cast<std::uint16_t>(isNumber ? rounded : 0x7fc0U);
}

/// The part of `count` that falls to the worker of this number.
struct Share {
    std::int64_t begin;
    std::int64_t end;
};

Share shareOf(std::int64_t count, int worker, int workers)
{
    return {count * worker / workers, count * (worker + 1) / workers};
}

int workersFor(std::int64_t values)
{
#ifdef _OPENMP
    if (omp_in_parallel() != 0)
        return 1;
    const auto most = static_cast<std::int64_t>(omp_get_max_threads());
    return static_cast<int>(std::clamp<std::int64_t>(values / valuesForAThread, 1, most));
#else
    static_cast<void>(values);
    return 1;
#endif
}

/// Calls work(worker) for every worker, each on its thread.
template <typename Work> void onThreads(int workers, const Work& work)
{
#ifdef _OPENMP
#pragma omp parallel for num_threads(workers) schedule(static, 1)
#endif
    for (int worker = 0; worker < workers; ++worker)
        work(worker);
}

// ---- loops over rows of channels; each has a version per processor below ----

template <typename T>
UNDERSTUDY_INLINE void addMoments(const T* __restrict x, std::int64_t pixels, std::int64_t channels,
    const float* __restrict shift, float* __restrict sums, float* __restrict squares)
{
    for (std::int64_t pixel = 0; pixel < pixels; ++pixel, x += channels)
        for (std::int64_t c = 0; c < channels; ++c) {
            const float value = valueOf(x[c]) - shift[c];
            sums[c] += value;
            squares[c] += value * value;
        }
}

template <typename T>
UNDERSTUDY_INLINE void normalised(const T* __restrict x, std::int64_t pixels, std::int64_t channels,
    const float* __restrict mean, const float* __restrict scale, float slope, T* __restrict y)
{
    for (std::int64_t pixel = 0; pixel < pixels; ++pixel, x += channels, y += channels)
        for (std::int64_t c = 0; c < channels; ++c) {
            const float value = (valueOf(x[c]) - mean[c]) * scale[c];
            put(value > 0 ? value : value * slope, y[c]);
        }
}

template <typename T>
UNDERSTUDY_INLINE void addGradients(const T* __restrict x, const T* __restrict ofY,
    std::int64_t pixels, std::int64_t channels, const float* __restrict mean,
    const float* __restrict scale, float slope, float* __restrict sums, float* __restrict products)
{
    for (std::int64_t pixel = 0; pixel < pixels; ++pixel, x += channels, ofY += channels)
        for (std::int64_t c = 0; c < channels; ++c) {
            const float value = (valueOf(x[c]) - mean[c]) * scale[c];
            const float given = valueOf(ofY[c]);
            const float gradient = value > 0 ? given : given * slope;
            sums[c] += gradient;
            products[c] += gradient * value;
        }
}

/// `sums` and `products` are means here.
template <typename T>
UNDERSTUDY_INLINE void gradients(const T* __restrict x, const T* __restrict ofY,
    std::int64_t pixels, std::int64_t channels, const float* __restrict mean,
    const float* __restrict scale, float slope, const float* __restrict sums,
    const float* __restrict products, T* __restrict ofX)
{
    for (std::int64_t pixel = 0; pixel < pixels;
         ++pixel, x += channels, ofY += channels, ofX += channels)
        for (std::int64_t c = 0; c < channels; ++c) {
            const float value = (valueOf(x[c]) - mean[c]) * scale[c];
            const float given = valueOf(ofY[c]);
            const float gradient = value > 0 ? given : given * slope;
            put((gradient - sums[c] - value * products[c]) * scale[c], ofX[c]);
        }
}

template <typename T>
UNDERSTUDY_INLINE double differences(
    const T* __restrict a, const T* __restrict b, std::int64_t count)
{
    constexpr std::int64_t lanes = 64;
    constexpr std::int64_t rows = 64; // added up in float before they go into the double
    double total = 0;
    std::int64_t i = 0;
    while (i + lanes <= count) {
        float sums[lanes] = {};
        const std::int64_t end = std::min(count - lanes, i + lanes * (rows - 1));
        for (; i <= end; i += lanes)
            for (std::int64_t lane = 0; lane < lanes; ++lane)
                sums[lane] += std::abs(valueOf(a[i + lane]) - valueOf(b[i + lane]));
        for (const float sum : sums)
            total += sum;
    }
    for (; i < count; ++i)
        total += std::abs(valueOf(a[i]) - valueOf(b[i]));
    return total;
}

template <typename T>
UNDERSTUDY_INLINE void signs(const T* __restrict a, const T* __restrict b, std::int64_t count,
    float factor, T* __restrict ofA)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const float difference = valueOf(a[i]) - valueOf(b[i]);
        put(difference > 0 ? factor : difference < 0 ? -factor : difference * 0, ofA[i]);
    }
}

/// One row of pixels of halve(); `above` and `below` are the rows of a plane that it comes from.
template <typename T>
UNDERSTUDY_INLINE void halvedRow(const float* __restrict above, const float* __restrict below,
    std::int64_t pixels, std::int64_t channels, T* __restrict y)
{
    for (std::int64_t x = 0; x < pixels; ++x, y += channels) {
        put(above[2 * x], y[0]);
        put(above[2 * x + 1], y[1]);
        put(below[2 * x], y[2]);
        put(below[2 * x + 1], y[3]);
    }
}

// ---- the versions ----

using Row = const float*;

template <typename T>
UNDERSTUDY_INLINE void updated(float* __restrict weight, const T* __restrict gradient,
    float* __restrict mean, float* __restrict square, std::int64_t count, AdamUpdate update)
{
    for (std::int64_t i = 0; i < count; ++i) {
        const float g = valueOf(gradient[i]);
        const float m = update.beta1 * mean[i] + (1 - update.beta1) * g;
        const float v = update.beta2 * square[i] + (1 - update.beta2) * g * g;
        mean[i] = m;
        square[i] = v;
        weight[i] -= update.rate * m / (std::sqrt(v) / update.rootBias2 + update.epsilon);
    }
}

UNDERSTUDY_VERSIONS void addMomentsOf(const float* x, std::int64_t pixels, std::int64_t channels,
    Row shift, float* sums, float* squares)
{
    addMoments(x, pixels, channels, shift, sums, squares);
}
UNDERSTUDY_VERSIONS void addMomentsOf(const BFloat16* x, std::int64_t pixels, std::int64_t channels,
    Row shift, float* sums, float* squares)
{
    addMoments(x, pixels, channels, shift, sums, squares);
}
UNDERSTUDY_VERSIONS void normalisedOf(const float* x, std::int64_t pixels, std::int64_t channels,
    Row mean, Row scale, float slope, float* y)
{
    normalised(x, pixels, channels, mean, scale, slope, y);
}
UNDERSTUDY_VERSIONS void normalisedOf(const BFloat16* x, std::int64_t pixels, std::int64_t channels,
    Row mean, Row scale, float slope, BFloat16* y)
{
    normalised(x, pixels, channels, mean, scale, slope, y);
}
UNDERSTUDY_VERSIONS void addGradientsOf(const float* x, const float* ofY, std::int64_t pixels,
    std::int64_t channels, Row mean, Row scale, float slope, float* sums, float* products)
{
    addGradients(x, ofY, pixels, channels, mean, scale, slope, sums, products);
}
UNDERSTUDY_VERSIONS void addGradientsOf(const BFloat16* x, const BFloat16* ofY, std::int64_t pixels,
    std::int64_t channels, Row mean, Row scale, float slope, float* sums, float* products)
{
    addGradients(x, ofY, pixels, channels, mean, scale, slope, sums, products);
}
UNDERSTUDY_VERSIONS void gradientsOf(const float* x, const float* ofY, std::int64_t pixels,
    std::int64_t channels, Row mean, Row scale, float slope, Row sums, Row products, float* ofX)
{
    gradients(x, ofY, pixels, channels, mean, scale, slope, sums, products, ofX);
}
UNDERSTUDY_VERSIONS void gradientsOf(const BFloat16* x, const BFloat16* ofY, std::int64_t pixels,
    std::int64_t channels, Row mean, Row scale, float slope, Row sums, Row products, BFloat16* ofX)
{
    gradients(x, ofY, pixels, channels, mean, scale, slope, sums, products, ofX);
}
UNDERSTUDY_VERSIONS double differencesOf(const float* a, const float* b, std::int64_t count)
{
    return differences(a, b, count);
}
UNDERSTUDY_VERSIONS double differencesOf(const BFloat16* a, const BFloat16* b, std::int64_t count)
{
    return differences(a, b, count);
}
UNDERSTUDY_VERSIONS void signsOf(
    const float* a, const float* b, std::int64_t count, float factor, float* ofA)
{
    signs(a, b, count, factor, ofA);
}
UNDERSTUDY_VERSIONS void signsOf(
    const BFloat16* a, const BFloat16* b, std::int64_t count, float factor, BFloat16* ofA)
{
    signs(a, b, count, factor, ofA);
}
UNDERSTUDY_VERSIONS void halvedRowOf(
    Row above, Row below, std::int64_t pixels, std::int64_t channels, float* y)
{
    halvedRow(above, below, pixels, channels, y);
}
UNDERSTUDY_VERSIONS void halvedRowOf(
    Row above, Row below, std::int64_t pixels, std::int64_t channels, BFloat16* y)
{
    halvedRow(above, below, pixels, channels, y);
}
UNDERSTUDY_VERSIONS void adamOf(float* weight, const float* gradient, float* mean, float* square,
    std::int64_t count, AdamUpdate update)
{
    updated(weight, gradient, mean, square, count, update);
}
UNDERSTUDY_VERSIONS void adamOf(float* weight, const BFloat16* gradient, float* mean, float* square,
    std::int64_t count, AdamUpdate update)
{
    updated(weight, gradient, mean, square, count, update);
}

// ---- what the threads share ----

/// Adds up, over the workers, what add(share, sums, products) of each finds: two rows of channels.
template <typename Add> std::vector<float> addedUp(Pixels size, const Add& add)
{
    const auto rows = static_cast<std::size_t>(2 * size.channels);
    const int workers = workersFor(size.count * size.channels);
    std::vector<std::vector<float>> parts(static_cast<std::size_t>(workers));
    onThreads(workers, [&](int worker) {
        std::vector<float>& part = parts[static_cast<std::size_t>(worker)];
        part.assign(rows, 0);
        add(shareOf(size.count, worker, workers), part.data(), part.data() + size.channels);
    });
    for (std::size_t other = 1; other < parts.size(); ++other)
        for (std::size_t i = 0; i < rows; ++i)
            parts[0][i] += parts[other][i];
    return parts[0];
}

template <typename T> void measureAny(const T* x, Pixels size, float* mean, float* scale)
{
    const std::int64_t channels = size.channels;
    // Differences from the first pixel, so that a large mean takes no digits from the variance.
    std::vector<float> shift(static_cast<std::size_t>(channels));
    for (std::int64_t c = 0; c < channels; ++c)
        shift[static_cast<std::size_t>(c)] = valueOf(x[c]);
    const std::vector<float> moments = addedUp(size, [&](Share share, float* sums, float* squares) {
        addMomentsOf(x + share.begin * channels, share.end - share.begin, channels, shift.data(),
            sums, squares);
    });
    for (std::int64_t c = 0; c < channels; ++c) {
        const auto count = static_cast<double>(size.count);
        const double difference = moments[static_cast<std::size_t>(c)] / count;
        const double square = moments[static_cast<std::size_t>(c + channels)] / count;
        mean[c] = static_cast<float>(shift[static_cast<std::size_t>(c)] + difference);
        scale[c] = static_cast<float>(
            1 / std::sqrt(std::max(0.0, square - difference * difference) + epsilon));
    }
}

template <typename T>
void normaliseAny(const T* x, Pixels size, const float* mean, const float* scale, float slope, T* y)
{
    const std::int64_t channels = size.channels;
    const int workers = workersFor(size.count * channels);
    onThreads(workers, [&](int worker) {
        const Share share = shareOf(size.count, worker, workers);
        normalisedOf(x + share.begin * channels, share.end - share.begin, channels, mean, scale,
            slope, y + share.begin * channels);
    });
}

template <typename T>
void backwardAny(const T* x, const T* ofY, Pixels size, const float* mean, const float* scale,
    float slope, T* ofX)
{
    const std::int64_t channels = size.channels;
    std::vector<float> means = addedUp(size, [&](Share share, float* sums, float* products) {
        const std::int64_t from = share.begin * channels;
        addGradientsOf(x + from, ofY + from, share.end - share.begin, channels, mean, scale, slope,
            sums, products);
    });
    for (float& value : means)
        value /= static_cast<float>(size.count);
    const int workers = workersFor(size.count * channels);
    onThreads(workers, [&](int worker) {
        const Share share = shareOf(size.count, worker, workers);
        const std::int64_t from = share.begin * channels;
        gradientsOf(x + from, ofY + from, share.end - share.begin, channels, mean, scale, slope,
            means.data(), means.data() + channels, ofX + from);
    });
}

template <typename T>
void halveAny(const float* x, Planes size, std::int64_t first, std::int64_t channels, T* y)
{
    const std::int64_t pixels = size.width / 2;
    const int workers = workersFor(size.count * size.height * size.width);
    onThreads(workers, [&](int worker) {
        const auto [begin, end] = shareOf(size.height / 2, worker, workers);
        for (std::int64_t row = begin; row < end; ++row) // a row of `y` stays in the cache
            for (std::int64_t plane = 0; plane < size.count; ++plane) {
                const float* above = x + (plane * size.height + 2 * row) * size.width;
                halvedRowOf(above, above + size.width, pixels, channels,
                    y + row * pixels * channels + first + 4 * plane);
            }
    });
}

template <typename T> double sumAny(const T* a, const T* b, std::int64_t count)
{
    const int workers = workersFor(count);
    std::vector<double> sums(static_cast<std::size_t>(workers));
    onThreads(workers, [&](int worker) {
        const Share share = shareOf(count, worker, workers);
        sums[static_cast<std::size_t>(worker)]
            = differencesOf(a + share.begin, b + share.begin, share.end - share.begin);
    });
    double total = 0;
    for (const double sum : sums)
        total += sum;
    return total;
}

template <typename T>
void signsAny(const T* a, const T* b, std::int64_t count, float factor, T* ofA)
{
    const int workers = workersFor(count);
    onThreads(workers, [&](int worker) {
        const Share share = shareOf(count, worker, workers);
        signsOf(
            a + share.begin, b + share.begin, share.end - share.begin, factor, ofA + share.begin);
    });
}

template <typename T>
void adamAny(float* weight, const T* gradient, float* mean, float* square, std::int64_t count,
    const AdamUpdate& update)
{
    const int workers = workersFor(count);
    onThreads(workers, [&](int worker) {
        const auto [begin, end] = shareOf(count, worker, workers);
        adamOf(weight + begin, gradient + begin, mean + begin, square + begin, end - begin, update);
    });
}

} // namespace

void halve(const float* x, Planes size, std::int64_t first, std::int64_t channels, float* y)
{
    halveAny(x, size, first, channels, y);
}

void halve(const float* x, Planes size, std::int64_t first, std::int64_t channels, BFloat16* y)
{
    halveAny(x, size, first, channels, y);
}

void measure(const float* x, Pixels size, float* mean, float* scale)
{
    measureAny(x, size, mean, scale);
}

void measure(const BFloat16* x, Pixels size, float* mean, float* scale)
{
    measureAny(x, size, mean, scale);
}

void normalise(
    const float* x, Pixels size, const float* mean, const float* scale, float slope, float* y)
{
    normaliseAny(x, size, mean, scale, slope, y);
}

void normalise(
    const BFloat16* x, Pixels size, const float* mean, const float* scale, float slope, BFloat16* y)
{
    normaliseAny(x, size, mean, scale, slope, y);
}

void normaliseBackward(const float* x, const float* ofY, Pixels size, const float* mean,
    const float* scale, float slope, float* ofX)
{
    backwardAny(x, ofY, size, mean, scale, slope, ofX);
}

void normaliseBackward(const BFloat16* x, const BFloat16* ofY, Pixels size, const float* mean,
    const float* scale, float slope, BFloat16* ofX)
{
    backwardAny(x, ofY, size, mean, scale, slope, ofX);
}

double sumOfDifferences(const float* a, const float* b, std::int64_t count)
{
    return sumAny(a, b, count);
}

double sumOfDifferences(const BFloat16* a, const BFloat16* b, std::int64_t count)
{
    return sumAny(a, b, count);
}

void differenceBackward(
    const float* a, const float* b, std::int64_t count, float factor, float* ofA)
{
    signsAny(a, b, count, factor, ofA);
}

void differenceBackward(
    const BFloat16* a, const BFloat16* b, std::int64_t count, float factor, BFloat16* ofA)
{
    signsAny(a, b, count, factor, ofA);
}

void adam(float* weight, const float* gradient, float* mean, float* square, std::int64_t count,
    const AdamUpdate& update)
{
    adamAny(weight, gradient, mean, square, count, update);
}

void adam(float* weight, const BFloat16* gradient, float* mean, float* square, std::int64_t count,
    const AdamUpdate& update)
{
    adamAny(weight, gradient, mean, square, count, update);
}

} // namespace synthesis::kernels
