// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/suite.h"
#include "tests/ui/hud_scene.h"

#include <QSignalSpy>

using namespace pomotide;
using namespace std::chrono_literals;

class TestHud final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void init();

    void idleShowsNothingAndHasNoCallDue();
    void idleHidesTheOverlay();
    void newPhaseShowsTextAndPulsesAtOnce();
    void ringShowsTheScoreOfTheSession();
    void pulsesComeEveryThirtySeconds();
    void oneCallIsDueBetweenPulses();
    void pulseHasTenFrames();
    void boundaryMovesDuringPulsesOnly();
    void scaledTimeMovesTheDialBetweenPulses();
    void aPreviewOfTheirPlaceHasWords();
    void changesWithinAPhaseDoNotPulse();
    void quickPhaseChangesPulseTwoSecondsApart();
    void newTextStartsAtTheOpacityOfTheOldOne();
    void nothingMovesWithoutTranslucency();
    void reducedMotionOfTheDesktopStopsMotion();
    void motionSettingOverridesTheDesktop_data();
    void motionSettingOverridesTheDesktop();
    void pulsesComeCloserBeforeTheEnd();
    void nothingApproachesWhileQuiet();
    void pulsePeriodIsASetting();
    void textCanBeSwitchedOff();
    void hiddenOverlayShowsNothingAndHasNoCallDue();
    void textIsShownAgainAfterHiding();
    void everyPulseIsEmitted();
    void logNamesPhasesPulsesAndText();
};

void TestHud::initTestCase()
{
    keepLog();
}

void TestHud::init()
{
    logged().clear();
}

void TestHud::idleShowsNothingAndHasNoCallDue()
{
    Scene scene;
    QVERIFY(scene.backend.shown.empty());
    QCOMPARE(scene.ticker.due().has_value(), false);
    QCOMPARE(logged(), QStringList{QStringLiteral("phase idle")});
}

void TestHud::idleHidesTheOverlay()
{
    Scene scene;
    scene.run(core::Start{});
    QVERIFY(scene.backend.isVisible);

    scene.passTo(30s);
    scene.run(core::Cancel{});
    QVERIFY(!scene.backend.isVisible);
    QCOMPARE(scene.ticker.due().has_value(), false);
}

void TestHud::newPhaseShowsTextAndPulsesAtOnce()
{
    Scene scene;
    scene.run(core::Start{});

    QCOMPARE(scene.backend.raised, seconds({0}));
    QCOMPARE(scene.backend.shown.size(), std::size_t{2});
    QVERIFY(!scene.backend.shown.front().frame.text.has_value());
    const ui::OverlayFrame& frame = scene.backend.shown.back().frame;
    QCOMPARE(frame.ring.kind, core::PhaseKind::Pomodoro);
    QCOMPARE(frame.opacity, 0.15 / (0.45 * 1.1)); // its end is near
    QVERIFY(frame.text.has_value());
    QVERIFY(!frame.text->headline.isEmpty());
    QCOMPARE(frame.text->subline, QStringLiteral("Letter"));
    QCOMPARE(frame.textOpacity, 0.0);

    scene.passTo(501ms);
    QCOMPARE(scene.backend.shown.back().frame.opacity, 1.0);
    QCOMPARE(scene.backend.shown.back().frame.textOpacity, 1.0);
}

void TestHud::ringShowsTheScoreOfTheSession()
{
    Scene scene;
    scene.run(core::Start{});
    QVERIFY(!scene.backend.shown.back().frame.ring.score.has_value());

    scene.beginSession();
    const auto score = core::scoreOf(scene.app.bridge.state());
    QVERIFY(score.has_value());
    QVERIFY(scene.backend.shown.back().frame.ring.score == core::scoreRing(*score));
}

void TestHud::pulsesComeEveryThirtySeconds()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(100s);
    QCOMPARE(scene.backend.raised, seconds({0, 30, 60, 90}));
}

void TestHud::oneCallIsDueBetweenPulses()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(31s + 1ms);
    QCOMPARE(scene.ticker.due(), std::optional<core::Duration>(60s));
    scene.passTo(60s);
    QCOMPARE(scene.backend.shownBetween(31s + 1ms, 60s), 0L);
}

void TestHud::pulseHasTenFrames()
{
    Scene scene;
    scene.run(core::SetSettings{{.appearance = {.approach = false}}});
    scene.run(core::Start{});
    scene.passTo(60s);
    QCOMPARE(scene.backend.shownBetween(30s, 59s), 10L);
    const auto& last = scene.backend.shown[scene.backend.shown.size() - 2];
    QCOMPARE(last.at, core::Duration{31s});
    QCOMPARE(last.frame.opacity, 0.15 / 0.45);
}

