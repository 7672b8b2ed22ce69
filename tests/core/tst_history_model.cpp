// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/history_model.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

Q_DECLARE_METATYPE(pomotide::core::PeriodChoice)

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr LocalDate kDate = std::chrono::local_days{2026y / 3 / 2};

Pomodoro over(std::int64_t id, Span span, std::optional<Verdict> verdict)
{
    Pomodoro pomodoro{.id = PomodoroId{id},
                      .intention = IntentionId{0},
                      .streak = PomodoroId{id},
                      .index = 0,
                      .span = span,
                      .startedAt = span.begin,
                      .ending = Ending::Full,
                      .evaluation = {}};
    if (verdict) {
        pomodoro.evaluation = Evaluation{.verdict = *verdict, .first = span.end, .since = span.end};
    }
    return pomodoro;
}

HistoryModel modelOf(const std::vector<Change>& changes, const PeriodChoice& choice,
                     const Zone& zone, const IntentionFilter& filter = {})
{
    MemoryStore store{State{}};
    static_cast<void>(store.transact([&](const State& state, const History&) {
        return Transition{.state = state, .changes = changes};
    }));
    HistoryModel model;
    static_cast<void>(store.read([&](const State&, const History& history) {
        model = historyModel(history, zone, choice, filter);
    }));
    return model;
}

const ScriptedZone kUtc{"UTC", 0s};

} // namespace

/// The figures of a period.
class HistoryModelTest final : public QObject {
    Q_OBJECT

private slots:
    void periodsAreCalendarOnes_data() const;
    void periodsAreCalendarOnes() const;
    void daysBeginAtTheDayStart() const;
    void aPomodoroBelongsToTheDayOfItsBeginWhole() const;
    void hoursAreSplitExactlyAndAtClockChanges() const;
    void onlyAchievedAndFocusedWorkIsFlow() const;
    void workCountsFromWhereItBegan() const;
    void lengthsAreThoseThatClocksShow() const;
    void streaksAreCountedByTheirLength() const;
    void pointsBelongToTheirDayAndToTheirEntry() const;
    void estimatesAreThoseFromBeforeTheWork() const;
    void anEstimateThatWasTakenBackIsNotCompared() const;
    void plannedTimeCountsOverlapsOnce() const;
    void aRunningPomodoroIsNotCounted() const;
    void startsAreCountedByThePromptTheyAnswered() const;
    void aFilterLeavesOutWorkOnOtherIntentions() const;
};

void HistoryModelTest::periodsAreCalendarOnes_data() const
{
    QTest::addColumn<PeriodChoice>("choice");
    QTest::addColumn<QString>("dates");
    const auto row = [](const char* name, const PeriodChoice& choice, const char* dates) {
        QTest::newRow(name) << choice << QString(dates);
    };
    const LocalDate leapDay = std::chrono::local_days{2024y / 2 / 29};
    row("a day", {Period::Day, leapDay, std::chrono::Monday, {}}, "1 from 19782");
    row("a week from Monday", {Period::Week, leapDay, std::chrono::Monday, {}}, "7 from 19779");
    row("a week from Sunday", {Period::Week, leapDay, std::chrono::Sunday, {}}, "7 from 19778");
    row("on its first day", {Period::Week, leapDay, std::chrono::Thursday, {}}, "7 from 19782");
    row("a month", {Period::Month, leapDay, std::chrono::Monday, {}}, "29 from 19754");
    row("a year", {Period::Year, leapDay, std::chrono::Monday, {}}, "366 from 19723");
}

void HistoryModelTest::periodsAreCalendarOnes() const
{
    QFETCH(PeriodChoice, choice);
    QFETCH(QString, dates);
    const auto [first, last] = datesOf(choice);
    QCOMPARE(
        QString("%1 from %2").arg((last - first).count()).arg(first.time_since_epoch().count()),
        dates);
}

