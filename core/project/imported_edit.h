// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/project/document.h"

namespace project {

/// Whether a joint of it came out of another program's file.
bool isImported(const PoseEdit& edit);

} // namespace project
