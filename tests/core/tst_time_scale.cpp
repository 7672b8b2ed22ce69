// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/day_model.h"
#include "core/present/time_scale.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// A day from 8 to 16 at 14:30, with a session from 9:30 to 11.
DayModel dayWithAMorning()
{
    DayModel day{.now = kNine + 5h + 30min,
                 .shown = {kNine - 1h, kNine + 7h},
                 .hours = {},
                 .sessions = {},
                 .parts = {}};
    for (auto hour = day.shown.begin; hour <= day.shown.end; hour += 1h) {
        day.hours.push_back(hour);
    }
    const Span session{kNine + 30min, kNine + 2h};
    day.sessions.push_back({.key = {}, .span = session, .planned = session});
    return day;
}

/// The same, shown to 22.
DayModel dayWithAnEvening()
{
    auto day = dayWithAMorning();
    for (; day.shown.end < kNine + 13h; day.shown.end += 1h) {
        day.hours.push_back(day.shown.end + 1h);
    }
    return day;
}

} // namespace

class TimeScaleTest final : public QObject {
    Q_OBJECT

private slots:
    void allMinutesAreEqual() const;
    void manyFreeHoursAreCutOut() const;
    void placesAndInstantsCorrespond() const;
    void whatIsOutsideIsAtTheNearestEnd() const;
};

/// Also with pomodoros that begin soon after each other, and in a free hour.
void TimeScaleTest::allMinutesAreEqual() const
{
    auto day = dayWithAMorning();
    for (const auto begin : {57min, 60min, 63min}) {
        day.parts.push_back({.kind = DayPart::Kind::Evaluated,
                             .span = {kNine + begin, kNine + begin + 2min},
                             .title = {},
                             .verdict = Verdict::Focused});
    }
    const auto scale = dayScale(day);
    QCOMPARE(scale.span(), day.shown);
    QCOMPARE(scale.size(), 8.0);
    for (auto at = day.shown.begin; at < day.shown.end; at += 1min) {
        QCOMPARE((scale.shareOf(at + 1min) - scale.shareOf(at)) * 8 * 60, 1.0);
    }
}

void TimeScaleTest::manyFreeHoursAreCutOut() const
{
    const auto scale = dayScale(dayWithAnEvening());
    std::vector<TimeScale::Stretch> cuts;
    std::copy_if(scale.stretches.begin(), scale.stretches.end(), std::back_inserter(cuts),
                 [](const auto& stretch) { return stretch.isCut; });
    QVERIFY(cuts == (std::vector{TimeScale::Stretch{{kNine + 7h, kNine + 13h}, 0.2, true}}));
    QCOMPARE(scale.size(), 8.2);
    QCOMPARE(scale.span(), (Span{kNine - 1h, kNine + 13h}));
}

void TimeScaleTest::placesAndInstantsCorrespond() const
{
    const auto scale = dayScale(dayWithAnEvening());
    double last = -1;
    for (auto at = scale.span().begin; at <= scale.span().end; at += 7min) {
        const double share = scale.shareOf(at);
        QVERIFY(share > last);
        const auto back = scale.instantAt(share);
        QVERIFY(std::chrono::abs(back - at) <= 1ms);
        last = share;
    }
}

void TimeScaleTest::whatIsOutsideIsAtTheNearestEnd() const
{
    const auto scale = dayScale(dayWithAMorning());
    QCOMPARE(scale.shareOf(kNine - 5h), 0.0);
    QCOMPARE(scale.shareOf(kNine + 9h), 1.0);
    QCOMPARE(scale.instantAt(-0.5), kNine - 1h);
    QCOMPARE(scale.instantAt(2), kNine + 7h);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TimeScaleTest, QCoreApplication)
#include "tst_time_scale.moc"
