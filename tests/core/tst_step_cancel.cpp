// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const PomodoroId kFirst{0};

} // namespace

class CancelTest final : public QObject {
    Q_OBJECT

private slots:
    void cancellingRestoresTheStateBeforeTheStart() const;
    void theNumberOfACancelledPomodoroIsReused() const;
    void cancellingBeginsTheSamePromptAgain() const;
    void cancellingPromptsInASessionThatBeganMeanwhile() const;
    void cancellingBeginsANewPromptIfTheSessionHasChanged() const;
    void cancellingResumesTheGrace() const;
    void cancellingEndsAGraceThatWouldHaveEnded() const;
    void cancellingRemovesTheEvaluation() const;
    void cancellingIsTooLateOneMinuteAfterTheStart() const;
    void theMinuteCountsFromTheStartNotFromTheBegin() const;
};

void CancelTest::cancellingRestoresTheStateBeforeTheStart() const
{
    auto core = workday();
    core.run(kNine - 1h);
    const auto before = core.state();
    core.run(kNine - 1h, Start{});
    QCOMPARE(core.run(kNine - 1h, Cancel{}), Outcome::Cancelled);
    QCOMPARE(core.state(), before);
    QCOMPARE(core.history(), Chronicle{});
}

void CancelTest::theNumberOfACancelledPomodoroIsReused() const
{
    auto core = inPomodoro();
    core.run(kNine + 30s, Cancel{});
    core.run(kNine + 1min, Start{IntentionId{1}});
    QCOMPARE(core.last().created, Created{kFirst});
    QCOMPARE(core.pomodoro(0).intention, IntentionId{1});
}

void CancelTest::cancellingBeginsTheSamePromptAgain() const
{
    auto core = workday();
    core.run(kNine + 1min, Start{});
    QCOMPARE(core.run(kNine + 2min - 1ms, Cancel{}), Outcome::Cancelled);
    QCOMPARE(core.prompt(), core.promptSince(kNine + 2min - 1ms));
}

void CancelTest::cancellingPromptsInASessionThatBeganMeanwhile() const
{
    auto core = workday();
    core.run(kNine - 30s, Start{});
    core.run(kNine + 10s, Cancel{});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 10s));
}

void CancelTest::cancellingBeginsANewPromptIfTheSessionHasChanged() const
{
    auto core = workday();
    core.run(kNine + 1h, Start{});
    core.run(kNine + 1h + 10s, AddSession{kNine + 2h, kNine + 9h});
    core.run(kNine + 1h + 20s, Cancel{});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 1h + 20s));
}

void CancelTest::cancellingResumesTheGrace() const
{
    auto core = inGrace();
    const auto grace = core.phase();
    core.run(kNine + 12min, Start{});
    QCOMPARE(core.run(kNine + 13min - 1ms, Cancel{}), Outcome::Cancelled);
    QCOMPARE(core.phase(), grace);
    QCOMPARE(core.history().pomodoros, std::vector{core.pomodoro(0)});
}

void CancelTest::cancellingEndsAGraceThatWouldHaveEnded() const
{
    const auto end = kNine + 13min + 20s;
    for (const auto cancelled : {end, end + 30s}) {
        auto core = inGrace();
        core.run(kNine + 13min, Start{});
        QCOMPARE(core.run(cancelled, Cancel{}), Outcome::Cancelled);
        QCOMPARE(core.prompt(), core.promptSince(end));
        core.run(kNine + 14min, Start{});
        QCOMPARE(core.pomodoro(1).streak, PomodoroId{1});
    }
}

void CancelTest::cancellingRemovesTheEvaluation() const
{
    auto core = inPomodoro();
    core.run(kNine + 10s, Evaluate{kFirst, Verdict::Distracted});
    core.run(kNine + 20s, Cancel{});
    core.run(kNine + 30s, Start{});
    QVERIFY(!core.pomodoro(0).evaluation);
}

void CancelTest::cancellingIsTooLateOneMinuteAfterTheStart() const
{
    auto core = inPomodoro();
    QCOMPARE(core.run(kNine + 60s, Cancel{}), Outcome::TooLate);
    QVERIFY(std::holds_alternative<Pomodoro>(core.phase()));
}

void CancelTest::theMinuteCountsFromTheStartNotFromTheBegin() const
{
    auto core = inGrace();
    core.run(kNine + 13min, Start{});
    QCOMPARE(core.run(kNine + 14min, Cancel{}), Outcome::TooLate);
    QCOMPARE(core.pomodoro(1).span.begin, kNine + 10min);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CancelTest, QCoreApplication)
#include "tst_step_cancel.moc"
