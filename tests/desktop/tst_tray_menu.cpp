// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;

class TestTrayMenu : public QObject {
    Q_OBJECT

private slots:
    void menuStartsAndStopsAPomodoro();
    void clickOnTheIconOpensTheWindow();

private:
    /// Returns a database with one intention in Idle.
    [[nodiscard]] static QString database(const QTemporaryDir& folder)
    {
        const auto path = folder.filePath("test.db");
        const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
        kept::make(path, {{kept::now(), letter}});
        return path;
    }

    const Desktop m_desktop;
};

void TestTrayMenu::menuStartsAndStopsAPomodoro()
{
    const QTemporaryDir folder;
    const auto path = database(folder);
    Program program({"--database", path});
    QTRY_VERIFY(m_desktop.trayIcon(program.pid()));
    const auto openMenu = [&] {
        click(m_desktop.trayIcon(program.pid())->center(), Qt::RightButton);
        QTRY_COMPARE(m_desktop.menus(program.pid()).size(), 1);
    };

    openMenu();
    press("s");
    QTRY_COMPARE(m_desktop.menus(program.pid()).size(), 2); // the menu and its submenu
    press("Return");
    QVERIFY(program.logs("phase pomodoro"));
    QVERIFY(program.logs("words gone"));
    openMenu();
    press("t");
    QVERIFY(program.logs("phase break"));

    const auto pomodoros = kept::chronicle(path).pomodoros;
    QCOMPARE(pomodoros.size(), 1u);
    QVERIFY(pomodoros.front().ending == core::Ending::Stopped);
}

void TestTrayMenu::clickOnTheIconOpensTheWindow()
{
    const QTemporaryDir folder;
    Program program({"--database", database(folder)});
    QTRY_VERIFY(m_desktop.trayIcon(program.pid()));
    QCOMPARE(m_desktop.managedWindows(program.pid()), {});
    click(m_desktop.trayIcon(program.pid())->center());
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));
}

POMOTIDE_SUITE(TestTrayMenu, QCoreApplication)
#include "tst_tray_menu.moc"
