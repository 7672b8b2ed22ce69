// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Compares the overlay with reference pictures. To change them, run this test with
// POMOTIDE_RENEW_PICTURES=1 and review the difference in tests/data/pictures.

#include "tests/support/desktop_picture.h"
#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QPainter>
#include <QTest>

using namespace pomotide;
using core::Place;

namespace {

constexpr QSize kSquare(96, 96);
constexpr int kTolerance = 4; ///< of 255: compilers round floats differently

/// Returns a page that is dark on the left and white on the right.
QImage page(const QSize& size)
{
    QImage picture = plainScreen(size, Qt::white);
    QPainter painter(&picture);
    painter.fillRect(0, 0, size.width() / 2, size.height(), QColor(0x1b1f24));
    return picture;
}

QImage picture(core::PhaseKind kind, const core::Appearance& look, const QSize& screen)
{
    return laidOver(page(screen), atPeak(sampleModel(kind, look)));
}

/// Returns a ring and a strip of each phase on white, grey, black, a page of text and a photo.
QImage contactSheet(core::Palette palette, ui::OverlayFrame (*frameOf)(const core::OverlayModel&))
{
    constexpr int strip = 16;
    std::vector<QImage> backgrounds{desktopPicture(kSquare, false), photoPicture(kSquare)};
    for (const QRgb plain : kPlainPages) {
        backgrounds.push_back(plainScreen(kSquare, QColor(plain)));
    }
    QImage sheet = plainScreen({5 * kSquare.width(), 5 * (kSquare.height() + strip)}, Qt::gray);
    QPainter painter(&sheet);
    int y = 0;
    for (const core::PhaseKind kind : kPhases) {
        int x = 0;
        for (const QImage& background : backgrounds) {
            const auto model = sampleModel(kind, {.palette = palette});
            painter.drawImage(x, y, laidOver(background, frameOf(model)));
            const auto flat = sampleModel(kind, {.palette = palette, .place = Place::Top});
            painter.drawImage(QPoint(x, y + kSquare.height()), laidOver(background, frameOf(flat)),
                              QRect(0, 0, kSquare.width(), strip));
            x += kSquare.width();
        }
        y += kSquare.height() + strip;
    }
    return sheet;
}

/// Returns rings with a prompt of each form.
QImage promptForms()
{
    QImage sheet = plainScreen({3 * kSquare.width(), 2 * kSquare.height()}, Qt::gray);
    QPainter painter(&sheet);
    int index = 0;
    for (const core::PromptForm form : core::kPromptForms) {
        core::OverlayModel model = sampleModel(core::PhaseKind::Prompt);
        model.form = form;
        const QPoint at(index % 3 * kSquare.width(), index / 3 * kSquare.height());
        painter.drawImage(at, laidOver(page(kSquare), atPeak(model)));
        ++index;
    }
    return sheet;
}

/// Returns the strips of all phases, below or beside each other.
QImage stripsAt(Place place)
{
    constexpr int piece = 40;
    const bool isUpright = place == Place::Left || place == Place::Right;
    const QSize screen(320, 320);
    constexpr int all = piece * static_cast<int>(kPhases.size());
    QImage sheet = plainScreen(isUpright ? QSize(all, 320) : QSize(320, all), Qt::gray);
    QPainter painter(&sheet);
    int at = 0;
    for (const core::PhaseKind kind : kPhases) {
        const QImage shown = picture(kind, {.place = place, .thickness = 15}, screen);
        const QRect edge = isUpright ? QRect(320 - piece, 0, piece, 320) : QRect(0, 0, 320, piece);
        painter.drawImage(isUpright ? QPoint(at, 0) : QPoint(0, at), shown.copy(edge));
        at += piece;
    }
    return sheet;
}

int largestDifference(const QImage& one, const QImage& other)
{
    int largest = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            const QRgb a = one.pixel(x, y);
            const QRgb b = other.pixel(x, y);
            largest = std::max({largest, qAbs(qRed(a) - qRed(b)), qAbs(qGreen(a) - qGreen(b)),
                                qAbs(qBlue(a) - qBlue(b)), qAbs(qAlpha(a) - qAlpha(b))});
        }
    }
    return largest;
}

} // namespace

class TestOverlayPictures final : public QObject {
    Q_OBJECT

private slots:
    void overlayMatchesTheReferencePictures_data();
    void overlayMatchesTheReferencePictures();
};

void TestOverlayPictures::overlayMatchesTheReferencePictures_data()
{
    QTest::addColumn<QImage>("picture");
    for (const core::Palette palette : kPalettes) {
        QTest::newRow(qPrintable(nameOf(palette)))
            << contactSheet(palette, atPeak).convertToFormat(QImage::Format_RGB888);
    }
    QTest::newRow("at-rest")
        << contactSheet(core::Palette::Standard, atRest).convertToFormat(QImage::Format_RGB888);
    QTest::newRow("prompt-forms") << promptForms().convertToFormat(QImage::Format_RGB888);
    QTest::newRow("top") << stripsAt(Place::Top).convertToFormat(QImage::Format_RGB888);
    QTest::newRow("right") << stripsAt(Place::Right).convertToFormat(QImage::Format_RGB888);
}

void TestOverlayPictures::overlayMatchesTheReferencePictures()
{
    QFETCH(const QImage, picture);
    const QString name = QLatin1String(QTest::currentDataTag()) + QStringLiteral(".png");
    const QString known = QDir(QStringLiteral(POMOTIDE_PICTURES)).filePath(name);
    if (qEnvironmentVariableIsSet("POMOTIDE_RENEW_PICTURES")) {
        QVERIFY(picture.save(known));
        QSKIP("Renewed. Look at it before you commit it.");
    }
    const QImage expected(known);
    const bool isSame =
        expected.size() == picture.size() && largestDifference(expected, picture) <= kTolerance;
    if (!isSame) {
        const QString actual = QDir::current().absoluteFilePath(QStringLiteral("actual-") + name);
        QVERIFY(picture.save(actual));
        QFAIL(qPrintable(
            QStringLiteral("%1 is what it looks like, %2 what it looked like").arg(actual, known)));
    }
}

POMOTIDE_SUITE(TestOverlayPictures, QApplication)
#include "tst_overlay_pictures.moc"
