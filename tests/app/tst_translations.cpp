// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/translations.h"

#include "app/system/user_locale.h"

#include "core/settings/setting_table.h"
#include "tests/support/suite.h"
#include "ui/text/civil.h"
#include "ui/text/week.h"

#include <QApplication>
#include <QTest>

#include <array>

namespace pomotide {

namespace {

using core::Language;
using namespace std::chrono_literals;

constexpr std::array kLanguages{Language::English,
                                Language::German,
                                Language::French,
                                Language::Spanish,
                                Language::BrazilianPortuguese,
                                Language::SimplifiedChinese};

} // namespace

/// The window on a desktop in Arabic: the environment says so.
class TranslationsTest final : public QObject {
    Q_OBJECT

private slots:
    void aDesktopWithoutOurTextsMirrorsNothing() const;
    void aTranslationBringsQtsTexts_data() const;
    void aTranslationBringsQtsTexts() const;
    void englishTextsHaveTheirPlurals_data() const;
    void englishTextsHaveTheirPlurals() const;
    void theDesktopsLanguageIsTaken() const;
    void theFirstLanguageWithTextsIsTaken_data() const;
    void theFirstLanguageWithTextsIsTaken() const;
    void everyLanguageThatCanBeSetHasItsTexts() const;
    void clocksAndWeeksAreThoseOfTheRegion_data() const;
    void clocksAndWeeksAreThoseOfTheRegion() const;
    void daysAreNamedInTheLanguageOfTheTexts_data() const;
    void daysAreNamedInTheLanguageOfTheTexts() const;
    void weeksInChinaBeginOnMonday() const;
};

void TranslationsTest::aDesktopWithoutOurTextsMirrorsNothing() const
{
    QCOMPARE(QLocale::system().language(), QLocale::Arabic);
    app::Translations translations;
    translations.use(Language::AsDesktop);
    QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Cancel");
    for (const auto language : kLanguages) {
        translations.use(language);
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
    }
}

void TranslationsTest::aTranslationBringsQtsTexts_data() const
{
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("cancel");
    QTest::newRow("German") << Language::German << "Abbrechen";
    QTest::newRow("French") << Language::French << "Annuler";
    QTest::newRow("Spanish") << Language::Spanish << "Cancelar";
    QTest::newRow("Portuguese") << Language::BrazilianPortuguese << "Cancelar";
    QTest::newRow("Chinese") << Language::SimplifiedChinese << "取消";
}

void TranslationsTest::aTranslationBringsQtsTexts() const
{
    QFETCH(Language, language);
    QFETCH(QString, cancel);
    app::Translations translations;
    translations.use(language);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), cancel);
    translations.use(Language::AsDesktop);
    QCOMPARE(QCoreApplication::translate("QPlatformTheme", "Cancel"), "Cancel");
}

void TranslationsTest::englishTextsHaveTheirPlurals_data() const
{
    QTest::addColumn<Language>("language");
    QTest::newRow("as it is set") << Language::English;
    QTest::newRow("for want of others") << Language::AsDesktop;
}

void TranslationsTest::englishTextsHaveTheirPlurals() const
{
    QFETCH(Language, language);
    app::Translations translations;
    translations.use(language);
    QCOMPARE(QCoreApplication::translate("HistoryText", "%n intentions", nullptr, 1),
             "1 intention");
}

/// Also runs on desktops in other languages, where the environment names the texts.
void TranslationsTest::theDesktopsLanguageIsTaken() const
{
    QCOMPARE(app::catalogueFor(app::wishedLanguages(Language::AsDesktop)),
             qEnvironmentVariable("POMOTIDE_CATALOGUE", QStringLiteral("en")));
}

void TranslationsTest::theFirstLanguageWithTextsIsTaken_data() const
{
    QTest::addColumn<QStringList>("wished");
    QTest::addColumn<QString>("catalogue");
    const auto row = [](const char* name, const QStringList& wished, const char* catalogue) {
        QTest::newRow(name) << wished << QString(catalogue);
    };
    row("itself", {"de"}, "de");
    row("in any country", {"fr-CA"}, "fr");
    row("in a country of many", {"es-419"}, "es");
    row("of Brazil in Portugal", {"pt-PT"}, "pt_BR");
    row("simplified writing in Singapore", {"zh-SG"}, "zh_CN");
    row("no other writing", {"zh-TW"}, "en");
    row("the second", {"he", "de-AT", "fr"}, "de");
    row("English before others", {"en-GB", "de"}, "en");
    row("none", {"ar", "he"}, "en");
    row("no wish", {}, "en");
}

