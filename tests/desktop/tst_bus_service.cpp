// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The service of the real program, used by gdbus and busctl as scripts do.

#include "tests/support/desktop.h"
#include "tests/support/gdbus.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

const QString kDone = "()";

QString busctl(const QStringList& arguments)
{
    return firstLine("busctl", QStringList{"--user"} + arguments);
}

QString refusal(const QString& name, const QString& sentence)
{
    return Gdbus::kInterface + ".Error." + name + ": " + sentence;
}

QString told(core::Instant instant)
{
    return QString::number(instant.time_since_epoch().count());
}

/// The program with two open intentions and commands of the past, with their age.
class Scene final {
public:
    explicit Scene(const std::vector<std::pair<core::Duration, core::Command>>& past = {})
    {
        const core::Instant now = kept::now();
        std::vector<kept::Act> acts{{now - 2h, core::AddIntention{.title = "Letter"}},
                                    {now - 2h, core::AddIntention{.title = "Report"}}};
        for (const auto& [ago, command] : past) {
            acts.push_back({now - ago, command});
        }
        kept::make(database(), acts);
        m_program.emplace(QStringList{"--service", "--database", database()});
        QVERIFY(Gdbus().isThere());
    }

    [[nodiscard]] Program& program() { return *m_program; }
    [[nodiscard]] core::State state() const { return kept::state(database()); }
    [[nodiscard]] QString database() const { return m_folder.filePath("test.db"); }

private:
    const QTemporaryDir m_folder;
    std::optional<Program> m_program;
};

/// A bus that starts the program by its service file, with the user's own database.
class ActivatingBus final {
public:
    ActivatingBus()
    {
        write("services/org.pomotide.Pomotide.service", serviceFile());
        write("bus.conf", QString("<busconfig><type>session</type>"
                                  "<listen>unix:path=%1/bus</listen>"
                                  "<servicedir>%1/services</servicedir>"
                                  "<policy context='default'><allow send_destination='*'/>"
                                  "<allow eavesdrop='true'/><allow own='*'/></policy></busconfig>")
                              .arg(m_folder.path()));
        m_daemon.start("dbus-daemon", {"--nofork", "--print-address", "--config-file",
                                       m_folder.filePath("bus.conf")});
        m_daemon.waitForReadyRead();
        m_address = QString::fromUtf8(m_daemon.readLine()).trimmed();
    }
    ~ActivatingBus()
    {
        m_daemon.terminate();
        m_daemon.waitForFinished();
    }
    ActivatingBus(const ActivatingBus&) = delete;
    ActivatingBus& operator=(const ActivatingBus&) = delete;

    [[nodiscard]] const QString& address() const { return m_address; }

    /// The file that is installed, for the program that is tested.
    [[nodiscard]] static QString serviceFile()
    {
        static const QRegularExpression kProgram("(?<=^Exec=)\\S+/pomotide(?= )",
                                                 QRegularExpression::MultilineOption);
        QFile file(qEnvironmentVariable("POMOTIDE_SERVICE_FILE"));
        const bool isOpen = file.open(QIODevice::ReadOnly);
        return isOpen ? QString::fromUtf8(file.readAll())
                            .replace(kProgram, qEnvironmentVariable("POMOTIDE_BINARY"))
                      : QString();
    }

private:
    void write(const QString& name, const QString& text) const
    {
        QDir(m_folder.path()).mkpath("services");
        QFile file(m_folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0);
    }

    const QTemporaryDir m_folder;
    QProcess m_daemon;
    QString m_address;
};

} // namespace

class TestBusService : public QObject {
    Q_OBJECT

private slots:
    void gdbusDoesEachAct();
    void gdbusActsInABreak();
    void gdbusOpensWindows();
    void menuWorksWithoutATray();
    void busctlReadsAndActs();
    void refusalsAreErrors();
    void monitorTellsOnlyWhatChanges();
    void commandLineAndBusSeeTheSame();
    void menuFollowsTheLanguage();
    void promptIsSignalled();
    void demonstrationIsNotOnTheBus();
    void programRunsWithoutABus();
    void anotherProgramGoesOnWithoutTheName();
    void busStartsTheProgramWithoutAWindow();
    void busDoesNotOpenTheWindowOfTheFirst();

private:
    const Desktop m_desktop;
    const Gdbus m_gdbus;
};

