// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/setting_table.h"

#include <variant>

namespace pomotide::core {

/// One line that cannot be understood.
struct SettingsFault {
    enum class Kind {
        NoEqualsSign, ///< and neither blank nor a comment
        UnknownKey,
        Twice, ///< an earlier line has the same setting
        BadValue,
    };

    std::size_t line = 1;
    Kind kind = Kind::NoEqualsSign;
    const Setting* setting = nullptr; ///< with Twice and BadValue
    std::string found;                ///< the key; with BadValue, the value; without `=`, the line

    bool operator==(const SettingsFault&) const = default;
};

/// A line "key = value" for each setting.
[[nodiscard]] std::string formatSettings(const Settings& settings);

/// Parses such lines in any order; blank lines and comments from # on are ignored. Settings without
/// a line are as in `base`. Returns all faults, in the order of the lines, if there are any.
[[nodiscard]] std::variant<Settings, std::vector<SettingsFault>>
parseSettings(std::string_view text, const Settings& base);

} // namespace pomotide::core
