// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/pose/track.h"

namespace pose {

/// The frames of `imported` as they are to lie over the poses `under` them: joints that the import
/// shows in no frame at all, such as hands in a file that knows none, stay those of `under`; all
/// others are the import's, with origin Imported.
Track importedOver(const Track& under, const Track& imported);

} // namespace pose
