// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/pulse.h"

#include "tests/support/suite.h"

#include <QTest>

#include <cmath>
#include <numbers>
#include <vector>

using namespace pomotide;
using namespace std::chrono_literals;

class TestPulse final : public QObject {
    Q_OBJECT

private slots:
    void pulseGoesFromRestToPeakAndBack();
    void pulseRisesOnceAndFallsOnce();
    void steppedPulseIsOneStep();
    void boundaryEasesInAndOut();
    void pulseTakesAtMostSixteenSteps_data();
    void pulseTakesAtMostSixteenSteps();
    void everyChangeOfOpacityHasItsFrame();
    void animationEndsWithAFrame();
    void pulsesFollowThePeriod();
    void anotherRhythmBeginsWithAPulse();
    void pulsesAreAtLeastTwoSecondsApart();
    void steppedPulsesAreAtLeastFourSecondsApart();
    void steppedPulseIsNotShortlyBeforeTheEndOfThePhase();
    void steppedTextStaysUntilAnImminentEndOfThePhase();
    void readingTimeIsHalfASecondPlusAThirdPerWord();
    void textFadesInStaysAndFadesOut();
};

namespace {

constexpr core::Opacities kOpacities{.rest = 0.15, .peak = 0.45};

} // namespace

void TestPulse::pulseGoesFromRestToPeakAndBack()
{
    const auto at = [](core::Duration time) {
        return ui::visibility(kOpacities, time, ui::Motion::Smooth);
    };
    QCOMPARE(at(0ms), 0.15);
    QCOMPARE(at(500ms), 0.45);
    QCOMPARE(at(1000ms), 0.15);
    QCOMPARE(at(20s), 0.15);
    for (core::Duration time = 0ms; time <= 1000ms; time += 1ms) {
        const double sine = std::sin(std::numbers::pi * double(time.count()) / 1000);
        const double stepHalf = 0.0375;
        QVERIFY(qAbs(at(time) - (0.15 + 0.30 * sine)) < stepHalf + 1e-9);
    }
}

void TestPulse::pulseRisesOnceAndFallsOnce()
{
    double before = kOpacities.rest;
    for (core::Duration time = 1ms; time <= 1000ms; time += 1ms) {
        const double now = ui::visibility(kOpacities, time, ui::Motion::Smooth);
        QVERIFY2(time <= 500ms ? now >= before : now <= before, "it flickers");
        before = now;
    }
}

void TestPulse::steppedPulseIsOneStep()
{
    QCOMPARE(ui::visibility(kOpacities, 1ms, ui::Motion::Stepped), 0.45);
    QCOMPARE(ui::visibility(kOpacities, 1999ms, ui::Motion::Stepped), 0.45);
    QCOMPARE(ui::visibility(kOpacities, 2000ms, ui::Motion::Stepped), 0.15);
    QCOMPARE(ui::eased(0.2, 0.4, 1ms, ui::Motion::Stepped), 0.4);
}

void TestPulse::boundaryEasesInAndOut()
{
    const auto at = [](core::Duration time) {
        return ui::eased(0.2, 0.4, time, ui::Motion::Smooth);
    };
    QCOMPARE(at(0ms), 0.2);
    QVERIFY(at(100ms) > 0.2);
    QVERIFY(at(100ms) < 0.22);
    QCOMPARE(at(500ms), 0.3);
    QVERIFY(at(900ms) > 0.38);
    QVERIFY(at(900ms) < 0.4);
    QCOMPARE(at(1000ms), 0.4);
    QCOMPARE(at(20s), 0.4);
}

void TestPulse::pulseTakesAtMostSixteenSteps_data()
{
    QTest::addColumn<core::Opacities>("opacities");
    QTest::addColumn<std::vector<long>>("percents");
    const auto row = [](const char* name, core::Opacities opacities, std::vector<long> percents) {
        QTest::newRow(name) << opacities << percents;
    };
    row("pomodoro", kOpacities, {15, 23, 30, 38, 45, 38, 30, 23, 15, 15});
    row("break", {.rest = 0.15, .peak = 0.30}, {15, 23, 30, 23, 15, 15});
    row("prompt", {.rest = 0.25, .peak = 0.70},
        {25, 33, 40, 48, 55, 63, 70, 63, 55, 48, 40, 33, 25, 25});
    row("lapsing-grace", {.rest = 0.15, .peak = 0.15}, {15, 15, 15, 15});
    row("largest", {.rest = 0.20, .peak = 1},
        {20, 30, 40, 50, 60, 70, 80, 90, 100, 90, 80, 70, 60, 50, 40, 30, 20, 20});
}

void TestPulse::pulseTakesAtMostSixteenSteps()
{
    QFETCH(core::Opacities, opacities);
    QFETCH(std::vector<long>, percents);
    std::vector<long> seen;
    const auto look = [&](core::Duration time) {
        const double opacity = ui::visibility(opacities, time, ui::Motion::Smooth);
        seen.push_back(std::lround(100 * opacity + 1e-6));
    };
    core::Duration time = 0ms;
    look(time);
    while (time < ui::pulseLength(ui::Motion::Smooth)) {
        time = ui::nextPulseFrame(opacities, time, ui::Motion::Smooth);
        look(time);
    }
    QCOMPARE(time, ui::pulseLength(ui::Motion::Smooth));
    QCOMPARE(seen, percents);
}

