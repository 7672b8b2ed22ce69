// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/limits.h"
#include "core/store/failures.h"
#include "core/store/private_files.h"
#include "core/store/recover_database.h"
#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <random>

using namespace std::chrono_literals;

namespace pomotide {

using core::BackupReason;
using core::History;
using core::State;
using examples::kStart;
using store::SqliteBackupService;
using store::SqliteStore;

namespace {

constexpr int kPageSize = 4096;

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

/// With noise in the place of that page; pages are counted from 1, as SQLite does.
QByteArray withNoise(QByteArray content, int page)
{
    std::minstd_rand noise{static_cast<unsigned>(page)};
    for (int place = (page - 1) * kPageSize; place < page * kPageSize; ++place) {
        content[place] = static_cast<char>(noise());
    }
    return content;
}

/// Everything that a store has.
struct Content {
    State state;
    std::vector<core::Intention> intentions;
    core::Chronicle chronicle;

    bool operator==(const Content&) const = default;
};

std::optional<Content> contentIn(core::Store& store)
{
    Content content;
    const auto read = store.read([&](const State& state, const History& history) {
        content = {.state = state,
                   .intentions = history.intentions(),
                   .chronicle = history.chronicle(core::kInstantRange)};
    });
    return read ? std::optional{content} : std::nullopt;
}

} // namespace

/// A file of which one page has turned to noise, for every page in turn.
class DamagedPagesTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aBackupIsRestoredWhateverPageIsDamaged();
    void aLinkStaysOneWhateverPageIsDamaged();
    void everyProgramSeesWhatIsRestoredOverDamage();
    void aTornFileIsRestored();
    void aBackupIsNotRestoredWhateverPageOfItIsDamaged();
    void whateverPageIsDamagedNothingIsLostBeforeTheBackup();
    void damageToAnIndexLosesNothing();
    void aDamagedIndexIsRepairedByTheNextBackup();
    void anIndexThatLacksARowIsRepairedByTheNextBackup();
    void aFileThatCannotBeReadToItsEndIsNotCalledDamaged();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("store.db"); }
    [[nodiscard]] std::string name() const { return path().toStdString(); }
    [[nodiscard]] std::unique_ptr<SqliteStore> open() const
    {
        return *SqliteStore::open(name(), kStart, 50ms);
    }
    [[nodiscard]] SqliteBackupService backupService() const
    {
        return SqliteBackupService{name(), 50ms};
    }
    [[nodiscard]] int pages() const { return static_cast<int>(m_whole.size()) / kPageSize; }
    /// What SQLite says of the whole file.
    [[nodiscard]] std::string verdict() const
    {
        const SQLite::Database database{name(), SQLite::OPEN_READWRITE};
        SQLite::Statement check{database, "PRAGMA integrity_check"};
        return check.executeStep() ? check.getColumn(0).getString() : "";
    }
    /// The first page of every index.
    [[nodiscard]] std::vector<int> indexes() const
    {
        const SQLite::Database database{name()};
        SQLite::Statement rows{
            database, "SELECT rootpage FROM sqlite_schema WHERE type = 'index' AND sql <> ''"};
        std::vector<int> pages;
        while (rows.executeStep()) {
            pages.push_back(rows.getColumn(0).getInt());
        }
        return pages;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QByteArray m_whole;
    Content m_content;
    std::string m_backup;
};

void DamagedPagesTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    const auto store = open();
    QVERIFY(store->transact([](const State&, const History&) {
        auto state = examples::inGrace();
        state.next.intention = 2000;
        state.next.pomodoro = 2000;
        state.next.session = 2000;
        auto changes = examples::changesThatMake(state);
        for (int day = 0; day < 20; ++day) {
            for (const auto& change : examples::somethingLongAgo(day)) {
                if (!std::holds_alternative<core::PutOverride>(change)) {
                    changes.push_back(change);
                }
            }
        }
        return core::Transition{.state = state, .changes = changes};
    }));
    m_content = *contentIn(*store);
    m_backup = m_folder->filePath("good.db").toStdString();
    QVERIFY(store->backupTo(m_backup));
    SQLite::Database{name(), SQLite::OPEN_READWRITE}.exec("PRAGMA wal_checkpoint(TRUNCATE)");
    m_whole = contentOf(path());
    QVERIFY(pages() > 20);
}

void DamagedPagesTest::aBackupIsRestoredWhateverPageIsDamaged()
{
    int setAside = 0;
    for (int page = 1; page <= pages(); ++page) {
        const auto damaged = withNoise(m_whole, page);
        write(path(), damaged);
        const auto before = backupService().restore(m_backup, BackupReason::BeforeRestore, kStart);
        QVERIFY2(before, qPrintable(QString("page %1: %2")
                                        .arg(page)
                                        .arg(before ? "" : before.failure().detail.c_str())));
        if (before->reason == BackupReason::SetAside) {
            ++setAside;
            QCOMPARE(contentOf(QString::fromStdString(before->path)), damaged);
            QCOMPARE(before->bytes, static_cast<std::uint64_t>(damaged.size()));
        }
        QVERIFY2(contentIn(*open()) == m_content, qPrintable(QString("page %1").arg(page)));
    }
    QVERIFY(setAside > pages() / 2);
}

void DamagedPagesTest::aLinkStaysOneWhateverPageIsDamaged()
{
    QVERIFY(QDir{m_folder->path()}.mkdir("elsewhere"));
    const auto link = m_folder->filePath("elsewhere/link.db");
    QVERIFY(QFile::link(path(), link));
    for (int page = 1; page <= pages(); ++page) {
        write(path(), withNoise(m_whole, page));
        SqliteBackupService byLink{link.toStdString(), 50ms};
        QVERIFY(byLink.restore(m_backup, BackupReason::BeforeRestore, kStart));
        QCOMPARE(QFileInfo{link}.symLinkTarget(), path());
        QVERIFY2(contentIn(*open()) == m_content, qPrintable(QString("page %1").arg(page)));
    }
}

