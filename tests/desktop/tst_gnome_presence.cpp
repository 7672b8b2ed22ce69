// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// GNOME Shell tells of its user: of input, and if banners are wanted.

#include "tests/desktop/typing_on.h"
#include "tests/support/gnome_shell.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include "app/platform/state_folder.h"
#include "app/pomotide/first_time.h"

#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

class GnomePresenceTest : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void noPromptComesWhileBannersAreUnwanted();
    void pointingOnIsOvertime();
    void withoutInputThereIsNoOvertime();

private:
    std::unique_ptr<GnomeShell> m_shell;
    QTemporaryDir m_folder;
};

void GnomePresenceTest::initTestCase()
{
    m_shell = std::make_unique<GnomeShell>();
    QVERIFY(app::isFirstTime(app::stateFolder() + "/no-tray")); // it would open its window
}

void GnomePresenceTest::noPromptComesWhileBannersAreUnwanted()
{
    const auto setBanners = [](const char* areShown) {
        return QProcess::execute("gsettings", {"set", "org.gnome.desktop.notifications",
                                               "show-banners", areShown}) == 0;
    };
    const auto database = m_folder.filePath("prompt.db");
    kept::make(database,
               {{kMorning, core::AddIntention{.title = "Letter"}},
                {kMorning, core::AddSession{.begin = kMorning + 1s, .end = kMorning + 8h}}});
    QVERIFY(setBanners("false"));
    Program program({"--database", database, "--clock", "2026-11-23T09:00:00", "--speed", "30"});
    QVERIFY(program.logs("phase prompt"));
    QVERIFY(!program.logs("prompt stake", 4s)); // two prompts would appear within it
    QVERIFY(setBanners("true"));
    QVERIFY(program.logs("prompt stake"));
    QVERIFY(setBanners("false"));
    QVERIFY(!program.logs("prompt first-step", 4s));
    QVERIFY(setBanners("true"));
    QVERIFY(program.logs("prompt first-step"));
}

void GnomePresenceTest::pointingOnIsOvertime()
{
    const auto move = [&, isLeft = false]() mutable {
        m_shell->pointAt({isLeft ? 500 : 510, 500});
        isLeft = !isLeft;
    };
    workOnAndPause(m_folder.filePath("overtime.db"), move, 20s);
}

void GnomePresenceTest::withoutInputThereIsNoOvertime()
{
    doNothing(m_folder.filePath("idle.db"));
}

POMOTIDE_SUITE(GnomePresenceTest, QGuiApplication)
#include "tst_gnome_presence.moc"
