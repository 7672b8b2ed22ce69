// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/status_notifier_watcher.h"
#include "tests/support/suite.h"

#include "app/platform/linux/dbus/tray_host.h"

#include <QSignalSpy>
#include <QTest>

using namespace pomotide;

class TestTrayHost final : public QObject {
    Q_OBJECT

private slots:
    void anExistingPanelIsFound();
    void aLaterPanelIsReportedOnce();
};

void TestTrayHost::anExistingPanelIsFound()
{
    const StatusNotifierWatcher panel;
    const app::TrayHost host(QDBusConnection::sessionBus());
    const QSignalSpy appeared(&host, &app::TrayHost::changed);
    QTRY_COMPARE(appeared.size(), 1);
}

void TestTrayHost::aLaterPanelIsReportedOnce()
{
    const app::TrayHost host(QDBusConnection::sessionBus());
    const QSignalSpy appeared(&host, &app::TrayHost::changed);
    QVERIFY(!QTest::qWaitFor([&] { return !appeared.isEmpty(); }, 200));
    {
        const StatusNotifierWatcher panel;
        QTRY_COMPARE(appeared.size(), 1);
    }
    StatusNotifierWatcher other;
    emit other.StatusNotifierHostRegistered();
    QVERIFY(!QTest::qWaitFor([&] { return appeared.size() > 1; }, 200));
}

POMOTIDE_SUITE(TestTrayHost, QApplication)
#include "tst_tray_host.moc"
