// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/store_watcher.h"

#include "core/engine/step.h"
#include "core/store/sqlite_store.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

namespace pomotide {

using app::StoreWatcher;
using build::kNine;
using store::SqliteStore;

namespace {

std::unique_ptr<SqliteStore> open(const QString& path)
{
    return *SqliteStore::open(path.toStdString(), kNine);
}

void work(core::Store& store)
{
    const auto result = store.transact([](const core::State& state, const core::History& history) {
        return core::step(state, core::Advance{}, state.now + std::chrono::seconds{1},
                          core::ScriptedZones{}, history);
    });
    QVERIFY(result);
}

} // namespace

class StoreWatcherTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void changesAreReadableWhenReported();
    void ownChangesAreNotReported();
    void aReadByAnotherProcessIsNoChange();
    void theTargetOfALinkIsWatched();
    void anotherFileInItsPlaceIsReported_data() const;
    void anotherFileInItsPlaceIsReported();
    void aFailureToWatchIsLogged();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath("test.db"); }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void StoreWatcherTest::changesAreReadableWhenReported()
{
    const auto own = open(path());
    work(*own);
    const StoreWatcher watcher(path());
    QSignalSpy visits(&watcher, &StoreWatcher::databaseChanged);
    work(*open(path()));
    QVERIFY(visits.wait());
    QVERIFY(*own->hasExternalChanges());
}

void StoreWatcherTest::ownChangesAreNotReported()
{
    const auto own = open(path());
    work(*own);
    const StoreWatcher watcher(path());
    QSignalSpy visits(&watcher, &StoreWatcher::databaseChanged);
    work(*own);
    // The system has queued its events by now.
    QCoreApplication::processEvents();
    QCOMPARE(visits.count(), 0);
}

void StoreWatcherTest::aReadByAnotherProcessIsNoChange()
{
    const auto own = open(path());
    work(*own);
    const StoreWatcher watcher(path());
    QSignalSpy visits(&watcher, &StoreWatcher::databaseChanged);
    QVERIFY(open(path())->read([](const core::State&, const core::History&) {}));
    QVERIFY(visits.wait());
    QVERIFY(!*own->hasExternalChanges());
}

void StoreWatcherTest::theTargetOfALinkIsWatched()
{
    const auto link = m_folder->filePath("link.db");
    const auto own = open(path());
    work(*own);
    QVERIFY(QFile::link(path(), link));
    const StoreWatcher watcher(link);
    QSignalSpy visits(&watcher, &StoreWatcher::databaseChanged);
    work(*open(path()));
    QVERIFY(visits.wait());
}

void StoreWatcherTest::anotherFileInItsPlaceIsReported_data() const
{
    QTest::addColumn<QString>("command");
    QTest::newRow("replaced") << "touch other && mv other test.db";
    QTest::newRow("renamed") << "mv test.db other";
    QTest::newRow("removed") << "rm test.db";
    QTest::newRow("log removed") << "rm test.db-wal";
    QTest::newRow("index of the log removed") << "rm test.db-shm";
    QTest::newRow("link replaced") << "touch other && mv other link.db";
    QTest::newRow("link removed") << "rm link.db";
}

void StoreWatcherTest::anotherFileInItsPlaceIsReported()
{
    QFETCH(QString, command);
    const auto own = open(path());
    work(*own);
    const auto link = m_folder->filePath("link.db");
    QVERIFY(QFile::link(path(), link));
    const StoreWatcher watcher(link);
    QSignalSpy visits(&watcher, &StoreWatcher::databaseChanged);
    QCOMPARE(std::system(qPrintable("cd " + m_folder->path() + " && " + command)), 0);
    QVERIFY(visits.wait());
    QVERIFY(!own->isInPlace() || !QFileInfo(link).isSymLink());
}

void StoreWatcherTest::aFailureToWatchIsLogged()
{
    QTest::ignoreMessage(QtWarningMsg, QRegularExpression("^Pomotide cannot watch .*-wal: .+"));
    const StoreWatcher watcher(path());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::StoreWatcherTest, QCoreApplication)
#include "tst_store_watcher.moc"
