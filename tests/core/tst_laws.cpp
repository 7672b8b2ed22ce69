// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/ports/memory_store.h"
#include "core/session/step.h"
#include "tests/support/law.h"
#include "tests/support/print.h"
#include "tests/support/wishes.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

// RC_ASSERT takes its expression apart and evaluates both sides of an || or &&: hence the second
// parentheses around those.

/// A life of the core that some wishes have led to.
class Life final {
public:
    explicit Life(const World& world) : m_zones(world.zones), m_store(initialState(world.start)) {}

    Transition run(const Command& command, Instant at)
    {
        return *m_store.transact([&](const State& state, const History& history) {
            return step(state, command, at, m_zones, history);
        });
    }
    Transition run(const Wish& wish)
    {
        const auto at = state().now + waitOf(wish);
        return run(commandOf(wish, at), at);
    }

    /// What the command would come to.
    Transition preview(const Command& command, Instant at)
    {
        std::optional<Transition> result;
        const auto kept = m_store.transact([&](const State& state, const History& history) {
            result = step(state, command, at, m_zones, history);
            return Transition{.state = state, .changes = {}, .fault = {}, .created = {}};
        });
        static_cast<void>(kept);
        return *result;
    }

    [[nodiscard]] State state()
    {
        std::optional<State> found;
        const auto kept = m_store.transact([&](const State& state, const History&) {
            found = state;
            return Transition{.state = state, .changes = {}, .fault = {}, .created = {}};
        });
        static_cast<void>(kept);
        return *found;
    }

    /// All that was ever kept; of sessions the order is of no interest.
    [[nodiscard]] Chronicle history()
    {
        auto history = *m_store.chronicle({utc(1900y / 1 / 1), utc(2200y / 1 / 1)});
        std::sort(history.sessions.begin(), history.sessions.end(), [](Span a, Span b) {
            return std::pair{a.begin, a.end} < std::pair{b.begin, b.end};
        });
        return history;
    }
    [[nodiscard]] std::vector<Intention> intentions() { return *m_store.intentions(); }
    [[nodiscard]] const Zones& zones() const { return m_zones; }
    [[nodiscard]] Phase phase() { return phaseOf(state(), m_zones); }

private:
    ScriptedZones m_zones;
    MemoryStore m_store;
};

/// A life that wishes have filled, work hours first.
Life anyLife()
{
    Life life(anyWorld());
    life.run(Wish{.kind = 19, .a = *rc::gen::inRange(0, 30), .b = *rc::gen::inRange(0, 30)});
    for (int count = 0; count < 3; ++count) {
        life.run(AddIntention{"To do", "", {}}, life.state().now);
    }
    for (const auto& wish : *anyWishes()) {
        life.run(wish);
    }
    return life;
}

struct WellFormed {
    const State& state;
    const Zones& zones;

    void operator()(const Idle& idle) const
    {
        RC_ASSERT((!idle.until || *idle.until > state.now));
        RC_ASSERT(!sessionAt(state.hours, zones, state.dayStart, state.now));
    }
    void operator()(const Prompt& prompt) const
    {
        const auto session = sessionAt(state.hours, zones, state.dayStart, state.now);
        RC_ASSERT(session.has_value());
        RC_ASSERT(prompt.since <= state.now);
        RC_ASSERT(prompt.since >= session->begin);
        RC_ASSERT(prompt.until == session->end);
    }
    void operator()(const Pomodoro& pomodoro) const
    {
        RC_ASSERT(pomodoro.span.contains(state.now));
        RC_ASSERT(pomodoro.span.begin <= pomodoro.act);
        RC_ASSERT(pomodoro.act <= state.now);
        RC_ASSERT(!pomodoro.ending);
    }
    void operator()(const Break& rest) const { RC_ASSERT(rest.span.contains(state.now)); }
    void operator()(const Grace& grace) const
    {
        RC_ASSERT(grace.span.contains(state.now));
        RC_ASSERT(grace.span.end < grace.slotEnd);
        RC_ASSERT(grace.index == state.streak->pairs.size());
    }
};

