// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <string>
#include <vector>

namespace bench {

/// One line of the table.
struct Measurement {
    std::string what;
    double value = 0;
    std::string unit;
};

using Measurements = std::vector<Measurement>;

/// Median milliseconds of one call, over `repeats` calls after one that warms up.
double medianMilliseconds(const std::function<void()>& call, int repeats);

/// The most memory this process has held, in MB.
double peakMegabytes();

} // namespace bench
