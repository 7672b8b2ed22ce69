// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/store/recover_database.h"
#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace std::chrono_literals;

namespace pomotide {

using core::BackupReason;
using core::Failure;
using core::State;
using examples::kStart;
using store::SqliteBackupService;
using store::SqliteStore;

namespace {

QByteArray contentOf(const QString& path)
{
    QFile file{path};
    return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray{};
}

void write(const QString& path, const QByteArray& content)
{
    QFile file{path};
    if (!file.open(QFile::WriteOnly) || file.write(content) != content.size()) {
        qFatal("The test could not write %s", qUtf8Printable(path));
    }
}

/// Overwrites every page but the first.
void damage(const QString& path)
{
    const auto content = contentOf(path);
    write(path, content.left(4096) + QByteArray(content.size() - 4096, 'x'));
}

} // namespace

/// The backup service on files, beyond its contract.
class SqliteBackupServiceTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void backupsAreFilesForTheirOwnerInAFolderBesideTheDatabase();
    void otherFilesAmongThemAreLeftAlone();
    void everyProcessSeesWhatWasRestored();
    void aStreakThatRanInTheBackupEndsByTime();
    void anOlderBackupIsMigratedAndStaysAsItIs();
    void aBadBackupIsNotRestored_data() const;
    void aBadBackupIsNotRestored();
    void nothingIsReplacedWhileAnotherProgramWrites();
    void nothingIsReplacedWithoutABackup();

