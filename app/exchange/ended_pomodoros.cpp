// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/ended_pomodoros.h"

#include "core/model/limits.h"
#include "core/text/unicode.h"

#include <map>
#include <utility>

namespace pomotide::exchange {

std::vector<EndedPomodoro> endedPomodoros(const core::History& history,
                                          const core::Chronicle& chronicle)
{
    std::map<core::IntentionId, core::Intention> intentions;
    for (auto& intention : history.intentions()) {
        intentions.emplace(intention.id, std::move(intention));
    }
    std::vector<EndedPomodoro> ended;
    for (const auto& pomodoro : chronicle.pomodoros) {
        if (pomodoro.ending) {
            const auto& intention = intentions[pomodoro.intention];
            ended.push_back({.pomodoro = pomodoro,
                             .title = core::validUtf8(intention.title),
                             .created = intention.created});
        }
    }
    return ended;
}

std::vector<EndedPomodoro> endedPomodoros(const core::History& history)
{
    return endedPomodoros(history, history.chronicle(core::kInstantRange));
}

} // namespace pomotide::exchange
