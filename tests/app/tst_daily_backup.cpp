// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/daily_backup.h"

#include "core/engine/step.h"
#include "tests/support/builders.h"
#include "tests/support/memory_backup_service.h"
#include "tests/support/suite.h"

#include <QTest>

namespace pomotide {

using namespace build;
using core::BackupReason;
using core::Failure;
using core::Instant;

namespace {

using Reports = std::vector<std::optional<Failure>>;

const Failure kFull{.kind = Failure::Kind::Full, .subject = "disk", .detail = {}};

} // namespace

/// The time of the daily backup. Days begin at four.
class DailyBackupTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void oneBackupIsMadeADay();
    void aDayIsALocalOne();
    void aBackupOfAnEarlierStartCounts();
    void otherBackupsDoNotCount();
    void aFailureIsReportedOnceAndRetriedAfterAnHourUntilItIsOver();

private:
    void look(Instant now) { m_daily->checkBackup(core::initialState(now), now); }
    [[nodiscard]] std::vector<Instant> made()
    {
        std::vector<Instant> made;
        const auto storageInfo = m_backupService->storageInfo();
        for (const auto& backup : storageInfo->backups) {
            if (backup.reason == BackupReason::Daily) {
                made.insert(made.begin(), backup.made);
            }
        }
        return made;
    }
    void start()
    {
        m_daily = std::make_unique<app::DailyBackup>(
            *m_backupService, m_zones,
            [this](const auto& failure) { m_reports.push_back(failure); });
    }

    core::MemoryStore m_store{core::initialState(kNine)};
    core::ScriptedZones m_zones{{core::ScriptedZone{"America/New_York", -5h}}};
    Reports m_reports;
    std::unique_ptr<core::MemoryBackupService> m_backupService;
    std::unique_ptr<app::DailyBackup> m_daily;
};

void DailyBackupTest::init()
{
    m_reports.clear();
    m_backupService = std::make_unique<core::MemoryBackupService>(m_store);
    start();
}

void DailyBackupTest::oneBackupIsMadeADay()
{
    for (const auto hours : {9h, 10h, 20h, 33h, 34h, 57h}) {
        look(kMonday + hours);
    }
    QVERIFY((made() == std::vector<Instant>{kMonday + 9h, kMonday + 33h, kMonday + 57h}));
}

void DailyBackupTest::aDayIsALocalOne()
{
    look(kMonday + 9h - 1ms);
    look(kMonday + 9h);
    QVERIFY((made() == std::vector<Instant>{kMonday + 9h - 1ms, kMonday + 9h}));
}

void DailyBackupTest::aBackupOfAnEarlierStartCounts()
{
    look(kMonday + 9h);
    start();
    look(kMonday + 10h);
    QVERIFY(made() == std::vector<Instant>{kMonday + 9h});
}

void DailyBackupTest::otherBackupsDoNotCount()
{
    QVERIFY(m_backupService->backUp(BackupReason::ByHand, kMonday + 9h));
    look(kMonday + 10h);
    QVERIFY(made() == std::vector<Instant>{kMonday + 10h});
}

void DailyBackupTest::aFailureIsReportedOnceAndRetriedAfterAnHourUntilItIsOver()
{
    m_backupService->failWith(kFull);
    look(kMonday + 9h);
    look(kMonday + 9h + 59min);
    look(kMonday + 10h);
    QVERIFY(m_reports == Reports{kFull});
    m_backupService->failWith({});
    look(kMonday + 10h + 59min);
    QVERIFY(made().empty());
    look(kMonday + 11h);
    QVERIFY(made() == std::vector<Instant>{kMonday + 11h});
    QVERIFY((m_reports == Reports{kFull, std::nullopt}));
    m_backupService->failWith(kFull);
    look(kMonday + 33h);
    QVERIFY((m_reports == Reports{kFull, std::nullopt, kFull}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DailyBackupTest, QCoreApplication)
#include "tst_daily_backup.moc"
