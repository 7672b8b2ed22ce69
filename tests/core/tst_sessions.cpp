// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/sessions.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

namespace {

constexpr TimeOfDay kFour{4h};
constexpr LocalDate kMondaysDate{2026y / 3 / 2};

WorkHours nineToFive()
{
    return {.rules = {rule(1, kMondayToFriday, 9h, 17h)}, .overrides = {}, .manual = {}};
}

WorkHours byHand(std::vector<Span> spans)
{
    WorkHours hours;
    std::int64_t id = 0;
    for (const auto& span : spans) {
        hours.manual.push_back({.id = SessionId{id++}, .span = span});
    }
    return hours;
}

WorkHours onMonday(decltype(Override::what) what)
{
    auto hours = nineToFive();
    hours.overrides = {{.rule = RuleId{1}, .date = kMondaysDate, .what = what}};
    return hours;
}

} // namespace

class SessionsTest final : public QObject {
    Q_OBJECT

private slots:
    void aRulesDateResolvesInItsZone_data() const;
    void aRulesDateResolvesInItsZone() const;
    void aFixedZoneDoesNotFollowTheSystems() const;
    void aRemovedRuleHasNoSessions() const;
    void aChangedDateHasItsOwnBounds_data() const;
    void aChangedDateHasItsOwnBounds() const;
    void aSkippedSessionKeepsTheSpanOfItsRule() const;
    void anEditedRuleMayLeaveNothingOfAChangedDay() const;
    void anEditedRuleMakesNoSessionOfDays() const;
    void theWindowIsHalfOpen_data() const;
    void theWindowIsHalfOpen() const;
    void aSessionIsFoundFarFromItsDate_data() const;
    void aSessionIsFoundFarFromItsDate() const;
    void sessionsComeInTheOrderOfTheirBegins() const;
    void sessionsJoin_data() const;
    void sessionsJoin() const;
    void onlyTheSessionThatContainsNowIsActive() const;
    void pastSessionsAreCutAtTheDayStart() const;
    void pastSessionsEndWithTheOneUnderWay_data() const;
    void pastSessionsEndWithTheOneUnderWay() const;
    void theNextSession_data() const;
    void theNextSession() const;
};

void SessionsTest::aRulesDateResolvesInItsZone_data() const
{
    QTest::addColumn<ZoneMaker>("zone");
    QTest::addColumn<WorkHoursRule>("rule");
    QTest::addColumn<LocalDate>("date");
    QTest::addColumn<std::optional<Span>>("span");

    const auto row = [](const char* name, ZoneMaker zone, Duration from, Duration to,
                        std::chrono::year_month_day date, std::optional<Span> span) {
        using std::chrono::floor;
        using std::chrono::minutes;
        QTest::newRow(name) << zone << rule(1, kEveryDay, floor<minutes>(from), floor<minutes>(to))
                            << LocalDate{date} << span;
    };
    const auto early = 2h + 15min;
    const auto late = 3h + 5min;
    row("02:15 to 03:05 on a day like any other", newYork, early, late, 2024y / 3 / 9,
        Span{utc(2024y / 3 / 9, 7h + 15min), utc(2024y / 3 / 9, 8h + 5min)});
    row("02:15 to 03:05 in spring begins with the first instant that exists", newYork, early, late,
        2024y / 3 / 10, Span{utc(2024y / 3 / 10, 7h), utc(2024y / 3 / 10, 7h + 5min)});
    row("02:15 to 03:05 in autumn comes after the repeated hour", newYork, early, late,
        2024y / 11 / 3, Span{utc(2024y / 11 / 3, 7h + 15min), utc(2024y / 11 / 3, 8h + 5min)});
    row("02:15 to 02:45 in spring does not exist", newYork, early, 2h + 45min, 2024y / 3 / 10,
        std::nullopt);
    row("01:10 to 01:40 in spring comes before the gap", newYork, 1h + 10min, 1h + 40min,
        2024y / 3 / 10, Span{utc(2024y / 3 / 10, 6h + 10min), utc(2024y / 3 / 10, 6h + 40min)});
    row("01:10 to 01:40 in autumn goes from the first reading to the last", newYork, 1h + 10min,
        1h + 40min, 2024y / 11 / 3,
        Span{utc(2024y / 11 / 3, 5h + 10min), utc(2024y / 11 / 3, 6h + 40min)});
    row("half an hour's gap shortens", lordHowe, 2h + 10min, 3h, 2024y / 10 / 6,
        Span{utc(2024y / 10 / 5, 15h + 30min), utc(2024y / 10 / 5, 16h)});
    row("half an hour's repetition lengthens", lordHowe, 1h + 40min, 1h + 50min, 2024y / 4 / 7,
        Span{utc(2024y / 4 / 6, 14h + 40min), utc(2024y / 4 / 6, 15h + 20min)});
    row("a rule past midnight ends on the next day", newYork, 22h, 2h, 2024y / 1 / 15,
        Span{utc(2024y / 1 / 16, 3h), utc(2024y / 1 / 16, 7h)});
    row("a rule past midnight into spring's gap ends with it", newYork, 22h, 2h + 30min,
        2024y / 3 / 9, Span{utc(2024y / 3 / 10, 3h), utc(2024y / 3 / 10, 7h)});
    row("a rule past midnight into autumn's hour ends with its last reading", newYork, 22h,
        1h + 30min, 2024y / 11 / 2, Span{utc(2024y / 11 / 3, 2h), utc(2024y / 11 / 3, 6h + 30min)});
    row("a rule to the minute it begins is a whole day", newYork, 9h, 9h, 2024y / 1 / 15,
        Span{utc(2024y / 1 / 15, 14h), utc(2024y / 1 / 16, 14h)});
    row("on a date that the date line took there is nothing", apia, 9h, 17h, 2011y / 12 / 30,
        std::nullopt);

    QTest::newRow("a rule is of its weekdays only")
        << ZoneMaker{newYork} << rule(1, kMondayToFriday, 9h, 17h) << LocalDate{2024y / 1 / 14}
        << std::optional<Span>{};
}

