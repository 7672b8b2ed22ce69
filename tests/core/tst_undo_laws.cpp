// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/law.h"
#include "tests/support/random_history.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// The state without the traces of an undo: used ids, the begin of the prompt's figures, the time
/// of the next prompt, the last input, and the grace that lapsed last.
State withoutTraces(State state)
{
    state.next = {};
    state.seen.reset();
    state.lapsed.reset();
    if (state.prompt) {
        state.prompt->since = {};
    }
    state.backoff.reset();
    return withRoundedPoints(state);
}

/// A history whose last command is an edit.
struct Edited {
    RandomHistory before;
    RandomHistory after;
    Transition edit;
};

Edited anyEdited()
{
    auto before = *rc::gen::inRange(0, 2) == 0 ? anyLife() : anyBusyMorning();
    const auto wish = *rc::gen::oneOf(anyCommand(), anyAct());
    const auto at = instantOf(wish, before.state(), before.zones());
    const auto command = before.commandOf(wish, at);
    auto after = before;
    before.run(Advance{}, at);
    auto edit = after.run(command, at);
    RC_PRE(!edit.inverse.empty());
    return {.before = before, .after = after, .edit = edit};
}

/// The same, with an edit that records an absence, reported from a minute before the end of the
/// pomodoro to ten minutes after it.
Edited anyAbsence()
{
    auto before = anyBusyMorning();
    before.run(Start{}, before.now());
    const auto state = before.state();
    const auto* running = runningPomodoro(state);
    const bool isRunning = running != nullptr;
    RC_PRE(isRunning);
    const auto length = std::chrono::floor<std::chrono::seconds>(running->span.length()).count();
    const auto since =
        running->span.begin + *rc::gen::inRange(0, static_cast<int>(length) + 1) * 1s;
    const auto at = running->span.end + *rc::gen::inRange(-60, 600) * 1s;
    auto after = before;
    before.run(Advance{}, at);
    auto edit = after.run(WasAway{running->id, since}, at);
    RC_PRE(!edit.inverse.empty());
    return {.before = before, .after = after, .edit = edit};
}

/// Undoes the edit after `wait`: its changes are gone, and everything else is there.
void expectOnlyTheEditRemoved(Edited edited, core::Duration wait)
{
    auto& [without, life, edit] = edited;
    const auto later = life.now() + wait;
    RC_ASSERT(isAccepted(life.run(edit.inverse, later).outcome));
    without.run(Advance{}, later);
    auto past = life.past();
    auto expected = without.past();
    // Sessions that ended and were recorded after the edit stay recorded.
    for (const auto& session : expected.chronicle.sessions) {
        RC_ASSERT(std::count(past.chronicle.sessions.begin(), past.chronicle.sessions.end(),
                             session) == 1);
    }
    const bool isSessionAdded = past.chronicle.sessions != expected.chronicle.sessions;
    past.chronicle.sessions = expected.chronicle.sessions;
    RC_ASSERT(past == expected);
    // The session under way counts from a recorded one that it touches, and so do its figures.
    if (!isSessionAdded) {
        RC_ASSERT(withoutTraces(life.state()) == withoutTraces(without.state()));
    }
}

std::vector<Command> applyInverse(RandomHistory& life, const std::vector<Command>& inverse,
                                  Instant at)
{
    std::vector<Command> again;
    for (const auto& command : inverse) {
        const auto done = life.run(command, at);
        RC_ASSERT(isAccepted(done.outcome));
        again.insert(again.begin(), done.inverse.begin(), done.inverse.end());
    }
    return again;
}

bool isRevert(const Edited& edited)
{
    return std::holds_alternative<Revert>(edited.edit.inverse.front());
}

bool isStart(const Edited& edited)
{
    return std::holds_alternative<UndoStart>(edited.edit.inverse.front());
}

} // namespace

/// Undo and redo.
class UndoLawsTest final : public QObject {
    Q_OBJECT

private slots:
    void undoRestoresTheStateBefore() const;
    void redoRestoresTheUndoneState() const;
    void anUndoAfterWhichOnlyTimeHasPassedIsAccepted() const;
    void aLaterUndoRemovesExactlyTheEdit() const;
    void aLaterUndoRemovesExactlyTheAbsence() const;
    void aRefusedUndoChangesNothing() const;
    void onlyEditsThatChangeSomethingHaveAnInverse() const;
};

