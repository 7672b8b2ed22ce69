// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Measures on frames that what is left stands out on any background, and what has elapsed does not.

#include "tests/support/contrast.h"
#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;
using core::PhaseKind;
using core::Place;

namespace {

constexpr double kLeftAtRest = 1.3;
constexpr double kLeftAtPeak = 1.8;
constexpr double kMostElapsed = 1.1; // at rest

constexpr QSize kScreen(1920, 1080);

void addRow(const QString& name, core::Appearance look, core::Palette palette,
            const QSize& screen = kScreen)
{
    look.palette = palette;
    const QString all = name + QLatin1Char('-') + nameOf(palette);
    QTest::newRow(qPrintable(all)) << look << screen;
}

QString told(PhaseKind kind, QRgb page, double found)
{
    return QStringLiteral("%1 on %2: %3")
        .arg(nameOf(kind), QColor(page).name(), QString::number(found, 'f', 3));
}

} // namespace

class TestContrast final : public QObject {
    Q_OBJECT

private slots:
    void contrastIsThatOfTheBestSlice();
    void whatIsLeftStandsOutAndWhatHasElapsedDoesNot_data();
    void whatIsLeftStandsOutAndWhatHasElapsedDoesNot();
};

void TestContrast::contrastIsThatOfTheBestSlice()
{
    QCOMPARE(contrast(luminance(0xffffffff), luminance(0xff000000)), 21.0);
    QCOMPARE(contrast(luminance(0xff808080), luminance(0xff808080)), 1.0);
    // On white only the lining is seen, on black only the light tone.
    core::OverlayModel model =
        sampleModel(PhaseKind::Break, {.palette = core::Palette::HighContrast});
    model.opacities = {.rest = 1, .peak = 1};
    const BandPicture solid(model, kScreen);
    QVERIFY(solid.contrast(filledStretch(model), 1, 0xffffffff) > 15);
    QVERIFY(solid.contrast(filledStretch(model), 1, 0xff000000) > 20);
    QCOMPARE(solid.contrast(filledStretch(model), 0, 0xff808080), 1.0);
}

void TestContrast::whatIsLeftStandsOutAndWhatHasElapsedDoesNot_data()
{
    QTest::addColumn<core::Appearance>("look");
    QTest::addColumn<QSize>("screen");
    for (const core::Palette palette : kPalettes) {
        addRow("ring", {}, palette);
        addRow("top", {.place = Place::Top}, palette);
        addRow("right", {.place = Place::Right}, palette);
    }
    const core::Palette standard = core::Palette::Standard;
    for (const Place place : {Place::Centre, Place::Top}) {
        for (const int thickness : {5, 20, 30}) {
            addRow(QStringLiteral("%1-%2").arg(nameOf(place)).arg(thickness),
                   {.place = place, .thickness = thickness}, standard);
        }
        addRow(nameOf(place) + QStringLiteral("-1024"), {.place = place}, standard, {1024, 600});
        addRow(nameOf(place) + QStringLiteral("-4k"), {.place = place}, standard, {3840, 2160});
    }
}

void TestContrast::whatIsLeftStandsOutAndWhatHasElapsedDoesNot()
{
    QFETCH(const core::Appearance, look);
    QFETCH(const QSize, screen);
    for (const PhaseKind kind : kPhases) {
        const core::OverlayModel model = sampleModel(kind, look);
        const BandPicture picture(model, screen);
        const double atRest = model.opacities.rest / model.opacities.peak;
        for (const QRgb page : kPlainPages) {
            const double rest = picture.contrast(filledStretch(model), atRest, page);
            QVERIFY2(rest >= kLeftAtRest, qPrintable(told(kind, page, rest)));
            const double peak = picture.contrast(filledStretch(model), 1, page);
            QVERIFY2(peak >= kLeftAtPeak, qPrintable(told(kind, page, peak)));
            if (const auto empty = emptyStretch(model)) {
                const double elapsed = picture.contrast(*empty, atRest, page);
                QVERIFY2(elapsed <= kMostElapsed, qPrintable(told(kind, page, elapsed)));
            }
        }
    }
}

POMOTIDE_SUITE(TestContrast, QApplication)
#include "tst_contrast.moc"
