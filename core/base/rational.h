// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>

namespace base {

/// A frame rate or aspect as an exact fraction.
struct Rational {
    std::int64_t numerator = 0;
    std::int64_t denominator = 1;

    double value() const
    {
        return denominator == 0 ? 0.0
                                : static_cast<double>(numerator) / static_cast<double>(denominator);
    }
    bool operator==(const Rational&) const = default;
};

} // namespace base
