// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/desktop.h"
#include "tests/support/kept.h"
#include "tests/support/notification_server.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <SQLiteCpp/SQLiteCpp.h>

#include <QDBusConnectionInterface>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QTimeZone>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr core::PomodoroId kFirst{0};

/// Returns the time in the format of --clock. The program's zone is UTC.
QString clockNow()
{
    const auto sinceEpoch = kept::now().time_since_epoch();
    return QDateTime::fromMSecsSinceEpoch(sinceEpoch.count(), QTimeZone::utc())
        .toString("yyyy-MM-ddTHH:mm:ss");
}

/// The notification server dunst. Its menu chooses the line that contains `choice`.
class Dunst final {
public:
    explicit Dunst(const QString& choice = {})
    {
        write("menu", "#!/bin/sh\nexec grep -m1 '" + choice + "'\n");
        QFile::setPermissions(m_folder.filePath("menu"),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        write("dunstrc", "[global]\nfont = DejaVu Sans 10\nwidth = 380\nheight = 200\n"
                         "dmenu = " +
                             m_folder.filePath("menu") + "\n");
        m_process.start("dunst", {"-config", m_folder.filePath("dunstrc")});
    }
    ~Dunst()
    {
        m_process.kill();
        m_process.waitForFinished();
    }
    Dunst(const Dunst&) = delete;
    Dunst& operator=(const Dunst&) = delete;

    [[nodiscard]] static bool isReady()
    {
        return QDBusConnection::sessionBus().interface()->isServiceRegistered(
            "org.freedesktop.Notifications");
    }
    [[nodiscard]] static int displayed() { return control({"count", "displayed"}).toInt(); }
    static QByteArray control(const QStringList& arguments)
    {
        QProcess process;
        process.start("dunstctl", arguments);
        process.waitForFinished();
        return process.readAllStandardOutput();
    }

private:
    void write(const QString& name, const QString& text)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text.toUtf8()) < 0) {
            qFatal("The test could not write %s", qUtf8Printable(file.fileName()));
        }
    }

    const QTemporaryDir m_folder;
    QProcess m_process;
};

} // namespace

class TestNotifications final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void replyStartsAPomodoroWithThatTitle();
    void everyActionEvaluates_data();
    void everyActionEvaluates();
    void staleNotificationsAreWithdrawn();
    void exitWithdrawsAllNotifications();
    void failureToSaveIsShownAndSoIsItsEnd();
    void failedDailyBackupIsShown();
    void restartedServerIsUsedAgain();
    void programWorksWithoutANotificationServer();
    void dunstActionStartsThePomodoro();
    void dunstShowsTheQuestion();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }
    [[nodiscard]] QStringList options(const QStringList& more = {}) const
    {
        return QStringList{"--database", database()} + more;
    }
    void keepPrompting() const;
    void keepBreak() const;
    /// Waits for a notification that asks for `title`.
    static void awaitTitle(const NotificationServer& server, const QString& title, uint& id);

    std::unique_ptr<QTemporaryDir> m_folder;
    const Desktop m_desktop;
};

void TestNotifications::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

/// Stores a session and one intention. Sounds are off: there is no device for them.
void TestNotifications::keepPrompting() const
{
    const auto begin = kept::now() - 1min;
    core::AlertSettings quiet;
    quiet.soundPrompt = quiet.soundBreakOver = quiet.soundPomodoroOver = false;
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(database(), {{begin, core::SetSettings{{.alerts = quiet}}},
                            {begin, letter},
                            {begin, core::AddSession{.begin = begin, .end = begin + 8h}}});
}

/// Stores a pomodoro without evaluation whose break has begun.
void TestNotifications::keepBreak() const
{
    const auto begin = kept::now() - 6min;
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(database(),
               {{begin, letter}, {begin, core::Start{}}, {begin + 5min, core::Advance{}}});
}

void TestNotifications::awaitTitle(const NotificationServer& server, const QString& title, uint& id)
{
    QTRY_VERIFY_WITH_TIMEOUT(server.idOf(title) != 0, kPatience.count());
    id = server.idOf(title);
}

void TestNotifications::replyStartsAPomodoroWithThatTitle()
{
    keepPrompting();
    NotificationServer server;
    Program program(options());
    QTRY_COMPARE_WITH_TIMEOUT(server.up().size(), 1U, kPatience.count());
    const auto [id, prompt] = *server.up().begin();
    QVERIFY(prompt.actions.contains("inline-reply"));
    server.reply(id, "Water the plants");
    QVERIFY(program.logs("phase pomodoro"));
    const auto state = kept::state(database());
    QCOMPARE(core::findIntention(state, core::runningPomodoro(state)->intention)->title,
             std::string("Water the plants"));
    QTRY_VERIFY(server.up().empty());
}

void TestNotifications::everyActionEvaluates_data()
{
    QTest::addColumn<QString>("label");
    QTest::addColumn<core::Verdict>("verdict");
    QTest::newRow("achieved") << "Achieved" << core::Verdict::Achieved;
    QTest::newRow("focused") << "Focused" << core::Verdict::Focused;
    QTest::newRow("interrupted") << "Interrupted" << core::Verdict::Interrupted;
    QTest::newRow("distracted") << "Distracted" << core::Verdict::Distracted;
}

void TestNotifications::everyActionEvaluates()
{
    QFETCH(QString, label);
    keepBreak();
    NotificationServer server;
    const Program program(options());
    uint id = 0;
    awaitTitle(server, "How was “Letter”?", id);
    const QStringList& actions = server.up().at(id).actions;
    server.choose(id, actions.at(actions.indexOf(label) - 1));
    QTRY_VERIFY(kept::state(database()).awaiting.empty());
    QTEST(kept::chronicle(database()).pomodoros.front().evaluation->verdict, "verdict");
    QVERIFY(server.up().empty());
}

