// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <cstddef>
#include <functional>

namespace pomotide::exchange {

/// Called now and then with the share of the work that is done, from 0 to 1.
using Progress = std::function<void(double share)>;

/// After so many rows of a file it is called again.
inline constexpr std::size_t kProgressStride = 1000;

} // namespace pomotide::exchange
