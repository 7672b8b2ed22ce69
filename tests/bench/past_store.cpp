// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/past_store.h"

#include "core/session/step.h"
#include "core/store/sqlite_store.h"

#include <cstdlib>
#include <iostream>

namespace pomotide::bench {

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr int kPomodorosADay = 16;
constexpr int kPomodorosToAnIntention = 3;
constexpr int kOpenIntentions = 20;

/// The past as changes, day by day.
class Writer final {
public:
    Writer(Instant now, int pomodoros, Shape shape)
        : m_state(initialState(now)), m_pomodoros(pomodoros), m_shape(shape)
    {}

    Transition write()
    {
        addHours();
        for (int count = 0; count < kOpenIntentions; ++count) {
            addIntention(m_state.now - 24h);
        }
        const auto days = (m_pomodoros + kPomodorosADay - 1) / kPomodorosADay;
        const auto today = std::chrono::floor<std::chrono::days>(m_state.now);
        for (int day = days; day > 0; --day) {
            addDay(today - std::chrono::days{day} + 9h);
        }
        return {.state = m_state, .changes = std::move(m_changes), .fault = {}, .created = {}};
    }

private:
    void addHours()
    {
        m_state.hours.rules = {{.id = RuleId{0},
                                .days = Weekdays::fromBits(0x7F),
                                .from = {0h},
                                .to = {0h},
                                .zone = {}}};
        m_changes.emplace_back(PutRules{m_state.hours.rules});
    }

    Intention& addIntention(Instant at)
    {
        m_intention = {.id = IntentionId{m_state.next.intention++},
                       .title = "Something to do",
                       .description = "",
                       .estimates = {{.length = 1h, .made = at}},
                       .created = at,
                       .place = m_state.next.place++,
                       .state = Open{}};
        m_changes.emplace_back(PutIntention{m_intention});
        m_state.open.push_back(m_intention);
        return m_intention;
    }

    void addDay(Instant begin)
    {
        const auto streakLength = m_state.plan.size();
        auto at = begin;
        PomodoroId streak{};
        for (int count = 0; count < kPomodorosADay; ++count) {
            if (m_state.next.pomodoro == m_pomodoros) {
                break;
            }
            const auto index = static_cast<std::size_t>(count) % streakLength;
            if (index == 0) {
                streak = PomodoroId{m_state.next.pomodoro};
            }
            at = addPomodoro(at, streak, index);
        }
        m_changes.emplace_back(RecordSession{{begin, begin + 8h}});
    }

    Instant addPomodoro(Instant begin, PomodoroId streak, std::size_t index)
    {
        const auto number = m_state.next.pomodoro++;
        const bool isUsual = m_shape == Shape::Usual;
        if (isUsual && number % kPomodorosToAnIntention == 0) {
            addIntention(begin);
        }
        const bool achieves =
            isUsual && number % kPomodorosToAnIntention == kPomodorosToAnIntention - 1;
        const auto end = begin + *pomodoroLength(m_state.plan, index);
        const auto rest = end + breakLength(m_state.plan, index);
        const PomodoroId id{number};
        m_changes.emplace_back(PutPomodoro{
            {.id = id,
             .intention = m_intention.id,
             .streak = streak,
             .index = index,
             .span = {begin, end},
             .act = begin,
             .ending = Ending::Full,
             .evaluation = Evaluation{.verdict = achieves ? Verdict::Achieved : Verdict::Focused,
                                      .first = end,
                                      .since = end}}});
        m_changes.emplace_back(PutBreak{
            {.after = id, .index = index, .span = {end, rest}, .state = BreakState::Taken}});
        if (achieves) {
            m_intention.state = Achieved{.at = end, .by = id};
            m_changes.emplace_back(PutIntention{m_intention});
            m_state.open.pop_back();
        }
        return rest;
    }

    State m_state;
    int m_pomodoros;
    Shape m_shape;
    Intention m_intention;
    std::vector<Change> m_changes;
};

} // namespace

void makePastStore(const std::string& path, Instant now, int pomodoros, Shape shape)
{
    const auto store = store::SqliteStore::open(path, now);
    const auto kept = store ? (*store)->transact([&](const State&, const History&) {
        return Writer{now, pomodoros, shape}.write();
    })
                            : Result<Transition>{store.failure()};
    if (!kept) {
        std::cerr << "bench: " << path << ": " << kept.failure().detail << '\n';
        std::exit(1);
    }
}

} // namespace pomotide::bench
