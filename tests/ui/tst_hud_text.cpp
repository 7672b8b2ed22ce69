// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/hud_scene.h"
#include "ui/text/prompt_text.h"

using namespace pomotide;
using namespace std::chrono_literals;

/// Of the first prompt before the very first pomodoro.
constexpr core::PromptForm kFirstForm = core::PromptForm::SmallStart;

class TestHudText final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { keepLog(); }
    void init() { logged().clear(); }

    void promptPhaseShowsNoTextByItself();
    void promptShowsTheTextOfItsForm_data();
    void promptShowsTheTextOfItsForm();
    void promptPulsesWithItsForm();
    void formChangesOnlyWithAPulse();
    void promptsOutsideTheirPhaseShowNoText();
    void lastMinuteOfAPomodoroAsksOnceHowItIsGoing();
    void evaluatedPomodoroIsNotAskedAbout();
    void overtimeIsSaidAtItsBeginAndOnRequest();
    void graceTextNamesTheShortcut();
    void graceTextFollowsTheShortcut();
    void noTextAppearsWhileQuiet();
    void textDisappearsWhenQuietBegins();
    void textAppearsAfterQuiet();
    void ringWhileQuietIsASetting_data();
    void ringWhileQuietIsASetting();
    void whereToPickUpIsSaidAtTheBegin();
    void sayNowShowsThePhase();
    void sayNowShowsTheLatestPrompt();
    void sayNowShowsNoTitleWhileQuiet();
    void sayNowDoesNothingInIdle();
};

void TestHudText::promptPhaseShowsNoTextByItself()
{
    Scene scene;
    scene.beginSession();
    QCOMPARE(scene.app.bridge.nowModel().kind, core::PhaseKind::Prompt);
    scene.passTo(200s);
    QCOMPARE(scene.backend.spoken(), {});
    QVERIFY(scene.backend.raised.size() > 6);
}

void TestHudText::promptShowsTheTextOfItsForm_data()
{
    QTest::addColumn<core::PromptForm>("form");
    QTest::newRow("stake") << core::PromptForm::Stake;
    QTest::newRow("first-step") << core::PromptForm::FirstStep;
    QTest::newRow("small-start") << core::PromptForm::SmallStart;
    QTest::newRow("question") << core::PromptForm::Question;
    QTest::newRow("clock") << core::PromptForm::Clock;
}

void TestHudText::promptShowsTheTextOfItsForm()
{
    QFETCH(const core::PromptForm, form);
    Scene scene;
    scene.beginSession();
    scene.hud.setShortcut(QStringLiteral("Ctrl+Alt+P"));
    scene.passTo(10s);
    scene.hud.prompt(form);
    QVERIFY(scene.backend.shown.back().frame.text ==
            ui::text::prompt(form, scene.app.bridge.nowModel(), scene.app.driver.now(),
                             scene.app.zones.system(), QStringLiteral("Ctrl+Alt+P")));
    scene.passTo(10s + 501ms);
    QCOMPARE(scene.backend.shown.back().frame.textOpacity, 1.0);
    QCOMPARE(scene.backend.shown.back().frame.opacity, 1.0);
    scene.passTo(20s);
    QVERIFY(!scene.backend.shown.back().frame.text.has_value());
    QVERIFY(logged().contains(QStringLiteral("prompt ") + QTest::currentDataTag()));
}

void TestHudText::promptPulsesWithItsForm()
{
    Scene scene;
    scene.beginSession();
    scene.passTo(10s);
    scene.run(core::RecordPrompt{});
    scene.hud.prompt(core::PromptForm::Stake);
    QCOMPARE(scene.backend.raised, seconds({0, 10}));
    QVERIFY(scene.backend.shown.back().frame.ring.form == kFirstForm);
}

void TestHudText::formChangesOnlyWithAPulse()
{
    Scene scene;
    scene.beginSession();
    scene.passTo(10s);
    scene.run(core::RecordPrompt{});
    scene.passTo(29s);
    QVERIFY(!scene.backend.shown.back().frame.ring.form);
    scene.passTo(30s + 1ms);
    QVERIFY(scene.backend.shown.back().frame.ring.form == kFirstForm);
    scene.run(core::AddIntention{.title = "Report"}); // resets the prompts to the first form
    QVERIFY(scene.backend.shown.back().frame.ring.form == kFirstForm);
    scene.passTo(61s);
    QVERIFY(!scene.backend.shown.back().frame.ring.form);
}

