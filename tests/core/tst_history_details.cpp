// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/history_details.h"
#include "core/time/resolve.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;
using namespace pomotide::build;

namespace {

using core::HistoryBar;
using core::Span;

const core::ScriptedZone kUtc{"UTC", 0s};
constexpr core::LocalDate kDate{2026y / 3 / 2};

core::CompletedIntention completed(std::optional<core::Duration> estimate, core::Duration actual)
{
    core::CompletedIntention one;
    one.estimate = estimate;
    one.actual = actual;
    return one;
}

} // namespace

class HistoryDetailsTest final : public QObject {
    Q_OBJECT

private slots:
    void eachDayOfAMonthIsABar() const;
    void eachMonthOfAYearIsABar() const;
    void theUsersDayBeginsAtTheDayStart() const;
    void aCorrectedBeginStaysNearTheEnd_data() const;
    void aCorrectedBeginStaysNearTheEnd() const;
    void aCorrectedEndStaysNearTheBegin_data() const;
    void aCorrectedEndStaysNearTheBegin() const;
    void estimatesAreCountedByHowTheyCompare() const;
    void eachMonthHasItsCalibration() const;
};

void HistoryDetailsTest::eachDayOfAMonthIsABar() const
{
    core::HistoryModel model;
    model.days = {{.date = kDate, .span = {}, .worked = {.achieved = 5min}, .points = 1},
                  {.date = kDate + std::chrono::days{1}, .span = {}, .worked = {}, .points = 2}};
    const std::vector wanted{
        HistoryBar{.date = kDate, .worked = {.achieved = 5min}, .points = 1},
        HistoryBar{.date = kDate + std::chrono::days{1}, .worked = {}, .points = 2}};
    QVERIFY(core::barsOf(model, core::Period::Month) == wanted);
}

void HistoryDetailsTest::eachMonthOfAYearIsABar() const
{
    core::HistoryModel model;
    model.days = {
        {.date = kDate, .span = {}, .worked = {.achieved = 5min, .focused = 1min}, .points = 1},
        {.date = kDate + std::chrono::days{1},
         .span = {},
         .worked = {.achieved = 2min, .notEvaluated = 3min},
         .points = 2},
        {.date = kDate + std::chrono::days{30},
         .span = {},
         .worked = {.interrupted = 1min, .distracted = 4min},
         .points = 4}};
    const std::vector wanted{
        HistoryBar{.date = core::LocalDate{2026y / 3 / 1},
                   .worked = {.achieved = 7min, .focused = 1min, .notEvaluated = 3min},
                   .points = 3},
        HistoryBar{.date = core::LocalDate{2026y / 4 / 1},
                   .worked = {.interrupted = 1min, .distracted = 4min},
                   .points = 4}};
    QVERIFY(core::barsOf(model, core::Period::Year) == wanted);
}

void HistoryDetailsTest::theUsersDayBeginsAtTheDayStart() const
{
    const core::TimeOfDay four{4h};
    QVERIFY(core::userDate(kUtc, four, kMonday + 4h) == kDate);
    QVERIFY(core::userDate(kUtc, four, kMonday + 4h - 1ms) == kDate - std::chrono::days{1});
}

void HistoryDetailsTest::aCorrectedBeginStaysNearTheEnd_data() const
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<core::TimeOfDay>("typed");
    QTest::addColumn<core::Instant>("begin");
    const Span morning{kMonday + 9h, kMonday + 9h + 30min};
    const Span overMidnight{kMonday + 24h + 5min, kMonday + 24h + 20min};
    QTest::newRow("on-its-day") << morning << core::TimeOfDay{8h} << kMonday + 8h;
    QTest::newRow("on-the-day-before") << overMidnight << core::TimeOfDay{23h} << kMonday + 23h;
    QTest::newRow("after-the-end-stays-on-its-day")
        << morning << core::TimeOfDay{10h} << kMonday + 10h;
}

void HistoryDetailsTest::aCorrectedBeginStaysNearTheEnd() const
{
    QFETCH(const Span, span);
    QFETCH(const core::TimeOfDay, typed);
    QFETCH(const core::Instant, begin);
    QVERIFY(core::correctedBegin(kUtc, span, typed) == begin);
}

void HistoryDetailsTest::aCorrectedEndStaysNearTheBegin_data() const
{
    QTest::addColumn<Span>("span");
    QTest::addColumn<core::TimeOfDay>("typed");
    QTest::addColumn<core::Instant>("end");
    const Span evening{kMonday + 23h, kMonday + 23h + 30min};
    const Span overMidnight{kMonday + 23h, kMonday + 24h + 20min};
    QTest::newRow("on-its-day") << evening << core::TimeOfDay{23h + 40min} << kMonday + 23h + 40min;
    QTest::newRow("on-the-day-after") << evening << core::TimeOfDay{10min} << kMonday + 24h + 10min;
    QTest::newRow("on-the-day-before")
        << overMidnight << core::TimeOfDay{23h + 50min} << kMonday + 23h + 50min;
    QTest::newRow("before-the-begin-stays-on-its-day")
        << evening << core::TimeOfDay{22h} << kMonday + 22h;
}

void HistoryDetailsTest::aCorrectedEndStaysNearTheBegin() const
{
    QFETCH(const Span, span);
    QFETCH(const core::TimeOfDay, typed);
    QFETCH(const core::Instant, end);
    QVERIFY(core::correctedEnd(kUtc, span, typed) == end);
}

void HistoryDetailsTest::estimatesAreCountedByHowTheyCompare() const
{
    const auto counts = core::countEstimates({completed(20min, 25min), completed(20min, 15min),
                                              completed(20min, 14min), completed(20min, 26min),
                                              completed(20min, 90min), completed({}, 5min)});
    const core::EstimateCounts wanted{.close = 2, .shorter = 1, .longer = 2};
    QVERIFY(counts == wanted);
}

void HistoryDetailsTest::eachMonthHasItsCalibration() const
{
    const auto completedAt = [](core::Instant at, std::optional<core::Duration> estimate,
                                core::Duration actual) {
        auto one = completed(estimate, actual);
        one.at = at;
        return one;
    };
    // The day of the user that begins on 31 March ends at four on 1 April.
    const core::Instant april = utc(2026y / 4 / 1, 4h);
    const std::vector<core::CompletedIntention> all{
        completedAt(kMonday, 10min, 15min), completedAt(april - 1ms, 20min, 30min),
        completedAt(april, 1h, 40min), completedAt(april + 1h, std::nullopt, 5h)};
    const std::vector wanted{
        core::CalibrationMonth{.month = core::LocalDate{2026y / 3 / 1},
                               .count = 2,
                               .estimated = 30min,
                               .worked = 45min},
        core::CalibrationMonth{
            .month = core::LocalDate{2026y / 4 / 1}, .count = 1, .estimated = 1h, .worked = 40min}};
    QVERIFY(core::calibrationOf(all, kUtc, {4h}) == wanted);
    QVERIFY(core::calibrationOf({all.back()}, kUtc, {4h}).empty());
}

POMOTIDE_SUITE(HistoryDetailsTest, QCoreApplication)
#include "tst_history_details.moc"
