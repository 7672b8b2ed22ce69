// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"

#include "core/settings/setting_table.h"

#include <sstream>

namespace pomotide::cli {

namespace {

constexpr std::size_t kKeyColumn = 22;

/// "top, left or right"
std::string listed(const std::vector<std::string>& words, const std::string& last = " or ")
{
    std::string text;
    for (std::size_t n = 0; n < words.size(); ++n) {
        text += n == 0 ? "" : n + 1 == words.size() ? last : ", ";
        text += words[n];
    }
    return text;
}

/// What a setting may be, as the end of a sentence.
struct Describe {
    std::string operator()(const core::Setting::Like& like) const
    {
        return "written like " + listed(like.examples);
    }
    std::string operator()(const core::Setting::Between& bounds) const
    {
        return bounds.least + " to " + bounds.most;
    }
    std::string operator()(const core::Setting::OneOf& words) const { return listed(words.words); }
};

std::string valuesOf(const core::Setting& setting)
{
    return std::visit(Describe{}, setting.values);
}

const core::Setting& settingNamed(const std::string& key)
{
    const auto* setting = core::findSetting(key);
    if (setting == nullptr) {
        std::vector<std::string> keys;
        for (const auto& known : core::settingTable()) {
            keys.emplace_back(known.key);
        }
        malformed("There is no setting " + inQuotes(key) + ", but " + listed(keys, " and "));
    }
    return *setting;
}

SetSettings::Value valueIn(const std::string& key, const std::string& value)
{
    const auto& setting = settingNamed(key);
    if (!setting.parse({}, value)) {
        malformed(std::string{setting.key} + " is " + valuesOf(setting) +
                  (value.empty() ? std::string{} : ", not " + inQuotes(value)));
    }
    return {.key = std::string{setting.key}, .value = value};
}

/// The named settings as they are before anybody has changed them.
SetSettings defaultsOf(const Values& values)
{
    auto keys = values.words;
    keys.insert(keys.begin(), values.first);
    SetSettings request;
    for (const auto& key : keys) {
        const auto& setting = settingNamed(key);
        request.values.push_back(
            {.key = std::string{setting.key}, .value = setting.format(core::Settings{})});
    }
    return request;
}

/// Either KEY VALUE, the value in as many words as it takes, or any number of KEY=VALUE.
SetSettings settingsIn(const Values& values)
{
    if (values.flag) {
        return defaultsOf(values);
    }
    if (values.first.find('=') == std::string::npos) {
        return {.values = {valueIn(values.first, joined(values.words))}};
    }
    auto words = values.words;
    words.insert(words.begin(), values.first);
    SetSettings request;
    for (const auto& word : words) {
        const auto equals = word.find('=');
        if (equals == std::string::npos) {
            malformed("Several settings are given as KEY=VALUE each, not " + inQuotes(word));
        }
        request.values.push_back(valueIn(word.substr(0, equals), word.substr(equals + 1)));
    }
    return request;
}

std::string setHelp()
{
    std::ostringstream text;
    text << "Examples:\n"
            "  pomotidectl set day-start 05:00\n"
            "  pomotidectl set streak-plan 5/5 10/5 20/5 30/10\n"
            "  pomotidectl set palette=colour-blind size=70% words=off\n"
            "  pomotidectl set size palette --default\n\n"
            "Settings:\n";
    for (const auto& setting : core::settingTable()) {
        text << "  " << setting.key << std::string(kKeyColumn - setting.key.size(), ' ')
             << valuesOf(setting) << "\n";
    }
    text << "Size is of the screen's shorter side, thickness of the ring's radius. The opacities "
            "are a\n"
            "pomodoro's: those of the other phases change with them.";
    return text.str();
}

} // namespace

void addSettings(const CommandBuilder& builder)
{
    builder.addJson(builder.add(&builder.app, "settings", "List the settings",
                                "  pomotidectl settings", [] { return ListSettings{}; }));
    auto* set = builder.add(&builder.app, "set", "Change one setting, or several at once", "",
                            [&builder] { return settingsIn(builder.values); });
    set->footer(setHelp());
    set->add_option("KEY", builder.values.first, "its name, as settings lists it; or KEY=VALUE")
        ->required();
    set->add_option("VALUE", builder.values.words, "what it is to be; or more of KEY=VALUE");
    set->add_flag("--default", builder.values.flag,
                  "as it was at first: after one KEY, or several");
    builder.addJson(set);
}

} // namespace pomotide::cli
