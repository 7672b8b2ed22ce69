// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/harness.h"
#include "tests/support/suite.h"

#include "core/model/limits.h"
#include "core/schedule/sessions.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const RuleDay kToday{.rule = RuleId{1}, .date = LocalDate{2026y / 3 / 2}};
const RuleDay kTomorrow{.rule = RuleId{1}, .date = LocalDate{2026y / 3 / 3}};
const RuleDay kSunday{.rule = RuleId{1}, .date = LocalDate{2026y / 3 / 8}};
const RuleDay kOfNoRule{.rule = RuleId{9}, .date = LocalDate{2026y / 3 / 2}};
const SessionId kManual{0};
const SessionId kNone{7};

/// A workday with a session added by hand from 18 to 20.
Harness withManual()
{
    auto core = workday();
    core.run(kMonday, AddSession{kNine + 9h, kNine + 11h});
    return core;
}

std::vector<Span> sessionsOf(const Harness& core)
{
    return joinedSessions(core.state().hours, core.zones(), core.state().settings.dayStart,
                          {kMonday, kMonday + 48h});
}

} // namespace

/// Sessions by hand, changed days, rules and plans: core/engine/session_commands.cpp.
class SessionCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void aSessionIsAdded_data() const;
    void aSessionIsAdded() const;
    void anAddedSessionHasANumberOfItsOwn() const;

    void oneDateOfARuleIsChanged_data() const;
    void oneDateOfARuleIsChanged() const;
    void aChangeReplacesTheEarlierOne() const;
    void changingNothingRestoresTheSpanOfTheRule() const;
    void aBoundOfAHandmadeSessionThatIsNotGivenStays() const;
    void aSessionEndedNowIsRecordedOnce() const;
    void aSessionByHandEndedNowIsRecordedOnce() const;

    void oneDateOfARuleIsSkipped_data() const;
    void oneDateOfARuleIsSkipped() const;
    void twoRulesMayBothDifferOnOneDay() const;
    void aSkippedDayIsNotRecorded() const;
    void skippingASessionByHandRemovesIt() const;

    void newRulesReplaceTheOldOnes() const;
    void overridesOfARemovedRuleGoWithIt() const;
    void theDayUnderWayFollowsItsRules() const;
    void wrongRulesAreRefusedWithTheirFault() const;
    void wrongPlansAreRefusedWithTheirFault() const;
    void eventsReplaceEarlierOnes() const;
    void aSessionIsRecordedInThePiecesThatEventsLeave() const;
    void wrongEventsAreRefusedWithTheirIndex() const;
};

void SessionCommandsTest::aSessionIsAdded_data() const
{
    QTest::addColumn<AddSession>("add");
    QTest::addColumn<Outcome>("outcome");

    const auto now = kNine;
    QTest::newRow("to come") << AddSession{now + 1h, now + 2h} << Outcome::Added;
    QTest::newRow("under way") << AddSession{now - 1h, now + 1ms} << Outcome::Added;
    QTest::newRow("a whole day") << AddSession{now, now + 24h} << Outcome::Added;
    QTest::newRow("that ends before it begins")
        << AddSession{now + 2h, now + 1h} << Outcome::EndsBeforeBegin;
    QTest::newRow("of no length") << AddSession{now + 1h, now + 1h} << Outcome::EndsBeforeBegin;
    QTest::newRow("that ends now") << AddSession{now - 1h, now} << Outcome::AlreadyOver;
    QTest::newRow("longer than a day") << AddSession{now, now + 24h + 1ms} << Outcome::TooLong;
    QTest::newRow("of no length in the past")
        << AddSession{now - 1h, now - 1h} << Outcome::EndsBeforeBegin;
    QTest::newRow("longer than a day in the past")
        << AddSession{now - 50h, now - 1h} << Outcome::AlreadyOver;
    QTest::newRow("at the end of all times")
        << AddSession{kInstantRange.end - 1h, kInstantRange.end - 1ms} << Outcome::Added;
    QTest::newRow("after all times")
        << AddSession{kInstantRange.end - 1h, kInstantRange.end} << Outcome::Invalid;
}

void SessionCommandsTest::aSessionIsAdded() const
{
    QFETCH(AddSession, add);
    QFETCH(Outcome, outcome);
    Harness core;
    QCOMPARE(core.run(kNine, add), outcome);
    QCOMPARE(core.state().hours.manual.size(), outcome == Outcome::Added ? 1u : 0u);
}

void SessionCommandsTest::anAddedSessionHasANumberOfItsOwn() const
{
    Harness core;
    core.run(kNine, AddSession{kNine, kNine + 1h});
    core.run(kNine, SkipSession{SessionId{0}});
    core.run(kNine, AddSession{kNine, kNine + 2h});
    QCOMPARE(core.last().created, Created{SessionId{1}});
    QCOMPARE(core.state().hours.manual,
             (std::vector<ManualSession>{{.id = SessionId{1}, .span = {kNine, kNine + 2h}}}));
}

