// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"
#include "ui/overlay/overlay_painter.h"
#include "ui/overlay/painted_region.h"
#include "ui/overlay/shape_colours.h"

#include <QMap>
#include <QPainter>
#include <QTest>

#include <algorithm>

using namespace pomotide;
using core::PhaseKind;
using core::Place;
using namespace std::chrono_literals;

namespace {

constexpr QSize kScreen = kRingScreen;

core::OverlayModel ring(PhaseKind kind, double elapsed)
{
    using enum core::StreakSegment::State;
    return {.kind = kind,
            .elapsed = elapsed,
            .streak = {{0.25, Done}, {0.25, Running}, {0.5, ToCome}},
            .score = {},
            .opacities = {},
            .appearance = {}};
}

/// A quarter is earned, a quarter safe, a quarter at risk, and a quarter out of reach.
core::OverlayModel scored(PhaseKind kind, double elapsed)
{
    core::OverlayModel model = ring(kind, elapsed);
    model.score = core::ScoreRing{.earnedEnd = 0.25, .safeEnd = 0.5, .possibleEnd = 0.75};
    return model;
}

core::OverlayModel at(Place place, core::OverlayModel model)
{
    model.appearance.place = place;
    return model;
}

/// Radius of the score ring's middle, relative to the outer radius.
constexpr double kScore = 1.042;

/// Returns the strip, rotated as if it were along the top.
QImage laidFlat(const QImage& strip, Place edge)
{
    const QImage outwardsUp = edge == Place::Bottom || edge == Place::Right
                                  ? strip.mirrored(edge == Place::Right, edge == Place::Bottom)
                                  : strip;
    if (edge == Place::Top || edge == Place::Bottom) {
        return outwardsUp;
    }
    return outwardsUp.transformed(QTransform(0, 1, 1, 0, 0, 0));
}

bool isEmptyAround(const QImage& image)
{
    for (int i = 0; i < image.width(); ++i) {
        if (qAlpha(image.pixel(i, 0)) + qAlpha(image.pixel(0, i)) > 0 ||
            qAlpha(image.pixel(i, image.height() - 1)) > 0 ||
            qAlpha(image.pixel(image.width() - 1, i)) > 0) {
            return false;
        }
    }
    return true;
}

} // namespace

class TestOverlayPainter final : public QObject {
    Q_OBJECT

private slots:
    void ringSizeIsAShareOfTheShorterSide();
    void thicknessIsAShareOfTheRadius();
    void everyRingFitsTheScreen();
    void remainingArcIsAsStrongAsThePeak();
    void streakShowsDoneRunningAndFutureSegments_data();
    void streakShowsDoneRunningAndFutureSegments();
    void scoreShowsEarnedSafeRiskyAndUnreachableParts();
    void promptHighlightsItsPart_data();
    void promptHighlightsItsPart();
    void promptAboutAMissingPartDimsNothing();
    void scoreHasNoRed_data();
    void scoreHasNoRed();
    void noScoreRingIsPaintedWithoutAScore();
    void lightStrokesAreVisibleOnWhite_data();
    void lightStrokesAreVisibleOnWhite();
    void stripIsNarrowAndSpansTheWholeEdge_data();
    void stripIsNarrowAndSpansTheWholeEdge();
    void stripTimeRunsFromLeftToRight();
    void stripIsTheSameAlongEveryEdge_data();
    void stripIsTheSameAlongEveryEdge();
    void stripIgnoresTheSizeAndUsesTheThickness();
    void timeIsAtTheEdgeWithoutAScore();
    void paintedRegionCoversAllVisiblePixels();
};

void TestOverlayPainter::ringSizeIsAShareOfTheShorterSide()
{
    const QImage image = ringPicture(ring(PhaseKind::Pomodoro, 0.1));
    QVERIFY(ringPixel(image, 0.99, 0.5).alpha() > 64);
    QCOMPARE(ringPixel(image, 1.02, 0.5).alpha(), 0);
    QCOMPARE(ringPixel(image, 0.83, 0.5).alpha(), 0);
    QCOMPARE(ringPixel(image, 0, 0).alpha(), 0);

    core::OverlayModel half = ring(PhaseKind::Pomodoro, 0.1);
    half.appearance.size = 45;
    const QImage smaller = ringPicture(half);
    QVERIFY(ringPixel(smaller, 0.49, 0.5).alpha() > 64);
    QCOMPARE(ringPixel(smaller, 0.52, 0.5).alpha(), 0);
}

