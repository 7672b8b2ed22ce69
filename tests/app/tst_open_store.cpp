// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/open_store.h"

#include "core/engine/step.h"
#include "core/model/limits.h"
#include "core/store/recover_database.h"
#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"
#include "tests/support/builders.h"
#include "tests/support/disk_hook.h"
#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <algorithm>
#include <random>

namespace pomotide {

using namespace build;
using core::Failure;
using namespace std::chrono_literals;

/// Opening a file that cannot be read.
class OpenStoreTest final : public QObject {
    Q_OBJECT

private slots:
    void aGoodFileIsOpened();
    void everyDamagedPageIsOvercome();
    void damageThatTheFirstStepDoesNotMeetIsOvercome();
    void aBackupOfTheFutureIsTakenLast();
    void aFlippedBitOfTheHeaderIsOvercome_data() const;
    void aFlippedBitOfTheHeaderIsOvercome();
    void damageWithoutABackupDoesNotStopTheProgram();
    void aReadThatFailsOnceIsNoDamage();
    void aBackupIsNotPassedOverForAReadThatFailsOnce();
    void aMigrationThatBreaksOffLosesNothing();
    void filesOfAKilledProgramAreRemoved();
    void aDamagedFileIsReplacedByItsBackup_data() const;
    void aDamagedFileIsReplacedByItsBackup();
    void linkStaysALinkWhenItsFileIsDamaged();
    void aFileWithoutBackupsIsLeftAlone();
    void aPathThatIsNoFileIsLeftAlone();

private:
    /// As the program does it.
    [[nodiscard]] core::Result<app::OpenedStore> open(const QString& path, core::Instant now) const
    {
        return app::openStore(path.toStdString(), now, [&](core::Store& store) {
            return store.transact([&](const core::State& state, const core::History& history) {
                return core::step(state, core::Restart{}, now, m_zones, history);
            });
        });
    }
    [[nodiscard]] static std::vector<core::Intention> intentionsIn(core::Store& store)
    {
        std::vector<core::Intention> intentions;
        const auto read = store.read([&](const core::State&, const core::History& history) {
            intentions = history.intentions();
        });
        return read ? intentions : std::vector<core::Intention>{};
    }
    /// A file with that intention, and a streak that goes on.
    void makeStore(const QString& path) const
    {
        const auto opened = open(path, kNine);
        QVERIFY(opened);
        const std::vector<core::Command> commands{core::AddIntention{"Write report", "", {}},
                                                  core::Start{core::kJustAdded}};
        QVERIFY(
            opened->store->transact([&](const core::State& state, const core::History& history) {
                return core::step(state, commands, kNine, m_zones, history);
            }));
    }
    [[nodiscard]] static QByteArray contentOf(const QString& path)
    {
        QFile file{path};
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray{};
    }
    static void write(const QString& path, const QByteArray& content)
    {
        QFile file{path};
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    core::ScriptedZones m_zones;
};

void OpenStoreTest::aGoodFileIsOpened()
{
    const QTemporaryDir folder;
    const auto opened = open(folder.filePath("a.db"), kNine);
    QVERIFY(opened);
    QVERIFY(opened->store && !opened->recovered);
}

void OpenStoreTest::everyDamagedPageIsOvercome()
{
    constexpr qsizetype kPage = 4096;
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    makeStore(path);
    QVERIFY(
        store::SqliteBackupService{path.toStdString()}.backUp(core::BackupReason::Daily, kNine));
    const auto whole = contentOf(path);
    for (qsizetype place = 0; place < whole.size(); place += kPage) {
        auto damaged = whole;
        std::minstd_rand noise{static_cast<unsigned>(place) + 1};
        std::generate_n(damaged.begin() + place, kPage, [&] { return static_cast<char>(noise()); });
        write(path, damaged);
        // The streak is over by then: that is written at the start.
        const auto opened = open(path, kNine + 24h);
        QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
        QVERIFY(!opened->stepped.state.streak);
        const auto intentions = intentionsIn(*opened->store);
        QVERIFY2(intentions.size() == 1 && intentions[0].title == "Write report",
                 qPrintable(QString::number(place / kPage)));
    }
}

/// A pomodoro of long ago that refers to no intention.
void OpenStoreTest::damageThatTheFirstStepDoesNotMeetIsOvercome()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    makeStore(path);
    QVERIFY(open(path, kNine + 48h)); // the streak is over
    const auto backup = store::SqliteBackupService{path.toStdString()}.backUp(
        core::BackupReason::Daily, kNine + 48h);
    QVERIFY(backup);
    SQLite::Database{path.toStdString(), SQLite::OPEN_READWRITE}.exec(
        "PRAGMA foreign_keys = OFF; UPDATE pomodoro SET intention = 999");
    const auto opened = open(path, kNine + 72h);
    QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
    QVERIFY(opened->recovered && opened->recovered->backup == *backup);
}

/// As a clock that was ahead once has named it.
void OpenStoreTest::aBackupOfTheFutureIsTakenLast()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    makeStore(path);
    store::SqliteBackupService service{path.toStdString()};
    QVERIFY(service.backUp(core::BackupReason::Daily, kNine + 24h * 90));
    const auto newest = service.backUp(core::BackupReason::Daily, kNine + 1h);
    write(path, QByteArray(8192, 'x'));
    const auto opened = open(path, kNine + 2h);
    QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
    QVERIFY(opened->recovered && opened->recovered->backup == *newest);
}

