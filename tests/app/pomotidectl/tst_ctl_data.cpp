// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/arguments.h"

#include "core/engine/step.h"
#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace pomotide {

using namespace build;
using namespace cli;

namespace {

/// A store to which another process writes before each transaction.
class BusyStore final : public core::Store {
public:
    BusyStore(core::Store& store, std::function<void()> otherWork)
        : m_store(store), m_otherWork(std::move(otherWork))
    {}

    core::Result<core::Transition> transact(const Decision& decide) override
    {
        m_otherWork();
        return m_store.transact(decide);
    }
    core::Result<core::Unit> read(const ReadFn& reader) override { return m_store.read(reader); }
    core::Result<bool> hasExternalChanges() override { return m_store.hasExternalChanges(); }
    core::Result<core::Unit> backupTo(const std::string& path) override
    {
        return m_store.backupTo(path);
    }

private:
    core::Store& m_store;
    std::function<void()> m_otherWork;
};

/// On a disk without any room left.
class FullStore final : public core::Store {
public:
    explicit FullStore(core::Store& store) : m_store(store) {}

    core::Result<core::Transition> transact(const Decision&) override
    {
        return core::Failure{core::Failure::Kind::Full, "pomotide.db", {}};
    }
    core::Result<core::Unit> read(const ReadFn& reader) override { return m_store.read(reader); }
    core::Result<bool> hasExternalChanges() override { return m_store.hasExternalChanges(); }
    core::Result<core::Unit> backupTo(const std::string& path) override
    {
        return m_store.backupTo(path);
    }

private:
    core::Store& m_store;
};

} // namespace

/// backup, backups, restore, export and import, on a file.
class DataCommandsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void backupsAreListedNewestFirst();
    void aBackupIsNeverWrittenOverAFile();
    void anOutputThatCannotBeWrittenIsNoWrongInput_data();
    void anOutputThatCannotBeWrittenIsNoWrongInput();
    void aRestoreStaysIfTimeCannotPass();
    void aListedBackupIsRestoredByItsName();
    void restoringWorksIfTheProgramReadsTheDatabaseFirst();
    void anExportIsOfNow();
    void aClockASecondBehindEndsNoPomodoro_data();
    void aClockASecondBehindEndsNoPomodoro();
    void anExportIsImported();
    void pomodorosAreExportedAsCsv();
    void othersGetTheirForms();
    void theNoteOfADayIsKeptInAFile();
    void formsThatContradictAreRefused_data();
    void formsThatContradictAreRefused();
    void unreadableFilesChangeNothing();

private:
    [[nodiscard]] Report run(const std::vector<std::string>& typed, core::Instant now = kNine)
    {
        return run(typed, DataContext{.store = *m_store,
                                      .backupService = *m_backupService,
                                      .zones = m_zones,
                                      .clock = [now] { return now; }});
    }
    [[nodiscard]] static Report run(const std::vector<std::string>& typed, const DataContext& data)
    {
        const auto asked = readArguments(typed);
        return std::get<DataAction>(std::get<Invocation>(asked).action)(data);
    }
    void act(const core::Command& command, core::Instant at = kNine)
    {
        QVERIFY(m_store->transact([&](const core::State& state, const core::History& history) {
            return core::step(state, command, at, m_zones, history);
        }));
    }
    void intend(const char* title) { act(core::AddIntention{title, "", {}}); }
    [[nodiscard]] core::State state()
    {
        core::State state;
        static_cast<void>(m_store->read(
            [&](const core::State& newest, const core::History&) { state = newest; }));
        return state;
    }
    [[nodiscard]] std::string file(const char* name) const
    {
        return m_folder->filePath(name).toStdString();
    }

    core::ScriptedZones m_zones;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<core::Store> m_store;
    std::unique_ptr<core::BackupService> m_backupService;
};

void DataCommandsTest::init()
{
    m_store.reset();
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = *store::SqliteStore::open(file("store.db"), kNine);
    m_backupService = std::make_unique<store::SqliteBackupService>(file("store.db"));
}