void HistoryModelTest::daysBeginAtTheDayStart() const
{
    const auto model = modelOf({}, {Period::Week, kDate, std::chrono::Monday, {4h}}, kUtc);
    QCOMPARE(model.span, (Span{kMonday + 4h, kMonday + 7 * 24h + 4h}));
    QCOMPARE(model.days.size(), std::size_t{7});
    QCOMPARE(model.days[1].span, (Span{kMonday + 28h, kMonday + 52h}));
}

void HistoryModelTest::aPomodoroBelongsToTheDayOfItsBeginWhole() const
{
    const auto late = over(0, {kMonday + 28h - 1ms, kMonday + 28h + 30min}, Verdict::Focused);
    const auto early = over(1, {kMonday + 29h, kMonday + 29h + 10min}, std::nullopt);
    const auto model = modelOf({PutPomodoro{late}, PutPomodoro{early}},
                               {Period::Week, kDate, std::chrono::Monday, {4h}}, kUtc);
    QVERIFY(model.days[0].worked == (WorkedTime{.focused = 31min}));
    QVERIFY(model.days[1].worked == (WorkedTime{.notEvaluated = 10min}));
    QVERIFY(model.worked == (WorkedTime{.focused = 31min, .notEvaluated = 10min}));
}

void HistoryModelTest::hoursAreSplitExactlyAndAtClockChanges() const
{
    // Clocks go back from 2:00 to 1:30 at 15:00 UTC on Saturday.
    const auto change = utc(2024y / 4 / 6, 15h);
    const auto pomodoro = over(0, {change - 90min, change + 50min}, Verdict::Achieved);
    const auto model =
        modelOf({PutPomodoro{pomodoro}},
                {Period::Year, std::chrono::local_days{2024y / 4 / 7}, std::chrono::Monday, {4h}},
                lordHowe());
    HourTable expected{};
    constexpr auto kSunday = 6;
    expected[kSunday][0] = 30min;
    expected[kSunday][1] = 60min + 30min;
    expected[kSunday][2] = 20min;
    QVERIFY(model.workedAt == expected);
    QVERIFY(model.flowedAt == expected);
}