void TestHudText::promptsOutsideTheirPhaseShowNoText()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(20s);
    scene.hud.prompt(core::PromptForm::Question);
    QVERIFY(!scene.backend.shown.back().frame.text.has_value());
    QCOMPARE(scene.backend.raised, seconds({0}));
}

void TestHudText::lastMinuteOfAPomodoroAsksOnceHowItIsGoing()
{
    Scene scene;
    scene.run(core::SetSettings{{.appearance = {.pulsePeriod = 50s, .approach = false}}});
    scene.run(core::Start{});
    scene.passTo(5min - 1ms);
    const QStringList expected{QStringLiteral("5 min left · Letter"),
                               QStringLiteral("1 min left · How is it going?")};
    QCOMPARE(scene.backend.spoken(), expected);
    QCOMPARE(scene.backend.raised, seconds({0, 50, 100, 150, 200, 240, 290}));
}

void TestHudText::overtimeIsSaidAtItsBeginAndOnRequest()
{
    Scene scene;
    scene.run(core::SetSettings{{.appearance = {.pulsePeriod = 30s}}});
    scene.run(core::Start{});
    scene.passTo(4min + 30s);
    for (const auto seen : {270s, 360s, 450s}) {
        scene.passTo(seen);
        scene.app.see();
    }
    const QString expected("Finish the thought · The break begins at your next pause");
    QCOMPARE(scene.backend.spoken().filter(QStringLiteral("thought")), QStringList{expected});
    scene.hud.sayNow();
    QCOMPARE(scene.backend.spoken().last(),
             QStringLiteral("Finish the thought. +2 min · The break begins at your next pause"));
}

void TestHudText::evaluatedPomodoroIsNotAskedAbout()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(2min);
    const core::PomodoroId running = core::runningPomodoro(scene.app.bridge.state())->id;
    scene.run(core::Evaluate{running, core::Verdict::Focused});
    scene.passTo(5min - 1ms);
    QVERIFY(scene.backend.spoken().filter(QStringLiteral("going")).isEmpty());
}

void TestHudText::graceTextNamesTheShortcut()
{
    Scene scene;
    scene.run(core::Start{});
    scene.hud.setShortcut(QStringLiteral("Ctrl+Alt+P"));
    scene.passTo(6min);
    scene.run(core::SkipBreak{});
    QCOMPARE(scene.app.bridge.nowModel().kind, core::PhaseKind::Grace);
    QCOMPARE(scene.backend.shown.back().frame.text->subline,
             QStringLiteral("Start with Ctrl+Alt+P: Letter"));
}

void TestHudText::graceTextFollowsTheShortcut()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(6min);
    scene.run(core::SkipBreak{});
    scene.passTo(6min + 1s);
    QCOMPARE(scene.backend.shown.back().frame.text->subline,
             QStringLiteral("Start in Pomotide: Letter"));
    const auto opacity = scene.backend.shown.back().frame.textOpacity;
    scene.hud.setShortcut(QStringLiteral("Ctrl+Alt+P"));
    QCOMPARE(scene.backend.shown.back().frame.text->subline,
             QStringLiteral("Start with Ctrl+Alt+P: Letter"));
    QCOMPARE(scene.backend.shown.back().frame.textOpacity, opacity);
}

void TestHudText::noTextAppearsWhileQuiet()
{
    Scene scene;
    scene.app.bridge.setDesktopStatus({.presenting = true});
    scene.run(core::Start{});
    scene.passTo(5min - 1ms);
    QCOMPARE(scene.backend.spoken(), {});
    QVERIFY(scene.backend.raised.size() > 9);
}

void TestHudText::textDisappearsWhenQuietBegins()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(1s);
    QVERIFY(scene.backend.shown.back().frame.text.has_value());
    scene.app.bridge.setDesktopStatus({.sharing = true});
    QVERIFY(!scene.backend.shown.back().frame.text.has_value());
    QVERIFY(scene.backend.isVisible);
}

