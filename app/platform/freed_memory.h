// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::app {

/// Large pieces of memory, such as pictures of the ring, go back to the system as soon as they are
/// freed, instead of staying with the program for later. Does nothing where that cannot be asked
/// for.
void returnFreedMemory();

} // namespace pomotide::app
