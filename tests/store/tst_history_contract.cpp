// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "tests/store/example_states.h"
#include "tests/store/kept_stores.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace std::chrono_literals;

namespace pomotide {

using core::Chronicle;
using core::History;
using core::Span;
using core::State;
using examples::kStart;

/// The contract of History. Each test runs on every kind of store.
class HistoryContractTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() const;
    void init();

    void historyHasRowsThatThePrunedStateLacks();
    void pomodorosOfAnIntentionAreVisitedNewestFirst();
    void aStreakHasItsPomodorosWithTheirBreaks();
    void theSameSessionIsRecordedOnce();
    void aForgottenSessionWasNeverRecorded();
    void theChronicleHasWhatOverlapsTheSpan_data() const;
    void theChronicleHasWhatOverlapsTheSpan();
    void theChronicleHasWhatWasStartedInTheSpan();
    void theChronicleHasWhatWasEvaluatedInTheSpan();
    void theChronicleIsOldestFirst();
    void intentionsAreListedById();

private:
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

void HistoryContractTest::initTestCase_data() const
{
    QTest::addColumn<QString>("kind");
    for (const auto* kind : kindsOfStore()) {
        QTest::newRow(kind) << QString{kind};
    }
}

void HistoryContractTest::init()
{
    QFETCH_GLOBAL(QString, kind);
    m_kept = makeStore(kind, kStart);
}

void HistoryContractTest::historyHasRowsThatThePrunedStateLacks()
{
    QVERIFY(keep(examples::resting()));
    auto later = examples::idle();
    later.now = kStart + 48h;
    later.next = examples::resting().next;
    later.open.erase(later.open.begin());
    auto over = *examples::resting().streak->pairs.back().pause;
    over.state = core::BreakState::Taken;
    QVERIFY(m_kept->keep(later, {core::PutBreak{over}}));

    QCOMPARE(reopened(), later);
    const auto forgotten = examples::resting();
    for (const auto& pair : forgotten.streak->pairs) {
        QCOMPARE(
            m_kept->ask([&](const History& history) { return history.pomodoro(pair.pomodoro.id); }),
            pair.pomodoro);
    }
    for (const auto& intention : forgotten.closed) {
        QCOMPARE(
            m_kept->ask([&](const History& history) { return history.intention(intention.id); }),
            intention);
    }
    QCOMPARE(m_kept->ask(
                 [](const History& history) { return history.intention(core::IntentionId{99}); }),
             std::nullopt);
}

void HistoryContractTest::pomodorosOfAnIntentionAreVisitedNewestFirst()
{
    QVERIFY(keep(examples::working()));
    const auto visited = [&](std::int64_t id, std::int64_t limit, std::size_t most) {
        return m_kept->ask([&](const History& history) {
            std::vector<core::PomodoroId> ids;
            history.visitPomodoros(core::IntentionId{id}, core::PomodoroId{limit},
                                   [&](const core::Pomodoro& pomodoro) {
                                       ids.push_back(pomodoro.id);
                                       return ids.size() < most;
                                   });
            return ids;
        });
    };
    using Ids = std::vector<core::PomodoroId>;
    QCOMPARE(visited(0, 7, 9), (Ids{core::PomodoroId{6}, core::PomodoroId{4}}));
    QCOMPARE(visited(0, 6, 9), Ids{core::PomodoroId{4}});
    QCOMPARE(visited(0, 7, 1), Ids{core::PomodoroId{6}});
    QCOMPARE(visited(2, 7, 9), Ids{core::PomodoroId{5}});
    QCOMPARE(visited(1, 7, 9), Ids{});
}

void HistoryContractTest::aStreakHasItsPomodorosWithTheirBreaks()
{
    QVERIFY(keep(examples::working()));
    m_kept->reopen();
    const auto streak = [&](std::int64_t first) {
        return m_kept->ask(
            [&](const History& history) { return history.streak(core::PomodoroId{first}); });
    };
    QCOMPARE(streak(4), examples::working().streak->pairs);
    QCOMPARE(streak(5), std::vector<core::Streak::Pair>{});
}

void HistoryContractTest::theSameSessionIsRecordedOnce()
{
    const Span morning{kStart, kStart + 1h};
    const Span longer{kStart, kStart + 2h};
    QVERIFY(m_kept->keep(
        core::initialState(kStart),
        {core::RecordSession{longer}, core::RecordSession{morning}, core::RecordSession{morning}}));
    QVERIFY(m_kept->keep(core::initialState(kStart), {core::RecordSession{longer}}));
    QCOMPARE(m_kept->chronicle(longer).sessions, (std::vector{morning, longer}));
}

void HistoryContractTest::aForgottenSessionWasNeverRecorded()
{
    const Span morning{kStart, kStart + 1h};
    const Span longer{kStart, kStart + 2h};
    QVERIFY(m_kept->keep(core::initialState(kStart),
                         {core::RecordSession{morning}, core::RecordSession{longer}}));
    QVERIFY(m_kept->keep(core::initialState(kStart), {core::ForgetSession{morning}}));
    QCOMPARE(m_kept->chronicle(longer).sessions, std::vector{longer});
}

void HistoryContractTest::theChronicleHasWhatOverlapsTheSpan_data() const
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<Chronicle>("expected");

