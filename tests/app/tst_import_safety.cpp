// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exchange.h"

#include "core/engine/step.h"
#include "core/store/scratch_directory.h"
#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"
#include "tests/support/builders.h"
#include "tests/support/disk_hook.h"
#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sqlite3.h>
#include <sys/wait.h>
#include <unistd.h>

#include <functional>
#include <sstream>

namespace pomotide {

using namespace build;
using namespace std::chrono_literals;
using core::Backup;
using core::BackupReason;
using core::Instant;
using core::Result;
using store::SqliteBackupService;
using store::SqliteStore;

namespace {

void forget(double) {}

/// In which another program does something just before anything is restored.
class BusyService final : public core::BackupService {
public:
    BusyService(core::BackupService& service, std::function<void()> otherWork)
        : m_service(service), m_otherWork(std::move(otherWork))
    {}

    Result<core::StorageInfo> storageInfo() override { return m_service.storageInfo(); }
    Result<Backup> backUp(BackupReason reason, Instant at) override
    {
        return m_service.backUp(reason, at);
    }
    Result<Backup> restore(const std::string& path, BackupReason reason, Instant at) override
    {
        m_otherWork();
        return m_service.restore(path, reason, at);
    }
    Result<Backup> erase(Instant at) override { return m_service.erase(at); }

private:
    core::BackupService& m_service;
    std::function<void()> m_otherWork;
};

} // namespace

/// Imports and exports beside others: at once, killed, and under other people's eyes.
class ImportSafetyTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void twoImportsAtOnceDoNotMeet();
    void leftoversOfAKilledImportAreNeverImported();
    void anExportIsForItsOwnerOnly();
    void anExportFollowsNoLink();
    void anExportReplacesNoDatabase_data() const;
    void anExportReplacesNoDatabase();

private:
    [[nodiscard]] std::string file(const char* name) const
    {
        return m_folder->filePath(name).toStdString();
    }
    /// Exports a store with that intention.
    void writeExport(const char* name, const char* title) const
    {
        const auto path = file(name);
        const auto store = *SqliteStore::open(path + ".db", kNine);
        const core::Command add = core::AddIntention{title, "", {}};
        QVERIFY(store->transact([&](const core::State& state, const core::History& history) {
            return core::step(state, add, kNine, m_zones, history);
        }));
        QVERIFY(exchange::exportTo(path, exchange::Format::Json, *store, m_zones, forget));
    }
    [[nodiscard]] bool importFrom(const char* name, core::BackupService& service) const
    {
        const auto imported = exchange::importFrom(file(name), service, kNine + 1h, forget);
        return std::holds_alternative<Backup>(imported);
    }
    /// The titles of all intentions.
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        const auto store = *SqliteStore::open(file("store.db"), kNine);
        static_cast<void>(store->read([&](const core::State&, const core::History& history) {
            for (const auto& intention : history.intentions()) {
                titles += QString::fromStdString(intention.title);
            }
        }));
        return titles;
    }
    /// Imports in a process of its own, which dies just before SQLite changes something on the disk
    /// for that time. False if it has come to its end.
    [[nodiscard]] bool isKilledAt(int change, const char* name) const
    {
        const auto process = fork();
        if (process == 0) {
            const DiskHook hook([change, changes = 0](DiskHook::Access access) mutable {
                if (access == DiskHook::Access::Change && changes++ == change) {
                    _exit(1);
                }
                return SQLITE_OK;
            });
            SqliteBackupService service{file("store.db")};
            _exit(importFrom(name, service) ? 0 : 2);
        }
        int status = 0;
        waitpid(process, &status, 0);
        return WEXITSTATUS(status) == 1;
    }

    core::ScriptedZones m_zones;
    std::unique_ptr<QTemporaryDir> m_folder;
};

void ImportSafetyTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    writeExport("one.json", "One");
    writeExport("other.json", "Other");
    QVERIFY(SqliteStore::open(file("store.db"), kNine));
}

void ImportSafetyTest::twoImportsAtOnceDoNotMeet()
{
    SqliteBackupService service{file("store.db")};
    BusyService busy{service, [&] {
                         QVERIFY(importFrom("other.json", service));
                         QCOMPARE(titles(), QStringList{"Other"});
                     }};
    QVERIFY(importFrom("one.json", busy));
    QCOMPARE(titles(), QStringList{"One"});
    QCOMPARE(QDir{m_folder->filePath("store.db-backups")}.entryList({"*-*"}, QDir::Dirs),
             QStringList{});
}

void ImportSafetyTest::leftoversOfAKilledImportAreNeverImported()
{
    SqliteBackupService service{file("store.db")};
    constexpr int kStride = 3;
    bool isKilled = true;
    for (int change = 0; isKilled; change += kStride) {
        QVERIFY(service.erase(kNine));
        isKilled = isKilledAt(change, "one.json");
        const auto left = titles();
        QVERIFY(left == QStringList{"One"} || (isKilled && left.isEmpty()));
        QVERIFY(importFrom("other.json", service));
        QCOMPARE(titles(), QStringList{"Other"});
    }
    store::removeLeftovers(file("store.db"));
    QCOMPARE(
        QDir{m_folder->filePath("store.db-backups")}.entryList(QDir::Dirs | QDir::NoDotAndDotDot),
        QStringList{});
}

void ImportSafetyTest::anExportIsForItsOwnerOnly()
{
    QCOMPARE(QFile::permissions(m_folder->filePath("one.json")),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ReadUser | QFile::WriteUser);
}

void ImportSafetyTest::anExportFollowsNoLink()
{
    QFile kept{m_folder->filePath("kept")};
    QVERIFY(kept.open(QFile::WriteOnly));
    kept.write("mine");
    kept.close();
    for (const auto* name : {"new.json.part", "new.json.part-0", "new.json"}) {
        QVERIFY(QFile::link(kept.fileName(), m_folder->filePath(name)));
    }
    writeExport("new.json", "New");
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), QByteArray{"mine"});
    QVERIFY(!QFileInfo{m_folder->filePath("new.json")}.isSymLink());
}

void ImportSafetyTest::anExportReplacesNoDatabase_data() const
{
    QTest::addColumn<QString>("name");
    QTest::newRow("its own") << "one.json.db";
    QTest::newRow("its own, by a link") << "link.db";
    QTest::newRow("another one") << "other.db";
}

void ImportSafetyTest::anExportReplacesNoDatabase()
{
    QFETCH(QString, name);
    QVERIFY(QFile::link(m_folder->filePath("one.json.db"), m_folder->filePath("link.db")));
    static_cast<void>(*SqliteStore::open(file("other.db"), kNine));
    const auto store = *SqliteStore::open(file("one.json.db"), kNine);
    const auto path = file(qPrintable(name));
    const auto refused = exchange::exportTo(path, exchange::Format::Csv, *store, m_zones, forget);
    QVERIFY(!refused);
    const core::Failure expected{.kind = core::Failure::Kind::NotReadable,
                                 .subject = path,
                                 .detail = "it is a database, which an export does not replace"};
    QVERIFY(refused.failure() == expected);
    QVERIFY(SqliteStore::open(path, kNine));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ImportSafetyTest, QCoreApplication)
#include "tst_import_safety.moc"
