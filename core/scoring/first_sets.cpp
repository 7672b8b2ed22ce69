// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/first_sets.h"

#include <algorithm>

namespace pomotide::core {

namespace {

bool wasTakenBack(const Pomodoro& pomodoro)
{
    return pomodoro.ending == Ending::Stopped &&
           pomodoro.span.end - pomodoro.startedAt < kFirstMinute;
}

bool isFirstOfItsIntention(const History& history, const Pomodoro& pomodoro)
{
    bool isFirst = !wasTakenBack(pomodoro);
    if (isFirst) {
        history.visitPomodoros(pomodoro.intention, pomodoro.id, [&](const Pomodoro& earlier) {
            isFirst = wasTakenBack(earlier);
            return isFirst;
        });
    }
    return isFirst;
}

bool isCompletion(const Pomodoro& pomodoro)
{
    return pomodoro.ending && pomodoro.evaluation &&
           pomodoro.evaluation->verdict == Verdict::Achieved;
}

} // namespace

std::vector<Pomodoro> firstSetsOf(std::vector<Pomodoro> pomodoros, Span span,
                                  const History& history)
{
    std::erase_if(pomodoros, [&](const Pomodoro& pomodoro) {
        return !span.contains(pomodoro.startedAt) || !isFirstOfItsIntention(history, pomodoro);
    });
    std::sort(pomodoros.begin(), pomodoros.end(),
              [](const Pomodoro& a, const Pomodoro& b) { return a.id < b.id; });
    return pomodoros;
}

void visitUnfinished(const History& history, IntentionId intention, PomodoroId limit,
                     const std::function<bool(const Pomodoro&)>& wantsMore)
{
    history.visitPomodoros(intention, limit, [&](const Pomodoro& pomodoro) {
        return !isCompletion(pomodoro) && wantsMore(pomodoro);
    });
}

} // namespace pomotide::core
