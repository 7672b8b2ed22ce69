// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/late_start.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

/// A state of `workday()` at that time with that limit of overtime.
State limited(Duration limit, Instant now)
{
    auto core = workday();
    auto settings = core.state().settings;
    settings.overtimeLimit = std::chrono::duration_cast<std::chrono::minutes>(limit);
    core.run(kMonday, SetSettings{settings});
    core.run(now);
    return core.state();
}

} // namespace

class LateStartTest final : public QObject {
    Q_OBJECT

private slots:
    void beginsAreFoundUpToThreeHoursBack() const;
    void aTimeOfTheDayThatIsAheadHasNotComeYet() const;
    void aStartHasTheLengthOfItsPair() const;
    void aLateStartGetsALengthThatReachesToNow() const;
    void aBeginInTheGraceThatLapsedContinuesItsStreak() const;
    void theEngineTakesWhatIsOffered_data() const;
    void theEngineTakesWhatIsOffered() const;
};

void LateStartTest::beginsAreFoundUpToThreeHoursBack() const
{
    const ScriptedZones zones;
    const auto& zone = zones.system();
    QVERIFY(beginOf(TimeOfDay{8h + 48min}, zone, kNine) == kNine - 12min);
    QVERIFY(beginOf(TimeOfDay{9h}, zone, kNine) == kNine);
    QVERIFY(beginOf(TimeOfDay{6h}, zone, kNine) == kNine - 3h);
    QVERIFY(!beginOf(TimeOfDay{5h + 59min}, zone, kNine));
    QVERIFY(!beginOf(TimeOfDay{9h + 1min}, zone, kNine));
    QVERIFY(beginOf(TimeOfDay{23h + 50min}, zone, kMonday + 10min) == kMonday - 10min);
    QVERIFY(beginOf(Duration{3h}, zone, kNine) == kNine - 3h);
    QVERIFY(!beginOf(Duration{3h + 1min}, zone, kNine));
}

void LateStartTest::aTimeOfTheDayThatIsAheadHasNotComeYet() const
{
    const ScriptedZones zones;
    const auto& zone = zones.system();
    const auto state = limited(120min, kNine); // its day begins at four
    const auto fault = [&](const TypedBegin& typed, Instant now) {
        return faultOf(typed, state, zone, now);
    };
    QVERIFY(fault(TimeOfDay{9h + 1min}, kNine) == BeginFault::NotYet);
    QVERIFY(fault(TimeOfDay{23h}, kNine) == BeginFault::NotYet);
    QVERIFY(fault(TimeOfDay{2h}, kNine) == BeginFault::TooLongAgo);
    QVERIFY(fault(Duration{4h}, kNine) == BeginFault::TooLongAgo);
    QVERIFY(fault(TimeOfDay{2h}, kMonday + 1h) == BeginFault::NotYet);
    QVERIFY(fault(TimeOfDay{20h}, kMonday + 1h) == BeginFault::TooLongAgo);
}

void LateStartTest::aStartHasTheLengthOfItsPair() const
{
    const StartOffer fresh{.length = 5min};
    QVERIFY(startOffer(limited(0min, kNine), {}, kNine) == fresh);
    const StartOffer next{.length = 10min, .continues = true}; // of a grace that begins now
    QVERIFY(startOffer(inGrace().state(), {}, kNine + 10min) == next);
    QVERIFY(!startOffer(inPomodoro().state(), {}, kNine));
    QVERIFY(!startOffer(inBreak().state(), {}, kNine + 5min));
}

void LateStartTest::aLateStartGetsALengthThatReachesToNow() const
{
    const auto now = kNine + 12min;
    const StartOffer plain{.length = 5min, .elapsed = 12min};
    QVERIFY(startOffer(limited(120min, now), kNine, now) == plain);
    const StartOffer longer{.length = 15min, .ownLength = 15min, .passed = 12min, .elapsed = 12min};
    QVERIFY(startOffer(limited(0min, now), kNine, now) == longer);
    const auto later = kNine + 3h;
    QVERIFY(!startOffer(limited(0min, later), kNine, later));
}

void LateStartTest::aBeginInTheGraceThatLapsedContinuesItsStreak() const
{
    auto core = inGrace();
    core.run(kNine + 15min);
    const StartOffer next{.length = 10min, .passed = 1min, .elapsed = 5min, .continues = true};
    QVERIFY(startOffer(core.state(), kNine + 11min, kNine + 15min) == next);
    const StartOffer fresh{.length = 5min, .elapsed = 1min};
    QVERIFY(startOffer(core.state(), kNine + 14min, kNine + 15min) == fresh);
}

void LateStartTest::theEngineTakesWhatIsOffered_data() const
{
    QTest::addColumn<int>("limit");
    QTest::addColumn<int>("ago");
    for (const int limit : {0, 10, 120}) {
        for (const int ago : {0, 1, 4, 5, 12, 15, 60, 125, 179, 180}) {
            QTest::addRow("limit %d, ago %d", limit, ago) << limit << ago;
        }
    }
}

void LateStartTest::theEngineTakesWhatIsOffered() const
{
    QFETCH(int, limit);
    QFETCH(int, ago);
    auto core = workday();
    auto settings = core.state().settings;
    settings.overtimeLimit = std::chrono::minutes{limit};
    core.run(kMonday, SetSettings{settings});
    const auto now = kNine + 3h;
    core.run(now);
    const auto since = now - std::chrono::minutes{ago};
    const auto offer = startOffer(core.state(), since, now);
    const Start start{.length = offer ? offer->ownLength : std::nullopt, .since = since};
    QVERIFY(core.run(now, start) == (offer ? Outcome::Started : Outcome::Invalid));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::LateStartTest, QCoreApplication)
#include "tst_late_start.moc"