void SessionCommandsTest::oneDateOfARuleIsChanged_data() const
{
    using Outcome::AlreadyOver;
    using Outcome::Done;
    using Outcome::EndsBeforeBegin;
    using Outcome::TooLong;
    using Outcome::Unknown;
    QTest::addColumn<ChangeSession>("change");
    QTest::addColumn<Outcome>("outcome");
    QTest::addColumn<std::vector<Span>>("sessions");

    const auto row = [](const char* name, ChangeSession change, Outcome outcome,
                        std::vector<Span> sessions) {
        QTest::newRow(name) << change << outcome << sessions;
    };
    // At 12:00; today's session from 9 to 17 is under way.
    const auto noon = kNine + 3h;
    const Span today{kNine, kNine + 8h};
    const Span tomorrow{kNine + 24h, kNine + 32h};
    const Span manual{kNine + 9h, kNine + 11h};
    const std::vector<Span> asTheyWere{today, manual, tomorrow};

    row("later begin", {kTomorrow, kNine + 25h, {}}, Done,
        {today, manual, {kNine + 25h, tomorrow.end}});
    row("later end", {kToday, {}, kNine + 8h + 30min}, Done,
        {{kNine, kNine + 8h + 30min}, manual, tomorrow});
    row("moved before the other", {kTomorrow, kNine - 2h, kNine - 1h}, AlreadyOver, asTheyWere);
    row("moved to the other's day", {kTomorrow, kNine + 12h, kNine + 13h}, Done,
        {today, manual, {kNine + 12h, kNine + 13h}});
    row("end today now", {kToday, {}, noon}, Done, {{kNine, noon}, manual, tomorrow});
    row("end today a moment ago", {kToday, {}, noon - 1ms}, AlreadyOver, asTheyWere);
    row("begin behind the end", {kToday, kNine + 8h, {}}, EndsBeforeBegin, asTheyWere);
    row("bounds are checked before the time", {kToday, {}, kNine - 1h}, EndsBeforeBegin,
        asTheyWere);
    row("a whole day", {kToday, {}, kNine + 24h}, Done,
        {{kNine, kNine + 19h}, {kNine + 19h, kNine + 32h}});
    row("longer than a day", {kToday, {}, kNine + 24h + 1ms}, TooLong, asTheyWere);
    row("by hand, moved", {kManual, kNine + 10h, kNine + 12h}, Done,
        {today, {kNine + 10h, kNine + 12h}, tomorrow});
    row("by hand, over", {kManual, kNine, noon - 1ms}, AlreadyOver, asTheyWere);
    row("by hand, empty", {kManual, {}, kNine + 9h}, EndsBeforeBegin, asTheyWere);
    row("by hand, longer than a day", {kManual, {}, kNine + 34h}, TooLong, asTheyWere);
    row("a day the rule does not have", {kSunday, {}, kNine + 400h}, Unknown, asTheyWere);
    row("a rule that does not exist", {kOfNoRule, {}, kNine - 1h}, Unknown, asTheyWere);
    row("one by hand that does not exist", {kNone, {}, {}}, Unknown, asTheyWere);
}

void SessionCommandsTest::oneDateOfARuleIsChanged() const
{
    QFETCH(ChangeSession, change);
    QFETCH(Outcome, outcome);
    auto core = withManual();
    QCOMPARE(core.run(kNine + 3h, change), outcome);
    QTEST(sessionsOf(core), "sessions");
}

void SessionCommandsTest::aChangeReplacesTheEarlierOne() const
{
    auto core = workday();
    core.run(kMonday, ChangeSession{kToday, kNine + 1h, {}});
    core.run(kMonday, ChangeSession{kToday, {}, kNine + 6h});
    QCOMPARE(sessionsOf(core).front(), (Span{kNine, kNine + 6h}));
    core.run(kMonday, SkipSession{kToday});
    core.run(kMonday, ChangeSession{kToday, {}, kNine + 7h});
    QCOMPARE(sessionsOf(core).front(), (Span{kNine, kNine + 7h}));
    QCOMPARE(core.state().hours.overrides,
             (std::vector<Override>{{.rule = kToday.rule,
                                     .date = kToday.date,
                                     .what = ChangedDay{.begin = {}, .end = kNine + 7h}}}));
}

void SessionCommandsTest::changingNothingRestoresTheSpanOfTheRule() const
{
    auto core = workday();
    const auto planned = core.state().hours;
    core.run(kMonday, SkipSession{kToday});
    core.run(kMonday, ChangeSession{kTomorrow, kNine + 25h, {}});
    QCOMPARE(core.run(kMonday, ChangeSession{kToday, {}, {}}), Outcome::Done);
    QCOMPARE(core.run(kMonday, ChangeSession{kTomorrow, {}, {}}), Outcome::Done);
    QCOMPARE(core.state().hours, planned);
    QCOMPARE(core.run(kNine + 9h, ChangeSession{kToday, {}, {}}), Outcome::AlreadyOver);
}

