// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/references.h"

#include "app/json/fault.h"

#include <algorithm>
#include <limits>
#include <map>
#include <set>
#include <string>

namespace pomotide::exchange {

namespace {

[[noreturn]] void refuse(const char* list, std::size_t row, const char* member, const char* what)
{
    throw json::Fault{.where = std::string{list} + '[' + std::to_string(row) + "]." + member,
                      .what = std::string{"expected "} + what};
}

/// What each row of a list is called; no two are the same, and all are below `next`.
template<typename Row, typename Id>
std::set<Id> idsOf(const char* list, const std::vector<Row>& rows, Id Row::*id, std::int64_t next)
{
    std::set<Id> ids;
    for (std::size_t row = 0; row < rows.size(); ++row) {
        if (!ids.insert(rows[row].*id).second) {
            refuse(list, row, "id", "one that no row before it has");
        }
        if (static_cast<std::int64_t>(rows[row].*id) >= next) {
            refuse(list, row, "id", "one below that in \"next\"");
        }
    }
    return ids;
}

struct Ids {
    std::set<core::RuleId> rules;
    std::set<core::IntentionId> intentions;
    std::set<core::PomodoroId> pomodoros;
};

void checkOverrides(const Rows& rows, const Ids& ids)
{
    std::set<std::pair<core::RuleId, core::LocalDate>> days;
    for (std::size_t row = 0; row < rows.overrides.size(); ++row) {
        const auto& entry = rows.overrides[row];
        if (!ids.rules.contains(entry.rule)) {
            refuse("overrides", row, "rule", "the id of one of the work hours");
        }
        if (!days.emplace(entry.rule, entry.date).second) {
            refuse("overrides", row, "date", "one that no row before it has for the rule");
        }
    }
}

void checkIntentions(const Rows& rows, const Ids& ids, const core::NextIds& next)
{
    for (std::size_t row = 0; row < rows.intentions.size(); ++row) {
        const auto& intention = rows.intentions[row];
        if (intention.order >= next.order) {
            refuse("intentions", row, "place", "one below that in \"next\"");
        }
        const auto* achieved = std::get_if<core::Achieved>(&intention.state);
        if (achieved != nullptr && !ids.pomodoros.contains(achieved->by)) {
            refuse("intentions", row, "state.by", "the id of a pomodoro");
        }
    }
}

void checkPomodoros(const Rows& rows, const Ids& ids)
{
    std::set<std::pair<core::PomodoroId, std::size_t>> places;
    for (std::size_t row = 0; row < rows.pomodoros.size(); ++row) {
        const auto& pomodoro = rows.pomodoros[row];
        if (!ids.intentions.contains(pomodoro.intention)) {
            refuse("pomodoros", row, "intention", "the id of an intention");
        }
        if (!ids.pomodoros.contains(pomodoro.streak)) {
            refuse("pomodoros", row, "streak", "the id of a pomodoro");
        }
        if (!places.emplace(pomodoro.streak, pomodoro.index).second) {
            refuse("pomodoros", row, "index", "one that no row before it has in the streak");
        }
    }
}

void checkBreaks(const Rows& rows, const Ids& ids)
{
    std::set<core::PomodoroId> before;
    for (std::size_t row = 0; row < rows.breaks.size(); ++row) {
        const auto after = rows.breaks[row].after;
        if (!ids.pomodoros.contains(after) || !before.insert(after).second) {
            refuse("breaks", row, "after", "the id of a pomodoro, of each once");
        }
    }
}

} // namespace

void checkReferences(const Rows& rows, const core::NextIds& next)
{
    constexpr auto kNoLimit = std::numeric_limits<std::int64_t>::max();
    const Ids ids{
        .rules = idsOf("work_hours", rows.rules, &core::WorkHoursRule::id, kNoLimit),
        .intentions = idsOf("intentions", rows.intentions, &core::Intention::id, next.intention),
        .pomodoros = idsOf("pomodoros", rows.pomodoros, &core::Pomodoro::id, next.pomodoro)};
    static_cast<void>(
        idsOf("manual_sessions", rows.manual, &core::ManualSession::id, next.session));
    checkOverrides(rows, ids);
    checkIntentions(rows, ids, next);
    checkPomodoros(rows, ids);
    checkBreaks(rows, ids);
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
    for (const auto& rest : rows.breaks) {
        breaks.emplace(rest.after, rest);
    }
    for (auto& [pomodoro, rest] : streak.pairs) {
        if (const auto found = breaks.find(pomodoro.id); found != breaks.end()) {
            rest = found->second;
            rest->index = pomodoro.index;
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
        const auto& rest = rows.breaks[row];
        if (rest.state == core::BreakState::Running && rest.after != last) {
            refuse("breaks", row, "state", "how it ended: only the last of the streak runs");
        }
    }
}

} // namespace pomotide::exchange
