// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"

#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pomotide;
using core::PhaseKind;
using namespace std::chrono_literals;

namespace {

/// Returns a model that shows the time alone.
core::OverlayModel dial(PhaseKind kind, double elapsed)
{
    return {.kind = kind, .elapsed = elapsed, .form = {}, .streak = {}, .score = {}};
}

} // namespace

class TestDialPainter final : public QObject {
    Q_OBJECT

private slots:
    void boundaryMovesClockwiseFromTwelve();
    void nothingIsFilledBeyondTheEndOfTheSpan();
    void filledArcsHaveADarkLining_data();
    void filledArcsHaveADarkLining();
    void ticksTellMinutes_data();
    void ticksTellMinutes();
    void theNextEventIsAGate();
    void overtimeGrowsInAmberSteps_data();
    void overtimeGrowsInAmberSteps();
    void overtimeOfMoreThanATurnFillsTheDial();
};

void TestDialPainter::boundaryMovesClockwiseFromTwelve()
{
    const QImage image = ringPicture(dial(PhaseKind::Pomodoro, 0.25));
    const QColor elapsed = ringPixel(image, 0.95, 0.1);
    const QColor remaining = ringPixel(image, 0.95, 0.9);
    QCOMPARE(elapsed.alpha(), 0);
    QVERIFY(remaining.green() > remaining.blue());
    QCOMPARE(ringPixel(image, 0.95, 0.24), elapsed);
    QCOMPARE(ringPixel(image, 0.95, 0.26), remaining);
    const QColor hand = ringPixel(image, 0.95, 0.25);
    QVERIFY(hand.red() > 200 && hand.alpha() > remaining.alpha());
}

void TestDialPainter::nothingIsFilledBeyondTheEndOfTheSpan()
{
    core::OverlayModel model = dial(PhaseKind::Pomodoro, 0.25);
    model.dial.end = 0.5;
    const QImage image = ringPicture(model);
    const QColor remaining = ringPixel(image, 0.95, 0.45);
    QVERIFY(remaining.green() > remaining.blue() && remaining.alpha() > 64);
    QCOMPARE(ringPixel(image, 0.95, 0.51).alpha(), 0);
    QCOMPARE(ringPixel(image, 0.95, 0.9).alpha(), 0);
}

void TestDialPainter::filledArcsHaveADarkLining_data()
{
    QTest::addColumn<PhaseKind>("kind");
    for (const PhaseKind kind : kPhases) {
        QTest::newRow(qPrintable(nameOf(kind))) << kind;
    }
}

void TestDialPainter::filledArcsHaveADarkLining()
{
    QFETCH(const PhaseKind, kind);
    core::OverlayModel model = dial(kind, 0.25);
    if (kind == PhaseKind::Overtime) {
        model.dial.end = 0.25;
        model.elapsed = 1;
    }
    const QImage image = ringPicture(model, QColor(0x808080));
    const double turn = 0.5 + 0.3 / 48; // inside a dash and a high step
    int darkest = 255;
    int lightest = 0;
    for (double radii = 0.9; radii < 1; radii += 0.002) {
        const int lightness = ringPixel(image, radii, turn).lightness();
        darkest = std::min(darkest, lightness);
        lightest = std::max(lightest, lightness);
    }
    QVERIFY(darkest < 100);
    QVERIFY(lightest > 140);
}

void TestDialPainter::ticksTellMinutes_data()
{
    QTest::addColumn<core::Duration>("turn");
    QTest::addColumn<QList<double>>("minutes");
    QTest::newRow("half-an-hour") << core::Duration{30min} << QList<double>{0, 5, 10, 15, 20, 25};
    QTest::newRow("an-hour") << core::Duration{1h}
                             << QList<double>{0, 5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55};
    QTest::newRow("12-minutes") << core::Duration{12min} << QList<double>{0, 5, 10};
    QTest::newRow("a-minute") << core::Duration{1min} << QList<double>{0};
}

