// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/settings/settings.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pomotide::core {

/// One setting: what reads, writes, lists or explains settings goes by these and knows no other.
struct Setting {
    /// Values as they are written, to show how.
    struct Like {
        std::vector<std::string> examples;
    };

    struct Between {
        std::string least;
        std::string most;
    };

    struct OneOf {
        std::vector<std::string> words;
    };

    std::string_view key;
    std::string_view otherKey; ///< also understood, never written; empty if there is none
    std::variant<Like, Between, OneOf> values;
    std::string (*format)(const Settings& settings);
    /// The settings with this one as `text` says; nothing if that is none of its values.
    std::optional<Settings> (*parse)(Settings settings, std::string_view text);
};

[[nodiscard]] std::span<const Setting> settingTable();

/// Null if there is none of that name.
[[nodiscard]] const Setting* findSetting(std::string_view key);

} // namespace pomotide::core