void DataCommandsTest::backupsAreListedNewestFirst()
{
    QCOMPARE(run({"backups"}).text,
             std::string{"There are no backups yet. To make one: pomotidectl backup"});
    QCOMPARE(run({"backup"}).text, "Everything is backed up in " +
                                       file("store.db-backups/2026-03-02T090000.000Z-by-hand.db"));
    QCOMPARE(run({"backup"}, kNine + 1h).exit, Exit::Done);
    const auto lines = QString::fromStdString(run({"backups"}).text).split('\n');
    QCOMPARE(lines.size(), 3);
    QVERIFY(lines[1].startsWith("2026-03-02T100000.000Z-by-hand.db  2026-03-02T10:00:00+00:00  "));
    QVERIFY(lines[2].startsWith("2026-03-02T090000.000Z-by-hand.db  2026-03-02T09:00:00+00:00  "));
}

void DataCommandsTest::aBackupIsNeverWrittenOverAFile()
{
    const Report first{.exit = Exit::Done, .text = "Everything is backed up in " + file("a.db")};
    QVERIFY(run({"backup", file("a.db")}) == first);
    const Report second{.exit = Exit::OutputFailed,
                        .text = file("a.db") + " cannot be used: there is a file of that name. "
                                               "Nothing was changed."};
    QVERIFY(run({"backup", file("a.db")}) == second);
    const Report folder{.exit = Exit::OutputFailed,
                        .text =
                            m_folder->path().toStdString() + " is a folder. Nothing was changed."};
    QVERIFY(run({"backup", m_folder->path().toStdString()}) == folder);
}

void DataCommandsTest::anOutputThatCannotBeWrittenIsNoWrongInput_data()
{
    QTest::addColumn<QString>("command");
    QTest::addColumn<Exit>("exit");
    QTest::newRow("export") << "export" << Exit::OutputFailed;
    QTest::newRow("backup") << "backup" << Exit::OutputFailed;
    QTest::newRow("import") << "import" << Exit::WrongUsage;
    QTest::newRow("restore") << "restore" << Exit::WrongUsage;
}

void DataCommandsTest::anOutputThatCannotBeWrittenIsNoWrongInput()
{
    QFETCH(QString, command);
    QTEST(run({command.toStdString(), file("no such folder/file")}).exit, "exit");
}

void DataCommandsTest::aRestoreStaysIfTimeCannotPass()
{
    QCOMPARE(run({"backup", file("a.db")}).exit, Exit::Done);
    intend("Second");
    FullStore full{*m_store};
    const auto restored =
        run({"restore", file("a.db")}, DataContext{.store = full,
                                                   .backupService = *m_backupService,
                                                   .zones = m_zones,
                                                   .clock = [] { return kNine; }});
    const Report expected{
        .exit = Exit::Done,
        .text = "Everything is as in " + file("a.db") +
                "\nTo take that back: pomotidectl restore "
                "2026-03-02T090000.000Z-before-restore.db",
        .notice = "That is done, but time could not pass in it yet: pomotide.db has no room on its "
                  "disk. The next command tries again."};
    QVERIFY2(restored == expected, (restored.text + restored.notice).c_str());
    QVERIFY(state().open.empty());
}

void DataCommandsTest::aListedBackupIsRestoredByItsName()
{
    intend("First");
    QCOMPARE(run({"backup"}).exit, Exit::Done);
    const auto before = state();
    intend("Second");
    const auto restored = run({"restore", "2026-03-02T090000.000Z-by-hand.db"});
    const Report expected{.exit = Exit::Done,
                          .text = "Everything is as in " +
                                  file("store.db-backups/2026-03-02T090000.000Z-by-hand.db") +
                                  "\nTo take that back: pomotidectl restore "
                                  "2026-03-02T090000.000Z-before-restore.db"};
    QVERIFY(restored == expected);
    QVERIFY(state() == before);
    QCOMPARE(run({"restore", "2026-03-02T090000.000Z-before-restore.db"}, kNine + 1h).exit,
             Exit::Done);
    QCOMPARE(state().open.size(), std::size_t{2});
    QVERIFY(state().now == kNine + 1h);
}