void OpenStoreTest::aFlippedBitOfTheHeaderIsOvercome_data() const
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the version") << "PRAGMA user_version = 262150";
    QTest::newRow("one bit of the version") << "PRAGMA user_version = 134";
    QTest::newRow("whose file it is") << "PRAGMA application_id = 1347374414";
    QTest::newRow("a byte of whose file it is") << "PRAGMA application_id = 1347400271";
}

void OpenStoreTest::aFlippedBitOfTheHeaderIsOvercome()
{
    QFETCH(QString, sql);
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    makeStore(path);
    QVERIFY(
        store::SqliteBackupService{path.toStdString()}.backUp(core::BackupReason::Daily, kNine));
    SQLite::Database{path.toStdString(), SQLite::OPEN_READWRITE}.exec(sql.toStdString());
    const auto opened = open(path, kNine + 24h);
    QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
    QCOMPARE(intentionsIn(*opened->store).size(), std::size_t{1});
}

void OpenStoreTest::damageWithoutABackupDoesNotStopTheProgram()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    makeStore(path);
    QVERIFY(open(path, kNine + 48h));
    SQLite::Database{path.toStdString(), SQLite::OPEN_READWRITE}.exec(
        "PRAGMA foreign_keys = OFF; UPDATE pomodoro SET intention = 999");
    const auto opened = open(path, kNine + 72h);
    QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
    QVERIFY(!opened->recovered);
    QCOMPARE(intentionsIn(*opened->store).size(), std::size_t{1});
}

void OpenStoreTest::aReadThatFailsOnceIsNoDamage()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    makeStore(path);
    QVERIFY(
        store::SqliteBackupService{path.toStdString()}.backUp(core::BackupReason::Daily, kNine));
    const auto whole = contentOf(path);
    bool hasFailed = true;
    for (int failing = 0; hasFailed; ++failing) {
        write(path, whole);
        hasFailed = false;
        const DiskHook hook([&, reads = 0](DiskHook::Access access) mutable {
            const bool fails = access == DiskHook::Access::Read && reads++ == failing;
            hasFailed = hasFailed || fails;
            // SQLite takes this error for a damaged file.
            return fails ? SQLITE_IOERR_CORRUPTFS : SQLITE_OK;
        });
        const auto opened = open(path, kNine + 24h);
        QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
        QVERIFY2(!opened->recovered, qPrintable(QString::number(failing)));
        QCOMPARE(intentionsIn(*opened->store).size(), std::size_t{1});
    }
    QCOMPARE(QDir{folder.path()}.entryList({"*damaged*"}), QStringList{});
}

/// An older backup would lose a day.
void OpenStoreTest::aBackupIsNotPassedOverForAReadThatFailsOnce()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    makeStore(path);
    store::SqliteBackupService service{path.toStdString()};
    QVERIFY(service.backUp(core::BackupReason::Daily, kNine));
    const auto newest = service.backUp(core::BackupReason::Daily, kNine + 24h);
    QVERIFY(newest);
    bool hasFailed = true;
    for (int failing = 0; hasFailed; ++failing) {
        write(path, QByteArray(8192, 'x'));
        hasFailed = false;
        const DiskHook hook([&, reads = 0](DiskHook::Access access) mutable {
            const bool fails = access == DiskHook::Access::Read && reads++ == failing;
            hasFailed = hasFailed || fails;
            return fails ? SQLITE_IOERR_CORRUPTFS : SQLITE_OK; // SQLite takes it for damage
        });
        const auto recovered = store::recoverDatabase(path.toStdString(), kNine + 48h);
        if (!recovered) {
            continue; // it is tried again at the next start
        }
        QVERIFY2(*recovered && (*recovered)->backup == *newest,
                 qPrintable(QString::number(failing)));
    }
}

