// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/overlay/overlay_painter.h"
#include "ui/overlay/painted_region.h"
#include "ui/overlay/words_painter.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>
#include <numbers>
#include <set>

using namespace pomotide;
using core::PhaseKind;

namespace {

constexpr QSize kScreen(960, 540);
constexpr double kRadius = 540 * 0.45;

core::OverlayModel ring(PhaseKind kind, double elapsed)
{
    using enum core::StreakSegment::State;
    return {.kind = kind,
            .elapsed = elapsed,
            .streak = {{0.25, Done}, {0.25, Running}, {0.5, ToCome}},
            .score = {},
            .opacities = {}};
}

/// A quarter is earned, a quarter safe, a quarter at risk, and a quarter out of reach.
core::OverlayModel scored(PhaseKind kind, double elapsed)
{
    core::OverlayModel model = ring(kind, elapsed);
    model.score = core::ScoreRing{.earnedEnd = 0.25, .safeEnd = 0.5, .possibleEnd = 0.75};
    return model;
}

/// In the middle of the score ring, in radii.
constexpr double kScore = 1.042;

QImage canvas(QColor background)
{
    QImage image(kScreen, QImage::Format_ARGB32_Premultiplied);
    image.fill(background);
    return image;
}

QImage painted(const core::OverlayModel& model, QColor background = Qt::transparent)
{
    QImage image = canvas(background);
    QPainter painter(&image);
    ui::paint(painter, model, ui::ringSquare(image.rect()));
    return image;
}

/// What is painted that far from the middle, that far round clockwise from 12 o'clock.
QColor at(const QImage& image, double radii, double turn)
{
    const double angle = 2 * std::numbers::pi * turn;
    const double x = kScreen.width() / 2.0 + radii * kRadius * std::sin(angle);
    const double y = kScreen.height() / 2.0 - radii * kRadius * std::cos(angle);
    return image.pixelColor(static_cast<int>(x), static_cast<int>(y));
}

/// As seen where no colours are: which points along a radius and round the ring are painted.
std::vector<bool> shapeOf(PhaseKind kind)
{
    const QImage image = painted(ring(kind, 0));
    std::vector<bool> shape;
    for (double radii = 0.90; radii < 1; radii += 0.01) {
        shape.push_back(at(image, radii, 0.6 + 0.3 / 48).alpha() > 64);
    }
    for (double turn = 0.6; turn < 0.7; turn += 0.1 / 48) {
        shape.push_back(at(image, 0.97, turn).alpha() > 64);
    }
    return shape;
}

int largestDifference(const QImage& a, const QImage& b)
{
    int largest = 0;
    for (int y = 0; y < a.height(); ++y) {
        for (int x = 0; x < a.width(); ++x) {
            const QColor one = a.pixelColor(x, y);
            const QColor other = b.pixelColor(x, y);
            largest = std::max({largest, qAbs(one.alpha() - other.alpha()),
                                qAbs(one.value() - other.value()) * one.alpha() / 255});
        }
    }
    return largest;
}

/// A curve that ends elsewhere is rounded a little differently.
constexpr int kRounding = 16;

/// Paints again where the change is seen, and nowhere else.
void repaint(QImage& image, const core::OverlayModel& before, const core::OverlayModel& after)
{
    const QRectF square = ui::ringSquare(image.rect());
    const QRect area = ui::changedArea(before, after, square).toAlignedRect();
    QPainter painter(&image);
    painter.setClipRect(area);
    painter.setCompositionMode(QPainter::CompositionMode_Source);
    painter.fillRect(area, Qt::transparent);
    painter.setCompositionMode(QPainter::CompositionMode_SourceOver);
    ui::paint(painter, after, square);
}

QSizeF sizeOf(const QString& headline, const QString& subline = {})
{
    return ui::wordsSize({headline, subline}, kScreen);
}

} // namespace