void TestOverlayPainter::thicknessIsAShareOfTheRadius()
{
    core::OverlayModel model = ring(PhaseKind::Pomodoro, 0.1);
    model.appearance.streak = false;
    model.streak.clear();
    for (const int thickness : {5, 10, 30}) {
        model.appearance.thickness = thickness;
        const QImage image = ringPicture(model);
        QVERIFY(ringPixel(image, 1.01 - thickness / 100.0, 0.5).alpha() > 64);
        QCOMPARE(ringPixel(image, 0.99 - thickness / 100.0, 0.5).alpha(), 0);
    }
}

void TestOverlayPainter::everyRingFitsTheScreen()
{
    for (int size = core::Appearance::kLeastSize; size <= core::Appearance::kLargestSize;
         size += 2) {
        for (const bool hasScore : {true, false}) {
            core::OverlayModel model =
                sampleModel(PhaseKind::Pomodoro, {.size = size, .score = hasScore});
            model.elapsed = 0.25;
            QVERIFY(QRect({0, 0}, kScreen).contains(ui::overlayArea(kScreen, model.appearance)));
            QVERIFY2(isEmptyAround(overlayPicture(model, {720, 720})),
                     qPrintable(QString::number(size)));
        }
    }
}

void TestOverlayPainter::remainingArcIsAsStrongAsThePeak()
{
    core::OverlayModel model = ring(PhaseKind::Pomodoro, 0.25);
    model.opacities.peak = 0.6;
    const int expected = qRound(0.6 * ui::kLightStrength * 255);
    QVERIFY(qAbs(ringPixel(ringPicture(model), 0.95, 0.9).alpha() - std::min(expected, 191)) <= 1);
}

void TestOverlayPainter::streakShowsDoneRunningAndFutureSegments_data()
{
    QTest::addColumn<QColor>("page");
    QTest::newRow("on-black") << QColor(Qt::black);
    QTest::newRow("on-white") << QColor(Qt::white);
}

void TestOverlayPainter::streakShowsDoneRunningAndFutureSegments()
{
    QFETCH(const QColor, page);
    const QImage image = ringPicture(ring(PhaseKind::Pomodoro, 0.9), page);
    const auto isFilled = [&image](double radii, double turn) {
        const QColor colour = ringPixel(image, radii, turn);
        return colour.green() > colour.blue() + 40;
    };
    constexpr double outer = 0.875;
    constexpr double inner = 0.866;
    QVERIFY(isFilled(outer, 0.125) && isFilled(inner, 0.125));
    QVERIFY(isFilled(outer, 0.375) && !isFilled(inner, 0.375));
    QVERIFY(!isFilled(outer, 0.75) && !isFilled(inner, 0.75));
    QCOMPARE(ringPixel(image, 0.8705, 0.75), page);
}

void TestOverlayPainter::scoreShowsEarnedSafeRiskyAndUnreachableParts()
{
    const QImage onBlack = ringPicture(scored(PhaseKind::Pomodoro, 0.9), Qt::black);
    const auto brightness = [&onBlack](double turn) {
        return ringPixel(onBlack, kScore, turn).lightness();
    };
    QVERIFY(brightness(0.125) > brightness(0.375) + 40); // earned, still possible
    QVERIFY(brightness(0.375) > 30);
    QCOMPARE(brightness(0.625), brightness(0.375));    // at risk: after the mark
    QVERIFY(brightness(0.5) > brightness(0.375) + 15); // the mark
    QVERIFY(brightness(0.5) < brightness(0.125) - 10); // it is calmer than what is earned
    QCOMPARE(brightness(0.875), 0);

    // On white, colours distinguish the parts, and the mark has dark edges.
    const QImage onWhite = ringPicture(scored(PhaseKind::Pomodoro, 0.9), Qt::white);
    const auto blue = [&onWhite](double turn) { return ringPixel(onWhite, kScore, turn).blue(); };
    QVERIFY(blue(0.125) < blue(0.375) - 40);
    QVERIFY(blue(0.375) < blue(0.875) - 30);
    int darkest = 255;
    for (double turn = 0.49; turn < 0.51; turn += 0.0002) {
        darkest = std::min(darkest, ringPixel(onWhite, kScore, turn).lightness());
    }
    QVERIFY(darkest < 190);
}

