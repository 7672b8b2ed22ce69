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

ui::OverlayText someText()
{
    return {QStringLiteral("38 points still possible"),
            QStringLiteral("All of them if you start within 4 min\n"
                           "5 min are enough: start in Pomotide")};
}

constexpr std::array kTextPlaces{ui::TextPlace::Centre, ui::TextPlace::Above, ui::TextPlace::Right,
                                 ui::TextPlace::Below, ui::TextPlace::Left};

constexpr std::array kAllPlaces{ui::TextPlace::Centre, ui::TextPlace::Above, ui::TextPlace::Right,
                                ui::TextPlace::Below,  ui::TextPlace::Left,  ui::TextPlace::Foot,
                                ui::TextPlace::Corner};

ui::OverlayText textAt(ui::TextPlace place)
{
    return {QStringLiteral("5 minutes are a start"), QStringLiteral("A break comes next"), place};
}

void addTexts()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("many-words") << QStringLiteral("Rückfragen beantworten und ").repeated(20);
    QTest::newRow("one-long-word") << QStringLiteral("Verwaltungsgemeinschaft").repeated(20);
    QTest::newRow("lines") << QStringLiteral("a\n").repeated(200);
    QTest::newRow("no width") << QStringLiteral("\u200b");
    QTest::newRow("blank lines") << QStringLiteral("\u2060\n\u00ad\n");
    QTest::newRow("right-to-left") << QStringLiteral("כתיבת הדוח ").repeated(30);
}

} // namespace

class TestTextPainter final : public QObject {
    Q_OBJECT

private slots:
    void plateIsNoLargerThanItsText();
    void linesHaveSimilarWidths();
    void plateStaysInsideTheRing_data() { addTexts(); }
    void plateStaysInsideTheRing();
    void plateFillsItsArea_data();
    void plateFillsItsArea();
    void textIsInTheMiddleOfTheRing();
    void textIsBelowASmallRing();
    void textIsBesideAStrip_data();
    void textIsBesideAStrip();
    void everyPlaceIsDifferent_data();
    void everyPlaceIsDifferent();
    void textAwayFromTheMiddleIsInsideTheRing();
    void textBesideTheRingDoesNotTouchIt();
    void textIsInsideTheRingIfThereIsNoRoomBesideIt();
    void textNeverLeavesTheScreen_data() { addTexts(); }
    void textNeverLeavesTheScreen();
    void textGrowsWithTheScreen();
    void textAtTheFootIsAsLowAsTheRingAllows();
    void textInACornerIsFarFromTheMiddle();
    void textTouchesTheRingAtNoPlace_data() { addTexts(); }
    void textTouchesTheRingAtNoPlace();
    void freePlaceIsTheFirstThatIsNotTaken();
};

void TestTextPainter::plateIsNoLargerThanItsText()
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

void TestTextPainter::linesHaveSimilarWidths()
{
    const QString line = QStringLiteral("Answer the office");
    const QSize one = sizeOf(line);
    const QSize two = sizeOf(line + QLatin1Char(' ') + line);
    QVERIFY(two.height() > one.height());
    QVERIFY(two.width() < one.width() * 1.06);
}

void TestTextPainter::plateStaysInsideTheRing()
{
    QFETCH(const QString, text);
    const QString word = QStringLiteral("a");
    const QSize one = sizeOf(word, word);
    for (const int thickness : {2, 10, 30}) {
        const core::Appearance look{.thickness = thickness};
        const QSize size = ui::overlayTextArea({text, text}, kScreen, look).size();
        QVERIFY(size.width() <= 0.6 * kScreen.width());
        QVERIFY(size.width() <= 0.9 * 1080 * (1 - thickness / 100.0 - 0.04));
        // At most two lines of each.
        QVERIFY(size.height() < 2 * one.height());
    }
}

void TestTextPainter::plateFillsItsArea_data()
{
    QTest::addColumn<Place>("place");
    QTest::newRow("in-the-ring") << Place::Centre;
    QTest::newRow("beside-the-strip") << Place::Left;
}

void TestTextPainter::plateFillsItsArea()
{
    QFETCH(const Place, place);
    const core::Appearance look{.place = place};
    const QImage picture = textPicture(someText(), kScreen, look);
    const QRect bounds = ui::paintedRegion(picture, {0, 0}, 1).boundingRect();
    QCOMPARE(picture.size(), ui::overlayTextArea(someText(), kScreen, look).size());
    QVERIFY(picture.rect().adjusted(1, 1, -1, -1).contains(bounds.adjusted(1, 1, -1, -1)));
    QVERIFY(bounds.contains(picture.rect().adjusted(1, 1, -1, -1)));
}

