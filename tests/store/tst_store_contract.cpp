// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "tests/store/example_states.h"
#include "tests/store/kept_stores.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <functional>
#include <stdexcept>

using namespace std::chrono_literals;

namespace pomotide {

using core::Change;
using core::Chronicle;
using core::History;
using core::Span;
using core::State;
using examples::kStart;

using StateMaker = State (*)();

/// The contract of Store. Each test runs on every kind of store.
class StoreContractTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() const;
    void init();

    void aNewStoreHasTheInitialState();
    void aStoredStateIsLoadedUnchanged_data() const;
    void aStoredStateIsLoadedUnchanged();
    void aStateReplacesTheOneBefore();
    void openIntentionsKeepTheirOrder();
    void openIntentionsAreInTheOrderOfTheirSections();
    void aClosedIntentionLeavesTheOpenOnesButIsKept();
    void aRemovedIntentionIsGone();
    void aCancelledPomodoroIsGoneWithItsBreak();
    void aRemovedBreakIsGone();
    void overridesAreReplacedAndRemoved();
    void removingARuleRemovesItsOverrides();
    void manualSessionsAreReplacedAndRemoved();
    void awaitingIsNewestFirstAndUnderADayOld();
    void aReaderSeesStateAndHistoryTogether();
    void changesOfThisProcessAreNotExternal();
    void changesAreCarriedOutInTheirOrder();
    void aThrowingDecisionStoresNothing();
    void theTransitionOfADecisionIsReturnedWhole();
    void aBackupNeverReplacesAFile();
    void actsAreUndoableNewestFirst();
    void undoneActsAreRedoableUntilAnotherAct();
    void aDroppedActIsGone();
    void onlyTheLatestActsAreKept();

private:
    using Kind = core::ActChange::Kind;

    void keepAct(Kind kind, const core::Act& act)
    {
        QVERIFY(m_kept->store().transact([&](const State& state, const History&) {
            return core::Transition{.state = state,
                                    .act = core::ActChange{.kind = kind, .act = act}};
        }));
    }
    void recordAct(const char* title)
    {
        keepAct(Kind::Recorded,
                {.name = {.kind = core::ActKind::SkipSession,
                          .title = title,
                          .session = kStart,
                          .others = 3},
                 .inverse = {core::UndoStart{core::PomodoroId{7}}, core::SetQuiet{kStart}}});
    }
    [[nodiscard]] std::optional<core::Act> undoable() const
    {
        return m_kept->ask([](const History& history) { return history.undoableAct(); });
    }
    [[nodiscard]] std::optional<core::Act> redoable() const
    {
        return m_kept->ask([](const History& history) { return history.redoableAct(); });
    }
    void turn(std::optional<core::Act> act)
    {
        act->isUndone = !act->isUndone;
        keepAct(Kind::Reversed, *act);
    }
    [[nodiscard]] bool keep(const State& state)
    {
        return m_kept->keep(state, examples::changesThatMake(state));
    }
    [[nodiscard]] std::optional<State> reopened()
    {
        m_kept->reopen();
        return m_kept->state();
    }

    std::unique_ptr<KeptStore> m_kept;
};

void StoreContractTest::initTestCase_data() const
{
    QTest::addColumn<QString>("kind");
    for (const auto* kind : kindsOfStore()) {
        QTest::newRow(kind) << QString{kind};
    }
}

void StoreContractTest::init()
{
    QFETCH_GLOBAL(QString, kind);
    m_kept = makeStore(kind, kStart);
}

void StoreContractTest::aNewStoreHasTheInitialState()
{
    QCOMPARE(m_kept->state(), core::initialState(kStart));
    QCOMPARE(m_kept->intentions(), std::vector<core::Intention>{});
}

void StoreContractTest::aStoredStateIsLoadedUnchanged_data() const
{
    QTest::addColumn<StateMaker>("make");
    QTest::newRow("idle, with open intentions") << &examples::idle;
    QTest::newRow("in a prompt, with work hours and a plan") << &examples::prompting;
    QTest::newRow("in the third pomodoro of a streak") << &examples::working;
    QTest::newRow("in its overtime") << &examples::inOvertime;
    QTest::newRow("in the break after it") << &examples::resting;
    QTest::newRow("in the grace period after that") << &examples::inGrace;
}