void DataCommandsTest::restoringWorksIfTheProgramReadsTheDatabaseFirst()
{
    intend("First");
    act(core::Start{});
    QCOMPARE(run({"backup"}).exit, Exit::Done);
    act(core::Stop{});
    auto now = kNine;
    BusyStore busy{*m_store, [&] {
                       now += 1s;
                       act(core::Advance{}, now);
                   }};
    const DataContext kept{.store = busy,
                           .backupService = *m_backupService,
                           .zones = m_zones,
                           .clock = [&] { return now; }};
    QCOMPARE(run({"restore", "2026-03-02T090000.000Z-by-hand.db"}, kept).exit, Exit::Done);
    QVERIFY(core::runningPomodoro(state()) != nullptr);
}

void DataCommandsTest::anExportIsOfNow()
{
    intend("Write");
    act(core::Start{});
    const auto told = run({"export", "--csv"}, kNine + 1h);
    QCOMPARE(told.exit, Exit::Done);
    QVERIFY2(told.text.find("2026-03-02T09:05:00") != told.text.npos, told.text.c_str());
    QCOMPARE(state().now, kNine + 1h);
}

void DataCommandsTest::aClockASecondBehindEndsNoPomodoro_data()
{
    QTest::addColumn<QString>("command");
    QTest::newRow("export") << "export";
    QTest::newRow("restore") << "restore";
    QTest::newRow("import") << "import";
}

void DataCommandsTest::aClockASecondBehindEndsNoPomodoro()
{
    QFETCH(QString, command);
    intend("First");
    act(core::Start{});
    act(core::Advance{}, kNine + 2min);
    const auto before = state();
    QCOMPARE(run({"backup", file("a.db")}, kNine + 2min).exit, Exit::Done);
    QCOMPARE(run({"export", file("a.json")}, kNine + 2min).exit, Exit::Done);
    const auto input = command == "restore" ? "a.db" : command == "import" ? "a.json" : "b.json";
    QCOMPARE(run({command.toStdString(), file(input)}, kNine + 2min - 1s).exit, Exit::Done);
    QVERIFY(state() == before);
}

void DataCommandsTest::anExportIsImported()
{
    intend("First");
    QCOMPARE(run({"export", file("a.json")}).exit, Exit::Done);
    QFile written{m_folder->filePath("a.json")};
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(run({"export"}).text + "\n", written.readAll().toStdString());
    QVERIFY(run({"export", "-"}) == run({"export"}));
    const auto before = state();
    intend("Second");
    QCOMPARE(run({"import", file("a.json")}).exit, Exit::Done);
    QVERIFY(state() == before);
}

void DataCommandsTest::pomodorosAreExportedAsCsv()
{
    intend("First");
    act(core::Start{});
    act(core::Stop{}, kNine + 2min);
    const auto csv = run({"export", "--csv"}).text + "\n";
    QVERIFY2(csv.find(",2.0,,\"First\",") != csv.npos, csv.c_str());
    QCOMPARE(run({"export", "--csv", file("a.csv")}).text, "Exported to " + file("a.csv"));
    QFile written{m_folder->filePath("a.csv")};
    QVERIFY(written.open(QFile::ReadOnly));
    QCOMPARE(written.readAll().toStdString(), csv);
}

void DataCommandsTest::othersGetTheirForms()
{
    intend("First");
    act(core::Start{});
    act(core::Stop{}, kNine + 2min);
    QCOMPARE(run({"export", "--timew"}).text,
             std::string{"inc 20260302T090000Z - 20260302T090200Z # \"First\""});
    QCOMPARE(run({"export", "--toggl", "ada@example.org"}).text,
             std::string{"Email,Description,Start date,Start time,Duration,Tags\r\n"
                         "\"ada@example.org\",\"First\",2026-03-02,09:00:00,00:02:00,\"\"\r"});
    const auto calendar = run({"export", "--ics", "-"}).text;
    QVERIFY2(calendar.find("SUMMARY:First\r\n") != calendar.npos, calendar.c_str());
}

