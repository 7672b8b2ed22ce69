// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Suspend, clock changes, films and the lock screen.

#include "tests/support/clocks.h"
#include "tests/support/kept.h"
#include "tests/support/login_manager.h"
#include "tests/support/mock_service.h"
#include "tests/support/notification_server.h"
#include "tests/support/program.h"
#include "tests/support/status_notifier_watcher.h"
#include "tests/support/suite.h"

#include <QDBusMessage>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

/// Returns the key of the notification's button with that label; empty if there is none.
QString keyOf(const NotificationServer::Shown& shown, const QString& label)
{
    const auto place = shown.actions.indexOf(label);
    return place > 0 ? shown.actions.at(place - 1) : QString();
}

/// Returns the id of the notification that asks about an absence; 0 if there is none.
uint questionOf(const NotificationServer& server)
{
    for (const auto& [id, shown] : server.up()) {
        if (!keyOf(shown, "I worked").isEmpty()) {
            return id;
        }
    }
    return 0;
}

bool speaksOf(const NotificationServer& server, const QString& title)
{
    return std::any_of(server.up().begin(), server.up().end(), [&](const auto& one) {
        return one.second.title.contains(title) || one.second.text.contains(title);
    });
}

bool isAbout(core::Duration length, core::Duration wanted)
{
    return length > wanted - 1s && length < wanted + 1s;
}

void announceLocked(bool isLocked)
{
    auto signal = QDBusMessage::createSignal("/org/freedesktop/ScreenSaver",
                                             "org.freedesktop.ScreenSaver", "ActiveChanged");
    signal << isLocked;
    QDBusConnection::sessionBus().send(signal);
}

/// Options of a program in the session, with fast time.
const QStringList kFast{"--clock", "2026-11-23T09:00:00", "--speed", "30"};
constexpr int kLong = 4'000; // two prompts would appear within it

/// Starts or ends a film that inhibits the screen saver.
void setFilm(MockService& power, bool runs)
{
    power.answer("HasInhibit", "", "b", runs ? "ret = True" : "ret = False");
    power.emitSignal("HasInhibitChanged", "b", {runs});
}

} // namespace

class TestPresence : public QObject {
    Q_OBJECT

private slots:
    void init();
    void sleepIsReportedAndTheAnswerChangesTheHistory_data();
    void sleepIsReportedAndTheAnswerChangesTheHistory();
    void settingTheClockKeepsTheRemainingTime_data();
    void settingTheClockKeepsTheRemainingTime();
    void noPromptComesDuringFilmsAndLocksOrIsMadeUpLater();
    void noPromptComesWhileQuietOrIsMadeUpLater();

private:
    /// Stores a session that begins with the program, and a quiet period of that length.
    void keepSession(core::Duration quiet = 0s);
    /// Stores a pomodoro of half an hour that began a minute ago.
    void keepPomodoro();
    [[nodiscard]] std::optional<core::Pomodoro> running() const
    {
        const auto state = kept::state(m_database);
        const auto* pomodoro = core::runningPomodoro(state);
        return pomodoro ? std::optional(*pomodoro) : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_database;
};

void TestPresence::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_database = m_folder->filePath("test.db");
}

void TestPresence::keepSession(core::Duration quiet)
{
    const core::Instant begin = std::chrono::sys_days{2026y / 11 / 23} + 9h;
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    std::vector<kept::Act> acts{{begin, letter},
                                {begin, core::AddSession{.begin = begin + 1s, .end = begin + 8h}}};
    if (quiet > 0s) {
        acts.push_back({begin, core::SetQuiet{begin + quiet}});
    }
    kept::make(m_database, acts);
}

void TestPresence::keepPomodoro()
{
    const auto begin = kept::now() - 1min;
    const core::AddIntention letter{.title = "Letter", .description = {}, .estimate = {}};
    kept::make(m_database, {{begin, core::SetSettings{{.streakPlan = {{30min, 10min}}}}},
                            {begin, letter},
                            {begin, core::Start{}}});
}

void TestPresence::sleepIsReportedAndTheAnswerChangesTheHistory_data()
{
    QTest::addColumn<QString>("answer");
    QTest::addColumn<bool>("isInTray");
    QTest::addRow("worked") << "I worked" << false;
    QTest::addRow("away") << "I was away" << false;
    QTest::addRow("worked, answered in the tray") << "I worked" << true;
    QTest::addRow("away, answered in the tray") << "I was away" << true;
}

