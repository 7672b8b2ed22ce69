// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::app {

/// Has this process do without a message bus that lets it connect but says nothing: each call would
/// wait for half a minute. Is called before anything uses a bus, and takes at most some seconds.
void leaveSilentBuses();

} // namespace pomotide::app
