// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace ui {

/// What the user has decided about a finding.
enum class FindingStatus { Open, Fixed, Ignored };

} // namespace ui
