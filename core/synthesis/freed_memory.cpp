// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/synthesis/freed_memory.h"

#include <cstdlib>
#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace synthesis {

void keepFreedMemory()
{
#ifdef __GLIBC__
    constexpr int largest = 512 << 20; // bytes
    mallopt(M_MMAP_THRESHOLD, largest);
    mallopt(M_TRIM_THRESHOLD, largest);
#endif
}

} // namespace synthesis
