// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/work_hours.h"
#include "core/schedule/work_hours.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

class WorkHoursTest final : public QObject {
    Q_OBJECT

private slots:
    void theFirstFaultIsFound_data() const;
    void theFirstFaultIsFound() const;
    void weekdaysAreASet() const;
    void weekdaysAreBitsFromSundayOn() const;
};

void WorkHoursTest::theFirstFaultIsFound_data() const
{
    using Rules = std::vector<WorkHoursRule>;
    using Fault = std::optional<RuleFault>;
    using Field = RuleFault::Field;
    QTest::addColumn<Rules>("rules");
    QTest::addColumn<Fault>("fault");

    const auto right = rule(1, kEveryDay, 9h, 17h);
    QTest::newRow("no rules") << Rules{} << Fault{};
    QTest::newRow("two rules of the same hours")
        << Rules{right, rule(2, kEveryDay, 9h, 17h)} << Fault{};
    QTest::newRow("the whole day") << Rules{rule(1, kEveryDay, 0h, 0h)} << Fault{};
    QTest::newRow("to the last minute") << Rules{rule(1, kEveryDay, 0h, 24h - 1min)} << Fault{};
    QTest::newRow("a zone that exists")
        << Rules{rule(1, kEveryDay, 9h, 17h, "America/New_York")} << Fault{};

    QTest::newRow("an id for the second time")
        << Rules{right, rule(2, kEveryDay, 9h, 17h), right} << Fault{{2, Field::Id}};
    QTest::newRow("no day") << Rules{rule(1, {}, 9h, 17h)} << Fault{{0, Field::Days}};
    QTest::newRow("from before midnight")
        << Rules{rule(1, kEveryDay, -1min, 17h)} << Fault{{0, Field::From}};
    QTest::newRow("from 24:00") << Rules{rule(1, kEveryDay, 24h, 17h)} << Fault{{0, Field::From}};
    QTest::newRow("to before midnight")
        << Rules{rule(1, kEveryDay, 9h, -1min)} << Fault{{0, Field::To}};
    QTest::newRow("to 24:00") << Rules{rule(1, kEveryDay, 9h, 24h)} << Fault{{0, Field::To}};
    QTest::newRow("a zone that does not exist")
        << Rules{rule(1, kEveryDay, 9h, 17h, "Mars/Olympus")} << Fault{{0, Field::Zone}};
    QTest::newRow("a zone without a name")
        << Rules{rule(1, kEveryDay, 9h, 17h, "")} << Fault{{0, Field::Zone}};

    QTest::newRow("of several wrong rules the first")
        << Rules{right, rule(2, kEveryDay, 9h, 24h), rule(3, {}, 9h, 17h)} << Fault{{1, Field::To}};
    QTest::newRow("of several wrong fields the id")
        << Rules{right, rule(1, {}, 24h, 24h, "Mars")} << Fault{{1, Field::Id}};
    QTest::newRow("then the days")
        << Rules{rule(1, {}, 24h, 24h, "Mars")} << Fault{{0, Field::Days}};
    QTest::newRow("then the begin")
        << Rules{rule(1, kEveryDay, 24h, 24h, "Mars")} << Fault{{0, Field::From}};
    QTest::newRow("then the end") << Rules{rule(1, kEveryDay, 9h, 24h, "Mars")}
                                  << Fault{{0, Field::To}};
}

void WorkHoursTest::theFirstFaultIsFound() const
{
    QFETCH(std::vector<WorkHoursRule>, rules);
    QTEST(firstFault(rules, ScriptedZones({newYork()})), "fault");
}

void WorkHoursTest::weekdaysAreASet() const
{
    Weekdays days{std::chrono::Monday, std::chrono::Monday, std::chrono::Sunday};
    QVERIFY(days.contains(std::chrono::Monday));
    QVERIFY(days.contains(std::chrono::Sunday));
    QVERIFY(!days.contains(std::chrono::Saturday));
    days.remove(std::chrono::Saturday);
    days.remove(std::chrono::Monday);
    QCOMPARE(days, Weekdays{std::chrono::Sunday});
    days.remove(std::chrono::Sunday);
    QVERIFY(days.isEmpty());
}

void WorkHoursTest::weekdaysAreBitsFromSundayOn() const
{
    QCOMPARE(Weekdays::fromBits(0b1000001), (Weekdays{std::chrono::Sunday, std::chrono::Saturday}));
    QCOMPARE(Weekdays{std::chrono::Monday}.bits(), 0b10u);
    QCOMPARE(Weekdays::fromBits(0xFF), kEveryDay);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::WorkHoursTest, QCoreApplication)
#include "tst_work_hours.moc"