void SessionCommandsTest::aBoundOfAHandmadeSessionThatIsNotGivenStays() const
{
    auto core = withManual();
    core.run(kMonday, ChangeSession{kManual, kNine + 10h, {}});
    core.run(kMonday, ChangeSession{kManual, {}, kNine + 12h});
    QCOMPARE(core.run(kMonday, ChangeSession{kManual, {}, {}}), Outcome::Done);
    QCOMPARE(core.state().hours.manual,
             (std::vector<ManualSession>{{.id = kManual, .span = {kNine + 10h, kNine + 12h}}}));
}

void SessionCommandsTest::aSessionEndedNowIsRecordedOnce() const
{
    auto core = workday();
    core.run(kNine + 3h, ChangeSession{kToday, {}, kNine + 3h});
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine + 24h}});
    core.run(kNine + 9h);
    QCOMPARE(core.history().sessions, (std::vector<Span>{{kNine, kNine + 3h}}));
}

void SessionCommandsTest::aSessionByHandEndedNowIsRecordedOnce() const
{
    auto core = withManual();
    core.run(kNine + 10h, ChangeSession{kManual, {}, kNine + 10h});
    core.run(kNine + 20h);
    QCOMPARE(core.history().sessions,
             (std::vector<Span>{{kNine, kNine + 8h}, {kNine + 9h, kNine + 10h}}));
}

void SessionCommandsTest::oneDateOfARuleIsSkipped_data() const
{
    QTest::addColumn<SessionKey>("key");
    QTest::addColumn<Instant>("instant");
    QTest::addColumn<Outcome>("outcome");

    const auto row = [](const char* name, SessionKey key, Instant instant, Outcome outcome) {
        QTest::newRow(name) << key << instant << outcome;
    };
    row("to come", kTomorrow, kNine, Outcome::Done);
    row("under way", kToday, kNine + 8h - 1ms, Outcome::Done);
    row("over", kToday, kNine + 8h, Outcome::AlreadyOver);
    row("by hand, to come", kManual, kNine, Outcome::Done);
    row("by hand, over", kManual, kNine + 11h, Outcome::AlreadyOver);
    row("a day the rule does not have", kSunday, kNine, Outcome::Unknown);
    row("a rule that does not exist", kOfNoRule, kNine + 9h, Outcome::Unknown);
    row("one by hand that does not exist", kNone, kNine, Outcome::Unknown);
}

void SessionCommandsTest::oneDateOfARuleIsSkipped() const
{
    QFETCH(SessionKey, key);
    QFETCH(Instant, instant);
    auto core = withManual();
    QTEST(core.run(instant, SkipSession{key}), "outcome");
}

void SessionCommandsTest::twoRulesMayBothDifferOnOneDay() const
{
    auto core = workday();
    const auto monday = std::chrono::local_days{2026y / 3 / 2};
    core.run(kMonday,
             SetWorkHours{{core.state().hours.rules.front(), rule(2, kEveryDay, 18h, 19h)}});
    core.run(kMonday, SkipSession{RuleDay{RuleId{2}, monday}});
    core.run(kMonday, SkipSession{RuleDay{RuleId{1}, monday}});
    const Override first{.rule = RuleId{1}, .date = monday, .what = SkippedDay{}};
    const Override second{.rule = RuleId{2}, .date = monday, .what = SkippedDay{}};
    QVERIFY(core.state().hours.overrides == (std::vector{first, second}));
}

void SessionCommandsTest::aSkippedDayIsNotRecorded() const
{
    auto core = workday();
    core.run(kNine + 1h, SkipSession{kToday});
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine + 24h}});
    core.run(kNine + 34h);
    QCOMPARE(core.history().sessions, (std::vector<Span>{{kNine + 24h, kNine + 32h}}));
}

void SessionCommandsTest::skippingASessionByHandRemovesIt() const
{
    auto core = withManual();
    core.run(kMonday, SkipSession{kManual});
    QVERIFY(core.state().hours.manual.empty());
    QCOMPARE(core.run(kMonday, ChangeSession{kManual, {}, kNine + 12h}), Outcome::Unknown);
}

void SessionCommandsTest::newRulesReplaceTheOldOnes() const
{
    auto core = workday();
    const std::vector rules{rule(2, kEveryDay, 8h, 12h), rule(5, kEveryDay, 13h, 14h)};
    QCOMPARE(core.run(kMonday, SetWorkHours{rules}), Outcome::Done);
    QCOMPARE(core.state().hours.rules, rules);
    QCOMPARE(core.phase(), Phase{Idle{.until = kMonday + 8h}});
}

