// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/model_store.h"

#include <filesystem>

namespace test {

/// Whether the networks of the default estimator are on this computer.
inline bool hasNetworks(const estimation::ModelStore& store)
{
    for (const char* name :
        {"holistic_parts", "pose_landmark_lite", "pose_landmark_full", "pose_landmark_heavy"})
        if (!store.isInstalled(name))
            return false;
    return true;
}

/// A real clip beside the sources; it may be missing.
inline std::filesystem::path realClip(const char* name)
{
    return std::filesystem::path(SHARED_DATA) / name;
}

} // namespace test
