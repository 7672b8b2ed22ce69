// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/single_instance.h"

#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QDir>
#include <QLocalServer>
#include <QLocalSocket>
#include <QLockFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

#include <sys/fsuid.h>
#include <sys/resource.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <optional>

namespace pomotide {

using app::Asked;
using app::Reply;
using app::SingleInstance;
using app::Wish;

namespace {

constexpr auto kFirst = "--first";
constexpr auto kSecond = "--second";

/// Shorter than the second one waits.
constexpr std::chrono::milliseconds kAWhile{500};

/// A user that owns no files.
constexpr unsigned kNobody = 65534;

/// Another process: this test, started with one of the roles above.
class Launch final {
public:
    Launch(const char* role, const QString& database)
    {
        m_process.start(QCoreApplication::applicationFilePath(),
                        {"single_instance", role, database});
    }

    /// The next line it prints.
    QString line()
    {
        if (!QTest::qWaitFor([this] { return m_process.canReadLine(); })) {
            return "nothing";
        }
        return QString::fromUtf8(m_process.readLine()).trimmed();
    }

    void kill()
    {
        m_process.kill();
        m_process.waitForFinished();
    }

private:
    QProcess m_process;
};

void say(const char* word)
{
    std::puts(word);
    std::fflush(stdout);
}

QString problemOf(const QString& folder, const QString& cause)
{
    return QString("Pomotide cannot use the folder %1 (%2). It runs all the same, but does not "
                   "notice when it is started again: please start it once only.")
        .arg(folder, cause);
}

/// The part of the other process.
int play(const QString& role, const QString& database)
{
    SingleInstance instance(database);
    if (role == kFirst) {
        say(instance.isFirst() ? "first" : "not first");
        QObject::connect(
            &instance, &SingleInstance::openWished, QCoreApplication::instance(),
            [](const QString& token) { say(qUtf8Printable(("open " + token).trimmed())); });
        QObject::connect(&instance, &SingleInstance::quickWished, QCoreApplication::instance(),
                         [](const QString& token) { say(qUtf8Printable("quick " + token)); });
        return QCoreApplication::exec();
    }
    if (instance.isFirst()) {
        say("first");
    } else {
        const bool isAnswered = instance.askFirst(Wish::Window);
        say(instance.isFirst() ? "first after all" : isAnswered ? "answered" : "not answered");
    }
    return 0;
}

} // namespace

class SingleInstanceTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();

    void theFirstOneIsFirst() const;
    void aSecondOneOnTheSameDatabaseIsNot() const;
    void byALinkItIsTheSameDatabase_data() const;
    void byALinkItIsTheSameDatabase() const;
    void onAnotherDatabaseItIsFirstToo() const;
    void afterTheFirstOneAnotherIsFirst() const;
    void anotherProcessAsksForTheWindow() const;
    void eachLaunchAsksAnew() const;
    void aProcessThatWasKilledIsNoLongerFirst() const;
    void aFirstOneThatIsStillStartingIsWaitedFor() const;
    void aFirstOneThatEndsInsteadLeavesItsPlace() const;
    void aFirstOneThatNeverAnswersIsGivenUp() const;
    void withoutAFolderToMeetInEachIsFirstAndSaysSo_data() const;
    void withoutAFolderToMeetInEachIsFirstAndSaysSo() const;
    void inAFolderWithoutRoomItIsFirstAndSaysSo() const;
    void inAFolderThatMayNotBeWrittenItIsFirstAndSaysSo() const;
    void inAFolderWithTooLongANameItIsFirstAndSaysSo() const;

    void aRequestIsReadAsItWasWritten_data() const;
    void aRequestIsReadAsItWasWritten() const;
    void anotherLineAsksForNothing() const;
    void aRequestCarriesItsToken_data() const;
    void aRequestCarriesItsToken() const;
    void noInstanceMeansNoAnswer() const;
    void aKilledInstanceDoesNotAnswer() const;
    void aHangingInstanceIsSilent() const;

private:
    std::optional<QTemporaryDir> m_runtime;
};

