// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/references.h"

#include "app/json/fault.h"

#include <algorithm>
#include <functional>
#include <map>
#include <set>
#include <string>
#include <type_traits>
#include <utility>

namespace pomotide::exchange {

namespace {

[[noreturn]] void refuse(const char* list, std::size_t row, const char* member, const char* what)
{
    throw json::Fault{.where = std::string{list} + '[' + std::to_string(row) + "]." + member,
                      .what = std::string{"expected "} + what};
}

/// Throws if two rows have the same key: the database would keep only the last.
template<typename Row, typename KeyOf>
void checkKeys(const char* list, const std::vector<Row>& rows, const char* member, KeyOf keyOf)
{
    std::set<std::decay_t<std::invoke_result_t<KeyOf, const Row&>>> known;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!known.insert(std::invoke(keyOf, rows[row])).second) {
            refuse(list, row, member, "one that no row before it has");
        }
    }
}

/// Throws unless all numbers are below the next one.
template<typename Row, typename Number>
void checkCounted(const char* list, const std::vector<Row>& rows, const char* member,
                  Number Row::*number, std::int64_t next)
{
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (static_cast<std::int64_t>(rows[row].*number) >= next) {
            refuse(list, row, member, "one below that in \"next\"");
        }
    }
}

} // namespace

void addRests(Rows& rows)
{
    std::set<core::PomodoroId> rested;
    for (const auto& pause : rows.breaks) {
        if (core::isInFull(pause)) {
            rested.insert(pause.after);
        }
    }
    // By streak and index.
    std::map<std::pair<core::PomodoroId, std::size_t>, core::Pomodoro*> ordered;
    for (auto& pomodoro : rows.pomodoros) {
        ordered.emplace(std::pair{pomodoro.streak, pomodoro.index}, &pomodoro);
    }
    std::map<core::PomodoroId, std::size_t> rests;
    for (auto& [place, pomodoro] : ordered) {
        pomodoro->rests = rests[place.first];
        rests[place.first] += rested.count(pomodoro->id);
    }
}

void checkNumbers(const Rows& rows, const core::NextIds& next)
{
    checkKeys("intentions", rows.intentions, "id", &core::Intention::id);
    checkKeys("pomodoros", rows.pomodoros, "id", &core::Pomodoro::id);
    checkKeys("breaks", rows.breaks, "after", &core::Break::after);
    checkKeys("manual_sessions", rows.manual, "id", &core::ManualSession::id);
    checkKeys("overrides", rows.overrides, "date", [](const core::Override& entry) {
        return std::pair{entry.rule, entry.date};
    });
    checkCounted("intentions", rows.intentions, "id", &core::Intention::id, next.intention);
    checkCounted("intentions", rows.intentions, "order", &core::Intention::order, next.order);
    checkCounted("pomodoros", rows.pomodoros, "id", &core::Pomodoro::id, next.pomodoro);
    checkCounted("manual_sessions", rows.manual, "id", &core::ManualSession::id, next.session);
}

core::Streak streakOf(const Rows& rows, core::PomodoroId first,
                      const std::optional<core::Grace>& grace)
{
    core::Streak streak{.pairs = {}, .grace = grace};
    for (const auto& pomodoro : rows.pomodoros) {
        if (pomodoro.streak == first) {
            streak.pairs.push_back({.pomodoro = pomodoro, .pause = {}});
        }
    }
    std::sort(streak.pairs.begin(), streak.pairs.end(),
              [](const auto& a, const auto& b) { return a.pomodoro.index < b.pomodoro.index; });
    std::map<core::PomodoroId, core::Break> breaks;
    for (const auto& pause : rows.breaks) {
        breaks.emplace(pause.after, pause);
    }
    for (auto& [pomodoro, pause] : streak.pairs) {
        if (const auto found = breaks.find(pomodoro.id); found != breaks.end()) {
            pause = found->second;
            pause->index = pomodoro.index;
        }
    }
    if (!core::isConsistent(streak)) {
        throw json::Fault{.where = "streak",
                          .what = "expected one whose last pomodoro or break goes on, or "
                                  "after which there is a grace period"};
    }
    return streak;
}

void checkNothingElseGoesOn(const Rows& rows, const std::optional<core::Streak>& streak)
{
    const auto last = streak ? std::optional{streak->pairs.back().pomodoro.id} : std::nullopt;
    for (std::size_t row = 0; row < rows.pomodoros.size(); ++row) {
        if (!rows.pomodoros[row].ending && rows.pomodoros[row].id != last) {
            refuse("pomodoros", row, "ending", "how it ended: only the last of the streak runs");
        }
    }
    for (std::size_t row = 0; row < rows.breaks.size(); ++row) {
        const auto& pause = rows.breaks[row];
        if (pause.state == core::BreakState::Running && pause.after != last) {
            refuse("breaks", row, "state", "how it ended: only the last of the streak runs");
        }
    }
}

} // namespace pomotide::exchange