void SessionsTest::aRulesDateResolvesInItsZone() const
{
    QFETCH(ZoneMaker, zone);
    QFETCH(WorkHoursRule, rule);
    QFETCH(LocalDate, date);
    QFETCH(std::optional<Span>, span);
    const WorkHours hours{.rules = {rule}, .overrides = {}, .manual = {}};
    const ScriptedZones zones({zone()});
    const RuleDay day{.rule = rule.id, .date = date};

    QVERIFY(ruleSpan(hours, zones, day) == span);
    const auto around =
        utc(std::chrono::year_month_day{std::chrono::sys_days{date.time_since_epoch()}});
    auto found = sessionsIn(hours, zones, {around - 48h, around + 72h});
    std::erase_if(found, [&](const Session& session) { return session.key != SessionKey{day}; });
    QCOMPARE(found.empty() ? std::nullopt : std::optional{found.front().span}, span);
}

void SessionsTest::aFixedZoneDoesNotFollowTheSystems() const
{
    auto hours = nineToFive();
    hours.rules.front().zone = "Australia/Lord_Howe";
    const RuleDay day{.rule = RuleId{1}, .date = LocalDate{2024y / 1 / 15}};
    const Span expected{utc(2024y / 1 / 14, 22h), utc(2024y / 1 / 15, 6h)};
    QCOMPARE(ruleSpan(hours, ScriptedZones({newYork(), lordHowe()}), day), expected);
    QCOMPARE(ruleSpan(hours, ScriptedZones({apia(), lordHowe()}), day), expected);
}

void SessionsTest::aRemovedRuleHasNoSessions() const
{
    const ScriptedZones zones;
    const RuleDay day{.rule = RuleId{2}, .date = kMondaysDate};
    auto hours = nineToFive();
    hours.overrides = {{.rule = day.rule, .date = day.date, .what = ChangedDay{kNine, kNine + 1h}}};
    QVERIFY(ruleSpan(hours, zones, day) == std::nullopt);
    QVERIFY(sessionSpan(hours, zones, day) == std::nullopt);
    QVERIFY(sessionSpan(hours, zones, SessionId{7}) == std::nullopt);
    QCOMPARE(joinedSessions(hours, zones, kFour, {kMonday, kMonday + 24h}),
             (std::vector<Span>{{kNine, kNine + 8h}}));
}