void TestPulse::everyChangeOfOpacityHasItsFrame()
{
    core::Duration frame = 0ms;
    for (core::Duration time = 0ms; time < 1000ms; time += 1ms) {
        const bool isDue = time == ui::nextPulseFrame(kOpacities, frame, ui::Motion::Smooth);
        frame = isDue ? time : frame;
        QCOMPARE(ui::visibility(kOpacities, time, ui::Motion::Smooth),
                 ui::visibility(kOpacities, frame, ui::Motion::Smooth));
    }
}

void TestPulse::animationEndsWithAFrame()
{
    QCOMPARE(ui::nextFrame(250ms, 300ms, ui::Motion::Smooth), 300ms);
    QCOMPARE(ui::nextFrame(0ms, 300ms, ui::Motion::Stepped), 300ms);
    QCOMPARE(ui::nextFrame(0ms, 2s, ui::Motion::Stepped), 2s);
}

void TestPulse::pulsesFollowThePeriod()
{
    const core::Rhythm rhythm{.period = 30s, .end = 20s};
    QCOMPARE(ui::nextPulse(rhythm, 100s, 100s, ui::Motion::Smooth), 130s);
    QCOMPARE(ui::nextPulse(rhythm, 115s, 100s, ui::Motion::Smooth), 130s);
}

void TestPulse::anotherRhythmBeginsWithAPulse()
{
    const core::Rhythm rhythm{.period = 30s, .change = 15s};
    QCOMPARE(ui::nextPulse(rhythm, 100s, 100s, ui::Motion::Smooth), 115s);
    QCOMPARE(ui::nextPulse(rhythm, 110s, 100s, ui::Motion::Smooth), 125s);
    QCOMPARE(ui::nextPulse(rhythm, 120s, 100s, ui::Motion::Smooth), 130s);
}

void TestPulse::pulsesAreAtLeastTwoSecondsApart()
{
    const core::Rhythm soon{.period = 30s, .change = 1ms};
    QCOMPARE(ui::nextPulse(soon, 100s, 100s, ui::Motion::Smooth), 102s);
    QCOMPARE(ui::nextPulse({.period = 1ms}, 100s, 100s, ui::Motion::Smooth), 102s);
}

void TestPulse::steppedPulsesAreAtLeastFourSecondsApart()
{
    QCOMPARE(ui::nextPulse({.period = 1ms}, 100s, 100s, ui::Motion::Stepped), 104s);
}

void TestPulse::steppedPulseIsNotShortlyBeforeTheEndOfThePhase()
{
    const auto next = [](core::Duration left, ui::Motion motion) {
        return ui::nextPulse({.period = 30s, .end = left}, 100s, 100s, motion);
    };
    QCOMPARE(next(33s, ui::Motion::Stepped), 130s);
    QCOMPARE(next(33s - 1ms, ui::Motion::Stepped), 133s - 1ms);
    QCOMPARE(next(31s, ui::Motion::Stepped), 131s);
    QCOMPARE(next(31s, ui::Motion::Smooth), 130s);
    QCOMPARE(next(30s, ui::Motion::Stepped), 130s);
}

void TestPulse::steppedTextStaysUntilAnImminentEndOfThePhase()
{
    const ui::TextTiming timing{.reading = 2s}; // gone after 2.6 s
    QCOMPARE(ui::lastingToEnd(timing, 3s).gone(), 3s);
    QCOMPARE(ui::lastingToEnd(timing, 3600ms).gone(), 2600ms);
    QCOMPARE(ui::lastingToEnd(timing, 1s).gone(), 2600ms);
}

void TestPulse::readingTimeIsHalfASecondPlusAThirdPerWord()
{
    QCOMPARE(ui::readingTime(QString()), 500ms);
    QCOMPARE(ui::readingTime(QStringLiteral("  13 min left ")), 500ms + 947ms);
    QCOMPARE(ui::readingTime(QStringLiteral("还剩 13 分钟")), 500ms + 947ms);
}

void TestPulse::textFadesInStaysAndFadesOut()
{
    const ui::TextTiming timing{.reading = 2s};
    const auto at = [&timing](core::Duration time) {
        return timing.opacity(time, ui::Motion::Smooth);
    };
    QCOMPARE(at(0ms), 0.0);
    QCOMPARE(at(150ms), 0.5);
    QCOMPARE(at(300ms), 1.0);
    QCOMPARE(at(2300ms), 1.0);
    QCOMPARE(at(2450ms), 0.5);
    QCOMPARE(at(2600ms), 0.0);
    QCOMPARE(timing.opacity(0ms, ui::Motion::Stepped), 1.0);
    QCOMPARE(timing.opacity(2600ms, ui::Motion::Stepped), 0.0);
}

POMOTIDE_SUITE(TestPulse, QCoreApplication)
#include "tst_pulse.moc"