void checkStreak(const Streak& streak)
{
    RC_ASSERT(!streak.pairs.empty());
    for (std::size_t index = 0; index < streak.pairs.size(); ++index) {
        const auto& [pomodoro, rest] = streak.pairs[index];
        RC_ASSERT(pomodoro.index == index);
        RC_ASSERT(pomodoro.streak == streak.pairs.front().pomodoro.id);
        // Stopped in the millisecond of its start it is empty.
        RC_ASSERT(pomodoro.span.begin <= pomodoro.span.end);
        RC_ASSERT((!pomodoro.span.isEmpty() || pomodoro.ending == Ending::Stopped));
        const bool isLast = index + 1 == streak.pairs.size();
        RC_ASSERT((isLast || rest));
        RC_ASSERT(rest.has_value() == pomodoro.ending.has_value());
        RC_ASSERT((!rest || (rest->after == pomodoro.id && rest->index == index)));
    }
}

void checkIntentions(const State& state)
{
    std::set<IntentionId> ids;
    for (const auto* intentions : {&state.open, &state.closed}) {
        for (const auto& intention : *intentions) {
            RC_ASSERT(ids.insert(intention.id).second);
            RC_ASSERT(intention.isOpen() == (intentions == &state.open));
            RC_ASSERT(static_cast<std::int64_t>(intention.id) < state.next.intention);
        }
    }
    RC_ASSERT(std::is_sorted(state.open.begin(), state.open.end(),
                             [](const auto& a, const auto& b) { return a.place <= b.place; }));
}

void checkAwaiting(const State& state)
{
    for (std::size_t index = 0; index < state.awaiting.size(); ++index) {
        const auto& one = state.awaiting[index];
        RC_ASSERT(one.ending.has_value());
        RC_ASSERT(!one.evaluation);
        RC_ASSERT(one.span.end + kAwaitsEvaluation > state.now);
        RC_ASSERT(findIntention(state, one.intention) != nullptr);
        if (index > 0) {
            const auto& newer = state.awaiting[index - 1];
            RC_ASSERT(std::pair(one.span.end, one.id) < std::pair(newer.span.end, newer.id));
        }
    }
}

void checkState(const State& state, const Zones& zones)
{
    std::visit(WellFormed{state, zones}, phaseOf(state, zones));
    RC_ASSERT(nextDeadline(state, zones) > state.now);
    checkIntentions(state);
    checkAwaiting(state);
    if (state.streak) {
        checkStreak(*state.streak);
    }
}

} // namespace

/// What holds whatever happens: RULES of the core as laws.
class LawsTest final : public QObject {
    Q_OBJECT

private slots:
    void oneLongWaitIsManyShortOnes() const;
    void atTheNextDeadlineThePhaseChangesAndNotBefore() const;
    void aRefusalChangesNothingButTime() const;
    void whateverHappensTheStateIsWellFormed() const;
    void theStoreKnowsWhatTheStateKnows() const;
    void aCancelledStartHasNeverBeen() const;
    void pruningTwiceIsPruningOnce() const;
};

void LawsTest::oneLongWaitIsManyShortOnes() const
{
    QVERIFY(holds("one long wait is many short ones", [] {
        auto once = anyLife();
        auto often = once;
        const auto start = once.state().now;
        const Duration wait{*rc::gen::inRange<Duration::rep>(0, Duration{kHorizon}.count() + 1)};
        auto stops = *rc::gen::container<std::vector<Duration::rep>>(
            rc::gen::inRange<Duration::rep>(0, wait.count() + 1));
        std::sort(stops.begin(), stops.end());

        once.run(Advance{}, start + wait);
        for (const auto stop : stops) {
            often.run(Advance{}, start + Duration{stop});
        }
        often.run(Advance{}, start + wait);

        RC_ASSERT(often.phase() == once.phase());
        RC_ASSERT(often.state() == once.state());
        RC_ASSERT(often.history() == once.history());
        RC_ASSERT(often.intentions() == once.intentions());
    }));
}

