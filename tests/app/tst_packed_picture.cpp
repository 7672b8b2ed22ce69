// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/few_rectangles.h"
#include "app/platform/linux/wayland/packed_picture.h"
#include "tests/support/suite.h"

#include <QPainter>
#include <QTest>

#include <random>

using namespace pomotide;
using ui::PackedPicture;

namespace {

constexpr QSize kSize(301, 203);

QImage empty(const QSize& size)
{
    QImage image(size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    return image;
}

/// A ring with soft edges.
QImage ring(const QSize& size, const QColor& colour)
{
    QImage image = empty(size);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(colour, 12));
    painter.drawEllipse(QRect({0, 0}, size).adjusted(10, 10, -10, -10));
    return image;
}

QImage noise(const QSize& size, unsigned seed)
{
    QImage image = empty(size);
    std::mt19937 random(seed);
    for (int y = 0; y < size.height(); ++y) {
        for (int x = 0; x < size.width(); ++x) {
            image.setPixelColor(x, y, QColor::fromRgba(static_cast<QRgb>(random())));
        }
    }
    return image;
}

/// Scales every byte by itself.
QImage faded(QImage image, int strength)
{
    for (int y = 0; y < image.height(); ++y) {
        uchar* const row = image.scanLine(y);
        for (qsizetype at = 0; at < image.bytesPerLine(); ++at) {
            row[at] = static_cast<uchar>(row[at] * strength / PackedPicture::kFullStrength);
        }
    }
    return image;
}

PackedPicture packed(const QImage& image)
{
    PackedPicture picture(image.size());
    picture.replace({0, 0}, image);
    return picture;
}

QImage copyOf(const PackedPicture& picture, int strength)
{
    QImage copy = empty(picture.size());
    PackedPicture::Copied copied = picture.nothing();
    picture.update(copy, copied, strength);
    return copy;
}

} // namespace

class TestPackedPicture : public QObject {
    Q_OBJECT

private slots:
    void isTransparentAtFirst();
    void unpacksThePackedPixels_data();
    void unpacksThePackedPixels();
    void replacesAPart();
    void everyCopyIsBroughtUpToDate();
    void leavesCurrentCopiesAlone();
    void knowsWhereAnythingIsPainted();

    void fewRectanglesCoverARing();
    void fewRectanglesLeaveOutDistantParts();
    void anEmptyRegionHasNoRectangle();

    void aFrameIsCheap();
};

void TestPackedPicture::isTransparentAtFirst()
{
    const PackedPicture picture(kSize);
    QCOMPARE(copyOf(picture, PackedPicture::kFullStrength), empty(kSize));
    QCOMPARE(picture.painted(), QRegion());
}

void TestPackedPicture::unpacksThePackedPixels_data()
{
    QTest::addColumn<QImage>("image");
    QTest::addColumn<int>("strength");

    QTest::newRow("ring-at-its-peak") << ring(kSize, Qt::green) << PackedPicture::kFullStrength;
    QTest::newRow("ring-at-rest") << ring(kSize, QColor(10, 200, 90, 150)) << 85;
    QTest::newRow("ring-nearly-gone") << ring(kSize, Qt::white) << 1;
    QTest::newRow("ring-gone") << ring(kSize, Qt::white) << 0;
    QTest::newRow("noise") << noise(kSize, 1) << 200;
    QTest::newRow("one-pixel") << noise({1, 1}, 2) << 100;
    QTest::newRow("one-row") << noise({700, 1}, 3) << 100;
    QTest::newRow("one-column") << noise({1, 700}, 4) << 100;
}

void TestPackedPicture::unpacksThePackedPixels()
{
    QFETCH(QImage, image);
    QFETCH(int, strength);
    QCOMPARE(copyOf(packed(image), strength), faded(image, strength));
}