    void aDamagedFileIsReplacedByItsNewestGoodBackup();
    void withoutAGoodBackupADamagedFileIsLeftAlone();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("store.db"); }
    [[nodiscard]] std::string name() const { return path().toStdString(); }
    [[nodiscard]] std::unique_ptr<SqliteStore> open() const
    {
        return *SqliteStore::open(name(), kStart, 50ms);
    }
    void keep(SqliteStore& store, const State& state) const
    {
        QVERIFY(store.transact([&](const State&, const core::History&) {
            return core::Transition{.state = state, .changes = examples::changesThatMake(state)};
        }));
    }
    [[nodiscard]] static std::optional<State> stateIn(SqliteStore& store)
    {
        std::optional<State> state;
        static_cast<void>(
            store.read([&](const State& newest, const core::History&) { state = newest; }));
        return state;
    }
    [[nodiscard]] SqliteBackupService backupService() const
    {
        return SqliteBackupService{name(), 50ms};
    }
    [[nodiscard]] QStringList files() const
    {
        return QDir{m_folder->path()}.entryList({"store.db*"}, QDir::AllEntries, QDir::Name);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqliteBackupServiceTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SqliteBackupServiceTest::backupsAreFilesForTheirOwnerInAFolderBesideTheDatabase()
{
    const auto store = open();
    const auto made = backupService().backUp(BackupReason::BeforeErase, kStart + 1ms);
    QVERIFY(made);
    const auto expected =
        m_folder->filePath("store.db-backups/2026-03-02T090000.001Z-before-erase.db");
    QCOMPARE(QString::fromStdString(made->path), expected);
    QCOMPARE(made->bytes, static_cast<std::uint64_t>(QFileInfo{expected}.size()));
    constexpr auto kOwner =
        QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser;
    QCOMPARE(QFile::permissions(expected), kOwner);
    QCOMPARE(QFile::permissions(QFileInfo{expected}.path()),
             kOwner | QFile::ExeOwner | QFile::ExeUser);
    QCOMPARE(backupService().storageInfo()->path, name());
    QVERIFY(backupService().storageInfo()->bytes > 4096);
}

void SqliteBackupServiceTest::otherFilesAmongThemAreLeftAlone()
{
    const auto store = open();
    const auto made = backupService().backUp(BackupReason::Daily, kStart);
    const QFileInfo first{QString::fromStdString(made->path)};
    const QStringList others{"2026-03-02T090000.000Z-by-hand", "2026-03-02T090000.000Z-mine.db",
                             "2026-13-02T090000.000Z-daily.db", "notes.txt"};
    for (const auto& other : others) {
        write(first.dir().filePath(other), "mine");
    }
    for (int day = 1; day < 9; ++day) {
        QVERIFY(backupService().backUp(BackupReason::Daily, kStart + std::chrono::days{day}));
    }
    QCOMPARE(backupService().storageInfo()->backups.size(), std::size_t{7});
    for (const auto& other : others) {
        QCOMPARE(contentOf(first.dir().filePath(other)), QByteArray{"mine"});
    }
}

void SqliteBackupServiceTest::everyProcessSeesWhatWasRestored()
{
    const auto store = open();
    const auto other = open();
    keep(*store, examples::working());
    const auto backup = backupService().backUp(BackupReason::ByHand, kStart);
    QVERIFY(backupService().erase(kStart));
    QCOMPARE(stateIn(*store), core::initialState(kStart));
    QCOMPARE(stateIn(*other), core::initialState(kStart));
    QVERIFY(backupService().restore(backup->path, BackupReason::BeforeRestore, kStart));
    QVERIFY(*store->hasExternalChanges());
    QCOMPARE(stateIn(*store), examples::working());
    QCOMPARE(stateIn(*other), examples::working());
    keep(*other, examples::resting());
    QCOMPARE(stateIn(*store), examples::resting());
    QCOMPARE(files(),
             (QStringList{"store.db", "store.db-backups", "store.db-shm", "store.db-wal"}));
}

void SqliteBackupServiceTest::aStreakThatRanInTheBackupEndsByTime()
{
    const core::ScriptedZones zones;
    const auto store = open();
    keep(*store, examples::working());
    const auto backup = backupService().backUp(BackupReason::ByHand, kStart);
    QVERIFY(backupService().restore(backup->path, BackupReason::BeforeRestore, kStart + 24h));
    const auto restarted = store->transact([&](const State& state, const core::History& history) {
        return core::step(state, core::Restart{}, kStart + 24h, zones, history);
    });
    QVERIFY(restarted);
    QVERIFY(!restarted->state.streak);
    QVERIFY(restarted->state.now == kStart + 24h);
}

void SqliteBackupServiceTest::anOlderBackupIsMigratedAndStaysAsItIs()
{
    const auto store = open();
    const auto old = m_folder->filePath("old.db");
    {
        SQLite::Database database{old.toStdString(), SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE};
        database.exec(contentOf(QFINDTESTDATA("data/schema-1.sql")).toStdString());
    }
    const auto content = contentOf(old);
    QVERIFY(!content.isEmpty());
    const auto restored =
        backupService().restore(old.toStdString(), BackupReason::BeforeRestore, kStart);
    QVERIFY2(restored, restored ? "" : restored.failure().detail.c_str());
    const auto state = stateIn(*store);
    QVERIFY(state && *state != core::initialState(kStart));
    QCOMPARE(contentOf(old), content);
    QCOMPARE(QDir{m_folder->path()}.entryList({"old*"}), QStringList{"old.db"});
    QCOMPARE(QDir{m_folder->filePath("store.db-backups")}
                 .entryList(QDir::AllEntries | QDir::NoDotAndDotDot)
                 .size(),
             1);
}

void SqliteBackupServiceTest::aBadBackupIsNotRestored_data() const
{
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<QString>("sql");
    QTest::addColumn<Failure::Kind>("kind");

    QTest::newRow("an empty file") << QByteArray{} << "" << Failure::Kind::NotADatabase;
    QTest::newRow("a text") << QByteArray{"hello\n"}.repeated(5000) << ""
                            << Failure::Kind::NotADatabase;
    QTest::newRow("another program's")
        << QByteArray{} << "CREATE TABLE mine (x)" << Failure::Kind::NotOurs;
    QTest::newRow("a newer one") << QByteArray{"ours"} << "PRAGMA user_version = 99"
                                 << Failure::Kind::Newer;
    QTest::newRow("one that lost a table")
        << QByteArray{"ours"} << "DROP TABLE plan_pair" << Failure::Kind::Damaged;
    QTest::newRow("one that lost its state")
        << QByteArray{"ours"} << "DELETE FROM state" << Failure::Kind::Damaged;
    QTest::newRow("one whose rows refer to nothing")
        << QByteArray{"ours"} << "INSERT INTO estimate VALUES (77, 0, 60000, 0)"
        << Failure::Kind::Damaged;
    QTest::newRow("one that is torn") << QByteArray{"torn"} << "" << Failure::Kind::Damaged;
}

void SqliteBackupServiceTest::aBadBackupIsNotRestored()
{
    QFETCH(QByteArray, content);
    QFETCH(QString, sql);
    QFETCH(Failure::Kind, kind);
    const auto store = open();
    keep(*store, examples::working());
    const auto bad = m_folder->filePath("bad.db");
    const bool isOurs = content == "ours" || content == "torn";
    if (isOurs) {
        QVERIFY(store->backupTo(bad.toStdString()));
    } else {
        write(bad, content);
    }
    if (!sql.isEmpty()) {
        SQLite::Database{bad.toStdString(), SQLite::OPEN_READWRITE}.exec(sql.toStdString());
    }
    if (content == "torn") {
        damage(bad);
    }
    const auto before = contentOf(bad);

    const auto result =
        backupService().restore(bad.toStdString(), BackupReason::BeforeRestore, kStart);
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, kind);
    QCOMPARE(result.failure().subject, bad.toStdString());
    QCOMPARE(stateIn(*store), examples::working());
    QCOMPARE(contentOf(bad), before);
    QVERIFY(backupService().storageInfo()->backups.empty());
}

