// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

namespace pomotide::core {

/// What the window, the tray and the ring's words are in.
enum class Language { AsDesktop, English, German };

} // namespace pomotide::core
