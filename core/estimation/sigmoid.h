// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cmath>

namespace estimation {

/// The logistic function, safe for every finite `logit`.
inline float sigmoid(float logit) { return 1 / (1 + std::exp(-std::clamp(logit, -80.0F, 80.0F))); }

} // namespace estimation