void DataCommandsTest::theNoteOfADayIsKeptInAFile()
{
    intend("First");
    act(core::Start{});
    act(core::Stop{}, kNine + 2min);
    const auto note = run({"export", "--markdown"}).text + "\n";
    QVERIFY2(note.find("- 09:00–09:02 First\n") != note.npos, note.c_str());
    QVERIFY(run({"export", "--markdown", "--date", "2026-03-02"}, kNine + 48h).text + "\n" == note);

    // A link leads to the file of the user, which stays as readable as it was.
    QFile journal{m_folder->filePath("journal.md")};
    QVERIFY(journal.open(QFile::WriteOnly) && journal.write("# Monday\n") > 0);
    journal.close();
    const auto rights = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther;
    QVERIFY(journal.setPermissions(rights));
    QVERIFY(QFile::link(journal.fileName(), m_folder->filePath("link.md")));
    for (int i = 0; i < 2; ++i) {
        QCOMPARE(run({"export", "--markdown", "--append", file("link.md")}).text,
                 "Exported to " + file("link.md"));
        QVERIFY(journal.open(QFile::ReadOnly));
        QCOMPARE(journal.readAll().toStdString(), "# Monday\n\n" + note);
        journal.close();
    }
    QCOMPARE(journal.permissions() & (rights | QFile::ReadGroup), rights);
    QVERIFY(QFileInfo{m_folder->filePath("link.md")}.isSymLink());

    QVERIFY(journal.open(QFile::WriteOnly) && journal.write("<!-- pomotide 2026-03-02 -->\n") > 0);
    journal.close();
    const Report refused{
        .exit = Exit::OutputFailed,
        .text = "In " + file("link.md") +
                " the note of 2026-03-02 has no line that ends it, <!-- /pomotide 2026-03-02 -->. "
                "Nothing was changed. Add that line, or delete the one that begins the note."};
    QVERIFY(run({"export", "--markdown", "--append", file("link.md")}) == refused);
}

void DataCommandsTest::formsThatContradictAreRefused_data()
{
    QTest::addColumn<QStringList>("typed");
    QTest::addColumn<QString>("sentence");
    QTest::newRow("two forms")
        << QStringList{"--csv", "--ics"}
        << "--csv, --ics, --markdown, --timew and --toggl do not go together";
    QTest::newRow("a date of everything")
        << QStringList{"--date", "2026-03-02"} << "--date and --append are for --markdown alone";
    QTest::newRow("a file for everything")
        << QStringList{"--append", "a.md"} << "--date and --append are for --markdown alone";
    QTest::newRow("two files") << QStringList{"--markdown", "--append", "a.md", "b.md"}
                               << "--append names the file already";
    QTest::newRow("a file as an address") << QStringList{"--toggl", "a.csv"}
                                          << "--toggl takes the e-mail address of your account "
                                             "there, to which Toggl gives the times, "
                                             "not \"a.csv\"";
}

void DataCommandsTest::formsThatContradictAreRefused()
{
    QFETCH(QStringList, typed);
    QFETCH(QString, sentence);
    std::vector<std::string> words{"export"};
    for (const auto& word : typed) {
        words.push_back(word.toStdString());
    }
    const auto refused = std::get<Report>(readArguments(words));
    QCOMPARE(refused.exit, Exit::WrongUsage);
    QVERIFY2(refused.text.find(sentence.toStdString()) != refused.text.npos, refused.text.c_str());
}

void DataCommandsTest::unreadableFilesChangeNothing()
{
    intend("First");
    const auto before = state();
    QFile broken{m_folder->filePath("a.json")};
    QVERIFY(broken.open(QFile::WriteOnly) && broken.write("{}") == 2);
    broken.close();
    const Report fault{.exit = Exit::WrongUsage,
                       .text = file("a.json") + " is not what Pomotide exports: pomotide: "
                                                "expected a value, found none. Nothing was "
                                                "changed."};
    QVERIFY(run({"import", file("a.json")}) == fault);
    QCOMPARE(run({"restore", file("a.json")}).text,
             file("a.json") + " is no backup. Nothing was changed.");
    QCOMPARE(run({"restore", file("none")}).exit, Exit::WrongUsage);
    QVERIFY(state() == before);
    QVERIFY(m_backupService->storageInfo()->backups.empty());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DataCommandsTest, QCoreApplication)
#include "tst_ctl_data.moc"
