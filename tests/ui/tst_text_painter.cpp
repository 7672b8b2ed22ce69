// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"
#include "ui/overlay/overlay_painter.h"
#include "ui/overlay/painted_region.h"

#include <QTest>

#include <array>
#include <cmath>

using namespace pomotide;
using core::Place;

namespace {

constexpr QSize kScreen(1920, 1080);

QSize sizeOf(const QString& headline, const QString& subline = {})
{
    return ui::overlayTextArea({headline, subline}, kScreen, {}).size();
}

ui::OverlayText someWords()
{
    return {QStringLiteral("38 points still possible"),
            QStringLiteral("All of them if you start within 4 min\n"
                           "5 min are enough: start from the tray")};
}

constexpr std::array kWordsPlaces{ui::TextPlace::Centre, ui::TextPlace::Above, ui::TextPlace::Right,
                                  ui::TextPlace::Below, ui::TextPlace::Left};

ui::OverlayText wordsAt(ui::TextPlace place)
{
    return {QStringLiteral("5 minutes are a start"), QStringLiteral("A break comes next"), place};
}

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("many-words") << QStringLiteral("Rückfragen beantworten und ").repeated(20);
    QTest::newRow("one-long-word") << QStringLiteral("Verwaltungsgemeinschaft").repeated(20);
    QTest::newRow("lines") << QStringLiteral("a\n").repeated(200);
    QTest::newRow("right-to-left") << QStringLiteral("כתיבת הדוח ").repeated(30);
}

} // namespace

class TestWordsPainter final : public QObject {
    Q_OBJECT

private slots:
    void aPlateIsNoLargerThanItsWords();
    void linesAreOfMuchTheSameWidth();
    void aPlateStaysInsideTheRing_data() { addTexts(); }
    void aPlateStaysInsideTheRing();
    void aPlateIsPaintedAsLargeAsItSays_data();
    void aPlateIsPaintedAsLargeAsItSays();
    void wordsAreInTheMiddleOfTheRing();
    void whatASmallRingHasNoRoomForIsBelowIt();
    void wordsAreBesideAStrip_data();
    void wordsAreBesideAStrip();
    void everyPlaceIsAnother_data();
    void everyPlaceIsAnother();
    void wordsAwayFromTheMiddleAreInsideTheRing();
    void wordsBesideTheRingDoNotTouchIt();
    void whereThereIsNoRoomBesideTheRingWordsAreInIt();
    void wordsNeverLeaveTheScreen_data() { addTexts(); }
    void wordsNeverLeaveTheScreen();
    void wordsGrowWithTheScreen();
};

void TestWordsPainter::aPlateIsNoLargerThanItsWords()
{
    const QSize small = sizeOf(QStringLiteral("5 min left"));
    const QSize wide = sizeOf(QStringLiteral("Keep going: 10 min"));
    const QSize high = sizeOf(QStringLiteral("5 min left"), QStringLiteral("Letter"));
    QVERIFY(small.width() < wide.width());
    QCOMPARE(small.height(), wide.height());
    QCOMPARE(small.width(), high.width());
    QVERIFY(small.height() < high.height());
    const QSize higher = sizeOf(QStringLiteral("5 min left"), QStringLiteral("Write a\nletter"));
    QCOMPARE(higher.width(), high.width());
    QVERIFY(high.height() < higher.height());
}

void TestWordsPainter::linesAreOfMuchTheSameWidth()
{
    const QString line = QStringLiteral("Answer the office");
    const QSize one = sizeOf(line);
    const QSize two = sizeOf(line + QLatin1Char(' ') + line);
    QVERIFY(two.height() > one.height());
    QVERIFY(two.width() < one.width() * 1.06);
}

void TestWordsPainter::aPlateStaysInsideTheRing()
{
    QFETCH(const QString, text);
    const QString word = QStringLiteral("a");
    const QSize one = sizeOf(word, word);
    for (const int thickness : {2, 10, 30}) {
        const core::Appearance look{.thickness = thickness};
        const QSize size = ui::overlayTextArea({text, text}, kScreen, look).size();
        QVERIFY(size.width() <= 0.6 * kScreen.width());
        QVERIFY(size.width() <= 0.9 * 1080 * (1 - thickness / 100.0 - 0.04));
        // Two lines of each, no more.
        QVERIFY(size.height() < 2 * one.height());
    }
}

void TestWordsPainter::aPlateIsPaintedAsLargeAsItSays_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("in-the-ring") << Place::Centre;
    QTest::newRow("beside-the-strip") << Place::Left;
}

void TestWordsPainter::aPlateIsPaintedAsLargeAsItSays()
{
    QFETCH(const Place, place);
    const core::Appearance look{.place = place};
    const QImage picture = wordsPicture(someWords(), kScreen, look);
    const QRect bounds = ui::paintedRegion(picture, {0, 0}, 1).boundingRect();
    QCOMPARE(picture.size(), ui::overlayTextArea(someWords(), kScreen, look).size());
    QVERIFY(picture.rect().adjusted(1, 1, -1, -1).contains(bounds.adjusted(1, 1, -1, -1)));
    QVERIFY(bounds.contains(picture.rect().adjusted(1, 1, -1, -1)));
}

void TestWordsPainter::wordsAreInTheMiddleOfTheRing()
{
    const QPoint middle = ui::overlayTextArea(someWords(), kScreen, {}).center();
    QVERIFY((middle - QPoint(960, 540)).manhattanLength() <= 2);
}

