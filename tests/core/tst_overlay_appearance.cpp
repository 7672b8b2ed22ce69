// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/overlay_model.h"
#include "tests/support/harness.h"
#include "tests/support/suite.h"

namespace pomotide {

using namespace build;
using namespace core;

namespace {

const Score kScore{.day = {kMonday + 4h, kMonday + 28h},
                   .session = Span{kNine, kNine + 8h},
                   .earned = 10,
                   .possible = 40,
                   .atRisk = 5,
                   .outOfReach = 30,
                   .perfect = 80,
                   .until = kNine + 1h};

/// At nine, with nothing started.
Harness inPrompt()
{
    auto core = workday();
    core.run(kNine);
    return core;
}

OverlayModel ringOf(const Harness& core, const Appearance& look)
{
    auto state = core.state();
    state.settings.appearance = look;
    return *overlayModel(state,
                         nowModel(state, {.score = kScore, .loss = {}}, core.zones(), state.now));
}

} // namespace

/// The ring uses the settings.
class OverlayAppearanceTest final : public QObject {
    Q_OBJECT

private slots:
    void opacitiesFollowTheAppearance_data() const;
    void opacitiesFollowTheAppearance() const;
    void stripsAreStronger() const;
    void pulsesBeforeAnEndAreALittleStronger() const;
    void peaksAreBetweenRestAndOne() const;
    void theRingHasTheWholeAppearance() const;
    void theAppearanceHidesScoreAndStreak_data() const;
    void theAppearanceHidesScoreAndStreak() const;
    void thePreviewFollowsTheAppearance() const;
};

void OverlayAppearanceTest::opacitiesFollowTheAppearance_data() const
{
    QTest::addColumn<int>("rest");
    QTest::addColumn<int>("peak");
    QTest::addColumn<Opacities>("prompt");
    QTest::addColumn<Opacities>("pomodoro");
    QTest::addColumn<Opacities>("pause");

    const auto row = [](const char* name, int rest, int peak, Opacities prompt, Opacities pomodoro,
                        Opacities pause) {
        QTest::newRow(name) << rest << peak << prompt << pomodoro << pause;
    };
    row("the usual", 15, 45, {0.25, 0.70}, {0.15, 0.45}, {0.15, 0.30});
    row("fainter", 3, 9, {0.05, 0.14}, {0.03, 0.09}, {0.03, 0.06});
    row("stronger than possible", 75, 90, {1, 1}, {0.75, 0.90}, {0.75, 0.825});
    row("a peak under the rest", 30, 18, {0.5, 0.5}, {0.3, 0.3}, {0.3, 0.3});
    row("no pulse", 45, 45, {0.75, 0.75}, {0.45, 0.45}, {0.45, 0.45});
}

void OverlayAppearanceTest::opacitiesFollowTheAppearance() const
{
    QFETCH(int, rest);
    QFETCH(int, peak);
    const auto opacitiesIn = [&](const Harness& core) {
        return ringOf(core, {.restOpacity = rest, .peakOpacity = peak, .approach = false})
            .opacities;
    };
    QTEST(opacitiesIn(inPrompt()), "prompt");
    QTEST(opacitiesIn(inPomodoro()), "pomodoro");
    QTEST(opacitiesIn(inBreak()), "pause");
    QTEST(opacitiesIn(inGrace()), "pomodoro");
}

void OverlayAppearanceTest::stripsAreStronger() const
{
    const Appearance strip{.place = Place::Top, .approach = false};
    QCOMPARE(ringOf(inPomodoro(), strip).opacities, (Opacities{0.24, 0.63}));
    QCOMPARE(ringOf(inBreak(), strip).opacities, (Opacities{0.24, 0.42}));
    const Appearance solid{.place = Place::Left, .restOpacity = 80, .peakOpacity = 90};
    QCOMPARE(ringOf(inPomodoro(), solid).opacities, (Opacities{1, 1}));
}

void OverlayAppearanceTest::pulsesBeforeAnEndAreALittleStronger() const
{
    QCOMPARE(ringOf(inPomodoro(), {}).opacities, (Opacities{0.15, 0.45 * 1.1}));
    QCOMPARE(ringOf(inPomodoro(), {.restOpacity = 90, .peakOpacity = 95}).opacities,
             (Opacities{0.90, 1}));
}

void OverlayAppearanceTest::peaksAreBetweenRestAndOne() const
{
    for (const auto& core : {inPrompt(), inPomodoro(), inBreak(), inGrace()}) {
        for (int pair = 0; pair < 100 * 100; ++pair) {
            const Appearance look{.restOpacity = pair / 100 + 1, .peakOpacity = pair % 100 + 1};
            const auto [rest, peak] = ringOf(core, look).opacities;
            QVERIFY(0 < rest && rest <= peak && peak <= 1);
        }
    }
}

void OverlayAppearanceTest::theRingHasTheWholeAppearance() const
{
    const Appearance look{.palette = Palette::Monochrome, .place = Place::Left, .size = 50};
    QCOMPARE(ringOf(inPomodoro(), look).appearance, look);
}

void OverlayAppearanceTest::theAppearanceHidesScoreAndStreak_data() const
{
    QTest::addColumn<bool>("score");
    QTest::addColumn<bool>("streak");
    QTest::newRow("neither") << true << true;
    QTest::newRow("the score") << false << true;
    QTest::newRow("the streak") << true << false;
    QTest::newRow("both") << false << false;
}

void OverlayAppearanceTest::theAppearanceHidesScoreAndStreak() const
{
    QFETCH(bool, score);
    QFETCH(bool, streak);
    const Appearance look{.score = score, .streak = streak};
    auto expected = ringOf(inPomodoro(), Appearance{});
    QVERIFY(expected.score && !expected.streak.empty());
    expected.appearance = look;
    if (!score) {
        expected.score.reset();
    }
    if (!streak) {
        expected.streak.clear();
    }
    QCOMPARE(ringOf(inPomodoro(), look), expected);
}

void OverlayAppearanceTest::thePreviewFollowsTheAppearance() const
{
    const Appearance look{.dial = DialLength::Hour,
                          .restOpacity = 20,
                          .peakOpacity = 60,
                          .score = false,
                          .streak = false};
    const OverlayModel expected{.kind = PhaseKind::Pomodoro,
                                .dial = {.turn = 1h, .end = 0.5},
                                .elapsed = 0.15,
                                .form = {},
                                .streak = {},
                                .score = {},
                                .opacities = {0.2, 0.6},
                                .appearance = look};
    QCOMPARE(previewModel({.appearance = look}), expected);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::OverlayAppearanceTest, QCoreApplication)
#include "tst_overlay_appearance.moc"