void TestDialPainter::ticksTellMinutes()
{
    QFETCH(const core::Duration, turn);
    QFETCH(const QList<double>, minutes);
    core::OverlayModel model = dial(PhaseKind::Pomodoro, 1);
    model.dial.turn = turn;
    model.opacities = {.rest = 1, .peak = 1};
    const QImage image = ringPicture(model);
    const double minute = 1min / std::chrono::duration<double>(turn);
    const auto isTick = [&](double radii, double at) {
        return ringPixel(image, radii, at * minute).alpha() > 128;
    };
    for (const double at : minutes) {
        const bool isLong = std::fmod(at, 15) == 0;
        QVERIFY(isTick(0.915, at) || at == 0); // the hand is at 12 o'clock
        QCOMPARE(isTick(0.94, at), isLong);
        QVERIFY(!isTick(0.98, at) || at == 0);
        QVERIFY(!isTick(0.915, at + 0.4));
    }
}

void TestDialPainter::theNextEventIsAGate()
{
    core::OverlayModel model = dial(PhaseKind::Break, 0.1);
    model.dial.end = 0.2;
    const QImage before = ringPicture(model);
    model.dial.event = 0.6;
    const QImage after = ringPicture(model);
    for (const double radii : {0.92, 0.96, 0.99}) {
        QVERIFY(ringPixel(before, radii, 0.6).alpha() < 64);
        QVERIFY(ringPixel(after, radii, 0.6).alpha() > 64);
        QCOMPARE(ringPixel(after, radii, 0.61), ringPixel(before, radii, 0.61));
    }
}

void TestDialPainter::overtimeGrowsInAmberSteps_data()
{
    QTest::addColumn<core::Palette>("palette");
    for (const core::Palette palette : {core::Palette::Standard, core::Palette::ColourBlind}) {
        QTest::newRow(qPrintable(nameOf(palette))) << palette;
    }
}

void TestDialPainter::overtimeGrowsInAmberSteps()
{
    QFETCH(const core::Palette, palette);
    constexpr double step = 1.0 / 30; // a minute
    constexpr double end = 25.0 / 30;
    const auto isAmber = [](const QColor& colour) {
        return colour.alpha() > 64 && colour.hue() > 20 && colour.hue() < 50 &&
               colour.lightness() > 100;
    };
    for (const double grown : {0.1, 0.6}) {
        core::OverlayModel model = dial(PhaseKind::Overtime, end + grown);
        model.dial.end = end;
        model.appearance.palette = palette;
        model.opacities = {.rest = 1, .peak = 1};
        const QImage image = ringPicture(model);
        for (double begin = end; begin + step < end + grown - 0.01; begin += step) {
            const QColor high = ringPixel(image, 0.98, begin + step / 4);
            QVERIFY2(isAmber(high), qPrintable(high.name()));
            QVERIFY(!isAmber(ringPixel(image, 0.98, begin + step * 3 / 4)));
            QVERIFY(isAmber(ringPixel(image, 0.945, begin + step / 4)));
            QVERIFY(isAmber(ringPixel(image, 0.945, begin + step * 3 / 4)));
        }
        // What was planned and what has not grown yet is an empty track.
        QCOMPARE(ringPixel(image, 0.95, end - 0.01).alpha(), 0);
        QCOMPARE(ringPixel(image, 0.95, end + grown + 0.01).alpha(), 0);
    }
}

void TestDialPainter::overtimeOfMoreThanATurnFillsTheDial()
{
    core::OverlayModel model = dial(PhaseKind::Overtime, 2.4);
    model.dial.end = 0.5;
    const QImage image = ringPicture(model);
    for (double turn = 0; turn < 1; turn += 0.01) {
        QVERIFY(ringPixel(image, 0.945, turn).alpha() > 64);
    }
    QVERIFY(ringPixel(image, 0.95, 0.4).red() > 200 &&
            ringPixel(image, 0.95, 0.4).blue() > 200); // the hand
}

POMOTIDE_SUITE(TestDialPainter, QApplication)
#include "tst_dial_painter.moc"
