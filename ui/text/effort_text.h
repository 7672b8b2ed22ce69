// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/past_efforts.h"

#include <QString>

namespace pomotide::ui::text {

/// "Your last 7 of this kind took 20 min to 55 min"; empty without enough of them.
[[nodiscard]] QString pastEfforts(const std::optional<core::PastEfforts>& efforts);

} // namespace pomotide::ui::text
