// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/phase.h"
#include "core/scoring/points.h"
#include "tests/support/law.h"
#include "tests/support/print.h"
#include "tests/support/random_history.h"
#include "tests/support/slow_plan.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <cmath>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr double kRounding = 1e-6; ///< error of long sums

double before(const Score& score)
{
    return score.earned + score.possible;
}

/// What worked, focused and breaks pay.
double steadyPoints(RandomHistory& life, Span window)
{
    auto events = life.events(window);
    std::erase_if(events, [](const PointEvent& event) {
        return event.kind != PointKind::Worked && event.kind != PointKind::Evaluated &&
               event.kind != PointKind::BreakTaken;
    });
    return totalOf(events);
}

/// Does what the day plan proposes until its session ends.
class Follower final {
public:
    Follower(RandomHistory& life, const Score& score)
        : m_life(life), m_plan(life.state().settings.streakPlan, score.session->end, score.day.end)
    {}

    [[nodiscard]] Instant end() const { return m_plan.end(); }

    void followToTheEnd()
    {
        for (const auto& pomodoro : m_life.state().awaiting) {
            m_life.run(Evaluate{pomodoro.id, Verdict::Focused}, m_life.now());
        }
        while (m_life.now() < m_plan.end()) {
            follow();
        }
    }

private:
    void follow()
    {
        const auto state = m_life.state();
        if (const auto* running = runningPomodoro(state)) {
            finish(*running);
        } else if (!state.streak) {
            m_plan.afresh(state.now) > 0 ? start() : waitTo(m_plan.end());
        } else if (const auto& grace = state.streak->grace) {
            const auto goingOn = m_plan.goingOn(*grace, restsIn(state.streak->pairs));
            const auto lapsing = m_plan.lapsing(*grace);
            goingOn > 0 && goingOn >= lapsing ? start() : waitTo(grace->span.end);
        } else {
            waitTo(state.streak->pairs.back().pause->span.end);
        }
    }

    void start()
    {
        if (m_life.state().open.empty()) {
            m_life.run(AddIntention{"To do", "", {}}, m_life.now());
        }
        m_life.run(Start{}, m_life.now());
    }

    /// A result is no input: a pomodoro in overtime ends where the user was last seen.
    void finish(const Pomodoro& running)
    {
        waitTo(std::max(running.span.end, m_life.now()));
        if (!running.evaluation) {
            m_life.run(Evaluate{running.id, Verdict::Focused}, m_life.now());
        }
        if (const auto state = m_life.state(); state.streak && state.streak->overtime) {
            waitTo(overtimeEnd(state));
        }
    }

    void waitTo(Instant instant) { m_life.run(Advance{}, instant); }

    RandomHistory& m_life;
    SlowPlan m_plan;
};

/// True if a pomodoro started now would end in time.
bool fits(const State& state, Instant end)
{
    const auto& streak = state.streak;
    return (streak ? streak->grace->slotEnd
                   : state.now + state.settings.streakPlan.front().pomodoro) < end;
}

/// Works in full pomodoros with breaks, with or without lapses.
void workSomehow(RandomHistory& life, Instant end)
{
    while (life.now() < end) {
        const auto state = life.state();
        if (const auto* running = runningPomodoro(state)) {
            const auto verdict = *rc::gen::element(Verdict::Focused, Verdict::Interrupted);
            life.run(Advance{}, running->span.end);
            life.run(Evaluate{running->id, verdict}, life.now());
        } else if ((state.streak && !state.streak->grace) || !fits(state, end)) {
            life.run(Advance{}, std::min(nextDeadline(state, life.zones()), end));
        } else if (*rc::gen::inRange(0, 3) == 0) {
            life.run(Advance{}, life.now() + *rc::gen::inRange(1, 10) * 1min);
        } else {
            life.run(Start{}, life.now());
        }
    }
}

} // namespace

/// The score keeps its promises.
class PlanLawsTest final : public QObject {
    Q_OBJECT

private slots:
    void theScoreEqualsPlainRecursion() const;
    void aPromptShowsTheScore() const;
    void aGraceShowsWhatGoingOnIsWorth() const;
    void waitingGainsNothing() const;
    void followingThePlanEarnsTheScore() const;
    void perfectBoundsFullPomodorosWithBreaks() const;
};

