// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Data and files after the system ends the program or moves its file.

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/notification_server.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>

using namespace pomotide;
using namespace std::chrono_literals;

class TestEnd final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void requestedEndLosesAndLeavesNothing_data();
    void requestedEndLosesAndLeavesNothing();
    void lossOfTheDisplayLosesNothing();
    void textOfTheQuickEntryIsThereAfterARestart();
    void typedTextIsSavedInAPause();
    void fileAloneIsCompleteWhileTheProgramRuns();
    void replacedFileIsFollowedAndReported();
    void removedFileIsPutBack();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }
    [[nodiscard]] Program start(const QStringList& options = {"--window"}) const
    {
        auto environment = Program::usualEnvironment();
        environment.insert("XDG_STATE_HOME", m_folder->path());
        environment.insert("XDG_RUNTIME_DIR", m_folder->filePath("runtime"));
        return Program(options + QStringList{"--database", database()}, environment);
    }
    [[nodiscard]] bool isActive(const Program& program) const
    {
        return m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow());
    }
    void typeNotes(const Program& program) const;
    [[nodiscard]] std::string notes(const QString& path) const
    {
        return kept::state(path).open.at(0).description;
    }
    /// In a copy without the log.
    [[nodiscard]] std::string notesInTheFileAlone() const
    {
        const QString copy = m_folder->filePath("copy.db");
        QFile::remove(copy);
        return QFile::copy(database(), copy) ? notes(copy) : "no file";
    }
    [[nodiscard]] QStringList files(const QString& folder) const
    {
        return QDir(m_folder->filePath(folder)).entryList(QDir::Files | QDir::System);
    }

    const Desktop m_desktop;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestEnd::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    QDir(m_folder->path()).mkdir("runtime");
    QFile::setPermissions(m_folder->filePath("runtime"),
                          QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // In the break after a pomodoro without an evaluation, which a notification asks for.
    const auto begin = kept::now() - 6min;
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(database(),
               {{begin, letter}, {begin, core::Start{}}, {begin + 5min, core::Advance{}}});
}

void TestEnd::typeNotes(const Program& program) const
{
    QTRY_VERIFY(isActive(program));
    press("ctrl+3 ctrl+f Down"); // the first of the list
    press("alt+n");
    type("Ask Ann");
}

void TestEnd::requestedEndLosesAndLeavesNothing_data()
{
    QTest::addColumn<int>("signal");
    QTest::newRow("end of the session") << SIGTERM;
    QTest::newRow("ctrl-c") << SIGINT;
    QTest::newRow("end of the terminal") << SIGHUP;
}

void TestEnd::requestedEndLosesAndLeavesNothing()
{
    QFETCH(int, signal);
    const NotificationServer server;
    Program program = start();
    typeNotes(program);
    QTRY_VERIFY(server.idOf("How was “Letter”?") != 0);
    QVERIFY(!files("runtime").isEmpty());
    ::kill(static_cast<pid_t>(program.pid()), signal);

    QCOMPARE(program.status(), 0);
    QTRY_VERIFY(server.up().empty());
    QCOMPARE(files("runtime"), QStringList());
    QCOMPARE(files("pomotide"), (QStringList{"version", "window"}));
    QCOMPARE(files("."), QStringList{"test.db"}); // the file alone is everything
    QCOMPARE(notes(database()), "Ask Ann");
}

/// As when the X server ends: the connection is closed, and Qt ends the process.
void TestEnd::lossOfTheDisplayLosesNothing()
{
    Program program = start();
    typeNotes(program);
    const auto window = QString::number(m_desktop.activeWindow());
    QCOMPARE(QProcess::execute("xdotool", {"windowkill", window}), 0);

    QCOMPARE(program.status(), 1);
    QCOMPARE(notesInTheFileAlone(), "Ask Ann");
}

void TestEnd::textOfTheQuickEntryIsThereAfterARestart()
{
    for (const QString part : {"Call", " Bob"}) {
        Program program = start({"--quick"});
        QTRY_VERIFY(isActive(program));
        press("End"); // what is there is selected
        type(part);
        ::kill(static_cast<pid_t>(program.pid()), SIGTERM);
        QCOMPARE(program.status(), 0);
    }
    Program program = start({"--quick"});
    QTRY_VERIFY(isActive(program));
    press("Return");
    QTRY_COMPARE(kept::state(database()).open.back().title, "Call Bob");
    program.kill();
}

void TestEnd::typedTextIsSavedInAPause()
{
    Program program = start();
    typeNotes(program);
    QTRY_COMPARE_WITH_TIMEOUT(notes(database()), "Ask Ann", kPatience.count());
    type(", and Bob");
    QTRY_COMPARE_WITH_TIMEOUT(notes(database()), "Ask Ann, and Bob", kPatience.count());
    program.kill();
    QCOMPARE(notes(database()), "Ask Ann, and Bob");
}

void TestEnd::fileAloneIsCompleteWhileTheProgramRuns()
{
    const Program program = start();
    typeNotes(program);
    QTRY_COMPARE_WITH_TIMEOUT(notesInTheFileAlone(), "Ask Ann", kPatience.count());
}

void TestEnd::replacedFileIsFollowedAndReported()
{
    const NotificationServer server;
    Program program = start();
    QVERIFY(program.logs("phase break"));
    QTRY_VERIFY(server.idOf("How was “Letter”?") != 0);
    const QString other = m_folder->filePath("other.db");
    const core::AddIntention report{.title = "Report", .description = {}, .estimate = {}};
    kept::make(other, {{kept::now() - 1min, report}, {kept::now(), core::Start{}}});
    QCOMPARE(std::rename(qPrintable(other), qPrintable(database())), 0);

    QVERIFY(program.logs("phase pomodoro"));
    QTRY_VERIFY(server.idOf("Pomotide") != 0);
    const QStringList kept = QDir(m_folder->path()).entryList({"test.db.before-*"}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(
        server.up().at(server.idOf("Pomotide")).text,
        QString("Another file was put in the place of %1. Pomotide goes on with that one; what "
                "was there before is at %2.")
            .arg(database(), m_folder->filePath(kept.front())));
    QCOMPARE(kept::state(m_folder->filePath(kept.front())).open.at(0).title, "Letter");
    QCOMPARE(kept::state(database()).open.at(0).title, "Report");
}

void TestEnd::removedFileIsPutBack()
{
    const Program program = start();
    typeNotes(program);
    QTRY_COMPARE_WITH_TIMEOUT(notes(database()), "Ask Ann", kPatience.count());
    QVERIFY(QFile::remove(database()));
    QTRY_VERIFY_WITH_TIMEOUT(QFile::exists(database()), kPatience.count());
    QCOMPARE(notes(database()), "Ask Ann");
    type(", and Bob");
    QTRY_COMPARE_WITH_TIMEOUT(notes(database()), "Ask Ann, and Bob", kPatience.count());
}

POMOTIDE_SUITE(TestEnd, QCoreApplication)
#include "tst_end.moc"
