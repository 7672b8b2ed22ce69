// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <variant>

namespace pomotide::json {

/// Parses a text. Returns a Fault with line and column if it is not valid JSON.
[[nodiscard]] std::variant<nlohmann::json, Fault> parseJson(std::string_view text);

} // namespace pomotide::json
