// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <functional>

namespace pomotide::exchange {

/// Called now and then with the share of the work that is done, from 0 to 1.
using Progress = std::function<void(double share)>;

} // namespace pomotide::exchange