void TestOverlayPainter::promptHighlightsItsPart_data()
{
    QTest::addColumn<core::PromptForm>("form");
    QTest::addColumn<QStringList>("ahead");
    QTest::newRow("stake") << core::PromptForm::Stake << QStringList{"score"};
    QTest::newRow("first-step") << core::PromptForm::FirstStep << QStringList{"next segment"};
    QTest::newRow("small-start") << core::PromptForm::SmallStart << QStringList{"small start"};
    QTest::newRow("question") << core::PromptForm::Question
                              << QStringList{"score", "segment", "small start", "dashes"};
    QTest::newRow("clock") << core::PromptForm::Clock << QStringList{"ticks"};
}

void TestOverlayPainter::promptHighlightsItsPart()
{
    QFETCH(const core::PromptForm, form);
    QFETCH(const QStringList, ahead);
    core::OverlayModel model = scored(PhaseKind::Prompt, 0);
    model.dial.end = 5.0 / 30;
    const QImage before = ringPicture(model);
    model.form = form;
    const QImage after = ringPicture(model);
    const auto change = [&](double radii, double turn) {
        return ringPixel(after, radii, turn).alpha() - ringPixel(before, radii, turn).alpha();
    };
    constexpr double inDash = 0.36 / 48;
    const QMap<QString, int> changes{{"score", change(kScore, 0.1)},
                                     {"segment", change(0.87, 0.1)},
                                     {"next segment", change(0.87, 0.75)},
                                     {"small start", change(0.95, 4.0 / 48 + inDash)},
                                     {"dashes", change(0.95, 40.0 / 48 + inDash)}};
    for (const QString& part : changes.keys()) {
        const int difference = changes.value(part);
        const bool isAlwaysEmpty = part == "next segment" && !ahead.contains(part);
        QVERIFY2(isAlwaysEmpty ? difference == 0
                               : (ahead.contains(part) ? difference > 10 : difference < -10),
                 qPrintable(part));
    }
    const bool hasTicks =
        ringPixel(after, 0.93, 0.5).alpha() > ringPixel(after, 0.93, 0.5 + inDash).alpha() + 10;
    QCOMPARE(hasTicks, ahead.contains("ticks"));
}

void TestOverlayPainter::promptAboutAMissingPartDimsNothing()
{
    core::OverlayModel model = ring(PhaseKind::Prompt, 0.4);
    model.streak.clear();
    const QImage before = ringPicture(model);
    for (const core::PromptForm form : {core::PromptForm::Stake, core::PromptForm::FirstStep}) {
        model.form = form;
        QCOMPARE(ringPicture(model), before);
    }
}

void TestOverlayPainter::scoreHasNoRed_data()
{
    QTest::addColumn<core::Palette>("palette");
    QTest::addColumn<QColor>("page");
    for (const core::Palette palette : kPalettes) {
        for (const QColor page : {Qt::black, Qt::white}) {
            QTest::addRow("%s-on-%s", qPrintable(nameOf(palette)), qPrintable(page.name()))
                << palette << page;
        }
    }
}

void TestOverlayPainter::scoreHasNoRed()
{
    QFETCH(const core::Palette, palette);
    QFETCH(const QColor, page);
    core::OverlayModel model = scored(PhaseKind::Prompt, 0.4);
    model.appearance.palette = palette;
    const QImage image = ringPicture(model, page);
    for (double turn = 0; turn < 1; turn += 0.001) {
        for (double radii = 1.022; radii < 1.066; radii += 0.002) {
            const QColor colour = ringPixel(image, radii, turn);
            const int yellow = std::min(colour.red(), colour.green());
            QVERIFY2(colour.red() < 1.5 * yellow + 8, qPrintable(colour.name()));
        }
    }
}

void TestOverlayPainter::noScoreRingIsPaintedWithoutAScore()
{
    const QImage image = ringPicture(ring(PhaseKind::Pomodoro, 0.1));
    for (double turn = 0; turn < 1; turn += 0.01) {
        QCOMPARE(ringPixel(image, kScore, turn).alpha(), 0);
    }
}

void TestOverlayPainter::lightStrokesAreVisibleOnWhite_data()
{
    QTest::addColumn<double>("radii");
    QTest::addColumn<double>("turn");
    QTest::newRow("ring-of-a-break") << 1.0 << 0.8;
    QTest::newRow("done") << 0.88 << 0.125;
    QTest::newRow("to-come") << 0.88 << 0.75;
    QTest::newRow("tick") << 1.0 << 0.49;
    QTest::newRow("earned") << 1.052 << 0.125;
    QTest::newRow("safe") << 1.052 << 0.375;
    QTest::newRow("at-risk") << 1.052 << 0.625;
    QTest::newRow("out-of-reach") << 1.052 << 0.875;
}