void SessionsTest::aChangedDateHasItsOwnBounds_data() const
{
    QTest::addColumn<WorkHours>("hours");
    QTest::addColumn<std::vector<Span>>("spans");

    const Span tuesday{kNine + 24h, kNine + 32h};
    QTest::newRow("as planned") << nineToFive() << std::vector<Span>{{kNine, kNine + 8h}, tuesday};
    QTest::newRow("shortened at its begin") << onMonday(ChangedDay{.begin = kNine + 1h, .end = {}})
                                            << std::vector<Span>{{kNine + 1h, kNine + 8h}, tuesday};
    QTest::newRow("shortened at its end") << onMonday(ChangedDay{.begin = {}, .end = kNine + 3h})
                                          << std::vector<Span>{{kNine, kNine + 3h}, tuesday};
    QTest::newRow("lengthened at both") << onMonday(ChangedDay{kNine - 2h, kNine + 10h})
                                        << std::vector<Span>{{kNine - 2h, kNine + 10h}, tuesday};
    QTest::newRow("moved to another date")
        << onMonday(ChangedDay{kNine + 34h, kNine + 36h})
        << std::vector<Span>{tuesday, {kNine + 34h, kNine + 36h}};
    QTest::newRow("skipped") << onMonday(SkippedDay{}) << std::vector<Span>{tuesday};
}

void SessionsTest::aChangedDateHasItsOwnBounds() const
{
    QFETCH(WorkHours, hours);
    QTEST(joinedSessions(hours, ScriptedZones{}, kFour, {kMonday, kMonday + 48h}), "spans");
}

void SessionsTest::aSkippedSessionKeepsTheSpanOfItsRule() const
{
    const RuleDay day{.rule = RuleId{1}, .date = kMondaysDate};
    const auto hours = onMonday(SkippedDay{});
    QCOMPARE(sessionSpan(hours, ScriptedZones{}, day), (Span{kNine, kNine + 8h}));
    QVERIFY(sessionsIn(hours, ScriptedZones{}, {kMonday, kMonday + 24h}).empty());
}

void SessionsTest::anEditedRuleMayLeaveNothingOfAChangedDay() const
{
    auto hours = onMonday(ChangedDay{.begin = {}, .end = kNine + 1h});
    hours.rules = {rule(1, kMondayToFriday, 12h, 17h)};
    QVERIFY(sessionsIn(hours, ScriptedZones{}, {kMonday, kMonday + 24h}).empty());
}

void SessionsTest::anEditedRuleMakesNoSessionOfDays() const
{
    const ScriptedZones zones;
    const RuleDay day{.rule = RuleId{1}, .date = kMondaysDate};
    const auto hours = onMonday(ChangedDay{.begin = kNine - std::chrono::days{40}, .end = {}});
    QCOMPARE(sessionSpan(hours, zones, day),
             (Span{kNine - std::chrono::days{40}, kNine - std::chrono::days{38}}));
}

void SessionsTest::theWindowIsHalfOpen_data() const
{
    QTest::addColumn<Span>("window");
    QTest::addColumn<bool>("isIn");

    QTest::newRow("up to its begin") << Span{kMonday, kNine} << false;
    QTest::newRow("its first millisecond") << Span{kMonday, kNine + 1ms} << true;
    QTest::newRow("within it") << Span{kNine + 1h, kNine + 2h} << true;
    QTest::newRow("its last millisecond") << Span{kNine + 8h - 1ms, kNine + 9h} << true;
    QTest::newRow("from its end") << Span{kNine + 8h, kNine + 9h} << false;
}

void SessionsTest::theWindowIsHalfOpen() const
{
    QFETCH(Span, window);
    QFETCH(bool, isIn);
    const std::vector<Session> planned{
        {.key = RuleDay{.rule = RuleId{1}, .date = kMondaysDate}, .span = {kNine, kNine + 8h}}};
    const std::vector<Session> manual{{.key = SessionId{0}, .span = {kNine, kNine + 8h}}};
    auto changed = planned;
    const ScriptedZones zones;
    QCOMPARE(sessionsIn(nineToFive(), zones, window), isIn ? planned : std::vector<Session>{});
    QCOMPARE(sessionsIn(byHand({{kNine, kNine + 8h}}), zones, window),
             isIn ? manual : std::vector<Session>{});
    QCOMPARE(sessionsIn(onMonday(ChangedDay{kNine, kNine + 8h}), zones, window),
             isIn ? changed : std::vector<Session>{});
    QCOMPARE(joinedSessions(nineToFive(), zones, kFour, window).empty(), !isIn);
}

