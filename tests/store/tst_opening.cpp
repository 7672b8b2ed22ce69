// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/store/failures.h"
#include "core/store/open_database.h"
#include "core/store/private_files.h"
#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>
#include <QtEndian>

#include <SQLiteCpp/SQLiteCpp.h>

#include <unistd.h>

#include <array>
#include <map>

using namespace std::chrono_literals;

namespace pomotide {

using core::Failure;
using core::State;
using examples::kStart;
using store::SqliteStore;

namespace {

using Files = std::map<QString, QByteArray>;

/// Every file in the folder with its content.
Files filesIn(const QString& folder)
{
    Files files;
    const QDir dir{folder};
    for (const auto& name : dir.entryList(QDir::AllEntries | QDir::NoDotAndDotDot)) {
        QFile file{dir.filePath(name)};
        static_cast<void>(file.open(QFile::ReadOnly));
        files[name] = file.readAll();
    }
    return files;
}

/// Removes the superuser's special rights while it exists, so that the permissions of files count.
class OrdinaryUser final {
public:
    OrdinaryUser() : m_wasRoot(geteuid() == 0)
    {
        constexpr uid_t kNobody = 65534;
        m_isOrdinary = !m_wasRoot || seteuid(kNobody) == 0;
    }
    ~OrdinaryUser()
    {
        if (m_wasRoot && seteuid(0) != 0) {
            std::abort();
        }
    }
    OrdinaryUser(const OrdinaryUser&) = delete;
    OrdinaryUser& operator=(const OrdinaryUser&) = delete;

    [[nodiscard]] bool isOrdinary() const { return m_isOrdinary; }

private:
    bool m_wasRoot;
    bool m_isOrdinary = false;
};

constexpr auto kReadable = QFile::ReadUser | QFile::ReadGroup | QFile::ReadOther;
constexpr auto kWritable = QFile::WriteUser | QFile::WriteGroup | QFile::WriteOther;
constexpr auto kSearchable = QFile::ExeUser | QFile::ExeGroup | QFile::ExeOther;

} // namespace

/// Opening files: the accepted ones, and the files that exist afterwards.
class OpeningTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aNewFileIsMadeWithTheFoldersAboveIt();
    void aNewFileIsForItsOwnerOnly();
    void anEmptyFileIsTakenAsNew();
    void anExistingFileKeepsItsState();
    void aPathCanHaveAnyCharacter();
    void commitsAreSyncedAndReferencesChecked();

    void aFileThatIsNotOursIsRefusedAndUntouched_data() const;
    void aFileThatIsNotOursIsRefusedAndUntouched();
    void aNewerFileIsRefusedAndUntouched();
    void aFolderIsRefused();
    void aPathThatIsNoFileIsRefused();
    void aFileThatCannotBeMadeIsRefusedWithTheReason();
    void aFileThatLostATableIsDamaged();
    void aTornFileIsDamaged();
    void aLogThatIsBeingEmptiedIsNoDamage();

    void aFileWithoutPermissionIsRefusedAndUntouched_data() const;
    void aFileWithoutPermissionIsRefusedAndUntouched();

