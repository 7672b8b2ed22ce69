// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/completion.h"
#include "app/pomotidectl/say.h"

#include "core/settings/setting_table.h"
#include "core/text/enum_names.h"
#include "core/text/tags.h"

#include <algorithm>
#include <functional>

namespace pomotide::cli {

namespace {

using core::History;
using core::State;

/// The input of the functions that list values.
struct Context {
    const CLI::Option& option;
    const CLI::App& command;
    const std::vector<std::string>& before;
    const State& now;
    const History& history;
};

Candidates words(std::initializer_list<const char*> list)
{
    Candidates candidates;
    for (const auto* word : list) {
        candidates.words.push_back({word});
    }
    return candidates;
}

template<typename Value, std::size_t kSize>
Candidates namesIn(const core::EnumNames<Value, kSize>& names)
{
    Candidates candidates;
    for (const auto& [value, name] : names) {
        candidates.words.push_back({name});
    }
    return candidates;
}

Candidates titles(const Context& context)
{
    Candidates candidates;
    if (context.before.empty()) { // typed without quotes, the rest of it is not known
        for (const auto& intention : context.now.open) {
            candidates.words.push_back({intention.title});
        }
    }
    return candidates;
}

/// Numbers of intentions: of closed ones where only these fit.
Candidates intentions(const Context& context)
{
    const bool isReopening = context.command.get_name() == "reopen";
    Candidates candidates;
    for (const auto& intention : isReopening ? context.history.intentions() : context.now.open) {
        if (intention.isOpen() != isReopening) {
            candidates.words.push_back(
                {std::to_string(static_cast<std::int64_t>(intention.id)), intention.title});
        }
    }
    return candidates;
}

/// Numbers of the last week's pomodoros, the newest first.
Candidates pomodoros(const Context& context)
{
    constexpr std::chrono::days kWeek{7};
    const auto now = context.now.now;
    auto pomodoros = context.history.chronicle({now - kWeek, now}).pomodoros;
    std::reverse(pomodoros.begin(), pomodoros.end());
    Candidates candidates;
    for (const auto& pomodoro : pomodoros) {
        const auto intention = context.history.intention(pomodoro.intention);
        candidates.words.push_back({std::to_string(static_cast<std::int64_t>(pomodoro.id)),
                                    intention ? intention->title : std::string{}});
    }
    return candidates;
}

Candidates tags(const Context& context)
{
    std::vector<std::string> all;
    for (const auto& intention : context.now.open) {
        const auto some = core::tagsOf(intention.title);
        all.insert(all.end(), some.begin(), some.end());
    }
    std::sort(all.begin(), all.end());
    all.erase(std::unique(all.begin(), all.end()), all.end());
    Candidates candidates;
    for (const auto& tag : all) {
        candidates.words.push_back({tag});
    }
    return candidates;
}

Candidates settingKeys(const Context& context)
{
    Candidates candidates;
    for (const auto& setting : core::settingTable()) {
        candidates.words.push_back(
            {std::string{setting.key}, setting.format(context.now.settings)});
    }
    return candidates;
}

/// The values of a setting: all words it can have, or examples.
Candidates valuesOf(const core::Setting& setting, const State& now)
{
    struct List {
        std::vector<std::string> operator()(const core::Setting::Like& like) const
        {
            return like.examples;
        }
        std::vector<std::string> operator()(const core::Setting::Between& bounds) const
        {
            return {bounds.least, bounds.most};
        }
        std::vector<std::string> operator()(const core::Setting::OneOf& one) const
        {
            return one.words;
        }
    };
    const auto current = setting.format(now.settings);
    Candidates candidates;
    for (const auto& value : std::visit(List{}, setting.values)) {
        candidates.words.push_back({value, value == current ? say(Ctl::tr("as it is now")) : ""});
    }
    return candidates;
}

/// A value of the setting before it, or another setting.
Candidates settingValues(const Context& context)
{
    const auto* setting = core::findSetting(context.before.front());
    if (context.before.size() == 1 && setting != nullptr) {
        return valuesOf(*setting, context.now);
    }
    return settingKeys(context);
}

Candidates files(const Context&)
{
    return {.words = {}, .takesFiles = true};
}

Candidates lengths(const Context&)
{
    return words({"15m", "30m", "1h", "1h30m"});
}

struct Values {
    const char* name; ///< of an option, or of an argument
    std::function<Candidates(const Context&)> find;
};

const std::vector<Values>& table()
{
    static const std::vector<Values> all{
        {"WHAT", titles},
        {"ID", intentions},
        {"--intention", intentions},
        {"NUMBER", pomodoros},
        {"--pomodoro", pomodoros},
        {"RESULT", [](const Context&) { return namesIn(core::kVerdictNames); }},
        {"--when", [](const Context&) { return namesIn(core::kWhenNames); }},
        {"--repeat", [](const Context&) { return namesIn(core::kRepeatNames); }},
        {"--tag", tags},
        {"PERIOD",
         [](const Context&) {
             return words({"day", "week", "month", "year"});
         }},
        {"KEY", settingKeys},
        {"VALUE", settingValues},
        {"HOW",
         [](const Context&) {
             return words({"30m", "1h", "until", "today", "off"});
         }},
        {"WHEN",
         [](const Context&) {
             return words({"+5m", "+10m"});
         }},
        {"--since",
         [](const Context&) {
             return words({"5m", "10m", "15m"});
         }},
        {"--for", lengths},
        {"--extend", lengths},
        {"--estimate", lengths},
        {"DAYS", [](const Context&) { return namesIn(core::kWeekdayNames); }},
        {"HOURS",
         [](const Context&) {
             return words({"9:00-17:00", "off"});
         }},
        {"FILE", files},
        {"--database", files},
    };
    return all;
}

} // namespace

Candidates valuesFor(const CLI::Option& option, const CLI::App& command,
                     const std::vector<std::string>& before, const State& now,
                     const History& history)
{
    const auto name =
        option.get_lnames().empty() ? option.get_name(true) : "--" + option.get_lnames().front();
    const auto found = std::find_if(table().begin(), table().end(),
                                    [&name](const Values& values) { return name == values.name; });
    return found == table().end() ? Candidates{}
                                  : found->find({option, command, before, now, history});
}

} // namespace pomotide::cli
