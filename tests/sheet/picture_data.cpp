// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Makes a database with six believable weeks, lived command by command up to a Thursday morning,
// for pictures of the program: picture_data FILE light|dark. Prints what time it is then.

#include "core/engine/runner.h"
#include "core/engine/step.h"
#include "core/schedule/week.h"
#include "core/store/sqlite_store.h"
#include "core/text/iso_text.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/scripted_zones.h"

#include <array>
#include <cstdlib>
#include <iostream>
#include <string_view>

namespace pomotide {

namespace {

using namespace core;
using namespace std::chrono_literals;

constexpr Instant kThursday = std::chrono::sys_days{2026y / 3 / 12};
constexpr int kDays = 6 * 7 + 3;

/// Work on one intention, for a number of pomodoros. They follow each other.
struct Undertaking {
    const char* title;
    Duration estimate;
    int pomodoros;
};

constexpr std::array kUndertakings{
    Undertaking{"Write the grant report #work", 8h, 29},
    Undertaking{"Answer Ines's letter", 20min, 2},
    Undertaking{"Read the new draft #reading", 90min, 6},
    Undertaking{"Plan the workshop #work", 6h, 24},
    Undertaking{"Sort the receipts #home", 30min, 2},
    Undertaking{"Prepare the talk on tides #talk #work", 8h, 37},
    Undertaking{"Mend the garden gate #home", 45min, 4},
    Undertaking{"Translate chapter 3 #reading", 5h, 21},
    Undertaking{"Call the insurance", 10min, 1},
    Undertaking{"Figures for the northern office #work", 3h, 13},
    Undertaking{"Thank the hosts", 15min, 1},
    Undertaking{"Slides for Thursday #talk #work", 4h, 18},
    Undertaking{"Read about ebb and flow #reading", 2h, 9},
    Undertaking{"Clear the inbox", 30min, 3},
    Undertaking{"Budget of the spring #work", 2h, 11},
};

/// A pseudo-random number, the same each time.
std::uint32_t scattered(std::uint32_t number)
{
    number ^= number >> 16;
    number *= 0x7feb352dU;
    number ^= number >> 15;
    number *= 0x846ca68bU;
    return number ^ (number >> 16);
}

class Life final : public Observer {
public:
    static constexpr Instant kBegin = kThursday - std::chrono::days{kDays};

    explicit Life(Store& store) : m_runner(store, m_driver, m_zones, *this) { run(Restart{}); }

    void live(Theme theme)
    {
        auto settings = m_state.settings;
        settings.theme = theme;
        run(SetSettings{settings});
        auto week = proposedWeek();
        for (const auto day : {1U, 2U, 3U, 4U}) {
            week.days.at(day) = {{.from = {9h}, .to = {12h + 30min}, .zone = {}},
                                 {.from = {13h + 30min}, .to = {17h}, .zone = {}}};
        }
        week.days.at(5) = {{.from = {9h}, .to = {13h}, .zone = {}}};
        run(SetWorkHours{rulesOf(week, {})});
        for (int day = kDays; day > 0; --day) {
            const Instant date = kThursday - std::chrono::days{day};
            const std::chrono::weekday weekday{std::chrono::floor<std::chrono::days>(date)};
            if (weekday != std::chrono::Saturday && weekday != std::chrono::Sunday) {
                liveADay(date, weekday == std::chrono::Friday);
            }
        }
        lookAhead();
        liveTheMorning();
    }

    [[nodiscard]] Instant now() const { return m_driver.now(); }

    void onState(const State& state) override { m_state = state; }
    void onFailure(const Failure& failure) override { end(failure.detail); }

private:
    [[noreturn]] static void end(const std::string& reason)
    {
        std::cerr << "picture_data: " << reason << '\n';
        std::exit(1);
    }

    void run(const Command& command)
    {
        const auto done = m_runner.dispatch(command);
        if (done && !isAccepted(done->outcome)) {
            end("refused at " + formatIso(now()));
        }
    }

    std::uint32_t chance(std::uint32_t of) { return scattered(++m_drawn) % of; }

    void liveADay(Instant date, bool isShort)
    {
        workUntil(date + 9h + 5min * chance(5), date + 12h + 10min);
        if (!isShort && chance(5) != 0) {
            workUntil(date + 13h + 35min + 5min * chance(8), date + 15h + 20min * chance(5));
        }
    }

    void workUntil(Instant begin, Instant end)
    {
        m_driver.advanceTo(begin);
        while (now() < end) {
            pomodoro();
            // Now and then something else comes in between, and the streak ends.
            m_driver.advanceTo(now() + (chance(6) == 0 ? 35min : 1min * chance(2)));
        }
    }