void SingleInstanceTest::init()
{
    // The folder of the sockets; a new one for each test.
    m_runtime.emplace();
    QVERIFY(m_runtime->isValid());
    qputenv("XDG_RUNTIME_DIR", m_runtime->path().toUtf8());
}

void SingleInstanceTest::cleanup()
{
    qunsetenv("TMPDIR");
    m_runtime.reset();
}

void SingleInstanceTest::theFirstOneIsFirst() const
{
    const SingleInstance instance("/a.db");
    QVERIFY(instance.isFirst());
}

void SingleInstanceTest::aSecondOneOnTheSameDatabaseIsNot() const
{
    const SingleInstance first("/a.db");
    const SingleInstance second("/a.db");
    QVERIFY(first.isFirst());
    QVERIFY(!second.isFirst());
}

void SingleInstanceTest::byALinkItIsTheSameDatabase_data() const
{
    QTest::addColumn<QString>("target");
    QTest::addColumn<bool>("isThere");
    QTest::newRow("absolute") << "%1/a.db" << true;
    QTest::newRow("relative") << "a.db" << true;
    QTest::newRow("by another link") << "other.db" << true;
    QTest::newRow("a file to be made") << "a.db" << false;
}

void SingleInstanceTest::byALinkItIsTheSameDatabase() const
{
    QFETCH(QString, target);
    QFETCH(bool, isThere);
    const QString database = m_runtime->filePath("a.db");
    QFile file(database);
    QVERIFY(!isThere || file.open(QFile::WriteOnly));
    QVERIFY(QFile::link("a.db", m_runtime->filePath("other.db")));
    QVERIFY(QFile::link(target.replace("%1", m_runtime->path()), m_runtime->filePath("link.db")));
    const SingleInstance first(database);
    const SingleInstance second(m_runtime->filePath("link.db"));
    QVERIFY(first.isFirst());
    QVERIFY(!second.isFirst());
}

void SingleInstanceTest::onAnotherDatabaseItIsFirstToo() const
{
    const SingleInstance first("/a.db");
    const SingleInstance other("/b.db");
    QVERIFY(first.isFirst());
    QVERIFY(other.isFirst());
}

void SingleInstanceTest::afterTheFirstOneAnotherIsFirst() const
{
    {
        const SingleInstance first("/a.db");
        QVERIFY(first.isFirst());
    }
    const SingleInstance next("/a.db");
    QVERIFY(next.isFirst());
}

void SingleInstanceTest::anotherProcessAsksForTheWindow() const
{
    const SingleInstance first("/a.db");
    const QSignalSpy wished(&first, &SingleInstance::openWished);
    Launch second(kSecond, "/a.db");
    QCOMPARE(second.line(), "answered");
    QCOMPARE(wished.count(), 1);
}

void SingleInstanceTest::eachLaunchAsksAnew() const
{
    Launch first(kFirst, "/a.db");
    QCOMPARE(first.line(), "first");
    for (int launch = 0; launch < 3; ++launch) {
        SingleInstance next("/a.db");
        QVERIFY(!next.isFirst());
        QVERIFY(next.askFirst(Wish::Window));
        QCOMPARE(first.line(), "open");
    }
    first.kill();
}

void SingleInstanceTest::aProcessThatWasKilledIsNoLongerFirst() const
{
    Launch killed(kFirst, "/a.db");
    QCOMPARE(killed.line(), "first");
    killed.kill();

    const SingleInstance next("/a.db");
    QVERIFY(next.isFirst());
    const QSignalSpy wished(&next, &SingleInstance::openWished);
    Launch second(kSecond, "/a.db");
    QCOMPARE(second.line(), "answered");
    QCOMPARE(wished.count(), 1);
}

