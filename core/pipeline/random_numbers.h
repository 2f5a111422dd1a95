// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <random>

namespace pipeline {

/// Not std::uniform_real_distribution: its numbers differ between standard libraries.
inline double uniform(std::mt19937_64& random, double low, double high)
{
    return low + (high - low) * static_cast<double>(random() >> 11) * 0x1p-53;
}

} // namespace pipeline