    /// Works for one pomodoro on the present undertaking, and rests.
    void pomodoro()
    {
        const auto& [title, estimate, pomodoros] =
            kUndertakings.at(m_undertaking % kUndertakings.size());
        if (m_done == 0) {
            m_current = add({title, "", estimate, When::Today, Repeat::Never});
        }
        const auto drawn = chance(16);
        const bool isAchieved = ++m_done >= pomodoros && drawn >= 2;
        const Verdict verdict = isAchieved   ? Verdict::Achieved
                                : drawn < 2  ? Verdict::Interrupted
                                : drawn == 2 ? Verdict::Distracted
                                             : Verdict::Focused;
        work(m_current, drawn > 12 ? 1min * (1 + chance(8)) : 0min, verdict);
        if (isAchieved) {
            m_done = 0;
            ++m_undertaking;
        }
        rest();
    }

    /// Works on past the planned end by `overtime`. An interrupted pomodoro stops halfway.
    void work(IntentionId intention, Duration overtime, std::optional<Verdict> verdict)
    {
        run(Start{intention});
        const Pomodoro pomodoro = m_state.streak->pairs.back().pomodoro;
        if (verdict == Verdict::Interrupted) {
            m_driver.advanceTo(now() + (pomodoro.span.end - now()) / 2 + 30s);
            run(Stop{});
        }
        const Instant last = pomodoro.span.end + overtime;
        for (Instant at = pomodoro.span.end - 30s; overtime > 0s && at < last; at += 1min) {
            m_driver.advanceTo(std::max(at, now()));
            run(Seen{});
        }
        m_driver.advanceTo(std::max(now(), last) + 90s);
        if (verdict) {
            run(Evaluate{pomodoro.id, *verdict});
        }
    }

    void rest()
    {
        if (m_state.streak && m_state.streak->pairs.back().pause) {
            m_driver.advanceTo(std::max(now(), m_state.streak->pairs.back().pause->span.end));
        }
    }

    IntentionId add(const AddIntention& intention)
    {
        run(intention);
        return IntentionId{m_state.next.intention - 1};
    }

    void lookAhead()
    {
        m_driver.advanceTo(kThursday + 8h + 55min);
        add({"Draft the invitation #work", "", 1h, When::Next, Repeat::Never});
        add({"Read chapter 4 #reading", "", 90min, When::Next, Repeat::Never});
        add({"Book the train to the workshop #work", "", 15min, When::Next, Repeat::Never});
        add({"Sort the receipts #home", "", 20min, When::Later, Repeat::Weekly});
        add({"Learn to splice a rope", "", {}, When::Later, Repeat::Never});
        add({"Photographs of the summer #home", "", 4h, When::Later, Repeat::Never});
        add({"Water the plants", "", 5min, When::Today, Repeat::Daily});
        const auto saturday = kThursday + std::chrono::days{2};
        run(AddSession{saturday + 10h, saturday + 12h});
        const RuleId nextMonday = m_state.hours.rules.front().id;
        run(ChangeSession{RuleDay{nextMonday, LocalDate{2026y / 3 / 16}},
                          kThursday + std::chrono::days{4} + 10h,
                          {}});
    }

    void liveTheMorning()
    {
        const auto review = add(
            {"Write the review #work",
             "- [x] read it again\n- [x] look at the figures\n- [ ] the last page\n- [ ] send it",
             2h, When::Today, Repeat::Never});
        const auto dentist = add({"Call the dentist", "", 5min, When::Today, Repeat::Never});
        const auto tax = add({"Tax return #home", "The folder is on the lower shelf.", 3h,
                              When::Today, Repeat::Never});
        run(MoveIntention{review, 0, When::Today});
        run(MoveIntention{tax, 1, When::Today});
        m_driver.advanceTo(kThursday + 9h + 6min);
        work(dentist, 0min, Verdict::Achieved);
        rest();
        work(tax, 0min, Verdict::Focused);
        rest();
        work(review, 4min, Verdict::Focused);
        m_driver.advanceTo(kThursday + 10h + 10min);
        work(review, 0min, Verdict::Focused);
        rest();
        work(tax, 0min, {});
        run(SetNextStep{tax, "find the receipts of March"});
        rest();
        m_driver.advanceTo(now() + 30s);
        run(Start{review});
        m_driver.advanceTo(now() + 7min);
    }

    State m_state;
    ManualTimeDriver m_driver{kBegin};
    ScriptedZones m_zones;
    Runner m_runner;
    std::uint32_t m_drawn = 0;
    std::size_t m_undertaking = 0;
    int m_done = 0;
    IntentionId m_current{};
};

} // namespace

} // namespace pomotide

int main(int count, char* arguments[])
{
    using namespace pomotide;
    if (count != 3) {
        std::cerr << "picture_data FILE light|dark\n";
        return 2;
    }
    const bool isDark = std::string_view{arguments[2]} == "dark";
    const auto store = store::SqliteStore::open(arguments[1], Life::kBegin);
    if (!store) {
        std::cerr << "picture_data: " << store.failure().detail << '\n';
        return 1;
    }
    Life life(**store);
    life.live(isDark ? core::Theme::Dark : core::Theme::Light);
    std::cout << core::formatIso(life.now()) << '\n';
    return 0;
}