void SingleInstanceTest::aFirstOneThatIsStillStartingIsWaitedFor() const
{
    const QString name = app::socketPath("/a.db");
    QLockFile lock(name + ".lock"); // it has this already, but does not listen yet
    QVERIFY(lock.lock());
    Launch second(kSecond, "/a.db");
    QLocalServer first;
    connect(&first, &QLocalServer::newConnection, &first, [&first] {
        QLocalSocket* const caller = first.nextPendingConnection();
        connect(caller, &QLocalSocket::readyRead, caller,
                [caller] { caller->write(app::kGranted); });
    });
    QTimer::singleShot(kAWhile, &first, [&] { first.listen(name); });
    QCOMPARE(second.line(), "answered");
}

void SingleInstanceTest::aFirstOneThatEndsInsteadLeavesItsPlace() const
{
    QLockFile lock(app::socketPath("/a.db") + ".lock");
    QVERIFY(lock.lock());
    Launch second(kSecond, "/a.db");
    QTimer::singleShot(kAWhile, QCoreApplication::instance(), [&] { lock.unlock(); });
    QCOMPARE(second.line(), "first after all");
}

void SingleInstanceTest::aFirstOneThatNeverAnswersIsGivenUp() const
{
    QLockFile lock(app::socketPath("/a.db") + ".lock");
    QVERIFY(lock.lock());
    SingleInstance second("/a.db");
    QVERIFY(!second.askFirst(Wish::Window, kAWhile));
    QVERIFY(!second.isFirst());
}

void SingleInstanceTest::withoutAFolderToMeetInEachIsFirstAndSaysSo_data() const
{
    QTest::addColumn<bool>("isFile");
    QTest::newRow("a file in its place") << true;
    QTest::newRow("open to others") << false;
}

void SingleInstanceTest::withoutAFolderToMeetInEachIsFirstAndSaysSo() const
{
    QFETCH(bool, isFile);
    const QString folder = m_runtime->filePath("runtime");
    QFile file(isFile ? folder : m_runtime->filePath("file"));
    QVERIFY(file.open(QFile::WriteOnly) && (isFile || QDir().mkdir(folder)));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(isFile ? 0x6600 : 0x7755)));
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    // Where some versions of Qt would have a folder instead.
    qputenv("TMPDIR", file.fileName().toUtf8());
    for (int launch = 0; launch < 2; ++launch) {
        const SingleInstance instance("/a.db");
        QVERIFY(instance.isFirst());
        QCOMPARE(instance.problem(), problemOf(folder, "it is not a folder of this user alone"));
    }
}

void SingleInstanceTest::inAFolderWithoutRoomItIsFirstAndSaysSo() const
{
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit usual{};
    getrlimit(RLIMIT_FSIZE, &usual);
    const rlimit none{.rlim_cur = 0, .rlim_max = usual.rlim_max};
    setrlimit(RLIMIT_FSIZE, &none);
    const SingleInstance instance("/a.db");
    setrlimit(RLIMIT_FSIZE, &usual);
    QVERIFY(instance.isFirst());
    QCOMPARE(instance.problem(), problemOf(m_runtime->path(), "there may be no room"));
}

void SingleInstanceTest::inAFolderThatMayNotBeWrittenItIsFirstAndSaysSo() const
{
    if (geteuid() != 0) {
        QSKIP("Only root can reach files as another user.");
    }
    setfsuid(kNobody);
    const SingleInstance instance("/a.db");
    setfsuid(0);
    QVERIFY(instance.isFirst());
    QCOMPARE(instance.problem(), problemOf(m_runtime->path(), "nothing may be written there"));
}

void SingleInstanceTest::inAFolderWithTooLongANameItIsFirstAndSaysSo() const
{
    constexpr int kLongest = 108; // of a socket's name
    const QString folder = m_runtime->filePath(QString(kLongest, 'x'));
    QVERIFY(QDir().mkdir(folder));
    QVERIFY(QFile::setPermissions(folder, QFile::Permissions(0x7700)));
    qputenv("XDG_RUNTIME_DIR", folder.toUtf8());
    const SingleInstance instance("/a.db");
    QVERIFY(instance.isFirst());
    QCOMPARE(instance.problem(), problemOf(folder, "QLocalServer::listen: Name error"));
}

