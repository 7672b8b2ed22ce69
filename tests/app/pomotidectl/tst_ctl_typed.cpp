// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/typed.h"

#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;

/// The parsers of typed values.
class TypedTest final : public QObject {
    Q_OBJECT

private slots:
    void lengthsAreParsed_data() const;
    void lengthsAreParsed() const;
    void otherTextIsNoLength_data() const;
    void otherTextIsNoLength() const;
    void momentsAreATimeOrADateAndATime() const;
    void weekdaysGoByNameListAndRange() const;
    void idsMayHaveTheirSign() const;
    void verdictsAreReadInAnyCase() const;
};

void TypedTest::lengthsAreParsed_data() const
{
    QTest::addColumn<core::Duration>("length");
    QTest::newRow("40m") << core::Duration{40min};
    QTest::newRow("40 min") << core::Duration{40min};
    QTest::newRow("40 Minutes") << core::Duration{40min};
    QTest::newRow("90") << core::Duration{90min};
    QTest::newRow("1h30m") << core::Duration{90min};
    QTest::newRow("1h 30") << core::Duration{90min};
    QTest::newRow(" 2 hours ") << core::Duration{2h};
    QTest::newRow("1000h") << core::Duration{1000h};
    QTest::newRow("1.5h") << core::Duration{90min};
    QTest::newRow("1:30") << core::Duration{90min};
}

void TypedTest::lengthsAreParsed() const
{
    QFETCH(core::Duration, length);
    QVERIFY(cli::parseLength(QTest::currentDataTag()) == length);
}

void TypedTest::otherTextIsNoLength_data() const
{
    QTest::addColumn<QString>("typed");
    for (const auto* typed : {"", " ", "m", "h", "0", "0m", "-5", "1.5", "40x", "40 monkeys",
                              "30m1h", "1h30m5", "1:75", "123456", "4 0"}) {
        QTest::newRow(typed) << QString(typed);
    }
}

void TypedTest::otherTextIsNoLength() const
{
    QFETCH(QString, typed);
    QVERIFY(!cli::parseLength(typed.toStdString()));
}

void TypedTest::momentsAreATimeOrADateAndATime() const
{
    const cli::TypedMoment today{.date = {}, .time = {21h + 30min}};
    const cli::TypedMoment thatDay{.date = core::LocalDate{2026y / 3 / 2}, .time = {9h}};
    QVERIFY(cli::parseMoment("21:30") == today);
    QVERIFY(cli::parseMoment("9:30 pm") == today);
    QVERIFY(cli::parseMoment("2026-03-02 9:00") == thatDay);
    QVERIFY(cli::parseMoment(" 2026-03-02  9 am ") == thatDay);
    for (const auto* typed : {"", "2026-03-02", "2026-02-30 9:00", "2026-03-02 25:00", "soon",
                              "2200-01-01 9:00", "1899-12-31 9:00"}) {
        QVERIFY2(!cli::parseMoment(typed), typed);
    }
}

void TypedTest::weekdaysGoByNameListAndRange() const
{
    const core::Weekdays weekend{std::chrono::Saturday, std::chrono::Sunday};
    QVERIFY(cli::parseWeekdays("mon-fri") == kMondayToFriday);
    QVERIFY(cli::parseWeekdays("sat,sun") == weekend);
    QVERIFY(cli::parseWeekdays("Saturday, Sund") == weekend);
    QVERIFY(cli::parseWeekdays("sat-sun") == weekend);
    QVERIFY(cli::parseWeekdays("mon-sun") == kEveryDay);
    for (const auto* typed : {"", "mo", "noday", "mon-", "-fri", "mon,,tue", "mon fri", "off"}) {
        QVERIFY2(!cli::parseWeekdays(typed), typed);
    }
}

void TypedTest::idsMayHaveTheirSign() const
{
    QVERIFY(cli::parseId("12") == 12);
    QVERIFY(cli::parseId("#12") == 12);
    QVERIFY(cli::parseId("0") == 0);
    for (const auto* typed : {"", "#", "-1", "12a", "##1", "1234567890123456"}) {
        QVERIFY2(!cli::parseId(typed), typed);
    }
}

void TypedTest::verdictsAreReadInAnyCase() const
{
    QVERIFY(cli::parseVerdict("achieved") == core::Verdict::Achieved);
    QVERIFY(cli::parseVerdict("Focused") == core::Verdict::Focused);
    QVERIFY(cli::parseVerdict("interrupted") == core::Verdict::Interrupted);
    QVERIFY(cli::parseVerdict("DISTRACTED") == core::Verdict::Distracted);
    QVERIFY(!cli::parseVerdict("great"));
    QVERIFY(!cli::parseVerdict(""));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TypedTest, QCoreApplication)
#include "tst_ctl_typed.moc"
