// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/architecture/source_tree.h"

#include <string>
#include <vector>

namespace architecture {

/// One sentence for each `#include` that the layer list does not allow.
std::vector<std::string> forbiddenIncludes(const SourceTree& tree);

/// One sentence for each private third party that reaches a file through the project's own headers.
std::vector<std::string> leakedThirdParties(const SourceTree& tree);

} // namespace architecture