void OpenStoreTest::aMigrationThatBreaksOffLosesNothing()
{
    QFile dump{QFINDTESTDATA("../store/data/schema-6.sql")};
    QVERIFY(dump.open(QFile::ReadOnly));
    const auto sql = dump.readAll().toStdString();
    const auto migrated = [&](const DiskHook::Before& before) {
        const QTemporaryDir folder;
        const auto path = folder.filePath("a.db").toStdString();
        SQLite::Database{path, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(sql);
        {
            const DiskHook hook{before};
            static_cast<void>(store::SqliteStore::open(path, kNine));
        }
        std::optional<std::pair<core::State, core::Chronicle>> found;
        const auto opened = store::SqliteStore::open(path, kNine);
        const auto look = [&](const core::State& state, const core::History& history) {
            found = {state, history.chronicle(core::kInstantRange)};
        };
        return opened && (*opened)->read(look) ? found : std::nullopt;
    };
    const auto whole = migrated([](DiskHook::Access) { return SQLITE_OK; });
    QVERIFY(whole && whole->second.pomodoros.size() == 3);
    bool hasFailed = true;
    for (int failing = 0; hasFailed; ++failing) {
        hasFailed = false;
        // As if the program was killed: no later change reaches the disk either.
        const auto found = migrated([&, changes = 0](DiskHook::Access access) mutable {
            const bool fails = access == DiskHook::Access::Change && changes++ >= failing;
            hasFailed = hasFailed || fails;
            return fails ? SQLITE_IOERR : SQLITE_OK;
        });
        QVERIFY2(found == whole, qPrintable(QString::number(failing)));
    }
}

void OpenStoreTest::filesOfAKilledProgramAreRemoved()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    QVERIFY(QDir{folder.path()}.mkpath("a.db-backups/unfinished-0"));
    write(folder.filePath("a.db-backups/unfinished-0/content"), "half");
    QVERIFY(open(path, kNine));
    QVERIFY(!QFile::exists(folder.filePath("a.db-backups/unfinished-0")));
}

void OpenStoreTest::aDamagedFileIsReplacedByItsBackup_data() const
{
    QTest::addColumn<qsizetype>("good");
    QTest::newRow("from the first page on") << qsizetype{0};
    QTest::newRow("from the second page on") << qsizetype{4096};
}

void OpenStoreTest::aDamagedFileIsReplacedByItsBackup()
{
    QFETCH(qsizetype, good);
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    QVERIFY(open(path, kNine));
    const auto backup =
        store::SqliteBackupService{path.toStdString()}.backUp(core::BackupReason::Daily, kNine);
    const auto whole = contentOf(path);
    const auto damaged = whole.left(good) + QByteArray(whole.size() - good, 'x');
    write(path, damaged);

    const auto opened = open(path, kNine + 24h);
    QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
    QVERIFY(opened->recovered.has_value());
    QVERIFY(opened->recovered->backup == *backup);
    QCOMPARE(contentOf(QString::fromStdString(opened->recovered->setAside)), damaged);
    core::State state;
    QVERIFY(opened->store->read(
        [&](const core::State& newest, const core::History&) { state = newest; }));
    state.tally = {}; // every step computes it
    QVERIFY(state == core::State{.now = kNine + 24h});
}

void OpenStoreTest::linkStaysALinkWhenItsFileIsDamaged()
{
    const QTemporaryDir folder;
    QVERIFY(QDir(folder.path()).mkdir("other"));
    const auto path = folder.filePath("a.db");
    const auto target = folder.filePath("other/b.db");
    QVERIFY(QFile::link("other/b.db", path));
    QVERIFY(open(path, kNine));
    QVERIFY(
        store::SqliteBackupService{path.toStdString()}.backUp(core::BackupReason::Daily, kNine));
    const QByteArray damaged(8192, 'x');
    write(target, damaged);

    const auto opened = open(path, kNine + 24h);
    QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
    QVERIFY(opened->recovered.has_value());
    QCOMPARE(QFileInfo(path).symLinkTarget(), target);
    QVERIFY(opened->store->isInPlace());
    const auto aside = QString::fromStdString(opened->recovered->setAside);
    QCOMPARE(QFileInfo(aside).path(), folder.filePath("other"));
    QCOMPARE(contentOf(aside), damaged);
}

void OpenStoreTest::aFileWithoutBackupsIsLeftAlone()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    write(path, QByteArray(8192, 'x'));
    const auto opened = open(path, kNine);
    QVERIFY(!opened);
    QCOMPARE(opened.failure().kind, Failure::Kind::NotADatabase);
    QCOMPARE(contentOf(path), QByteArray(8192, 'x'));
    QCOMPARE(QDir{folder.path()}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{"a.db"});
}

void OpenStoreTest::aPathThatIsNoFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const auto opened = open(folder.path(), kNine);
    QVERIFY(!opened);
    QCOMPARE(opened.failure().kind, Failure::Kind::IsDirectory);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::OpenStoreTest, QCoreApplication)
#include "tst_open_store.moc"