void TestNotifications::staleNotificationsAreWithdrawn()
{
    keepBreak();
    const NotificationServer server;
    const Program program(options());
    uint id = 0;
    awaitTitle(server, "How was “Letter”?", id);
    kept::make(database(), {{kept::now(), core::Evaluate{kFirst, core::Verdict::Focused}}});
    QTRY_VERIFY(server.up().empty());
}

void TestNotifications::exitWithdrawsAllNotifications()
{
    keepBreak();
    const NotificationServer server;
    Program program(options());
    uint id = 0;
    awaitTitle(server, "How was “Letter”?", id);
    QTRY_VERIFY(m_desktop.trayIcon(program.pid()));
    click(m_desktop.trayIcon(program.pid())->center(), Qt::RightButton);
    QTRY_COMPARE(m_desktop.menus(program.pid()).size(), 1);
    press("q");
    QCOMPARE(program.status(), 0);
    QTRY_VERIFY(server.up().empty());
}

void TestNotifications::failureToSaveIsShownAndSoIsItsEnd()
{
    keepPrompting();
    NotificationServer server;
    const Program program(options({"--speed", "25", "--clock", clockNow()}));
    press("shift"); // somebody is there, for five of its minutes
    QTRY_COMPARE_WITH_TIMEOUT(server.up().size(), 1U, kPatience.count());
    const int patience = static_cast<int>(kPatience.count()); // the program may be writing
    SQLite::Database other(database().toStdString(), SQLite::OPEN_READWRITE, patience);
    other.exec("BEGIN IMMEDIATE");
    server.reply(server.up().begin()->first, "Water the plants");
    uint id = 0;
    awaitTitle(server, "Pomotide", id);
    QCOMPARE(server.up().at(id).text,
             QString("Another program is using %1 for too long. Nothing was changed; Pomotide will "
                     "try again.")
                 .arg(database()));
    other.exec("ROLLBACK");
    press("shift");
    const auto isOver = [&] {
        const auto told = server.idOf("Pomotide");
        return told != 0 && server.up().at(told).text == "Everything is saved again.";
    };
    QTRY_VERIFY_WITH_TIMEOUT(isOver(), kPatience.count());
}

void TestNotifications::failedDailyBackupIsShown()
{
    QFile inTheWay(database() + "-backups");
    QVERIFY(inTheWay.open(QFile::WriteOnly));
    const NotificationServer server;
    const Program program(options());
    uint id = 0;
    awaitTitle(server, "Pomotide", id);
    const QString told = server.up().at(id).text;
    QVERIFY2(told.startsWith("Pomotide could not read and write " + database()),
             qUtf8Printable(told));
}

void TestNotifications::restartedServerIsUsedAgain()
{
    keepPrompting();
    auto server = std::make_unique<NotificationServer>();
    Program program(options({"--speed", "25", "--clock", clockNow()}));
    press("shift"); // the user counts as present for five minutes of program time
    QTRY_COMPARE_WITH_TIMEOUT(server->up().size(), 1U, kPatience.count());
    server.reset();
    server = std::make_unique<NotificationServer>();
    QCOMPARE(server->up().size(), 0U);
    press("shift");
    QTRY_COMPARE_WITH_TIMEOUT(server->up().size(), 1U, 2 * kPatience.count()); // the next prompt
    server->reply(server->up().begin()->first, "letter");
    QVERIFY(program.logs("phase pomodoro"));
}

void TestNotifications::programWorksWithoutANotificationServer()
{
    keepPrompting();
    Program program(options());
    QVERIFY(program.logs("phase prompt"));
    QTRY_VERIFY(m_desktop.trayIcon(program.pid()));
    QTRY_COMPARE_WITH_TIMEOUT(kept::state(database()).backoff->count, 1, kPatience.count());
    QVERIFY(!m_desktop.overlays(program.pid()).isEmpty());
    for (const QString& line : program.errors().split('\n', Qt::SkipEmptyParts)) {
        QVERIFY2(line.startsWith("pomotide.hud: "), qPrintable(line));
    }
}

void TestNotifications::dunstActionStartsThePomodoro()
{
    if (QStandardPaths::findExecutable("dunst").isEmpty()) {
        QSKIP("dunst is not installed");
    }
    keepPrompting();
    const Dunst dunst("Letter");
    QTRY_VERIFY(Dunst::isReady());
    Program program(options());
    QTRY_COMPARE_WITH_TIMEOUT(Dunst::displayed(), 1, kPatience.count());
    Dunst::control({"context"});
    QVERIFY(program.logs("phase pomodoro"));
    QTRY_COMPARE(Dunst::displayed(), 0);
}

void TestNotifications::dunstShowsTheQuestion()
{
    if (QStandardPaths::findExecutable("dunst").isEmpty()) {
        QSKIP("dunst is not installed");
    }
    keepBreak();
    const Dunst dunst;
    QTRY_VERIFY(Dunst::isReady());
    const Program program(options());
    QTRY_COMPARE_WITH_TIMEOUT(Dunst::displayed(), 1, kPatience.count());
    Dunst::control({"action"}); // the notification itself opens the window
    QTRY_VERIFY(m_desktop.managedWindows(program.pid()).contains(m_desktop.activeWindow()));
    QTRY_COMPARE(Dunst::displayed(), 0);
    const QByteArray history = Dunst::control({"history"});
    QVERIFY2(history.contains("How was “Letter”?"), history);
}

POMOTIDE_SUITE(TestNotifications, QCoreApplication)
#include "tst_notifications.moc"
