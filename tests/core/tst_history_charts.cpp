// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/heat_map.h"
#include "core/present/worked_shares.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

HistoryEntry worked(std::int64_t intention, std::string title, Duration length)
{
    Pomodoro pomodoro;
    pomodoro.intention = IntentionId{intention};
    pomodoro.span = {kNine, kNine + length};
    return {.pomodoro = pomodoro, .title = std::move(title), .points = 0};
}

/// Lower case, for ASCII.
std::string inLowerCase(std::string_view text)
{
    std::string small{text};
    std::transform(small.begin(), small.end(), small.begin(),
                   [](char letter) { return static_cast<char>(std::tolower(letter)); });
    return small;
}

const std::vector kWork{worked(0, "Letter #tax", 10min), worked(1, "Report #Tax #work", 30min),
                        worked(2, "Read", 15min), worked(3, "letter #tax", 25min),
                        worked(2, "Read", 5min)};

} // namespace

/// The scales, hours and shares of the history's charts.
class HistoryChartsTest final : public QObject {
    Q_OBJECT

private slots:
    void axesHaveFewRoundWholeMarks_data() const;
    void axesHaveFewRoundWholeMarks() const;
    void axesOfTimeAreInMinutesAndHours_data() const;
    void axesOfTimeAreInMinutesAndHours() const;
    void aHeatMapHasOnlyTheHoursThatAreUsed() const;
    void aHeatMapBeginsWithTheFirstDayOfTheWeek() const;
    void aHeatMapOfNothingIsEmpty() const;
    void intentionsOfTheSameTitleShareTheirTime() const;
    void eachTagHasItsTime() const;
    void withoutTagsThereAreNoShares() const;
};

void HistoryChartsTest::axesHaveFewRoundWholeMarks_data() const
{
    QTest::addColumn<double>("most");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("steps");
    QTest::newRow("nothing") << 0. << 1. << 1;
    QTest::newRow("a part of one") << 0.4 << 1. << 1;
    QTest::newRow("one") << 1. << 1. << 1;
    QTest::newRow("a bit over two") << 2.1 << 1. << 3;
    QTest::newRow("five") << 5. << 1. << 5;
    QTest::newRow("more than five") << 5.1 << 2. << 3;
    QTest::newRow("dozens") << 42. << 10. << 5;
    QTest::newRow("hundreds") << 260. << 100. << 3;
}

void HistoryChartsTest::axesHaveFewRoundWholeMarks() const
{
    QFETCH(double, most);
    QFETCH(double, step);
    QFETCH(int, steps);
    QVERIFY(scaleOfCounts(most) == (ChartScale{.step = step, .steps = steps}));
}

void HistoryChartsTest::axesOfTimeAreInMinutesAndHours_data() const
{
    QTest::addColumn<Duration>("most");
    QTest::addColumn<double>("step");
    QTest::addColumn<int>("steps");
    QTest::newRow("nothing") << Duration{0} << 1. << 1;
    QTest::newRow("seconds") << Duration{20s} << 1. << 1;
    QTest::newRow("minutes") << Duration{25min} << 5. << 5;
    QTest::newRow("an hour") << Duration{1h} << 15. << 4;
    QTest::newRow("hours") << Duration{5h + 10min} << 120. << 3;
    QTest::newRow("a month") << Duration{160h} << 3000. << 4;
}

void HistoryChartsTest::axesOfTimeAreInMinutesAndHours() const
{
    QFETCH(Duration, most);
    QFETCH(double, step);
    QFETCH(int, steps);
    QVERIFY(scaleOfTime(most) == (ChartScale{.step = step, .steps = steps}));
}

void HistoryChartsTest::aHeatMapHasOnlyTheHoursThatAreUsed() const
{
    HistoryModel model;
    model.workedAt[0][9] = 40min;
    model.flowedAt[0][9] = 20min;
    model.workedAt[2][10] = 5min;
    model.flowedAt[2][10] = 2min;
    const HeatMap map = heatMapOf(model, std::chrono::Monday);
    QCOMPARE(map.firstHour, std::size_t{9});
    QCOMPARE(map.hours, std::size_t{2});
    QVERIFY(map.levels == (ChartScale{.step = 10, .steps = 4}));
    std::vector<HeatMap::Cell> wanted(14);
    wanted[0] = {.worked = 40min, .flowed = 20min, .level = 4};
    wanted[5] = {.worked = 5min, .flowed = 2min, .level = 1};
    QVERIFY(map.cells == wanted);
    QVERIFY(map.cells[0].isMostlyFlow());
    QVERIFY(!map.cells[5].isMostlyFlow());
    QVERIFY(!map.cells[1].isMostlyFlow());
}

void HistoryChartsTest::aHeatMapBeginsWithTheFirstDayOfTheWeek() const
{
    HistoryModel model;
    model.workedAt[5][23] = 1h; // Saturday
    const HeatMap map = heatMapOf(model, std::chrono::Saturday);
    QCOMPARE(map.cells.size(), std::size_t{7});
    QCOMPARE(map.cells.front().worked, Duration{1h});
}

void HistoryChartsTest::aHeatMapOfNothingIsEmpty() const
{
    const HeatMap map = heatMapOf({}, std::chrono::Monday);
    QCOMPARE(map.hours, std::size_t{0});
    QVERIFY(map.cells.empty());
}

void HistoryChartsTest::intentionsOfTheSameTitleShareTheirTime() const
{
    const std::vector<WorkedShare> wanted{
        {.name = "letter #tax", .worked = 35min, .pomodoros = 2},
        {.name = "Report #Tax #work", .worked = 30min, .pomodoros = 1},
        {.name = "Read", .worked = 20min, .pomodoros = 2}};
    QVERIFY(sharesByTitle(kWork, inLowerCase) == wanted);
}

void HistoryChartsTest::eachTagHasItsTime() const
{
    const std::vector<WorkedShare> wanted{{.name = "tax", .worked = 65min, .pomodoros = 3},
                                          {.name = "work", .worked = 30min, .pomodoros = 1},
                                          {.name = "", .worked = 20min, .pomodoros = 2}};
    QVERIFY(sharesByTag(kWork, inLowerCase) == wanted);
}

void HistoryChartsTest::withoutTagsThereAreNoShares() const
{
    QVERIFY(sharesByTag({worked(2, "Read", 15min)}, inLowerCase).empty());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::HistoryChartsTest, QCoreApplication)
#include "tst_history_charts.moc"