void TestHud::boundaryMovesDuringPulsesOnly()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(30s);
    const auto boundary = [&scene] { return scene.backend.shown.back().frame.ring.elapsed; };
    QCOMPARE(boundary(), 0.0);
    scene.passTo(30s + 501ms);
    QCOMPARE(boundary(), 0.25 / 60);
    scene.passTo(30s + 700ms);
    QCOMPARE(boundary(), 0.75 / 60);
    scene.passTo(59s);
    QCOMPARE(boundary(), 1.0 / 60);
}

void TestHud::scaledTimeMovesTheDialBetweenPulses()
{
    Scene scene(ui::OverlayBackend::Translucent, 2);
    scene.run(core::Start{});
    scene.passTo(10s);
    const core::Duration next = scene.ticker.due().value();
    QVERIFY(next <= 10s + 250ms);
    scene.passTo(next);
    QCOMPARE(scene.backend.shown.back().frame.ring.elapsed,
             std::chrono::duration<double>(next) / 30min);
    QCOMPARE(scene.backend.raised, seconds({0}));
}

void TestHud::aPreviewOfTheirPlaceHasWords()
{
    Scene scene;
    scene.hud.setPreview(ui::Hud::Preview{.appearance = {}, .hasWords = true});
    QCOMPARE(scene.backend.shown.back().frame.text,
             std::optional(ui::OverlayText{.headline = QStringLiteral("Words are here")}));
    QCOMPARE(scene.backend.shown.back().frame.textOpacity, 1.0);
    scene.hud.setPreview(ui::Hud::Preview{});
    QVERIFY(!scene.backend.shown.back().frame.text);
}

void TestHud::changesWithinAPhaseDoNotPulse()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(20s);
    scene.run(core::AddIntention{.title = "Report"});
    QVERIFY(!scene.backend.shown.back().frame.text.has_value());
    scene.passTo(29s);
    QCOMPARE(scene.backend.raised, seconds({0}));
    QCOMPARE(scene.ticker.due(), std::optional<core::Duration>(30s));
}

void TestHud::quickPhaseChangesPulseTwoSecondsApart()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(1s);
    scene.run(core::Stop{});
    QCOMPARE(scene.backend.shown.back().frame.ring.kind, core::PhaseKind::Break);
    scene.passTo(1500ms);
    scene.run(core::SkipBreak{});
    scene.run(core::Start{});
    QCOMPARE(scene.backend.shown.back().frame.ring.kind, core::PhaseKind::Pomodoro);
    QVERIFY(scene.backend.shown.back().frame.text.has_value());
    scene.passTo(10s);
    QCOMPARE(scene.backend.raised, seconds({0, 2}));
}

void TestHud::newTextStartsAtTheOpacityOfTheOldOne()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(600ms);
    const ui::OverlayFrame before = scene.backend.shown.back().frame;
    scene.run(core::Stop{});
    const ui::OverlayFrame after = scene.backend.shown.back().frame;
    QVERIFY(before.text != after.text);
    QVERIFY(qAbs(before.textOpacity - after.textOpacity) < 0.01);
}

void TestHud::nothingMovesWithoutTranslucency()
{
    Scene scene{ui::OverlayBackend::ClickThrough};
    scene.run(core::Start{});
    scene.passTo(30s + 1ms);
    QCOMPARE(scene.backend.shown.back().frame.ring.elapsed, 1.0 / 60);
    scene.passTo(60s);
    QCOMPARE(scene.backend.shownBetween(30s, 60s), 2L);
}

void TestHud::reducedMotionOfTheDesktopStopsMotion()
{
    Scene scene;
    scene.hud.setReducedMotion(true);
    scene.run(core::Start{});
    scene.passTo(30s + 1ms);
    QCOMPARE(scene.backend.shown.back().frame.opacity, 1.0);
    QCOMPARE(scene.backend.shown.back().frame.ring.elapsed, 1.0 / 60);
    scene.passTo(60s);
    QCOMPARE(scene.backend.shownBetween(30s, 60s), 2L);
}

void TestHud::motionSettingOverridesTheDesktop_data()
{
    QTest::addColumn<core::MotionWish>("wish");
    QTest::addColumn<long>("pictures");
    QTest::newRow("full") << core::MotionWish::Full << 10L;
    QTest::newRow("reduced") << core::MotionWish::Reduced << 2L;
}