    // A pomodoro from 9:00, its break from 9:30 to 9:35, a session from 9:00 to 10:00.
    const auto pomodoro = examples::pomodoro(0, kStart);
    const core::Break pause{.after = pomodoro.id,
                            .index = 0,
                            .span = {kStart + 30min, kStart + 35min},
                            .state = core::BreakState::Taken};
    const Span session{kStart, kStart + 1h};
    QTest::newRow("all of it") << Span{kStart, kStart + 1h}
                               << Chronicle{{pomodoro}, {pause}, {session}};
    QTest::newRow("within") << Span{kStart + 31min, kStart + 32min}
                            << Chronicle{{}, {pause}, {session}};
    QTest::newRow("up to its begin") << Span{kStart - 1h, kStart} << Chronicle{};
    QTest::newRow("just over its begin")
        << Span{kStart - 1h, kStart + 1ms} << Chronicle{{pomodoro}, {}, {session}};
    QTest::newRow("from one's end, which is the next one's begin")
        << Span{kStart + 30min, kStart + 30min + 1ms} << Chronicle{{}, {pause}, {session}};
    QTest::newRow("from its end") << Span{kStart + 1h, kStart + 2h} << Chronicle{};
}

void HistoryContractTest::theChronicleHasWhatOverlapsTheSpan()
{
    QFETCH(Span, span);
    QFETCH(Chronicle, expected);
    auto state = examples::idle();
    state.next.pomodoro = 2;
    const auto pomodoro = examples::pomodoro(0, kStart);
    QVERIFY(m_kept->keep(state, {core::PutIntention{state.open[0]},
                                 core::PutIntention{state.open[1]}, core::PutPomodoro{pomodoro},
                                 core::PutBreak{{.after = pomodoro.id,
                                                 .index = 0,
                                                 .span = {kStart + 30min, kStart + 35min},
                                                 .state = core::BreakState::Taken}},
                                 core::RecordSession{{kStart, kStart + 1h}}}));
    m_kept->reopen();
    QCOMPARE(m_kept->chronicle(span), expected);
}

void HistoryContractTest::theChronicleHasWhatWasStartedInTheSpan()
{
    auto state = examples::idle();
    state.next.pomodoro = 2;
    auto pomodoro = examples::pomodoro(0, kStart);
    // Told so late that it is in overtime.
    pomodoro.startedAt = pomodoro.span.end + 10min;
    QVERIFY(m_kept->keep(state, {core::PutIntention{state.open[0]},
                                 core::PutIntention{state.open[1]}, core::PutPomodoro{pomodoro}}));
    const auto found = [&](core::Instant begin, core::Duration length) {
        return m_kept->chronicle({begin, begin + length}).pomodoros;
    };
    const std::vector only{pomodoro};
    const std::vector<core::Pomodoro> none;
    QCOMPARE(found(kStart, 1ms), only);
    QCOMPARE(found(pomodoro.span.end, 10min), none);
    QCOMPARE(found(pomodoro.startedAt, 1ms), only);
    QCOMPARE(found(pomodoro.startedAt + 1ms, 1h), none);
}

void HistoryContractTest::theChronicleHasWhatWasEvaluatedInTheSpan()
{
    auto state = examples::idle();
    state.next.pomodoro = 2;
    auto pomodoro = examples::pomodoro(0, kStart);
    pomodoro.evaluation = core::Evaluation{
        .verdict = core::Verdict::Achieved, .first = kStart + 24h, .since = kStart + 48h};
    QVERIFY(m_kept->keep(state, {core::PutIntention{state.open[0]},
                                 core::PutIntention{state.open[1]}, core::PutPomodoro{pomodoro}}));
    const auto found = [&](core::Instant begin) {
        return m_kept->chronicle({begin, begin + 1ms}).pomodoros;
    };
    const std::vector only{pomodoro};
    QCOMPARE(found(kStart), only);
    const std::vector<core::Pomodoro> none;
    QCOMPARE(found(kStart + 1h), none);
    QCOMPARE(found(kStart + 24h), only);
    QCOMPARE(found(kStart + 24h + 1ms), none);
    QCOMPARE(found(kStart + 48h), only);
    QCOMPARE(m_kept->chronicle({kStart, kStart + 72h}).pomodoros, only);
}

void HistoryContractTest::theChronicleIsOldestFirst()
{
    auto state = examples::idle();
    state.next.pomodoro = 2;
    // The clock was set back between the two.
    const auto second = examples::pomodoro(0, kStart + 2h);
    const auto first = examples::pomodoro(1, kStart);
    const auto pauseAfter = [](const core::Pomodoro& pomodoro) {
        return core::Break{.after = pomodoro.id,
                           .index = 0,
                           .span = {pomodoro.span.end, pomodoro.span.end + 5min},
                           .state = core::BreakState::Taken};
    };
    QVERIFY(
        m_kept->keep(state, {core::PutIntention{state.open[0]}, core::PutIntention{state.open[1]},
                             core::PutPomodoro{second}, core::PutBreak{pauseAfter(second)},
                             core::PutPomodoro{first}, core::PutBreak{pauseAfter(first)},
                             core::RecordSession{{kStart + 2h, kStart + 3h}},
                             core::RecordSession{{kStart, kStart + 1h}}}));
    QCOMPARE(m_kept->chronicle({kStart, kStart + 3h}),
             (Chronicle{.pomodoros = {first, second},
                        .breaks = {pauseAfter(first), pauseAfter(second)},
                        .sessions = {{kStart, kStart + 1h}, {kStart + 2h, kStart + 3h}}}));
}

void HistoryContractTest::intentionsAreListedById()
{
    const auto state = examples::idle();
    QVERIFY(m_kept->keep(state,
                         {core::PutIntention{state.open[1]}, core::PutIntention{state.open[0]}}));
    QCOMPARE(m_kept->intentions(), state.open);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::HistoryContractTest, QCoreApplication)
#include "tst_history_contract.moc"