void SessionsTest::aSessionIsFoundFarFromItsDate_data() const
{
    QTest::addColumn<WorkHoursRule>("rule");
    QTest::addColumn<Instant>("instant");
    QTest::newRow("west of Greenwich two days later")
        << rule(1, kEveryDay, 22h, 21h, "America/New_York") << utc(2024y / 1 / 17, 1h);
    QTest::newRow("east of Greenwich the day before")
        << rule(1, kEveryDay, 1h, 2h, "Australia/Lord_Howe") << utc(2024y / 1 / 14, 14h);
}

void SessionsTest::aSessionIsFoundFarFromItsDate() const
{
    QFETCH(WorkHoursRule, rule);
    QFETCH(Instant, instant);
    const WorkHours hours{.rules = {rule}, .overrides = {}, .manual = {}};
    const ScriptedZones zones({ScriptedZone("UTC", 0s), newYork(), lordHowe()});
    const RuleDay day{.rule = rule.id, .date = LocalDate{2024y / 1 / 15}};

    const auto found = sessionsIn(hours, zones, {instant, instant + 1ms});
    QCOMPARE(found.size(), 1u);
    QVERIFY(found.front().key == SessionKey{day});
}

void SessionsTest::sessionsComeInTheOrderOfTheirBegins() const
{
    auto hours = onMonday(ChangedDay{kNine + 2h, kNine + 3h});
    hours.manual = {{.id = SessionId{5}, .span = {kNine + 4h, kNine + 5h}},
                    {.id = SessionId{6}, .span = {kNine, kNine + 1h}}};
    const std::vector<Session> expected{
        {.key = SessionId{6}, .span = {kNine, kNine + 1h}},
        {.key = RuleDay{.rule = RuleId{1}, .date = kMondaysDate}, .span = {kNine + 2h, kNine + 3h}},
        {.key = SessionId{5}, .span = {kNine + 4h, kNine + 5h}},
    };
    QCOMPARE(sessionsIn(hours, ScriptedZones{}, {kMonday, kMonday + 24h}), expected);
}

void SessionsTest::sessionsJoin_data() const
{
    QTest::addColumn<std::vector<Span>>("sessions");
    QTest::addColumn<std::vector<Span>>("joined");

    using Spans = std::vector<Span>;
    const auto at = [](auto hours) { return kMonday + hours; };
    QTest::newRow("apart by a millisecond are two")
        << Spans{{at(9h), at(10h)}, {at(10h) + 1ms, at(11h)}}
        << Spans{{at(9h), at(10h)}, {at(10h) + 1ms, at(11h)}};
    QTest::newRow("touching are one")
        << Spans{{at(9h), at(10h)}, {at(10h), at(11h)}} << Spans{{at(9h), at(11h)}};
    QTest::newRow("overlapping are one")
        << Spans{{at(10h), at(12h)}, {at(9h), at(11h)}} << Spans{{at(9h), at(12h)}};
    QTest::newRow("one within another does not shorten it")
        << Spans{{at(9h), at(17h)}, {at(10h), at(11h)}} << Spans{{at(9h), at(17h)}};
    QTest::newRow("a bridge joins three")
        << Spans{{at(9h), at(10h)}, {at(11h), at(12h)}, {at(10h), at(11h)}}
        << Spans{{at(9h), at(12h)}};
    QTest::newRow("cut at the day start")
        << Spans{{at(22h), at(30h)}} << Spans{{at(22h), at(28h)}, {at(28h), at(30h)}};
    QTest::newRow("touching at the day start stay two")
        << Spans{{at(22h), at(28h)}, {at(28h), at(30h)}}
        << Spans{{at(22h), at(28h)}, {at(28h), at(30h)}};
    QTest::newRow("round the clock is a session a day")
        << Spans{{at(9h), at(33h)}, {at(33h), at(57h)}}
        << Spans{{at(9h), at(28h)}, {at(28h), at(52h)}, {at(52h), at(57h)}};
}

void SessionsTest::sessionsJoin() const
{
    QFETCH(std::vector<Span>, sessions);
    QTEST(joinedSessions(byHand(sessions), ScriptedZones{}, kFour, {kMonday, kMonday + 72h}),
          "joined");
}

void SessionsTest::onlyTheSessionThatContainsNowIsActive() const
{
    const ScriptedZones zones;
    const auto hours = nineToFive();
    const Span session{kNine, kNine + 8h};
    QVERIFY(sessionAt(hours, zones, kFour, kNine - 1ms) == std::nullopt);
    QCOMPARE(sessionAt(hours, zones, kFour, kNine), session);
    QCOMPARE(sessionAt(hours, zones, kFour, kNine + 8h - 1ms), session);
    QVERIFY(sessionAt(hours, zones, kFour, kNine + 8h) == std::nullopt);
}

