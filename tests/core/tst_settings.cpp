// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/settings/settings_text.h"
#include "core/settings/value_text.h"
#include "core/settings/window_keys.h"
#include "tests/support/harness.h"
#include "tests/support/law.h"
#include "tests/support/looks.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using namespace core;

using Kind = SettingsFault::Kind;
using Parsed = std::variant<Settings, std::vector<SettingsFault>>;

namespace {

const Settings kOthers{.streakPlan = {{.pomodoro = 25min, .pause = 5min}},
                       .dayStart = {5h + 30min},
                       .appearance = {.palette = Palette::Monochrome, .screens = {"DP-1"}},
                       .language = Language::German,
                       .alerts = {.notifyGrace = false, .volume = 7, .shortcut = ""},
                       .windowKeys = {{WindowAct::Undo, "F5"}, {WindowAct::Quit, ""}}};

AlertSettings anyPrompts()
{
    const auto isOn = [] { return *rc::gen::arbitrary<bool>(); };
    return {.notifyPrompt = isOn(),
            .notifyEvaluation = isOn(),
            .notifyGrace = isOn(),
            .notifyBreakOver = isOn(),
            .notifyAbsence = isOn(),
            .soundPrompt = isOn(),
            .soundPomodoroOver = isOn(),
            .soundBreakOver = isOn(),
            .volume = *rc::gen::inRange(0, 101),
            .soundsAtNight = isOn(),
            .ringWhenQuiet = isOn(),
            .shortcut = isOn() ? "Ctrl+Alt+F5" : ""};
}

WindowKeys anyWindowKeys()
{
    WindowKeys keys;
    for (const auto& [act, name] : kWindowActNames) {
        if (*rc::gen::arbitrary<bool>()) {
            const auto number = static_cast<int>(act);
            keys[act] = number % 3 == 0 ? "" : "Shift+F" + std::to_string(number + 1);
        }
    }
    return keys;
}

Settings anySettings()
{
    Settings settings{.streakPlan = {},
                      .dayStart = {std::chrono::minutes{*rc::gen::inRange(0, 24 * 60)}},
                      .points = *rc::gen::arbitrary<bool>(),
                      .appearance = anyLook(*rc::gen::arbitrary<unsigned>()),
                      .language = static_cast<Language>(*rc::gen::inRange(0, 7)),
                      .theme = static_cast<Theme>(*rc::gen::inRange(0, 3)),
                      .controls = static_cast<Controls>(*rc::gen::inRange(0, 3)),
                      .alerts = anyPrompts(),
                      .windowKeys = anyWindowKeys()};
    for (auto left = *rc::gen::inRange(1, 13); left > 0; --left) {
        settings.streakPlan.push_back({.pomodoro = std::chrono::minutes{*rc::gen::inRange(1, 181)},
                                       .pause = std::chrono::minutes{*rc::gen::inRange(1, 121)}});
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
    void writtenSettingsAreReadAsTheSame() const;
    void settingsWithoutALineStay() const;
    void blanksCommentsAndLineEndsMeanNothing() const;
    void theKeysOfScenariosAreUnderstood() const;
    void everyWrongLineIsReported() const;
    void plansAreWithoutFault_data() const;
    void plansAreWithoutFault() const;
    void anAppearanceIsParsedAndWritten_data() const;
    void anAppearanceIsParsedAndWritten() const;
    void invalidValuesAreRefused_data() const;
    void invalidValuesAreRefused() const;
    void languagesAreAlsoReadByTheirCodes() const;
    void everyListedValueIsAccepted() const;
    void eachIdHasItsRow() const;
    void oneCommandSetsAll() const;
    void withABaseOnlyTheDifferencesAreSet() const;
    void invalidSettingsAreRefusedAsAWhole_data() const;
    void invalidSettingsAreRefusedAsAWhole() const;
};

void SettingsTest::eachSettingIsALine() const
{
    QCOMPARE(QByteArray::fromStdString(formatSettings(Settings{})),
             QByteArray("streak-plan = 5/5 10/5 20/5 30/10\n"
                        "day-start = 04:00\n"
                        "overtime = 2h\n"
                        "points = on\n"
                        "palette = standard\n"
                        "place = centre\n"
                        "dial = longest\n"
                        "size = 90%\n"
                        "thickness = 10%\n"
                        "rest-opacity = 15%\n"
                        "peak-opacity = 45%\n"
                        "pulse-period = 30s\n"
                        "approach = on\n"
                        "motion = as-desktop\n"
                        "screens = all\n"
                        "over-full-screen = pulses\n"
                        "score-ring = on\n"
                        "streak-ring = on\n"
                        "words = on\n"
                        "words-place = centre\n"
                        "language = as-desktop\n"
                        "theme = as-desktop\n"
                        "controls = auto\n"
                        "notify-prompt = on\n"
                        "notify-evaluation = on\n"
                        "notify-grace = on\n"
                        "notify-break-over = on\n"
                        "notify-absence = on\n"
                        "ring-when-quiet = on\n"
                        "sound-prompt = on\n"
                        "sound-pomodoro-over = on\n"
                        "sound-break-over = on\n"
                        "volume = 40%\n"
                        "sounds-at-night = off\n"
                        "shortcut = Ctrl+Alt+P\n"
                        "window-shortcuts = usual\n"));
}

void SettingsTest::writtenSettingsAreReadAsTheSame() const
{
    QVERIFY(holds("written settings are read as the same", [] {
        const auto settings = anySettings();
        RC_ASSERT(parseSettings(formatSettings(settings), anySettings()) == Parsed(settings));
    }));
}

void SettingsTest::settingsWithoutALineStay() const
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
                             "screens = DP-1 # the one in front\n"
                             "palette=monochrome\r\n"
                             "streak-plan =  25/5\t";
    auto expected = kOthers;
    expected.language = {};
    expected.alerts = {};
    expected.windowKeys = {};
    QVERIFY(parseSettings(text, Settings{}) == Parsed(expected));
}

void SettingsTest::theKeysOfScenariosAreUnderstood() const
{
    auto expected = kOthers;
    expected.appearance = {};
    expected.language = {};
    expected.alerts = {};
    expected.windowKeys = {};
    QVERIFY(parseSettings("day_start = 5:30\nstreak_plan = 25/5\n", Settings{}) ==
            Parsed(expected));
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

void SettingsTest::plansAreWithoutFault_data() const
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written"); // empty for none

    QTest::newRow("one pair") << QByteArray("25/5") << QByteArray("25/5");
    QTest::newRow("the longest") << QByteArray("180/120") << QByteArray("180/120");
    QTest::newRow("commas") << QByteArray("5/5,10/5, 20/5 ,\t30/10")
                            << QByteArray("5/5 10/5 20/5 30/10");
    QTest::newRow("zeros in front") << QByteArray("005/05") << QByteArray("5/5");
    QTest::newRow("units") << QByteArray("25m/5m 1h/0:10, 90min/300s")
                           << QByteArray("25/5 60/10 90/5");
    QTest::newRow("twelve pairs") << QByteArray("1/1 ").repeated(12)
                                  << QByteArray("1/1 ").repeated(12).trimmed();
    for (const char* text :
         {"", ",", "5", "5/", "/5", "5/5/5", "0/5", "5/0", "181/5", "5/121", "-5/5", "5.5/5",
          "90s/5", "5/5m1s", "5 / 5", "5/5;5/5", "99999999999999999999/5"}) {
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

void SettingsTest::anAppearanceIsParsedAndWritten_data() const
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("written");
    QTest::addColumn<Appearance>("look");
    const auto row = [](const char* key, const char* text, const char* written,
                        const Appearance& look) {
        QTest::newRow(qPrintable(QString("%1 = %2").arg(key, text)))
            << QByteArray(key) << QByteArray(text) << QByteArray(written) << look;
    };
    row("palette", "colour-blind", "colour-blind", {.palette = Palette::ColourBlind});
    row("palette", "color-blind", "colour-blind", {.palette = Palette::ColourBlind});
    row("place", "bottom", "bottom", {.place = Place::Bottom});
    row("place", "center", "centre", {.place = Place::Centre});
    row("dial", "hour", "hour", {.dial = DialLength::Hour});
    row("dial", "span", "span", {.dial = DialLength::Span});
    row("size", "20", "20%", {.size = 20});
    row("thickness", "30 %", "30%", {.thickness = 30});
    row("rest-opacity", "003%", "3%", {.restOpacity = 3});
    row("peak-opacity", "100%", "100%", {.peakOpacity = 100});
    row("pulse-period", "5s", "5s", {.pulsePeriod = 5s});
    row("approach", "off", "off", {.approach = false});
    row("pulse-period", "90 sec", "1m30s", {.pulsePeriod = 90s});
    row("pulse-period", "1m 30s", "1m30s", {.pulsePeriod = 90s});
    row("pulse-period", "0:05", "5m", {.pulsePeriod = 5min});
    row("pulse-period", "10 minutes", "10m", {.pulsePeriod = 10min});
    row("pulse-period", "45", "45s", {.pulsePeriod = 45s});
    row("screens", "all", "all", {});
    row("screens", "DP-1", "DP-1", {.screens = {"DP-1"}});
    row("screens", "dp-1,HDMI 2 ,on", "dp-1, HDMI 2, on", {.screens = {"dp-1", "HDMI 2", "on"}});
    row("over-full-screen", "never", "never", {.overFullScreen = OverFullScreen::Never});
    row("score-ring", "off", "off", {.score = false});
    row("streak-ring", "off", "off", {.streak = false});
    row("words", "few", "few", {.words = WordsWish::Few});
    row("words", "off", "off", {.words = WordsWish::None});
    row("words-place", "foot", "foot", {.wordsPlace = WordsPlace::Foot});
    row("words-place", "corner", "corner", {.wordsPlace = WordsPlace::Corner});
    row("words-place", "center", "centre", {.wordsPlace = WordsPlace::Centre});
    row("motion", "reduced", "reduced", {.motion = MotionWish::Reduced});
}

void SettingsTest::anAppearanceIsParsedAndWritten() const
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QFETCH(QByteArray, written);
    QFETCH(Appearance, look);
    const auto& setting = *findSetting(key.toStdString());
    const auto settings = setting.parse(Settings{}, text.toStdString());
    QVERIFY(settings == Settings{.appearance = look});
    QCOMPARE(QByteArray::fromStdString(setting.format(*settings)), written);
}

void SettingsTest::invalidValuesAreRefused_data() const
{
    QTest::addColumn<QByteArray>("key");
    QTest::addColumn<QByteArray>("text");
    const auto rows = [](const char* key, std::initializer_list<const char*> texts) {
        for (const char* text : texts) {
            QTest::newRow(qPrintable(QString("%1 = \"%2\"").arg(key, text)))
                << QByteArray(key) << QByteArray(text);
        }
    };
    rows("palette", {"", "Standard", "red", "standard, monochrome"});
    rows("dial", {"", "60", "Hour", "longest, hour"});
    rows("size", {"", "%", "19%", "97%", "-20%", "90.5%", "90%%", "0090", "big"});
    rows("pulse-period", {"", "s", "4", "4s", "601s", "1s1m", "10m1s", "5.5s", "30 sx", "0m",
                          "30s30s", "99999s", "-30s", "1h"});
    rows("screens", {"", ",", "DP-1,", ",DP-1", "DP-1,,DP-2", "all, DP-1", "DP#1", "DP\x01"});
    rows("words-place", {"", "top", "Foot", "middle"});
    rows("words", {"", "yes", "1", "ON", "few, off"});
    rows("volume", {"", "101%", "-1%", "loud"});
    rows("shortcut", {"", "P", "Ctrl+", "F5"});
    rows("window-shortcuts", {"", "undo", "undo=", "undo=P", "fly=F5", "undo=F5,",
                              "undo=F5, undo=F6", "undo=F5, redo=F5", "usual, undo=F5"});
}

void SettingsTest::invalidValuesAreRefused() const
{
    QFETCH(QByteArray, key);
    QFETCH(QByteArray, text);
    QVERIFY(!findSetting(key.toStdString())->parse(Settings{}, text.toStdString()));
}

void SettingsTest::languagesAreAlsoReadByTheirCodes() const
{
    const auto& language = setting(SettingId::Language);
    for (const auto& [code, word] :
         {std::pair{"en", "english"}, std::pair{"de", "german"}, std::pair{"fr", "french"},
          std::pair{"es", "spanish"}, std::pair{"pt_BR", "brazilian-portuguese"},
          std::pair{"zh_CN", "simplified-chinese"}}) {
        const auto settings = language.parse(Settings{}, code);
        QVERIFY2(settings, code);
        QCOMPARE(language.format(*settings), std::string{word});
    }
}

void SettingsTest::everyListedValueIsAccepted() const
{
    struct Values {
        std::vector<std::string> operator()(const Setting::Like& like) { return like.examples; }
        std::vector<std::string> operator()(const Setting::Between& bounds)
        {
            return {bounds.least, bounds.most};
        }
        std::vector<std::string> operator()(const Setting::OneOf& words) { return words.words; }
    };
    for (const auto& setting : settingTable()) {
        const auto values = std::visit(Values{}, setting.values);
        QVERIFY2(!values.empty(), setting.key.data());
        for (const auto& value : values) {
            const auto settings = setting.parse(kOthers, value);
            QVERIFY2(settings, setting.key.data());
            QCOMPARE(setting.format(*settings), value);
        }
    }
}

void SettingsTest::eachIdHasItsRow() const
{
    for (const auto& row : settingTable()) {
        QVERIFY2(&setting(row.id) == &row, row.key.data());
        QCOMPARE(findSetting(row.key), &row);
    }
    QCOMPARE(&setting(SettingId::WindowShortcuts), &settingTable().back());
}

void SettingsTest::oneCommandSetsAll() const
{
    Harness harness;
    QCOMPARE(harness.run(kMonday, SetSettings{kOthers}), Outcome::Done);
    QVERIFY(harness.state().settings == kOthers);
}

void SettingsTest::withABaseOnlyTheDifferencesAreSet() const
{
    Harness harness;
    harness.run(kMonday, SetSettings{kOthers});
    auto base = Settings{};
    auto wished = base;
    wished.language = Language::English;
    wished.alerts.volume = 80;
    QCOMPARE(harness.run(kMonday, SetSettings{wished, base}), Outcome::Done);
    auto expected = kOthers;
    expected.language = Language::English;
    expected.alerts.volume = 80;
    QVERIFY(harness.state().settings == expected);
}

void SettingsTest::invalidSettingsAreRefusedAsAWhole_data() const
{
    QTest::addColumn<Settings>("wrong");
    const auto row = [](const char* name, const auto& spoil) {
        auto settings = kOthers;
        spoil(settings);
        QTest::newRow(name) << settings;
    };
    row("streak plan", [](Settings& settings) { settings.streakPlan.clear(); });
    row("day start", [](Settings& settings) { settings.dayStart = {24h}; });
    row("appearance", [](Settings& settings) { settings.appearance.size = 100; });
    row("alerts", [](Settings& settings) { settings.alerts.volume = 101; });
}

void SettingsTest::invalidSettingsAreRefusedAsAWhole() const
{
    QFETCH(const Settings, wrong);
    for (const auto& base : {std::optional<Settings>{}, std::optional{Settings{}}}) {
        Harness harness;
        QCOMPARE(harness.run(kMonday, SetSettings{wrong, base}), Outcome::Invalid);
        QVERIFY(harness.state().settings == Settings{});
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SettingsTest, QCoreApplication)
#include "tst_settings.moc"