void DamagedPagesTest::everyProgramSeesWhatIsRestoredOverDamage()
{
    for (int page = 2; page <= pages(); ++page) {
        write(path(), withNoise(m_whole, page));
        const auto other = SqliteStore::open(name(), kStart, 50ms);
        if (!other) {
            continue;
        }
        QVERIFY(backupService().restore(m_backup, BackupReason::BeforeRestore, kStart));
        QVERIFY2(contentIn(**other) == m_content, qPrintable(QString("page %1").arg(page)));
    }
}

void DamagedPagesTest::aTornFileIsRestored()
{
    for (const int size : {kPageSize, 3 * kPageSize / 2, 5 * kPageSize}) {
        write(path(), m_whole.left(size));
        const auto before = backupService().restore(m_backup, BackupReason::BeforeRestore, kStart);
        QVERIFY2(before, before ? "" : before.failure().detail.c_str());
        QCOMPARE(contentOf(QString::fromStdString(before->path)), m_whole.left(size));
        QVERIFY(contentIn(*open()) == m_content);
    }
}

void DamagedPagesTest::aBackupIsNotRestoredWhateverPageOfItIsDamaged()
{
    const auto bad = m_folder->filePath("bad.db");
    const auto whole = contentOf(QString::fromStdString(m_backup));
    for (int page = 1; page <= whole.size() / kPageSize; ++page) {
        write(bad, withNoise(whole, page));
        const auto restored =
            backupService().restore(bad.toStdString(), BackupReason::BeforeRestore, kStart);
        QVERIFY2(!restored, qPrintable(QString("page %1").arg(page)));
        QVERIFY(store::isDamage(restored.failure()));
        QCOMPARE(restored.failure().subject, bad.toStdString());
    }
    QVERIFY(contentIn(*open()) == m_content);
    QVERIFY(backupService().storageInfo()->backups.empty());
}

/// Only indexes are repaired in place.
void DamagedPagesTest::whateverPageIsDamagedNothingIsLostBeforeTheBackup()
{
    const auto backup = backupService().backUp(BackupReason::Daily, kStart);
    QVERIFY(backup);
    int repaired = 0;
    for (int page = 1; page <= pages(); ++page) {
        write(path(), withNoise(m_whole, page));
        const auto recovered = store::recoverDatabase(name(), kStart);
        QVERIFY2(recovered && *recovered, qPrintable(QString("page %1").arg(page)));
        if (**recovered == store::Recovered{}) {
            ++repaired;
        } else {
            QVERIFY((*recovered)->backup == *backup);
        }
        QVERIFY2(contentIn(*open()) == m_content, qPrintable(QString("page %1").arg(page)));
        QCOMPARE(verdict(), std::string{"ok"});
    }
    QVERIFY(repaired > 0 && repaired < pages());
}

void DamagedPagesTest::damageToAnIndexLosesNothing()
{
    for (const int page : indexes()) {
        write(path(), withNoise(m_whole, page));
        const auto recovered = store::recoverDatabase(name(), kStart);
        QVERIFY(recovered && *recovered == store::Recovered{});
        QVERIFY(contentIn(*open()) == m_content);
        QCOMPARE(verdict(), std::string{"ok"});
    }
}

void DamagedPagesTest::aDamagedIndexIsRepairedByTheNextBackup()
{
    for (const int page : indexes()) {
        write(path(), withNoise(m_whole, page));
        const auto made = backupService().backUp(BackupReason::Daily, kStart);
        QVERIFY2(made, made ? "" : made.failure().detail.c_str());
        QVERIFY(contentIn(*open()) == m_content);
    }
}

void DamagedPagesTest::anIndexThatLacksARowIsRepairedByTheNextBackup()
{
    {
        SQLite::Database database{name(), SQLite::OPEN_READWRITE};
        database.exec("PRAGMA writable_schema = ON;"
                      "UPDATE sqlite_schema SET sql = sql || ' WHERE id <> 1005' "
                      "WHERE name = 'pomodoro_begin';"
                      "PRAGMA writable_schema = RESET;"
                      "REINDEX pomodoro_begin;"
                      "PRAGMA writable_schema = ON;"
                      "UPDATE sqlite_schema SET sql = replace(sql, ' WHERE id <> 1005', '')");
    }
    QVERIFY(contentIn(*open()) != m_content);
    QVERIFY(backupService().backUp(BackupReason::Daily, kStart));
    QVERIFY(contentIn(*open()) == m_content);
}

void DamagedPagesTest::aFileThatCannotBeReadToItsEndIsNotCalledDamaged()
{
    store::readToEnd(name());
    std::optional<core::Failure> failure;
    try {
        // Its first page belongs to no memory.
        store::readToEnd("/proc/self/mem");
    } catch (const core::Failure& thrown) {
        failure = thrown;
    }
    QVERIFY(failure.has_value());
    QCOMPARE(failure->kind, core::Failure::Kind::DiskFails);
    QCOMPARE(failure->subject, std::string{"/proc/self/mem"});
    const auto recovered = store::recoverDatabase("/proc/self/mem", kStart);
    QVERIFY(!recovered);
    QVERIFY(recovered.failure() == *failure);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DamagedPagesTest, QCoreApplication)
#include "tst_damaged_pages.moc"
