// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/failures.h"
#include "core/store/load_state.h"
#include "core/store/schema.h"
#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <filesystem>
#include <system_error>

using namespace std::chrono_literals;

namespace pomotide {

using core::Failure;
using core::History;
using core::State;
using examples::kStart;
using store::SqliteStore;

namespace {

core::Result<core::Transition> keep(core::Store& store, const State& state)
{
    return store.transact([&](const State&, const History&) {
        return core::Transition{.state = state, .changes = examples::changesThatMake(state)};
    });
}

core::Result<core::Transition> look(core::Store& store)
{
    return store.transact(
        [](const State& state, const History&) { return core::Transition{.state = state}; });
}

core::Chronicle chronicle(core::Store& store, core::Span span)
{
    core::Chronicle chronicle;
    const auto read = store.read(
        [&](const State&, const History& history) { chronicle = history.chronicle(span); });
    return read ? chronicle : core::Chronicle{};
}

/// Stores the example days with the numbers from `from` to below `to`.
core::Result<core::Transition> keepDays(core::Store& store, int from, int to)
{
    return store.transact([&](const State& state, const History&) {
        core::Transition transition{.state = state};
        for (int day = from; day < to; ++day) {
            const auto changes = examples::somethingLongAgo(day);
            transition.changes.insert(transition.changes.end(), changes.begin(), changes.end());
        }
        transition.state.next = {
            .intention = 10'000, .order = 10'000, .pomodoro = 10'000, .session = 10'000};
        return transition;
    });
}

/// The number of steps of SQLite's virtual machine: unlike a duration, it is the same on every
/// computer.
int stepsToLoad(const SQLite::Database& database)
{
    // The first time also reads the schema.
    static_cast<void>(store::loadState(database));
    int steps = 0;
    const auto count = [](void* counter) {
        ++*static_cast<int*>(counter);
        return 0;
    };
    sqlite3_progress_handler(database.getHandle(), 1, count, &steps);
    static_cast<void>(store::loadState(database));
    sqlite3_progress_handler(database.getHandle(), 0, nullptr, nullptr);
    return steps;
}

} // namespace

/// The store in a file, beyond its contract.
class SqliteStoreTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void anotherConnectionReadsWhatWasKept();
    void twoStoresOnOneFileSeeEachOthersChanges();
    void theFileIsOursAndIntact();
    void storedChangesAreSyncedToALog();
    void anotherProgramsLockIsBusyAndNothingIsLost();
    void sqlitesErrorsHaveTheirKinds_data() const;
    void sqlitesErrorsHaveTheirKinds();
    void theSystemsErrorsHaveTheirKinds_data() const;
    void theSystemsErrorsHaveTheirKinds();
    void aStateThatTheSchemaRefusesIsNotKept();
    void aDamagedRowFailsTheDecisionThatReadsIt();
    void aTitleThatIsNotUtf8IsReadWithReplacements();
    void changesOfAnotherProcessAreExternalUntilATransaction();
    void aClockSetBackLoadsPrunedRowsAgain();
    void aStreakWithGapsIsDamage();
    void aNewerProgramsMigrationIsNoticed();
    void loadingCostsTheSameAfterYears();
    void aBackupIsACompleteStore();
    void aBackupThatCannotBeWrittenLeavesNothing();

private:
    [[nodiscard]] std::string path(const char* name = "store.db") const
    {
        return m_folder->filePath(name).toStdString();
    }
    [[nodiscard]] std::unique_ptr<SqliteStore> open(const char* name = "store.db") const
    {
        return *SqliteStore::open(path(name), kStart, 50ms);
    }
    [[nodiscard]] SQLite::Database raw() const
    {
        return SQLite::Database{path(), SQLite::OPEN_READWRITE};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void SqliteStoreTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void SqliteStoreTest::anotherConnectionReadsWhatWasKept()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::idle()));
    QCOMPARE(raw().execAndGet("SELECT title FROM intention WHERE id = 0").getString(),
             std::string{"Write the report"});
}

void SqliteStoreTest::twoStoresOnOneFileSeeEachOthersChanges()
{
    const auto one = open();
    const auto other = open();
    QVERIFY(keep(*one, examples::idle()));
    QCOMPARE(look(*other)->state, examples::idle());
    QVERIFY(keep(*other, examples::working()));
    QCOMPARE(look(*one)->state, examples::working());
    QVERIFY(keep(*one, examples::resting()));
    QCOMPARE(look(*other)->state, examples::resting());
}

void SqliteStoreTest::theFileIsOursAndIntact()
{
    {
        const auto store = open();
        QVERIFY(keep(*store, examples::prompting()));
        QVERIFY(keep(*store, examples::inGrace()));
    }
    auto database = raw();
    QCOMPARE(database.execAndGet("PRAGMA application_id").getInt(), store::kApplicationId);
    QCOMPARE(database.execAndGet("PRAGMA user_version").getInt(),
             store::migrations().back().version);
    QCOMPARE(database.execAndGet("PRAGMA integrity_check").getString(), std::string{"ok"});
    SQLite::Statement orphans{database, "PRAGMA foreign_key_check"};
    QVERIFY(!orphans.executeStep());
}

