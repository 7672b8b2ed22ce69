// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::store {

/// Serializes commands of the kinds that undo others. The text has no version: a migration that
/// adds a field to a row also empties the table of acts, so that nothing older can be undone.
[[nodiscard]] std::string textOf(const std::vector<core::Command>& commands);

/// Parses a text of textOf(); nothing for any other text.
[[nodiscard]] std::optional<std::vector<core::Command>> commandsIn(std::string_view text);

} // namespace pomotide::store