void TestBusService::gdbusDoesEachAct()
{
    Scene scene;
    QCOMPARE(m_gdbus.property("Phase"), "'idle'");
    QCOMPARE(m_gdbus.call("Intend", {"Tax return", "{'estimate': <uint32 90>}"}), kDone);
    QCOMPARE(m_gdbus.call("Start", {"report", "{}"}), kDone);
    QCOMPARE(m_gdbus.property("Title"), "'Report'");
    QCOMPARE(m_gdbus.call("Switch", {"tax return"}), kDone);
    QCOMPARE(m_gdbus.property("Title"), "'Tax return'");
    const core::Instant end = std::chrono::floor<std::chrono::minutes>(kept::now()) + 20min;
    QCOMPARE(m_gdbus.call("SetEnd", {told(end)}), kDone);
    QCOMPARE(m_gdbus.call("Extend", {"5"}), kDone);
    QCOMPARE(m_gdbus.property("PlannedEnd"), told(end + 5min));
    QCOMPARE(m_gdbus.call("Evaluate", {"focused"}), kDone);
    QCOMPARE(m_gdbus.call("Stop", {"check the sums"}), kDone);
    QCOMPARE(m_gdbus.property("Phase"), "'break'");
    QCOMPARE(scene.state().open.back().nextStep, std::string("check the sums"));
    QCOMPARE(m_gdbus.call("Undo"), kDone);
    QCOMPARE(m_gdbus.property("Phase"), "'pomodoro'");
    QCOMPARE(m_gdbus.call("Redo"), kDone);
    QCOMPARE(m_gdbus.call("Quiet", {told(end)}), kDone);
    QCOMPARE(m_gdbus.property("QuietUntil"), told(end));
    QCOMPARE(m_gdbus.call("Quiet", {"0"}), kDone);
    QVERIFY(!scene.state().quietUntil);
}

void TestBusService::gdbusActsInABreak()
{
    const Scene scene({{6min, core::Start{}}});
    QCOMPARE(m_gdbus.property("Phase"), "'break'");
    QCOMPARE(m_gdbus.call("WorkOn"), kDone);
    QCOMPARE(m_gdbus.call("Undo"), kDone);
    QCOMPARE(m_gdbus.property("Phase"), "'break'");
    QCOMPARE(m_gdbus.call("SkipBreak"), kDone);
    QCOMPARE(m_gdbus.property("Phase"), "'grace'");
    QCOMPARE(m_gdbus.call("Start", {"", "{'length': <uint32 30>}"}), kDone);
    QCOMPARE(m_gdbus.property("Streak"), "2");
    QCOMPARE(m_gdbus.call("Cancel"), kDone);
    QCOMPARE(m_gdbus.property("Streak"), "1");
}

void TestBusService::gdbusOpensWindows()
{
    Scene scene({{2min, core::Start{}}});
    const qint64 pid = scene.program().pid();
    QVERIFY(scene.program().logs("words gone"));
    QCOMPARE(m_desktop.managedWindows(pid), {});
    QCOMPARE(m_gdbus.call("SayNow"), kDone);
    QVERIFY(scene.program().logs("words shown"));
    for (const char* const method : {"ShowWindow", "QuickEntry"}) {
        const auto before = m_desktop.managedWindows(pid).size();
        QCOMPARE(m_gdbus.call(method, {""}), kDone);
        QTRY_COMPARE(m_desktop.managedWindows(pid).size(), before + 1);
        QTRY_VERIFY(m_desktop.managedWindows(pid).contains(m_desktop.activeWindow()));
    }
}

void TestBusService::menuWorksWithoutATray()
{
    Scene scene;
    const QString menu = m_gdbus.call("Menu");
    QVERIFY2(menu.startsWith("('Free time', [(uint32 1, uint32 0, 'Start', true), "
                             "(2, 1, 'Letter', true), (3, 1, 'Report', true), (4, 1, '', false), "),
             qPrintable(menu));
    QCOMPARE(m_gdbus.call("Choose", {"3", "Report", ""}), kDone);
    QCOMPARE(m_gdbus.property("Title"), "'Report'");
    QCOMPARE(m_gdbus.call("Choose", {"3", "Report", ""}),
             refusal("Changed", "The menu has changed. Please choose again."));
    static const QRegularExpression kQuit("\\((\\d+), 0, 'Quit', true\\)");
    const QString quit = kQuit.match(menu).captured(1);
    QCOMPARE(m_gdbus.call("Choose", {quit, "Quit", ""}), kDone);
    QCOMPARE(scene.program().status(), std::optional(0));
}