void StoreContractTest::aStoredStateIsLoadedUnchanged()
{
    QFETCH(StateMaker, make);
    QVERIFY(keep(make()));
    QCOMPARE(m_kept->state(), make());
    QCOMPARE(reopened(), make());
}

void StoreContractTest::aStateReplacesTheOneBefore()
{
    QVERIFY(keep(examples::prompting()));
    auto changes = examples::changesThatMake(examples::inGrace());
    for (const auto& session : examples::prompting().hours.manual) {
        changes.emplace_back(core::RemoveManualSession{session.id});
    }
    QVERIFY(m_kept->keep(examples::inGrace(), changes));
    QCOMPARE(reopened(), examples::inGrace());
}

void StoreContractTest::openIntentionsKeepTheirOrder()
{
    auto state = examples::idle();
    state.open[0].order = 8;
    state.open[1].order = 3;
    state.next.order = 9;
    std::swap(state.open[0], state.open[1]);
    state.open[0].when = state.open[1].when;
    QVERIFY(keep(state));
    QCOMPARE(reopened()->open, state.open);
}

void StoreContractTest::openIntentionsAreInTheOrderOfTheirSections()
{
    auto state = examples::idle();
    state.open[0].order = 8; // for Next
    state.open[1].order = 3; // for Later
    state.next.order = 9;
    QVERIFY(keep(state));
    QCOMPARE(reopened()->open, state.open);
}

void StoreContractTest::aClosedIntentionLeavesTheOpenOnesButIsKept()
{
    auto state = examples::idle();
    QVERIFY(keep(state));
    auto abandoned = state.open.front();
    abandoned.state = core::Abandoned{.at = kStart};
    state.open.erase(state.open.begin());
    QVERIFY(m_kept->keep(state, {core::PutIntention{abandoned}}));

    QCOMPARE(reopened(), state);
    QCOMPARE(m_kept->intentions(), (std::vector{abandoned, state.open.front()}));
}

void StoreContractTest::aRemovedIntentionIsGone()
{
    auto state = examples::idle();
    QVERIFY(keep(state));
    const auto removed = state.open.front().id;
    state.open.erase(state.open.begin());
    QVERIFY(m_kept->keep(state, {core::RemoveIntention{removed}}));

    QCOMPARE(reopened(), state);
    QCOMPARE(m_kept->intentions(), state.open);
    // A new row with the same id has no values of the old one.
    const auto other = core::Intention{.id = removed, .title = "Other", .created = kStart};
    QVERIFY(m_kept->keep(state, {core::PutIntention{other}}));
    QCOMPARE(m_kept->ask([&](const History& history) { return history.intention(removed); }),
             other);
}

void StoreContractTest::aCancelledPomodoroIsGoneWithItsBreak()
{
    auto state = examples::inGrace();
    QVERIFY(keep(state));
    auto& remaining = state.streak->pairs;
    const auto cancelled = remaining.back().pomodoro.id;
    remaining.pop_back();
    state.open = examples::idle().open;
    state.closed.erase(state.closed.begin());
    QVERIFY(
        m_kept->keep(state, {core::PutIntention{state.open[0]}, core::RemovePomodoro{cancelled}}));

    QCOMPARE(reopened(), state);
    QCOMPARE(m_kept->ask([&](const History& history) { return history.pomodoro(cancelled); }),
             std::nullopt);
    QCOMPARE(m_kept->chronicle({kStart - 24h, kStart + 24h}),
             (Chronicle{.pomodoros = {remaining[0].pomodoro, remaining[1].pomodoro},
                        .breaks = {*remaining[0].pause, *remaining[1].pause},
                        .sessions = {}}));
}

void StoreContractTest::aRemovedBreakIsGone()
{
    QVERIFY(keep(examples::resting()));
    const auto working = examples::working();
    const auto& running = working.streak->pairs.back().pomodoro;
    QVERIFY(m_kept->keep(working, {core::PutIntention{working.open.front()},
                                   core::PutPomodoro{running}, core::RemoveBreak{running.id}}));
    QCOMPARE(reopened(), working);
    QCOMPARE(
        m_kept->ask([](const History& history) { return history.streak(core::PomodoroId{4}); }),
        working.streak->pairs);
}

