// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/upcoming_model.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

using enum UpcomingSession::State;

RuleDay inDays(int days)
{
    return {.rule = RuleId{1}, .date = LocalDate{2026y / 3 / 2} + std::chrono::days{days}};
}

Span nineToFive(int days)
{
    return {kNine + days * 24h, kNine + days * 24h + 8h};
}

UpcomingSession planned(int days)
{
    return {.key = inDays(days),
            .span = nineToFive(days),
            .planned = nineToFive(days),
            .state = AsPlanned,
            .underWay = false};
}

/// Sessions on Mondays only, 9 to 17.
Harness mondays()
{
    Harness core;
    core.run(kMonday, SetWorkHours{{rule(1, {std::chrono::Monday}, 9h, 17h)}});
    return core;
}

} // namespace

class UpcomingTest final : public QObject {
    Q_OBJECT

private slots:
    void sessionsAreAsPlanned() const;
    void theSessionUnderWayIsMarked() const;
    void pastSessionsAreLeftOut() const;
    void fourteenDaysAreShown() const;
    void aChangedSessionHasThePlannedSpanOfItsRule() const;
    void aSessionChangedToThePlannedSpanIsAsPlanned() const;
    void aSkippedSessionHasItsSpanWithoutTheSkip() const;
    void aSkippedSessionThatWouldHaveEndedIsLeftOut() const;
    void aSessionByHandIsItsOwnPlan() const;
    void theEarliestComesFirst() const;
    void overlappingSessionsAreListedSeparately() const;
};

namespace {

std::vector<UpcomingSession> upcoming(const Harness& core)
{
    return upcomingSessions(core.state(), core.zones(), core.state().now);
}

} // namespace

void UpcomingTest::sessionsAreAsPlanned() const
{
    const auto core = workday();
    const std::vector expected{planned(0), planned(1), planned(2), planned(3),  planned(4),
                               planned(7), planned(8), planned(9), planned(10), planned(11)};
    QCOMPARE(upcoming(core), expected);
}

void UpcomingTest::theSessionUnderWayIsMarked() const
{
    auto core = mondays();
    core.run(kNine);
    auto expected = planned(0);
    expected.underWay = true;
    QCOMPARE(upcoming(core), (std::vector{expected, planned(7)}));
    core.run(kNine + 8h - 1ms);
    QCOMPARE(upcoming(core), (std::vector{expected, planned(7), planned(14)}));
}

void UpcomingTest::pastSessionsAreLeftOut() const
{
    auto core = mondays();
    core.run(kNine + 8h);
    QCOMPARE(upcoming(core), (std::vector{planned(7), planned(14)}));
}

void UpcomingTest::fourteenDaysAreShown() const
{
    auto core = mondays();
    core.run(kNine - 1ms);
    QCOMPARE(upcoming(core), (std::vector{planned(0), planned(7)}));
    core.run(kNine + 1ms);
    QCOMPARE(upcoming(core).back(), planned(14));
}

void UpcomingTest::aChangedSessionHasThePlannedSpanOfItsRule() const
{
    auto core = mondays();
    core.run(kMonday, ChangeSession{inDays(7), kNine + 24h, kNine + 25h});
    const UpcomingSession expected{.key = inDays(7),
                                   .span = {kNine + 24h, kNine + 25h},
                                   .planned = nineToFive(7),
                                   .state = Changed,
                                   .underWay = false};
    QCOMPARE(upcoming(core), (std::vector{planned(0), expected}));
}

void UpcomingTest::aSessionChangedToThePlannedSpanIsAsPlanned() const
{
    auto core = mondays();
    core.run(kMonday, ChangeSession{inDays(7), kNine + 168h, {}});
    QCOMPARE(upcoming(core), (std::vector{planned(0), planned(7)}));
}

void UpcomingTest::aSkippedSessionHasItsSpanWithoutTheSkip() const
{
    auto core = mondays();
    core.run(kMonday, SkipSession{inDays(0)});
    core.run(kNine + 1h);
    auto expected = planned(0);
    expected.state = Skipped;
    QCOMPARE(upcoming(core), (std::vector{expected, planned(7), planned(14)}));
}

void UpcomingTest::aSkippedSessionThatWouldHaveEndedIsLeftOut() const
{
    auto core = mondays();
    core.run(kMonday, SkipSession{inDays(0)});
    core.run(kNine + 8h);
    QCOMPARE(upcoming(core), (std::vector{planned(7), planned(14)}));
}

void UpcomingTest::aSessionByHandIsItsOwnPlan() const
{
    Harness core;
    core.run(kNine, AddSession{kNine - 1h, kNine + 1h});
    const Span span{kNine - 1h, kNine + 1h};
    QCOMPARE(upcoming(core), (std::vector<UpcomingSession>{{.key = SessionId{0},
                                                            .span = span,
                                                            .planned = span,
                                                            .state = ByHand,
                                                            .underWay = true}}));
}

void UpcomingTest::theEarliestComesFirst() const
{
    auto core = mondays();
    core.run(kMonday, SkipSession{inDays(7)});
    core.run(kMonday, AddSession{kNine + 200h, kNine + 201h});
    core.run(kMonday, AddSession{kMonday + 1h, kMonday + 2h});
    std::vector<SessionKey> keys;
    for (const auto& session : upcoming(core)) {
        keys.push_back(session.key);
    }
    QVERIFY(keys == (std::vector<SessionKey>{SessionId{1}, inDays(0), inDays(7), SessionId{0}}));
}

void UpcomingTest::overlappingSessionsAreListedSeparately() const
{
    Harness core;
    core.run(kMonday, AddSession{kNine, kNine + 2h});
    core.run(kMonday, AddSession{kNine + 1h, kNine + 3h});
    QCOMPARE(upcoming(core).size(), 2u);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::UpcomingTest, QCoreApplication)
#include "tst_upcoming.moc"
