// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <map>
#include <vector>

namespace pose {

/// One number per frame, by frame number. Windows below are counted in frame numbers, so gaps stay
/// gaps.
using Series = std::map<std::int64_t, double>;

/// The value below which `fraction` (0 to 1) of `values` lie, linearly between neighbours; `values`
/// is not empty.
double percentile(std::vector<double> values, double fraction);

double median(std::vector<double> values);

/// Each value replaced by the percentile of those within `radius` frames of it.
Series runningPercentile(const Series& series, int radius, double fraction);

/// Each value replaced by the weighted mean of its neighbours; `sigma` in frames, cut at three
/// sigma.
Series gaussianSmoothed(const Series& series, double sigma);

/// Grey-scale closing: dips narrower than twice `radius` frames are filled to their rim.
Series dipsFilled(const Series& series, int radius);

/// The value at `frame`, linear between its neighbours and constant beyond the ends; `series` is
/// not empty.
double valueAt(const Series& series, std::int64_t frame);

} // namespace pose
