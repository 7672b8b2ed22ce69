// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/quick_line.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QString>

namespace pomotide {

using namespace core;
using namespace std::chrono_literals;

class QuickLineTest final : public QObject {
    Q_OBJECT

private slots:
    void aLineIsParsed_data() const;
    void aLineIsParsed() const;
    void beginsAreSoLongAgoOrATime() const;
    void aBeginIsRead() const;
    void aLengthIsReadAtTheEnd() const;
    void anEndIsRead() const;
};

void QuickLineTest::aLineIsParsed_data() const
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("title");
    QTest::addColumn<Duration>("estimate"); // 0 for none

    const auto row = [](const char* typed, const char* title, Duration estimate) {
        QTest::newRow(typed) << QString::fromUtf8(typed) << QString::fromUtf8(title) << estimate;
    };
    row("Write the letter ~25m", "Write the letter", 25min);
    row("Write the letter ~90 min", "Write the letter", 90min);
    row("~5 minutes", "", 5min);
    row("~1h30m Write the letter", "Write the letter", 90min);
    row("Write ~1h 30m the letter", "Write the letter", 90min);
    row("Write ~1 hour the letter", "Write the letter", 60min);
    row("Letter ~90", "Letter", 90min);
    row("Letter ~90 ", "Letter", 90min);
    row("~90", "", 90min);
    row("Letter ~1:30", "Letter", 90min);
    row("~1:30 Letter", "Letter", 90min);
    row("Letter ~1.5h", "Letter", 90min);
    row("Letter ~1,5 h", "Letter", 90min);
    row("Letter ~1h 30", "Letter", 90min);
    row("Write ~1h 30 the letter", "Write the letter", 90min);
    row("Letter ~90s", "Letter", 90s);
    row("Pay ~90 euros", "Pay ~90 euros", {});
    row("Letter ~1.5", "Letter ~1.5", {});
    row("Letter ~٩٠", "Letter ~٩٠", {});
    row("Carta ~1 hora e 30 minutos", "Carta", 90min);
    row("写报告 ~25分钟", "写报告", 25min);
    row("Letter ~5m ~10m", "Letter ~5m", 10min);
    row("Letter ~10m ~soon", "Letter ~soon", 10min);
    row("  Letter  ", "Letter", {});
    row("~", "~", {});
    row("ls ~/25m", "ls ~/25m", {});
    row("~ 25m", "~ 25m", {});
    row("about~25m", "about~25m", {});
    row("run ~5 miles", "run ~5 miles", {});
    row("~25m30", "~25m30", {});
    row("~1h-30m", "~1h-30m", {});
    row("~99999999999999999999h", "~99999999999999999999h", {});
    row("Über ~25m", "Über", 25min);
    row("", "", {});
}

void QuickLineTest::aLineIsParsed() const
{
    QFETCH(QString, typed);
    QFETCH(QString, title);
    QFETCH(Duration, estimate);
    const auto line = readQuickLine(typed.toStdString());
    QCOMPARE(QString::fromStdString(line.title), title);
    QCOMPARE(line.estimate.value_or(Duration{}), estimate);
}

void QuickLineTest::beginsAreSoLongAgoOrATime() const
{
    using Begin = std::optional<TypedBegin>;
    QVERIFY(parseBegin("12m") == Begin{Duration{12min}});
    QVERIFY(parseBegin("12 min") == Begin{Duration{12min}});
    QVERIFY(parseBegin("1h") == Begin{Duration{1h}});
    QVERIFY(parseBegin("1h 5") == Begin{Duration{65min}});
    QVERIFY(parseBegin("10:36") == (Begin{TimeOfDay{10h + 36min}}));
    QVERIFY(parseBegin("1036") == (Begin{TimeOfDay{10h + 36min}}));
    QVERIFY(parseBegin(" 10 pm ") == (Begin{TimeOfDay{22h}}));
    QVERIFY(parseBegin("10点36分") == (Begin{TimeOfDay{10h + 36min}}));
    QVERIFY(parseBegin("12分钟") == Begin{Duration{12min}});
    QVERIFY(parseBegin("12 minutos") == Begin{Duration{12min}});
    QVERIFY(parseBegin("1 heure 5 minutes") == Begin{Duration{65min}});
    for (const auto* typed : {"", "10", "9", "25:00", "12x", "soon", "@10:36", "10:36 or so"}) {
        QVERIFY2(!parseBegin(typed), typed);
    }
}

