// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/duration.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace core;
using namespace std::chrono_literals;

/// Durations as people type them.
class DurationTest final : public QObject {
    Q_OBJECT

private slots:
    void typedDurationIsRead_data() const;
    void typedDurationIsRead() const;
    void otherTextIsNoDuration_data() const;
    void otherTextIsNoDuration() const;
    void bareNumberNeedsItsUnitWhereItMeansNothing() const;
    void moreAndFromNowHaveTheirOwnMarks() const;
    void formattedDurationIsReadAsTheSame() const;
    void formatUsesTheFewestParts() const;
};

void DurationTest::typedDurationIsRead_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<Duration>("expected");
    const auto row = [](const char* name, const char* typed, Duration expected) {
        QTest::newRow(name) << QString::fromUtf8(typed) << expected;
    };
    row("a bare number is minutes", "90", 90min);
    row("blanks around it do not matter", " \t25 ", 25min);
    row("minutes have an m", "90m", 90min);
    row("minutes are abbreviated", "90 min", 90min);
    row("minutes are abbreviated with a full stop", "25 min.", 25min);
    row("minutes are abbreviated in the plural", "25 mins", 25min);
    row("minutes are written out", "25 minutes", 25min);
    row("capitals do not matter", "40 Minutes", 40min);
    row("hours have an h", "1h", 1h);
    row("hours are abbreviated", "2 hrs", 2h);
    row("hours are written out", " 2 hours ", 2h);
    row("minutes follow hours without a unit", "1h30", 90min);
    row("minutes follow hours after a blank", "1h 30", 90min);
    row("minutes follow hours with a unit", "1h30m", 90min);
    row("minutes follow hours after a blank and with a unit", "1h 30m", 90min);
    row("every part has its blank", "1 h 30 min", 90min);
    row("minutes after hours may be more than an hour", "1h 90m", 150min);
    row("a colon is between hours and minutes", "1:30", 90min);
    row("no hours are before the colon", "0:45", 45min);
    row("hours have a decimal point", "1.5h", 90min);
    row("hours have a decimal comma", "1,5h", 90min);
    row("a blank is between a decimal number and its unit", "1,25 h", 75min);
    row("seconds have an s", "90s", 90s);
    row("seconds follow minutes", "1m30s", 90s);
    row("seconds are abbreviated", "1 min 30 sec", 90s);
    row("all three parts are there", "1h 2m 3s", 1h + 2min + 3s);
    row("seconds follow hours", "1h 3s", 1h + 3s);
    row("hours are German", "2 Stunden", 2h);
    row("hours and minutes are German", "1 Std. 30 Minuten", 90min);
    row("hours are French", "1 heure", 1h);
    row("minutes are French", "20 minutes", 20min);
    row("minutes are abbreviated in French", "1 h 30 mn", 90min);
    row("seconds are French", "30 secondes", 30s);
    row("hours are Spanish", "1 hora", 1h);
    row("minutes are Spanish", "20 minutos", 20min);
    row("seconds are Spanish", "30 seg.", 30s);
    row("hours are Portuguese", "2 horas", 2h);
    row("minutes are Chinese", "25分钟", 25min);
    row("minutes are Chinese after a blank", "25 分钟", 25min);
    row("minutes are Chinese and short", "25分", 25min);
    row("hours and minutes are Chinese", "1小时30分钟", 90min);
    row("hours and minutes are Chinese with blanks", "1 小时 30 分钟", 90min);
    row("hours are counted in Chinese", "2个小时", 2h);
    row("hours have a decimal point in Chinese", "1.5小时", 90min);
    row("seconds are Chinese", "90秒", 90s);
    row("parts are joined in English", "1 hour and 30 minutes", 90min);
    row("parts are joined in German", "1 Stunde und 30 Minuten", 90min);
    row("parts are joined in French", "1 heure et 30 minutes", 90min);
    row("parts are joined in Spanish", "1 hora y 30 minutos", 90min);
    row("parts are joined in Portuguese", "1 hora e 30", 90min);
    row("zero is a duration", "0", 0s);
    row("zeros in front do not matter", "007m", 7min);
    row("the largest number is read", "99999h", 99999h);
}

void DurationTest::typedDurationIsRead() const
{
    QFETCH(QString, typed);
    QFETCH(Duration, expected);
    QVERIFY(parseDuration(typed.toStdString()) == expected);
}