void UndoLawsTest::undoRestoresTheStateBefore() const
{
    QVERIFY(holds("undo restores the state before", [] {
        auto [before, after, edit] = anyEdited();
        applyInverse(after, edit.inverse, after.now());
        RC_ASSERT(after.past() == before.past());
        RC_ASSERT(withoutTraces(after.state()) == withoutTraces(before.state()));
    }));
}

void UndoLawsTest::redoRestoresTheUndoneState() const
{
    QVERIFY(holds("redo restores the undone state", [] {
        const auto edited = anyEdited();
        auto life = edited.after;
        auto expected = edited.after;
        const auto redo = applyInverse(life, edited.edit.inverse, life.now());
        RC_ASSERT(!redo.empty());
        applyInverse(life, redo, life.now());
        RC_ASSERT(life.past() == expected.past());
        RC_ASSERT(withoutTraces(life.state()) == withoutTraces(expected.state()));
    }));
}

void UndoLawsTest::anUndoAfterWhichOnlyTimeHasPassedIsAccepted() const
{
    QVERIFY(holds("an undo after which only time has passed is accepted", [] {
        auto [before, after, edit] = anyEdited();
        const auto unit = *rc::gen::element<core::Duration>(17s, 10min, 24h);
        const auto later = after.now() + *rc::gen::inRange(0, 30) * unit;
        // What undoes another act is none itself.
        const auto done = edit.act ? after.run(Undo{}, later) : after.run(edit.inverse, later);
        RC_ASSERT(isAccepted(done.outcome));
    }));
}

void UndoLawsTest::aLaterUndoRemovesExactlyTheEdit() const
{
    QVERIFY(holds("a later undo removes exactly the edit", [] {
        const auto edited = anyEdited();
        RC_PRE(isRevert(edited) || isStart(edited));
        expectOnlyTheEditRemoved(edited, *rc::gen::inRange(0, 200) * 17s);
    }));
}

void UndoLawsTest::aLaterUndoRemovesExactlyTheAbsence() const
{
    QVERIFY(holds("a later undo removes exactly the absence", [] {
        const auto edited = anyAbsence();
        expectOnlyTheEditRemoved(edited, *rc::gen::inRange(0, 100) * 7s);
    }));
}

void UndoLawsTest::aRefusedUndoChangesNothing() const
{
    QVERIFY(holds("a refused undo changes nothing", [] {
        auto edited = anyEdited();
        RC_PRE(isRevert(edited));
        auto& life = edited.after;
        for (const auto& wish : *anyCommands()) {
            life.run(wish);
        }
        const auto at = life.now() + *rc::gen::inRange(0, 20) * 1min;
        const auto undone = life.preview(edited.edit.inverse.front(), at);
        if (isAccepted(undone.outcome)) {
            RC_ASSERT(undone.outcome == Outcome::Done);
            return;
        }
        const auto waited = life.preview(Advance{}, at);
        RC_ASSERT(undone.outcome == Outcome::ChangedSince);
        RC_ASSERT(undone.state == waited.state);
        RC_ASSERT(undone.changes == waited.changes);
        RC_ASSERT(undone.inverse.empty());
    }));
}

void UndoLawsTest::onlyEditsThatChangeSomethingHaveAnInverse() const
{
    QVERIFY(holds("only edits that change something have an inverse", [] {
        auto life = anyLife();
        const auto wish = *anyCommand();
        const auto at = instantOf(wish, life.state(), life.zones());
        const auto command = life.commandOf(wish, at);
        auto waited = life;
        waited.run(Advance{}, at);
        const auto done = life.run(command, at);
        const bool isSame = withoutTraces(life.state()) == withoutTraces(waited.state()) &&
                            life.past() == waited.past();
        const bool isNoEdit = std::holds_alternative<Advance>(command) ||
                              std::holds_alternative<AdjustClock>(command) ||
                              std::holds_alternative<Restart>(command) ||
                              std::holds_alternative<Seen>(command) ||
                              std::holds_alternative<SetEvents>(command) ||
                              std::holds_alternative<RecordPrompt>(command);
        RC_ASSERT(done.inverse.empty() == (isSame || isNoEdit));
    }));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::UndoLawsTest, QCoreApplication)
#include "tst_undo_laws.moc"
