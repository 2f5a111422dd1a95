// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"
#include "core/base/progress.h"

#include <filesystem>
#include <string>

namespace estimation {

/// Loads `address` (http or https) into `part`. Bytes already in `part` are kept and only the rest
/// is asked for; a server that cannot do that sends all, and `part` starts anew. Returns false when
/// cancelled. Progress is in bytes, stage "fetch". Throws base::Error: Network, Unwritable,
/// DiskFull.
bool download(const std::string& address, const std::filesystem::path& part,
    const base::ProgressSink& progress, const base::CancelToken& cancel);

} // namespace estimation
