// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/freed_memory.h"

namespace pomotide::app {

void returnFreedMemory() {}

} // namespace pomotide::app