void DurationTest::otherTextIsNoDuration_data() const
{
    QTest::addColumn<QByteArray>("typed");
    const auto row = [](const char* name, const QByteArray& typed) {
        QTest::newRow(name) << typed;
    };
    row("nothing", "");
    row("a blank", " ");
    row("a unit alone", "h");
    row("a colon alone", ":");
    row("a word", "soon");
    row("a number before another word", "40 monkeys");
    row("a number before a letter that is no unit", "40x");
    row("a number below zero", "-5");
    row("a sign", "+5");
    row("two numbers", "4 0");
    row("a decimal number without a unit", "1.5");
    row("a decimal number of minutes", "1.5m");
    row("a decimal point with nothing behind it", "1.h");
    row("a decimal point with nothing in front", ".5h");
    row("two decimal points", "1.5.5h");
    row("minutes before hours", "30m1h");
    row("hours twice", "1h1h");
    row("a number after minutes", "1h30m5");
    row("a number after minutes alone", "25m30");
    row("a unit after what a blank has closed", "1h 30 20m");
    row("60 minutes after a colon", "1:60");
    row("one digit after a colon", "1:5");
    row("three digits after a colon", "1:030");
    row("seconds after two colons", "1:30:00");
    row("a unit after a colon", "1:30h");
    row("another word between two parts", "1h or 30m");
    row("a word for and with nothing behind it", "1h and");
    row("a word for and in front", "and 30m");
    row("a word for and behind a number without a unit", "1 and 30m");
    row("a letter with an accent", "25 é");
    row("a Chinese hour of the day", "9点");
    row("half a Chinese character", "25\xe5\x88");
    row("more than five digits", "123456");
    row("more digits than any number has", "99999999999999999999h");
    row("Arabic digits", "٩٠");
    row("digits of full width", "９０m");
    row("NUL behind it", QByteArray("90\0", 3));
    row("NUL within it", QByteArray("9\0"
                                    "0m",
                                    4));
    row("a line feed within it", "1h\n30");
}

void DurationTest::otherTextIsNoDuration() const
{
    QFETCH(QByteArray, typed);
    QVERIFY(!parseDuration(typed.toStdString()));
}

void DurationTest::bareNumberNeedsItsUnitWhereItMeansNothing() const
{
    QVERIFY(!parseDuration("90", BareNumber::Nothing));
    QVERIFY(parseDuration("90s", BareNumber::Nothing) == 90s);
    QVERIFY(parseDuration("1h30", BareNumber::Nothing) == 90min);
    QVERIFY(parseDuration("1:30", BareNumber::Nothing) == 90min);
}

void DurationTest::moreAndFromNowHaveTheirOwnMarks() const
{
    QVERIFY(parseMore("+25") == 25min);
    QVERIFY(parseMore(" + 1h 30") == 90min);
    QVERIFY(parseMore("25") == std::nullopt);
    QVERIFY(parseMore("++25") == std::nullopt);
    QVERIFY(parseMore("+") == std::nullopt);
    QVERIFY(parseFromNow("in 20 min") == 20min);
    QVERIFY(parseFromNow("In 20") == 20min);
    for (const auto* text :
         {"dans 20 min", "Dans 20", "d'ici 20 minutes", "en 20 min", "dentro de 20 minutos",
          "em 20 min", "daqui a 20 min", "20分钟后", "20 分钟之后", "过20分钟"}) {
        QVERIFY2(parseFromNow(text) == 20min, text);
    }
    QVERIFY(parseFromNow("20后") == std::nullopt);
    QVERIFY(parseFromNow("后") == std::nullopt);
    QVERIFY(parseFromNow("in") == std::nullopt);
    QVERIFY(parseFromNow("inn 20") == std::nullopt);
    QVERIFY(parseFromNow("20 min") == std::nullopt);
}

void DurationTest::formattedDurationIsReadAsTheSame() const
{
    for (Duration duration = 0s; duration < 100h; duration += 1s) {
        const auto text = formatDuration(duration);
        QVERIFY2(parseDuration(text, BareNumber::Nothing) == duration, text.c_str());
    }
    for (Duration duration = 100h; duration < 99999h; duration += 7h + 13min + 41s) {
        const auto text = formatDuration(duration);
        QVERIFY2(parseDuration(text, BareNumber::Nothing) == duration, text.c_str());
    }
}

void DurationTest::formatUsesTheFewestParts() const
{
    const std::pair<Duration, const char*> rows[] = {
        {0s, "0s"},       {999ms, "0s"}, {30s, "30s"},      {2min, "2m"},     {90s, "1m30s"},
        {90min, "1h30m"}, {1h, "1h"},    {1h + 5s, "1h5s"}, {1000h, "1000h"}, {90s + 1ms, "1m30s"},
    };
    for (const auto& [duration, text] : rows) {
        QCOMPARE(formatDuration(duration), std::string{text});
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DurationTest, QCoreApplication)
#include "tst_duration.moc"
