// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/private_files.h"
#include "core/store/scratch_directory.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

#include <map>

namespace pomotide {

using store::ScratchDirectory;

/// Folders in which something is made that is not whole yet.
class ScratchDirectoryTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void twoAtOnceNeverMeet();
    void filesInTheWayStay();
    void onlyItsOwnerLooksIntoIt();
    void filesOfAKilledProgramAreRemoved();
    void foldersInUseStay();
    void withoutAFolderThereIsNone();

private:
    [[nodiscard]] std::filesystem::path database() const
    {
        return m_folder->filePath("store.db").toStdString();
    }
    void put(const QString& name) const
    {
        QVERIFY(QDir{}.mkpath(QFileInfo{m_folder->filePath(name)}.path()));
        QFile file{m_folder->filePath(name)};
        QVERIFY(file.open(QFile::WriteOnly));
    }
    /// All files and folders, by their paths from the folder.
    [[nodiscard]] QStringList all(const QString& under = {}) const
    {
        QStringList names;
        for (const auto& entry : QDir{m_folder->filePath(under)}.entryInfoList(
                 QDir::AllEntries | QDir::NoDotAndDotDot | QDir::System, QDir::Name)) {
            const auto name = under.isEmpty() ? entry.fileName() : under + "/" + entry.fileName();
            names += name;
            if (entry.isDir()) {
                names += all(name);
            }
        }
        return names;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ScratchDirectoryTest::twoAtOnceNeverMeet()
{
    {
        const auto one = store::scratchOf(database());
        store::createPrivateFile(one.content());
        const auto other = store::scratchOf(database());
        QVERIFY(one.content() != other.content());
        QVERIFY(std::filesystem::exists(one.content()));
        QVERIFY(!std::filesystem::exists(other.content()));
    }
    QCOMPARE(all(), QStringList{"store.db-backups"});
}

void ScratchDirectoryTest::filesInTheWayStay()
{
    put("file.part-0/content");
    put("file.part-1");
    QVERIFY(QFile::link("/nowhere", m_folder->filePath("file.part-2")));
    const auto before = all();
    {
        const ScratchDirectory scratch{m_folder->filePath("file.part").toStdString()};
        QCOMPARE(scratch.content().string(),
                 m_folder->filePath("file.part-3/content").toStdString());
    }
    QCOMPARE(all(), before);
}

void ScratchDirectoryTest::onlyItsOwnerLooksIntoIt()
{
    const ScratchDirectory scratch{m_folder->filePath("file.part").toStdString()};
    QCOMPARE(QFile::permissions(m_folder->filePath("file.part-0")),
             QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadUser |
                 QFile::WriteUser | QFile::ExeUser);
}

void ScratchDirectoryTest::filesOfAKilledProgramAreRemoved()
{
    const QStringList ours{"store.db-backups/unfinished/content.db",
                           "store.db-backups/unfinished-0/content",
                           "store.db-backups/unfinished-12/lock",
                           "store.db-backups/importing/content.db-wal",
                           "store.db-backups/2026-03-02T090000.000Z-daily.db.part",
                           "store.db-backups/2026-03-02T090000.000Z-daily.db.part-journal",
                           "store.db-backups/2026-03-02T090000.000Z-daily.db.part-0/content",
                           "store.db.recovered",
                           "store.db.recovered-wal",
                           "store.db.recovered-0/content",
                           "store.db.schema-4.part",
                           "store.db.schema-4.part-0/content"};
    const QStringList others{"other.db.part",
                             "other.db.recovered",
                             "store.db",
                             "store.db-backups/2026-03-02T090000.000Z-daily.db",
                             "store.db-backups/unfinished-novel/chapter",
                             "store.db.part-of-my-notes",
                             "store.db.part",
                             "store.db.recovered-notes",
                             "store.db.schema-4"};
    for (const auto& name : others) {
        put(name);
    }
    const auto before = all();
    for (const auto& name : ours) {
        put(name);
    }
    store::removeLeftovers(database());
    QCOMPARE(all(), before);
}

void ScratchDirectoryTest::foldersInUseStay()
{
    const auto scratch = store::scratchOf(database());
    store::createPrivateFile(scratch.content());
    const auto before = all();
    store::removeLeftovers(database());
    QCOMPARE(all(), before);
}

void ScratchDirectoryTest::withoutAFolderThereIsNone()
{
    const auto base = m_folder->filePath("missing/file.part").toStdString();
    QVERIFY_THROWS_EXCEPTION(std::filesystem::filesystem_error, ScratchDirectory{base});
    QVERIFY(all().isEmpty());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ScratchDirectoryTest, QCoreApplication)
#include "tst_scratch_directory.moc"
