// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A repeating intention that is achieved comes again: a new one, which is for later until its day.
// There is never more than one to come, however many days pass.

#include "core/engine/draft.h"
#include "core/schedule/repeating.h"
#include "core/text/check_boxes.h"
#include "core/time/resolve.h"

#include <algorithm>
#include <limits>
#include <tuple>

namespace pomotide::core {

namespace {

/// Returns the intention that follows it, without its id and order.
std::optional<Intention> nextOf(const Draft& draft, const Intention& achieved)
{
    const auto& [zone, dayStart] = std::tie(draft.zones.system(), draft.state.settings.dayStart);
    const auto at = std::get<Achieved>(achieved.state).at;
    const auto due = dueAgain(achieved.repeat, achieved.due, userDate(zone, dayStart, at));
    if (!due) {
        return std::nullopt;
    }
    Intention next{.id = {},
                   .title = achieved.title,
                   .description = unticked(achieved.description),
                   .nextStep = {},
                   .estimates = {},
                   .created = draft.state.now,
                   .order = 0,
                   .state = Open{},
                   .when = When::Later,
                   .repeat = achieved.repeat,
                   .due = due};
    if (const auto estimate = estimateOf(achieved)) {
        next.estimates.push_back({.length = estimate, .made = draft.state.now});
    }
    return next;
}

bool hasPomodoros(const Draft& draft, IntentionId id)
{
    bool has = false;
    draft.past().visitPomodoros(id, PomodoroId{std::numeric_limits<std::int64_t>::max()},
                                [&](const Pomodoro&) {
                                    has = true;
                                    return false;
                                });
    return has;
}

/// The open intention that came after it and was not changed since; only time may have passed.
std::optional<IntentionId> untouchedNextOf(const Draft& draft, const Intention& achieved)
{
    const auto next = nextOf(draft, achieved);
    if (!next) {
        return std::nullopt;
    }
    const auto& open = draft.state.open;
    const auto found = std::find_if(open.begin(), open.end(), [&](const Intention& other) {
        auto expected = *next;
        expected.id = other.id;
        expected.created = other.created;
        expected.order = other.order;
        expected.when = other.when;
        if (expected.estimates.size() == other.estimates.size()) {
            expected.estimates = other.estimates;
        }
        return other == expected && !hasPomodoros(draft, other.id);
    });
    return found == open.end() ? std::nullopt : std::optional{found->id};
}

} // namespace

void repeat(Draft& draft, const Intention& achieved)
{
    auto next = nextOf(draft, achieved);
    if (!next) {
        return;
    }
    next->id = IntentionId{draft.state.next.intention++};
    next->order = draft.state.next.order++;
    if (hasCome(draft, *next)) { // achieved days ago, and told now
        next->when = When::Today;
    }
    draft.put(*next);
}

void reopen(Draft& draft, Intention intention)
{
    const bool comesAgain =
        intention.repeat != Repeat::Never && std::holds_alternative<Achieved>(intention.state);
    if (comesAgain) {
        if (const auto next = untouchedNextOf(draft, intention)) {
            draft.remove(*next);
        } else {
            intention.repeat = Repeat::Never;
        }
    }
    intention.state = Open{};
    draft.put(intention);
}

bool hasCome(const Draft& draft, const Intention& intention)
{
    const auto begin = dueBegin(intention, draft.zones.system(), draft.state.settings.dayStart);
    return begin && *begin <= draft.state.now;
}

void bringDue(Draft& draft)
{
    std::vector<Intention> due;
    std::copy_if(
        draft.state.open.begin(), draft.state.open.end(), std::back_inserter(due),
        [&](const Intention& each) { return each.when == When::Later && hasCome(draft, each); });
    std::sort(due.begin(), due.end(), [](const Intention& a, const Intention& b) {
        return std::pair{a.due, a.order} < std::pair{b.due, b.order};
    });
    for (auto& intention : due) {
        intention.when = When::Today;
        intention.order = draft.state.next.order++;
    }
    draft.put(due);
}

} // namespace pomotide::core
