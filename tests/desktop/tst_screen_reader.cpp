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

POMOTIDE_SUITE(TestScreenReader, QCoreApplication)
#include "tst_screen_reader.moc"