void StoreContractTest::overridesAreReplacedAndRemoved()
{
    auto state = examples::prompting();
    QVERIFY(keep(state));
    auto& overrides = state.hours.overrides;
    const auto removed = overrides.back();
    overrides.pop_back();
    overrides[0].what = core::ChangedDay{.begin = kStart, .end = kStart + 1h};
    QVERIFY(
        m_kept->keep(state, {core::PutOverride{overrides[0]},
                             core::RemoveOverride{{.rule = removed.rule, .date = removed.date}}}));
    QCOMPARE(reopened(), state);
}

void StoreContractTest::removingARuleRemovesItsOverrides()
{
    auto state = examples::prompting();
    QVERIFY(keep(state));
    const auto removed = state.hours.rules.back();
    state.hours.rules = {state.hours.rules.front()};
    state.hours.rules.front().to = {0min};
    state.hours.overrides.erase(state.hours.overrides.begin());
    QVERIFY(m_kept->keep(state, {core::PutRules{state.hours.rules}}));
    QCOMPARE(reopened(), state);

    state.hours.rules.push_back(removed);
    QVERIFY(m_kept->keep(state, {core::PutRules{state.hours.rules}}));
    QCOMPARE(reopened(), state);
}

void StoreContractTest::manualSessionsAreReplacedAndRemoved()
{
    auto state = examples::prompting();
    QVERIFY(keep(state));
    auto& manual = state.hours.manual;
    const auto removed = manual[0].id;
    manual.erase(manual.begin());
    manual[0].span.end += 1h;
    QVERIFY(m_kept->keep(state,
                         {core::PutManualSession{manual[0]}, core::RemoveManualSession{removed}}));
    QCOMPARE(reopened(), state);
}

void StoreContractTest::awaitingIsNewestFirstAndUnderADayOld()
{
    auto state = examples::idle();
    state.next.pomodoro = 4;
    auto evaluated = examples::pomodoro(3, kStart - 3h);
    evaluated.evaluation = core::Evaluation{.verdict = core::Verdict::Distracted, .first = kStart};
    const auto tooOld = examples::pomodoro(0, kStart - 24h - 30min);
    const auto justNot = examples::pomodoro(1, kStart - 24h - 30min + 1ms);
    const auto newest = examples::pomodoro(2, kStart - 1h);
    state.awaiting = {newest, justNot};
    auto changes = examples::changesThatMake(state);
    changes.emplace_back(core::PutPomodoro{tooOld});
    changes.emplace_back(core::PutPomodoro{evaluated});
    QVERIFY(m_kept->keep(state, changes));
    QCOMPARE(reopened(), state);
}

void StoreContractTest::aReaderSeesStateAndHistoryTogether()
{
    QVERIFY(keep(examples::working()));
    std::optional<State> seen;
    std::vector<core::Intention> intentions;
    QVERIFY(m_kept->store().read([&](const State& state, const History& history) {
        seen = state;
        intentions = history.intentions();
    }));
    QCOMPARE(seen, examples::working());
    QCOMPARE(intentions, m_kept->intentions());
    QCOMPARE(intentions.size(), 3u);
}

void StoreContractTest::changesOfThisProcessAreNotExternal()
{
    QVERIFY(keep(examples::working()));
    const auto news = m_kept->store().hasExternalChanges();
    QVERIFY(news);
    QVERIFY(!*news);
}

void StoreContractTest::changesAreCarriedOutInTheirOrder()
{
    auto state = examples::idle();
    state.next.pomodoro = 1;
    auto first = state.open[0];
    first.title = "Later said better";
    const auto cancelled = examples::pomodoro(0, kStart - 24h);
    auto again = examples::pomodoro(0, kStart - 2h);
    again.evaluation = core::Evaluation{.verdict = core::Verdict::Focused, .first = kStart};
    QVERIFY(m_kept->keep(state, {core::PutIntention{first}, core::PutIntention{state.open[1]},
                                 core::PutIntention{state.open[0]}, core::PutPomodoro{cancelled},
                                 core::RemovePomodoro{cancelled.id}, core::PutPomodoro{again}}));
    QCOMPARE(reopened(), state);
    QCOMPARE(m_kept->chronicle({kStart - 48h, kStart}).pomodoros, std::vector{again});
}