void TestBusService::busctlReadsAndActs()
{
    const Scene scene;
    const auto call = [](const QStringList& arguments) {
        return busctl(QStringList{"call", Gdbus::kName, Gdbus::kPath, Gdbus::kInterface} +
                      arguments);
    };
    const auto property = [](const QString& name) {
        return busctl({"get-property", Gdbus::kName, Gdbus::kPath, Gdbus::kInterface, name});
    };
    QCOMPARE(property("Phase"), "s \"idle\"");
    QCOMPARE(property("Points"), "d -1");
    QCOMPARE(call({"Start", "sa{sv}", "Letter", "1", "length", "u", "25"}), "");
    QCOMPARE(property("Phase"), "s \"pomodoro\"");
    QCOMPARE(property("Streak"), "u 1");
    QCOMPARE(property("HasShortcut"), "b true");
    QCOMPARE(call({"Stop", "u", "4"}),
             "Call failed: Stop takes arguments of the types “s”, not “u”.");
    QCOMPARE(call({"SkipBreak"}), "Call failed: There is no break to skip now.");
}

void TestBusService::refusalsAreErrors()
{
    const Scene scene({{2min, core::Start{}}});
    const QString wrong = "org.freedesktop.DBus.Error.InvalidArgs: ";
    QCOMPARE(m_gdbus.call("Start", {"", "{}"}),
             refusal("AlreadyStarted", "A pomodoro is running already."));
    QCOMPARE(m_gdbus.call("Cancel"),
             refusal("TooLate", "It has run for over a minute. Stop it instead."));
    QCOMPARE(m_gdbus.call("WorkOn"), refusal("NotOnBreak", "There is no break to take back now."));
    QCOMPARE(m_gdbus.call("Redo"), refusal("NothingToRedo", "There is nothing to do again."));
    QCOMPARE(m_gdbus.call("Evaluate", {"great"}),
             wrong + "“great” is none of focused, achieved, interrupted and distracted.");
    QCOMPARE(m_gdbus.call("Intend", {"two\nlines", "{}"}),
             wrong + "That is one line, without control characters.");
    QCOMPARE(m_gdbus.call("Extend", {"0"}),
             wrong + "That length is a number of minutes from 1 to 2880.");
    QCOMPARE(m_gdbus.callOf("org.freedesktop.DBus.Properties.Set",
                            {Gdbus::kInterface, "Phase", "<'idle'>"}),
             "org.freedesktop.DBus.Error.PropertyReadOnly: The property “Phase” cannot be set.");
    QCOMPARE(m_gdbus.property("Phase"), "'pomodoro'");
}

void TestBusService::monitorTellsOnlyWhatChanges()
{
    const Scene scene({{2min, core::Start{}}});
    GdbusMonitor monitor;
    QCOMPARE(m_gdbus.call("Switch", {"Report"}), kDone);
    QCOMPARE(m_gdbus.call("Intend", {"Tax return", "{}"}), kDone);
    QCOMPARE(m_gdbus.call("Stop", {""}), kDone);
    QVERIFY(monitor.hears("PhaseChanged"));
    const QString changed = Gdbus::kPath +
                            ": org.freedesktop.DBus.Properties.PropertiesChanged ('" +
                            Gdbus::kInterface + "', {%1}, @as [])";
    QCOMPARE(monitor.lines(),
             (QStringList{changed.arg("'Title': <'Report'>"),
                          changed.arg("'Begins': TIME, 'Ends': TIME, 'Phase': <'break'>, "
                                      "'PlannedEnd': TIME, 'Title': <'Letter'>"),
                          Gdbus::kPath + ": " + Gdbus::kInterface + ".PhaseChanged ('break',)"}));
}

void TestBusService::commandLineAndBusSeeTheSame()
{
    Scene scene;
    const QStringList database{"--database", scene.database()};
    const auto ctl = [&database](const QStringList& arguments) {
        return firstLine(qEnvironmentVariable("POMOTIDECTL_BINARY"), database + arguments);
    };
    QVERIFY(ctl({"start", "report"}).contains("Report"));
    QTRY_COMPARE(m_gdbus.property("Title"), "'Report'");
    QCOMPARE(m_gdbus.call("Stop", {""}), kDone);
    QVERIFY(ctl({"status", "--format", "{phase}"}) == "break");
    QVERIFY(ctl({"undo"}).startsWith("Undone"));
    QTRY_COMPARE(m_gdbus.property("Phase"), "'pomodoro'");
}

