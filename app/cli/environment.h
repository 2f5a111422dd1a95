// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace cli {

/// Starts the program again with OpenMP's waiting set to passive, unless the user has set it: the
/// OpenMP library reads it while it is loaded, before main(), and threads that spin cost more than
/// half the speed as soon as another program wants a core.
void ensureOpenMpWaitsPassively(char** arguments);

} // namespace cli
