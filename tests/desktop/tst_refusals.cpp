// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDir>
#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

#include <unistd.h>

#include <algorithm>
#include <memory>
#include <vector>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// Makes a file that the program must not use as a database.
using Make = void (*)(const QString& path);

void write(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size()) {
        qFatal("The test could not write %s", qUtf8Printable(path));
    }
}

void execute(const QString& path, const std::string& sql)
{
    SQLite::Database(path.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE).exec(sql);
}

void makeDatabase(const QString& path)
{
    kept::make(path, {{kept::now(), core::AddIntention{"Letter", {}, {}}}});
}

/// Returns the names and contents of all files in the folder.
QMap<QString, QByteArray> contents(const QString& folder)
{
    QMap<QString, QByteArray> contents;
    for (const auto& entry : QDir(folder).entryInfoList(QDir::AllEntries | QDir::Hidden |
                                                        QDir::System | QDir::NoDotAndDotDot)) {
        QFile file(entry.filePath());
        contents.insert(entry.fileName(),
                        file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("not read"));
    }
    return contents;
}

/// Returns a launcher that removes root's privileges on files.
QStringList asOrdinaryUser()
{
    if (geteuid() != 0) {
        return {"env"};
    }
    return {"setpriv", "--bounding-set=-dac_override,-dac_read_search"};
}

} // namespace

class TestRefusals : public QObject {
    Q_OBJECT

private slots:
    void unusableDatabaseIsReportedAndNotChanged_data();
    void unusableDatabaseIsReportedAndNotChanged();
    void invalidArgumentsAreNamed_data();
    void invalidArgumentsAreNamed();
    void helpAndVersionNeedNoDesktop_data();
    void helpAndVersionNeedNoDesktop();
    void missingDesktopIsReported();
    void unreachableDesktopIsReported();
    void silentMessageBusDelaysNothing();
    void simultaneousLaunchesAreOneProgram();
    void programStartsWithoutARuntimeFolder();

private:
    const Desktop m_desktop;
};

void TestRefusals::unusableDatabaseIsReportedAndNotChanged_data()
{
    QTest::addColumn<Make>("make");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("folder") << Make{[](const QString& path) { QDir().mkdir(path); }}
                            << "Pomotide could not open %1: it is a folder.";
    QTest::newRow("file-that-may-not-be-read") << Make{[](const QString& path) {
        makeDatabase(path);
        QFile::setPermissions(path, {});
    }} << "Pomotide could not read and write %1";
    QTest::newRow("no-database") << Make{[](const QString& path) { write(path, "Dear diary,\n"); }}
                                 << "Pomotide could not open %1: it is not a database.";
    QTest::newRow("another-programs-database")
        << Make{[](const QString& path) { execute(path, "CREATE TABLE bookmarks (address)"); }}
        << "Pomotide could not open %1: it is another program's database.";
    QTest::newRow("newer-schema") << Make{[](const QString& path) {
        makeDatabase(path);
        execute(path, "PRAGMA user_version = 99");
    }} << "Pomotide could not open %1: a newer version of Pomotide wrote it";
}

void TestRefusals::unusableDatabaseIsReportedAndNotChanged()
{
    QFETCH(const QString, sentence);
    QFETCH(const Make, make);
    const QTemporaryDir folder;
    const auto path = folder.filePath("it.db");
    make(path);
    const auto before = contents(folder.path());
    const auto permissions = QFile::permissions(path);

    Program program(asOrdinaryUser(), {"--database", path});
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));
    QVERIFY2(program.errors().startsWith("pomotide: " + sentence.arg(path)),
             qUtf8Printable(program.errors()));
    press("Return");
    QCOMPARE(program.status(), 1);
    QCOMPARE(QFile::permissions(path), permissions);
    QCOMPARE(contents(folder.path()), before);
}

void TestRefusals::invalidArgumentsAreNamed_data()
{
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("sentence");

    QTest::newRow("option") << QStringList{"--colour"}
                            << "pomotide: Unknown option 'colour'. See pomotide --help.\n";
    QTest::newRow("speed") << QStringList{"--demo", "--speed", "fast"}
                           << "pomotide: --speed takes a number from 0.1 to 10000, not \"fast\". "
                              "See pomotide --help.\n";
}

