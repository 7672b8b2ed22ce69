// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Screen lockers that send no message to other programs.

#include "tests/desktop/running.h"
#include "tests/support/foreign_window.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

class TestLockers : public QObject {
    Q_OBJECT

private slots:
    void initTestCase() { keepPomodoro(m_database, {}); }
    void lockedScreenHasNoRingAndNoWords_data();
    void lockedScreenHasNoRingAndNoWords();
    void lockerBeforeTheProgramIsNoticed();
    void openMenuLocksNothing();

private:
    QTemporaryDir m_folder;
    const QString m_database = m_folder.filePath("test.db");
    const Desktop m_desktop;
};

void TestLockers::lockedScreenHasNoRingAndNoWords_data()
{
    QTest::addColumn<QStringList>("locker");
    QTest::newRow("i3lock") << QStringList{"i3lock", "--nofork", "--color=204060"};
    QTest::newRow("xsecurelock") << QStringList{"xsecurelock"};
}

void TestLockers::lockedScreenHasNoRingAndNoWords()
{
    QFETCH(QStringList, locker);
    if (QStandardPaths::findExecutable(locker.first()).isEmpty()) {
        QSKIP("it is not installed");
    }
    Program program({"--database", m_database});
    QVERIFY(program.logs("words shown"));
    QProcess process;
    process.start(locker.takeFirst(), locker);
    QVERIFY(program.logs("hidden"));
    QTRY_VERIFY(m_desktop.overlays(program.pid()).isEmpty());

    process.kill();
    process.waitForFinished();
    QVERIFY(program.logs("visible"));
    QTRY_VERIFY(!m_desktop.overlays(program.pid()).isEmpty());
}

void TestLockers::lockerBeforeTheProgramIsNoticed()
{
    if (QStandardPaths::findExecutable("i3lock").isEmpty()) {
        QSKIP("i3lock is not installed");
    }
    QProcess process;
    process.start("i3lock", {"--nofork", "--color=204060"});
    QTRY_COMPARE(m_desktop.pixel(kLeftMonitor.topLeft() + QPoint(5, 5)), QColor(0x204060));
    Program program({"--database", m_database});
    QVERIFY(program.logs("hidden"));
    QVERIFY(!program.errors().contains("words shown"));
    process.kill();
    process.waitForFinished();
}

void TestLockers::openMenuLocksNothing()
{
    Program program({"--database", m_database});
    QVERIFY(program.logs("pulse rest"));
    QWidget menu(nullptr, Qt::FramelessWindowHint | Qt::BypassWindowManagerHint);
    menu.setGeometry(200, 200, 300, 300);
    menu.show();
    menu.grabKeyboard();
    QVERIFY(program.logs("words gone"));
    QVERIFY(!program.errors().contains("hidden"));
}

POMOTIDE_SUITE(TestLockers, QApplication)
#include "tst_lockers.moc"
