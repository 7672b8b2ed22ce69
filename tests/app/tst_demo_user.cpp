// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/demo_user.h"

#include "core/engine/phase.h"
#include "core/engine/runner.h"
#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "tests/support/builders.h"
#include "tests/support/manual_time_driver.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

#include <set>

namespace pomotide {

using namespace build;
using namespace core;
using app::DemoUser;

namespace {

/// The demonstration without a desktop: a core, the simulated user, and an alarm for each.
class DemoDay final : public Observer {
public:
    explicit DemoDay(Instant morning)
        : m_driver(morning), m_userDriver(morning), m_store(initialState(morning)),
          m_runner(m_store, m_driver, m_zones, *this),
          m_user(
              m_userDriver, m_zones, [this](const Command& command) { carryOut(command); },
              [this] { m_over = m_driver.now(); })
    {
        m_user.begin(initialState(morning));
    }

    void onState(const State& state) override
    {
        phases.push_back(phaseOf(state, m_zones));
        m_user.onState(state);
    }
    void onFailure(const Failure&) override { QTest::qFail("a store failed", __FILE__, __LINE__); }

    /// Lets time pass from alarm to alarm until the day is over; false if it is not over at
    /// `until`.
    bool play(Instant until)
    {
        while (!m_over) {
            const auto next =
                std::min(m_driver.alarm().value_or(until), m_userDriver.alarm().value_or(until));
            if (next >= until) {
                return false;
            }
            m_driver.advanceTo(next);
            m_userDriver.advanceTo(next);
        }
        return true;
    }

    [[nodiscard]] std::optional<Instant> over() const { return m_over; }
    [[nodiscard]] Chronicle history()
    {
        Chronicle chronicle;
        static_cast<void>(m_store.read([&](const State&, const History& history) {
            chronicle = history.chronicle({utc(2026y / 1 / 1), utc(2027y / 1 / 1)});
        }));
        return chronicle;
    }

    std::vector<Phase> phases;
    std::vector<Outcome> refusals;

private:
    void carryOut(const Command& command)
    {
        const auto result = m_runner.dispatch(command);
        if (!isAccepted(result->outcome)) {
            refusals.push_back(result->outcome);
        }
    }

    ScriptedZones m_zones;
    ManualTimeDriver m_driver;
    ManualTimeDriver m_userDriver;
    MemoryStore m_store;
    Runner m_runner;
    DemoUser m_user;
    std::optional<Instant> m_over;
};

constexpr Instant kMorning = kNine - 3min;

} // namespace

class DemoUserTest final : public QObject {
    Q_OBJECT

private slots:
    void theMorningIsThreeMinutesBeforeNine() const;
    void theDayShowsEveryPhaseAndEnds() const;
    void everyDayOfTheWeekIsAWorkday() const;
    void streaksContinueAndLapse() const;
    void everyVerdictIsGiven() const;
    void noCommandIsRefused() const;
};

void DemoUserTest::theMorningIsThreeMinutesBeforeNine() const
{
    QCOMPARE(app::demoMorning(utc(2024y / 7 / 16, 2h), newYork()),
             utc(2024y / 7 / 15, 12h + 57min));
}

void DemoUserTest::theDayShowsEveryPhaseAndEnds() const
{
    DemoDay day(kMorning);
    QVERIFY(day.play(kMorning + 24h));
    QVERIFY(std::holds_alternative<Idle>(day.phases.front()));
    QVERIFY(std::holds_alternative<Idle>(day.phases.back()));
    std::set<std::size_t> kinds;
    for (const auto& phase : day.phases) {
        kinds.insert(phase.index());
    }
    QCOMPARE(kinds.size(), std::variant_size_v<Phase>);
    QVERIFY(*day.over() > kNine + 8h);
    QVERIFY(*day.over() < kNine + 10h);
}

void DemoUserTest::everyDayOfTheWeekIsAWorkday() const
{
    for (int days = 0; days < 7; ++days) {
        DemoDay day(kMorning + days * 24h);
        QVERIFY(day.play(kMorning + (days + 1) * 24h));
        QVERIFY(day.history().pomodoros.size() > 10);
    }
}

void DemoUserTest::streaksContinueAndLapse() const
{
    DemoDay day(kMorning);
    QVERIFY(day.play(kMorning + 24h));
    std::size_t longest = 0;
    std::set<PomodoroId> streaks;
    for (const auto& pomodoro : day.history().pomodoros) {
        longest = std::max(longest, pomodoro.index);
        streaks.insert(pomodoro.streak);
    }
    QCOMPARE(longest, 3u);
    QVERIFY(streaks.size() > 2);
}

void DemoUserTest::everyVerdictIsGiven() const
{
    DemoDay day(kMorning);
    QVERIFY(day.play(kMorning + 24h));
    std::set<Verdict> verdicts;
    for (const auto& pomodoro : day.history().pomodoros) {
        if (pomodoro.evaluation) {
            verdicts.insert(pomodoro.evaluation->verdict);
        }
    }
    QCOMPARE(verdicts.size(), 4u);
}

void DemoUserTest::noCommandIsRefused() const
{
    DemoDay day(kMorning);
    QVERIFY(day.play(kMorning + 24h));
    QCOMPARE(day.refusals, std::vector<Outcome>{});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DemoUserTest, QCoreApplication)
#include "tst_demo_user.moc"
