// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What a pulse makes the X server and a compositor draw, in pixels: on every machine the same. Most
// of what the ring costs the desktop is in proportion to it, so the bounds are not to grow.

#include "tests/desktop/running.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <xcb/damage.h>

#include <cstdlib>
#include <memory>

using namespace pomotide;

namespace {

/// Counts what happens to some windows.
class Meter final {
public:
    struct Figures {
        int fades = 0;                ///< changes of a window's opacity
        long long composedPixels = 0; ///< of the windows that faded: a compositor blends them anew
        long long drawnPixels = 0;    ///< of their pictures
    };

    explicit Meter(const QList<xcb_window_t>& windows)
    {
        static constexpr char opacity[] = "_NET_WM_WINDOW_OPACITY";
        m_opacity =
            owned(xcb_intern_atom_reply(
                      m_connection.get(),
                      xcb_intern_atom(m_connection.get(), 0, sizeof opacity - 1, opacity), nullptr))
                ->atom;
        owned(xcb_damage_query_version_reply(
            m_connection.get(), xcb_damage_query_version(m_connection.get(), 1, 1), nullptr));
        m_damageEvent = xcb_get_extension_data(m_connection.get(), &xcb_damage_id)->first_event;
        for (const xcb_window_t window : windows) {
            follow(window);
        }
        static_cast<void>(take());
    }

    /// The figures since the last call.
    Figures take()
    {
        owned(xcb_get_input_focus_reply(m_connection.get(), xcb_get_input_focus(m_connection.get()),
                                        nullptr)); // all events before it have arrived
        Figures figures;
        while (const auto event = owned(xcb_poll_for_event(m_connection.get()))) {
            count(*event, figures);
        }
        return figures;
    }

private:
    struct Disconnect {
        void operator()(xcb_connection_t* connection) const { xcb_disconnect(connection); }
    };

    template<typename Reply>
    static std::unique_ptr<Reply, decltype(&std::free)> owned(Reply* reply)
    {
        return {reply, &std::free};
    }

    void follow(xcb_window_t window)
    {
        const std::uint32_t events = XCB_EVENT_MASK_PROPERTY_CHANGE;
        xcb_change_window_attributes(m_connection.get(), window, XCB_CW_EVENT_MASK, &events);
        xcb_damage_create(m_connection.get(), xcb_generate_id(m_connection.get()), window,
                          XCB_DAMAGE_REPORT_LEVEL_RAW_RECTANGLES);
        const auto geometry = owned(xcb_get_geometry_reply(
            m_connection.get(), xcb_get_geometry(m_connection.get(), window), nullptr));
        m_areas[window] = static_cast<long long>(geometry->width) * geometry->height;
    }

    void count(const xcb_generic_event_t& event, Figures& figures) const
    {
        const auto kind = static_cast<std::uint8_t>(event.response_type & 0x7f);
        if (kind == m_damageEvent) {
            const auto& area = reinterpret_cast<const xcb_damage_notify_event_t&>(event).area;
            figures.drawnPixels += static_cast<long long>(area.width) * area.height;
        } else if (kind == XCB_PROPERTY_NOTIFY) {
            const auto& change = reinterpret_cast<const xcb_property_notify_event_t&>(event);
            if (change.atom == m_opacity) {
                ++figures.fades;
                figures.composedPixels += m_areas[change.window];
            }
        }
    }

    std::unique_ptr<xcb_connection_t, Disconnect> m_connection{xcb_connect(nullptr, nullptr)};
    xcb_atom_t m_opacity = XCB_ATOM_NONE;
    std::uint8_t m_damageEvent = 0;
    QMap<xcb_window_t, long long> m_areas;
};

} // namespace

class TestRingCost : public QObject {
    Q_OBJECT

private slots:
    void pulseIsCheap_data();
    void pulseIsCheap();
};

void TestRingCost::pulseIsCheap_data()
{
    QTest::addColumn<core::Place>("place");
    QTest::addColumn<int>("fades");
    QTest::addColumn<double>("composedScreens"); ///< multiples of the monitor
    QTest::addColumn<double>("drawnScreens");
    QTest::newRow("ring") << core::Place::Centre << 8 << 4.2 << 0.03;
    QTest::newRow("strip") << core::Place::Right << 12 << 0.16 << 0.002;
}

void TestRingCost::pulseIsCheap()
{
    QFETCH(core::Place, place);
    QFETCH(int, fades);
    QFETCH(double, composedScreens);
    QFETCH(double, drawnScreens);
    const QTemporaryDir folder;
    core::Appearance look;
    look.place = place;
    look.pulsePeriod = core::Appearance::kShortestPeriod;
    look.words = core::WordsWish::None;
    keepPomodoro(folder.filePath("test.db"), look);
    Program program({"--database", folder.filePath("test.db")});
    QVERIFY(program.logs("pulse rest"));
    const Desktop desktop;
    Meter meter(desktop.overlays(program.pid()));

    QVERIFY(program.logs("pulse peak"));
    QVERIFY(program.logs("pulse rest"));
    const auto pulse = meter.take();
    const double screen = double(kLeftMonitor.width()) * kLeftMonitor.height();
    const double composed = double(pulse.composedPixels) / screen;
    const double drawn = double(pulse.drawnPixels) / screen;
    const auto figures = QString("%1 fades, %2 screens composed, %3 drawn")
                             .arg(pulse.fades)
                             .arg(composed)
                             .arg(drawn);
    qInfo("%s", qPrintable(figures));
    QVERIFY2(0 < pulse.fades && pulse.fades <= fades, qPrintable(figures));
    QVERIFY2(composed <= composedScreens && drawn <= drawnScreens, qPrintable(figures));
}

POMOTIDE_SUITE(TestRingCost, QCoreApplication)
#include "tst_ring_cost.moc"
