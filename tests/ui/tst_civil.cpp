// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/civil.h"

#include "core/text/duration.h"
#include "tests/support/spoken_language.h"
#include "tests/support/suite.h"
#include "ui/text/length_text.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTest>

namespace pomotide {

using namespace std::chrono_literals;

/// Dates and times in the user's locale.
class CivilTest final : public QObject {
    Q_OBJECT

private slots:
    void cleanup() const;
    void datesAreWrittenAsTheLocaleDoes_data() const;
    void datesAreWrittenAsTheLocaleDoes() const;
    void noLocaleKeepsTheYearOfADay() const;
    void headingsBeginWithACapital_data() const;
    void headingsBeginWithACapital() const;
    void fullWidthIsReadAsAscii() const;
    void everyLanguageReadsTheLengthsThatItWrites_data() const;
    void everyLanguageReadsTheLengthsThatItWrites() const;
};

void CivilTest::cleanup() const
{
    QLocale::setDefault(QLocale::c());
}

void CivilTest::datesAreWrittenAsTheLocaleDoes_data() const
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("English") << "en_US" << QStringList{"Friday, March 6", "March 6", "March 2026"};
    QTest::newRow("British") << "en_GB" << QStringList{"Friday, 6 March", "6 March", "March 2026"};
    QTest::newRow("German") << "de_DE" << QStringList{"Freitag, 6. März", "6. März", "März 2026"};
    QTest::newRow("French") << "fr_FR" << QStringList{"vendredi 6 mars", "6 mars", "mars 2026"};
    QTest::newRow("Spanish") << "es_ES"
                             << QStringList{"viernes, 6 de marzo", "6 de marzo", "marzo de 2026"};
    QTest::newRow("Portuguese") << "pt_BR"
                                << QStringList{"sexta-feira, 6 de março", "6 de março",
                                               "março de 2026"};
    QTest::newRow("Chinese") << "zh_CN" << QStringList{"3月6日星期五", "3月6日", "2026年3月"};
    QTest::newRow("Hungarian") << "hu_HU"
                               << QStringList{"március 6., péntek", "március 6.", "2026. március"};
    QTest::newRow("Russian") << "ru_RU"
                             << QStringList{"пятница, 6 марта", "6 марта", "март 2026 г."};
}

void CivilTest::datesAreWrittenAsTheLocaleDoes() const
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale{locale});
    const core::LocalDate date{std::chrono::sys_days{2026y / 3 / 6}.time_since_epoch()};
    QTEST((QStringList{ui::dateText(date), ui::dayMonthText(date), ui::monthText(date)}), "texts");
}

void CivilTest::noLocaleKeepsTheYearOfADay() const
{
    const core::LocalDate date{std::chrono::sys_days{2026y / 3 / 6}.time_since_epoch()};
    const auto all =
        QLocale::matchingLocales(QLocale::AnyLanguage, QLocale::AnyScript, QLocale::AnyCountry);
    for (const QLocale& locale : all) {
        QLocale::setDefault(locale);
        const QString year = locale.toString(ui::toQDate(date), QStringLiteral("yyyy"));
        QVERIFY2(!ui::dateText(date).contains(year), qPrintable(locale.name()));
        QVERIFY2(!ui::dayMonthText(date).isEmpty(), qPrintable(locale.name()));
        QVERIFY2(ui::monthText(date).contains(year), qPrintable(locale.name()));
    }
}

void CivilTest::headingsBeginWithACapital_data() const
{
    QTest::addColumn<QString>("locale");
    QTest::addColumn<QStringList>("texts");
    QTest::newRow("French") << "fr_FR" << QStringList{"Vendredi 6 mars", "Mars 2026", "Vendredi"};
    QTest::newRow("Spanish") << "es_ES"
                             << QStringList{"Viernes, 6 de marzo", "Marzo de 2026", "Viernes"};
    QTest::newRow("Portuguese") << "pt_BR"
                                << QStringList{"Sexta-feira, 6 de março", "Março de 2026",
                                               "Sexta-feira"};
    QTest::newRow("Chinese") << "zh_CN" << QStringList{"3月6日星期五", "2026年3月", "星期五"};
}

void CivilTest::headingsBeginWithACapital() const
{
    QFETCH(QString, locale);
    QLocale::setDefault(QLocale{locale});
    const core::LocalDate date{std::chrono::sys_days{2026y / 3 / 6}.time_since_epoch()};
    QTEST((QStringList{ui::asHeading(ui::dateText(date)), ui::asHeading(ui::monthText(date)),
                       ui::asHeading(ui::weekdayText(5))}),
          "texts");
    QCOMPARE(ui::asHeading({}), QString());
}

void CivilTest::fullWidthIsReadAsAscii() const
{
    QVERIFY(ui::parseTime(QStringLiteral("９：３０")) == core::TimeOfDay{9h + 30min});
    QVERIFY(ui::parseLength(QStringLiteral("１小时３０分钟")) == core::Duration{90min});
    QVERIFY(ui::parseLength(QStringLiteral("1\u00a0h\u202f30")) == core::Duration{90min});
}

void CivilTest::everyLanguageReadsTheLengthsThatItWrites_data() const
{
    QTest::addColumn<QString>("language");
    for (const QString& language : SpokenLanguage::all()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

void CivilTest::everyLanguageReadsTheLengthsThatItWrites() const
{
    QFETCH(const QString, language);
    const SpokenLanguage spoken(language);
    for (const core::Duration length : {1min, 25min, 60min, 90min, 120min}) {
        const QString written = ui::lengthToType(length);
        QVERIFY2(core::parseDuration(ui::plainly(written)) == length, qPrintable(written));
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CivilTest, QCoreApplication)
#include "tst_civil.moc"
