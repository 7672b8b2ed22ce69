// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/step.h"
#include "core/store/sqlite_store.h"
#include "tests/support/builders.h"
#include "tests/support/scripted_zones.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

namespace pomotide {

using namespace build;
using core::Failure;
using store::SqliteStore;
using Moved = SqliteStore::Moved;
using Titles = std::vector<std::string>;

/// A file is moved, removed or replaced while it is open, as by programs that synchronise folders.
class FollowFileTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void anEmptiedLogLeavesOneFileThatIsComplete();
    void aLogThatIsReadIsNotWaitedFor();
    void aReplacedFileIsFollowedAndBothAreKept();
    void aDamagedFileThatIsReplacedIsKeptAsItIs();
    void nothingIsWrittenWhereAnotherFileIs();
    void aFileThatIsGoneIsPutBack_data() const;
    void aFileThatIsGoneIsPutBack();
    void aLogThatIsGoneIsBegunAnew_data() const;
    void aLogThatIsGoneIsBegunAnew();
    void aFileThatIsNoDatabaseIsNotFollowed();
    void aLinkThatPointsElsewhereIsFollowed();
    void aLinkStaysALinkWhenItsFileIsPutBack();

private:
    [[nodiscard]] QString name(const QString& file) const { return m_folder->filePath(file); }
    [[nodiscard]] std::unique_ptr<SqliteStore> open(const QString& file) const
    {
        return *SqliteStore::open(name(file).toStdString(), kNine, 50ms);
    }
    static core::Result<core::Transition> add(SqliteStore& store, const std::string& title)
    {
        return store.transact([&](const core::State& state, const core::History& history) {
            return core::step(state, core::AddIntention{title, {}, {}}, kNine,
                              core::ScriptedZones{}, history);
        });
    }
    static Titles titles(SqliteStore& store)
    {
        Titles titles;
        const auto seen = store.read([&](const core::State& state, const core::History&) {
            for (const auto& intention : state.open) {
                titles.push_back(intention.title);
            }
        });
        return seen ? titles : Titles{"not read"};
    }
    [[nodiscard]] Titles titlesIn(const QString& file) const { return titles(*open(file)); }
    /// Of a copy of that file alone.
    [[nodiscard]] Titles titlesInCopyOf(const QString& file) const
    {
        QFile::remove(name("copy.db"));
        return QFile::copy(name(file), name("copy.db")) ? titlesIn("copy.db") : Titles{"no file"};
    }
    void make(const QString& file, const std::string& title) const
    {
        QVERIFY(add(*open(file), title));
    }
    void put(const QString& file, const QString& inPlaceOf) const
    {
        QCOMPARE(std::rename(qPrintable(name(file)), qPrintable(name(inPlaceOf))), 0);
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<SqliteStore> m_store; ///< on a.db, with one intention
};

void FollowFileTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_store = open("a.db");
    QVERIFY(add(*m_store, "Ours"));
}

void FollowFileTest::cleanup()
{
    m_store.reset();
    m_folder.reset();
}

void FollowFileTest::anEmptiedLogLeavesOneFileThatIsComplete()
{
    QCOMPARE(titlesInCopyOf("a.db"), Titles{});
    QVERIFY(m_store->foldLog());
    QCOMPARE(titlesInCopyOf("a.db"), Titles{"Ours"});
    QCOMPARE(QFileInfo(name("a.db-wal")).size(), 0);
    QVERIFY(add(*m_store, "More"));
    QVERIFY(m_store->foldLog());
    QCOMPARE(titlesInCopyOf("a.db"), (Titles{"Ours", "More"}));
}

void FollowFileTest::aLogThatIsReadIsNotWaitedFor()
{
    const auto reader = open("a.db");
    QVERIFY(reader->read([&](const core::State&, const core::History&) {
        QCOMPARE(m_store->foldLog().failure().kind, Failure::Kind::Busy);
    }));
    QVERIFY(m_store->foldLog());
}

void FollowFileTest::aReplacedFileIsFollowedAndBothAreKept()
{
    make("b.db", "Theirs");
    QVERIFY(m_store->isInPlace());
    put("b.db", "a.db");
    QVERIFY(!m_store->isInPlace());

    const auto moved = m_store->follow(kNine);
    QVERIFY2(moved, moved ? "" : moved.failure().detail.c_str());
    const auto kept = QString("a.db.before-2026-03-02T090000.000Z");
    QVERIFY((*moved == Moved{Moved::How::Replaced, name(kept).toStdString()}));
    QVERIFY(m_store->isInPlace());
    QVERIFY(*m_store->hasExternalChanges());
    QCOMPARE(titles(*m_store), Titles{"Theirs"});
    QCOMPARE(titlesIn(kept), Titles{"Ours"});
    QVERIFY(add(*m_store, "More"));
    m_store.reset();
    QCOMPARE(titlesInCopyOf("a.db"), (Titles{"Theirs", "More"}));
}

/// A restore puts a backup in the place of a damaged file while the program runs on that.
void FollowFileTest::aDamagedFileThatIsReplacedIsKeptAsItIs()
{
    QVERIFY(m_store->foldLog());
    m_store = open("a.db");
    QFile file(name("a.db"));
    QVERIFY(file.open(QFile::ReadWrite) && file.seek(4096));
    QCOMPARE(file.write(QByteArray(file.size() - 4096, 'x')), file.size() - 4096);
    file.close();
    QVERIFY(file.open(QFile::ReadOnly));
    const QByteArray damaged = file.readAll();
    make("b.db", "Theirs");
    put("b.db", "a.db");

    const auto moved = m_store->follow(kNine);
    QVERIFY2(moved, moved ? "" : moved.failure().detail.c_str());
    QCOMPARE(titles(*m_store), Titles{"Theirs"});
    QFile kept(QString::fromStdString(moved->kept));
    QVERIFY(kept.open(QFile::ReadOnly));
    QCOMPARE(kept.readAll(), damaged);
}

