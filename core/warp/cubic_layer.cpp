// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/warp/cubic_layer.h"

#include <algorithm>
#include <array>
#include <cassert>
#include <cmath>
#include <cstdint>
#include <opencv2/core/hal/intrin.hpp>
#include <opencv2/imgproc.hpp>

namespace warp {

namespace {

constexpr int phases = 32; // positions told apart in a pixel, as in OpenCV
constexpr int weightBits = 14;
constexpr int fixedBits = 24; // of positions: exact to a thousandth of a pixel across any picture

/// The four weights of one position between pixels, the first two and the last two as pairs of
/// 16-bit numbers, as a dot product wants them.
struct Taps {
    std::int32_t firstPair;
    std::int32_t lastPair;
    std::array<float, 4> each;
};

std::int32_t pairOf(double first, double second)
{
    const auto fixed = [](double weight) {
        return static_cast<std::uint32_t>(
            static_cast<std::uint16_t>(cvRound(weight * (1 << weightBits))));
    };
    return static_cast<std::int32_t>(fixed(first) | (fixed(second) << 16));
}

/// Keys' cubic with a = -0.75, at -1, 0, 1 and 2 pixels from the position.
Taps tapsAt(double share)
{
    constexpr double a = -0.75;
    const auto near = [](double d) { return ((a + 2) * d - (a + 3)) * d * d + 1; };
    const auto far = [](double d) { return ((a * d - 5 * a) * d + 8 * a) * d - 4 * a; };
    const double first = far(1 + share);
    const double second = near(share);
    const double third = near(1 - share);
    const double fourth = 1 - first - second - third;
    const float unit = 1.F / (1 << weightBits);
    return {pairOf(first, second), pairOf(third, fourth),
        {static_cast<float>(first) * unit, static_cast<float>(second) * unit,
            static_cast<float>(third) * unit, static_cast<float>(fourth) * unit}};
}

const std::array<Taps, phases>& allTaps()
{
    static const std::array<Taps, phases> taps = [] {
        std::array<Taps, phases> result{};
        for (int i = 0; i < phases; ++i)
            result[static_cast<std::size_t>(i)] = tapsAt(static_cast<double>(i) / phases);
        return result;
    }();
    return taps;
}

/// Sums the four pixels at `row` by `taps`: one number per channel, times 2^weightBits.
cv::v_float32x4 acrossRow(const std::uint8_t* row, const Taps& taps)
{
    const cv::v_uint8x16 pixels = cv::v_load(row);
    const cv::v_uint8x16 next = cv::v_rotate_right<4>(pixels);
    cv::v_uint8x16 first; // pixels 0 and 1, channel by channel
    cv::v_uint8x16 last; // pixels 2 and 3
    cv::v_zip(pixels, next, first, last);
    const auto pairs
        = [](std::int32_t pair) { return cv::v_reinterpret_as_s16(cv::v_setall_s32(pair)); };
    const auto wide = [](const cv::v_uint8x16& bytes) {
        return cv::v_reinterpret_as_s16(cv::v_expand_low(bytes));
    };
    return cv::v_cvt_f32(cv::v_dotprod(
        wide(last), pairs(taps.lastPair), cv::v_dotprod(wide(first), pairs(taps.firstPair))));
}

/// The pixel between those from `corner` (the first of four rows of four) on.
cv::Vec4b interpolated(
    const std::uint8_t* corner, std::size_t stride, const Taps& across, const Taps& down)
{
    cv::v_float32x4 sum = cv::v_setzero_f32();
    for (std::size_t row = 0; row < 4; ++row)
        sum = cv::v_fma(
            acrossRow(corner + row * stride, across), cv::v_setall_f32(down.each[row]), sum);
    const cv::v_int32x4 rounded = cv::v_round(sum);
    const cv::v_int16x8 narrow = cv::v_pack(rounded, rounded);
    std::array<std::uint8_t, 16> bytes{};
    cv::v_store(bytes.data(), cv::v_pack_u(narrow, narrow));
    return {bytes[0], bytes[1], bytes[2], bytes[3]};
}

/// Premultiplied `near` over `far`. Interpolation may overshoot: no colour beyond its alpha.
void layOver(const cv::Vec4b& near, cv::Vec4b& far)
{
    const int rest = 255 - near[3];
    if (rest == 255)
        return;
    for (int c = 0; c < 4; ++c) {
        const int sum = std::min(near[c], near[3]) + (far[c] * rest * 257 + 32768) / 65536;
        far[c] = static_cast<std::uint8_t>(std::min(sum, 255));
    }
}

/// A coordinate of the layer, linear in those of the picture, in fixed point so that each pixel's
/// is the same from wherever it is reached.
class Coordinate {
public:
    Coordinate(double perColumn, double perRow, double offset)
        : m_perColumn(fixed(perColumn))
        , m_perRow(fixed(perRow))
        , m_offset(fixed(offset + 0.5 / phases))
    {
    }

    std::int64_t perColumn() const { return m_perColumn; }
    std::int64_t at(int x, int y) const { return m_perColumn * x + m_perRow * y + m_offset; }
    static int pixel(std::int64_t position) { return static_cast<int>(position >> fixedBits); }
    static std::size_t phase(std::int64_t position)
    {
        return static_cast<std::size_t>((position >> (fixedBits - 5)) & (phases - 1));
    }

private:
    static_assert(phases == 1 << 5);
    static std::int64_t fixed(double value) { return std::llround(std::ldexp(value, fixedBits)); }

    std::int64_t m_perColumn;
    std::int64_t m_perRow;
    std::int64_t m_offset;
};

} // namespace

void layOverMoved(const cv::Mat& layer, const cv::Matx23d& place, cv::Rect area, cv::Mat picture)
{
    assert(layer.type() == CV_8UC4 && picture.type() == CV_8UC4 && picture.size() == area.size());
    cv::Matx23d back;
    cv::invertAffineTransform(place, back);
    const Coordinate column(back(0, 0), back(0, 1), back(0, 2));
    const Coordinate row(back(1, 0), back(1, 1), back(1, 2));
    const std::array<Taps, phases>& taps = allTaps();
    for (int y = 0; y < area.height; ++y) {
        std::int64_t atColumn = column.at(area.x, area.y + y);
        std::int64_t atRow = row.at(area.x, area.y + y);
        auto* to = picture.ptr<cv::Vec4b>(y);
        for (int x = 0; x < area.width;
             ++x, atColumn += column.perColumn(), atRow += row.perColumn()) {
            const int left = Coordinate::pixel(atColumn) - 1;
            const int top = Coordinate::pixel(atRow) - 1;
            if (left < 0 || top < 0 || left + 3 >= layer.cols || top + 3 >= layer.rows)
                continue; // only the clear rim has a weight above zero there
            layOver(interpolated(layer.ptr(top, left), layer.step,
                        taps[Coordinate::phase(atColumn)], taps[Coordinate::phase(atRow)]),
                to[x]);
        }
    }
}

} // namespace warp
