// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/x11/idle_x11.h"

#include "tests/app/idle_contract.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QTest>

using namespace std::chrono_literals;

namespace pomotide {

/// The contract on a real X server.
class IdleX11Test final : public IdleContract {
    Q_OBJECT

private slots:
    void aPauseThatHasBegunIsReportedAtOnce();
    void anUnreachableServerHasNoSource();

protected:
    [[nodiscard]] std::unique_ptr<app::IdleSource> make() override { return app::connectIdleX11(); }
    void touch() override { QProcess::execute("xdotool", {"key", "shift"}); }
};

void IdleX11Test::aPauseThatHasBegunIsReportedAtOnce()
{
    const auto idle = watch(500ms);
    QTRY_VERIFY(idle->isAway());
    // Tests the server's alarm for input, not the one for idleness.
    const auto source = app::connectIdleX11();
    const auto alarm = source->alarmAfter(400ms);
    bool isReached = false;
    connect(alarm.get(), &app::IdleAlarm::reached, this, [&] { isReached = true; });
    QVERIFY(QTest::qWaitFor([&] { return isReached; }, 300));
}

void IdleX11Test::anUnreachableServerHasNoSource()
{
    const auto display = qgetenv("DISPLAY");
    qputenv("DISPLAY", ":4711");
    QVERIFY(!app::connectIdleX11());
    qputenv("DISPLAY", display);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::IdleX11Test, QCoreApplication)
#include "tst_idle_x11.moc"
