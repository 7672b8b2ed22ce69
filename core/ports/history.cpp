// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/history.h"

namespace pomotide::core {

bool belongsTo(Span span, const Pomodoro& pomodoro)
{
    const auto& evaluation = pomodoro.evaluation;
    return pomodoro.span.overlaps(span) || span.contains(pomodoro.startedAt) ||
           (evaluation && (span.contains(evaluation->first) || span.contains(evaluation->since)));
}

std::optional<Break> breakAfter(const History& history, PomodoroId pomodoro)
{
    if (const auto known = history.pomodoro(pomodoro)) {
        for (const auto& slot : history.streak(known->streak)) {
            if (slot.pomodoro.id == pomodoro) {
                return slot.pause;
            }
        }
    }
    return std::nullopt;
}

} // namespace pomotide::core
