// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/hud_scene.h"

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// An app with a plan of half an hour and a break of ten minutes.
struct LongScene : Scene {
    explicit LongScene(core::WordsWish wish = core::WordsWish::All)
    {
        run(core::SetSettings{{.streakPlan = {{30min, 10min}}, .appearance = {.words = wish}}});
    }

    [[nodiscard]] bool speaks() const { return backend.shown.back().frame.text.has_value(); }
};

} // namespace

/// When words are shown.
class TestHudWords final : public QObject {
    Q_OBJECT

private slots:
    void wordsComeAtTheBeginAndInTheLastMinutes();
    void fewWordsComeAtTheBegin();
    void wordsOfAPhaseCanBeSwitchedOff();
    void fewWordsIncludePrompts();
    void wordsWaitForAPauseInTyping();
    void wordsThatWaitTooLongAreDropped();
    void newerWordsReplaceThoseThatWait();
    void onRequestWordsComeWhileTyping();
    void quietDropsWordsThatWait();
    void wordsFadeWhenTheirPhaseEnds();
    void noCallIsDueForWordsInIdle();
    void scaledTimeBringsWordsSooner();
    void thePlaceOfTheWordsIsASetting();
};

void TestHudWords::wordsComeAtTheBeginAndInTheLastMinutes()
{
    LongScene scene;
    scene.run(core::Start{});
    std::vector<core::Duration> spoken;
    for (core::Duration time = 500ms; time < 40min; time += 10s) {
        scene.passTo(time);
        if (scene.speaks()) {
            spoken.push_back(time - 500ms);
        }
    }
    QCOMPARE(spoken, seconds({0, 25 * 60, 29 * 60, 30 * 60, 35 * 60, 39 * 60}));
    const QStringList expected{"30 min left · Letter",
                               "5 min left · Letter",
                               "1 min left · How is it going?",
                               "Break, 10 min · Stand up, look far away",
                               "Break, 5 min · Stand up, look far away",
                               "Break, 1 min · Stand up, look far away"};
    QCOMPARE(scene.backend.spoken(), expected);
}

void TestHudWords::fewWordsComeAtTheBegin()
{
    LongScene scene{core::WordsWish::Few};
    scene.run(core::Start{});
    scene.passTo(39min + 30s);
    const QStringList expected{"30 min left · Letter", "Break, 10 min · Stand up, look far away"};
    QCOMPARE(scene.backend.spoken(), expected);
}

void TestHudWords::wordsOfAPhaseCanBeSwitchedOff()
{
    LongScene scene;
    scene.isTyping = true;
    scene.run(core::Start{});
    core::Settings settings = scene.app.bridge.state().settings;
    settings.appearance.words = core::WordsWish::None;
    scene.run(core::SetSettings{settings});
    QCOMPARE(scene.input.awaited(), std::nullopt);
    scene.isTyping = false;
    scene.passTo(39min + 30s);
    QCOMPARE(scene.backend.spoken(), {});
}

void TestHudWords::fewWordsIncludePrompts()
{
    LongScene scene{core::WordsWish::Few};
    scene.beginSession();
    scene.hud.prompt(core::PromptForm::Question);
    QVERIFY(scene.speaks());
}

void TestHudWords::wordsWaitForAPauseInTyping()
{
    LongScene scene;
    scene.isTyping = true;
    scene.run(core::Start{});
    QCOMPARE(scene.backend.raised, seconds({0}));
    scene.passTo(100s);
    QCOMPARE(scene.backend.spoken(), {});
    QCOMPARE(scene.input.awaited(), std::optional<core::Duration>(2s));
    scene.input.pause();
    scene.passTo(101s);
    QCOMPARE(scene.backend.spoken(), QStringList{"29 min left · Letter"});
    QCOMPARE(scene.backend.shown.back().frame.textOpacity, 1.0);
    QCOMPARE(scene.input.awaited(), std::nullopt);
}

void TestHudWords::wordsThatWaitTooLongAreDropped()
{
    LongScene scene;
    scene.isTyping = true;
    scene.run(core::Start{});
    scene.passTo(2min - 1ms);
    QVERIFY(scene.input.awaited());
    scene.passTo(2min + 1ms);
    QCOMPARE(scene.input.awaited(), std::nullopt);
    scene.input.pause();
    QCOMPARE(scene.backend.spoken(), {});
    scene.passTo(25min + 1ms);
    QVERIFY(scene.input.awaited());
}

