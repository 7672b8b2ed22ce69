// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the ring makes a Wayland compositor draw in a minute, exactly: on every machine the same.
// On a desktop without a GPU this is where the CPU goes, so the bounds are not to grow.

#include "app/platform/linux/wayland/layer_shell_display.h"
#include "tests/support/app_fixture.h"
#include "tests/support/fake_compositor.h"
#include "tests/support/manual_input.h"
#include "tests/support/manual_ticker.h"
#include "tests/support/suite.h"
#include "ui/overlay/hud.h"
#include "ui/overlay/layered_overlay.h"

#include <QGuiApplication>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;
using tests::FakeCompositor;
using Traffic = FakeCompositor::Traffic;

namespace {

constexpr QSize kScreen{1920, 1080};

/// The ring of a pomodoro that has just begun, on such a compositor.
class Desk final {
public:
    explicit Desk(const core::Appearance& appearance)
    {
        run(core::SetSettings{{.appearance = appearance}});
        run(core::AddIntention{.title = "Letter"});
        run(core::AddSession{.begin = m_app.driver.now(), .end = m_app.driver.now() + 8h});
        run(core::Start{});
    }

    /// The traffic until then.
    Traffic passTo(core::Duration end)
    {
        while (m_ticker.due() && *m_ticker.due() < end) {
            step(*m_ticker.due());
        }
        step(end);
        return m_compositor.takeTraffic();
    }

private:
    void run(const core::Command& command) { QVERIFY(m_app.run(command)); }

    void step(core::Duration to)
    {
        m_app.passTo(AppFixture::nine() + to);
        m_ticker.advanceTo(to);
        for (int turn = 0; turn < 2; ++turn) { // until the compositor has given the picture back
            static_cast<void>(m_compositor.surfaces());
            QCoreApplication::processEvents();
        }
    }

    FakeCompositor m_compositor{{{"DP-1", {{0, 0}, kScreen}}}};
    AppFixture m_app;
    ManualTicker m_ticker;
    ManualInput m_input;
    ui::LayeredOverlay m_overlay{ui::LayerShellDisplay::connect()};
    ui::Hud m_hud{m_overlay, m_app.bridge, m_input, m_ticker};
};

} // namespace

class LayerCost final : public QObject {
    Q_OBJECT

private slots:
    void nothingIsSentBetweenPulses();
    void aMinuteHasFewPictures_data();
    void aMinuteHasFewPictures();
};

void LayerCost::nothingIsSentBetweenPulses()
{
    Desk desk({});
    static_cast<void>(desk.passTo(10s));
    const Traffic between = desk.passTo(32s - 1ms); // the prompt's pulse was two seconds earlier
    QCOMPARE(between.pictures, 0);
    QCOMPARE(between.damagedPixels, 0LL);
}

void LayerCost::aMinuteHasFewPictures_data()
{
    QTest::addColumn<core::Appearance>("appearance");
    QTest::addColumn<int>("pictures");
    QTest::addColumn<double>("screens"); ///< damage, as a multiple of the screen
    QTest::newRow("ring") << core::Appearance{.approach = false, .words = core::WordsWish::None}
                          << 16 << 4.7;
    QTest::newRow("ring before an end")
        << core::Appearance{.words = core::WordsWish::None} << 20 << 5.9;
    QTest::newRow("strip") << core::Appearance{.place = core::Place::Right,
                                               .approach = false,
                                               .words = core::WordsWish::None}
                           << 24 << 0.32;
}

void LayerCost::aMinuteHasFewPictures()
{
    QFETCH(core::Appearance, appearance);
    QFETCH(int, pictures);
    QFETCH(double, screens);
    Desk desk(appearance);
    static_cast<void>(desk.passTo(10s));
    const Traffic minute = desk.passTo(70s);
    const double damaged = double(minute.damagedPixels) / (kScreen.width() * kScreen.height());
    const auto figures =
        QStringLiteral("%1 pictures, %2 screens").arg(minute.pictures).arg(damaged);
    QVERIFY2(minute.pictures <= pictures && damaged <= screens, qPrintable(figures));
    qInfo("%s", qPrintable(figures));
}

POMOTIDE_SUITE(LayerCost, QGuiApplication)
#include "tst_layer_cost.moc"
