// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/media/frame_rate.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>
#include <optional>

namespace media {

namespace {

constexpr std::array commonRates{base::Rational{25, 1}, base::Rational{30, 1},
    base::Rational{30000, 1001}, base::Rational{24, 1}, base::Rational{24000, 1001},
    base::Rational{50, 1}, base::Rational{60, 1}, base::Rational{60000, 1001},
    base::Rational{120, 1}, base::Rational{120000, 1001}, base::Rational{10, 1},
    base::Rational{12, 1}, base::Rational{15, 1}, base::Rational{20, 1}};

bool isValid(base::Rational rate)
{
    return rate.numerator > 0 && rate.denominator > 0 && rate.value() <= 1000;
}

bool fits(const std::vector<std::int64_t>& times, base::Rational tick, base::Rational rate)
{
    const double step = 1 / (rate.value() * tick.value());
    const double tolerance = std::min(1.5, 0.25 * step);
    double least = 0;
    double most = 0;
    for (std::size_t i = 0; i < times.size(); ++i) {
        const double offset = double(times[i] - times.front()) - step * double(i);
        least = std::min(least, offset);
        most = std::max(most, offset);
        if (most - least > 2 * tolerance)
            return false;
    }
    return true;
}

base::Rational averageRate(const std::vector<std::int64_t>& times, base::Rational tick)
{
    const auto intervals = static_cast<std::int64_t>(times.size()) - 1;
    std::int64_t numerator = intervals * tick.denominator;
    std::int64_t denominator = (times.back() - times.front()) * tick.numerator;
    const std::int64_t divisor = std::gcd(numerator, denominator);
    numerator /= divisor;
    denominator /= divisor;
    constexpr std::int64_t largest = 1'000'000; // encoders take 32 bits
    if (std::max(numerator, denominator) <= largest)
        return {numerator, denominator};
    const double value = double(numerator) / double(denominator);
    return {std::llround(value * 1001), 1001};
}

} // namespace

FrameRate frameRateOf(const std::vector<std::int64_t>& times, base::Rational tick,
    const std::vector<base::Rational>& declared)
{
    std::vector<base::Rational> candidates;
    std::copy_if(declared.begin(), declared.end(), std::back_inserter(candidates), isValid);
    if (times.size() < 2)
        return {candidates.empty() ? base::Rational{25, 1} : candidates.front(), false};
    candidates.insert(candidates.end(), commonRates.begin(), commonRates.end());
    for (const base::Rational& rate : candidates) {
        if (fits(times, tick, rate))
            return {rate, false};
    }
    const base::Rational average = averageRate(times, tick);
    return {average, !fits(times, tick, average)};
}

} // namespace media
