// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/kept.h"
#include "tests/support/media_server.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QFileInfo>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

class TestSharedScreen final : public QObject {
    Q_OBJECT

private slots:
    void textIsSuppressedWhileTheScreenIsShared();
};

void TestSharedScreen::textIsSuppressedWhileTheScreenIsShared()
{
    if (QStandardPaths::findExecutable("pipewire").isEmpty()) {
        QSKIP("pipewire is not installed");
    }
    MediaServer server;
    QVERIFY(server.start());
    MediaClient compositor(server, "gnome-shell");
    MediaClient call(server, "firefox");
    QVERIFY(call.link(compositor.makePictures("meta-screen-cast-src"), call.takePictures()));

    const core::Instant begin = std::chrono::sys_days{2026y / 11 / 23} + 9h;
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    const QTemporaryDir folder;
    const auto database = folder.filePath("work.db");
    kept::make(database, {{begin, core::SetSettings{{.streakPlan = {{30min, 10min}}}}},
                          {begin, letter},
                          {begin, core::Start{}}});
    auto environment = Program::usualEnvironment();
    environment.insert("PIPEWIRE_RUNTIME_DIR", QFileInfo(server.socket()).path());
    environment.insert("XDG_SESSION_TYPE", "wayland");
    Program program({"--database", database, "--clock", "2026-11-23T09:01:00", "--speed", "20"},
                    environment);
    QVERIFY(program.logs("phase pomodoro"));
    // Words come when a phase begins and when they may be shown again, and then not for a minute.
    QVERIFY(program.logs("words gone"));
    QVERIFY(!program.logs("words shown", 2s));
    call.unlink();
    QVERIFY(program.logs("words shown"));
}

POMOTIDE_SUITE(TestSharedScreen, QCoreApplication)
#include "tst_shared_screen.moc"