class TestOverlayPainter final : public QObject {
    Q_OBJECT

private slots:
    void theRingTakesNineTenthsOfTheShorterSide();
    void theBoundaryGoesClockwiseFromTwelve();
    void shapesAloneTellThePhasesApart();
    void theRemainingArcIsAsStrongAsThePeak();
    void aStreakShowsWhatIsDoneRunningAndToCome();
    void aScoreShowsWhatIsEarnedSafeAtRiskAndOutOfReach();
    void nothingInTheScoreIsRed_data();
    void nothingInTheScoreIsRed();
    void withoutAScoreThereIsNoScoreRing();
    void lightStrokesAreSeenOnWhite_data();
    void lightStrokesAreSeenOnWhite();
    void repaintingTheChangedAreaIsEnough_data();
    void repaintingTheChangedAreaIsEnough();
    void aPhaseOfPulsesLeavesNoTrace();
    void theChangedAreaIsSmallIfOnlyTimePassed();
    void aPaintedRegionCoversWhatIsPainted();
    void aPlateIsNoLargerThanItsWords();
    void aPlateStaysInsideTheRing_data();
    void aPlateStaysInsideTheRing();
    void aPlateIsPaintedAsLargeAsItSays();
};

void TestOverlayPainter::theRingTakesNineTenthsOfTheShorterSide()
{
    const QImage image = painted(ring(PhaseKind::Pomodoro, 0.1));
    QVERIFY(at(image, 0.99, 0.5).alpha() > 64);
    QCOMPARE(at(image, 1.02, 0.5).alpha(), 0);
    QCOMPARE(at(image, 0.83, 0.5).alpha(), 0);
    QCOMPARE(at(image, 0, 0).alpha(), 0);
}

void TestOverlayPainter::theBoundaryGoesClockwiseFromTwelve()
{
    const QImage image = painted(ring(PhaseKind::Pomodoro, 0.25));
    const QColor elapsed = at(image, 0.95, 0.1);
    const QColor remaining = at(image, 0.95, 0.9);
    QVERIFY(elapsed.blue() > elapsed.green());
    QVERIFY(remaining.green() > remaining.blue());
    QCOMPARE(at(image, 0.95, 0.24), elapsed);
    QCOMPARE(at(image, 0.95, 0.26), remaining);
    const QColor tick = at(image, 0.95, 0.25);
    QVERIFY(tick.red() > 240 && tick.alpha() > elapsed.alpha());
}

void TestOverlayPainter::shapesAloneTellThePhasesApart()
{
    const std::set<std::vector<bool>> shapes{shapeOf(PhaseKind::Prompt),
                                             shapeOf(PhaseKind::Pomodoro),
                                             shapeOf(PhaseKind::Break), shapeOf(PhaseKind::Grace)};
    QCOMPARE(shapes.size(), std::size_t{4});
}

void TestOverlayPainter::theRemainingArcIsAsStrongAsThePeak()
{
    core::OverlayModel model = ring(PhaseKind::Pomodoro, 0.25);
    model.opacities.peak = 0.6;
    QCOMPARE(at(painted(model), 0.95, 0.9).alpha(), qRound(0.6 * 255));
}

void TestOverlayPainter::aStreakShowsWhatIsDoneRunningAndToCome()
{
    const QImage image = painted(ring(PhaseKind::Pomodoro, 0.9));
    const auto brightness = [&image](double radii, double turn) {
        return at(image, radii, turn).lightness();
    };
    constexpr double outer = 0.875;
    constexpr double inner = 0.865;
    QVERIFY(brightness(outer, 0.125) > 200 && brightness(inner, 0.125) > 200);
    QVERIFY(brightness(outer, 0.375) > 200 && brightness(inner, 0.375) < 200);
    QVERIFY(brightness(0.87, 0.75) < 200);
}

void TestOverlayPainter::aScoreShowsWhatIsEarnedSafeAtRiskAndOutOfReach()
{
    const QImage onBlack = painted(scored(PhaseKind::Pomodoro, 0.9), Qt::black);
    const auto brightness = [&onBlack](double turn) {
        return at(onBlack, kScore, turn).lightness();
    };
    QVERIFY(brightness(0.625) > brightness(0.125) + 40); // at risk, earned
    QVERIFY(brightness(0.125) > brightness(0.375) + 40); // earned, safe
    QVERIFY(brightness(0.375) > 40);
    QCOMPARE(brightness(0.875), 0);

    // Where light strokes are lost, colour and edges tell them apart.
    const QImage onWhite = painted(scored(PhaseKind::Pomodoro, 0.9), Qt::white);
    const auto blue = [&onWhite](double turn) { return at(onWhite, kScore, turn).blue(); };
    const auto edge = [&onWhite](double turn) { return at(onWhite, 1.056, turn).lightness(); };
    QVERIFY(blue(0.125) < blue(0.375) - 40);
    QVERIFY(blue(0.375) < blue(0.875) - 40);
    QVERIFY(edge(0.625) < edge(0.875) - 40);
}

