// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "ui/text/civil.h"
#include "ui/text/shortened.h"
#include "ui/text/title_text.h"

#include <QLocale>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

/// Titles that are cut, and times that are read as they are shown.
class ShortTextsTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void titleIsShortened_data();
    void titleIsShortened();
    void titleTurnsNothingAroundIt_data();
    void titleTurnsNothingAroundIt();
    void tagsAreLeftOutOfTitles_data();
    void tagsAreLeftOutOfTitles();
    void timesAreReadInTheFormatOfEveryLocale();
    void typedTimesAreReadInEveryLocale();
    void otherTextIsRefusedInEveryLocale();
};

void ShortTextsTest::titleIsShortened_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("a short title stays") << "Tea"
                                         << "Tea";
    QTest::newRow("a title that just fits stays") << "Letters"
                                                  << "Letters";
    QTest::newRow("a longer title ends in an ellipsis") << "Lettered"
                                                        << "Letter…";
    QTest::newRow("no blank is before the ellipsis") << "Drink tea now"
                                                     << "Drink…";
    QTest::newRow("a title becomes one line") << " a\nb "
                                              << "a b";
    QTest::newRow("a letter is not cut in half")
        << QString::fromUtf8("12345🍅🍅") << QString::fromUtf8("12345…");
    QTest::newRow("an empty title stays empty") << ""
                                                << "";
}

void ShortTextsTest::titleIsShortened()
{
    QFETCH(const QString, title);
    QTEST(ui::text::shortened(title.toStdString(), 7), "expected");
}

void ShortTextsTest::titleTurnsNothingAroundIt_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("expected");
    QTest::newRow("from left to right") << QString("Café 漢字 ½") << QString("Café 漢字 ½");
    QTest::newRow("Hebrew") << QString("שלום") << QString("\u2068שלום\u2069");
    QTest::newRow("Arabic within")
        << QString("Call سلام back") << QString("\u2068Call سلام back\u2069");
    QTest::newRow("an override") << QString("no \u202Epu kcab") << QString("no pu kcab");
    QTest::newRow("an end of isolation") << QString("\u2069ש") << QString("\u2068ש\u2069");
    QTest::newRow("a mark of direction stays") << QString("C++\u200E") << QString("C++\u200E");
    QTest::newRow("only such characters") << QString("\u202A\u2066\u2069\u202C") << QString();
}

void ShortTextsTest::titleTurnsNothingAroundIt()
{
    QFETCH(QString, title);
    QTEST(ui::text::oneLine(title.toStdString()), "expected");
    QTEST(ui::text::shortened(title.toStdString(), 100), "expected");
    const QString sentence = QString("“%1”: 9 min").arg(ui::text::oneLine(title.toStdString()));
    QVERIFY(!sentence.isRightToLeft());
}

void ShortTextsTest::tagsAreLeftOutOfTitles_data()
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("plain");
    QTest::addColumn<QString>("withTags");
    QTest::newRow("none") << "Tea for two"
                          << "Tea for two"
                          << "Tea for two";
    QTest::newRow("one") << "Receipts #tax"
                         << "Receipts"
                         << "Receipts · tax";
    QTest::newRow("two within") << "Sort #tax forms\n#home"
                                << "Sort forms"
                                << "Sort forms · tax · home";
    QTest::newRow("nothing else") << "#tax"
                                  << "#tax"
                                  << "#tax";
}

void ShortTextsTest::tagsAreLeftOutOfTitles()
{
    QFETCH(const QString, title);
    QTEST(ui::text::plainTitle(title.toStdString()), "plain");
    QTEST(ui::text::plainTitle(title.toStdString(), 100), "plain");
    QTEST(ui::text::titleWithTags(title.toStdString()), "withTags");
    QCOMPARE(ui::text::plainTitle(title.toStdString(), 3).size(), 3);
}

void ShortTextsTest::timesAreReadInTheFormatOfEveryLocale()
{
    for (const QLocale& locale : QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript,
                                                          QLocale::AnyTerritory)) {
        QLocale::setDefault(locale);
        for (core::TimeOfDay time{4min}; time.isValid(); time.sinceMidnight += 97min) {
            const QString text = ui::timeText(time);
            QVERIFY2(ui::parseTime(text) == time, qPrintable(locale.name() + " " + text));
        }
    }
}

void ShortTextsTest::typedTimesAreReadInEveryLocale()
{
    for (const auto* name : {"C", "de_DE", "en_US", "fi_FI", "ar_EG", "ja_JP"}) {
        QLocale::setDefault(QLocale(name));
        QVERIFY(ui::parseTime("18:00") == core::TimeOfDay{18h});
        QVERIFY(ui::parseTime(" 6 pm ") == core::TimeOfDay{18h});
        QVERIFY(ui::parseTime("815") == core::TimeOfDay{8h + 15min});
    }
}

void ShortTextsTest::otherTextIsRefusedInEveryLocale()
{
    for (const auto* name : {"C", "de_DE", "en_US", "fi_FI", "ar_EG", "ja_JP"}) {
        QLocale::setDefault(QLocale(name));
        for (const auto* text : {"", "25:00", "9:5", "soon", "09:18:0000"}) {
            QVERIFY2(!ui::parseTime(text), text);
        }
    }
}

POMOTIDE_SUITE(ShortTextsTest, QApplication)
#include "tst_short_texts.moc"
