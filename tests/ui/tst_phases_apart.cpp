// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;
using core::PhaseKind;
using core::Place;

namespace {

/// Least alpha of a shape. Hairlines and fainter pixels do not count.
constexpr int kLeastAlpha = 64;
constexpr int kLeastGreys = 12; ///< least visible difference, of 255

/// Returns a model without streak and score, which look the same in all phases. The same stretch is
/// filled in all but a prompt.
core::OverlayModel timeOf(PhaseKind kind, const core::Appearance& look)
{
    core::OverlayModel model = sampleModel(kind, look);
    model.streak.clear();
    model.score.reset();
    const bool grows = kind == PhaseKind::Overtime;
    model.dial.end = grows ? 0.36 : 1;
    model.elapsed = grows ? 1 : 0.36;
    return model;
}

bool isPainted(const QImage& picture, int x, int y)
{
    return qAlpha(picture.pixel(x, y)) >= kLeastAlpha;
}

/// Returns the share of pixels painted in either picture for which `differ` is true.
template<typename Differ>
double difference(const QImage& one, const QImage& other, Differ differ)
{
    int all = 0;
    int different = 0;
    for (int y = 0; y < one.height(); ++y) {
        for (int x = 0; x < one.width(); ++x) {
            if (isPainted(one, x, y) || isPainted(other, x, y)) {
                ++all;
                different += differ(x, y) ? 1 : 0;
            }
        }
    }
    return double(different) / all;
}

double shapeDifference(const QImage& one, const QImage& other)
{
    return difference(one, other,
                      [&](int x, int y) { return isPainted(one, x, y) != isPainted(other, x, y); });
}

int greyOn(const QColor& page, const QImage& picture, int x, int y)
{
    const QRgb top = picture.pixel(x, y); // premultiplied
    return qGray(top) + qGray(page.rgb()) * (255 - qAlpha(top)) / 255;
}

double greyDifference(const QImage& one, const QImage& other, const QColor& page)
{
    return difference(one, other, [&](int x, int y) {
        return qAbs(greyOn(page, one, x, y) - greyOn(page, other, x, y)) >= kLeastGreys;
    });
}

} // namespace

class TestPhasesApart final : public QObject {
    Q_OBJECT

private slots:
    void phasesDifferInShape_data();
    void phasesDifferInShape();
    void phasesDifferInGreyscale_data();
    void phasesDifferInGreyscale();
};

void TestPhasesApart::phasesDifferInShape_data()
{
    QTest::addColumn<core::Appearance>("look");
    for (const core::Palette palette : kPalettes) {
        const auto add = [palette](const char* name, core::Appearance look) {
            look.palette = palette;
            QTest::addRow("%s-%s", qPrintable(nameOf(palette)), name) << look;
        };
        add("ring", {});
        add("thin-ring", {.thickness = core::Appearance::kLeastThickness});
        add("small-ring", {.size = core::Appearance::kLeastSize});
        add("smallest-ring",
            {.size = core::Appearance::kLeastSize, .thickness = core::Appearance::kLeastThickness});
        add("strip", {.place = Place::Top});
        add("upright-strip", {.place = Place::Left});
        add("thin-strip", {.place = Place::Top, .thickness = core::Appearance::kLeastThickness});
    }
}

void TestPhasesApart::phasesDifferInShape()
{
    QFETCH(const core::Appearance, look);
    for (const PhaseKind kind : kPhases) {
        for (const PhaseKind other : kPhases) {
            if (kind != other) {
                const double found =
                    shapeDifference(overlayPicture(timeOf(kind, look), {960, 540}),
                                    overlayPicture(timeOf(other, look), {960, 540}));
                QVERIFY2(found > 0.14, qPrintable(nameOf(kind) + QLatin1Char(' ') + nameOf(other) +
                                                  QString::number(found)));
            }
        }
    }
}

void TestPhasesApart::phasesDifferInGreyscale_data()
{
    QTest::addColumn<core::Palette>("palette");
    QTest::addColumn<QColor>("page");
    for (const core::Palette palette : kPalettes) {
        for (const QColor page : {QColor(Qt::black), QColor(Qt::white), QColor(0x808080)}) {
            QTest::addRow("%s-on-%s", qPrintable(nameOf(palette)), qPrintable(page.name()))
                << palette << page;
        }
    }
}

void TestPhasesApart::phasesDifferInGreyscale()
{
    QFETCH(const core::Palette, palette);
    QFETCH(const QColor, page);
    for (const PhaseKind kind : kPhases) {
        for (const PhaseKind other : kPhases) {
            if (kind != other) {
                const core::Appearance look{.palette = palette};
                const double found =
                    greyDifference(overlayPicture(timeOf(kind, look), {960, 540}),
                                   overlayPicture(timeOf(other, look), {960, 540}), page);
                QVERIFY2(found > 0.14, qPrintable(nameOf(kind) + QLatin1Char(' ') + nameOf(other) +
                                                  QString::number(found)));
            }
        }
    }
}

POMOTIDE_SUITE(TestPhasesApart, QApplication)
#include "tst_phases_apart.moc"
