// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Other programs read our exports.

#include "app/exchange/exchange.h"

#include "core/engine/step.h"
#include "core/ports/memory_store.h"
#include "tests/support/builders.h"
#include "tests/support/suite.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

namespace pomotide {

using namespace build;
using namespace std::chrono_literals;
using core::Instant;
using exchange::Format;

namespace {

const std::string kHostile = "Größe, \"so\" & <b>; 🎉\\ back\nnext #tax #q1";

void forget(double) {}

std::string written(core::Store& store, const exchange::Form& form,
                    const core::Zones& zones = core::ScriptedZones{})
{
    std::ostringstream text;
    static_cast<void>(exchange::write(text, form, store, zones, forget));
    return text.str();
}

/// A day of sixty pomodoros of a minute each, with an evaluation, the last one still running.
core::MemoryStore busyDay()
{
    core::MemoryStore store(core::initialState(kNine));
    const core::ScriptedZones zones;
    const auto run = [&](const core::Command& command, Instant at) {
        static_cast<void>(
            store.transact([&](const core::State& state, const core::History& history) {
                return core::step(state, command, at, zones, history);
            }));
    };
    run(core::AddSession{kNine, kNine + 1h}, kNine);
    run(core::AddIntention{kHostile, "", {}}, kNine);
    for (int i = 0; i <= 60; ++i) {
        const auto begin = kNine + i * 10min;
        run(core::Start{}, begin);
        if (i < 60) {
            run(core::Stop{}, begin + 1min);
            run(core::SkipBreak{}, begin + 1min);
            run(core::Evaluate{core::PomodoroId{i}, core::Verdict::Focused}, begin + 2min);
        }
    }
    return store;
}

/// The output of the program; nothing if it is not installed or fails.
QByteArray
outputOf(const QString& program, const QStringList& arguments, const QByteArray& input,
         const QProcessEnvironment& environment = QProcessEnvironment::systemEnvironment())
{
    QProcess process;
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    process.write(input);
    process.closeWriteChannel();
    if (!process.waitForFinished() || process.exitCode() != 0) {
        qWarning().noquote() << process.readAllStandardError();
        return {};
    }
    return process.readAllStandardOutput();
}

} // namespace

class ExportsTest final : public QObject {
    Q_OBJECT

private slots:
    void calendarsReadEachPomodoroAndSession();
    void linesOfCalendarsAreShort();
    void aCorrectedPomodoroKeepsItsIdentity();
    void timewarriorReadsEachPomodoro();
    void togglGetsTheTimesOfItsUser();
};

void ExportsTest::calendarsReadEachPomodoroAndSession()
{
    if (outputOf("/usr/bin/python3", {"-c", "import icalendar; print(1)"}, {}).isEmpty()) {
        QSKIP("python3-icalendar is not installed");
    }
    auto store = busyDay();
    const auto read = outputOf(
        "/usr/bin/python3",
        {"-c", "import icalendar, json, sys\n"
               "events = icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk('VEVENT')\n"
               "print(json.dumps([[str(e['summary']), e['dtstart'].dt.isoformat(),\n"
               "    e['dtend'].dt.isoformat(), str(e.get('description', '')),\n"
               "    [str(c) for c in e['categories'].cats] if 'categories' in e else [],\n"
               "    str(e['transp'])] for e in events]))"},
        QByteArray::fromStdString(written(store, Format::Ics)));
    const auto events = QJsonDocument::fromJson(read).array();
    QCOMPARE(events.size(), 61);
    QCOMPARE(events.first().toArray(),
             (QJsonArray{QString::fromStdString("Größe, \"so\" & <b>; 🎉\\ back\nnext"),
                         "2026-03-02T09:00:00+00:00", "2026-03-02T09:01:00+00:00", "focused",
                         QJsonArray{"tax", "q1"}, "TRANSPARENT"}));
    QCOMPARE(events.last().toArray(),
             (QJsonArray{"Work hours", "2026-03-02T09:00:00+00:00", "2026-03-02T10:00:00+00:00", "",
                         QJsonArray{}, "TRANSPARENT"}));
}

void ExportsTest::linesOfCalendarsAreShort()
{
    auto store = busyDay();
    const auto text = QByteArray::fromStdString(written(store, Format::Ics));
    for (const auto& line : text.split('\n')) {
        QVERIFY2(line.size() <= 76, line); // with the carriage return
        QCOMPARE(QString::fromUtf8(line).toUtf8(), line);
    }
}

void ExportsTest::aCorrectedPomodoroKeepsItsIdentity()
{
    auto store = busyDay();
    const auto idsIn = [&] {
        QByteArrayList ids;
        for (const auto& line :
             QByteArray::fromStdString(written(store, Format::Ics)).split('\n')) {
            if (line.startsWith("UID:")) {
                ids.append(line);
            }
        }
        return ids;
    };
    const auto before = idsIn();
    const auto corrected =
        store.transact([&](const core::State& state, const core::History& history) {
            return core::step(state,
                              core::CorrectPomodoro{.pomodoro = core::PomodoroId{1},
                                                    .begin = kNine + 10min + 30s,
                                                    .end = kNine + 12min},
                              kNine + 11h, core::ScriptedZones{}, history);
        });
    QVERIFY(corrected && corrected->outcome == core::Outcome::Done);
    auto after = idsIn();
    after.erase(after.begin() + 60); // the one that ran has ended
    QCOMPARE(after, before);
}

void ExportsTest::timewarriorReadsEachPomodoro()
{
    if (QStandardPaths::findExecutable("timew").isEmpty()) {
        QSKIP("timewarrior is not installed");
    }
    const QTemporaryDir folder;
    QVERIFY(QDir{folder.path()}.mkpath("data"));
    auto store = busyDay();
    QFile file{folder.filePath("data/2026-03.data")};
    QVERIFY(file.open(QFile::WriteOnly));
    file.write(QByteArray::fromStdString(written(store, Format::Timew)));
    file.close();
    auto environment = QProcessEnvironment::systemEnvironment();
    environment.insert("TIMEWARRIORDB", folder.path());
    const auto told = outputOf("timew", {":yes", "export"}, {}, environment);
    // Before it says that it lists the tags anew.
    const auto read = QJsonDocument::fromJson(told.mid(told.indexOf('[')));
    const auto intervals = read.array();
    QCOMPARE(intervals.size(), 60);
    QCOMPARE(intervals.first().toObject(),
             (QJsonObject{
                 {"id", 60},
                 {"start", "20260302T090000Z"},
                 {"end", "20260302T090100Z"},
                 {"tags", QJsonArray{QString::fromStdString("Größe, \"so\" & <b>; 🎉\\ back next"),
                                     "q1", "tax"}}}));
}

void ExportsTest::togglGetsTheTimesOfItsUser()
{
    auto store = busyDay();
    const core::ScriptedZone berlin{"Europe/Berlin", 1h};
    const auto lines = QString::fromStdString(written(store, {Format::Toggl, "ada@example.org"},
                                                      core::ScriptedZones({berlin})))
                           .split("\r\n");
    QCOMPARE(lines.size(), 62);
    QCOMPARE(lines.at(0), "Email,Description,Start date,Start time,Duration,Tags");
    QCOMPARE(lines.at(1), QString::fromStdString(
                              "\"ada@example.org\",\"Größe, \"\"so\"\" & <b>; 🎉\\ back\nnext\","
                              "2026-03-02,10:00:00,00:01:00,\"tax, q1\""));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ExportsTest, QCoreApplication)
#include "tst_exports.moc"