void TestTextPainter::textIsInTheMiddleOfTheRing()
{
    const QPoint middle = ui::overlayTextArea(someText(), kScreen, {}).center();
    QVERIFY((middle - QPoint(960, 540)).manhattanLength() <= 2);
}

void TestTextPainter::textIsBelowASmallRing()
{
    for (const int size : {core::Appearance::kLeastSize, 30, 45}) {
        const core::Appearance look{.size = size};
        const QRect ring = ui::overlayArea(kScreen, look);
        const QRect plate = ui::overlayTextArea(someText(), kScreen, look);
        QVERIFY(ring.bottom() < plate.top() && plate.top() < ring.bottom() + 40);
        QVERIFY(qAbs(plate.center().x() - ring.center().x()) <= 1);
        QVERIFY(plate.width() > ring.width() / 2);
    }
}

void TestTextPainter::textIsBesideAStrip_data()
{
    QTest::addColumn<Place>("place");
    QTest::addColumn<QPoint>("from");
    QTest::addColumn<QPoint>("to");
    QTest::newRow("top") << Place::Top << QPoint(960, 100) << QPoint(960, 200);
    QTest::newRow("right") << Place::Right << QPoint(1400, 540) << QPoint(1800, 540);
    QTest::newRow("bottom") << Place::Bottom << QPoint(960, 900) << QPoint(960, 1000);
    QTest::newRow("left") << Place::Left << QPoint(100, 540) << QPoint(600, 540);
}

void TestTextPainter::textIsBesideAStrip()
{
    QFETCH(const Place, place);
    QFETCH(const QPoint, from);
    QFETCH(const QPoint, to);
    const core::Appearance look{.place = place};
    const QRect strip = ui::overlayArea(kScreen, look);
    const QRect plate = ui::overlayTextArea(someText(), kScreen, look);
    QVERIFY(!strip.intersects(plate));
    QVERIFY(strip.intersects(plate.adjusted(-40, -40, 40, 40)));
    QVERIFY(QRect(from, to).adjusted(-1, -1, 1, 1).contains(plate.center()));
}

void TestTextPainter::everyPlaceIsDifferent_data()
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

void TestTextPainter::everyPlaceIsDifferent()
{
    QFETCH(const Place, place);
    QFETCH(const QSize, screen);
    QList<QPoint> middles;
    for (const ui::TextPlace one : kTextPlaces) {
        const QRect plate = ui::overlayTextArea(textAt(one), screen, {.place = place});
        for (const QPoint other : middles) {
            QVERIFY((plate.center() - other).manhattanLength() > screen.height() / 10);
        }
        middles += plate.center();
    }
}

void TestTextPainter::textAwayFromTheMiddleIsInsideTheRing()
{
    for (const QSize& screen : {QSize(1366, 768), kScreen, QSize(3840, 2160), QSize(1024, 768)}) {
        const QRectF ring = ui::overlayArea(screen, {});
        const double inside = 0.9 / 1.062 * ring.width() / 2;
        for (const ui::TextPlace place : {ui::TextPlace::Above, ui::TextPlace::Below}) {
            const QRectF plate = ui::overlayTextArea(textAt(place), screen, {});
            for (const QPointF corner :
                 {plate.topLeft(), plate.topRight(), plate.bottomLeft(), plate.bottomRight()}) {
                const QPointF fromMiddle = corner - ring.center();
                QVERIFY(std::hypot(fromMiddle.x(), fromMiddle.y()) < inside);
            }
        }
    }
}

void TestTextPainter::textBesideTheRingDoesNotTouchIt()
{
    for (const QSize& screen : {QSize(1366, 768), kScreen, QSize(3840, 2160)}) {
        const QRect ring = ui::overlayArea(screen, {});
        const QRect left = ui::overlayTextArea(textAt(ui::TextPlace::Left), screen, {});
        const QRect right = ui::overlayTextArea(textAt(ui::TextPlace::Right), screen, {});
        QVERIFY(left.right() < ring.left() && ring.right() < right.left());
    }
}

void TestTextPainter::textIsInsideTheRingIfThereIsNoRoomBesideIt()
{
    for (const QSize& screen : {QSize(1024, 768), QSize(1080, 1920)}) {
        const QRect middle = ui::overlayTextArea(textAt(ui::TextPlace::Centre), screen, {});
        for (const ui::TextPlace place : {ui::TextPlace::Left, ui::TextPlace::Right}) {
            QCOMPARE(ui::overlayTextArea(textAt(place), screen, {}), middle);
        }
    }
}

