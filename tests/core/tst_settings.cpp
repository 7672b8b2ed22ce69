// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings_text.h"
#include "core/settings/value_text.h"
#include "tests/support/harness.h"
#include "tests/support/law.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

using Kind = SettingsFault::Kind;
using Parsed = std::variant<Settings, std::vector<SettingsFault>>;

namespace {

const Settings kOthers{.dayStart = {5h + 30min}, .streakPlan = {{.pomodoro = 25min, .rest = 5min}}};

Settings anySettings()
{
    Settings settings{.dayStart = {std::chrono::minutes{*rc::gen::inRange(0, 24 * 60)}},
                      .streakPlan = {}};
    for (auto left = *rc::gen::inRange(1, 13); left > 0; --left) {
        settings.streakPlan.push_back({.pomodoro = std::chrono::minutes{*rc::gen::inRange(1, 181)},
                                       .rest = std::chrono::minutes{*rc::gen::inRange(1, 121)}});
    }
    return settings;
}

Parsed faults(std::vector<SettingsFault> faults)
{
    return faults;
}

} // namespace

/// Settings as lines of text.
class SettingsTest final : public QObject {
    Q_OBJECT

private slots:
    void eachSettingIsALine() const;
    void whatIsWrittenIsReadAsItWas() const;
    void whatHasNoLineIsAsItWasBefore() const;
    void blanksCommentsAndLineEndsMeanNothing() const;
    void theKeysOfScenariosAreUnderstood() const;
    void everyWrongLineIsReported() const;
    void timesAreOfTheDay_data() const;
    void timesAreOfTheDay() const;
    void plansAreWithoutFault_data() const;
    void plansAreWithoutFault() const;
    void eachSettingsFormIsOneOfItsValues() const;
    void aCommandForEachDifferenceMakesTheOneOfTheOther() const;
};

void SettingsTest::eachSettingIsALine() const
{
    QCOMPARE(QByteArray::fromStdString(formatSettings(Settings{})),
             QByteArray("day-start = 04:00\nstreak-plan = 5/5 10/5 20/5 30/10\n"));
}

void SettingsTest::whatIsWrittenIsReadAsItWas() const
{
    QVERIFY(holds("what is written is read as it was", [] {
        const auto settings = anySettings();
        RC_ASSERT(parseSettings(formatSettings(settings), anySettings()) == Parsed(settings));
    }));
}

void SettingsTest::whatHasNoLineIsAsItWasBefore() const
{
    auto expected = kOthers;
    QVERIFY(parseSettings("", kOthers) == Parsed(expected));
    expected.dayStart = {6h};
    QVERIFY(parseSettings("day-start=06:00", kOthers) == Parsed(expected));
}

void SettingsTest::blanksCommentsAndLineEndsMeanNothing() const
{
    const auto* const text = "# mornings are for sleeping\r\n"
                             "\t\r\n"
                             "  day-start\t=05:30   # or later\r\n"
                             "\n"
                             "streak-plan =  25/5\t";
    QVERIFY(parseSettings(text, Settings{}) == Parsed(kOthers));
}

void SettingsTest::theKeysOfScenariosAreUnderstood() const
{
    QVERIFY(parseSettings("day_start = 5:30\nstreak_plan = 25/5\n", Settings{}) == Parsed(kOthers));
}

void SettingsTest::everyWrongLineIsReported() const
{
    const auto* const text = "day-start 04:00\n"
                             "\n"
                             "Day-Start = 04:00\n"
                             "day-start = noon\n"
                             "streak-plan = 5/5\n"
                             "streak_plan = 5/5\n"
                             "=\n";
    const auto expected = faults(
        {{.line = 1, .kind = Kind::NoEqualsSign, .setting = nullptr, .found = "day-start 04:00"},
         {.line = 3, .kind = Kind::UnknownKey, .setting = nullptr, .found = "Day-Start"},
         {.line = 4, .kind = Kind::BadValue, .setting = findSetting("day-start"), .found = "noon"},
         {.line = 6,
          .kind = Kind::Twice,
          .setting = findSetting("streak-plan"),
          .found = "streak_plan"},
         {.line = 7, .kind = Kind::UnknownKey, .setting = nullptr, .found = ""}});
    QVERIFY(parseSettings(text, Settings{}) == expected);
}

void SettingsTest::timesAreOfTheDay_data() const
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("minutes"); // -1: none

    QTest::newRow("midnight") << QByteArray("00:00") << 0;
    QTest::newRow("the last minute") << QByteArray("23:59") << 24 * 60 - 1;
    QTest::newRow("an hour of one digit") << QByteArray("4:05") << 4 * 60 + 5;
    for (const char* text : {"", ":", "4", "24:00", "04:60", "04:5", "004:05", "04:005", "-4:05",
                             "04:05:06", " 4:05", "04.05", "4 :05"}) {
        QTest::newRow(qPrintable(QString("\"%1\"").arg(text))) << QByteArray(text) << -1;
    }
}

void SettingsTest::timesAreOfTheDay() const
{
    QFETCH(QByteArray, text);
    QFETCH(int, minutes);
    const auto time = parseTimeOfDay(text.toStdString());
    QCOMPARE(time ? time->sinceMidnight.count() : -1, minutes);
}

void SettingsTest::plansAreWithoutFault_data() const
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written"); // "": none

    QTest::newRow("one pair") << QByteArray("25/5") << QByteArray("25/5");
    QTest::newRow("the longest") << QByteArray("180/120") << QByteArray("180/120");
    QTest::newRow("commas") << QByteArray("5/5,10/5, 20/5 ,\t30/10")
                            << QByteArray("5/5 10/5 20/5 30/10");
    QTest::newRow("zeros in front") << QByteArray("005/05") << QByteArray("5/5");
    QTest::newRow("twelve pairs") << QByteArray("1/1 ").repeated(12)
                                  << QByteArray("1/1 ").repeated(12).trimmed();
    for (const char* text : {"", ",", "5", "5/", "/5", "5/5/5", "0/5", "5/0", "181/5", "5/121",
                             "-5/5", "5.5/5", "5 / 5", "5/5;5/5", "99999999999999999999/5"}) {
        QTest::newRow(qPrintable(QString("\"%1\"").arg(text))) << QByteArray(text) << QByteArray();
    }
    QTest::newRow("thirteen pairs") << QByteArray("1/1 ").repeated(13) << QByteArray();
}

void SettingsTest::plansAreWithoutFault() const
{
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    const auto plan = parseStreakPlan(text.toStdString());
    QCOMPARE(QByteArray::fromStdString(plan ? formatStreakPlan(*plan) : ""), written);
}

void SettingsTest::eachSettingsFormIsOneOfItsValues() const
{
    for (const auto& setting : settingTable()) {
        const auto settings = setting.parse(kOthers, setting.form);
        QVERIFY2(settings, setting.key.data());
        QCOMPARE(setting.format(*settings), setting.form);
    }
}

void SettingsTest::aCommandForEachDifferenceMakesTheOneOfTheOther() const
{
    QVERIFY(commandsFor(kOthers, kOthers).empty());

    Harness harness;
    const auto commands = commandsFor(settingsOf(harness.state()), kOthers);
    QCOMPARE(commands.size(), std::size_t{2});
    for (const auto& command : commands) {
        QCOMPARE(harness.run(kMonday, command), Outcome::Done);
    }
    QVERIFY(settingsOf(harness.state()) == kOthers);
}

} // namespace pomotide

QTEST_GUILESS_MAIN(pomotide::SettingsTest)
#include "tst_settings.moc"