void TestHud::motionSettingOverridesTheDesktop()
{
    QFETCH(core::MotionWish, wish);
    QFETCH(long, pictures);
    Scene scene;
    scene.hud.setReducedMotion(wish == core::MotionWish::Full);
    scene.run(core::SetSettings{{.appearance = {.approach = false, .motion = wish}}});
    scene.run(core::Start{});
    scene.passTo(60s);
    QCOMPARE(scene.backend.shownBetween(30s, 60s), pictures);
}

void TestHud::pulsesComeCloserBeforeTheEnd()
{
    Scene scene;
    scene.run(core::SetSettings{{.appearance = {.pulsePeriod = 10min}}});
    scene.run(core::Start{});
    scene.passTo(300s);
    QCOMPARE(scene.backend.raised,
             seconds({0, 60, 120, 150, 180, 210, 240, 250, 260, 270, 280, 290, 300}));
    const auto peak = [&scene](core::Duration begin) {
        double opacity = 0;
        for (const auto& [at, frame] : scene.backend.shown) {
            if (begin <= at && at < begin + 2s) {
                opacity = std::max(opacity, frame.opacity * frame.ring.opacities.peak);
            }
        }
        return opacity;
    };
    QCOMPARE(peak(60s), 0.45 * 1.1);
    QCOMPARE(peak(150s), 0.45 * 1.2);
    QCOMPARE(peak(290s), 0.45 * 1.3);
}

void TestHud::nothingApproachesWhileQuiet()
{
    Scene scene;
    scene.run(core::Start{});
    scene.app.bridge.setDesktopStatus({.presenting = true});
    scene.passTo(300s);
    QCOMPARE(scene.backend.raised, seconds({0, 30, 60, 90, 120, 150, 180, 210, 240, 270, 300}));
}

void TestHud::pulsePeriodIsASetting()
{
    Scene scene;
    scene.run(core::SetSettings{{.appearance = {.pulsePeriod = 10s}}});
    scene.run(core::Start{});
    scene.passTo(35s);
    QCOMPARE(scene.backend.raised, seconds({0, 10, 20, 30}));
    scene.run(core::SetSettings{{.appearance = {.pulsePeriod = 20s}}});
    scene.passTo(60s);
    QCOMPARE(scene.backend.raised, seconds({0, 10, 20, 30, 50}));
}

void TestHud::textCanBeSwitchedOff()
{
    Scene scene;
    scene.run(core::SetSettings{{.appearance = {.words = core::WordsWish::None}}});
    scene.run(core::Start{});
    scene.passTo(100s);
    const bool hasSpoken =
        std::any_of(scene.backend.shown.begin(), scene.backend.shown.end(),
                    [](const auto& shown) { return shown.frame.text.has_value(); });
    QVERIFY(!hasSpoken);
    QCOMPARE(scene.backend.raised, seconds({0, 30, 60, 90}));
}

void TestHud::hiddenOverlayShowsNothingAndHasNoCallDue()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(10s);
    scene.hud.setHidden(true);
    const auto shown = scene.backend.shown.size();
    QVERIFY(!scene.backend.isVisible);
    scene.run(core::AddIntention{.title = "Report"});
    scene.passTo(100s);
    QCOMPARE(scene.backend.shown.size(), shown);
    QVERIFY(!scene.backend.isVisible);
    QCOMPARE(scene.ticker.due().has_value(), false);
}

void TestHud::textIsShownAgainAfterHiding()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(10s);
    scene.hud.setHidden(true);
    scene.passTo(100s);
    scene.hud.setHidden(false);
    scene.passTo(100s + 501ms);
    QVERIFY(scene.backend.isVisible);
    QCOMPARE(scene.backend.raised, seconds({0, 100}));
    QVERIFY(scene.backend.shown.back().frame.text.has_value());
    QCOMPARE(scene.backend.shown.back().frame.opacity, 1.0);
}

void TestHud::everyPulseIsEmitted()
{
    Scene scene;
    const QSignalSpy pulsed(&scene.hud, &ui::Hud::pulsed);
    scene.run(core::Start{});
    scene.passTo(70s);
    QCOMPARE(pulsed.size(), 3);
}

void TestHud::logNamesPhasesPulsesAndText()
{
    Scene scene;
    scene.run(core::Start{});
    scene.passTo(40s);
    const QStringList expected{
        QStringLiteral("phase idle"),  QStringLiteral("phase pomodoro"),
        QStringLiteral("words shown"), QStringLiteral("pulse peak"),
        QStringLiteral("pulse rest"),  QStringLiteral("words gone"),
        QStringLiteral("pulse peak"),  QStringLiteral("pulse rest"),
    };
    QCOMPARE(logged(), expected);
}

POMOTIDE_SUITE(TestHud, QCoreApplication)
#include "tst_hud.moc"
