// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The key of the quick entry on KDE: by its portal, and changed in its settings.

#include "tests/support/kde_keys.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/screen_reader.h"
#include "tests/support/seat.h"
#include "tests/support/suite.h"

#include <QApplication>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace pomotide;

namespace {

/// The addresses that the desktop has opened, each on a line.
QByteArray opened()
{
    QFile file(qEnvironmentVariable("POMOTIDE_OPENED"));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("There is no list of what was opened: run this by way of tests/support/with_kwin");
    }
    return file.readAll();
}

constexpr auto kKdeSettings = "systemsettings://kcm_keys/org.pomotide.Pomotide\n";

} // namespace

class TestKdeKey : public QObject {
    Q_OBJECT

private slots:
    void aChangedKeySurvivesARestart();

private:
    /// True if that is among the visible texts of the program.
    [[nodiscard]] bool isRead(const QString& text) const;
    /// Goes to the settings of shortcuts.
    void openShortcuts() const;
    [[nodiscard]] bool isEntryOpen() const { return isRead("What would you like to do now?"); }

    QTemporaryDir m_folder;
    const QString m_database = m_folder.filePath("test.db");
    const QStringList m_options{"--database", m_database, "--window"};
    const ScreenReader m_reader;
    const std::unique_ptr<Seat> m_seat = Seat::take();
};

bool TestKdeKey::isRead(const QString& text) const
{
    const auto heard = m_reader.hear();
    return std::any_of(heard.begin(), heard.end(),
                       [&](const Heard& each) { return each.name.contains(text); });
}

void TestKdeKey::openShortcuts() const
{
    static_cast<void>(m_reader.await("list item", "Settings"));
    m_seat->press("ctrl+5");
    static_cast<void>(m_reader.await("list item", "Shortcuts"));
    m_seat->press("ctrl+f");
    m_seat->type("shortcut");
    static_cast<void>(m_reader.await("label", "Shortcuts"));
}

void TestKdeKey::aChangedKeySurvivesARestart()
{
    const QString sentence = "In this desktop's settings, the key is Ctrl+Alt+Q. Change it there.";
    const core::AddIntention report{.title = "Report", .description = {}, .estimate = {}};
    kept::make(m_database, {{kept::now() - std::chrono::minutes(3), report}});
    {
        Program program(m_options, heardByScreenReader());
        QTRY_COMPARE(kde_keys::key(), "Ctrl+Alt+P");
        QTRY_COMPARE(opened(), kKdeSettings); // KDE's question
        openShortcuts();
        QVERIFY(!isRead(sentence));
        kde_keys::change("Ctrl+Alt+Q");
        QTRY_VERIFY(isRead(sentence));
        m_seat->press("ctrl+q");
        QCOMPARE(program.status(), 0);
    }

    Program program(m_options, heardByScreenReader());
    QTRY_COMPARE(kde_keys::key(), "Ctrl+Alt+Q");
    openShortcuts();
    QTRY_VERIFY(isRead(sentence));
    m_seat->keepPicture("kde-changed-key");
    QVERIFY(!isEntryOpen());
    m_seat->press("ctrl+alt+q");
    QTRY_VERIFY(isEntryOpen());
    m_seat->type("call ada");
    m_seat->press("Return");
    QVERIFY(program.logs("phase pomodoro"));
    QCOMPARE(kept::state(m_database).open.back().title, "call ada");
    QCOMPARE(opened(), kKdeSettings); // it is not asked again
}

POMOTIDE_SUITE(TestKdeKey, QApplication)
#include "tst_kde_key.moc"