void SessionsTest::pastSessionsAreCutAtTheDayStart() const
{
    const std::vector<Span> recorded{{kMonday + 2h, kMonday + 6h}};
    QCOMPARE(pastSessions(recorded, WorkHours{}, ScriptedZones{}, kFour, kNine),
             (std::vector<Span>{{kMonday + 2h, kMonday + 4h}, {kMonday + 4h, kMonday + 6h}}));
}

void SessionsTest::pastSessionsEndWithTheOneUnderWay_data() const
{
    using Spans = std::vector<Span>;
    QTest::addColumn<Spans>("recorded");
    QTest::addColumn<Spans>("sessions");
    QTest::addColumn<Instant>("now");
    QTest::addColumn<Spans>("begun");
    const auto at = [](Duration time) { return kMonday + time; };
    QTest::newRow("one under way")
        << Spans{} << Spans{{at(9h), at(17h)}} << at(12h) << Spans{{at(9h), at(17h)}};
    QTest::newRow("one to come") << Spans{} << Spans{{at(13h), at(17h)}} << at(12h) << Spans{};
    QTest::newRow("one under way, joined to one that is recorded")
        << Spans{{at(9h), at(11h)}} << Spans{{at(9h), at(11h)}, {at(11h), at(17h)}} << at(12h)
        << Spans{{at(9h), at(17h)}};
    QTest::newRow("one under way, that touches one that was over before it was set")
        << Spans{} << Spans{{at(9h), at(11h)}, {at(11h), at(17h)}} << at(12h)
        << Spans{{at(11h), at(17h)}};
    QTest::newRow("one under way, from the day's start on")
        << Spans{} << Spans{{at(22h), at(30h)}} << at(29h) << Spans{{at(28h), at(30h)}};
    QTest::newRow("not yet the part after the day's start")
        << Spans{} << Spans{{at(22h), at(30h)}} << at(27h) << Spans{{at(22h), at(28h)}};
}

void SessionsTest::pastSessionsEndWithTheOneUnderWay() const
{
    QFETCH(std::vector<Span>, recorded);
    QFETCH(std::vector<Span>, sessions);
    QFETCH(Instant, now);
    QTEST(pastSessions(recorded, byHand(sessions), ScriptedZones{}, kFour, now), "begun");
}

void SessionsTest::theNextSession_data() const
{
    QTest::addColumn<WorkHours>("hours");
    QTest::addColumn<Instant>("now");
    QTest::addColumn<std::optional<Instant>>("begin");

    const auto is = [](Instant instant) { return std::optional{instant}; };
    QTest::newRow("today's, until it begins") << nineToFive() << kNine - 1ms << is(kNine);
    QTest::newRow("tomorrow's, once today's has begun") << nineToFive() << kNine << is(kNine + 24h);
    QTest::newRow("over the weekend") << nineToFive() << kNine + 100h << is(kNine + 168h);
    QTest::newRow("a skipped one is passed over")
        << onMonday(SkippedDay{}) << kMonday << is(kNine + 24h);
    QTest::newRow("one joined to another has no begin of its own")
        << byHand({{kNine, kNine + 2h}, {kNine + 1h, kNine + 3h}}) << kNine
        << std::optional<Instant>{};
    QTest::newRow("what goes on after the day start begins there")
        << byHand({{kMonday + 22h, kMonday + 30h}}) << kMonday + 23h << is(kMonday + 28h);
    QTest::newRow("in 31 days") << byHand({{kMonday + 744h, kMonday + 745h}}) << kMonday
                                << is(kMonday + 744h);
    QTest::newRow("in 31 days at the day start")
        << byHand({{kMonday + 748h, kMonday + 749h}}) << kMonday + 4h << is(kMonday + 748h);
    QTest::newRow("in 31 days and a millisecond it is too far")
        << byHand({{kMonday + 744h + 1ms, kMonday + 745h}}) << kMonday << std::optional<Instant>{};
    QTest::newRow("none without work hours") << WorkHours{} << kMonday << std::optional<Instant>{};
}

void SessionsTest::theNextSession() const
{
    QFETCH(WorkHours, hours);
    QFETCH(Instant, now);
    QTEST(nextSessionBegin(hours, ScriptedZones{}, kFour, now), "begin");
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SessionsTest, QCoreApplication)
#include "tst_sessions.moc"
