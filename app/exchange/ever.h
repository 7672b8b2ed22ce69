// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/instant.h"

namespace pomotide::exchange {

/// Range of instants that files may contain.
inline constexpr core::Span kInstantRange{
    .begin = std::chrono::sys_days{std::chrono::year{1900} / 1 / 1},
    .end = std::chrono::sys_days{std::chrono::year{2200} / 1 / 1}};

} // namespace pomotide::exchange