void HistoryModelTest::onlyAchievedAndFocusedWorkIsFlow() const
{
    const auto model =
        modelOf({PutPomodoro{over(0, {kNine, kNine + 1min}, Verdict::Focused)},
                 PutPomodoro{over(1, {kNine + 2min, kNine + 4min}, Verdict::Achieved)},
                 PutPomodoro{over(2, {kNine + 5min, kNine + 9min}, Verdict::Interrupted)},
                 PutPomodoro{over(3, {kNine + 10min, kNine + 18min}, Verdict::Distracted)},
                 PutPomodoro{over(4, {kNine + 20min, kNine + 36min}, std::nullopt)}},
                {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QCOMPARE(model.flowedAt[0][9], Duration{3min});
    QCOMPARE(model.workedAt[0][9], Duration{31min});
    QVERIFY(model.worked == (WorkedTime{.achieved = 2min,
                                        .focused = 1min,
                                        .interrupted = 4min,
                                        .distracted = 8min,
                                        .notEvaluated = 16min}));
}

void HistoryModelTest::workCountsFromWhereItBegan() const
{
    auto continued = over(0, {kNine - 10min, kNine + 20min}, Verdict::Achieved);
    continued.lead = 15min;
    const Intention letter{.id = IntentionId{0},
                           .title = "Letter",
                           .state = Achieved{.at = kNine + 20min, .by = continued.id}};
    const auto model = modelOf({PutIntention{letter}, PutPomodoro{continued}},
                               {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QVERIFY(model.worked == (WorkedTime{.achieved = 15min}));
    QVERIFY(model.days[0].worked == (WorkedTime{.achieved = 15min}));
    QCOMPARE(model.workedAt[0][8], Duration{0});
    QCOMPARE(model.workedAt[0][9], Duration{15min});
    QCOMPARE(model.completed.size(), std::size_t{1});
    QCOMPARE(model.completed.front().actual, Duration{15min});
    // Points keep the courtesy: 30 minutes of work, achieved, and completed.
    QCOMPARE(model.entries.front().points, 3 + 3.75 + 0.75 + 1);
}

void HistoryModelTest::lengthsAreThoseThatClocksShow() const
{
    // Between the clocks' 9:00 and 9:05, 9:58 and 10:01, 10:10 and 10:10.
    const auto model =
        modelOf({PutPomodoro{over(0, {kNine + 10s, kNine + 5min + 50s}, Verdict::Focused)},
                 PutPomodoro{over(1, {kNine + 58min + 50s, kNine + 61min + 10s}, std::nullopt)},
                 PutPomodoro{over(2, {kNine + 70min + 5s, kNine + 70min + 45s}, std::nullopt)}},
                {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QVERIFY(model.worked == (WorkedTime{.focused = 5min, .notEvaluated = 3min + 40s}));
    QVERIFY(model.days[0].worked == model.worked);
    QCOMPARE(model.workedAt[0][9], Duration{5min + 2min});
    QCOMPARE(model.workedAt[0][10], Duration{1min + 40s});
}

void HistoryModelTest::streaksAreCountedByTheirLength() const
{
    std::vector<Change> changes;
    for (std::int64_t id = 0; id < 5; ++id) {
        auto one = over(id, {kNine + id * 1h, kNine + id * 1h + 5min}, {});
        // The streaks are 0, 1 to 3, and 4.
        one.streak = PomodoroId{id >= 1 && id <= 3 ? 1 : id};
        changes.emplace_back(PutPomodoro{one});
    }
    const auto model = modelOf(changes, {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QCOMPARE(model.streaks, (std::vector{2, 0, 1}));
}

void HistoryModelTest::pointsBelongToTheirDayAndToTheirEntry() const
{
    auto pomodoro = over(0, {kNine, kNine + 10min}, Verdict::Focused);
    pomodoro.evaluation->first = kNine + 24h;
    const auto model =
        modelOf({PutPomodoro{pomodoro}}, {Period::Week, kDate, std::chrono::Monday, {4h}}, kUtc);
    // 1 for the first set and 1 for work; a day later 1 for the evaluation.
    QCOMPARE(model.days[0].points, 2.0);
    QCOMPARE(model.days[1].points, 1.0);
    QCOMPARE(model.points, 3.0);
    QVERIFY(model.entries ==
            (std::vector<HistoryEntry>{{.pomodoro = pomodoro, .title = {}, .points = 3}}));
    const auto monday =
        modelOf({PutPomodoro{pomodoro}}, {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QCOMPARE(monday.points, 2.0);
    QCOMPARE(monday.entries, model.entries);
}

void HistoryModelTest::estimatesAreThoseFromBeforeTheWork() const
{
    const auto first = over(0, {kNine, kNine + 10min}, Verdict::Focused);
    const auto last = over(1, {kNine + 1h, kNine + 1h + 20min}, Verdict::Achieved);
    const Intention report{.id = IntentionId{0},
                           .title = "Report",
                           .description = {},
                           .estimates = {{.length = 1h, .made = kNine - 2h},
                                         {.length = 2h, .made = kNine},
                                         {.length = 3h, .made = kNine + 1min}},
                           .created = kNine - 2h,
                           .order = 0,
                           .state = Achieved{.at = last.span.end, .by = last.id}};
    const auto model = modelOf({PutIntention{report}, PutPomodoro{first}, PutPomodoro{last}},
                               {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QVERIFY(model.completed == (std::vector<CompletedIntention>{{.intention = report.id,
                                                                 .title = "Report",
                                                                 .at = last.span.end,
                                                                 .estimate = 2h,
                                                                 .actual = 30min}}));
}

void HistoryModelTest::anEstimateThatWasTakenBackIsNotCompared() const
{
    const auto last = over(0, {kNine, kNine + 10min}, Verdict::Achieved);
    const Intention report{
        .id = IntentionId{0},
        .title = "Report",
        .description = {},
        .estimates = {{.length = 1h, .made = kNine - 2h}, {.length = {}, .made = kNine + 1min}},
        .created = kNine - 2h,
        .order = 0,
        .state = Achieved{.at = last.span.end, .by = last.id}};
    const auto model = modelOf({PutIntention{report}, PutPomodoro{last}},
                               {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QVERIFY(model.completed == (std::vector<CompletedIntention>{{.intention = report.id,
                                                                 .title = "Report",
                                                                 .at = last.span.end,
                                                                 .estimate = {},
                                                                 .actual = 10min}}));
}

void HistoryModelTest::plannedTimeCountsOverlapsOnce() const
{
    const auto model =
        modelOf({RecordSession{{kMonday + 2h, kMonday + 5h}}, RecordSession{{kNine, kNine + 4h}},
                 RecordSession{{kNine + 1h, kNine + 2h}}, RecordSession{{kNine + 3h, kNine + 5h}}},
                {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QCOMPARE(model.planned, Duration{6h});
}

void HistoryModelTest::aRunningPomodoroIsNotCounted() const
{
    auto running = over(0, {kNine, kNine + 10min}, Verdict::Focused);
    running.ending.reset();
    const auto model =
        modelOf({PutPomodoro{running}}, {Period::Day, kDate, std::chrono::Monday, {4h}}, kUtc);
    QVERIFY(model.entries.empty());
    QVERIFY(model.worked == WorkedTime{});
    QVERIFY(model.streaks.empty());
}

void HistoryModelTest::startsAreCountedByThePromptTheyAnswered() const
{
    std::vector<Change> changes;
    const auto add = [&](std::optional<PromptForm> form) {
        const auto number = static_cast<std::int64_t>(changes.size());
        const auto begin = kNine + number * 10min;
        auto pomodoro = over(number, {begin, begin + 5min}, std::nullopt);
        pomodoro.prompted = form;
        changes.emplace_back(PutPomodoro{pomodoro});
    };
    add(PromptForm::Stake);
    add(PromptForm::Clock);
    add(std::nullopt);
    add(PromptForm::Clock);
    add(std::nullopt);
    add(std::nullopt);
    const auto model = modelOf(changes, {.period = Period::Day, .date = kDate}, kUtc);
    QVERIFY(model.startsByForm == (FormCounts{1, 0, 0, 0, 2}));
    QCOMPARE(model.startsUnprompted, 3);
}

void HistoryModelTest::aFilterLeavesOutWorkOnOtherIntentions() const
{
    const PeriodChoice day{.period = Period::Day, .date = kDate};
    const auto letter = over(0, {kNine, kNine + 10min}, Verdict::Achieved);
    auto report = over(1, {kNine + 1h, kNine + 1h + 20min}, Verdict::Achieved);
    report.intention = IntentionId{1};
    const auto intention = [](const Pomodoro& by, const char* title) {
        return PutIntention{{.id = by.intention,
                             .title = title,
                             .state = Achieved{.at = by.span.end, .by = by.id}}};
    };
    const std::vector<Change> both{intention(letter, "Letter"), PutPomodoro{letter},
                                   intention(report, "Report"), PutPomodoro{report}};
    const auto filtered =
        modelOf(both, day, kUtc, [](const Intention& each) { return each.title == "Report"; });
    const auto all = modelOf(both, day, kUtc);
    QVERIFY(filtered.worked == (WorkedTime{.achieved = 20min}));
    QCOMPARE(filtered.workedAt[0][9], Duration{0});
    QCOMPARE(filtered.streaks, (std::vector{1}));
    QCOMPARE(filtered.startsUnprompted, 1);
    QCOMPARE(filtered.completed.size(), std::size_t{1});
    QCOMPARE(filtered.completed.front().title, std::string("Report"));
    QVERIFY(filtered.entries == std::vector{all.entries.back()});
    QCOMPARE(filtered.points, all.entries.back().points);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::HistoryModelTest, QCoreApplication)
#include "tst_history_model.moc"
