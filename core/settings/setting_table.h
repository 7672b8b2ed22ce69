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

/// Groups of settings that are shown and reset together.
enum class SettingSection {
    Streak,
    Appearance,
    Language,
    Window,
    Notifications,
    Sounds,
    QuickEntry
};

/// One setting. Reading, writing, listing and explaining settings use this table alone.
struct Setting {
    /// Example values, in the written form.
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
    std::string_view otherKey; ///< also read, never written; empty if there is none
    std::variant<Like, Between, OneOf> values;
    std::string (*format)(const Settings& settings);
    /// The settings with this one set to the value of `text`; nothing if that is not valid.
    std::optional<Settings> (*parse)(Settings settings, std::string_view text);
};

/// One row for each `SettingId`, in the same order.
[[nodiscard]] std::span<const Setting> settingTable();

[[nodiscard]] const Setting& setting(SettingId id);

/// The setting with that key, or null.
[[nodiscard]] const Setting* findSetting(std::string_view key);

/// The settings whose values differ, in the order of the table.
[[nodiscard]] std::vector<const Setting*> changedSettings(const Settings& before,
                                                          const Settings& after);

/// `settings` with the value of this setting in `source`.
[[nodiscard]] Settings withValueFrom(const Setting& setting, Settings settings,
                                     const Settings& source);

/// `settings` with the values of `after` wherever those differ from `before`.
[[nodiscard]] Settings withChanges(Settings settings, const Settings& before,
                                   const Settings& after);

} // namespace pomotide::core