void TestBusService::menuFollowsTheLanguage()
{
    const Scene scene;
    QVERIFY(m_gdbus.call("Menu").contains("0, 'Quit', true"));
    const QStringList german{"--database", scene.database(), "set", "language", "german"};
    QVERIFY(!firstLine(qEnvironmentVariable("POMOTIDECTL_BINARY"), german).isEmpty());
    QTRY_VERIFY(m_gdbus.call("Menu").contains("0, 'Beenden', true"));
    QCOMPARE(m_gdbus.call("Cancel"), refusal("NothingRunning", "Gerade läuft kein Pomodoro."));
}

void TestBusService::promptIsSignalled()
{
    GdbusMonitor monitor;
    const core::Instant now = kept::now();
    const Scene scene({{1min, core::AddSession{.begin = now - 30s, .end = now + 8h}}});
    QVERIFY(monitor.hears(Gdbus::kInterface + ".Prompted ()"));
}

void TestBusService::demonstrationIsNotOnTheBus()
{
    Program program({"--demo"});
    QVERIFY(program.logs("phase prompt"));
    QCOMPARE(m_gdbus.call("Cancel"),
             "org.freedesktop.DBus.Error.ServiceUnknown: The name org.pomotide.Pomotide was not "
             "provided by any .service files");
}

void TestBusService::programRunsWithoutABus()
{
    const QTemporaryDir folder;
    auto environment = Program::usualEnvironment();
    environment.insert("DBUS_SESSION_BUS_ADDRESS", "unix:path=/dev/null");
    Program program({"--service", "--database", folder.filePath("test.db")}, environment);
    QVERIFY(program.logs("phase idle"));
    QVERIFY2(!program.errors().contains("message bus"), qPrintable(program.errors()));
}

void TestBusService::anotherProgramGoesOnWithoutTheName()
{
    const Scene scene;
    const QTemporaryDir folder;
    Program other({"--service", "--database", folder.filePath("other.db")});
    const QString warning = "The name org.pomotide.Pomotide on the message bus belongs to another "
                            "program. Pomotide cannot be asked for anything there.\n";
    QTRY_VERIFY(other.errors().contains(warning));
    QCOMPARE(m_gdbus.call("Start", {"report", "{}"}), kDone);
    QCOMPARE(m_gdbus.property("Title"), "'Report'");
    QCOMPARE(other.errors().count(warning), 1);
}

void TestBusService::busStartsTheProgramWithoutAWindow()
{
    QVERIFY(ActivatingBus::serviceFile().contains("\nName=org.pomotide.Pomotide\n"));
    const ActivatingBus bus;
    const Gdbus gdbus(bus.address());
    QCOMPARE(gdbus.property("Phase"), "'idle'");
    const QString pid = firstLine(
        "gdbus", {"call", "--address", bus.address(), "-d", "org.freedesktop.DBus", "-o", "/", "-m",
                  "org.freedesktop.DBus.GetConnectionUnixProcessID", Gdbus::kName});
    const qint64 started = QString(pid).remove("(uint32 ").remove(",)").toLongLong();
    QVERIFY(started > 0);
    QCOMPARE(gdbus.call("Start", {"Letter", "{}"}), kDone);
    QCOMPARE(m_desktop.managedWindows(started), {});
    QCOMPARE(gdbus.call("ShowWindow", {""}), kDone);
    QTRY_COMPARE(m_desktop.managedWindows(started).size(), 1);
    static const QRegularExpression kQuit("\\((\\d+), 0, 'Quit', true\\)");
    const QString quit = kQuit.match(gdbus.call("Menu")).captured(1);
    QCOMPARE(gdbus.call("Choose", {quit, "Quit", ""}), kDone);
    QTRY_VERIFY(!QFile::exists(QString("/proc/%1/exe").arg(started)));
}

void TestBusService::busDoesNotOpenTheWindowOfTheFirst()
{
    Scene scene;
    Program second({"--service", "--database", scene.database()});
    QCOMPARE(second.status(), std::optional(0));
    QCOMPARE(second.errors(), "pomotide: Pomotide is running already.\n");
    QCOMPARE(m_gdbus.property("Phase"), "'idle'");
    QCOMPARE(m_desktop.managedWindows(scene.program().pid()), {});
}

POMOTIDE_SUITE(TestBusService, QCoreApplication)
#include "tst_bus_service.moc"
