// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// Returns the output of pomotidectl; empty if the command was refused.
QString control(const QStringList& arguments)
{
    QProcess process;
    process.start(qEnvironmentVariable("POMOTIDECTL_BINARY"), arguments);
    process.waitForFinished();
    return process.exitCode() == 0 ? QString::fromUtf8(process.readAll()).trimmed() : QString();
}

} // namespace

/// Undoes in one program what was done in another.
class TestUndoAnywhere : public QObject {
    Q_OBJECT

private slots:
    void actsOfAllProgramsCanBeUndoneEvenAfterARestart();

private:
    [[nodiscard]] QString database() const { return m_folder.filePath("test.db"); }
    [[nodiscard]] core::State state() const { return kept::state(database()); }
    [[nodiscard]] bool isOpen(const Program& program) const
    {
        return m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow());
    }

    const Desktop m_desktop;
    const QTemporaryDir m_folder;
};

void TestUndoAnywhere::actsOfAllProgramsCanBeUndoneEvenAfterARestart()
{
    const core::AddIntention report{.title = "Report", .description = {}, .estimate = {}};
    kept::make(database(), {{kept::now() - 3min, report}});
    const auto before = state().open;
    {
        Program program({"--database", database()});
        QTRY_VERIFY(m_desktop.trayIcon(program.pid()));
        press("ctrl+alt+p");
        QTRY_VERIFY(isOpen(program));
        type("Write the letter");
        press("Return");
        QVERIFY(program.logs("phase pomodoro"));
        QVERIFY(program.logs("words gone"));

        click(m_desktop.trayIcon(program.pid())->center(), Qt::RightButton);
        QTRY_COMPARE(m_desktop.menus(program.pid()).size(), 1);
        press("t");
        QVERIFY(program.logs("phase break"));

        const auto letter = state().open.back().id;
        const auto number = QString::number(static_cast<qint64>(letter));
        QVERIFY(!control({"--database", database(), "intentions", "abandon", number}).isEmpty());
        QTRY_VERIFY(m_desktop.menus(program.pid()).isEmpty());

        click(m_desktop.trayIcon(program.pid())->center());
        QTRY_VERIFY(isOpen(program));
        press("ctrl+z");
        QTRY_COMPARE(state().open.size(), 2u);
        press("ctrl+z");
        QVERIFY(program.logs("phase pomodoro"));
        press("ctrl+z");
        QTRY_VERIFY(state().open == before);
        QVERIFY(kept::chronicle(database()).pomodoros.empty());
        QVERIFY(!state().streak);
        press("ctrl+q");
        QCOMPARE(program.status(), 0);
    }

    QCOMPARE(control({"--database", database(), "redo"}),
             "Done again: “Write the letter” started.");
    QCOMPARE(state().open.size(), 2u);
    const Program again({"--database", database()});
    QTRY_VERIFY(m_desktop.trayIcon(again.pid()));
    QCOMPARE(control({"--database", database(), "undo"}), "Undone: “Write the letter” started.");
    QTRY_VERIFY(state().open == before);
    QVERIFY(kept::chronicle(database()).pomodoros.empty());
}

POMOTIDE_SUITE(TestUndoAnywhere, QCoreApplication)
#include "tst_undo_anywhere.moc"