void TranslationsTest::theFirstLanguageWithTextsIsTaken() const
{
    QFETCH(QStringList, wished);
    QFETCH(QString, catalogue);
    QCOMPARE(app::catalogueFor(wished), catalogue);
}

void TranslationsTest::everyLanguageThatCanBeSetHasItsTexts() const
{
    QStringList found;
    for (const auto language : kLanguages) {
        found += app::catalogueFor(app::wishedLanguages(language));
    }
    QCOMPARE(found, (QStringList{"en", "de", "fr", "es", "pt_BR", "zh_CN"}));
    const auto& words =
        std::get<core::Setting::OneOf>(core::setting(core::SettingId::Language).values).words;
    QCOMPARE(words.size(), kLanguages.size() + 1); // and as the desktop
}

void TranslationsTest::clocksAndWeeksAreThoseOfTheRegion_data() const
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QString>("evening");
    QTest::addColumn<Qt::DayOfWeek>("first");
    const auto row = [](const char* name, const char* region, Language language,
                        const QString& evening, Qt::DayOfWeek first) {
        QTest::newRow(name) << QByteArray(region) << language << evening << first;
    };
    row("English without a region", "C", Language::English, "22:58", Qt::Monday);
    row("English in POSIX's", "POSIX", Language::English, "22:58", Qt::Monday);
    row("German without a region", "C.UTF-8", Language::German, "22:58", Qt::Monday);
    row("English in Germany", "de_DE.UTF-8", Language::English, "22:58", Qt::Monday);
    row("English in France", "fr_FR.UTF-8", Language::English, "22:58", Qt::Monday);
    row("English in Japan", "ja_JP.UTF-8", Language::English, "22:58", Qt::Sunday);
    row("English in Britain", "en_GB.UTF-8", Language::English, "22:58", Qt::Monday);
    row("English in the United States", "en_US.UTF-8", Language::English, "10:58", Qt::Sunday);
    row("Spanish in the United States", "en_US.UTF-8", Language::Spanish, "10:58", Qt::Sunday);
    row("German in Austria", "de_AT.UTF-8", Language::German, "22:58", Qt::Monday);
}

/// The texts may be in another language than the desktop's dates.
void TranslationsTest::clocksAndWeeksAreThoseOfTheRegion() const
{
    QFETCH(QByteArray, region);
    QFETCH(Language, language);
    QFETCH(QString, evening);
    QFETCH(Qt::DayOfWeek, first);
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", region);
    app::Translations translations;
    translations.use(language);
    qputenv("LC_ALL", before);
    QCOMPARE(ui::timeText({22h + 58min}).left(5), evening);
    QCOMPARE(QLocale().firstDayOfWeek(), first);
}

void TranslationsTest::daysAreNamedInTheLanguageOfTheTexts_data() const
{
    QTest::addColumn<QByteArray>("region");
    QTest::addColumn<Language>("language");
    QTest::addColumn<QStringList>("texts");
    const auto row = [](const char* name, const char* region, Language language,
                        const QStringList& texts) {
        QTest::newRow(name) << QByteArray(region) << language << texts;
    };
    row("as the desktop, dates in Germany", "de_DE.UTF-8", Language::AsDesktop,
        {"Friday", "March 2026", "22:58"});
    row("as the desktop, without a region", "C.UTF-8", Language::AsDesktop,
        {"Friday", "March 2026", "22:58"});
    row("German in Britain", "en_GB.UTF-8", Language::German, {"Freitag", "März 2026", "22:58"});
}

/// The desktop has no texts of ours, so the texts are English.
void TranslationsTest::daysAreNamedInTheLanguageOfTheTexts() const
{
    QFETCH(QByteArray, region);
    QFETCH(Language, language);
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", region);
    app::Translations translations;
    translations.use(language);
    qputenv("LC_ALL", before);
    const core::LocalDate date{std::chrono::sys_days{2026y / 3 / 6}.time_since_epoch()};
    QTEST((QStringList{ui::weekdayText(5), ui::monthText(date), ui::timeText({22h + 58min})}),
          "texts");
}

/// Qt's data has Sunday up to version 6.4.
void TranslationsTest::weeksInChinaBeginOnMonday() const
{
    app::Translations translations;
    const QByteArray before = qgetenv("LC_ALL");
    qputenv("LC_ALL", "zh_CN.UTF-8");
    translations.use(Language::SimplifiedChinese);
    const auto first = app::firstOfWeek(Language::SimplifiedChinese);
    qputenv("LC_ALL", before);
    QVERIFY(ui::firstOfWeek() == std::chrono::Monday);
    QVERIFY(first == std::chrono::Monday);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::TranslationsTest, QApplication)
#include "tst_translations.moc"
