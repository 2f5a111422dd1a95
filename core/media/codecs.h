// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>

namespace media {

/// Whether this machine's FFmpeg can encode with `name`, such as "libx264" or "aac".
bool hasEncoder(const std::string& name);

} // namespace media
