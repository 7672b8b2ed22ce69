// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include "core/model/transition.h"

#include <string_view>
#include <variant>

namespace pomotide::exchange {

using json::Fault;

/// What writeJson has written: as the transition that makes it of a store in which nothing was ever
/// done. What of its state is rows elsewhere, intentions and what awaits its evaluation, is not in
/// it. Or the first thing wrong with it; any text at all may be given. That rows refer to others
/// that are there is left to the database that gets them.
[[nodiscard]] std::variant<core::Transition, Fault> readJson(std::string_view text);

} // namespace pomotide::exchange
