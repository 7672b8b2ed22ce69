// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/json_output.h"

#include "core/settings/setting_table.h"
#include "core/settings/settings_text.h"

#include <sstream>
#include <utility>

namespace pomotide::cli {

namespace {

// ---- settings ---------------------------------------------------------------------------

Report list(CommandExecutor& executor)
{
    return executor.show([&](const core::State& now, const core::History&) {
        if (executor.tellsJson()) {
            return json_output::settings(now.settings);
        }
        auto text = core::formatSettings(now.settings);
        text.erase(text.find_last_not_of('\n') + 1);
        return text;
    });
}

// ---- set --------------------------------------------------------------------------------

constexpr std::size_t kKeyColumn = 22;

struct SetOptions {
    std::string key;
    std::vector<std::string> values;
    bool toDefault = false;
};

/// A setting and its new value.
struct Wanted {
    const core::Setting* setting;
    std::string value;
};

/// The list without its last word, and that: of one word, only that.
std::pair<std::string, std::string> split(std::vector<std::string> words)
{
    const auto last = words.back();
    words.pop_back();
    return {listed(words), last};
}

/// Returns, for example, "top, left or right".
std::string oneOf(const std::vector<std::string>& words)
{
    const auto [others, last] = split(words);
    return others.empty() ? last
                          : say(Ctl::tr("%1 or %2", "a list, and its last word"), others, last);
}

/// Describes the valid values of a setting, as the end of a sentence.
struct Describe {
    std::string operator()(const core::Setting::Like& like) const
    {
        return say(Ctl::tr("written like %1"), oneOf(like.examples));
    }
    std::string operator()(const core::Setting::Between& bounds) const
    {
        return say(Ctl::tr("%1 to %2", "bounds"), bounds.least, bounds.most);
    }
    std::string operator()(const core::Setting::OneOf& words) const { return oneOf(words.words); }
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
        const auto [others, last] = split(keys);
        malformed(say(Ctl::tr("There is no setting %1, but %2 and %3",
                              "what was typed, a list, and its last word"),
                      inQuotes(key), others, last));
    }
    return *setting;
}

Wanted wantedIn(const std::string& key, const std::string& value)
{
    const auto& setting = settingNamed(key);
    if (!setting.parse({}, value)) {
        const auto values = valuesOf(setting);
        malformed(value.empty()
                      ? say(Ctl::tr("%1 is %2", "a setting, and its values"), setting.key, values)
                      : say(Ctl::tr("%1 is %2, not %3", "a setting, its values, what was typed"),
                            setting.key, values, inQuotes(value)));
    }
    return {.setting = &setting, .value = value};
}

/// Parses one of three forms: KEY VALUE, with a value of one or more words; any number of
/// KEY=VALUE; or any number of KEY to reset.
std::vector<Wanted> wantedIn(const SetOptions& typed)
{
    if (!typed.toDefault && typed.key.find('=') == std::string::npos) {
        return {wantedIn(typed.key, joined(typed.values))};
    }
    auto words = typed.values;
    words.insert(words.begin(), typed.key);
    std::vector<Wanted> wanted;
    for (const auto& word : words) {
        if (typed.toDefault) {
            const auto& setting = settingNamed(word);
            wanted.push_back({.setting = &setting, .value = setting.format(core::Settings{})});
            continue;
        }
        const auto equals = word.find('=');
        if (equals == std::string::npos) {
            malformed(say(Ctl::tr("Several settings are given as KEY=VALUE each, not %1"),
                          inQuotes(word)));
        }
        wanted.push_back(wantedIn(word.substr(0, equals), word.substr(equals + 1)));
    }
    return wanted;
}

/// A line "day-start = 05:00" for each of these settings.
std::string linesOf(const std::vector<Wanted>& wanted, const core::Settings& settings)
{
    std::string text;
    for (const auto& [setting, value] : wanted) {
        text.append(text.empty() ? "" : "\n").append(setting->key);
        text.append(" = ").append(setting->format(settings));
    }
    return text;
}

/// Changes all of them, or none.
Action set(const SetOptions& typed)
{
    return [wanted = wantedIn(typed)](CommandExecutor& executor) {
        return executor.carryOut([&](const core::State& now, const core::History&) -> Choice {
            auto after = now.settings;
            for (const auto& [setting, value] : wanted) {
                after = *setting->parse(std::move(after), value);
            }
            return Plan{.commands = {core::SetSettings{after, {}}},
                        .tell = [&wanted, after](const core::Transition&) {
                            return CommandResult{.text = linesOf(wanted, after), .settings = after};
                        }};
        });
    };
}

std::string setExamples()
{
    std::ostringstream text;
    text << "  pomotidectl set day-start 05:00\n"
            "  pomotidectl set streak-plan 5/5 10/5 20/5 30/10\n"
            "  pomotidectl set palette=colour-blind size=70% words=off\n"
            "  pomotidectl set size palette --default\n\n"
         << say(Ctl::tr("Settings:")) << "\n";
    for (const auto& setting : core::settingTable()) {
        text << "  " << padded(std::string{setting.key}, kKeyColumn) << valuesOf(setting) << "\n";
    }
    text << say(Ctl::tr("Size is of the screen's shorter side, thickness of the ring's radius. The "
                        "opacities are a\npomodoro's: those of the other phases change with "
                        "them."));
    return text.str();
}

} // namespace

void addSettings(const CommandBuilder& builder)
{
    builder.addJson(builder.add(builder.app, "settings", Ctl::tr("List the settings"),
                                "  pomotidectl settings", list));
    const auto [command, typed] = builder.add<SetOptions>(
        builder.app, "set", Ctl::tr("Change one setting, or several at once"), setExamples(), set);
    command
        ->add_option("KEY", typed.key, say(Ctl::tr("its name, as settings lists it; or KEY=VALUE")))
        ->required();
    command->add_option("VALUE", typed.values, say(Ctl::tr("the new value; or more of KEY=VALUE")));
    command->add_flag("--default", typed.toDefault,
                      say(Ctl::tr("as it was at first: after one KEY, or several")));
    builder.addJson(command);
}

} // namespace pomotide::cli
