// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/arguments_kit.h"

#include "core/settings/setting_table.h"

namespace pomotide::cli {

namespace {

SetSetting settingIn(const Values& values)
{
    const auto* setting = core::findSetting(values.first);
    if (setting == nullptr) {
        std::vector<std::string> keys;
        keys.reserve(core::settingTable().size());
        for (const auto& known : core::settingTable()) {
            keys.emplace_back(known.key);
        }
        malformed("There is no setting " + inQuotes(values.first) + ", but " + joined(keys));
    }
    const auto value = joined(values.words);
    if (!setting->parse({}, value)) {
        malformed(std::string{setting->key} + " is written like " + std::string{setting->form} +
                  ", not " + inQuotes(value));
    }
    return {.key = std::string{setting->key}, .value = value};
}

} // namespace

void addSettings(const Kit& kit)
{
    kit.add(&kit.app, "settings", "List the settings", "  pomotidectl settings",
            [] { return ListSettings{}; });
    auto* set = kit.add(&kit.app, "set", "Change a setting",
                        "  pomotidectl set day-start 05:00\n"
                        "  pomotidectl set streak-plan 5/5 10/5 20/5 30/10",
                        [&kit] { return settingIn(kit.values); });
    set->add_option("KEY", kit.values.first, "its name, as settings lists it")->required();
    set->add_option("VALUE", kit.values.words, "what it is to be")->required();
}

} // namespace pomotide::cli