void FollowFileTest::nothingIsWrittenWhereAnotherFileIs()
{
    QVERIFY(m_store->foldLog());
    make("b.db", "Theirs");
    put("b.db", "a.db");
    const auto refused = add(*m_store, "More");
    QVERIFY(!refused);
    QCOMPARE(refused.failure().kind, Failure::Kind::Other);
    QCOMPARE(titlesInCopyOf("a.db"), Titles{"Theirs"});
    QCOMPARE(titles(*m_store), Titles{"Ours"});
}

void FollowFileTest::aFileThatIsGoneIsPutBack_data() const
{
    QTest::addColumn<QString>("command");
    QTest::newRow("removed") << "rm a.db";
    QTest::newRow("renamed") << "mv a.db other.db";
    QTest::newRow("with its log") << "rm a.db a.db-wal a.db-shm";
    QTest::newRow("an empty one in its place") << "touch empty && mv empty a.db";
}

void FollowFileTest::aFileThatIsGoneIsPutBack()
{
    QFETCH(QString, command);
    QCOMPARE(std::system(qPrintable("cd " + m_folder->path() + " && " + command)), 0);
    QVERIFY(!m_store->isInPlace());
    const auto moved = m_store->follow(kNine);
    QVERIFY2(moved, moved ? "" : moved.failure().detail.c_str());
    QVERIFY((*moved == Moved{Moved::How::Gone, {}}));
    QVERIFY(m_store->isInPlace());
    QVERIFY(add(*m_store, "More"));
    m_store.reset();
    QCOMPARE(titlesInCopyOf("a.db"), (Titles{"Ours", "More"}));
    if (QFile::exists(name("other.db"))) {
        QCOMPARE(titlesInCopyOf("other.db"), Titles{"Ours"});
    }
}

void FollowFileTest::aLogThatIsGoneIsBegunAnew_data() const
{
    QTest::addColumn<QString>("command");
    QTest::newRow("log") << "rm a.db-wal";
    QTest::newRow("index") << "rm a.db-shm";
    QTest::newRow("both") << "rm a.db-wal a.db-shm";
}

void FollowFileTest::aLogThatIsGoneIsBegunAnew()
{
    QFETCH(QString, command);
    QCOMPARE(std::system(qPrintable("cd " + m_folder->path() + " && " + command)), 0);
    QVERIFY(!m_store->isInPlace());
    // Another program would not see what is only in the log.
    const Failure busy{.kind = Failure::Kind::Busy,
                       .subject = name("a.db").toStdString(),
                       .detail = "it is in use, but its log was deleted"};
    QVERIFY(SqliteStore::open(name("a.db").toStdString(), kNine, 20ms).failure() == busy);
    const auto moved = m_store->follow(kNine);
    QVERIFY2(moved, moved ? "" : moved.failure().detail.c_str());
    QVERIFY((*moved == Moved{Moved::How::LogGone, {}}));
    QVERIFY(add(*m_store, "More"));
    QCOMPARE(titlesIn("a.db"), (Titles{"Ours", "More"}));
    m_store.reset();
    QCOMPARE(titlesInCopyOf("a.db"), (Titles{"Ours", "More"}));
}

void FollowFileTest::aFileThatIsNoDatabaseIsNotFollowed()
{
    QFile other(name("other"));
    QVERIFY(other.open(QFile::WriteOnly) && other.write(QByteArray(8192, 'x')) == 8192);
    other.close();
    put("other", "a.db");
    QCOMPARE(m_store->follow(kNine).failure().kind, Failure::Kind::NotADatabase);
    QVERIFY(!add(*m_store, "More"));
    const auto kept = QString::fromStdString(m_store->kept());
    QCOMPARE(titlesIn(QFileInfo(kept).fileName()), Titles{"Ours"});

    make("b.db", "Theirs");
    put("b.db", "a.db");
    const auto moved = m_store->follow(kNine);
    QVERIFY(moved);
    QVERIFY((*moved == Moved{Moved::How::Replaced, kept.toStdString()}));
    QCOMPARE(titles(*m_store), Titles{"Theirs"});
}

void FollowFileTest::aLinkThatPointsElsewhereIsFollowed()
{
    make("b.db", "Theirs");
    QVERIFY(QFile::link(name("a.db"), name("link.db")));
    const auto linked = open("link.db");
    QVERIFY(linked->isInPlace());
    QVERIFY(QFile::remove(name("link.db")));
    QVERIFY(QFile::link(name("b.db"), name("link.db")));
    QVERIFY(!linked->isInPlace());
    QVERIFY(linked->follow(kNine));
    QCOMPARE(titles(*linked), Titles{"Theirs"});
    QCOMPARE(titles(*m_store), Titles{"Ours"});
}

void FollowFileTest::aLinkStaysALinkWhenItsFileIsPutBack()
{
    QVERIFY(QFile::link("a.db", name("link.db")));
    m_store = open("link.db");
    QVERIFY(QFile::remove(name("a.db")));
    QVERIFY(m_store->follow(kNine));
    QVERIFY(QFileInfo(name("link.db")).isSymLink());
    m_store.reset();
    QCOMPARE(titlesInCopyOf("a.db"), Titles{"Ours"});
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::FollowFileTest, QCoreApplication)
#include "tst_follow_file.moc"
