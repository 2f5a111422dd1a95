// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/pose/series.h"

#include <algorithm>
#include <cassert>
#include <cmath>

namespace pose {

namespace {

/// `reduce` gets the values within `radius` frames of each frame.
template <typename Reduce> Series windowed(const Series& series, int radius, const Reduce& reduce)
{
    Series result;
    std::vector<double> values;
    for (const auto& [frame, value] : series) {
        values.clear();
        const auto last = series.upper_bound(frame + radius);
        for (auto each = series.lower_bound(frame - radius); each != last; ++each)
            values.push_back(each->second);
        result.emplace_hint(result.end(), frame, reduce(values));
    }
    return result;
}

} // namespace

double percentile(std::vector<double> values, double fraction)
{
    assert(!values.empty());
    std::sort(values.begin(), values.end());
    const double place = fraction * static_cast<double>(values.size() - 1);
    const auto below = static_cast<std::size_t>(place);
    const std::size_t above = std::min(below + 1, values.size() - 1);
    return std::lerp(values[below], values[above], place - static_cast<double>(below));
}

double median(std::vector<double> values) { return percentile(std::move(values), 0.5); }

Series runningPercentile(const Series& series, int radius, double fraction)
{
    return windowed(series, radius,
        [fraction](const std::vector<double>& values) { return percentile(values, fraction); });
}

Series gaussianSmoothed(const Series& series, double sigma)
{
    const auto radius = static_cast<std::int64_t>(std::ceil(3 * sigma));
    Series result;
    for (const auto& [frame, value] : series) {
        double sum = 0;
        double weights = 0;
        const auto last = series.upper_bound(frame + radius);
        for (auto each = series.lower_bound(frame - radius); each != last; ++each) {
            const double distance = static_cast<double>(each->first - frame) / sigma;
            const double weight = std::exp(-0.5 * distance * distance);
            sum += weight * each->second;
            weights += weight;
        }
        result.emplace_hint(result.end(), frame, sum / weights);
    }
    return result;
}

Series dipsFilled(const Series& series, int radius)
{
    const Series raised = windowed(series, radius, [](const std::vector<double>& values) {
        return *std::max_element(values.begin(), values.end());
    });
    return windowed(raised, radius, [](const std::vector<double>& values) {
        return *std::min_element(values.begin(), values.end());
    });
}

double valueAt(const Series& series, std::int64_t frame)
{
    assert(!series.empty());
    const auto after = series.lower_bound(frame);
    if (after == series.end())
        return series.rbegin()->second;
    if (after->first == frame || after == series.begin())
        return after->second;
    const auto before = std::prev(after);
    const double share = static_cast<double>(frame - before->first)
        / static_cast<double>(after->first - before->first);
    return std::lerp(before->second, after->second, share);
}

} // namespace pose
