// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"
#include "ui/colour/palette.h"
#include "ui/tray/tray_icon_painter.h"

#include <QColor>
#include <QPainter>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace pomotide;
using core::Palette;
using core::PhaseKind;

namespace {

/// Linear light of the three primaries, 0 to 1.
using Light = std::array<double, 3>;

/// Matrix of a colour vision deficiency, after Machado, Oliveira and Fernandes (2009).
using Eyes = std::array<Light, 3>;

constexpr Eyes kAllCones{{{1, 0, 0}, {0, 1, 0}, {0, 0, 1}}};
constexpr Eyes kProtanopia{{{0.152286, 1.052583, -0.204868},
                            {0.114503, 0.786281, 0.099216},
                            {-0.003882, -0.048116, 1.051998}}};
constexpr Eyes kDeuteranopia{{{0.367322, 0.860646, -0.227968},
                              {0.280085, 0.672501, 0.047413},
                              {-0.011820, 0.042940, 0.968881}}};
constexpr Eyes kTritanopia{{{1.255528, -0.076749, -0.178779},
                            {-0.078411, 0.930809, 0.147602},
                            {0.004733, 0.691367, 0.303900}}};

Light lightOf(QRgb tone)
{
    Light light{qRed(tone) / 255.0, qGreen(tone) / 255.0, qBlue(tone) / 255.0};
    for (double& value : light) {
        value = value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
    }
    return light;
}

double luminance(const Light& light)
{
    return 0.2126 * light[0] + 0.7152 * light[1] + 0.0722 * light[2];
}

double contrast(QRgb one, QRgb other)
{
    const auto [low, high] = std::minmax({luminance(lightOf(one)), luminance(lightOf(other))});
    return (high + 0.05) / (low + 0.05);
}

Light seenBy(const Eyes& eyes, const Light& light)
{
    Light seen{};
    for (std::size_t i = 0; i < 3; ++i) {
        const double value = eyes[i][0] * light[0] + eyes[i][1] * light[1] + eyes[i][2] * light[2];
        seen[i] = std::clamp(value, 0.0, 1.0);
    }
    return seen;
}

/// Converts to CIELAB: lightness and two axes of colour.
Light labOf(const Light& light)
{
    const auto root = [](double value) {
        return value > 0.008856 ? std::cbrt(value) : 7.787 * value + 16.0 / 116;
    };
    const auto [r, g, b] = light;
    const double x = root((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.9505);
    const double y = root(0.2126 * r + 0.7152 * g + 0.0722 * b);
    const double z = root((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.089);
    return {116 * y - 16, 500 * (x - y), 200 * (y - z)};
}

/// Returns the difference of two colours in CIELAB for such eyes. From 20 on it is obvious.
double difference(const Eyes& eyes, QRgb one, QRgb other)
{
    const Light a = labOf(seenBy(eyes, lightOf(one)));
    const Light b = labOf(seenBy(eyes, lightOf(other)));
    return std::hypot(a[0] - b[0], a[1] - b[1], a[2] - b[2]);
}

std::vector<QRgb> colours(Palette palette)
{
    std::vector<QRgb> all{ui::scoreToneOf(palette)};
    for (const PhaseKind kind : kPhases) {
        const ui::Tones tones = ui::tonesOf(kind, palette);
        all.insert(all.end(), {tones.elapsed, tones.remaining});
    }
    return all;
}

} // namespace

class TestPalette final : public QObject {
    Q_OBJECT

private slots:
    void remainingToneIsLighterThanTheElapsedOne();
    void monochromeHasNoColours();
    void highContrastPaletteHasHighContrast();
    void colourBlindPaletteDiffersForAllKindsOfVision_data();
    void colourBlindPaletteDiffersForAllKindsOfVision();
    void trayIconHasTheTonesOfThePalette();
};

void TestPalette::remainingToneIsLighterThanTheElapsedOne()
{
    for (const Palette palette : kPalettes) {
        for (const PhaseKind kind : kPhases) {
            const ui::Tones tones = ui::tonesOf(kind, palette);
            QVERIFY(luminance(lightOf(tones.remaining)) > luminance(lightOf(tones.elapsed)));
            QVERIFY2(contrast(tones.remaining, tones.elapsed) > 2,
                     qPrintable(nameOf(palette) + QLatin1Char(' ') + nameOf(kind)));
        }
    }
}

void TestPalette::monochromeHasNoColours()
{
    for (const QRgb colour : colours(Palette::Monochrome)) {
        QCOMPARE(QColor(colour).saturation(), 0);
    }
}

void TestPalette::highContrastPaletteHasHighContrast()
{
    for (const PhaseKind kind : kPhases) {
        const ui::Tones tones = ui::tonesOf(kind, Palette::HighContrast);
        QVERIFY(contrast(tones.remaining, tones.elapsed) >= 7);
    }
}

void TestPalette::colourBlindPaletteDiffersForAllKindsOfVision_data()
{
    QTest::addColumn<Eyes>("eyes");
    QTest::newRow("all-cones") << kAllCones;
    QTest::newRow("protanopia") << kProtanopia;
    QTest::newRow("deuteranopia") << kDeuteranopia;
    QTest::newRow("tritanopia") << kTritanopia;
}

void TestPalette::colourBlindPaletteDiffersForAllKindsOfVision()
{
    QFETCH(const Eyes, eyes);
    for (const PhaseKind kind : kPhases) {
        const ui::Tones tones = ui::tonesOf(kind, Palette::ColourBlind);
        QVERIFY(difference(eyes, tones.elapsed, tones.remaining) > 35);
        for (const PhaseKind other : kPhases) {
            if (other != kind) {
                const QRgb tone = ui::tonesOf(other, Palette::ColourBlind).remaining;
                QVERIFY2(difference(eyes, tones.remaining, tone) > 25,
                         qPrintable(nameOf(kind) + QLatin1Char(' ') + nameOf(other)));
            }
        }
    }
}

void TestPalette::trayIconHasTheTonesOfThePalette()
{
    const core::NowModel now{.kind = PhaseKind::Pomodoro, .elapsed = 0.5};
    for (const Palette palette : kPalettes) {
        QImage icon = plainScreen({64, 64}, Qt::transparent);
        QPainter painter(&icon);
        ui::paint(painter, ui::trayRing(now, palette), icon.rect());
        painter.end();
        const ui::Tones tones = ui::tonesOf(PhaseKind::Pomodoro, palette);
        QCOMPARE(icon.pixelColor(57, 32), QColor(tones.elapsed));
        QCOMPARE(icon.pixelColor(6, 32), QColor(tones.remaining));
    }
}

POMOTIDE_SUITE(TestPalette, QApplication)
#include "tst_palette.moc"
