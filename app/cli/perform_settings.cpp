// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/cli/perform.h"

#include "core/settings/settings_text.h"

namespace pomotide::cli {

Report perform(const ListSettings&, Engine& engine)
{
    return engine.show([](const core::State& now, const core::History&) {
        auto text = core::formatSettings(core::settingsOf(now));
        text.erase(text.find_last_not_of('\n') + 1);
        return text;
    });
}

Report perform(const SetSetting& request, Engine& engine)
{
    return engine.carryOut([&](const core::State& now,
                               const core::History&) -> std::variant<Plan, std::string> {
        const auto before = core::settingsOf(now);
        const auto& setting = *core::findSetting(request.key);
        const auto after = *setting.parse(before, request.value);
        return Plan{.commands = core::commandsFor(before, after),
                    .about = {},
                    .tell = [&setting, after](const core::Transition&) {
                        return Told{.text =
                                        std::string{setting.key} + " = " + setting.format(after),
                                    .intention = {},
                                    .pomodoro = {}};
                    }};
    });
}

} // namespace pomotide::cli