void TestHudWords::newerWordsReplaceThoseThatWait()
{
    LongScene scene;
    scene.isTyping = true;
    scene.run(core::Start{});
    scene.passTo(29min + 50s);
    scene.app.see();
    scene.passTo(30min + 20s);
    scene.isTyping = false;
    scene.passTo(30min + 21s);
    const QString expected("Finish the thought · The break begins at your next pause");
    QCOMPARE(scene.backend.spoken(), QStringList{expected});
}

void TestHudWords::onRequestWordsComeWhileTyping()
{
    LongScene scene;
    scene.isTyping = true;
    scene.run(core::Start{});
    scene.passTo(10s);
    scene.hud.sayNow();
    QCOMPARE(scene.backend.spoken(), QStringList{"30 min left · Letter"});
    QCOMPARE(scene.input.awaited(), std::nullopt);
}

void TestHudWords::quietDropsWordsThatWait()
{
    LongScene scene;
    scene.isTyping = true;
    scene.run(core::Start{});
    scene.app.bridge.setDesktopStatus({.presenting = true});
    QCOMPARE(scene.input.awaited(), std::nullopt);
    scene.app.bridge.setDesktopStatus({});
    QCOMPARE(scene.input.awaited(), std::optional<core::Duration>(2s));
}

void TestHudWords::wordsFadeWhenTheirPhaseEnds()
{
    LongScene scene;
    scene.run(core::Start{});
    scene.passTo(1s);
    QCOMPARE(scene.backend.shown.back().frame.textOpacity, 1.0);
    scene.isTyping = true;
    scene.run(core::Stop{});
    QVERIFY(scene.backend.shown.back().frame.textOpacity > 0.99);
    scene.passTo(1150ms);
    const double half = scene.backend.shown.back().frame.textOpacity;
    QVERIFY2(0.2 < half && half < 0.8, qPrintable(QString::number(half)));
    scene.passTo(1301ms);
    QVERIFY(!scene.speaks());
}

void TestHudWords::noCallIsDueForWordsInIdle()
{
    LongScene scene;
    scene.isTyping = true;
    scene.run(core::Start{});
    scene.run(core::Cancel{});
    QCOMPARE(scene.input.awaited(), std::nullopt);
    QCOMPARE(scene.ticker.due().has_value(), false);
}

void TestHudWords::scaledTimeBringsWordsSooner()
{
    ManualInput input;
    std::vector<core::WordMoment> said;
    ui::PhaseWords words(input, 10, [&](core::WordMoment moment) { said.push_back(moment); });
    const core::Instant nine = AppFixture::nine();
    core::NowModel now{.kind = core::PhaseKind::Pomodoro, .until = nine + 30min, .left = 30min};
    now.span = core::Span{.begin = nine, .end = nine + 30min};
    words.enter(now, core::WordsWish::All, 0s);
    QCOMPARE(words.next(), core::Duration{12s}); // until they are dropped
    input.pause();
    QCOMPARE(words.next(), core::Duration{150s});
    now.left = 5min;
    words.update(now, core::WordsWish::All, 150s);
    input.pause();
    QVERIFY(said == (std::vector{core::WordMoment::Begin, core::WordMoment::LastMinutes}));
}

void TestHudWords::thePlaceOfTheWordsIsASetting()
{
    LongScene scene;
    scene.beginSession();
    const auto placeAt = [&scene](core::WordsPlace wish) {
        scene.run(core::SetSettings{{.appearance = {.wordsPlace = wish}}});
        scene.hud.prompt(core::PromptForm::Question);
        return scene.backend.shown.back().frame.text->place;
    };
    QVERIFY(placeAt(core::WordsPlace::Centre) == ui::TextPlace::Below);
    QVERIFY(placeAt(core::WordsPlace::Foot) == ui::TextPlace::Foot);
    QVERIFY(placeAt(core::WordsPlace::Corner) == ui::TextPlace::Corner);
}

POMOTIDE_SUITE(TestHudWords, QCoreApplication)
#include "tst_hud_words.moc"
