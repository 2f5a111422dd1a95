// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/estimation/raw_pose.h"

#include <string>
#include <string_view>

namespace pipeline {

/// A detected frame as it lies in the project.
struct StoredPose {
    double time = 0; ///< seconds from the clip's first frame
    int people = 0; ///< how many were seen, where the whole picture was searched; else -1
    estimation::RawPose raw; ///< without the region

    bool operator==(const StoredPose&) const = default;
};

std::string encode(const StoredPose& pose);

/// Throws base::Error Unreadable when `bytes` is anything else than what encode() gave.
StoredPose decodeStoredPose(std::string_view bytes);

} // namespace pipeline
