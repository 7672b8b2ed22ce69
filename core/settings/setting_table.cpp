// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/setting_table.h"

#include "core/settings/value_text.h"

#include <algorithm>
#include <utility>

namespace pomotide::core {

namespace {

template<auto kMember, auto kFormat>
std::string formatMember(const Settings& settings)
{
    return kFormat(settings.*kMember);
}

template<auto kMember, auto kParse>
std::optional<Settings> parseMember(Settings settings, std::string_view text)
{
    auto value = kParse(text);
    if (!value) {
        return std::nullopt;
    }
    settings.*kMember = *std::move(value);
    return settings;
}

template<auto kMember, auto kFormat, auto kParse>
constexpr Setting row(std::string_view key, std::string_view otherKey, std::string_view form)
{
    return {.key = key,
            .otherKey = otherKey,
            .form = form,
            .format = formatMember<kMember, kFormat>,
            .parse = parseMember<kMember, kParse>};
}

} // namespace

const std::array<Setting, 2>& settingTable()
{
    // The other keys are those of scenarios.
    static constexpr std::array<Setting, 2> kTable{
        row<&Settings::dayStart, formatTimeOfDay, parseTimeOfDay>("day-start", "day_start",
                                                                  "04:00"),
        row<&Settings::streakPlan, formatStreakPlan, parseStreakPlan>("streak-plan", "streak_plan",
                                                                      "5/5 10/5 20/5 30/10"),
    };
    return kTable;
}

const Setting* findSetting(std::string_view key)
{
    const auto& table = settingTable();
    const auto* const found = std::find_if(table.begin(), table.end(), [&](const Setting& setting) {
        return setting.key == key || setting.otherKey == key;
    });
    return found == table.end() ? nullptr : found;
}

} // namespace pomotide::core
