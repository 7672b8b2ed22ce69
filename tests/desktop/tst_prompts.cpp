// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Prompts for a user who ignores them and for one who is typing.

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

const core::Instant kMorning = std::chrono::sys_days{2026y / 11 / 23} + 9h;

/// Options for a session that begins on a Monday morning, with time `speed` times as fast.
QStringList options(const QTemporaryDir& folder, int speed)
{
    const auto path = folder.filePath("test.db");
    kept::make(path, {{kMorning - 1h, core::AddIntention{.title = "Letter"}},
                      {kMorning - 1h, core::AddSession{.begin = kMorning, .end = kMorning + 8h}}});
    return {"--database",          path,      "--clock",
            "2026-11-23T09:00:00", "--speed", QString::number(speed)};
}

} // namespace

class TestPrompts : public QObject {
    Q_OBJECT

private slots:
    void ignoredPromptsTakeFiveFormsAtGrowingIntervals();
    void firstFormComesAfterQuiet();
    void typingDelaysThePromptUntilAPause();

private:
    void chooseInTray(const Program& program, const QString& keys) const;

    const Desktop m_desktop;
};

void TestPrompts::ignoredPromptsTakeFiveFormsAtGrowingIntervals()
{
    const QTemporaryDir folder;
    Program program(options(folder, 30));
    std::vector<core::Instant> times;
    for (const char* const form : {"stake", "first-step", "small-start", "question", "clock"}) {
        QVERIFY(program.logs(QStringLiteral("prompt ") + form, 20s));
        times.push_back(kept::now());
    }
    // 30 s, 1, 2 and 5 min, thirty times as fast. A busy machine may tell a form late, and with
    // it nearer to the next.
    const std::vector<core::Duration> intervals{1s, 2s, 4s, 10s};
    for (std::size_t i = 0; i < intervals.size(); ++i) {
        const core::Duration distance = times[i + 1] - times[i];
        QVERIFY2(distance > intervals[i] - 400ms && distance < 2 * intervals[i],
                 qPrintable(QString::number(distance.count())));
    }
}

void TestPrompts::firstFormComesAfterQuiet()
{
    const QTemporaryDir folder;
    Program program(options(folder, 30));
    QVERIFY(program.logs("prompt small-start", 20s));
    chooseInTray(program, "i h"); // quiet for an hour
    // The next prompt would have appeared after four seconds.
    QVERIFY(!QTest::qWaitFor([&] { return program.hasLogged("prompt question"); }, 6000));
    chooseInTray(program, "i e"); // end the quiet period
    QVERIFY(program.logs("prompt stake"));
    QVERIFY(program.logs("prompt first-step"));
}

void TestPrompts::chooseInTray(const Program& program, const QString& keys) const
{
    QTRY_VERIFY(m_desktop.trayIcon(program.pid()));
    click(m_desktop.trayIcon(program.pid())->center(), Qt::RightButton);
    QTRY_COMPARE(m_desktop.menus(program.pid()).size(), 1);
    press(keys);
    QTRY_COMPARE(m_desktop.menus(program.pid()).size(), 0);
}

void TestPrompts::typingDelaysThePromptUntilAPause()
{
    const QTemporaryDir folder;
    press("x"); // the user is present from now on
    QProcess typing;
    // Eight keys a second for eight seconds, until after the first prompt is due, but for less than
    // the two minutes of program time that it waits.
    typing.start("xdotool", {"type", "--delay", "125", QString(64, 'x')});
    QVERIFY(typing.waitForStarted());
    Program program(options(folder, 10));
    QVERIFY(program.logs("phase prompt"));
    bool isPrompted = false;
    const auto hasEnded = [&] {
        isPrompted = isPrompted || program.hasLogged("prompt stake");
        return typing.state() == QProcess::NotRunning;
    };
    QVERIFY(QTest::qWaitFor(hasEnded, 20'000));
    QVERIFY(!isPrompted);
    const core::Instant pause = kept::now();
    QVERIFY(program.logs("prompt stake"));
    const core::Duration wait = kept::now() - pause;
    QVERIFY2(1500ms < wait && wait < 4s, qPrintable(QString::number(wait.count())));
}

POMOTIDE_SUITE(TestPrompts, QCoreApplication)
#include "tst_prompts.moc"
