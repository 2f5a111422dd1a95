// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/cli/environment.h"

#include <cstdlib>
#include <unistd.h>

namespace cli {

void ensureOpenMpWaitsPassively(char** arguments)
{
    if (std::getenv("OMP_WAIT_POLICY") != nullptr)
        return;
    ::setenv("OMP_WAIT_POLICY", "passive", 1);
    ::setenv("GOMP_SPINCOUNT", "1000", 0);
    ::execv("/proc/self/exe", arguments);
    // Without /proc the program goes on as it is; only slower.
}

} // namespace cli