void StoreContractTest::aThrowingDecisionStoresNothing()
{
    QVERIFY(keep(examples::working()));
    const auto decide = [](const State&, const History&) -> core::Transition {
        throw std::runtime_error{"a bug"};
    };
    QVERIFY_THROWS_EXCEPTION(std::runtime_error,
                             static_cast<void>(m_kept->store().transact(decide)));
    QCOMPARE(m_kept->state(), examples::working());
    QCOMPARE(reopened(), examples::working());
}

void StoreContractTest::theTransitionOfADecisionIsReturnedWhole()
{
    const auto state = examples::idle();
    const auto result = m_kept->store().transact([&](const State&, const History&) {
        return core::Transition{.state = state,
                                .changes = examples::changesThatMake(state),
                                .outcome = core::Outcome::Invalid,
                                .fault = core::RuleFault{.rule = 2},
                                .created = core::IntentionId{1}};
    });
    QVERIFY(result);
    QCOMPARE(result->state, state);
    QCOMPARE(result->changes, examples::changesThatMake(state));
    QCOMPARE(result->outcome, core::Outcome::Invalid);
    QCOMPARE(std::get<core::RuleFault>(result->fault), core::RuleFault{.rule = 2});
    QCOMPARE(std::get<core::IntentionId>(result->created), core::IntentionId{1});
}

void StoreContractTest::aBackupNeverReplacesAFile()
{
    const QTemporaryDir folder;
    QFile file{folder.filePath("taken")};
    QVERIFY(file.open(QFile::WriteOnly) && file.write("mine") == 4);
    file.close();

    const auto result = m_kept->store().backupTo(file.fileName().toStdString());
    QVERIFY(!result);
    QCOMPARE(result.failure().subject, file.fileName().toStdString());
    QVERIFY(file.open(QFile::ReadOnly));
    QCOMPARE(file.readAll(), "mine");
}

void StoreContractTest::actsAreUndoableNewestFirst()
{
    QVERIFY(!undoable() && !redoable());
    recordAct("Letter");
    recordAct("Report");
    m_kept->reopen();
    const auto act = undoable();
    QVERIFY(act.has_value());
    QCOMPARE(act->name, (core::ActName{.kind = core::ActKind::SkipSession,
                                       .title = "Report",
                                       .session = kStart,
                                       .others = 3}));
    QCOMPARE(act->inverse.size(), std::size_t{2});
    QVERIFY(std::get<core::UndoStart>(act->inverse[0]).pomodoro == core::PomodoroId{7});
    QVERIFY(std::get<core::SetQuiet>(act->inverse[1]).until == kStart);
    turn(act);
    QCOMPARE(undoable()->name.title, "Letter");
}

void StoreContractTest::undoneActsAreRedoableUntilAnotherAct()
{
    recordAct("Letter");
    recordAct("Report");
    turn(undoable());
    turn(undoable());
    QVERIFY(!undoable());
    QCOMPARE(redoable()->name.title, "Letter");
    turn(redoable());
    QCOMPARE(redoable()->name.title, "Report");
    recordAct("Receipts");
    QVERIFY(!redoable());
    turn(undoable());
    QCOMPARE(undoable()->name.title, "Letter");
}

void StoreContractTest::aDroppedActIsGone()
{
    recordAct("Letter");
    recordAct("Report");
    keepAct(Kind::Dropped, *undoable());
    QCOMPARE(undoable()->name.title, "Letter");
    keepAct(Kind::Dropped, *undoable());
    QVERIFY(!undoable());
}

void StoreContractTest::onlyTheLatestActsAreKept()
{
    recordAct("Letter");
    for (std::size_t count = 0; count < core::kMostActs; ++count) {
        recordAct("Report");
    }
    std::size_t undone = 0;
    for (auto act = undoable(); act; act = undoable()) {
        QCOMPARE(act->name.title, "Report");
        keepAct(Kind::Dropped, *act);
        ++undone;
    }
    QCOMPARE(undone, core::kMostActs);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::StoreContractTest, QCoreApplication)
#include "tst_store_contract.moc"
