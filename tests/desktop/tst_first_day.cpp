// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/screen_reader.h"
#include "tests/support/suite.h"

#include "core/present/overlay_model.h"
#include "core/schedule/week.h"
#include "ui/colour/palette.h"
#include "ui/overlay/shape_colours.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// A position on the ring that no gap of a prompt covers.
constexpr double kSeen = (36 + 0.36) / 48;

core::Instant monday(core::Duration sinceMidnight)
{
    return std::chrono::sys_days{2026y / 11 / 23} + sinceMidnight;
}

} // namespace

class TestFirstDay : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { m_empty = seen(); }
    void init();
    void welcomePreviewsTheRing();
    void welcomeOffersAutostart();
    void hoursOfTheWelcomePageAreKept();
    void ringFollowsAMovedSession();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }
    [[nodiscard]] bool isWindowActive(const Program& program) const
    {
        return m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow());
    }
    [[nodiscard]] QColor seen() const { return m_desktop.pixel(pointOfRing(kLeftMonitor, kSeen)); }
    [[nodiscard]] QColor ring(core::PhaseKind kind, double opacity) const
    {
        return blended(ui::tonesOf(kind).remaining, opacity * ui::kLightStrength, m_empty);
    }

    /// Moves the active window away from what is looked at.
    void uncoverRing() const { putWindow(m_desktop.activeWindow(), {700, 200, 760, 640}); }

    void clickOn(const QString& role, const QString& name) const
    {
        click(m_reader.await(role, name));
    }

    const Desktop m_desktop;
    const ScreenReader m_reader;
    std::unique_ptr<QTemporaryDir> m_folder;
    QColor m_empty; ///< colour without a ring
};

void TestFirstDay::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QTRY_COMPARE(seen(), m_empty);
}

void TestFirstDay::welcomePreviewsTheRing()
{
    Program program({"--database", database(), "--clock", "2026-11-23T06:00:00"},
                    heardByScreenReader());
    QTRY_VERIFY(isWindowActive(program));
    uncoverRing();
    QTRY_VERIFY(isNear(seen(), ring(core::PhaseKind::Pomodoro, core::Opacities{}.rest)));
    clickOn("push button", "Not now");
    QTRY_COMPARE(seen(), m_empty);
    QVERIFY(kept::state(database()).hours.rules.empty());
}

void TestFirstDay::welcomeOffersAutostart()
{
    const QString entry =
        qEnvironmentVariable("XDG_CONFIG_HOME") + "/autostart/org.pomotide.Pomotide.desktop";
    const Program program({"--database", database()}, heardByScreenReader());
    QTRY_VERIFY(isWindowActive(program));
    QVERIFY(!QFile::exists(entry));
    clickOn("check box", "Start with my desktop");
    QTRY_VERIFY(QFile::exists(entry));
    clickOn("check box", "Start with my desktop");
    QTRY_VERIFY(!QFile::exists(entry));
}

void TestFirstDay::hoursOfTheWelcomePageAreKept()
{
    auto chosen = core::proposedWeek();
    const auto proposed = chosen;
    chosen.days[std::chrono::Monday.c_encoding()].front().to = {12h + 30min};
    {
        Program program({"--database", database(), "--clock", "2026-11-23T06:00:00"},
                        heardByScreenReader());
        QTRY_VERIFY(isWindowActive(program));
        press("Return");
        QTRY_VERIFY(core::weekOf(kept::state(database()).hours.rules) == proposed);
        press("ctrl+2");
        clickOn("page tab", "Work hours");
        clickOn("text", "Monday, to");
        press("ctrl+a");
        type("1230");
        press("Tab");
        QTRY_VERIFY(core::weekOf(kept::state(database()).hours.rules) == chosen);
        press("ctrl+q");
        QCOMPARE(program.status(), 0);
    }
    QVERIFY(core::weekOf(kept::state(database()).hours.rules) == chosen);

    Program program({"--database", database(), "--clock", "2026-11-23T08:58:00", "--speed", "60"});
    QVERIFY(program.logs("phase idle"));
    QCOMPARE(seen(), m_empty);
    QVERIFY(program.logs("phase prompt"));
    QTRY_VERIFY(seen().red() > m_empty.red() + 10);
    QCOMPARE(m_desktop.managedWindows(program.pid()), {});
}

void TestFirstDay::ringFollowsAMovedSession()
{
    kept::make(database(), {{monday(8h), core::AddSession{monday(9h), monday(17h)}}});
    const auto session = kept::state(database()).hours.manual.front();
    Program program({"--database", database(), "--clock", "2026-11-23T09:00:00", "--window"},
                    heardByScreenReader());
    QVERIFY(program.logs("phase prompt"));
    QTRY_VERIFY(isWindowActive(program));
    uncoverRing();
    QTRY_VERIFY(seen() != m_empty);

    press("ctrl+2");
    clickOn("push button", "Monday, 23 November · 09:00 – 17:00 · 8 h · now · added by hand");
    clickOn("text", "Monday, 23 November, from");
    press("ctrl+a");
    type("1000");
    press("Tab ctrl+a");
    type("1800");
    press("Return");
    QVERIFY(program.logs("phase idle"));
    QTRY_COMPARE(seen(), m_empty);
    const core::ManualSession anHourLater{session.id, session.span.movedBy(1h)};
    QVERIFY(kept::state(database()).hours.manual == std::vector{anHourLater});

    press("ctrl+z");
    QVERIFY(program.logs("phase prompt"));
    QTRY_VERIFY(seen() != m_empty);
    QVERIFY(kept::state(database()).hours.manual == std::vector{session});
}

POMOTIDE_SUITE(TestFirstDay, QCoreApplication)
#include "tst_first_day.moc"
