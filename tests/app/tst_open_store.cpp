// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/open_store.h"

#include "core/store/sqlite_backup_service.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace pomotide {

using namespace build;
using core::Failure;

/// Opening a file that cannot be read.
class OpenStoreTest final : public QObject {
    Q_OBJECT

private slots:
    void aGoodFileIsOpened();
    void aDamagedFileIsReplacedByItsBackup_data() const;
    void aDamagedFileIsReplacedByItsBackup();
    void aFileWithoutBackupsIsLeftAlone();
    void aPathThatIsNoFileIsLeftAlone();

private:
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
};

void OpenStoreTest::aGoodFileIsOpened()
{
    const QTemporaryDir folder;
    const auto opened = app::openStore(folder.filePath("a.db").toStdString(), kNine);
    QVERIFY(opened);
    QVERIFY(opened->store && !opened->recovered);
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
    QVERIFY(app::openStore(path.toStdString(), kNine));
    const auto backup =
        store::SqliteBackupService{path.toStdString()}.backUp(core::BackupReason::Daily, kNine);
    const auto whole = contentOf(path);
    const auto damaged = whole.left(good) + QByteArray(whole.size() - good, 'x');
    write(path, damaged);

    const auto opened = app::openStore(path.toStdString(), kNine + 24h);
    QVERIFY2(opened, opened ? "" : opened.failure().detail.c_str());
    QVERIFY(opened->recovered.has_value());
    QVERIFY(opened->recovered->backup == *backup);
    QCOMPARE(contentOf(QString::fromStdString(opened->recovered->setAside)), damaged);
    core::State state;
    QVERIFY(opened->store->read(
        [&](const core::State& newest, const core::History&) { state = newest; }));
    QVERIFY(state == core::State{.now = kNine});
}

void OpenStoreTest::aFileWithoutBackupsIsLeftAlone()
{
    const QTemporaryDir folder;
    const auto path = folder.filePath("a.db");
    write(path, QByteArray(8192, 'x'));
    const auto opened = app::openStore(path.toStdString(), kNine);
    QVERIFY(!opened);
    QCOMPARE(opened.failure().kind, Failure::Kind::NotADatabase);
    QCOMPARE(contentOf(path), QByteArray(8192, 'x'));
    QCOMPARE(QDir{folder.path()}.entryList(QDir::AllEntries | QDir::NoDotAndDotDot),
             QStringList{"a.db"});
}

void OpenStoreTest::aPathThatIsNoFileIsLeftAlone()
{
    const QTemporaryDir folder;
    const auto opened = app::openStore(folder.path().toStdString(), kNine);
    QVERIFY(!opened);
    QCOMPARE(opened.failure().kind, Failure::Kind::IsDirectory);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::OpenStoreTest, QCoreApplication)
#include "tst_open_store.moc"
