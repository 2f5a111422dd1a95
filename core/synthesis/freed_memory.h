// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace synthesis {

/// From now on this process keeps freed memory instead of giving every large tensor back to the
/// system, which would clear its pages anew for the next one.
void keepFreedMemory();

} // namespace synthesis
