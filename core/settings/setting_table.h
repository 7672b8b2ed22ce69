// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/settings.h"

#include <optional>
#include <span>
#include <string>
#include <string_view>
#include <variant>
#include <vector>

namespace pomotide::core {

/// What belongs together, and goes back to its defaults together.
enum class SettingSection { Streak, Look, Language, Notifications, Sounds, QuickEntry };

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

    SettingId id{};
    SettingSection section{};
    std::string_view key;
    std::string_view otherKey; ///< also understood, never written; empty if there is none
    std::variant<Like, Between, OneOf> values;
    std::string (*format)(const Settings& settings);
    /// The settings with this one as `text` says; nothing if that is none of its values.
    std::optional<Settings> (*parse)(Settings settings, std::string_view text);
};

/// One row for each `SettingId`, in the same order.
[[nodiscard]] std::span<const Setting> settingTable();

[[nodiscard]] const Setting& setting(SettingId id);

/// Null if there is none of that name.
[[nodiscard]] const Setting* findSetting(std::string_view key);

/// The settings whose values differ, in the order of the table.
[[nodiscard]] std::vector<const Setting*> changedSettings(const Settings& before,
                                                          const Settings& after);

/// `settings` with the one setting as it is in `source`.
[[nodiscard]] Settings withValueFrom(const Setting& setting, Settings settings,
                                     const Settings& source);

/// `settings` with the values of `after` wherever those differ from `before`.
[[nodiscard]] Settings withChanges(Settings settings, const Settings& before,
                                   const Settings& after);

} // namespace pomotide::core