void TestTextPainter::textNeverLeavesTheScreen()
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
                for (const ui::TextPlace at : kAllPlaces) {
                    const QRect plate = ui::overlayTextArea({text, text, at}, screen, look);
                    QVERIFY(QRect({0, 0}, screen).contains(plate));
                }
            }
        }
    }
}

void TestTextPainter::textGrowsWithTheScreen()
{
    const QSizeF on1080 = ui::overlayTextArea(someText(), kScreen, {}).size();
    const QSizeF on2160 = ui::overlayTextArea(someText(), 2 * kScreen, {}).size();
    QVERIFY(qAbs(on2160.width() / on1080.width() - 2) < 0.1);
    QVERIFY(qAbs(on2160.height() / on1080.height() - 2) < 0.1);
}

void TestTextPainter::textAtTheFootIsAsLowAsTheRingAllows()
{
    const QRect below = ui::overlayTextArea(textAt(ui::TextPlace::Below), kScreen, {});
    const QRect foot = ui::overlayTextArea(textAt(ui::TextPlace::Foot), kScreen, {});
    QVERIFY(foot.bottom() > below.bottom());
    QVERIFY(qAbs(foot.center().x() - below.center().x()) <= 1);
    const core::Appearance small{.size = 30};
    QCOMPARE(ui::overlayTextArea(textAt(ui::TextPlace::Foot), kScreen, small),
             ui::overlayTextArea(textAt(ui::TextPlace::Centre), kScreen, small));
}

void TestTextPainter::textInACornerIsFarFromTheMiddle()
{
    for (const int size : {core::Appearance::kLeastSize, 90}) {
        const core::Appearance look{.size = size};
        const QRect plate = ui::overlayTextArea(textAt(ui::TextPlace::Corner), kScreen, look);
        const QPoint fromCorner = QPoint(1920, 1080) - plate.bottomRight();
        QVERIFY((fromCorner - QPoint(54, 54)).manhattanLength() <= 2);
    }
    const QSize narrow(1024, 768);
    QCOMPARE(ui::overlayTextArea(textAt(ui::TextPlace::Corner), narrow, {}),
             ui::overlayTextArea(textAt(ui::TextPlace::Foot), narrow, {}));
}

void TestTextPainter::textTouchesTheRingAtNoPlace()
{
    QFETCH(const QString, text);
    for (const QSize& screen : {kScreen, QSize(1366, 768), QSize(1080, 1920), QSize(1024, 768),
                                QSize(1024, 600), QSize(3440, 1440)}) {
        for (const int size : {core::Appearance::kLeastSize, 30, 70, 90}) {
            const core::Appearance look{.size = size};
            const QRectF ring = ui::overlayArea(screen, look);
            const double inner = 0.86 / 1.062 * ring.width() / 2;
            for (const ui::TextPlace at : kAllPlaces) {
                const QRectF plate = ui::overlayTextArea({text, text, at}, screen, look);
                const double nearest = std::hypot(std::max({0.0, plate.left() - ring.center().x(),
                                                            ring.center().x() - plate.right()}),
                                                  std::max({0.0, plate.top() - ring.center().y(),
                                                            ring.center().y() - plate.bottom()}));
                double farthest = 0;
                for (const QPointF corner :
                     {plate.topLeft(), plate.topRight(), plate.bottomLeft(), plate.bottomRight()}) {
                    const QPointF away = corner - ring.center();
                    farthest = std::max(farthest, std::hypot(away.x(), away.y()));
                }
                QVERIFY2(farthest < inner || nearest > ring.width() / 2,
                         qPrintable(QStringLiteral("%1x%2, size %3, place %4")
                                        .arg(screen.width())
                                        .arg(screen.height())
                                        .arg(size)
                                        .arg(static_cast<int>(at))));
            }
        }
    }
}

void TestTextPainter::freePlaceIsTheFirstThatIsNotTaken()
{
    const auto place = [](ui::TextPlace wished, const QRegion& taken) {
        return ui::freeTextPlace(textAt(wished), kScreen, {}, taken);
    };
    using enum ui::TextPlace;
    const QRect middle = ui::overlayTextArea(textAt(Centre), kScreen, {});
    const QRect foot = ui::overlayTextArea(textAt(Foot), kScreen, {});
    QVERIFY(place(Left, {}) == Left);
    QVERIFY(place(Left, middle) == Left);
    QVERIFY(place(Centre, middle) == Foot);
    QVERIFY(place(Centre, QRegion(middle).united(foot)) == Above);
    QVERIFY(place(Above, QRect(460, 0, 1460, 1080)) == Left);
    QVERIFY(place(Centre, QRect({0, 0}, kScreen)) == std::nullopt);
}

POMOTIDE_SUITE(TestTextPainter, QApplication)
#include "tst_text_painter.moc"
