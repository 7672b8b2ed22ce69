// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/core_runtime.h"

#include "core/engine/step.h"
#include "core/store/sqlite_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

namespace pomotide {

using namespace build;
using core::Failure;
using store::SqliteStore;
using Titles = std::vector<std::string>;

namespace {

core::Command intend(const std::string& title)
{
    return core::AddIntention{.title = title, .description = {}, .estimate = {}};
}

Titles titlesOf(const core::State& state)
{
    Titles titles;
    for (const auto& intention : state.open) {
        titles.push_back(intention.title);
    }
    return titles;
}

} // namespace

/// The core beside programs that put another file in the place of its own.
class CoreRuntimeTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void aCommandIsNotCarriedOutInAnotherFile();
    void oneFileAfterTheOtherInItsPlaceIsFollowed();
    void whatIsWrittenWithoutTheLogIsNotLost_data() const;
    void whatIsWrittenWithoutTheLogIsNotLost();
    void aNewLogThatIsDeletedAtOnceIsMissed();

private:
    [[nodiscard]] QString name(const QString& file) const { return m_folder->filePath(file); }
    /// As another program does.
    void add(const QString& file, const std::string& title) const
    {
        const auto store = *SqliteStore::open(name(file).toStdString(), kNine);
        QVERIFY(store->transact([&](const core::State& state, const core::History& history) {
            return core::step(state, intend(title), state.now, core::ScriptedZones{}, history);
        }));
    }
    [[nodiscard]] Titles titlesIn(const QString& file) const
    {
        Titles titles;
        const auto store = *SqliteStore::open(name(file).toStdString(), kNine);
        const auto read = store->read(
            [&](const core::State& state, const core::History&) { titles = titlesOf(state); });
        return read ? titles : Titles{"not read"};
    }
    void putAnotherFileInItsPlace(const std::string& title) const
    {
        add("b.db", title);
        QCOMPARE(std::rename(qPrintable(name("b.db")), qPrintable(name("a.db"))), 0);
    }
    /// What was told of the file before.
    static void hearTheRest()
    {
        constexpr int kRounds = 10;
        for (int round = 0; round < kRounds; ++round) {
            QCoreApplication::processEvents();
        }
    }
    [[nodiscard]] Titles shown() const { return titlesOf(m_runtime->bridge().state()); }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<app::CoreRuntime> m_runtime; ///< on a.db, with one intention
};

void CoreRuntimeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    app::Options options;
    options.clock = QDateTime::fromMSecsSinceEpoch(kNine.time_since_epoch().count());
    m_runtime = std::make_unique<app::CoreRuntime>(name("a.db"), options);
    QVERIFY(m_runtime->start());
    QVERIFY(m_runtime->bridge().dispatch(intend("Ours")));
}

void CoreRuntimeTest::cleanup()
{
    m_runtime.reset();
    m_folder.reset();
}

void CoreRuntimeTest::aCommandIsNotCarriedOutInAnotherFile()
{
    putAnotherFileInItsPlace("Theirs");
    const auto refused = m_runtime->bridge().dispatch(intend("More"));
    QVERIFY(!refused);
    const Failure expected{.kind = Failure::Kind::Other,
                           .subject = name("a.db").toStdString(),
                           .detail = "another file is there now"};
    QVERIFY(refused.failure() == expected);
    QCOMPARE(shown(), Titles{"Theirs"});
    QCOMPARE(titlesIn("a.db"), Titles{"Theirs"});
    const auto kept = QDir(m_folder->path()).entryList({"a.db.before-*"}, QDir::Files);
    QCOMPARE(kept.size(), 1);
    QCOMPARE(titlesIn(kept.front()), Titles{"Ours"});
}

void CoreRuntimeTest::oneFileAfterTheOtherInItsPlaceIsFollowed()
{
    for (const std::string title : {"Theirs", "Others'"}) {
        putAnotherFileInItsPlace(title);
        QTRY_COMPARE(shown(), Titles{title});
        hearTheRest();
    }
    add("a.db", "More");
    QTRY_COMPARE(shown(), (Titles{"Others'", "More"}));
}

void CoreRuntimeTest::whatIsWrittenWithoutTheLogIsNotLost_data() const
{
    QTest::addColumn<QStringList>("files");
    QTest::newRow("log") << QStringList{"a.db-wal"};
    QTest::newRow("index") << QStringList{"a.db-shm"};
    QTest::newRow("both") << QStringList{"a.db-wal", "a.db-shm"};
}

/// SQLite's files beside the database are deleted while the program runs, and another program comes
/// at once.
void CoreRuntimeTest::whatIsWrittenWithoutTheLogIsNotLost()
{
    QFETCH(QStringList, files);
    QSignalSpy notices(&m_runtime->bridge(), &ui::SessionBridge::noticed);
    Titles all{"Ours"};
    for (int i = 0; i < 5; ++i) {
        for (const auto& file : files) {
            QFile::remove(name(file));
        }
        const auto title = QString("Theirs %1").arg(i);
        QProcess command;
        command.start(qEnvironmentVariable("POMOTIDECTL_BINARY"),
                      {"--database", name("a.db"), "intend", title});
        QTRY_COMPARE(command.state(), QProcess::NotRunning);
        QVERIFY2(command.exitCode() == 0, command.readAllStandardError().constData());
        all.push_back(title.toStdString());
        QTRY_COMPARE(shown(), all);
    }
    QCOMPARE(notices.front(),
             QVariantList{QString("A file that belongs to %1 was deleted while it was in use. "
                                  "Pomotide goes on.")
                              .arg(name("a.db"))});
    QVERIFY(m_runtime->bridge().dispatch(intend("More")));
    m_runtime.reset();
    all.push_back("More");
    QCOMPARE(titlesIn("a.db"), all);
    QCOMPARE(QDir(m_folder->path()).entryList(QDir::Files), QStringList{"a.db"});
}

/// As by "rm a.db-wal a.db-shm", between which the program has begun a new log.
void CoreRuntimeTest::aNewLogThatIsDeletedAtOnceIsMissed()
{
    QSignalSpy notices(&m_runtime->bridge(), &ui::SessionBridge::noticed);
    const auto once =
        static_cast<Qt::ConnectionType>(Qt::DirectConnection | Qt::SingleShotConnection);
    QObject::connect(
        &m_runtime->bridge(), &ui::SessionBridge::noticed, this,
        [this] { QVERIFY(QFile::remove(name("a.db-shm"))); }, once);
    QVERIFY(QFile::remove(name("a.db-wal")));
    QTRY_COMPARE(notices.size(), 2);
    add("a.db", "More");
    QTRY_COMPARE(shown(), (Titles{"Ours", "More"}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::CoreRuntimeTest, QCoreApplication)
#include "tst_core_runtime.moc"