void QuickLineTest::aBeginIsRead() const
{
    const TimeOfDay time{10h + 36min};
    QVERIFY(readBegin("Letter @12m") == (BegunLine{12min, "Letter"}));
    QVERIFY(readBegin("Letter @1h 5 min ") == (BegunLine{65min, "Letter"}));
    QVERIFY(readBegin("Letter @10:36 ~25m") == (BegunLine{time, "Letter ~25m"}));
    QVERIFY(readBegin("Letter @10:36 am 15m ~25m") == (BegunLine{time, "Letter 15m ~25m"}));
    QVERIFY(readBegin("Letter 15m @1036") == (BegunLine{time, "Letter 15m"}));
    QVERIFY(readBegin("Ask @12m again @10:36") == (BegunLine{time, "Ask @12m again"}));
    QVERIFY(readBegin("@1036") == (BegunLine{time, ""}));
    for (const auto* title :
         {"Ask @ada", "ada@10:36", "Meet @10", "@ 12m", "@12 monkeys", "Write @1000 words",
          "@12m Letter", "Letter @10:36 in B15m", "@", ""}) {
        QVERIFY2(!readBegin(title), title);
    }
}

void QuickLineTest::aLengthIsReadAtTheEnd() const
{
    QVERIFY(readTimedTitle("Tax return 15m") == (TimedTitle{"Tax return", 15min}));
    QVERIFY(readTimedTitle("Tax return 15 min ") == (TimedTitle{"Tax return", 15min}));
    QVERIFY(readTimedTitle("Chapter 3 1h 30m") == (TimedTitle{"Chapter 3", 90min}));
    QVERIFY(readTimedTitle("Impôts 1 heure et 30 minutes") == (TimedTitle{"Impôts", 90min}));
    QVERIFY(readTimedTitle("写报告 25分钟") == (TimedTitle{"写报告", 25min}));
    QVERIFY(readTimedTitle("15m") == (TimedTitle{"", 15min}));
    for (const auto* title : {"Chapter 15", "15m dive", "Film 1:30", "Gate B15m", "Letter", ""}) {
        QVERIFY2(!readTimedTitle(title), title);
    }
    const auto bare = [](std::string_view typed) {
        return readTimedTitle(typed, BareNumber::Minutes);
    };
    QVERIFY(bare("Tax return 15") == (TimedTitle{"Tax return", 15min}));
    QVERIFY(bare("Tax return 15m") == (TimedTitle{"Tax return", 15min}));
    QVERIFY(bare("15") == (TimedTitle{"", 15min}));
    QVERIFY(!bare("Gate B15") && !bare("15 ideas"));
}

void QuickLineTest::anEndIsRead() const
{
    const TimeOfDay eleven{11h};
    QVERIFY(readEnd("+5") == TypedEnd{5min});
    QVERIFY(readEnd("+1h30") == TypedEnd{90min});
    QVERIFY(readEnd("11:00") == TypedEnd{eleven});
    QVERIFY(readEnd("1100") == TypedEnd{eleven});
    QVERIFY(readEnd("bis 11:00") == TypedEnd{eleven});
    QVERIFY(readEnd("end at 11 am") == TypedEnd{eleven});
    for (const auto* title :
         {"+", "+0", "+0m", "+5 ideas", "11", "Read 1984", "Chapter 11", "11:00 Call", ""}) {
        QVERIFY2(!readEnd(title), title);
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::QuickLineTest, QCoreApplication)
#include "tst_quick_line.moc"