    void anOlderFileIsMigratedAndACopyStays();
    void aFailedMigrationChangesNothing();

private:
    [[nodiscard]] std::string path() const { return m_folder->filePath("store.db").toStdString(); }
    [[nodiscard]] core::Result<std::unique_ptr<SqliteStore>> open() const
    {
        return SqliteStore::open(path(), kStart, 50ms);
    }
    /// Creates a database and closes it.
    void makeStore() const { QVERIFY(open()); }
    void execute(const char* sql) const
    {
        SQLite::Database database{path(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        database.exec(sql);
    }
    [[nodiscard]] std::optional<State> state() const
    {
        const auto store = open();
        if (!store) {
            return std::nullopt;
        }
        const auto result = (*store)->transact(
            [](const State& now, const core::History&) { return core::Transition{.state = now}; });
        return result ? std::optional{result->state} : std::nullopt;
    }
    void expectRefused(Failure::Kind kind) const
    {
        const auto before = filesIn(m_folder->path());
        const auto result = open();
        QVERIFY(!result);
        QCOMPARE(result.failure().kind, kind);
        QCOMPARE(result.failure().subject, path());
        QCOMPARE(filesIn(m_folder->path()), before);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void OpeningTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void OpeningTest::aNewFileIsMadeWithTheFoldersAboveIt()
{
    const auto deep = m_folder->filePath("a/b/store.db");
    QVERIFY(SqliteStore::open(deep.toStdString(), kStart));
    QVERIFY(QFile::exists(deep));
}

void OpeningTest::aNewFileIsForItsOwnerOnly()
{
    makeStore();
    QCOMPARE(QFile::permissions(QString::fromStdString(path())),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

void OpeningTest::anEmptyFileIsTakenAsNew()
{
    QFile file{QString::fromStdString(path())};
    QVERIFY(file.open(QFile::WriteOnly));
    file.close();
    QCOMPARE(state(), core::initialState(kStart));
}

void OpeningTest::anExistingFileKeepsItsState()
{
    makeStore();
    const auto reopened = SqliteStore::open(path(), kStart + 24h);
    const auto result = (*reopened)->transact(
        [](const State& now, const core::History&) { return core::Transition{.state = now}; });
    QCOMPARE(result->state, core::initialState(kStart));
}

void OpeningTest::aPathCanHaveAnyCharacter()
{
    const auto odd = m_folder->filePath("a?b#c%41 ä&mode=rw.db").toStdString();
    QVERIFY(SqliteStore::open(odd, kStart));
    QVERIFY(SqliteStore::open(odd, kStart));
    QCOMPARE(filesIn(m_folder->path()).size(), 1u);
}

void OpeningTest::commitsAreSyncedAndReferencesChecked()
{
    const auto database = store::openDatabase(path(), {.now = kStart, .patience = 50ms});
    const auto setting = [&](const char* pragma) {
        return database->execAndGet(pragma).getString();
    };
    QCOMPARE(setting("PRAGMA journal_mode"), std::string{"wal"});
    constexpr auto kFull = "2";
    QCOMPARE(setting("PRAGMA synchronous"), std::string{kFull});
    QCOMPARE(setting("PRAGMA foreign_keys"), std::string{"1"});
}

void OpeningTest::aFileThatIsNotOursIsRefusedAndUntouched_data() const
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Failure::Kind>("kind");

    QTest::newRow("a short text") << QByteArray{"hello"} << "" << Failure::Kind::NotADatabase;
    QTest::newRow("a long text") << QByteArray{"hello\n"}.repeated(5000) << ""
                                 << Failure::Kind::NotADatabase;
    QTest::newRow("zeros") << QByteArray(8192, '\0') << "" << Failure::Kind::NotADatabase;
    QTest::newRow("a database that names no program")
        << QByteArray{} << "CREATE TABLE mine (x)" << Failure::Kind::NotOurs;
    QTest::newRow("one that names another program")
        << QByteArray{} << "PRAGMA application_id = 7; CREATE TABLE mine (x)"
        << Failure::Kind::NotOurs;
    QTest::newRow("one with a log")
        << QByteArray{} << "PRAGMA journal_mode = WAL; CREATE TABLE mine (x)"
        << Failure::Kind::NotOurs;
    QTest::newRow("one whose version is higher than ours")
        << QByteArray{} << "PRAGMA user_version = 99; CREATE TABLE mine (x)"
        << Failure::Kind::NotOurs;
}

void OpeningTest::aFileThatIsNotOursIsRefusedAndUntouched()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    QFETCH(Failure::Kind, kind);
    if (sql.isEmpty()) {
        QFile file{QString::fromStdString(path())};
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    } else {
        execute(sql.toUtf8().constData());
    }
    expectRefused(kind);
}

void OpeningTest::aNewerFileIsRefusedAndUntouched()
{
    makeStore();
    execute("PRAGMA user_version = 99");
    QCOMPARE(filesIn(m_folder->path()).size(), 1u);
    expectRefused(Failure::Kind::Newer);
    QCOMPARE(open().failure().detail, "its schema is 99");
}

void OpeningTest::aFolderIsRefused()
{
    QVERIFY(QDir{m_folder->path()}.mkdir("store.db"));
    expectRefused(Failure::Kind::IsDirectory);
}

void OpeningTest::aPathThatIsNoFileIsRefused()
{
    const auto result = SqliteStore::open("/dev/null", kStart);
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, Failure::Kind::NotADatabase);
}

void OpeningTest::aFileThatCannotBeMadeIsRefusedWithTheReason()
{
    const auto made = store::attempt("a file", [&] {
        store::createPrivateFile(m_folder->filePath("missing/store.db").toStdString());
        return core::Unit{};
    });
    QVERIFY(!made);
    const Failure expected{.kind = Failure::Kind::NotReadable,
                           .subject = "a file",
                           .detail = "the file cannot be made: No such file or directory"};
    QVERIFY(made.failure() == expected);
}

void OpeningTest::aFileThatLostATableIsDamaged()
{
    makeStore();
    execute("DROP TABLE plan_pair");
    const auto store = open();
    QVERIFY(store);
    const auto result = (*store)->transact(
        [](const State& now, const core::History&) { return core::Transition{.state = now}; });
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, Failure::Kind::Damaged);
    QCOMPARE(result.failure().subject, path());
}

void OpeningTest::aTornFileIsDamaged()
{
    makeStore();
    QVERIFY(QFile::resize(QString::fromStdString(path()), 6000));
    const auto store = open();
    const auto kind = store ? (*store)
                                  ->transact([](const State& now, const core::History&) {
                                      return core::Transition{.state = now};
                                  })
                                  .failure()
                                  .kind
                            : store.failure().kind;
    QCOMPARE(kind, Failure::Kind::Damaged);
}

void OpeningTest::aLogThatIsBeingEmptiedIsNoDamage()
{
    makeStore();
    const auto copy = m_folder->filePath("copy.db");
    std::int32_t pages = 0;
    {
        SQLite::Database database{path(), SQLite::OPEN_READWRITE};
        database.exec("PRAGMA wal_autocheckpoint = 0; CREATE TABLE large (x);"
                      "INSERT INTO large VALUES (zeroblob(100000))");
        pages = database.execAndGet("PRAGMA page_count").getInt();
        QVERIFY(QFile::copy(QString::fromStdString(path()), copy));
        QVERIFY(QFile::copy(QString::fromStdString(path()) + "-wal", copy + "-wal"));
    }
    // The header is written first: it already counts the pages in the log.
    QFile file{copy};
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(28));
    const auto count = qToBigEndian(pages);
    QCOMPARE(file.write(reinterpret_cast<const char*>(&count), sizeof count), sizeof count);
    file.close();

    const auto store = SqliteStore::open(copy.toStdString(), kStart);
    QVERIFY2(store, store ? "" : store.failure().detail.c_str());
}

void OpeningTest::aFileWithoutPermissionIsRefusedAndUntouched_data() const
{
    QTest::addColumn<bool>("isThere");
    QTest::addColumn<QFile::Permissions>("file");
    QTest::addColumn<QFile::Permissions>("folder");
    QTest::addColumn<std::string>("detail");

    const QFile::Permissions all = kReadable | kWritable | kSearchable;
    QTest::newRow("a file that may not be read")
        << true << QFile::Permissions{} << all << std::string{"unable to open database file"};
    QTest::newRow("a file that may not be written") << true << QFile::Permissions{kReadable} << all
                                                    << std::string{"the file may not be written"};
    QTest::newRow("a file in a folder that may not be searched")
        << true << QFile::Permissions{kReadable | kWritable} << QFile::Permissions{kReadable}
        << std::string{"Permission denied"};
    QTest::newRow("a file in a folder that may not be written")
        << true << QFile::Permissions{kReadable | kWritable}
        << QFile::Permissions{kReadable | kSearchable}
        << std::string{"its folder may not be written"};
    QTest::newRow("a new file in a folder that may not be written")
        << false << QFile::Permissions{} << QFile::Permissions{kReadable | kSearchable}
        << std::string{"the file cannot be made: Permission denied"};
}

void OpeningTest::aFileWithoutPermissionIsRefusedAndUntouched()
{
    QFETCH(bool, isThere);
    QFETCH(QFile::Permissions, file);
    QFETCH(QFile::Permissions, folder);
    QFETCH(std::string, detail);
    if (isThere) {
        makeStore();
        QVERIFY(QFile::setPermissions(QString::fromStdString(path()), file));
    }
    const auto before = filesIn(m_folder->path());
    QVERIFY(QFile::setPermissions(m_folder->path(), folder));
    std::optional<core::Result<std::unique_ptr<SqliteStore>>> result;
    {
        const OrdinaryUser user;
        if (user.isOrdinary()) {
            result = open();
        }
    }
    QVERIFY(QFile::setPermissions(m_folder->path(), kReadable | kWritable | kSearchable));
    if (!result) {
        QSKIP("this system gives the superuser no way to act as somebody else");
    }
    QVERIFY(!*result);
    QCOMPARE(result->failure(),
             (Failure{.kind = Failure::Kind::NotReadable, .subject = path(), .detail = detail}));
    QCOMPARE(filesIn(m_folder->path()), before);
}

void OpeningTest::anOlderFileIsMigratedAndACopyStays()
{
    makeStore();
    std::vector<store::Migration> later(store::migrations().begin(), store::migrations().end());
    const auto today = later.back().version;
    const auto version = [](int number) {
        return "PRAGMA user_version = " + std::to_string(number);
    };
    const auto first = "CREATE TABLE a (x);" + version(today + 1);
    const auto second = "CREATE TABLE b (x);" + version(today + 2);
    later.push_back({.version = today + 1, .sql = first.c_str()});
    later.push_back({.version = today + 2, .sql = second.c_str()});
    {
        const auto database =
            store::openDatabase(path(), {.now = kStart, .patience = 50ms, .migrations = later});
        QCOMPARE(store::schemaVersion(*database), today + 2);
        QVERIFY(database->tableExists("a") && database->tableExists("b"));
    }
    const auto copy = path() + ".schema-" + std::to_string(today);
    expectRefused(Failure::Kind::Newer);
    QCOMPARE(open().failure().detail,
             "to go back, put its copy from before the update in its place: " + copy);
    QCOMPARE(filesIn(m_folder->path()).size(), 2u);
    QVERIFY(QFile::remove(QString::fromStdString(path())));
    QVERIFY(QFile::rename(QString::fromStdString(copy), QString::fromStdString(path())));
    QCOMPARE(state(), core::initialState(kStart));
}

void OpeningTest::aFailedMigrationChangesNothing()
{
    makeStore();
    std::vector<store::Migration> later(store::migrations().begin(), store::migrations().end());
    const auto today = later.back().version;
    later.push_back({.version = today + 1,
                     .sql = "CREATE TABLE a (x); PRAGMA user_version = 99; CREATE TABLE a (x)"});
    const auto result = store::attempt(path(), [&] {
        return store::openDatabase(path(), {.now = kStart, .patience = 50ms, .migrations = later});
    });
    QVERIFY(!result);
    QCOMPARE(state(), core::initialState(kStart));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::OpeningTest, QCoreApplication)
#include "tst_opening.moc"
