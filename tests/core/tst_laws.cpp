// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/phase.h"
#include "core/engine/prompt_backoff.h"
#include "core/schedule/sessions.h"
#include "core/scoring/points.h"
#include "core/scoring/score.h"
#include "tests/support/law.h"
#include "tests/support/print.h"
#include "tests/support/random_history.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <set>
#include <tuple>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

// RC_ASSERT decomposes its expression and evaluates both sides of || and &&. A second pair of
// parentheses prevents that.

struct WellFormed {
    const State& state;
    const Zones& zones;

    void operator()(const Idle& idle) const
    {
        RC_ASSERT((!idle.until || *idle.until > state.now));
        const auto score = scoreOf(state);
        RC_ASSERT((!score || !score->until));
    }
    void operator()(const Prompt& prompt) const
    {
        const auto& session = state.tally.session;
        RC_ASSERT(session.has_value());
        RC_ASSERT(prompt.since <= state.now);
        RC_ASSERT(prompt.since >= session->begin);
        RC_ASSERT(prompt.until > state.now);
        RC_ASSERT(prompt.until <= session->end);
        RC_ASSERT(prompt.before > prompt.after + kPointsEpsilon);
        RC_ASSERT(prompt.after >= state.tally.earned);
    }
    void operator()(const Pomodoro& pomodoro) const
    {
        RC_ASSERT(pomodoro.span.contains(state.now));
        RC_ASSERT(pomodoro.span.begin <= pomodoro.startedAt);
        RC_ASSERT(pomodoro.startedAt <= state.now);
        RC_ASSERT(pomodoro.span.begin <= workedFrom(pomodoro));
        RC_ASSERT(workedFrom(pomodoro) <= pomodoro.startedAt);
        RC_ASSERT(!pomodoro.ending);
    }
    void operator()(const Overtime& overtime) const
    {
        const auto& pomodoro = overtime.pomodoro;
        RC_ASSERT(pomodoro.span.end <= state.now);
        RC_ASSERT(state.now < overtime.until);
        RC_ASSERT(overtime.until <= pomodoro.span.end + kLongestOvertime);
        RC_ASSERT(!pomodoro.ending);
    }
    void operator()(const Break& rest) const { RC_ASSERT(rest.span.contains(state.now)); }
    void operator()(const Grace& grace) const
    {
        RC_ASSERT(grace.span.contains(state.now));
        RC_ASSERT(grace.span.end < grace.slotEnd);
        RC_ASSERT(grace.worth > -kPointsEpsilon);
        RC_ASSERT((state.tally.session || grace.worth == 0));
        RC_ASSERT(grace.index == state.streak->pairs.back().pomodoro.index + 1);
    }
};