void LawsTest::atTheNextDeadlineThePhaseChangesAndNotBefore() const
{
    QVERIFY(holds("at the next deadline the phase changes, and not before", [] {
        auto life = anyLife();
        const auto before = life.phase();
        const auto deadline = nextDeadline(life.state(), life.zones());
        life.run(Advance{}, deadline - Duration{1});
        const auto* idle = std::get_if<Idle>(&before);
        if (idle == nullptr || idle->until) {
            RC_ASSERT(life.phase() == before);
            life.run(Advance{}, deadline);
            RC_ASSERT(life.phase() != before);
        } else {
            RC_ASSERT(life.phase().index() == before.index());
        }
    }));
}

void LawsTest::aRefusalChangesNothingButTime() const
{
    QVERIFY(holds("a refusal changes nothing but time", [] {
        auto life = anyLife();
        const auto wish = *anyWish();
        const auto at = life.state().now + waitOf(wish);
        const auto wished = life.preview(commandOf(wish, at), at);
        RC_PRE(!isAccepted(wished.outcome));
        const auto waited = life.preview(Advance{}, at);
        RC_ASSERT(wished.state == waited.state);
        RC_ASSERT(wished.changes == waited.changes);
        RC_ASSERT(wished.created == Created{});
    }));
}

void LawsTest::whateverHappensTheStateIsWellFormed() const
{
    QVERIFY(holds("whatever happens, the state is well-formed", [] {
        Life life(anyWorld());
        for (const auto& wish : *anyWishes()) {
            const auto transition = life.run(wish);
            checkState(transition.state, life.zones());
        }
    }));
}

void LawsTest::theStoreKnowsWhatTheStateKnows() const
{
    QVERIFY(holds("the store knows what the state knows", [] {
        auto life = anyLife();
        const auto state = life.state();
        const auto intentions = life.intentions();
        for (const auto* list : {&state.open, &state.closed}) {
            for (const auto& one : *list) {
                RC_ASSERT(std::count(intentions.begin(), intentions.end(), one) == 1);
            }
        }
        const auto open = std::count_if(intentions.begin(), intentions.end(),
                                        [](const Intention& one) { return one.isOpen(); });
        RC_ASSERT(static_cast<std::size_t>(open) == state.open.size());

        const auto history = life.history();
        RC_ASSERT(static_cast<std::int64_t>(history.pomodoros.size()) == state.next.pomodoro);
        const auto isKept = [&](const Pomodoro& one) {
            return std::count(history.pomodoros.begin(), history.pomodoros.end(), one) == 1;
        };
        RC_ASSERT(std::all_of(state.awaiting.begin(), state.awaiting.end(), isKept));
        if (state.streak) {
            for (const auto& pair : state.streak->pairs) {
                RC_ASSERT(isKept(pair.pomodoro));
            }
        }
    }));
}

void LawsTest::aCancelledStartHasNeverBeen() const
{
    QVERIFY(holds("a start that is cancelled at once has never been", [] {
        auto life = anyLife();
        const auto at = life.state().now;
        const auto before = life.state();
        const auto history = life.history();
        const auto outcome = life.run(Start{}, at).outcome;
        RC_PRE(isAccepted(outcome));
        RC_ASSERT(life.run(Cancel{}, at).outcome == Outcome::Cancelled);
        RC_ASSERT(life.state() == before);
        RC_ASSERT(life.history() == history);
    }));
}

void LawsTest::pruningTwiceIsPruningOnce() const
{
    QVERIFY(holds("pruning twice is pruning once, and a step has done it", [] {
        auto life = anyLife();
        const auto state = life.state();
        auto pruned = state;
        prune(pruned);
        RC_ASSERT(pruned == state);

        pruned.now += *rc::gen::inRange(0, 100) * 24h;
        prune(pruned);
        auto again = pruned;
        prune(again);
        RC_ASSERT(again == pruned);
    }));
}

} // namespace pomotide

QTEST_GUILESS_MAIN(pomotide::LawsTest)
#include "tst_laws.moc"
