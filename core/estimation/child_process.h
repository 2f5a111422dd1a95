// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/cancel_token.h"

#include <optional>
#include <string>
#include <vector>

namespace estimation {

/// Runs the program `arguments[0]` (looked up in PATH) without input, its output thrown away and
/// its error text passed on, and waits. Returns its exit status (128 + signal when it was killed),
/// or nothing when it was cancelled and ended. Throws base::Error NotFound when it cannot be
/// started.
std::optional<int> runProgram(
    const std::vector<std::string>& arguments, const base::CancelToken& cancel);

} // namespace estimation
