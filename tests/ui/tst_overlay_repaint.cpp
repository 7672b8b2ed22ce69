// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/overlay_pictures.h"
#include "tests/support/suite.h"
#include "ui/overlay/overlay_painter.h"

#include <QPainter>
#include <QTest>

using namespace pomotide;
using core::PhaseKind;
using core::Place;

namespace {

constexpr QSize kScreen(960, 540);

core::OverlayModel model(PhaseKind kind, double share, const core::Appearance& look = {})
{
    core::OverlayModel model = sampleModel(kind, look);
    model.elapsed = elapsedIn(model, share);
    return model;
}

/// Repaints the changed area only.
void repaint(QImage& image, const core::OverlayModel& before, const core::OverlayModel& after)
{
    pomotide::repaint(image, ui::changedArea(before, after, image.size()), after);
}

} // namespace

class TestOverlayRepaint final : public QObject {
    Q_OBJECT

private slots:
    void repaintingTheChangedAreaIsEnough_data();
    void repaintingTheChangedAreaIsEnough();
    void pulsesOfAWholePhaseLeaveNoTrace_data();
    void pulsesOfAWholePhaseLeaveNoTrace();
    void changedAreaIsSmallIfOnlyTimePassed();
    void allOtherChangesRepaintEverything();
};

void TestOverlayRepaint::repaintingTheChangedAreaIsEnough_data()
{
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<double>("before");
    QTest::addColumn<double>("after");
    QTest::newRow("small-move") << PhaseKind::Pomodoro << 0.30 << 0.31;
    QTest::newRow("over-the-bottom") << PhaseKind::Pomodoro << 0.45 << 0.60;
    QTest::newRow("large-move") << PhaseKind::Grace << 0.05 << 0.95;
    QTest::newRow("backwards") << PhaseKind::Break << 0.80 << 0.70;
    QTest::newRow("from-twelve") << PhaseKind::Pomodoro << 0.0 << 0.1;
    QTest::newRow("to-twelve") << PhaseKind::Pomodoro << 0.99 << 1.0;
    QTest::newRow("past-twelve") << PhaseKind::Overtime << 0.10 << 0.25;
    QTest::newRow("a-turn-of-overtime") << PhaseKind::Overtime << 0.95 << 1.05;
}

void TestOverlayRepaint::repaintingTheChangedAreaIsEnough()
{
    QFETCH(const PhaseKind, kind);
    QFETCH(const double, before);
    QFETCH(const double, after);
    for (const Place place : {Place::Centre, Place::Top, Place::Right}) {
        const core::OverlayModel then = model(kind, before, {.place = place});
        const core::OverlayModel now = model(kind, after, {.place = place});
        QImage image = overlayPicture(then, kScreen);
        repaint(image, then, now);
        QCOMPARE(image, overlayPicture(now, kScreen));
    }
}

void TestOverlayRepaint::pulsesOfAWholePhaseLeaveNoTrace_data()
{
    QTest::addColumn<PhaseKind>("kind");
    QTest::addColumn<core::Palette>("palette");
    for (const PhaseKind kind : kPhases) {
        for (const core::Palette palette : kPalettes) {
            QTest::addRow("%s-%s", qPrintable(nameOf(kind)), qPrintable(nameOf(palette)))
                << kind << palette;
        }
    }
}

void TestOverlayRepaint::pulsesOfAWholePhaseLeaveNoTrace()
{
    QFETCH(const PhaseKind, kind);
    QFETCH(const core::Palette, palette);
    constexpr int pulses = 30;
    const auto pulsed = [&](int pulse) {
        return model(kind, double(pulse) / pulses, {.palette = palette});
    };
    QImage image = overlayPicture(pulsed(0), kScreen);
    for (int pulse = 0; pulse < pulses; ++pulse) {
        repaint(image, pulsed(pulse), pulsed(pulse + 1));
    }
    QCOMPARE(image, overlayPicture(pulsed(pulses), kScreen));
}

void TestOverlayRepaint::changedAreaIsSmallIfOnlyTimePassed()
{
    for (const Place place : {Place::Centre, Place::Bottom, Place::Left}) {
        const core::OverlayModel then = model(PhaseKind::Pomodoro, 0.30, {.place = place});
        const core::OverlayModel now = model(PhaseKind::Pomodoro, 0.31, {.place = place});
        const QSize area = ui::overlayArea(kScreen, then.appearance).size();
        const QRect changed = ui::changedArea(then, now, area);
        QVERIFY(!changed.isEmpty());
        QVERIFY(changed.width() * changed.height() < 0.03 * area.width() * area.height());
        QVERIFY(ui::changedArea(then, then, area).isEmpty());
    }
}

void TestOverlayRepaint::allOtherChangesRepaintEverything()
{
    const core::OverlayModel before = model(PhaseKind::Pomodoro, 0.30);
    const QSize area = ui::overlayArea(kScreen, before.appearance).size();
    const QRect all({0, 0}, area);
    core::OverlayModel unscored = before;
    unscored.score.reset();
    QCOMPARE(ui::changedArea(before, unscored, area), all);
    QCOMPARE(ui::changedArea(before, model(PhaseKind::Break, 0.30), area), all);
    const core::Appearance monochrome{.palette = core::Palette::Monochrome};
    QCOMPARE(ui::changedArea(before, model(PhaseKind::Pomodoro, 0.30, monochrome), area), all);
}

POMOTIDE_SUITE(TestOverlayRepaint, QApplication)
#include "tst_overlay_repaint.moc"
