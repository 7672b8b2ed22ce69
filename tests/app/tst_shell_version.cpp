// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/shell_version.h"

#include "tests/support/mock_service.h"
#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;

class ShellVersionTest : public QObject {
    Q_OBJECT

private slots:
    void noShellHasNoVersion() const;
    void theShellIsAsked() const;
    void clicksPassAsThatShellHeedsShapes_data() const;
    void clicksPassAsThatShellHeedsShapes() const;
};

void ShellVersionTest::noShellHasNoVersion() const
{
    QCOMPARE(app::shellVersion(QDBusConnection::sessionBus()), QVersionNumber());
    QCOMPARE(app::guestInput(QVersionNumber()), ui::GuestInput::Blocked);
}

void ShellVersionTest::theShellIsAsked() const
{
    MockService shell("org.gnome.Shell", "/org/gnome/Shell", "org.gnome.Shell");
    QVERIFY(shell.isUp());
    shell.addProperty("ShellVersion", "48.7");
    QCOMPARE(app::shellVersion(QDBusConnection::sessionBus()), QVersionNumber(48, 7));
}

void ShellVersionTest::clicksPassAsThatShellHeedsShapes_data() const
{
    using ui::GuestInput;
    QTest::addColumn<GuestInput>("input");
    for (const auto* const version : {"3.38.6", "42.9"}) {
        QTest::newRow(version) << GuestInput::Blocked;
    }
    for (const auto* const version : {"43.beta", "43.9", "44.0", "44.1"}) {
        QTest::newRow(version) << GuestInput::PassesNewWindows;
    }
    for (const auto* const version : {"44.2", "44.10", "45.0", "45.beta", "48.7", "50.5"}) {
        QTest::newRow(version) << GuestInput::Passes;
    }
}

void ShellVersionTest::clicksPassAsThatShellHeedsShapes() const
{
    QFETCH(ui::GuestInput, input);
    QCOMPARE(app::guestInput(QVersionNumber::fromString(QString(QTest::currentDataTag()))), input);
}

POMOTIDE_SUITE(ShellVersionTest, QCoreApplication)
#include "tst_shell_version.moc"
