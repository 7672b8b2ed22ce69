// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The program's icon in all its sizes, as they are installed.

#include "tests/support/suite.h"

#include <QFile>
#include <QGuiApplication>
#include <QImage>
#include <QPainter>
#include <QSvgRenderer>
#include <QTest>

#include <cstdlib>

namespace pomotide {

namespace {

const QString kName = QStringLiteral("org.pomotide.Pomotide");

QString path(const QString& file)
{
    return QStringLiteral(POMOTIDE_ICONS "/") + file;
}

QImage drawn(int size)
{
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    QSvgRenderer(path(kName + ".svg")).render(&painter);
    return image;
}

/// The mean difference of all channels, out of 255.
double difference(const QImage& one, const QImage& other)
{
    double sum = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            sum += std::abs(qRed(a) - qRed(b)) + std::abs(qGreen(a) - qGreen(b)) +
                   std::abs(qBlue(a) - qBlue(b)) + std::abs(qAlpha(a) - qAlpha(b));
        }
    }
    return sum / (4.0 * one.width() * one.height());
}

} // namespace

class ProgramIconsTest final : public QObject {
    Q_OBJECT

private slots:
    void everySizeShowsTheIcon_data() const;
    void everySizeShowsTheIcon() const;
    void theSymbolicIconHasFilledShapesInOneColour() const;
};

void ProgramIconsTest::everySizeShowsTheIcon_data() const
{
    QTest::addColumn<int>("size");
    for (const int size : {16, 22, 24, 32, 48, 64, 128, 256, 512}) {
        QTest::addRow("%d", size) << size;
    }
}

void ProgramIconsTest::everySizeShowsTheIcon() const
{
    QFETCH(int, size);
    constexpr double kOtherRenderer = 6;
    const QImage icon(path(QStringLiteral("%1x%1/%2.png").arg(size).arg(kName)));
    QCOMPARE(icon.size(), QSize(size, size));
    const QImage premultiplied = icon.convertToFormat(QImage::Format_ARGB32_Premultiplied);
    QVERIFY(difference(premultiplied, drawn(size)) < kOtherRenderer);
}

/// Desktops give filled shapes the colour of the text around them, and no others.
void ProgramIconsTest::theSymbolicIconHasFilledShapesInOneColour() const
{
    const QString file = path(kName + "-symbolic.svg");
    const QSvgRenderer renderer(file);
    QVERIFY(renderer.isValid());
    QCOMPARE(renderer.defaultSize(), QSize(16, 16));
    QFile source(file);
    QVERIFY(source.open(QFile::ReadOnly));
    const QString text = QString::fromUtf8(source.readAll());
    QVERIFY(!text.contains("stroke"));
    QCOMPARE(text.count(" fill=\""), text.count(" fill=\"#2e3436\""));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ProgramIconsTest, QGuiApplication)
#include "tst_program_icons.moc"