void TestWordsPainter::whatASmallRingHasNoRoomForIsBelowIt()
{
    for (const int size : {core::Appearance::kLeastSize, 30, 45}) {
        const core::Appearance look{.size = size};
        const QRect ring = ui::overlayArea(kScreen, look);
        const QRect words = ui::overlayTextArea(someWords(), kScreen, look);
        QVERIFY(ring.bottom() < words.top() && words.top() < ring.bottom() + 40);
        QVERIFY(qAbs(words.center().x() - ring.center().x()) <= 1);
        QVERIFY(words.width() > ring.width() / 2);
    }
}

void TestWordsPainter::wordsAreBesideAStrip_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<QPoint>("to");
    QTest::newRow("top") << Place::Top << QPoint(960, 100) << QPoint(960, 200);
    QTest::newRow("right") << Place::Right << QPoint(1400, 540) << QPoint(1800, 540);
    QTest::newRow("bottom") << Place::Bottom << QPoint(960, 900) << QPoint(960, 1000);
    QTest::newRow("left") << Place::Left << QPoint(100, 540) << QPoint(600, 540);
}

void TestWordsPainter::wordsAreBesideAStrip()
{
    QFETCH(const Place, place);
    QFETCH(const QPoint, from);
    QFETCH(const QPoint, to);
    const core::Appearance look{.place = place};
    const QRect strip = ui::overlayArea(kScreen, look);
    const QRect words = ui::overlayTextArea(someWords(), kScreen, look);
    QVERIFY(!strip.intersects(words));
    QVERIFY(strip.intersects(words.adjusted(-40, -40, 40, 40)));
    QVERIFY(QRect(from, to).adjusted(-1, -1, 1, 1).contains(words.center()));
}

void TestWordsPainter::everyPlaceIsAnother_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QSize>("screen");
    const QList<QSize> screens{{1366, 768}, kScreen, {3840, 2160}};
    for (const QSize& screen : screens) {
        for (const Place place :
             {Place::Centre, Place::Top, Place::Right, Place::Bottom, Place::Left}) {
            QTest::addRow("%s-of-%dx%d", qPrintable(nameOf(place)), screen.width(), screen.height())
                << place << screen;
        }
    }
}

void TestWordsPainter::everyPlaceIsAnother()
{
    QFETCH(const Place, place);
    QFETCH(const QSize, screen);
    QList<QPoint> middles;
    for (const ui::TextPlace one : kWordsPlaces) {
        const QRect words = ui::overlayTextArea(wordsAt(one), screen, {.place = place});
        for (const QPoint other : middles) {
            QVERIFY((words.center() - other).manhattanLength() > screen.height() / 10);
        }
        middles += words.center();
    }
}

void TestWordsPainter::wordsAwayFromTheMiddleAreInsideTheRing()
{
    for (const QSize& screen : {QSize(1366, 768), kScreen, QSize(3840, 2160), QSize(1024, 768)}) {
        const QRectF ring = ui::overlayArea(screen, {});
        const double inside = 0.9 / 1.062 * ring.width() / 2;
        for (const ui::TextPlace place : {ui::TextPlace::Above, ui::TextPlace::Below}) {
            const QRectF words = ui::overlayTextArea(wordsAt(place), screen, {});
            for (const QPointF corner :
                 {words.topLeft(), words.topRight(), words.bottomLeft(), words.bottomRight()}) {
                const QPointF fromMiddle = corner - ring.center();
                QVERIFY(std::hypot(fromMiddle.x(), fromMiddle.y()) < inside);
            }
        }
    }
}

void TestWordsPainter::wordsBesideTheRingDoNotTouchIt()
{
    for (const QSize& screen : {QSize(1366, 768), kScreen, QSize(3840, 2160)}) {
        const QRect ring = ui::overlayArea(screen, {});
        const QRect left = ui::overlayTextArea(wordsAt(ui::TextPlace::Left), screen, {});
        const QRect right = ui::overlayTextArea(wordsAt(ui::TextPlace::Right), screen, {});
        QVERIFY(left.right() < ring.left() && ring.right() < right.left());
    }
}

void TestWordsPainter::whereThereIsNoRoomBesideTheRingWordsAreInIt()
{
    for (const QSize& screen : {QSize(1024, 768), QSize(1080, 1920)}) {
        const QRect middle = ui::overlayTextArea(wordsAt(ui::TextPlace::Centre), screen, {});
        for (const ui::TextPlace place : {ui::TextPlace::Left, ui::TextPlace::Right}) {
            QCOMPARE(ui::overlayTextArea(wordsAt(place), screen, {}), middle);
        }
    }
}

void TestWordsPainter::wordsNeverLeaveTheScreen()
{
    QFETCH(const QString, text);
    for (const QSize& screen :
         {kScreen, QSize(3840, 2160), QSize(1080, 1920), QSize(1024, 600), QSize(3440, 1440)}) {
        for (const Place place :
             {Place::Centre, Place::Top, Place::Right, Place::Bottom, Place::Left}) {
            for (const int size :
                 {core::Appearance::kLeastSize, 55, 65, core::Appearance::kLargestSize}) {
                const core::Appearance look{
                    .place = place, .size = size, .thickness = core::Appearance::kLargestThickness};
                for (const ui::TextPlace at : kWordsPlaces) {
                    const QRect words = ui::overlayTextArea({text, text, at}, screen, look);
                    QVERIFY(QRect({0, 0}, screen).contains(words));
                }
            }
        }
    }
}

void TestWordsPainter::wordsGrowWithTheScreen()
{
    const QSizeF on1080 = ui::overlayTextArea(someWords(), kScreen, {}).size();
    const QSizeF on2160 = ui::overlayTextArea(someWords(), 2 * kScreen, {}).size();
    QVERIFY(qAbs(on2160.width() / on1080.width() - 2) < 0.1);
    QVERIFY(qAbs(on2160.height() / on1080.height() - 2) < 0.1);
}

POMOTIDE_SUITE(TestWordsPainter, QApplication)
#include "tst_text_painter.moc"
