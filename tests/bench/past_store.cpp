// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/bench/past_store.h"

#include "core/engine/step.h"
#include "core/store/sqlite_store.h"

#include <array>
#include <cstdint>
#include <cstdlib>
#include <iostream>

namespace pomotide::bench {

using namespace core;
using namespace std::chrono_literals;

namespace {

constexpr int kPomodorosADay = 16;
constexpr int kPomodorosToAnIntention = 3;
constexpr int kOpenIntentions = 20;

constexpr std::array kTitles{"Write the report #work",  "Answer Ada's letter",
                             "Plan the workshop #work", "Read the new draft #reading",
                             "Mend the gate #home",     "Sort the photographs #home",
                             "Call the dentist",        "Prepare the talk on tides #talk #work"};

/// A pseudo-random number, the same each time.
std::uint32_t scattered(std::uint32_t number)
{
    number ^= number >> 16;
    number *= 0x7feb352dU;
    number ^= number >> 15;
    number *= 0x846ca68bU;
    return number ^ (number >> 16);
}

/// Writes the history as changes, day by day.
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
        const bool isLived = m_shape == Shape::Lived;
        m_state.hours.rules = {{.id = RuleId{0},
                                .days = Weekdays::fromBits(isLived ? 0x3E : 0x7F),
                                .from = {isLived ? 9h : 0h},
                                .to = {isLived ? 17h : 0h},
                                .zone = {}}};
        m_changes.emplace_back(PutRules{m_state.hours.rules});
    }

    [[nodiscard]] std::string titleOf(std::int64_t number) const
    {
        return m_shape == Shape::Lived ? kTitles.at(std::size_t(number) % kTitles.size())
                                       : "Something to do";
    }

    /// The number of pomodoros in a day.
    [[nodiscard]] int lengthOf(Instant day) const
    {
        const auto date = std::chrono::floor<std::chrono::days>(day);
        const std::chrono::weekday weekday{date};
        if (m_shape != Shape::Lived) {
            return kPomodorosADay;
        }
        if (weekday == std::chrono::Saturday || weekday == std::chrono::Sunday) {
            return 0;
        }
        return int(scattered(std::uint32_t(date.time_since_epoch().count())) % kPomodorosADay);
    }

    [[nodiscard]] std::optional<Verdict> verdictOf(std::int64_t number, bool achieves) const
    {
        const auto chance = scattered(std::uint32_t(number)) % 16;
        if (achieves || m_shape != Shape::Lived || chance > 5) {
            return achieves ? Verdict::Achieved : Verdict::Focused;
        }
        if (chance == 0) {
            return std::nullopt;
        }
        return chance < 4 ? Verdict::Interrupted : Verdict::Distracted;
    }

    Intention& addIntention(Instant at)
    {
        m_intention = {.id = IntentionId{m_state.next.intention++},
                       .title = titleOf(m_state.next.intention),
                       .description = "",
                       .estimates = {{.length = 1h, .made = at}},
                       .created = at,
                       .order = m_state.next.order++,
                       .state = Open{}};
        m_changes.emplace_back(PutIntention{m_intention});
        m_state.open.push_back(m_intention);
        return m_intention;
    }

    void addDay(Instant begin)
    {
        const auto streakLength = m_state.settings.streakPlan.size();
        auto at = begin;
        PomodoroId streak{};
        const int length = lengthOf(begin);
        for (int count = 0; count < length; ++count) {
            if (m_state.next.pomodoro == m_pomodoros) {
                break;
            }
            const auto index = static_cast<std::size_t>(count) % streakLength;
            if (index == 0) {
                streak = PomodoroId{m_state.next.pomodoro};
            }
            at = addPomodoro(at, streak, index);
        }
        if (length > 0) {
            m_changes.emplace_back(RecordSession{{begin, begin + 8h}});
        }
    }

    Instant addPomodoro(Instant begin, PomodoroId streak, std::size_t index)
    {
        const auto number = m_state.next.pomodoro++;
        const bool isUsual = m_shape != Shape::Single;
        if (isUsual && number % kPomodorosToAnIntention == 0) {
            addIntention(begin);
        }
        const bool achieves =
            isUsual && number % kPomodorosToAnIntention == kPomodorosToAnIntention - 1;
        const auto end = begin + *pomodoroLength(m_state.settings.streakPlan, index);
        const auto rest = end + breakLength(m_state.settings.streakPlan, index);
        const PomodoroId id{number};
        m_changes.emplace_back(
            PutPomodoro{{.id = id,
                         .intention = m_intention.id,
                         .streak = streak,
                         .index = index,
                         .span = {begin, end},
                         .startedAt = begin,
                         .ending = Ending::Full,
                         .evaluation = evaluationOf(verdictOf(number, achieves), end)}});
        m_changes.emplace_back(PutBreak{
            {.after = id, .index = index, .span = {end, rest}, .state = BreakState::Taken}});
        if (achieves) {
            m_intention.state = Achieved{.at = end, .by = id};
            m_changes.emplace_back(PutIntention{m_intention});
            m_state.open.pop_back();
        }
        return rest;
    }

    [[nodiscard]] static std::optional<Evaluation> evaluationOf(std::optional<Verdict> verdict,
                                                                Instant at)
    {
        return verdict ? std::optional(Evaluation{.verdict = *verdict, .first = at, .since = at})
                       : std::nullopt;
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
