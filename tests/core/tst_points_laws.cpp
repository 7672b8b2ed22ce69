// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/limits.h"
#include "core/schedule/sessions.h"
#include "core/time/resolve.h"
#include "tests/support/law.h"
#include "tests/support/print.h"
#include "tests/support/random_history.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <array>
#include <cmath>
#include <set>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr double kRounding = 1e-6; ///< error of long sums

/// An instant days or hours around now.
Instant instantNear(Instant now)
{
    const auto unit = *rc::gen::element<Duration>(1min, 20min);
    return now + *rc::gen::inRange(-240, 60) * unit + *rc::gen::inRange(0, 2) * 1ms;
}

RandomHistory anyPast()
{
    return *rc::gen::inRange(0, 3) == 0 ? anyLife() : anyBusyMorning();
}

std::vector<PointEvent> slowEvents(RandomHistory& life, Span window)
{
    return slowPointEvents(life.past(), life.zones().system(), life.state().settings.dayStart,
                           window);
}

/// The tally, computed from the whole history.
Tally slowTally(RandomHistory& life)
{
    const auto state = life.state();
    const auto dayStart = state.settings.dayStart;
    const auto past = life.past();
    Tally tally{.day = localDay(life.zones().system(), dayStart, state.now)};
    for (const auto& session :
         sessionsOfDay(past.chronicle.sessions, state.hours, life.zones(), dayStart, state.now)) {
        if (tally.day.contains(session.begin)) {
            tally.sessions.push_back(session);
        }
        // Where the clock was set back, a session that is recorded can contain now.
        if (session.contains(state.now) &&
            sessionAt(state.hours, life.zones(), dayStart, state.now)) {
            tally.session = session;
        }
    }
    tally.earned = totalOf(slowEvents(life, tally.day));
    tally.unevaluated = slowUnevaluated(past, tally.day);
    return tally;
}

double pointsOf(const std::vector<PointEvent>& events, std::set<PointKind> kinds)
{
    double points = 0;
    for (const auto& event : events) {
        points += kinds.contains(event.kind) ? event.points : 0;
    }
    return points;
}

/// Starts a new intention, with or without an estimate, and works on it for some minutes or stops.
void startAnother(RandomHistory& life)
{
    const auto estimate = *rc::gen::element(std::optional<Duration>{}, std::optional<Duration>{1h});
    life.run({{AddIntention{"To do", "", estimate}, Start{kJustAdded}}}, life.now());
    if (*rc::gen::inRange(0, 3) == 0) {
        life.run(Stop{}, life.now() + *rc::gen::inRange(50, 70) * 1s);
        life.run(SkipBreak{}, life.now());
    }
    life.run(Advance{}, life.now() + *rc::gen::inRange(0, 30) * 1min);
}

/// True if the command may reduce the points.
bool mayLower(const Command& command, const Transition& done, RandomHistory& before)
{
    if (const auto* evaluation = std::get_if<Evaluate>(&command)) {
        const auto& pomodoros = before.past().chronicle.pomodoros;
        return std::any_of(pomodoros.begin(), pomodoros.end(), [&](const Pomodoro& pomodoro) {
            return pomodoro.id == evaluation->pomodoro && pomodoro.evaluation;
        });
    }
    // A stop in the first minute undoes a first set; another day start regroups them.
    return done.outcome == Outcome::Cancelled || done.outcome == Outcome::Adjusted ||
           done.outcome == Outcome::ClockWentBack || std::holds_alternative<Stop>(command) ||
           done.state.settings.dayStart != before.state().settings.dayStart ||
           std::holds_alternative<CorrectPomodoro>(command) ||
           std::holds_alternative<DeletePomodoro>(command) ||
           std::holds_alternative<WasAway>(command) || std::holds_alternative<Revert>(command) ||
           std::holds_alternative<Switch>(command) || std::holds_alternative<WorkOn>(command) ||
           std::holds_alternative<UndoStart>(command);
}

} // namespace

/// Points depend on recorded history alone.
class PointsLawsTest final : public QObject {
    Q_OBJECT

private slots:
    void pointsEqualThoseOfAllHistory() const;
    void theTallyEqualsThatOfAllHistory() const;
    void adjoiningWindowsAddUp() const;
    void onlyUndoingReducesPoints() const;
    void aStopAfterTheFirstMinuteReducesNoPoints() const;
    void firstSetsAndEstimatesPayAtMost7AndAHalfADay() const;
    void completionsPayAtMostHalfOfWhatWorkPaid() const;
    void timeAwayIsNoWork() const;
};

void PointsLawsTest::pointsEqualThoseOfAllHistory() const
{
    QVERIFY(holds("points equal those of the whole history", [] {
        auto life = anyPast();
        const auto one = instantNear(life.now());
        const auto other = instantNear(life.now());
        const Span window{std::min(one, other), std::max(one, other)};
        const auto events = life.events(window);
        RC_LOG() << events << "\n\nbut told plainly\n" << slowEvents(life, window) << '\n';
        RC_ASSERT(sameEvents(events, slowEvents(life, window)));
    }));
}

