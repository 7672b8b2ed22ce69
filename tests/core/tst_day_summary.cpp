// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/day_summary.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

DaySummary summaryAt(Harness& core, Instant now)
{
    core.run(now);
    DaySummary summary;
    core.read([&](const State& state, const History& history) {
        summary = daySummary(state, history, core.zones().system(), now);
    });
    return summary;
}

} // namespace

class DaySummaryTest final : public QObject {
    Q_OBJECT

private slots:
    void theStageFollowsTheSessions() const;
    void withoutHoursThereIsNoStage() const;
    void theDayIsDoneWhenNothingIsToCome_data() const;
    void theDayIsDoneWhenNothingIsToCome() const;
    void workIsSummedByIntention() const;
    void aRunningPomodoroIsNotCountedYet() const;
    void overtimeAndBreaksAreTold() const;
    void timesAreSumsOfThoseThatClocksShow() const;
};

void DaySummaryTest::theStageFollowsTheSessions() const
{
    auto core = workday();
    core.run(kMonday, AddSession{kNine + 10h, kNine + 11h});
    const auto stageAt = [&](Instant now) {
        core.run(now);
        return dayStageOf(core.state());
    };
    QCOMPARE(stageAt(kNine - 1h), DayStage::Ahead);
    QCOMPARE(stageAt(kNine), DayStage::Session);
    QCOMPARE(stageAt(kNine + 9h), DayStage::Between);
    QCOMPARE(stageAt(kNine + 10h), DayStage::Session);
    QCOMPARE(stageAt(kNine + 11h), DayStage::Over);
    QCOMPARE(stageAt(kNine + 5 * 24h), DayStage::Off);
}

void DaySummaryTest::withoutHoursThereIsNoStage() const
{
    Harness core;
    core.run(kNine);
    QCOMPARE(dayStageOf(core.state()), DayStage::NoHours);
}

void DaySummaryTest::theDayIsDoneWhenNothingIsToCome_data() const
{
    QTest::addColumn<DayStage>("stage");
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<bool>("isDone");
    QTest::newRow("over") << DayStage::Over << PhaseKind::Idle << true;
    QTest::newRow("a day off") << DayStage::Off << PhaseKind::Idle << true;
    QTest::newRow("enough for the last session") << DayStage::Session << PhaseKind::Idle << true;
    QTest::newRow("work after hours") << DayStage::Over << PhaseKind::Pomodoro << false;
    QTest::newRow("a session") << DayStage::Session << PhaseKind::Prompt << false;
    QTest::newRow("between") << DayStage::Between << PhaseKind::Idle << false;
    QTest::newRow("ahead") << DayStage::Ahead << PhaseKind::Idle << false;
}

void DaySummaryTest::theDayIsDoneWhenNothingIsToCome() const
{
    QFETCH(const DayStage, stage);
    QFETCH(const PhaseKind, kind);
    QTEST(isDayDone(stage, kind), "isDone");
}

void DaySummaryTest::workIsSummedByIntention() const
{
    auto core = workday();
    core.run(kMonday, SetNextStep{IntentionId{1}, "Figures"});
    core.run(kNine, Start{IntentionId{0}});
    core.run(kNine + 5min, Evaluate{PomodoroId{0}, Verdict::Focused});
    core.run(kNine + 10min, Start{IntentionId{1}});
    core.run(kNine + 20min, Evaluate{PomodoroId{1}, Verdict::Interrupted});
    core.run(kNine + 25min, Start{IntentionId{0}});
    core.run(kNine + 28min, Evaluate{PomodoroId{2}, Verdict::Achieved});
    auto summary = summaryAt(core, kNine + 2h);
    QVERIFY(summary.points > 0);
    summary.points = 0;
    const DaySummary wanted{.date = std::chrono::local_days{2026y / 3 / 2},
                            .worked = {.achieved = 3min, .focused = 5min, .interrupted = 10min},
                            .breaks = 15min,
                            .pomodoros = 3,
                            .longestStreak = 3,
                            .works = {{.intention = IntentionId{1},
                                       .title = "Report",
                                       .worked = 10min,
                                       .pomodoros = 1,
                                       .nextStep = "Figures"},
                                      {.intention = IntentionId{0},
                                       .title = "Letter",
                                       .worked = 8min,
                                       .pomodoros = 2,
                                       .isAchieved = true,
                                       .nextStep = {}}}};
    QCOMPARE(summary.pomodoros, wanted.pomodoros);
    QVERIFY(summary == wanted);
}

void DaySummaryTest::aRunningPomodoroIsNotCountedYet() const
{
    auto core = inPomodoro();
    const auto summary = summaryAt(core, kNine + 4min);
    QCOMPARE(summary.pomodoros, 0);
    QVERIFY(summary.works.empty());
}

void DaySummaryTest::overtimeAndBreaksAreTold() const
{
    auto core = inPomodoro();
    core.run(kNine + 5min - 1s, Seen{});
    core.run(kNine + 6min, Seen{});
    core.run(kNine + 7min, Stop{});
    const auto summary = summaryAt(core, kNine + 9min);
    QCOMPARE(summary.overtime, Duration{2min});
    QCOMPARE(summary.breaks, Duration{2min});
    QCOMPARE(summary.worked.total(), Duration{7min});
}

void DaySummaryTest::timesAreSumsOfThoseThatClocksShow() const
{
    auto core = workday();
    core.run(kNine + 50s, Start{});
    core.run(kNine + 5min + 50s);
    core.run(kNine + 11min + 10s, Start{}); // continues
    core.run(kNine + 13min + 40s, Stop{});  // after 2 min 30 s: 9:11 to 9:13
    core.run(kNine + 30min + 10s, Start{});
    core.run(kNine + 33min + 50s, Stop{}); // after 3 min 40 s: 9:30 to 9:33
    const auto summary = summaryAt(core, kNine + 8h);
    QCOMPARE(summary.worked.total(), Duration{5min + 2min + 3min});
    QCOMPARE(summary.works.front().worked, summary.worked.total());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DaySummaryTest, QCoreApplication)
#include "tst_day_summary.moc"
