// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/scoring/points.h"

#include "tests/support/suite.h"

#include <QTest>

#include <cmath>

using namespace std::chrono_literals;

namespace pomotide {

using namespace core;

/// The value of work, breaks and estimates.
class PointsTest final : public QObject {
    Q_OBJECT

private slots:
    void workIsWorthMoreAfterRests_data() const;
    void workIsWorthMoreAfterRests() const;
    void anEvaluationAddsItsShare_data() const;
    void anEvaluationAddsItsShare() const;
    void completingIsWorthAPointForFortyMinutesUpToFive_data() const;
    void completingIsWorthAPointForFortyMinutesUpToFive() const;
    void anEstimateIsCloseByItsFactor_data() const;
    void anEstimateIsCloseByItsFactor() const;
    void closenessFallsInAStraightLine() const;
    void aBreakIsWorthNoMoreThanItsPomodoroWasLong_data() const;
    void aBreakIsWorthNoMoreThanItsPomodoroWasLong() const;
    void pointsAreToldInTenthsRoundedHalfUp_data() const;
    void pointsAreToldInTenthsRoundedHalfUp() const;
};

void PointsTest::workIsWorthMoreAfterRests_data() const
{
    QTest::addColumn<Duration>("worked");
    QTest::addColumn<std::size_t>("rests");
    QTest::addColumn<double>("points");
    const auto row = [](const char* name, Duration worked, std::size_t rests, double points) {
        QTest::newRow(name) << worked << rests << points;
    };
    row("nothing", 0min, 0, 0);
    row("nothing, after two rests", 0min, 2, 0);
    row("five minutes, before any rest", 5min, 0, 0.5);
    row("ten minutes, before any rest", 10min, 0, 1);
    row("ten minutes, after one rest", 10min, 1, 1.25);
    row("twenty minutes, after two", 20min, 2, 3);
    row("twenty-five minutes, after three", 25min, 3, 4.375);
    row("growth is for twenty-five minutes", 30min, 3, 4.875);
    row("growth ends at double", 25min, 4, 5);
    row("a fifth rest adds nothing", 25min, 5, 5);
    row("a millisecond, before any rest", 1ms, 0, 1.0 / 600'000);
    row("three hours, after eleven rests", 180min, 11, 20.5);
}

void PointsTest::workIsWorthMoreAfterRests() const
{
    QFETCH(Duration, worked);
    QFETCH(std::size_t, rests);
    QTEST(weight(worked, rests), "points");
}

void PointsTest::anEvaluationAddsItsShare_data() const
{
    QTest::addColumn<Verdict>("verdict");
    QTest::addColumn<double>("share");
    QTest::newRow("achieved") << Verdict::Achieved << 1.25;
    QTest::newRow("focused") << Verdict::Focused << 1.0;
    QTest::newRow("interrupted") << Verdict::Interrupted << 0.5;
    QTest::newRow("distracted") << Verdict::Distracted << 0.1;
}

void PointsTest::anEvaluationAddsItsShare() const
{
    QFETCH(Verdict, verdict);
    QTEST(evaluationShare(verdict), "share");
}

void PointsTest::completingIsWorthAPointForFortyMinutesUpToFive_data() const
{
    QTest::addColumn<Duration>("worked");
    QTest::addColumn<double>("points");
    const auto row = [](const char* name, Duration worked, double points) {
        QTest::newRow(name) << worked << points;
    };
    row("nothing", 0min, 0);
    row("five minutes", 5min, 0.125);
    row("just under 200 minutes", 200min - 24s, 4.99);
    row("200 minutes", 200min, 5);
    row("a week", 168h, 5);
}

void PointsTest::completingIsWorthAPointForFortyMinutesUpToFive() const
{
    QFETCH(Duration, worked);
    QTEST(completionPoints(worked), "points");
}

void PointsTest::anEstimateIsCloseByItsFactor_data() const
{
    QTest::addColumn<Duration>("estimate");
    QTest::addColumn<Duration>("actual");
    QTest::addColumn<double>("share");
    const auto row = [](const char* name, Duration estimate, Duration actual, double share) {
        QTest::newRow(name) << estimate << actual << share;
    };
    row("exactly right", 10min, 10min, 1);
    row("a tenth too much", 11min, 10min, 1);
    row("a tenth too little", 10min, 11min, 1);
    row("a fifth too much", 12min, 10min, 0.8 / 0.9);
    row("a fifth too little", 10min, 12min, 0.8 / 0.9);
    row("half too much", 15min, 10min, 0.5 / 0.9);
    row("twice too much", 20min, 10min, 0);
    row("twice too little", 10min, 20min, 0);
    row("far too much", 1000h, 1min, 0);
    row("far too little", 1min, 1000h, 0);
    row("no time at all", 1min, 0min, 0);
}

void PointsTest::anEstimateIsCloseByItsFactor() const
{
    QFETCH(Duration, estimate);
    QFETCH(Duration, actual);
    QFETCH(double, share);
    QVERIFY(std::abs(closeness(estimate, actual) - share) < kPointsEpsilon);
}

void PointsTest::closenessFallsInAStraightLine() const
{
    // From a factor of 1.1 to one of 2, in 90 steps.
    for (int step = 0; step <= 90; ++step) {
        const Duration estimate{11'000 + 100 * step};
        QVERIFY(std::abs(closeness(estimate, 10s) - (1 - step / 90.0)) < kPointsEpsilon);
    }
}

void PointsTest::aBreakIsWorthNoMoreThanItsPomodoroWasLong_data() const
{
    QTest::addColumn<Duration>("taken");
    QTest::addColumn<Duration>("worked");
    QTest::addColumn<double>("points");
    const auto row = [](const char* name, Duration taken, Duration worked, double points) {
        QTest::newRow(name) << taken << worked << points;
    };
    row("shorter than the pomodoro", 5min, 20min, 0.5);
    row("as long", 5min, 5min, 0.5);
    row("longer", 5min, 1min, 0.1);
    row("after nothing", 5min, 0min, 0);
    row("not a whole minute", 90s, 20min, 0.15);
}

void PointsTest::aBreakIsWorthNoMoreThanItsPomodoroWasLong() const
{
    QFETCH(Duration, taken);
    QFETCH(Duration, worked);
    QTEST(breakPoints(taken, worked), "points");
}

void PointsTest::pointsAreToldInTenthsRoundedHalfUp_data() const
{
    QTest::addColumn<double>("points");
    QTest::addColumn<qint64>("tenths");
    QTest::newRow("none") << 0.0 << qint64{0};
    QTest::newRow("less than half a tenth") << 0.049 << qint64{0};
    QTest::newRow("half a tenth") << 0.05 << qint64{1};
    QTest::newRow("nearly one") << 0.99 << qint64{10};
    QTest::newRow("one, but for rounding") << 0.6 + 0.3 + 0.1 << qint64{10};
    QTest::newRow("half of a tenth, but for rounding") << 3.25 - 1e-12 << qint64{33};
    QTest::newRow("four and a half") << 4.5 << qint64{45};
    QTest::newRow("less than none") << -0.5 << qint64{0};
}

void PointsTest::pointsAreToldInTenthsRoundedHalfUp() const
{
    QFETCH(double, points);
    QTEST(static_cast<qint64>(tenthsOf(points)), "tenths");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::PointsTest, QCoreApplication)
#include "tst_points.moc"