void checkStreak(const Streak& streak)
{
    RC_ASSERT(!streak.pairs.empty());
    for (std::size_t index = 0; index < streak.pairs.size(); ++index) {
        const auto& [pomodoro, rest] = streak.pairs[index];
        // An earlier one may have been deleted.
        RC_ASSERT(pomodoro.index >= index);
        RC_ASSERT((index == 0 || pomodoro.index > streak.pairs[index - 1].pomodoro.index));
        RC_ASSERT(pomodoro.streak == streak.pairs.front().pomodoro.id);
        // A pomodoro that was stopped in the millisecond of its start is empty.
        RC_ASSERT(pomodoro.span.begin <= pomodoro.span.end);
        RC_ASSERT((!pomodoro.span.isEmpty() || pomodoro.ending == Ending::Stopped));
        const bool isLast = index + 1 == streak.pairs.size();
        RC_ASSERT((isLast || rest));
        RC_ASSERT(rest.has_value() == pomodoro.ending.has_value());
        RC_ASSERT((!rest || (rest->after == pomodoro.id && rest->index == pomodoro.index)));
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
    // Strictly: no two have the same place.
    RC_ASSERT(std::is_sorted(state.open.begin(), state.open.end(),
                             [](const auto& a, const auto& b) { return !isListedBefore(b, a); }));
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

void checkBackoff(const State& state)
{
    RC_ASSERT(state.backoff.has_value() == state.prompt.has_value());
    if (!state.backoff) {
        return;
    }
    const auto& backoff = *state.backoff;
    RC_ASSERT(backoff.session == state.tally.session->begin);
    RC_ASSERT(backoff.next <= state.now + delayAfter(backoff.count));
    RC_ASSERT((backoff.count == 0 || backoff.latest));
    RC_ASSERT((!backoff.latest || backoff.latest->at <= state.now));
}

void checkQuiet(const State& state)
{
    RC_ASSERT((!state.quietUntil || *state.quietUntil > state.now));
    RC_ASSERT((!state.quietUntil || *state.quietUntil <= state.now + kLongestQuiet));
}

void checkState(const State& state, const Zones& zones)
{
    std::visit(WellFormed{state, zones}, phaseOf(state, zones));
    RC_ASSERT(nextDeadline(state, zones) > state.now);
    RC_ASSERT((!state.seen || *state.seen <= state.now));
    checkBackoff(state);
    checkQuiet(state);
    checkIntentions(state);
    checkAwaiting(state);
    if (state.streak) {
        checkStreak(*state.streak);
    }
}

int anyBelow(int end)
{
    return *rc::gen::resize(rc::kNominalSize, rc::gen::inRange(0, end));
}

/// Moves the bounds of one of the pomodoros by up to ten minutes.
CorrectPomodoro anyCorrection(const std::vector<Pomodoro>& pomodoros)
{
    const auto& pomodoro = *rc::gen::elementOf(pomodoros);
    const auto moved = [](Instant bound) {
        return anyBelow(3) > 0 ? std::optional{bound + (anyBelow(41) - 20) * 30s} : std::nullopt;
    };
    return {pomodoro.id, moved(pomodoro.span.begin), moved(pomodoro.span.end), {}};
}

/// True if the command may put spans over each other: it moves the clock or corrects history.
bool mayOverlap(const RandomCommand& wish)
{
    return wish.kind == RandomCommand::AdjustClock || wish.kind == RandomCommand::Restart ||
           wish.kind == RandomCommand::Correct || wish.kind == RandomCommand::UndoEarlier;
}

/// The end of a pomodoro that is planned to end at `end`, while the user is seen at those instants,
/// in order, the first of them before all others known.
Instant endIfSeen(Instant end, const std::vector<Instant>& seen, Duration window, Duration limit)
{
    std::optional<Instant> last;
    for (const auto at : seen) {
        const bool isInOvertime =
            last && *last > end - window && at < std::min(*last + window, end + limit);
        const bool isRunning = at < end || isInOvertime;
        if (!isRunning) {
            break;
        }
        last = at;
    }
    return last ? std::clamp(*last, end, end + limit) : end;
}

/// Some instants at which the user is seen around `end`, in order, none before `first`.
std::vector<Instant> anySeen(Instant first, Instant end)
{
    std::vector<Instant> seen{first};
    for (const auto seconds : *rc::gen::container<std::vector<int>>(rc::gen::inRange(-200, 600))) {
        seen.push_back(std::max(first, end + seconds * 1s));
    }
    std::sort(seen.begin(), seen.end());
    return seen;
}

} // namespace

/// Properties that hold after any commands: the rules of the core.
class LawsTest final : public QObject {
    Q_OBJECT

private slots:
    void atTheNextDeadlineSomethingChangesAndNotBefore() const;
    void aRefusalChangesNothingButTime() const;
    void theStateIsAlwaysWellFormed() const;
    void everyPomodoroOfHistoryIsConsistent() const;
    void theStoreAgreesWithTheState() const;
    void cancellingAtOnceRestoresTheStateBeforeTheStart() const;
    void spansNeverOverlapUnlessTheClockMoves() const;
    void aPomodoroGoesOnWhileTheUserIsSeen() const;
    void pruningTwiceIsPruningOnce() const;
};

void LawsTest::atTheNextDeadlineSomethingChangesAndNotBefore() const
{
    QVERIFY(holds("at the next deadline something changes, and not before", [] {
        auto life = anyLife();
        const auto phase = life.phase();
        const auto session = life.state().tally.session;
        const auto quietUntil = life.state().quietUntil;
        const auto deadline = nextDeadline(life.state(), life.zones());
        life.run(Advance{}, deadline - Duration{1});
        RC_ASSERT(life.state().tally.session == session);
        RC_ASSERT(life.state().quietUntil == quietUntil);
        const auto* idle = std::get_if<Idle>(&phase);
        if (idle != nullptr && !idle->until && !quietUntil) {
            // The horizon may have reached a session.
            RC_ASSERT(std::holds_alternative<Idle>(life.phase()));
            return;
        }
        RC_ASSERT(life.phase() == phase);
        life.run(Advance{}, deadline);
        RC_ASSERT((life.phase() != phase || life.state().tally.session != session ||
                   life.state().quietUntil != quietUntil));
    }));
}

void LawsTest::aRefusalChangesNothingButTime() const
{
    QVERIFY(holds("a refusal changes nothing but time", [] {
        auto life = anyLife();
        const auto wish = *anyCommand();
        const auto state = life.state();
        const auto at = instantOf(wish, state, life.zones());
        const auto wished = life.preview(life.commandOf(wish, at), at);
        RC_PRE(!isAccepted(wished.outcome));
        const auto waited = life.preview(Advance{}, at);
        RC_ASSERT(wished.state == waited.state);
        RC_ASSERT(wished.changes == waited.changes);
        RC_ASSERT(wished.created == Created{});
        RC_ASSERT(wished.inverse.empty());
    }));
}

void LawsTest::theStateIsAlwaysWellFormed() const
{
    QVERIFY(holds("the state is always well-formed", [] {
        auto life = anyBeginning();
        for (const auto& wish : *anyCommands()) {
            const auto transition = life.run(wish);
            checkState(transition.state, life.zones());
        }
    }));
}

void LawsTest::everyPomodoroOfHistoryIsConsistent() const
{
    QVERIFY(holds("every pomodoro of history is consistent", [] {
        auto life = anyBusyMorning();
        life.run(Advance{}, life.now() + 3h);
        RC_PRE(!life.past().chronicle.pomodoros.empty());
        for (int count = anyBelow(8); count > 0; --count) {
            const auto pomodoros = life.past().chronicle.pomodoros;
            const RandomCommand undo{.kind = RandomCommand::UndoEarlier, .a = anyBelow(30)};
            const auto command = pomodoros.empty() || anyBelow(3) == 0
                                     ? life.commandOf(undo, life.now())
                                     : Command{anyCorrection(pomodoros)};
            life.run(command, life.now());
            for (const auto& pomodoro : life.past().chronicle.pomodoros) {
                RC_ASSERT(isConsistent(pomodoro));
            }
        }
    }));
}

void LawsTest::theStoreAgreesWithTheState() const
{
    QVERIFY(holds("the store agrees with the state", [] {
        auto life = anyLife();
        const auto state = life.state();
        const auto past = life.past();
        const auto& intentions = past.intentions;
        const auto& history = past.chronicle;
        for (const auto* list : {&state.open, &state.closed}) {
            for (const auto& one : *list) {
                RC_ASSERT(std::count(intentions.begin(), intentions.end(), one) == 1);
            }
        }
        const auto open = std::count_if(intentions.begin(), intentions.end(),
                                        [](const Intention& one) { return one.isOpen(); });
        RC_ASSERT(static_cast<std::size_t>(open) == state.open.size());

        RC_ASSERT(static_cast<std::int64_t>(history.pomodoros.size()) <= state.next.pomodoro);
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

void LawsTest::cancellingAtOnceRestoresTheStateBeforeTheStart() const
{
    QVERIFY(holds("cancelling at once restores the state before the start", [] {
        auto life = anyLife();
        const auto at = life.now();
        life.run(Advance{}, at);
        auto before = life.state();
        const auto past = life.past();
        const auto outcome = life.run(Start{}, at).outcome;
        RC_PRE(isAccepted(outcome));
        RC_ASSERT(life.run(Cancel{}, at).outcome == Outcome::Cancelled);
        if (before.prompt) {
            before.prompt->since = at;
            before.backoff = PromptBackoff{.session = before.tally.session->begin,
                                           .count = 0,
                                           .next = at + delayAfter(0),
                                           .latest = {}};
        }
        RC_ASSERT(withRoundedPoints(life.state()) == withRoundedPoints(before));
        RC_ASSERT(life.past() == past);
    }));
}

void LawsTest::spansNeverOverlapUnlessTheClockMoves() const
{
    QVERIFY(holds("spans never overlap unless the clock moves", [] {
        auto life = *rc::gen::arbitrary<bool>() ? anyBusyMorning() : anyBeginning();
        for (const auto& wish : *anyCommands()) {
            if (!mayOverlap(wish)) {
                life.run(wish);
            }
        }
        std::vector<Span> spans;
        const auto history = life.past().chronicle;
        for (const auto& pomodoro : history.pomodoros) {
            spans.push_back(pomodoro.span);
        }
        for (const auto& pause : history.breaks) {
            spans.push_back(pause.span);
        }
        std::erase_if(spans, [](const Span& span) { return span.isEmpty(); });
        std::sort(spans.begin(), spans.end(),
                  [](const Span& a, const Span& b) { return a.begin < b.begin; });
        for (std::size_t index = 1; index < spans.size(); ++index) {
            RC_ASSERT(spans[index - 1].end <= spans[index].begin);
        }
    }));
}

void LawsTest::aPomodoroGoesOnWhileTheUserIsSeen() const
{
    QVERIFY(holds("a pomodoro goes on while the user is seen", [] {
        auto life = anyBusyMorning();
        life.run(Seen{}, life.now());
        life.run(Start{}, life.now());
        const auto state = life.state();
        const auto* running = runningPomodoro(state);
        const bool isPlanned = running != nullptr && !state.streak->overtime;
        RC_PRE(isPlanned);
        const auto& [plan, limit] =
            std::tie(state.settings.streakPlan, state.settings.overtimeLimit);
        const auto seen = anySeen(life.now(), running->span.end);
        for (const auto at : seen) {
            life.run(Seen{}, at);
        }
        life.run(Advance{}, running->span.end + kLongestOvertime + 1h);
        const auto window = std::min<Duration>(2min, breakLength(plan, running->index));
        const auto end = endIfSeen(running->span.end, seen, window, limit);
        for (const auto& pomodoro : life.past().chronicle.pomodoros) {
            RC_ASSERT((pomodoro.id != running->id || pomodoro.span.end == end));
            RC_ASSERT((pomodoro.id != running->id || plannedEnd(pomodoro) == running->span.end));
        }
    }));
}

void LawsTest::pruningTwiceIsPruningOnce() const
{
    QVERIFY(holds("pruning is idempotent, and every step ends with it", [] {
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

POMOTIDE_SUITE(pomotide::LawsTest, QCoreApplication)
#include "tst_laws.moc"