void TestOverlayPainter::lightStrokesAreVisibleOnWhite()
{
    QFETCH(const double, radii);
    QFETCH(const double, turn);
    const QImage image = ringPicture(scored(PhaseKind::Break, 0.49), Qt::white);
    int darkest = 255;
    for (double offset = -0.02; offset <= 0.02; offset += 0.001) {
        darkest =
            std::min(darkest, ringPixel(image, radii + offset, turn + offset / 4).lightness());
    }
    QVERIFY2(darkest < 200, qPrintable(QString::number(darkest)));
}

void TestOverlayPainter::stripIsNarrowAndSpansTheWholeEdge_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QRect>("expected");
    QTest::newRow("top") << Place::Top << QRect(0, 0, 1920, 25);
    QTest::newRow("right") << Place::Right << QRect(1895, 0, 25, 1080);
    QTest::newRow("bottom") << Place::Bottom << QRect(0, 1055, 1920, 25);
    QTest::newRow("left") << Place::Left << QRect(0, 0, 25, 1080);
}

void TestOverlayPainter::stripIsNarrowAndSpansTheWholeEdge()
{
    QFETCH(const Place, place);
    QFETCH(const QRect, expected);
    QCOMPARE(ui::overlayArea({1920, 1080}, {.place = place}), expected);
}

void TestOverlayPainter::stripTimeRunsFromLeftToRight()
{
    const QImage image =
        overlayPicture(at(Place::Top, ring(PhaseKind::Pomodoro, 0.25)), {1000, 1080});
    const QColor elapsed = image.pixelColor(240, 5);
    const QColor remaining = image.pixelColor(260, 5);
    QCOMPARE(elapsed.alpha(), 0);
    QVERIFY(remaining.green() > remaining.blue());
    QCOMPARE(image.pixelColor(10, 5), elapsed);
    QCOMPARE(image.pixelColor(990, 5), remaining);
    QVERIFY(image.pixelColor(250, 5).red() > 200);
}

void TestOverlayPainter::stripIsTheSameAlongEveryEdge_data()
{
    QTest::addColumn<Place>("place");
    for (const Place edge : kEdges) {
        QTest::newRow(qPrintable(nameOf(edge))) << edge;
    }
}

void TestOverlayPainter::stripIsTheSameAlongEveryEdge()
{
    QFETCH(const Place, place);
    for (const PhaseKind kind : kPhases) {
        const QSize square(1080, 1080);
        const QImage strip = overlayPicture(at(place, scored(kind, 0.31)), square);
        const QImage top = overlayPicture(at(Place::Top, scored(kind, 0.31)), square);
        QCOMPARE(laidFlat(strip, place), top);
    }
}

void TestOverlayPainter::stripIgnoresTheSizeAndUsesTheThickness()
{
    const auto areaOf = [](int size, int thickness) {
        return ui::overlayArea({1920, 1080},
                               {.place = Place::Top, .size = size, .thickness = thickness});
    };
    QCOMPARE(areaOf(20, 10), areaOf(90, 10));
    QVERIFY(areaOf(90, 2).height() < areaOf(90, 10).height());
    QVERIFY(areaOf(90, 10).height() + 20 < areaOf(90, 30).height());
}

void TestOverlayPainter::timeIsAtTheEdgeWithoutAScore()
{
    const QSize screen(1920, 1080);
    const QImage with = overlayPicture(at(Place::Top, scored(PhaseKind::Pomodoro, 0.2)), screen);
    const QImage without = overlayPicture(at(Place::Top, ring(PhaseKind::Pomodoro, 0.2)), screen);
    const QColor remaining = with.pixelColor(1500, 10);
    QVERIFY(with.pixelColor(1500, 0) != remaining);
    QCOMPARE(without.pixelColor(1500, 0), remaining);
    QCOMPARE(without.pixelColor(1500, 24).alpha(), 0);
}

void TestOverlayPainter::paintedRegionCoversAllVisiblePixels()
{
    QImage picture = plainScreen({20, 20}, Qt::transparent);
    QPainter painter(&picture);
    painter.fillRect(2, 3, 5, 7, Qt::white);
    painter.end();
    const QRegion lines = QRegion(102, 15, 5, 1) + QRegion(102, 18, 5, 1);
    QVERIFY(ui::paintedRegion(picture, {0, 0}, 1).xored(QRect(2, 3, 5, 7)).isEmpty());
    QVERIFY(ui::paintedRegion(picture, {100, 11}, 3).xored(lines).isEmpty());
}

POMOTIDE_SUITE(TestOverlayPainter, QApplication)
#include "tst_overlay_painter.moc"
