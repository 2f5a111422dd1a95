// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "measurement.h"

#include <filesystem>

namespace estimation {
class ModelStore;
}

namespace bench {

/// Each pose network alone on one thread, then whole detections of `video` on all cores.
Measurements measureDetection(
    const std::filesystem::path& video, const estimation::ModelStore& models);

} // namespace bench