void TestPackedPicture::replacesAPart()
{
    const QImage before = ring(kSize, Qt::green);
    const QRect parts[] = {{0, 0, 301, 203}, {50, 60, 1, 1}, {127, 15, 130, 18}, {290, 200, 11, 3}};
    for (const QRect& part : parts) {
        const QImage news = noise(part.size(), 5);
        PackedPicture picture = packed(before);
        picture.replace(part.topLeft(), news);

        QImage expected = before;
        QPainter painter(&expected);
        painter.setCompositionMode(QPainter::CompositionMode_Source);
        painter.drawImage(part.topLeft(), news);
        painter.end();
        QCOMPARE(copyOf(picture, PackedPicture::kFullStrength), expected);
    }
}

void TestPackedPicture::everyCopyIsBroughtUpToDate()
{
    PackedPicture picture = packed(ring(kSize, Qt::green));
    QImage often = empty(kSize);
    QImage rarely = empty(kSize);
    PackedPicture::Copied inOften = picture.nothing();
    PackedPicture::Copied inRarely = picture.nothing();
    std::mt19937 random(6);
    for (unsigned step = 0; step < 60; ++step) {
        const int strength = static_cast<int>(random() % 3 * 100);
        const QPoint at(static_cast<int>(random() % 280), static_cast<int>(random() % 180));
        picture.replace(at, step % 3 == 0 ? empty({20, 20}) : noise({20, 20}, step));
        picture.update(often, inOften, strength);
        QCOMPARE(often, copyOf(picture, strength));
        if (step % 7 == 0) {
            picture.update(rarely, inRarely, strength);
            QCOMPARE(rarely, often);
        }
    }
    QCOMPARE(inOften, (PackedPicture::Copied{.strength = inOften.strength,
                                             .revision = picture.nothing().revision}));
}

void TestPackedPicture::leavesCurrentCopiesAlone()
{
    PackedPicture picture = packed(noise(kSize, 7));
    QImage copy = empty(kSize);
    PackedPicture::Copied copied = picture.nothing();
    picture.update(copy, copied, 100);
    picture.replace({0, 0}, noise({10, 10}, 8));
    copy.fill(Qt::red);
    picture.update(copy, copied, 100);
    QCOMPARE(copy.copy(0, 0, 10, 10), faded(noise({10, 10}, 8), 100));
    QCOMPARE(copy.pixelColor(300, 202), QColor(Qt::red));
}

void TestPackedPicture::knowsWhereAnythingIsPainted()
{
    const QSize size(1050, 1050);
    PackedPicture picture = packed(ring(size, Qt::green));
    QVERIFY(picture.painted().contains(QRect(0, 500, 1, 1)));
    QVERIFY(!picture.painted().intersects(QRect(300, 300, 450, 450)));

    picture.replace({0, 0}, empty(size));
    QCOMPARE(picture.painted(), QRegion());
}

void TestPackedPicture::fewRectanglesCoverARing()
{
    const QRegion painted = packed(ring({1050, 1050}, Qt::green)).painted();
    const QRegion few = ui::inFewRectangles(painted);
    QCOMPARE(painted - few, QRegion());
    QVERIFY2(few.rectCount() <= 20, qPrintable(QString::number(few.rectCount())));
    QVERIFY(!few.intersects(QRect(400, 400, 250, 250)));
    QCOMPARE(few.boundingRect(), painted.boundingRect());
}

void TestPackedPicture::fewRectanglesLeaveOutDistantParts()
{
    const QRegion parts = QRegion(10, 10, 4, 4) + QRegion(500, 10, 4, 4) + QRegion(30, 10, 4, 4);
    QCOMPARE(ui::inFewRectangles(parts), QRegion(10, 10, 24, 4) + QRegion(500, 10, 4, 4));
}

void TestPackedPicture::anEmptyRegionHasNoRectangle()
{
    QCOMPARE(ui::inFewRectangles({}), QRegion());
}

void TestPackedPicture::aFrameIsCheap()
{
    const PackedPicture picture = packed(ring({1050, 1050}, Qt::green));
    QImage copy = empty(picture.size());
    PackedPicture::Copied copied = picture.nothing();
    int strength = 0;
    QBENCHMARK
    {
        picture.update(copy, copied, ++strength % PackedPicture::kFullStrength);
    }
    QCOMPARE(copied.strength, strength % PackedPicture::kFullStrength);
}

POMOTIDE_SUITE(TestPackedPicture, QCoreApplication)

#include "tst_packed_picture.moc"