void TestRefusals::invalidArgumentsAreNamed()
{
    QFETCH(const QStringList, arguments);
    Program program(arguments);
    QCOMPARE(program.status(), 2);
    QTEST(program.errors(), "sentence");
    QCOMPARE(program.output(), "");
}

void TestRefusals::helpAndVersionNeedNoDesktop_data()
{
    QTest::addColumn<QString>("option");
    QTest::addColumn<QString>("answer");

    QTest::newRow("help") << "--help"
                          << "Usage: ";
    QTest::newRow("version") << "--version"
                             << "pomotide ";
}

void TestRefusals::helpAndVersionNeedNoDesktop()
{
    QFETCH(const QString, option);
    QFETCH(const QString, answer);
    auto environment = Program::usualEnvironment();
    environment.remove("DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    Program program({option}, environment);
    QCOMPARE(program.status(), 0);
    QVERIFY2(program.output().startsWith(answer), qUtf8Printable(program.output()));
    QCOMPARE(program.errors(), "");
}

void TestRefusals::missingDesktopIsReported()
{
    auto environment = Program::usualEnvironment();
    environment.remove("DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    Program program({}, environment);
    QCOMPARE(program.status(), 1);
    QCOMPARE(program.errors(),
             "pomotide: there is no desktop to show the ring on (neither DISPLAY nor "
             "WAYLAND_DISPLAY is set). Start it from your desktop.\n");
}

void TestRefusals::unreachableDesktopIsReported()
{
    auto environment = Program::usualEnvironment();
    environment.insert("DISPLAY", ":4711");
    environment.remove("WAYLAND_DISPLAY");
    environment.remove("QT_QPA_PLATFORM");
    Program program(QStringList{}, environment);
    QCOMPARE(program.status(), 1);
    QVERIFY2(program.errors().endsWith("pomotide: the desktop cannot be reached (DISPLAY is "
                                       "\":4711\", WAYLAND_DISPLAY is \"\"). Start it from your "
                                       "desktop.\n"),
             qUtf8Printable(program.errors()));
}

void TestRefusals::silentMessageBusDelaysNothing()
{
    const QTemporaryDir folder;
    QLocalServer silent;
    QVERIFY(silent.listen(folder.filePath("bus")));
    auto environment = Program::usualEnvironment();
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=" + folder.filePath("bus"));
    Program program({"--database", folder.filePath("it.db")}, environment);
    QVERIFY(program.logs("phase idle"));
}

void TestRefusals::simultaneousLaunchesAreOneProgram()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("it.db");
    std::vector<std::unique_ptr<Program>> launches;
    for (int launch = 0; launch < 6; ++launch) {
        launches.push_back(std::make_unique<Program>(QStringList{"--database", path}));
    }
    const auto running = [&] {
        return std::count_if(launches.begin(), launches.end(),
                             [](const auto& each) { return !each->status(0ms); });
    };
    QTRY_COMPARE_WITH_TIMEOUT(running(), 1, 3 * kPatience.count());
    for (const auto& launch : launches) {
        QCOMPARE(launch->status(0ms).value_or(0), 0);
        QVERIFY2(!launch->errors().contains("pomotide: "), qPrintable(launch->errors()));
    }
}

void TestRefusals::programStartsWithoutARuntimeFolder()
{
    const QTemporaryDir folder;
    const auto runtime = folder.filePath("runtime");
    write(runtime, "not a folder");
    auto environment = Program::usualEnvironment();
    environment.insert("XDG_RUNTIME_DIR", runtime);
    environment.insert("TMPDIR", runtime); // where some versions of Qt would have one instead
    Program program({"--database", folder.filePath("it.db"), "--window"}, environment);
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));
    // Said after the window is shown.
    QTRY_VERIFY2(program.errors().contains("pomotide: Pomotide cannot use the folder " + runtime +
                                           " (it is not a folder of this user alone)."),
                 qUtf8Printable(program.errors()));
    press("ctrl+q");
    QCOMPARE(program.status(), 0);
}

POMOTIDE_SUITE(TestRefusals, QCoreApplication)
#include "tst_refusals.moc"
