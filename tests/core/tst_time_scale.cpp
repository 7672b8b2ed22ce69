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

/// At 9:57, 10:00 and 10:03; the last has room.
DayModel dayWithACrowd()
{
    auto day = dayWithAMorning();
    for (const auto begin : {57min, 60min, 63min}) {
        day.parts.push_back({.kind = DayPart::Kind::Evaluated,
                             .span = {kNine + begin, kNine + begin + 2min},
                             .title = {},
                             .verdict = Verdict::Focused});
        day.parts.push_back({.kind = DayPart::Kind::Break,
                             .span = {kNine + begin + 2min, kNine + begin + 3min},
                             .title = {},
                             .verdict = {}});
    }
    return day;
}

std::vector<double> sizesOf(const TimeScale& scale)
{
    std::vector<double> sizes;
    for (const auto& stretch : scale.stretches) {
        sizes.push_back(stretch.size);
    }
    return sizes;
}

} // namespace

class TimeScaleTest final : public QObject {
    Q_OBJECT

private slots:
    void freeHoursAreShorter() const;
    void pomodorosThatFollowAtOnceAreLonger() const;
    void placesAndInstantsCorrespond() const;
    void whatIsOutsideIsAtTheNearestEnd() const;
};

void TimeScaleTest::freeHoursAreShorter() const
{
    const auto scale = dayScale(dayWithAMorning());
    QCOMPARE(scale.span(), (Span{kNine - 1h, kNine + 7h}));
    QVERIFY(sizesOf(scale) == (std::vector{0.4, 1.0, 1.0, 0.4, 0.22, 0.4, 1.0, 0.4}));
}

void TimeScaleTest::pomodorosThatFollowAtOnceAreLonger() const
{
    const auto scale = dayScale(dayWithACrowd());
    const auto sizeOf = [&](std::chrono::minutes from, std::chrono::minutes to) {
        return (scale.shareOf(kNine + to) - scale.shareOf(kNine + from)) * scale.size();
    };
    QCOMPARE(sizeOf(0min, 57min), 0.95);
    QCOMPARE(sizeOf(57min, 60min), 0.15);
    QCOMPARE(sizeOf(60min, 63min), 0.15);
    QCOMPARE(sizeOf(63min, 120min), 0.95);
}

void TimeScaleTest::placesAndInstantsCorrespond() const
{
    const auto scale = dayScale(dayWithACrowd());
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
