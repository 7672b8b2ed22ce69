// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/time_of_day.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace core;
using namespace std::chrono_literals;

/// Times of day as people type them.
class TimeOfDayTest final : public QObject {
    Q_OBJECT

private slots:
    void typedTimeIsRead_data() const;
    void typedTimeIsRead() const;
    void otherTextIsNoTime_data() const;
    void otherTextIsNoTime() const;
    void formattedTimeIsReadAsTheSame() const;
};

void TimeOfDayTest::typedTimeIsRead_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char* name, const char* typed, const char* expected) {
        QTest::newRow(name) << QString::fromUtf8(typed) << QString::fromUtf8(expected);
    };
    row("an hour alone", "9", "09:00");
    row("midnight", "0", "00:00");
    row("the last hour", "23", "23:00");
    row("a colon", "9:30", "09:30");
    row("two digits before the colon", "04:05", "04:05");
    row("the last minute", "23:59", "23:59");
    row("a full stop", "9.30", "09:30");
    row("three digits", "930", "09:30");
    row("four digits", "0930", "09:30");
    row("four digits in the afternoon", "1815", "18:15");
    row("an h behind the hour", "9h", "09:00");
    row("an h between hour and minutes", "9h30", "09:30");
    row("blanks around the h", "9 h 30", "09:30");
    row("a blank behind the h", "9h 30", "09:30");
    row("an h behind a blank", "9 h", "09:00");
    row("Uhr", "9 Uhr", "09:00");
    row("Uhr between hour and minutes", "9 Uhr 30", "09:30");
    row("Uhr behind the minutes", "9:30 Uhr", "09:30");
    row("Uhr without blanks", "21uhr05", "21:05");
    row("an h behind the minutes", "9:30 h", "09:30");
    row("French", "9 heures", "09:00");
    row("French with minutes", "9 heures 30", "09:30");
    row("Spanish", "9 horas", "09:00");
    row("Spanish hours in short", "21 hs", "21:00");
    row("Spanish halves of the day", "9:30 p. m.", "21:30");
    row("halves of the day with full stops", "9:30 a.m.", "09:30");
    row("Chinese", "9点", "09:00");
    row("Chinese with minutes", "9点30分", "09:30");
    row("Chinese minutes without a word", "9点30", "09:30");
    row("a Chinese afternoon", "下午3:30", "15:30");
    row("a Chinese evening in words", "晚上9点", "21:00");
    row("a Chinese morning", "上午 9:05", "09:05");
    row("blanks around it", " \t9:30 ", "09:30");
    row("am", "9am", "09:00");
    row("pm after a blank", "9:30 pm", "21:30");
    row("pm without a blank", "3pm", "15:00");
    row("capitals", "9:30 PM", "21:30");
    row("pm after digits alone", "930pm", "21:30");
    row("midnight is 12 am", "12am", "00:00");
    row("half past midnight", "12:30 am", "00:30");
    row("noon is 12 pm", "12pm", "12:00");
    row("the last minute before noon", "11:59am", "11:59");
}

void TimeOfDayTest::typedTimeIsRead() const
{
    QFETCH(QString, typed);
    const auto time = parseTimeOfDay(typed.toStdString());
    QVERIFY(time);
    QTEST(QString::fromStdString(formatTimeOfDay(*time)), "expected");
}

void TimeOfDayTest::otherTextIsNoTime_data() const
{
    QTest::addColumn<QByteArray>("typed");
    const auto row = [](const char* name, const QByteArray& typed) {
        QTest::newRow(name) << typed;
    };
    row("nothing", "");
    row("a blank", " ");
    row("a colon alone", ":");
    row("minutes alone", ":30");
    row("a word", "noon");
    row("minutes twice", "9:30 Uhr 15");
    row("minutes twice with an h", "9:30 h 15");
    row("13 hours of a Chinese afternoon", "下午13:00");
    row("a Chinese afternoon alone", "下午");
    row("two halves of the day", "下午3pm");
    row("a letter for a half of the day", "9 a");
    row("a Chinese length", "9小时");
    row("one digit after Uhr", "9 Uhr 3");
    row("60 minutes after Uhr", "9 Uhr 60");
    row("Uhr and pm", "9 Uhr pm");
    row("pm alone", "pm");
    row("24 hours", "24");
    row("the end of the day", "24:00");
    row("25 hours", "25:00");
    row("60 minutes", "4:60");
    row("60 minutes without a colon", "960");
    row("one digit after the colon", "4:5");
    row("three digits after the colon", "4:005");
    row("three digits before the colon", "004:05");
    row("nothing after the colon", "4:");
    row("one digit after the h", "9h3");
    row("five digits", "09300");
    row("seconds", "4:05:06");
    row("a blank before the colon", "4 :05");
    row("a blank between hour and minutes", "4 05");
    row("a decimal comma", "4,5");
    row("a dash", "4-05");
    row("a time below zero", "-4:05");
    row("13 pm", "13pm");
    row("0 am", "0am");
    row("am twice", "9am am");
    row("a word behind it", "9 sharp");
    row("more digits than any number has", "99999999999999999999");
    row("Arabic digits", "٩:٣٠");
    row("digits of full width", "９");
    row("NUL behind it", QByteArray("9:30\0", 5));
    row("NUL within it", QByteArray("9\0:30", 5));
    row("a line feed within it", "9\n30");
}

void TimeOfDayTest::otherTextIsNoTime() const
{
    QFETCH(QByteArray, typed);
    QVERIFY(!parseTimeOfDay(typed.toStdString()));
}

void TimeOfDayTest::formattedTimeIsReadAsTheSame() const
{
    for (TimeOfDay time; time.isValid(); time.sinceMidnight += 1min) {
        const auto text = formatTimeOfDay(time);
        QVERIFY2(parseTimeOfDay(text) == time, text.c_str());
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TimeOfDayTest, QCoreApplication)
#include "tst_time_of_day.moc"
