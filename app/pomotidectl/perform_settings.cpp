// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/perform.h"

#include "app/pomotidectl/json_output.h"

#include "core/settings/settings_text.h"

#include <utility>

namespace pomotide::cli {

namespace {

/// "day-start = 05:00", a line for each that was asked for.
std::string linesOf(const SetSettings& request, const core::Settings& settings)
{
    std::string text;
    for (const auto& wanted : request.values) {
        const auto& setting = *core::findSetting(wanted.key);
        text.append(text.empty() ? "" : "\n").append(setting.key);
        text.append(" = ").append(setting.format(settings));
    }
    return text;
}

} // namespace

Report perform(const ListSettings&, CommandExecutor& executor)
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

Report perform(const SetSettings& request, CommandExecutor& executor)
{
    return executor.carryOut(
        [&](const core::State& now, const core::History&) -> std::variant<Plan, std::string> {
            auto after = now.settings;
            for (const auto& [key, value] : request.values) {
                after = *core::findSetting(key)->parse(std::move(after), value);
            }
            return Plan{.commands = {core::SetSettings{after, {}}},
                        .about = {},
                        .tell = [&request, after](const core::Transition&) {
                            return CommandResult{.text = linesOf(request, after),
                                                 .intention = {},
                                                 .pomodoro = {},
                                                 .settings = after};
                        }};
        });
}

} // namespace pomotide::cli
