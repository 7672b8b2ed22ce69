// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to the exchange.
#pragma once

namespace pomotide::exchange {

/// The version of the format. kVersionKey is its key.
inline constexpr int kVersion = 1;
inline constexpr auto kVersionKey = "pomotide";

} // namespace pomotide::exchange