void TestPresence::sleepIsReportedAndTheAnswerChangesTheHistory()
{
    QFETCH(const QString, answer);
    QFETCH(const bool, isInTray);
    LoginManager login;
    NotificationServer server;
    const StatusNotifierWatcher panel;
    Clocks clocks;
    keepPomodoro();
    Program program({"--database", m_database}, clocks.environment());
    QVERIFY(program.logs("phase pomodoro"));
    QTRY_VERIFY(!panel.items().isEmpty());
    QTRY_COMPARE(login.delays(), 1);
    QVERIFY(!panel.choices().contains(answer));
    const auto begin = running()->span.begin;

    const auto goesToSleep = clocks.now();
    login.announceSleep();
    QTRY_COMPARE(login.delays(), 0);
    const auto fellAsleep = clocks.now();
    clocks.sleepFor(40min);
    login.announceWaking();
    QTRY_VERIFY(questionOf(server) != 0);
    QVERIFY(speaksOf(server, "“Letter” ran until"));

    if (isInTray) {
        QVERIFY(panel.choices().contains(answer));
        QVERIFY(panel.choose({answer}));
    } else {
        const auto question = questionOf(server);
        server.choose(question, keyOf(server.up().at(question), answer));
    }
    // Signals arrive in order: after this one, the program has handled the answer.
    const auto answered = clocks.now();
    login.announceSleep();
    QTRY_VERIFY(kept::state(m_database).now >= answered);
    const auto kept = kept::chronicle(m_database);
    QCOMPARE(kept.pomodoros.size(), 1U);
    const auto& letter = kept.pomodoros.front();
    QVERIFY(letter.span.begin == begin);
    QCOMPARE(kept.breaks.size(), 1U);
    QVERIFY(kept.breaks.front().state == core::BreakState::Asleep);
    if (answer == "I worked") {
        QVERIFY(letter.span.length() == 30min);
        QVERIFY(letter.ending == core::Ending::Full);
        QVERIFY(!letter.evaluation);
    } else {
        QVERIFY(letter.span.end >= goesToSleep && letter.span.end <= fellAsleep);
        QVERIFY(letter.ending == core::Ending::Stopped);
        QVERIFY(letter.evaluation && letter.evaluation->verdict == core::Verdict::Interrupted);
    }
}

void TestPresence::settingTheClockKeepsTheRemainingTime_data()
{
    QTest::addColumn<int>("hours");
    QTest::addRow("forward") << 1;
    QTest::addRow("back") << -1;
}

void TestPresence::settingTheClockKeepsTheRemainingTime()
{
    QFETCH(int, hours);
    const std::chrono::hours by{hours};
    Clocks clocks;
    keepPomodoro();
    Program program({"--database", m_database}, clocks.environment());
    QVERIFY(program.logs("phase pomodoro"));
    const auto before = running()->span;
    clocks.setBy(by);
    QTRY_VERIFY(running() && running()->span != before);
    const auto after = running()->span;
    QVERIFY(after.length() == before.length());
    QVERIFY(isAbout(after.end - before.end, by));
    QVERIFY(!program.hasLogged("phase break"));
    clocks.setBy(-by);
    QTRY_VERIFY(running() && running()->span != after);
    QVERIFY(isAbout(running()->span.end - before.end, 0s));
    const auto kept = kept::chronicle(m_database);
    QCOMPARE(kept.pomodoros.size(), 1U);
    QVERIFY(kept.breaks.empty());
    QVERIFY(!program.hasLogged("phase break"));
}

void TestPresence::noPromptComesDuringFilmsAndLocksOrIsMadeUpLater()
{
    keepSession();
    MockService power("org.xfce.PowerManager", "/org/freedesktop/PowerManagement/Inhibit",
                      "org.freedesktop.PowerManagement.Inhibit");
    setFilm(power, true);
    NotificationServer server;
    Program program(QStringList{"--database", m_database} + kFast);
    const auto isPrompted = [&] {
        return program.hasLogged("prompt stake") || speaksOf(server, "Letter");
    };
    QVERIFY(program.logs("phase prompt"));
    QVERIFY(!QTest::qWaitFor(isPrompted, kLong));
    announceLocked(true);
    QVERIFY(program.logs("hidden"));
    setFilm(power, false);
    QVERIFY(!QTest::qWaitFor(isPrompted, kLong));
    announceLocked(false);
    QVERIFY(program.logs("prompt stake"));
    QVERIFY(!QTest::qWaitFor([&] { return program.hasLogged("prompt first-step"); }, 800));
    QVERIFY(program.logs("prompt first-step"));
}

void TestPresence::noPromptComesWhileQuietOrIsMadeUpLater()
{
    keepSession(4min);
    const NotificationServer server;
    Program program(QStringList{"--database", m_database} + kFast);
    QVERIFY(program.logs("phase prompt"));
    QVERIFY(!QTest::qWaitFor(
        [&] { return program.hasLogged("prompt stake") || speaksOf(server, "Letter"); }, kLong));
    QVERIFY(program.logs("prompt stake"));
    QVERIFY(!QTest::qWaitFor([&] { return program.hasLogged("prompt first-step"); }, 800));
    QVERIFY(program.logs("prompt first-step"));
}

POMOTIDE_SUITE(TestPresence, QCoreApplication)
#include "tst_presence.moc"