void SessionCommandsTest::overridesOfARemovedRuleGoWithIt() const
{
    auto core = workday();
    core.run(kMonday, SkipSession{kToday});
    core.run(kMonday, SetWorkHours{{rule(1, kMondayToFriday, 8h, 12h)}});
    QCOMPARE(core.phase(), Phase{Idle{.until = kMonday + 32h}});
    core.run(kMonday, SetWorkHours{{rule(2, kMondayToFriday, 8h, 12h)}});
    core.run(kMonday, SetWorkHours{{rule(1, kMondayToFriday, 8h, 12h)}});
    QCOMPARE(core.phase(), Phase{Idle{.until = kMonday + 8h}});
}

void SessionCommandsTest::theDayUnderWayFollowsItsRules() const
{
    auto core = workday();
    core.run(kNine + 1h, SetWorkHours{{rule(1, kMondayToFriday, 8h, 19h)}});
    QCOMPARE(core.prompt(), core.promptSince(kNine + 1h));
    core.run(kNine + 2h, SetWorkHours{{rule(1, kMondayToFriday, 8h, 10h)}});
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine + 23h}});
    QCOMPARE(core.history().sessions, std::vector<Span>{});
}

void SessionCommandsTest::wrongRulesAreRefusedWithTheirFault() const
{
    auto core = workday();
    const Command wrong = SetWorkHours{{rule(2, kEveryDay, 9h, 17h), rule(3, {}, 9h, 17h)}};
    for (const auto& commands :
         {std::vector{wrong}, std::vector{Command{AddSession{kNine, kNine + 1h}}, wrong}}) {
        QCOMPARE(core.run(kNine, commands), Outcome::Invalid);
        QCOMPARE(std::get<RuleFault>(core.last().fault),
                 (RuleFault{.rule = 1, .field = RuleFault::Field::Days}));
        QCOMPARE(core.state().hours.rules, std::vector{rule(1, kMondayToFriday, 9h, 17h)});
    }
}

void SessionCommandsTest::wrongPlansAreRefusedWithTheirFault() const
{
    auto core = workday();
    QCOMPARE(core.run(kNine, SetSettings{{.streakPlan = {{5min, 5min}, {10min, 0min}}}}),
             Outcome::Invalid);
    QCOMPARE(std::get<PlanFault>(core.last().fault),
             (PlanFault{.pair = 1, .field = PlanFault::Field::Break}));
    QCOMPARE(core.state().settings.streakPlan, defaultStreakPlan());
    QCOMPARE(core.run(kNine, SetSettings{{.streakPlan = {{5min, 5min}}}}), Outcome::Done);
    QCOMPARE(core.state().settings.streakPlan, (StreakPlan{{5min, 5min}}));
}

void SessionCommandsTest::eventsReplaceEarlierOnes() const
{
    auto core = workday();
    const Span old{kMonday - 40 * 24h, kMonday - 32 * 24h};
    const Span lunch{kNine + 3h, kNine + 4h};
    QCOMPARE(core.run(kNine, SetEvents{{{kNine, kNine + 1h}}}), Outcome::Done);
    QCOMPARE(core.phase(), Phase{Idle{.until = kNine + 1h}});
    QCOMPARE(core.run(kNine, SetEvents{{old, lunch}}), Outcome::Done);
    QCOMPARE(core.state().hours.events, std::vector{lunch});
    QCOMPARE(sessionsOf(core).front(), (Span{kNine, kNine + 3h}));
    QCOMPARE(core.prompt(), core.promptSince(kNine));
}

void SessionCommandsTest::aSessionIsRecordedInThePiecesThatEventsLeave() const
{
    auto core = workday();
    core.run(kNine, SetEvents{{{kNine + 3h, kNine + 4h}}});
    core.run(kNine + 8h);
    const std::vector<Span> pieces{{kNine, kNine + 3h}, {kNine + 4h, kNine + 8h}};
    QCOMPARE(core.history().sessions, pieces);
    core.run(kNine + 8h, SetEvents{});
    QCOMPARE(core.history().sessions, pieces);
}

void SessionCommandsTest::wrongEventsAreRefusedWithTheirIndex() const
{
    const Span right{kNine, kNine + 1h};
    for (const Span& wrong :
         {Span{kNine, kNine}, Span{kNine + 1h, kNine}, Span{kNine, kNine + 31 * 24h + 1ms}}) {
        auto core = workday();
        QCOMPARE(core.run(kNine, SetEvents{{right, wrong, wrong}}), Outcome::Invalid);
        QCOMPARE(std::get<EventFault>(core.last().fault), EventFault{.event = 1});
        QCOMPARE(core.state().hours.events, std::vector<Span>{});
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SessionCommandsTest, QCoreApplication)
#include "tst_step_sessions.moc"