void SqliteBackupServiceTest::nothingIsReplacedWhileAnotherProgramWrites()
{
    const auto store = open();
    keep(*store, examples::working());
    SQLite::Database other{name(), SQLite::OPEN_READWRITE};
    SQLite::Transaction writing{other, SQLite::TransactionBehavior::IMMEDIATE};
    const auto result = backupService().erase(kStart);
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, Failure::Kind::Busy);
    QCOMPARE(stateIn(*store), examples::working());
}

void SqliteBackupServiceTest::nothingIsReplacedWithoutABackup()
{
    const auto store = open();
    keep(*store, examples::working());
    write(m_folder->filePath("store.db-backups"), "in the way");
    const auto result = backupService().erase(kStart);
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, Failure::Kind::NotReadable);
    QCOMPARE(stateIn(*store), examples::working());
}

void SqliteBackupServiceTest::aDamagedFileIsReplacedByItsNewestGoodBackup()
{
    keep(*open(), examples::working());
    const auto good = backupService().backUp(BackupReason::Daily, kStart);
    const auto torn = backupService().backUp(BackupReason::Daily, kStart + 24h);
    QVERIFY(good && torn);
    damage(QString::fromStdString(torn->path));
    damage(path());
    const auto damaged = contentOf(path());

    const auto recovered = store::recoverDatabase(name(), kStart + 48h);
    QVERIFY(recovered);
    const store::Recovered expected{.setAside = name() + ".damaged-2026-03-04T090000.000Z",
                                    .backup = *good};
    QVERIFY(*recovered == expected);
    QCOMPARE(contentOf(QString::fromStdString(expected.setAside)), damaged);
    QCOMPARE(files(), (QStringList{"store.db", "store.db-backups",
                                   "store.db.damaged-2026-03-04T090000.000Z"}));
    QCOMPARE(stateIn(*open()), examples::working());
}

void SqliteBackupServiceTest::withoutAGoodBackupADamagedFileIsLeftAlone()
{
    keep(*open(), examples::working());
    damage(path());
    const auto damaged = contentOf(path());
    const auto recovered = store::recoverDatabase(name(), kStart);
    QVERIFY(recovered && !*recovered);
    QCOMPARE(contentOf(path()), damaged);
    QCOMPARE(files(), QStringList{"store.db"});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SqliteBackupServiceTest, QCoreApplication)
#include "tst_sqlite_backup_service.moc"