void SingleInstanceTest::aRequestIsReadAsItWasWritten_data() const
{
    QTest::addColumn<Asked>("asked");
    QTest::addColumn<QByteArray>("line");

    QTest::newRow("the window") << Asked{Wish::Window, ""} << QByteArray("open\n");
    QTest::newRow("the window, with a token")
        << Asked{Wish::Window, "a1"} << QByteArray("open a1\n");
    QTest::newRow("the quick entry") << Asked{Wish::QuickEntry, ""} << QByteArray("quick\n");
    QTest::newRow("the quick entry, with a token")
        << Asked{Wish::QuickEntry, "a_TIME12"} << QByteArray("quick a_TIME12\n");
}

void SingleInstanceTest::aRequestIsReadAsItWasWritten() const
{
    QFETCH(Asked, asked);
    QFETCH(QByteArray, line);
    QCOMPARE(app::wishLine(asked), line);
    QVERIFY(app::readWish(line) == asked);
}

void SingleInstanceTest::anotherLineAsksForNothing() const
{
    for (const auto* line : {"", "\n", "opened\n", "quit\n", "Open\n"}) {
        QVERIFY2(!app::readWish(line), line);
    }
    // A token of several words does not make a second line either.
    QCOMPARE(app::wishLine({Wish::QuickEntry, "a\nopen"}), QByteArray("quick a open\n"));
}

void SingleInstanceTest::aRequestCarriesItsToken_data() const
{
    QTest::addColumn<Wish>("wish");
    QTest::newRow("open") << Wish::Window;
    QTest::newRow("quick") << Wish::QuickEntry;
}

void SingleInstanceTest::aRequestCarriesItsToken() const
{
    QFETCH(const Wish, wish);
    const QString name = QTest::currentDataTag();
    Launch first(kFirst, "/a.db");
    QCOMPARE(first.line(), "first");
    QVERIFY(app::askRunning(app::socketPath("/a.db"), {wish, "a_TIME12"}) == Reply::Granted);
    QCOMPARE(first.line(), name + " a_TIME12");

    // As for a second process from a launcher.
    qputenv("XDG_ACTIVATION_TOKEN", "b2");
    SingleInstance second("/a.db");
    QVERIFY(second.askFirst(wish));
    qunsetenv("XDG_ACTIVATION_TOKEN");
    QCOMPARE(first.line(), name + " b2");
}

void SingleInstanceTest::noInstanceMeansNoAnswer() const
{
    QVERIFY(app::askRunning(app::socketPath("/a.db"), {}) == Reply::NobodyThere);
}

void SingleInstanceTest::aKilledInstanceDoesNotAnswer() const
{
    Launch killed(kFirst, "/a.db");
    QCOMPARE(killed.line(), "first");
    killed.kill();
    QVERIFY(app::askRunning(app::socketPath("/a.db"), {}) == Reply::NobodyThere);
}

void SingleInstanceTest::aHangingInstanceIsSilent() const
{
    QLocalServer busy;
    QVERIFY(busy.listen(app::socketPath("/a.db")));
    QVERIFY(app::askRunning(app::socketPath("/a.db"), {}) == Reply::Silence);
}

} // namespace pomotide

POMOTIDE_SUITE_RUN([](int argc, char** argv) {
    QCoreApplication application(argc, argv);
    const auto arguments = QCoreApplication::arguments();
    if (arguments.size() == 3 &&
        (arguments[1] == pomotide::kFirst || arguments[1] == pomotide::kSecond)) {
        return pomotide::play(arguments[1], arguments[2]);
    }
    pomotide::SingleInstanceTest test;
    return QTest::qExec(&test, argc, argv);
})

#include "tst_single_instance.moc"