void PlanLawsTest::theScoreEqualsPlainRecursion() const
{
    QVERIFY(holds("the score equals plain recursion", [] {
        auto life = anyBusyMorning();
        const auto state = life.state();
        const auto score = scoreOf(state);
        const auto expected = slowScore(state);
        RC_LOG() << life.phase() << '\n' << score << "\nbut told plainly\n" << expected << '\n';
        RC_ASSERT(sameScore(score, expected));
    }));
}

void PlanLawsTest::aPromptShowsTheScore() const
{
    QVERIFY(holds("a prompt shows the score", [] {
        auto life = anyMorning();
        for (const auto& act : *anyActs()) {
            life.run(act);
            const auto score = scoreOf(life.state());
            const auto phase = life.phase();
            const auto* prompt = std::get_if<Prompt>(&phase);
            RC_ASSERT((prompt != nullptr) ==
                      (score && !life.state().streak && score->until.has_value()));
            if (prompt != nullptr) {
                RC_ASSERT(prompt->until == score->until);
                RC_ASSERT(std::abs(prompt->before - before(*score)) < kRounding);
                RC_ASSERT(std::abs(prompt->before - prompt->after - score->atRisk) < kRounding);
            }
        }
    }));
}

void PlanLawsTest::aGraceShowsWhatGoingOnIsWorth() const
{
    QVERIFY(holds("a grace period shows what going on is worth", [] {
        auto life = anyMorning();
        for (const auto& act : *anyActs()) {
            life.run(act);
            const auto phase = life.phase();
            const auto* grace = std::get_if<Grace>(&phase);
            if (grace == nullptr) {
                continue;
            }
            const auto score = slowScore(life.state());
            const bool urges = score && score->session && score->until == grace->span.end;
            RC_ASSERT(std::abs(grace->worth - (urges ? score->atRisk : 0)) < kRounding);
        }
    }));
}

void PlanLawsTest::waitingGainsNothing() const
{
    QVERIFY(holds("waiting gains nothing", [] {
        auto life = anyBusyMorning();
        for (const auto wait : *rc::gen::container<std::vector<int>>(rc::gen::inRange(0, 600))) {
            const bool isIdle = !life.state().streak;
            const auto earlier = scoreOf(life.state());
            life.run(Advance{.asleep = wait % 10 == 0}, life.now() + wait * 1s);
            const auto later = scoreOf(life.state());
            // What runs outside a session is in no plan, and earns all the same.
            const bool isOutside = !isIdle && !(earlier && earlier->session);
            if (isOutside || !earlier || !later || earlier->session != later->session) {
                continue;
            }
            RC_ASSERT(before(*later) < before(*earlier) + kRounding);
            RC_ASSERT(later->atRisk > -kRounding);
            RC_ASSERT(later->atRisk < later->possible + kRounding);
            RC_ASSERT(later->perfect == earlier->perfect);
            if (isIdle && earlier->until && life.now() < *earlier->until) {
                RC_ASSERT(std::abs(before(*later) - before(*earlier)) < kRounding);
            }
        }
    }));
}

void PlanLawsTest::followingThePlanEarnsTheScore() const
{
    QVERIFY(holds("following the plan earns the score", [] {
        auto life = anyBusyMorning();
        life.run(Advance{}, life.now());
        const auto score = scoreOf(life.state());
        RC_PRE(score && score->session);
        Follower follower{life, *score};
        const Span window{score->day.begin, follower.end()};
        const auto earlier = steadyPoints(life, window);
        follower.followToTheEnd();
        const auto gained = steadyPoints(life, window) - earlier;
        RC_LOG() << score << ", but gained " << gained << '\n';
        RC_ASSERT(std::abs(gained - score->possible) < kRounding);
    }));
}

void PlanLawsTest::perfectBoundsFullPomodorosWithBreaks() const
{
    QVERIFY(holds("perfect bounds full pomodoros with their breaks", [] {
        auto life = anyMorning();
        const auto deadline = nextDeadline(life.state(), life.zones());
        if (!life.state().tally.session) {
            life.run(Advance{}, deadline);
        }
        const auto score = scoreOf(life.state());
        RC_PRE(score && score->session);
        const Span window{score->day.begin, std::min(score->session->end + 1min, score->day.end)};
        workSomehow(life, window.end);
        RC_LOG() << score << '\n' << life.events(window) << '\n';
        RC_ASSERT(steadyPoints(life, window) < score->perfect + kRounding);
    }));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PlanLawsTest, QCoreApplication)
#include "tst_plan_laws.moc"
