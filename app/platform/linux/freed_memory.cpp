// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/freed_memory.h"

#include <malloc.h>

namespace pomotide::app {

void returnFreedMemory()
{
    // The usual bound. Without this, glibc raises it to the size of the largest piece that was
    // freed, and keeps the like.
    constexpr int kLarge = 128 * 1024;
    mallopt(M_MMAP_THRESHOLD, kLarge);
}

} // namespace pomotide::app