void TestOverlayPainter::nothingInTheScoreIsRed_data()
{
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<QColor>("page");
    QTest::newRow("prompt-on-black") << PhaseKind::Prompt << QColor(Qt::black);
    QTest::newRow("prompt-on-white") << PhaseKind::Prompt << QColor(Qt::white);
    QTest::newRow("grace-on-black") << PhaseKind::Grace << QColor(Qt::black);
    QTest::newRow("grace-on-white") << PhaseKind::Grace << QColor(Qt::white);
}

void TestOverlayPainter::nothingInTheScoreIsRed()
{
    QFETCH(const PhaseKind, kind);
    QFETCH(const QColor, page);
    const QImage image = painted(scored(kind, 0.4), page);
    for (double turn = 0; turn < 1; turn += 0.001) {
        for (double radii = 1.022; radii < 1.066; radii += 0.002) {
            const QColor colour = at(image, radii, turn);
            const int yellow = std::min(colour.red(), colour.green());
            QVERIFY2(colour.red() < 1.3 * yellow + 8, qPrintable(colour.name()));
        }
    }
}

void TestOverlayPainter::withoutAScoreThereIsNoScoreRing()
{
    const QImage image = painted(ring(PhaseKind::Pomodoro, 0.1));
    for (double turn = 0; turn < 1; turn += 0.01) {
        QCOMPARE(at(image, kScore, turn).alpha(), 0);
    }
}

void TestOverlayPainter::lightStrokesAreSeenOnWhite_data()
{
    QTest::addColumn<double>("radii");
    QTest::addColumn<double>("turn");
    QTest::newRow("ring-of-a-break") << 1.0 << 0.8;
    QTest::newRow("done") << 0.88 << 0.125;
    QTest::newRow("to-come") << 0.87 << 0.75;
    QTest::newRow("tick") << 1.0 << 0.49;
    QTest::newRow("earned") << 1.052 << 0.125;
    QTest::newRow("safe") << 1.052 << 0.375;
    QTest::newRow("at-risk") << 1.052 << 0.625;
    QTest::newRow("out-of-reach") << 1.052 << 0.875;
}

void TestOverlayPainter::lightStrokesAreSeenOnWhite()
{
    QFETCH(const double, radii);
    QFETCH(const double, turn);
    const QImage image = painted(scored(PhaseKind::Break, 0.49), Qt::white);
    int darkest = 255;
    for (double offset = -0.02; offset <= 0.02; offset += 0.001) {
        darkest = std::min(darkest, at(image, radii + offset, turn + offset / 4).lightness());
    }
    QVERIFY2(darkest < 200, qPrintable(QString::number(darkest)));
}

void TestOverlayPainter::repaintingTheChangedAreaIsEnough_data()
{
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::newRow("a-little") << PhaseKind::Pomodoro << 0.30 << 0.31;
    QTest::newRow("over-the-bottom") << PhaseKind::Prompt << 0.45 << 0.60;
    QTest::newRow("most-of-the-way") << PhaseKind::Grace << 0.05 << 0.95;
    QTest::newRow("back") << PhaseKind::Break << 0.80 << 0.70;
    QTest::newRow("from-twelve") << PhaseKind::Pomodoro << 0.0 << 0.1;
}

void TestOverlayPainter::repaintingTheChangedAreaIsEnough()
{
    QFETCH(const PhaseKind, kind);
    QFETCH(const double, before);
    QFETCH(const double, after);
    QImage image = painted(scored(kind, before));
    repaint(image, scored(kind, before), scored(kind, after));
    QVERIFY(largestDifference(image, painted(scored(kind, after))) < kRounding);
}

