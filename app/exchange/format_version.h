// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to the exchange: names in its files other than those of the core.
#pragma once

#include "core/text/enum_names.h"

#include <chrono>

namespace pomotide::exchange {

/// The version of the format. kVersionKey is its key.
inline constexpr int kVersion = 1;
inline constexpr auto kVersionKey = "pomotide";

inline constexpr core::EnumNames<std::chrono::weekday, 7> kWeekdays{
    {{std::chrono::Monday, "monday"},
     {std::chrono::Tuesday, "tuesday"},
     {std::chrono::Wednesday, "wednesday"},
     {std::chrono::Thursday, "thursday"},
     {std::chrono::Friday, "friday"},
     {std::chrono::Saturday, "saturday"},
     {std::chrono::Sunday, "sunday"}}};

} // namespace pomotide::exchange