void SqliteStoreTest::storedChangesAreSyncedToALog()
{
    const auto store = open();
    QCOMPARE(raw().execAndGet("PRAGMA journal_mode").getString(), std::string{"wal"});
    QVERIFY(keep(*store, examples::idle()));
    QVERIFY(QFileInfo{m_folder->filePath("store.db-wal")}.size() > 0);
}

void SqliteStoreTest::anotherProgramsLockIsBusyAndNothingIsLost()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::idle()));
    {
        auto database = raw();
        const SQLite::Transaction lock{database, SQLite::TransactionBehavior::IMMEDIATE};
        const auto result = keep(*store, examples::working());
        QVERIFY(!result);
        QCOMPARE(result.failure().kind, Failure::Kind::Busy);
        QCOMPARE(result.failure().subject, path());
        QVERIFY(store->read([](const State&, const History&) {}));
    }
    QCOMPARE(look(*store)->state, examples::idle());
}

void SqliteStoreTest::sqlitesErrorsHaveTheirKinds_data() const
{
    QTest::addColumn<int>("code");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::newRow("locked by another connection") << SQLITE_BUSY << Failure::Kind::Busy;
    QTest::newRow("no room on the disk") << SQLITE_FULL << Failure::Kind::Full;
    QTest::newRow("a file that cannot be opened") << SQLITE_CANTOPEN << Failure::Kind::NotReadable;
    QTest::newRow("a file that cannot be written") << SQLITE_READONLY << Failure::Kind::NotReadable;
    QTest::newRow("no database") << SQLITE_NOTADB << Failure::Kind::NotADatabase;
    QTest::newRow("a broken page") << SQLITE_CORRUPT << Failure::Kind::Damaged;
    QTest::newRow("a missing table") << SQLITE_ERROR << Failure::Kind::Damaged;
    QTest::newRow("a disk that fails") << SQLITE_IOERR << Failure::Kind::DiskFails;
}

void SqliteStoreTest::sqlitesErrorsHaveTheirKinds()
{
    QFETCH(int, code);
    QFETCH(Failure::Kind, kind);
    const auto result = store::attempt("a file", [&]() -> int {
        throw SQLite::Exception{"its words", code};
    });
    QVERIFY(!result);
    QCOMPARE(result.failure(), (Failure{.kind = kind, .subject = "a file", .detail = "its words"}));
}

void SqliteStoreTest::theSystemsErrorsHaveTheirKinds_data() const
{
    QTest::addColumn<std::errc>("error");
    QTest::addColumn<Failure::Kind>("kind");
    QTest::newRow("no room") << std::errc::no_space_on_device << Failure::Kind::Full;
    QTest::newRow("a disk that fails") << std::errc::io_error << Failure::Kind::DiskFails;
    QTest::newRow("no permission") << std::errc::permission_denied << Failure::Kind::NotReadable;
    QTest::newRow("too long a name") << std::errc::filename_too_long << Failure::Kind::NotReadable;
}

void SqliteStoreTest::theSystemsErrorsHaveTheirKinds()
{
    QFETCH(std::errc, error);
    QFETCH(Failure::Kind, kind);
    const std::filesystem::filesystem_error thrown{"a folder cannot be made",
                                                   std::make_error_code(error)};
    const auto result = store::attempt("a file", [&]() -> int { throw thrown; });
    QVERIFY(!result);
    QCOMPARE(result.failure(),
             (Failure{.kind = kind, .subject = "a file", .detail = thrown.code().message()}));
}

void SqliteStoreTest::aStateThatTheSchemaRefusesIsNotKept()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::idle()));

    auto nameless = examples::working();
    nameless.open[0].title.clear();
    QCOMPARE(keep(*store, nameless).failure().kind, Failure::Kind::Other);
    QCOMPARE(look(*store)->state, examples::idle());

    // The commit alone detects that its intention is missing.
    const auto orphan = store->transact([](const State& state, const History&) {
        auto pomodoro = examples::pomodoro(0, kStart - 1h);
        pomodoro.intention = core::IntentionId{77};
        return core::Transition{.state = state, .changes = {core::PutPomodoro{pomodoro}}};
    });
    QCOMPARE(orphan.failure().kind, Failure::Kind::Other);
    QCOMPARE(look(*store)->state, examples::idle());
    QVERIFY(keep(*store, examples::working()));
    QCOMPARE(look(*open())->state, examples::working());
}

