// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/read_json.h"

#include "app/exchange/format_version.h"
#include "app/exchange/read_rows.h"
#include "app/exchange/references.h"
#include "app/json/parse_json.h"

#include "core/settings/setting_table.h"

#include <algorithm>

namespace pomotide::exchange {

namespace {

template<typename Value>
std::vector<Value> listIn(const Node& root, const char* key, Value (*valueIn)(const Node&))
{
    std::vector<Value> values;
    for (const auto& item : root.member(key).items()) {
        values.push_back(valueIn(item));
    }
    return values;
}

/// Unknown settings are ignored; missing ones have their default.
core::Settings settingsIn(const Node& node)
{
    core::Settings settings;
    for (const auto& setting : core::settingTable()) {
        const auto value = node.optionalMember(std::string{setting.key}.c_str());
        if (!value) {
            continue;
        }
        auto changed = setting.parse(settings, value->text());
        if (!changed) {
            value->expected("a value that this setting takes");
        }
        settings = *std::move(changed);
    }
    return settings;
}

/// Older files know nothing of events and rests.
Rows rowsIn(const Node& root)
{
    Rows rows{.rules = listIn(root, "work_hours", ruleIn),
              .overrides = listIn(root, "overrides", overrideIn),
              .manual = listIn(root, "manual_sessions", manualSessionIn),
              .events = {},
              .intentions = listIn(root, "intentions", intentionIn),
              .pomodoros = listIn(root, "pomodoros", pomodoroIn),
              .breaks = listIn(root, "breaks", breakIn),
              .sessions = listIn(root, "sessions", sessionIn)};
    if (root.optionalMember("events")) {
        rows.events = listIn(root, "events", eventIn);
    }
    const auto pomodoros = root.member("pomodoros").items();
    if (std::none_of(pomodoros.begin(), pomodoros.end(), [](const Node& pomodoro) {
            return pomodoro.optionalMember("rests").has_value();
        })) {
        addRests(rows);
    }
    return rows;
}

/// Older files have no prompt back-off; the core then creates it.
void readPrompt(const Node& root, core::State& state)
{
    if (const auto prompt = root.optionalMember("prompt")) {
        state.prompt = promptIn(*prompt);
    }
    if (state.prompt && state.streak) {
        root.member("prompt").expected("none while a streak goes on");
    }
    const auto older = root.optionalMember("ladder");
    if (const auto backoff = older ? older : root.optionalMember("backoff")) {
        state.backoff = backoffIn(*backoff);
        if (!state.prompt) {
            backoff->expected("none without a prompt");
        }
    }
}

/// Older files know nothing of overtime.
void readRunning(const Node& node, core::Streak& streak)
{
    if (const auto overtime = node.optionalMember("overtime")) {
        streak.overtime = overtimeIn(*overtime);
    }
    if (streak.overtime && streak.pairs.back().pause) {
        node.member("overtime").expected("none unless a pomodoro runs");
    }
    if (const auto continued = node.optionalMember("continued")) {
        streak.continued = graceIn(*continued);
    }
    if (const auto moved = node.optionalMember("clock_moved")) {
        streak.hasClockMoved = moved->truth();
    }
}

core::State stateIn(const Node& root, const Rows& rows)
{
    core::State state{.now = instantIn(root.member("now")),
                      .hours = {.rules = rows.rules,
                                .overrides = rows.overrides,
                                .manual = rows.manual,
                                .events = rows.events},
                      .settings = settingsIn(root.member("settings")),
                      .open = {},
                      .closed = {},
                      .awaiting = {},
                      .streak = {},
                      .lapsed = {},
                      .seen = {},
                      .prompt = {},
                      .backoff = {},
                      .quietUntil = {},
                      .tally = {},
                      .asleepSince = {},
                      .next = nextIdsIn(root.member("next"))};
    checkNumbers(rows, state.next);
    if (const auto streak = root.optionalMember("streak")) {
        const auto grace = streak->optionalMember("grace");
        state.streak = streakOf(rows, idIn<core::PomodoroId>(streak->member("first")),
                                grace ? std::optional{graceIn(*grace)} : std::nullopt);
        readRunning(*streak, *state.streak);
    }
    if (const auto lapsed = root.optionalMember("lapsed")) {
        state.lapsed = lapsedIn(*lapsed);
    }
    if (const auto seen = root.optionalMember("seen")) {
        state.seen = instantIn(*seen);
    }
    checkNothingElseGoesOn(rows, state.streak);
    readPrompt(root, state);
    if (const auto quietUntil = root.optionalMember("quiet_until")) {
        state.quietUntil = quietEndIn(*quietUntil, state.now);
    }
    if (const auto since = root.optionalMember("asleep_since")) {
        state.asleepSince = instantIn(*since);
    }
    return state;
}

template<typename Change, typename Row>
void put(const std::vector<Row>& rows, std::vector<core::Change>& changes)
{
    for (const auto& row : rows) {
        changes.emplace_back(Change{row});
    }
}

std::vector<core::Change> changesOf(const Rows& rows)
{
    std::vector<core::Change> changes;
    put<core::PutIntention>(rows.intentions, changes);
    put<core::PutPomodoro>(rows.pomodoros, changes);
    put<core::PutBreak>(rows.breaks, changes);
    put<core::RecordSession>(rows.sessions, changes);
    changes.emplace_back(core::PutRules{rows.rules});
    put<core::PutOverride>(rows.overrides, changes);
    put<core::PutManualSession>(rows.manual, changes);
    changes.emplace_back(core::PutEvents{rows.events});
    return changes;
}

core::Transition contentOf(const Node& root)
{
    const auto version = root.member(kVersionKey);
    if (version.integer() != kVersion) {
        version.expected("1, the version of this format");
    }
    const auto rows = rowsIn(root);
    return {.state = stateIn(root, rows), .changes = changesOf(rows), .fault = {}, .created = {}};
}

} // namespace

std::variant<core::Transition, Fault> readJson(std::string_view text)
{
    const auto parsed = json::parseJson(text);
    if (const auto* const fault = std::get_if<Fault>(&parsed)) {
        return *fault;
    }
    try {
        return contentOf(Node(std::get<nlohmann::json>(parsed)));
    } catch (const Fault& fault) {
        return fault;
    }
}

} // namespace pomotide::exchange
