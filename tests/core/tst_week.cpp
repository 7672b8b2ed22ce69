// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/schedule/week.h"
#include "core/schedule/work_hours.h"
#include "tests/support/builders.h"
#include "tests/support/law.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <set>

namespace pomotide {

using namespace build;
using namespace core;

using Rules = std::vector<WorkHoursRule>;

namespace {

const Weekdays kMondays{std::chrono::Monday};
const Weekdays kTuesdays{std::chrono::Tuesday};

DaySpan span(std::chrono::minutes from, std::chrono::minutes to)
{
    return {.from = {from}, .to = {to}, .zone = {}};
}

std::set<RuleId> idsOf(const Rules& rules)
{
    std::set<RuleId> ids;
    for (const auto& one : rules) {
        ids.insert(one.id);
    }
    return ids;
}

/// Uses few different times, so that spans often coincide.
DaySpan anySpan()
{
    const auto time = [] { return TimeOfDay{*rc::gen::inRange(0, 6) * 4h}; };
    const bool fixed = *rc::gen::weightedElement<bool>({{3, false}, {1, true}});
    return {.from = time(),
            .to = time(),
            .zone = fixed ? std::optional<std::string>{"America/New_York"} : std::nullopt};
}

Rules anyRules()
{
    Rules rules;
    const auto count = *rc::gen::inRange(0, 5);
    for (int id = 1; id <= count; ++id) {
        const auto hours = anySpan();
        rules.push_back({.id = RuleId{*rc::gen::inRange(0, 2) * 10 + id},
                         .days = Weekdays::fromBits(*rc::gen::inRange(1u, 128u)),
                         .from = hours.from,
                         .to = hours.to,
                         .zone = hours.zone});
    }
    return rules;
}

/// `week` with some spans removed and some added.
Week edited(Week week)
{
    for (auto& spans : week.days) {
        std::erase_if(spans, [](const DaySpan&) { return *rc::gen::inRange(0, 3) == 0; });
        for (auto left = *rc::gen::inRange(0, 3); left > 0; --left) {
            spans.push_back(anySpan());
        }
        std::sort(spans.begin(), spans.end(), [](const DaySpan& a, const DaySpan& b) {
            return std::tie(a.from, a.to, a.zone) < std::tie(b.from, b.to, b.zone);
        });
    }
    return week;
}

} // namespace

class WeekTest final : public QObject {
    Q_OBJECT

private slots:
    void proposedAreMondayToFridayNineToFive() const;
    void eachWeekdayShowsItsSpansInOrder() const;
    void anEditOfARuleForOneWeekdayKeepsItsId() const;
    void anEditOfOneDayLeavesTheRulesOtherDays() const;
    void aRemovedDayLeavesTheRulesOtherDays() const;
    void aRuleWithoutDaysIsRemoved() const;
    void addedSpansGetNewIds() const;
    void idsOfRemovedRulesAreNotReused() const;

    void rulesThatAreNotEditedStay() const;
    void theRulesOfAWeekMakeThatWeek() const;
};

void WeekTest::proposedAreMondayToFridayNineToFive() const
{
    QCOMPARE(proposedWeek(), weekOf({rule(1, kMondayToFriday, 9h, 17h)}));
}

void WeekTest::eachWeekdayShowsItsSpansInOrder() const
{
    Week expected;
    expected.days.at(1) = {span(8h, 9h), span(9h, 10h), span(9h, 12h)};
    expected.days.at(2) = {span(9h, 12h)};
    QCOMPARE(weekOf({rule(1, {std::chrono::Monday, std::chrono::Tuesday}, 9h, 12h),
                     rule(2, kMondays, 9h, 10h), rule(3, kMondays, 8h, 9h)}),
             expected);
}

void WeekTest::anEditOfARuleForOneWeekdayKeepsItsId() const
{
    const Rules rules{rule(4, kMondays, 9h, 17h), rule(7, kTuesdays, 9h, 17h)};
    auto week = weekOf(rules);
    week.days.at(2) = {span(10h, 17h)};
    QCOMPARE(rulesOf(week, rules),
             (Rules{rule(4, kMondays, 9h, 17h), rule(7, kTuesdays, 10h, 17h)}));
}

void WeekTest::anEditOfOneDayLeavesTheRulesOtherDays() const
{
    const Rules rules{rule(4, kMondayToFriday, 9h, 17h)};
    auto week = weekOf(rules);
    week.days.at(1) = {span(10h, 17h)};
    auto others = kMondayToFriday;
    others.remove(std::chrono::Monday);
    QCOMPARE(rulesOf(week, rules), (Rules{rule(4, others, 9h, 17h), rule(5, kMondays, 10h, 17h)}));
}

void WeekTest::aRemovedDayLeavesTheRulesOtherDays() const
{
    const Rules rules{rule(4, {std::chrono::Monday, std::chrono::Tuesday}, 9h, 17h)};
    auto week = weekOf(rules);
    week.days.at(1).clear();
    QCOMPARE(rulesOf(week, rules), (Rules{rule(4, kTuesdays, 9h, 17h)}));
}

void WeekTest::aRuleWithoutDaysIsRemoved() const
{
    QCOMPARE(rulesOf(Week{}, {rule(4, kMondayToFriday, 9h, 17h)}), Rules{});
}

void WeekTest::addedSpansGetNewIds() const
{
    const Rules rules{rule(4, kMondays, 9h, 12h)};
    auto week = weekOf(rules);
    week.days.at(1).push_back(span(13h, 17h));
    week.days.at(2).push_back(span(9h, 17h));
    QCOMPARE(rulesOf(week, rules), (Rules{rule(4, kMondays, 9h, 12h), rule(5, kMondays, 13h, 17h),
                                          rule(6, kTuesdays, 9h, 17h)}));
}

void WeekTest::idsOfRemovedRulesAreNotReused() const
{
    const Rules rules{rule(4, {std::chrono::Monday, std::chrono::Tuesday}, 9h, 17h)};
    Week week;
    week.days.at(1) = {span(10h, 12h)};
    QCOMPARE(rulesOf(week, rules), Rules{rule(5, kMondays, 10h, 12h)});
}

void WeekTest::rulesThatAreNotEditedStay() const
{
    QVERIFY(holds("rules that are not edited stay", [] {
        const auto rules = anyRules();
        RC_ASSERT(rulesOf(weekOf(rules), rules) == rules);
    }));
}

void WeekTest::theRulesOfAWeekMakeThatWeek() const
{
    QVERIFY(holds("the rules of a week make that week, each with an id of its own", [] {
        const auto before = anyRules();
        const auto week = edited(weekOf(before));
        const auto rules = rulesOf(week, before);
        RC_ASSERT(weekOf(rules) == week);
        RC_ASSERT(idsOf(rules).size() == rules.size());
        RC_ASSERT(firstFault(rules, ScriptedZones({newYork()})) == std::nullopt);
    }));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::WeekTest, QCoreApplication)
#include "tst_week.moc"
