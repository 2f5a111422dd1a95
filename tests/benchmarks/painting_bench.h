// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measurement.h"

#include <filesystem>

namespace estimation {
class ModelStore;
}

namespace bench {

/// Training data, training steps and rendered frames of `video`'s person, as `transfer` does them.
Measurements measurePainting(
    const std::filesystem::path& video, const estimation::ModelStore& models);

} // namespace bench