void TestOverlayPainter::aPhaseOfPulsesLeavesNoTrace()
{
    constexpr int pulses = 100;
    const auto pulsed = [](int pulse) {
        return scored(PhaseKind::Pomodoro, double(pulse) / pulses);
    };
    QImage image = painted(pulsed(0));
    for (int pulse = 0; pulse < pulses; ++pulse) {
        repaint(image, pulsed(pulse), pulsed(pulse + 1));
    }
    QVERIFY(largestDifference(image, painted(pulsed(pulses))) < kRounding);
}

void TestOverlayPainter::theChangedAreaIsSmallIfOnlyTimePassed()
{
    const QRectF square = ui::ringSquare(QRectF({0, 0}, kScreen));
    const core::OverlayModel model = ring(PhaseKind::Pomodoro, 0.30);
    const QRectF later = ui::changedArea(model, ring(PhaseKind::Pomodoro, 0.31), square);
    QVERIFY(later.width() * later.height() < 0.01 * square.width() * square.height());
    QVERIFY(ui::changedArea(model, model, square).isEmpty());
    QCOMPARE(ui::changedArea(model, scored(PhaseKind::Pomodoro, 0.30), square), square);
    QCOMPARE(ui::changedArea(model, ring(PhaseKind::Break, 0.30), square), square);
}

void TestOverlayPainter::aPaintedRegionCoversWhatIsPainted()
{
    const QRect rect(2, 3, 5, 7);
    const auto paint = [&rect](QPainter& painter) { painter.fillRect(rect, Qt::white); };
    const QRegion lines = QRegion(2, 3, 5, 1) + QRegion(2, 6, 5, 1) + QRegion(2, 9, 5, 1);
    QVERIFY(ui::paintedRegion({20, 20}, paint, 1).xored(rect).isEmpty());
    QVERIFY(ui::paintedRegion({20, 20}, paint, 3).xored(lines).isEmpty());
}

void TestOverlayPainter::aPlateIsNoLargerThanItsWords()
{
    const QSizeF small = sizeOf(QStringLiteral("5 min left"));
    const QSizeF wide = sizeOf(QStringLiteral("Keep going: 10 min"));
    const QSizeF high = sizeOf(QStringLiteral("5 min left"), QStringLiteral("Letter"));
    QVERIFY(small.width() < wide.width());
    QCOMPARE(small.height(), wide.height());
    QCOMPARE(small.width(), high.width());
    QVERIFY(small.height() < high.height());
    const QSizeF higher = sizeOf(QStringLiteral("5 min left"), QStringLiteral("Write a\nletter"));
    QCOMPARE(higher.width(), high.width());
    QVERIFY(high.height() < higher.height());
}

void TestOverlayPainter::aPlateStaysInsideTheRing_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("many-words") << QStringLiteral("Rückfragen beantworten und ").repeated(20);
    QTest::newRow("one-long-word") << QStringLiteral("Verwaltungsgemeinschaft").repeated(20);
    QTest::newRow("lines") << QStringLiteral("a\n").repeated(200);
    QTest::newRow("right-to-left") << QStringLiteral("כתיבת הדוח ").repeated(30);
}

void TestOverlayPainter::aPlateStaysInsideTheRing()
{
    QFETCH(const QString, text);
    const QString word = QStringLiteral("a");
    const QSizeF one = sizeOf(word, word);
    const QSizeF size = sizeOf(text, text);
    QVERIFY(size.width() <= 0.6 * kScreen.width());
    QVERIFY(size.width() <= 2 * 0.86 * kRadius);
    // Two lines of each, no more.
    QVERIFY(size.height() < 2 * one.height());
}

void TestOverlayPainter::aPlateIsPaintedAsLargeAsItSays()
{
    const ui::Words words{QStringLiteral("5 min left"), QStringLiteral("Letter")};
    const QSizeF size = ui::wordsSize(words, kScreen);
    const auto paint = [&words](QPainter& painter) { ui::paint(painter, words, kScreen); };
    const QRect bounds = ui::paintedRegion(kScreen, paint, 1).boundingRect();
    QVERIFY(qAbs(bounds.width() - size.width()) < 2);
    QVERIFY(qAbs(bounds.height() - size.height()) < 2);
    QCOMPARE(bounds.topLeft(), QPoint(0, 0));
}

QTEST_MAIN(TestOverlayPainter)
#include "tst_overlay_painter.moc"
