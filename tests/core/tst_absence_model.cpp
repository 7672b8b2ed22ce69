// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/absence_model.h"

#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// The model of an absence between the two instants.
AbsenceModel passed(Harness& core, Instant begin, Instant end)
{
    core.run(begin);
    const auto before = core.state();
    core.run(end);
    return absenceModel(before, core.state(), {begin, end}, core.zones());
}

AbsenceModel::RanOn letter(std::optional<Instant> ended)
{
    return {.pomodoro = PomodoroId{0}, .title = "Letter", .ended = ended};
}

} // namespace

/// The summary for a user who comes back.
class AbsenceModelTest final : public QObject {
    Q_OBJECT

private slots:
    void aPomodoroThatStillRunsHasNotEnded() const;
    void aPomodoroRanOnToItsEndAndMoreFollowed() const;
    void aPomodoroThatEndedBeforeTheAbsenceDidNotRunOn() const;
    void aGraceThatPassesEndsTheStreak() const;
    void afterAStopTheStreakEndsWithTheBreak() const;
    void actsAfterTheReturnAreNotInTheSummary() const;
    void aPomodoroStoppedAtTheBeginOfTheAbsenceDidNotRunOn() const;
    void sessionsThatBeginAndEndAreReported() const;
    void ofSeveralSessionsTheLatestBeginIsReported() const;
    void anAbsenceWithoutBoundariesHasAnEmptySummary() const;
    void theStateMayBeLaterThanTheLastKey() const;
    void aPhaseThatMovedWithTheClockGoesOn() const;
};

void AbsenceModelTest::aPomodoroThatStillRunsHasNotEnded() const
{
    auto core = inPomodoro();
    const Span absence{kNine + 1min, kNine + 4min};
    QVERIFY(passed(core, absence.begin, absence.end) ==
            (AbsenceModel{.absence = absence, .ranOn = letter(std::nullopt)}));
}

void AbsenceModelTest::aPomodoroRanOnToItsEndAndMoreFollowed() const
{
    auto core = inPomodoro();
    const Span absence{kNine + 1min, kNine + 41min};
    QVERIFY(passed(core, absence.begin, absence.end) ==
            (AbsenceModel{.absence = absence,
                          .ranOn = letter(kNine + 5min),
                          .breakEnded = kNine + 10min,
                          .streakEnded = kNine + 13min + 20s}));
}

void AbsenceModelTest::aPomodoroThatEndedBeforeTheAbsenceDidNotRunOn() const
{
    auto core = inBreak();
    const Span absence{kNine + 6min, kNine + 12min};
    QVERIFY(passed(core, absence.begin, absence.end) ==
            (AbsenceModel{.absence = absence, .breakEnded = kNine + 10min}));
}

void AbsenceModelTest::aGraceThatPassesEndsTheStreak() const
{
    auto core = inGrace();
    const Span absence{kNine + 11min, kNine + 30min};
    QVERIFY(passed(core, absence.begin, absence.end) ==
            (AbsenceModel{.absence = absence, .streakEnded = kNine + 13min + 20s}));
}

void AbsenceModelTest::afterAStopTheStreakEndsWithTheBreak() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min, Stop{});
    const Span absence{kNine + 3min, kNine + 30min};
    QVERIFY(passed(core, absence.begin, absence.end) ==
            (AbsenceModel{
                .absence = absence, .breakEnded = kNine + 7min, .streakEnded = kNine + 7min}));
}

void AbsenceModelTest::actsAfterTheReturnAreNotInTheSummary() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min);
    const auto before = core.state();
    const Span absence{kNine + 1min, kNine + 12min};
    core.run(absence.end);
    core.run(absence.end + 5s, Start{});
    QVERIFY(absenceModel(before, core.state(), absence, core.zones()) ==
            (AbsenceModel{
                .absence = absence, .ranOn = letter(kNine + 5min), .breakEnded = kNine + 10min}));
}

void AbsenceModelTest::aPomodoroStoppedAtTheBeginOfTheAbsenceDidNotRunOn() const
{
    auto core = inPomodoro();
    core.run(kNine + 2min);
    const auto before = core.state();
    const Span absence{kNine + 2min, kNine + 4min};
    core.run(absence.end, WasAway{PomodoroId{0}, absence.begin});
    QVERIFY(absenceModel(before, core.state(), absence, core.zones()) ==
            AbsenceModel{.absence = absence});
}

void AbsenceModelTest::sessionsThatBeginAndEndAreReported() const
{
    auto core = workday();
    const Span morning{kNine - 10min, kNine + 1h};
    QVERIFY(passed(core, morning.begin, morning.end) ==
            (AbsenceModel{.absence = morning, .sessionBegan = kNine}));
    const Span evening{kNine + 7h, kNine + 8h};
    QVERIFY(passed(core, evening.begin, evening.end) ==
            (AbsenceModel{.absence = evening, .sessionEnded = kNine + 8h}));
}

void AbsenceModelTest::ofSeveralSessionsTheLatestBeginIsReported() const
{
    auto core = workday();
    const Span absence{kNine + 7h, kNine + 49h};
    QVERIFY(passed(core, absence.begin, absence.end) == (AbsenceModel{.absence = absence,
                                                                      .sessionBegan = kNine + 48h,
                                                                      .sessionEnded = kNine + 8h}));
}

void AbsenceModelTest::anAbsenceWithoutBoundariesHasAnEmptySummary() const
{
    auto core = workday();
    const Span absence{kNine + 1h, kNine + 2h};
    QVERIFY(passed(core, absence.begin, absence.end) == AbsenceModel{.absence = absence});
}

void AbsenceModelTest::theStateMayBeLaterThanTheLastKey() const
{
    auto core = inBreak();
    const auto before = core.state();
    core.run(kNine + 7min);
    const Span absence{kNine + 4min, kNine + 7min};
    QVERIFY(absenceModel(before, core.state(), absence, core.zones()) ==
            (AbsenceModel{.absence = absence, .ranOn = letter(kNine + 5min)}));
}

void AbsenceModelTest::aPhaseThatMovedWithTheClockGoesOn() const
{
    auto core = inPomodoro();
    core.run(kNine + 1min);
    const auto before = core.state();
    core.run(kNine + 2min, AdjustClock{1h});
    const Span absence{kNine + 1min, kNine + 1h + 3min};
    core.run(absence.end);
    QVERIFY(absenceModel(before, core.state(), absence, core.zones()) ==
            (AbsenceModel{.absence = absence, .ranOn = letter(std::nullopt)}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::AbsenceModelTest, QCoreApplication)
#include "tst_absence_model.moc"
