// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/memory_backup_service.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

using namespace std::chrono_literals;

namespace pomotide {

using core::Backup;
using core::BackupReason;
using core::State;
using examples::kStart;

namespace {

/// A store and its backup service, of one kind.
class Archived {
public:
    virtual ~Archived() = default;
    [[nodiscard]] virtual core::Store& store() = 0;
    [[nodiscard]] virtual core::BackupService& backupService() = 0;
};

class InMemory final : public Archived {
public:
    core::Store& store() override { return m_store; }
    core::BackupService& backupService() override { return m_backupService; }

private:
    core::MemoryStore m_store{core::initialState(kStart)};
    core::MemoryBackupService m_backupService{m_store};
};

class InFile final : public Archived {
public:
    core::Store& store() override { return *m_store; }
    core::BackupService& backupService() override { return m_backupService; }

private:
    QTemporaryDir m_folder;
    std::string m_path = m_folder.filePath("store.db").toStdString();
    std::unique_ptr<core::Store> m_store = *store::SqliteStore::open(m_path, kStart);
    store::SqliteBackupService m_backupService{m_path};
};

} // namespace

/// The contract of BackupService. Each test runs on every kind.
class BackupServiceContractTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase_data() const;
    void init();

    void aNewStoreHasNoBackups();
    void aBackupIsDescribedAndListed();
    void backupsAreNewestFirst();
    void twoBackupsAtOneInstantAreTwo();
    void restoringLoadsTheBackup();
    void restoringMakesABackupOfTheFormerContent();
    void erasingLeavesTheInitialStateAndABackup();
    void aFileThatIsNoBackupIsNotRestored();
    void theNewestBackupsOfEachReasonAreKept_data() const;
    void theNewestBackupsOfEachReasonAreKept();

private:
    [[nodiscard]] bool keep(const State& state)
    {
        return static_cast<bool>(m_kept->store().transact([&](const State&, const core::History&) {
            return core::Transition{.state = state, .changes = examples::changesThatMake(state)};
        }));
    }
    [[nodiscard]] State state()
    {
        State state;
        static_cast<void>(m_kept->store().read(
            [&](const State& newest, const core::History&) { state = newest; }));
        return state;
    }
    [[nodiscard]] core::BackupService& backupService() { return m_kept->backupService(); }
    [[nodiscard]] std::vector<Backup> backups() { return backupService().storageInfo()->backups; }

    std::unique_ptr<Archived> m_kept;
};

void BackupServiceContractTest::initTestCase_data() const
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("in memory") << false;
    QTest::newRow("in a file") << true;
}

void BackupServiceContractTest::init()
{
    QFETCH_GLOBAL(bool, isFile);
    if (isFile) {
        m_kept = std::make_unique<InFile>();
    } else {
        m_kept = std::make_unique<InMemory>();
    }
}

void BackupServiceContractTest::aNewStoreHasNoBackups()
{
    QVERIFY(backups().empty());
}

void BackupServiceContractTest::aBackupIsDescribedAndListed()
{
    const auto made = backupService().backUp(BackupReason::ByHand, kStart + 1ms);
    QVERIFY(made);
    QCOMPARE(made->reason, BackupReason::ByHand);
    QVERIFY(made->made == kStart + 1ms);
    QVERIFY(backups() == std::vector{*made});
}

void BackupServiceContractTest::backupsAreNewestFirst()
{
    const auto second = backupService().backUp(BackupReason::Daily, kStart + 2h);
    const auto first = backupService().backUp(BackupReason::ByHand, kStart + 1h);
    const auto third = backupService().backUp(BackupReason::ByHand, kStart + 3h);
    QVERIFY((backups() == std::vector{*third, *second, *first}));
}

void BackupServiceContractTest::twoBackupsAtOneInstantAreTwo()
{
    const auto one = backupService().backUp(BackupReason::ByHand, kStart);
    const auto other = backupService().backUp(BackupReason::ByHand, kStart);
    QVERIFY((backups() == std::vector{*other, *one}));
    QVERIFY(one->path != other->path);
}

void BackupServiceContractTest::restoringLoadsTheBackup()
{
    QVERIFY(keep(examples::inGrace()));
    const auto backup = backupService().backUp(BackupReason::ByHand, kStart);
    auto other = core::initialState(kStart);
    other.next = examples::inGrace().next;
    QVERIFY(keep(other));
    QVERIFY(backupService().restore(backup->path, BackupReason::BeforeRestore, kStart + 1h));
    QCOMPARE(state(), examples::inGrace());
    const auto isNews = m_kept->store().transact([](const State& newest, const core::History&) {
        return core::Transition{.state = newest};
    });
    QVERIFY(isNews && isNews->state == examples::inGrace());
}

void BackupServiceContractTest::restoringMakesABackupOfTheFormerContent()
{
    const auto empty = backupService().backUp(BackupReason::ByHand, kStart);
    QVERIFY(keep(examples::working()));
    const auto before =
        backupService().restore(empty->path, BackupReason::BeforeImport, kStart + 1h);
    QVERIFY(before);
    QCOMPARE(before->reason, BackupReason::BeforeImport);
    QCOMPARE(state(), core::initialState(kStart));
    QVERIFY(backupService().restore(before->path, BackupReason::BeforeRestore, kStart + 2h));
    QCOMPARE(state(), examples::working());
}

void BackupServiceContractTest::erasingLeavesTheInitialStateAndABackup()
{
    QVERIFY(keep(examples::prompting()));
    const auto before = backupService().erase(kStart + 1h);
    QVERIFY(before);
    QCOMPARE(before->reason, BackupReason::BeforeErase);
    QCOMPARE(state(), core::initialState(kStart + 1h));
    QVERIFY(backupService().restore(before->path, BackupReason::BeforeRestore, kStart + 2h));
    QCOMPARE(state(), examples::prompting());
}

void BackupServiceContractTest::aFileThatIsNoBackupIsNotRestored()
{
    QVERIFY(keep(examples::idle()));
    const auto result = backupService().restore("/nowhere", BackupReason::BeforeRestore, kStart);
    QVERIFY(!result);
    QCOMPARE(result.failure().kind, core::Failure::Kind::NotReadable);
    QCOMPARE(result.failure().subject, std::string{"/nowhere"});
    QCOMPARE(state(), examples::idle());
    QVERIFY(backups().empty());
}

void BackupServiceContractTest::theNewestBackupsOfEachReasonAreKept_data() const
{
    QTest::addColumn<BackupReason>("reason");
    QTest::addColumn<std::size_t>("count");
    QTest::newRow("seven daily ones") << BackupReason::Daily << std::size_t{7};
    QTest::newRow("ten by hand") << BackupReason::ByHand << std::size_t{10};
    QTest::newRow("ten before erasing") << BackupReason::BeforeErase << std::size_t{10};
}

void BackupServiceContractTest::theNewestBackupsOfEachReasonAreKept()
{
    QFETCH(BackupReason, reason);
    QFETCH(std::size_t, count);
    const auto other = backupService().backUp(BackupReason::BeforeRestore, kStart - 24h);
    std::vector<Backup> expected;
    for (std::size_t number = 0; number < count + 2; ++number) {
        expected.insert(expected.begin(),
                        *backupService().backUp(reason, kStart + std::chrono::days{number}));
    }
    expected.resize(count);
    expected.push_back(*other);
    QVERIFY(backups() == expected);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::BackupServiceContractTest, QCoreApplication)
#include "tst_backup_service_contract.moc"