void SqliteStoreTest::aDamagedRowFailsTheDecisionThatReadsIt()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::working()));
    auto later = examples::idle();
    later.now = kStart + 48h;
    later.next = examples::working().next;
    auto over = examples::working().streak->pairs.back().pomodoro;
    over.ending = core::Ending::Full;
    QVERIFY(keep(*store, later));
    QVERIFY(store->transact([&](const State& state, const History&) {
        return core::Transition{.state = state, .changes = {core::PutPomodoro{over}}};
    }));
    raw().exec("PRAGMA ignore_check_constraints = ON;"
               "UPDATE pomodoro SET verdict = 'sublime', evaluated_at = 0 WHERE id = 5");

    const auto result = store->transact([](const State& state, const History& history) {
        auto transition = core::Transition{.state = state};
        transition.state.now += history.pomodoro(core::PomodoroId{5}) ? 1h : 2h;
        return transition;
    });
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, Failure::Kind::Damaged);
    QCOMPARE(look(*store)->state, later);
}

void SqliteStoreTest::aTitleThatIsNotUtf8IsReadWithReplacements()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::working()));
    raw().exec("UPDATE intention SET title = CAST(x'4ceffd74657220' AS TEXT), "
               "description = CAST(x'ff' AS TEXT)");
    const auto state = look(*store)->state;
    QVERIFY(!state.open.empty());
    for (const auto& intention : state.open) {
        QCOMPARE(intention.title, "L\uFFFD\uFFFDter ");
        QCOMPARE(intention.description, "\uFFFD");
    }
}

void SqliteStoreTest::changesOfAnotherProcessAreExternalUntilATransaction()
{
    const auto store = open();
    const auto other = open();
    QVERIFY(keep(*store, examples::idle()));
    QVERIFY(!*store->hasExternalChanges());
    QVERIFY(keep(*other, examples::working()));
    QVERIFY(*store->hasExternalChanges());
    State seen;
    QVERIFY(store->read([&](const State& state, const History&) { seen = state; }));
    QCOMPARE(seen, examples::working());
    QVERIFY(*store->hasExternalChanges());
    QCOMPARE(look(*store)->state, examples::working());
    QVERIFY(!*store->hasExternalChanges());
}

void SqliteStoreTest::aClockSetBackLoadsPrunedRowsAgain()
{
    const auto store = open();
    const auto state = examples::prompting();
    QVERIFY(keep(*store, state));
    auto back = examples::idle();
    back.now += 24h * 60;
    back.next = state.next;
    QVERIFY(store->transact(
        [&](const State&, const History&) { return core::Transition{.state = back}; }));
    back.now = state.now;
    const auto result = store->transact(
        [&](const State&, const History&) { return core::Transition{.state = back}; });
    QCOMPARE(result->state.hours, state.hours);
}

void SqliteStoreTest::aStreakWithGapsIsDamage()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::inGrace()));
    raw().exec("UPDATE state SET grace_begin_at = NULL, grace_end_at = NULL,"
               " grace_slot_end_at = NULL, grace_index = NULL");
    const auto result = look(*store);
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, Failure::Kind::Damaged);
}

void SqliteStoreTest::aNewerProgramsMigrationIsNoticed()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::idle()));
    raw().exec("PRAGMA user_version = 99");
    const auto result = keep(*store, examples::working());
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, Failure::Kind::Newer);
    QCOMPARE(raw().execAndGet("SELECT count(*) FROM pomodoro").getInt(), 0);
}

void SqliteStoreTest::loadingCostsTheSameAfterYears()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::prompting()));
    QVERIFY(keepDays(*store, 0, 10));
    const auto database = raw();
    const auto steps = stepsToLoad(database);
    QVERIFY(keepDays(*store, 10, 500));
    QCOMPARE(chronicle(*store, {core::Instant{}, kStart - 48h}).pomodoros.size(), 500u);
    QCOMPARE(stepsToLoad(database), steps);
}

void SqliteStoreTest::aBackupIsACompleteStore()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::working()));
    QVERIFY(store->backupTo(path("backup.db")));
    QVERIFY(keep(*store, examples::resting()));

    QCOMPARE(QDir{m_folder->path()}.entryList({"backup*"}), QStringList{"backup.db"});
    QCOMPARE(QFile::permissions(m_folder->filePath("backup.db")),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
    QCOMPARE(look(*open("backup.db"))->state, examples::working());
    QCOMPARE(look(*store)->state, examples::resting());
}

void SqliteStoreTest::aBackupThatCannotBeWrittenLeavesNothing()
{
    const auto store = open();
    QVERIFY(keep(*store, examples::idle()));
    const auto result = store->backupTo(path("missing/backup.db"));
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, Failure::Kind::NotReadable);
    QVERIFY(!QFile::exists(m_folder->filePath("missing")));
    QCOMPARE(look(*store)->state, examples::idle());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::SqliteStoreTest, QCoreApplication)
#include "tst_sqlite_store.moc"