void TestHudText::textAppearsAfterQuiet()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(10s);
    scene.app.bridge.setDesktopStatus({.away = true});
    scene.passTo(100s);
    scene.app.bridge.setDesktopStatus({});
    scene.passTo(110s);
    const QStringList expected{QStringLiteral("5 min left · Letter"),
                               QStringLiteral("4 min left · Letter")};
    QCOMPARE(scene.backend.spoken(), expected);
}

void TestHudText::ringWhileQuietIsASetting_data()
{
    QTest::addColumn<bool>("isWanted");
    QTest::addColumn<bool>("isAway");
    QTest::addColumn<bool>("isSeen");
    QTest::newRow("wanted") << true << false << true;
    QTest::newRow("not-wanted") << false << false << false;
    QTest::newRow("user-is-away") << false << true << true;
}

void TestHudText::ringWhileQuietIsASetting()
{
    QFETCH(const bool, isWanted);
    QFETCH(const bool, isAway);
    QFETCH(const bool, isSeen);
    Scene scene;
    scene.run(core::SetSettings{{.alerts = {.ringWhenQuiet = isWanted}}});
    scene.run(core::Start{});
    scene.passTo(10s);
    scene.app.bridge.setDesktopStatus({.away = isAway, .presenting = !isAway});
    QCOMPARE(scene.backend.isVisible, isSeen);
    QCOMPARE(scene.ticker.due().has_value(), isSeen);
    scene.app.bridge.setDesktopStatus({});
    QVERIFY(scene.backend.isVisible);
}

void TestHudText::whereToPickUpIsSaidAtTheBegin()
{
    Scene scene;
    scene.run(core::SetNextStep{core::IntentionId{0}, "look for stamps"});
    scene.run(core::Start{});
    scene.passTo(100s);
    const QString expected("5 min left · Letter\nNext you were going to: look for stamps");
    QCOMPARE(scene.backend.spoken(), QStringList{expected});
    scene.hud.sayNow();
    QCOMPARE(scene.backend.spoken().last(), QStringLiteral("4 min left · Letter"));
}

void TestHudText::sayNowShowsThePhase()
{
    Scene scene;
    scene.run(core::SetSettings{{.appearance = {.words = core::WordsWish::None}}});
    scene.run(core::Start{});
    scene.passTo(70s);
    scene.hud.sayNow();
    scene.passTo(71s);
    const ui::OverlayFrame& frame = scene.backend.shown.back().frame;
    QVERIFY(frame.text ==
            (ui::OverlayText{QStringLiteral("4 min left"), QStringLiteral("Letter")}));
    QCOMPARE(frame.textOpacity, 1.0);
    QCOMPARE(scene.backend.raised, seconds({0, 30, 60}));
}

void TestHudText::sayNowShowsTheLatestPrompt()
{
    Scene scene;
    scene.beginSession();
    scene.passTo(40s);
    scene.run(core::RecordPrompt{});
    scene.run(core::RecordPrompt{});
    scene.hud.sayNow();
    QVERIFY(scene.backend.shown.back().frame.text ==
            ui::text::prompt(core::PromptForm::FirstStep, scene.app.bridge.nowModel(),
                             scene.app.driver.now(), scene.app.zones.system(), {}));
}

void TestHudText::sayNowShowsNoTitleWhileQuiet()
{
    Scene scene;
    scene.run(core::Start{});
    scene.app.bridge.setDesktopStatus({.sharing = true});
    scene.passTo(70s);
    scene.hud.sayNow();
    QVERIFY(scene.backend.shown.back().frame.text ==
            (ui::OverlayText{QStringLiteral("4 min left"), QString()}));
}

void TestHudText::sayNowDoesNothingInIdle()
{
    Scene scene;
    scene.hud.sayNow();
    QVERIFY(scene.backend.shown.empty());
    QCOMPARE(scene.ticker.due().has_value(), false);
}

POMOTIDE_SUITE(TestHudText, QCoreApplication)
#include "tst_hud_text.moc"
