// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/screen_reader.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

class TestScreenReader : public QObject {
    Q_OBJECT

private slots:
    void everyControlHasAName();
    void whatIsSaidIsHeardWithoutTheFocus();
    void partsAreWhatTheyAre();

private:
    const Desktop m_desktop;
};

void TestScreenReader::everyControlHasAName()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("test.db");
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = 25min};
    kept::make(path, {{kept::now(), letter}, {kept::now(), core::Start{}}});
    Program program({"--database", path, "--window"}, heardByScreenReader());
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));

    const ScreenReader reader;
    for (const QString page : {"Today", "Upcoming", "Intentions", "History", "Settings"}) {
        click(reader.await("list item", page));
        if (page != "Today") { // whose name contains the date
            static_cast<void>(reader.await("label", page));
        }
        QStringList nameless;
        for (const Heard& each : reader.hear()) {
            if (each.isFocusable && each.name.isEmpty()) {
                nameless << page + ": " + each.role;
            }
        }
        QCOMPARE(nameless.join('\n'), QString());
    }
}

void TestScreenReader::whatIsSaidIsHeardWithoutTheFocus()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("test.db");
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = 25min};
    kept::make(path, {{kept::now(), letter}, {kept::now(), core::Start{}}});
    const Announcements announcements;
    Program program({"--database", path, "--window"}, heardByScreenReader());
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));

    const ScreenReader reader;
    click(reader.await("push button", "Stop"));
    QTRY_COMPARE(announcements.heard().size(), 1); // the break
    QVERIFY2(announcements.heard().constFirst().startsWith("Break"),
             qPrintable(announcements.heard().constFirst()));
    press("ctrl+z");
    QTRY_COMPARE(announcements.heard().size(), 2); // what runs again, and why
    QVERIFY2(announcements.heard().constLast().endsWith(" Undone: “Letter” stopped."),
             qPrintable(announcements.heard().constLast()));
}

void TestScreenReader::partsAreWhatTheyAre()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("test.db");
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = 25min};
    kept::make(path, {{kept::now(), letter}, {kept::now(), core::Start{}}});
    const Program program({"--database", path, "--window"}, heardByScreenReader());
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));
    const ScreenReader reader;
    static_cast<void>(reader.await("frame", "Pomotide"));
    static_cast<void>(reader.await("canvas", "The day"));
    click(reader.await("list item", "History"));
    static_cast<void>(reader.await("radio button", "Week"));
}

POMOTIDE_SUITE(TestScreenReader, QCoreApplication)
#include "tst_screen_reader.moc"
