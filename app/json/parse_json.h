// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/json/fault.h"

#include <nlohmann/json.hpp>

#include <string_view>
#include <variant>

namespace pomotide::json {

/// What the text says; or why it is no JSON, with line and column.
[[nodiscard]] std::variant<nlohmann::json, Fault> parseJson(std::string_view text);

} // namespace pomotide::json
