// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <array>
#include <optional>
#include <string>
#include <string_view>

namespace pomotide::core {

/// One setting: what reads, writes, lists or explains settings goes by these and knows no other.
struct Setting {
    std::string_view key;
    std::string_view otherKey; ///< also understood, never written
    std::string_view form;     ///< an example that shows how its values are written
    std::string (*format)(const Settings& settings);
    /// The settings with this one as `text` says; nothing if that is none of its values.
    std::optional<Settings> (*parse)(Settings settings, std::string_view text);
};

[[nodiscard]] const std::array<Setting, 2>& settingTable();

/// Null if there is none of that name.
[[nodiscard]] const Setting* findSetting(std::string_view key);

} // namespace pomotide::core
