// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/run.h"

#include "core/store/sqlite_store.h"
#include "core/text/unicode.h"
#include "tests/support/builders.h"
#include "tests/support/disk_hook.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

#include <sys/stat.h>

#include <algorithm>
#include <filesystem>
#include <random>

namespace pomotide {

using namespace build;
using cli::Exit;

/// pomotidectl as a whole, on a database that is damaged.
class DamageTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aGoodBackupIsRestoredWhateverPageIsDamaged();
    void aReadThatFailsOnceIsNotNoticed();
    void aDiskThatFailsIsCalledThat();
    void valuesBeyondAllBoundsAreReportedInOneSentence_data() const;
    void valuesBeyondAllBoundsAreReportedInOneSentence();
    void aFullDiskIsNotBlamedOnTheBackup();
    void aFullDiskIsNamedByAnImport();
    void aPathThatCannotBeUsedIsToldWithItsReason();
    void aTitleThatIsNotUtf8IsToldWithAReplacement_data() const;
    void aTitleThatIsNotUtf8IsToldWithAReplacement();
    void aPipeIsNotReplacedByAnExport();
    void aFlippedBitOfTheHeaderIsDamage_data() const;
    void aFlippedBitOfTheHeaderIsDamage();
    void anotherFileIsNeverReplaced();

private:
    [[nodiscard]] cli::Report run(std::vector<std::string> typed) const
    {
        typed.insert(typed.begin(), {"--database", m_path.toStdString()});
        app::Translations translations;
        return cli::run(typed, translations);
    }
    [[nodiscard]] QByteArray content() const
    {
        QFile file{m_path};
        return file.open(QFile::ReadOnly) ? file.readAll() : QByteArray{};
    }
    void write(const QByteArray& content) const
    {
        QFile file{m_path};
        QVERIFY(file.open(QFile::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_path;
    std::string m_good;
};

void DamageTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("store.db");
    m_good = m_folder->filePath("good.db").toStdString();
    QCOMPARE(run({"intend", "Write report"}).exit, Exit::Done);
    QCOMPARE(run({"backup", m_good}).exit, Exit::Done);
}

void DamageTest::aGoodBackupIsRestoredWhateverPageIsDamaged()
{
    constexpr qsizetype kPage = 4096;
    const auto whole = content();
    const auto before = run({"intentions"});
    for (qsizetype place = 0; place < whole.size(); place += kPage) {
        auto damaged = whole;
        std::minstd_rand noise{static_cast<unsigned>(place) + 1};
        std::generate_n(damaged.begin() + place, kPage, [&] { return static_cast<char>(noise()); });
        write(damaged);
        const auto restored = run({"restore", m_good});
        QVERIFY2(restored.exit == Exit::Done, restored.text.c_str());
        QVERIFY(restored.text.starts_with("Everything is as in " + m_good + "\n"));
        QVERIFY(run({"intentions"}) == before);
    }
}

void DamageTest::aReadThatFailsOnceIsNotNoticed()
{
    const auto expected = run({"intentions"});
    bool hasFailed = true;
    for (int failing = 0; hasFailed; ++failing) {
        hasFailed = false;
        const DiskHook hook([&, reads = 0](DiskHook::Access access) mutable {
            const bool fails = access == DiskHook::Access::Read && reads++ == failing;
            hasFailed = hasFailed || fails;
            return fails ? SQLITE_IOERR_CORRUPTFS : SQLITE_OK; // SQLite takes it for damage
        });
        const auto shown = run({"intentions"});
        QVERIFY2(shown == expected, shown.text.c_str());
        const auto added = run({"intend", "More"});
        QVERIFY2(added.exit == Exit::Done, added.text.c_str());
        QCOMPARE(run({"undo"}).exit, Exit::Done);
    }
}

void DamageTest::aDiskThatFailsIsCalledThat()
{
    int reads = 0;
    const DiskHook hook([&](DiskHook::Access access) {
        constexpr int kOfOpening = 6;
        return access == DiskHook::Access::Read && ++reads > kOfOpening ? SQLITE_IOERR_CORRUPTFS
                                                                        : SQLITE_OK;
    });
    const auto refused = run({"intentions"});
    QCOMPARE(refused.exit, Exit::StoreFailed);
    QVERIFY2(refused.text.find("disk") != std::string::npos, refused.text.c_str());
}

void DamageTest::valuesBeyondAllBoundsAreReportedInOneSentence_data() const
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<QString>("detail");
    QTest::newRow("an instant") << "UPDATE state SET now_at = 9223372036854775807"
                                << "now_at is 9223372036854775807";
    QTest::newRow("a session") << "INSERT INTO manual_session VALUES (0, 0, 9223372036854775807)"
                               << "end_at is 9223372036854775807";
}

void DamageTest::valuesBeyondAllBoundsAreReportedInOneSentence()
{
    QFETCH(QString, sql);
    QFETCH(QString, detail);
    SQLite::Database{m_path.toStdString(), SQLite::OPEN_READWRITE}.exec(
        "PRAGMA ignore_check_constraints = ON;" + sql.toStdString());
    const cli::Report expected{.exit = Exit::StoreFailed,
                               .text = "Pomotide could not read " + m_path.toStdString() +
                                       ": the file is damaged (" + detail.toStdString() +
                                       "). Start Pomotide, which goes on with its newest good "
                                       "backup, or choose one: pomotidectl backups"};
    QCOMPARE(run({"status"}).text, expected.text);
    QVERIFY(run({"start", "Write"}) == expected);
    QCOMPARE(run({"restore", m_good}).exit, Exit::Done);
    QCOMPARE(run({"status"}).exit, Exit::Done);
}

/// From each change of the disk on in turn.
void DamageTest::aFullDiskIsNotBlamedOnTheBackup()
{
    const cli::Report refused{.exit = Exit::StoreFailed,
                              .text = "Nothing was changed: there is no room left to write " +
                                      m_path.toStdString() + ". Make some room, then try again."};
    constexpr int kStride = 3;
    cli::Report told = refused;
    for (int room = 0; told == refused; room += kStride) {
        const DiskHook hook([&, changes = 0](DiskHook::Access access) mutable {
            const bool isFull = access == DiskHook::Access::Change && changes++ >= room;
            return isFull ? SQLITE_FULL : SQLITE_OK;
        });
        told = run({"restore", m_good});
    }
    QVERIFY2(told.exit == Exit::Done, told.text.c_str());
}

void DamageTest::aFullDiskIsNamedByAnImport()
{
    const auto file = m_folder->filePath("good.json").toStdString();
    QCOMPARE(run({"export", file}).exit, Exit::Done);
    for (int room = 0; room < 20; ++room) {
        const DiskHook hook([&, changes = 0](DiskHook::Access access) mutable {
            const bool isFull = access == DiskHook::Access::Change && changes++ >= room;
            return isFull ? SQLITE_FULL : SQLITE_OK;
        });
        const auto told = run({"import", file});
        QVERIFY2(told.text.starts_with("Nothing was changed: there is no room left to write " +
                                       m_path.toStdString()),
                 told.text.c_str());
    }
}

void DamageTest::aPathThatCannotBeUsedIsToldWithItsReason()
{
    m_path = m_folder->filePath(QString(300, 'x'));
    const cli::Report expected{
        .exit = Exit::StoreFailed,
        .text = "Pomotide could not read and write its database " + m_path.toStdString() +
                " (File name too long). Set that right, or choose another file with "
                "--database FILE."};
    const auto told = run({"status"});
    QVERIFY2(told == expected, told.text.c_str());
}

void DamageTest::aTitleThatIsNotUtf8IsToldWithAReplacement_data() const
{
    QTest::addColumn<QStringList>("typed");
    for (const auto* typed : {"intentions", "intentions --json", "history", "history --json",
                              "export", "export --csv", "undo", "evaluate focused"}) {
        QTest::newRow(typed) << QString{typed}.split(' ');
    }
}

/// As after one flipped bit.
void DamageTest::aTitleThatIsNotUtf8IsToldWithAReplacement()
{
    QFETCH(QStringList, typed);
    QCOMPARE(run({"start", "Call"}).exit, Exit::Done);
    QCOMPARE(run({"stop"}).exit, Exit::Done);
    SQLite::Database{m_path.toStdString(), SQLite::OPEN_READWRITE}.exec(
        "UPDATE intention SET title = CAST(x'43e16c6c' AS TEXT) WHERE title = 'Call';"
        "UPDATE act SET title = CAST(x'43e16c6c' AS TEXT) WHERE title = 'Call'");
    std::vector<std::string> arguments;
    for (const auto& word : typed) {
        arguments.push_back(word.toStdString());
    }
    const auto told = run(arguments);
    QCOMPARE(told.exit, Exit::Done);
    QVERIFY2(told.text.find("C\uFFFDll") != std::string::npos, told.text.c_str());
    QCOMPARE(core::validUtf8(told.text), told.text);
}

void DamageTest::aPipeIsNotReplacedByAnExport()
{
    const auto pipe = m_folder->filePath("pipe").toStdString();
    QCOMPARE(::mkfifo(pipe.c_str(), 0600), 0);
    QVERIFY(run({"export", pipe}).exit != Exit::Done);
    QVERIFY(std::filesystem::is_fifo(pipe));
}

void DamageTest::aFlippedBitOfTheHeaderIsDamage_data() const
{
    QTest::addColumn<QString>("sql");
    QTest::newRow("the version") << "PRAGMA user_version = 262150";
    QTest::newRow("the sign of the version") << "PRAGMA user_version = -2147483642";
    QTest::newRow("one bit of the version") << "PRAGMA user_version = 134";
    QTest::newRow("whose file it is") << "PRAGMA application_id = 1347374414";
    QTest::newRow("a byte of whose file it is") << "PRAGMA application_id = 1347400271";
}

void DamageTest::aFlippedBitOfTheHeaderIsDamage()
{
    QFETCH(QString, sql);
    const auto before = run({"intentions"});
    SQLite::Database{m_path.toStdString(), SQLite::OPEN_READWRITE}.exec(sql.toStdString());
    QVERIFY(run({"intentions"}).text.find("the file is damaged") != std::string::npos);
    QCOMPARE(run({"restore", m_good}).exit, Exit::Done);
    QVERIFY(run({"intentions"}) == before);
}

void DamageTest::anotherFileIsNeverReplaced()
{
    SQLite::Database{m_path.toStdString(), SQLite::OPEN_READWRITE}.exec(
        "PRAGMA application_id = 7");
    const auto before = content();
    QCOMPARE(run({"restore", m_good}).exit, Exit::StoreFailed);
    QCOMPARE(content(), before);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::DamageTest, QCoreApplication)
#include "tst_ctl_damage.moc"