void PointsLawsTest::theTallyEqualsThatOfAllHistory() const
{
    QVERIFY(holds("the tally equals that of the whole history", [] {
        auto life = anyPast();
        const auto tally = life.state().tally;
        auto expected = slowTally(life);
        RC_ASSERT(std::abs(tally.earned - expected.earned) < kRounding);
        RC_ASSERT(std::abs(tally.unevaluated - expected.unevaluated) < kRounding);
        expected.earned = tally.earned;
        expected.unevaluated = tally.unevaluated;
        RC_ASSERT(tally == expected);
    }));
}

void PointsLawsTest::adjoiningWindowsAddUp() const
{
    QVERIFY(holds("adjoining windows add up", [] {
        auto life = anyPast();
        std::array<Instant, 3> bounds;
        for (auto& bound : bounds) {
            bound = instantNear(life.now());
        }
        std::sort(bounds.begin(), bounds.end());
        auto parts = life.events({bounds[0], bounds[1]});
        const auto rest = life.events({bounds[1], bounds[2]});
        parts.insert(parts.end(), rest.begin(), rest.end());
        RC_ASSERT(life.events({bounds[0], bounds[2]}) == parts);
    }));
}

void PointsLawsTest::onlyUndoingReducesPoints() const
{
    QVERIFY(holds("only undoing reduces points", [] {
        auto life = anyBeginning();
        for (const auto& wish : *anyCommands()) {
            const auto state = life.state();
            const auto at = instantOf(wish, state, life.zones());
            const auto command = life.commandOf(wish, at);
            auto before = life;
            const auto done = life.run(command, at);
            if (mayLower(command, done, before)) {
                continue;
            }
            RC_ASSERT(totalOf(slowEvents(life, kInstantRange)) >
                      totalOf(slowEvents(before, kInstantRange)) - kRounding);
        }
    }));
}

void PointsLawsTest::aStopAfterTheFirstMinuteReducesNoPoints() const
{
    QVERIFY(holds("a stop after the first minute reduces no points", [] {
        auto life = anyBusyMorning();
        life.run(Start{}, life.now());
        const auto state = life.state();
        const auto* running = runningPomodoro(state);
        if (running == nullptr) {
            return;
        }
        const auto at = std::max(state.now, running->startedAt + 60s);
        life.run(Advance{}, at);
        const auto before = totalOf(slowEvents(life, kInstantRange));
        life.run(Stop{}, at);
        RC_ASSERT(totalOf(slowEvents(life, kInstantRange)) > before - kRounding);
    }));
}

void PointsLawsTest::firstSetsAndEstimatesPayAtMost7AndAHalfADay() const
{
    QVERIFY(holds("first sets and estimates pay at most 7.5 in a day", [] {
        auto life = anyPast();
        for (int count = *rc::gen::inRange(0, 20); count > 0; --count) {
            startAnother(life);
        }
        const auto& day = life.state().tally.day;
        RC_ASSERT(pointsOf(life.events(day), {PointKind::FirstSet, PointKind::Estimated}) <
                  7.5 + kRounding);
    }));
}

void PointsLawsTest::completionsPayAtMostHalfOfWhatWorkPaid() const
{
    QVERIFY(holds("completions pay at most half of what work paid", [] {
        auto life = anyPast();
        const auto events = life.events(kInstantRange);
        RC_ASSERT(pointsOf(events, {PointKind::Completed, PointKind::WellEstimated}) <
                  pointsOf(events, {PointKind::Worked}) / 2 + kRounding);
    }));
}

void PointsLawsTest::timeAwayIsNoWork() const
{
    QVERIFY(holds("time away is no work", [] {
        auto life = anyBusyMorning();
        life.run(Start{}, life.now());
        const auto pomodoro = *rc::gen::elementOf(life.past().chronicle.pomodoros);
        const auto last = std::min(pomodoro.span.end - Duration{1}, life.now());
        RC_PRE(pomodoro.startedAt <= last);
        const auto since =
            pomodoro.startedAt +
            Duration{*rc::gen::inRange<Duration::rep>(0, (last - pomodoro.startedAt).count() + 1)};
        const auto outcome = life.run(WasAway{pomodoro.id, since}, life.now()).outcome;
        RC_ASSERT(outcome == Outcome::Done);
        for (const auto& event : slowEvents(life, kInstantRange)) {
            RC_ASSERT((event.pomodoro != pomodoro.id || event.kind != PointKind::Worked ||
                       event.time == since));
        }
    }));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PointsLawsTest, QCoreApplication)
#include "tst_points_laws.moc"
