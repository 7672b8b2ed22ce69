// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/text/iso_text.h"
#include "tests/support/kept.h"
#include "tests/support/program.h"
#include "tests/support/suite.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

#include <algorithm>
#include <array>
#include <map>
#include <random>

using namespace pomotide;
using namespace std::chrono_literals;

namespace {

constexpr int kIntentions = 5;
constexpr unsigned kLoops = 10;

/// Time that a command may take while others run.
constexpr core::Duration kLongestWait = 1s;
/// On a busy computer it may take so many times what most commands take.
constexpr int kBusyFactor = 10;

/// A finished call of pomotidectl.
struct Call {
    QStringList arguments;
    int status = 0;
    QByteArray output;
    QByteArray errors;
    core::Duration took{};

    [[nodiscard]] bool accepted() const { return status == 0; }
    [[nodiscard]] QString name() const { return arguments.first(); }

    [[nodiscard]] QJsonObject told() const { return QJsonDocument::fromJson(output).object(); }
    [[nodiscard]] core::PomodoroId pomodoro() const
    {
        return core::PomodoroId{told()["pomodoro"].toInteger(-1)};
    }
    [[nodiscard]] core::IntentionId intention() const
    {
        return core::IntentionId{told()["intention"].toInteger(-1)};
    }
    /// Returns the instant at which the command was carried out.
    [[nodiscard]] core::Instant at() const
    {
        const auto now = told()["status"].toObject()["now"].toString();
        return core::parseIsoInstant(now.toStdString()).value_or(core::Instant{});
    }
};

/// A user who runs one command after the other without pauses.
class Loop final : public QObject {
public:
    Loop(QString database, unsigned seed, core::Instant until)
        : m_database(std::move(database)), m_random(seed), m_until(until)
    {
        m_process.setProcessEnvironment(Program::usualEnvironment());
        connect(&m_process, &QProcess::finished, this, &Loop::note);
        next();
    }

    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] const std::vector<Call>& calls() const { return m_calls; }

private:
    void next()
    {
        m_begun = kept::now();
        m_isOver = m_begun >= m_until;
        if (!m_isOver) {
            m_call = {.arguments = wish(), .output = {}, .errors = {}};
            m_process.start(qEnvironmentVariable("POMOTIDECTL_BINARY"),
                            m_call.arguments + QStringList{"--json", "--database", m_database});
        }
    }

    void note()
    {
        m_call.took = kept::now() - m_begun;
        m_call.status = m_process.exitStatus() == QProcess::NormalExit ? m_process.exitCode() : -1;
        m_call.output = m_process.readAllStandardOutput();
        m_call.errors = m_process.readAllStandardError();
        m_calls.push_back(m_call);
        next();
    }

    QStringList wish()
    {
        const auto any = [this](unsigned count) { return m_random() % count; };
        static const std::array<QStringList, 3> kOthers{{{"stop"}, {"cancel"}, {"skip-break"}}};
        static const std::array kResults{"achieved", "focused", "interrupted", "distracted"};
        switch (any(4)) {
        case 0:
            return {"start", "Letter", QString::number(any(kIntentions))};
        case 1:
            return {"evaluate", kResults.at(any(kResults.size()))};
        default:
            return kOthers.at(any(kOthers.size()));
        }
    }

    QString m_database;
    std::minstd_rand m_random;
    core::Instant m_until;
    QProcess m_process;
    core::Instant m_begun;
    bool m_isOver = false;
    Call m_call;
    std::vector<Call> m_calls;
};

/// State of a pomodoro, as far as the calls determine it.
struct Pomodoro {
    core::IntentionId intention{};
    core::Instant startedAt;
    bool isStopped = false;
    std::optional<core::Evaluation> evaluation;

    bool operator==(const Pomodoro&) const = default;
};

/// Empty if the pomodoro was never started, or was cancelled.
using PomodoroState = std::optional<Pomodoro>;

/// True if the call can have been accepted with that state of its pomodoro.
bool isPossible(const Call& call, const PomodoroState& state)
{
    if (call.name() == "start") {
        return !state;
    }
    if (!state || state->intention != call.intention()) {
        return false;
    }
    // A stopped pomodoro can be evaluated once and not changed otherwise.
    return !state->isStopped || (call.name() == "evaluate" && !state->evaluation);
}

PomodoroState stateAfter(const Call& call, PomodoroState state)
{
    if (call.name() == "start") {
        state = Pomodoro{.intention = call.intention(), .startedAt = call.at(), .evaluation = {}};
    } else if (call.name() == "cancel") {
        state.reset();
    } else if (call.name() == "stop") {
        state->isStopped = true;
    } else if (call.name() == "evaluate") {
        static const QStringList kResults{"achieved", "focused", "interrupted", "distracted"};
        const auto verdict = static_cast<core::Verdict>(kResults.indexOf(call.arguments.last()));
        auto& evaluation = state->evaluation;
        evaluation = core::Evaluation{
            .verdict = verdict,
            .first = evaluation ? evaluation->first : call.at(),
            .since = evaluation && evaluation->verdict == verdict ? evaluation->since : call.at()};
    }
    return state;
}

bool contains(const std::vector<PomodoroState>& states, const PomodoroState& state)
{
    return std::find(states.begin(), states.end(), state) != states.end();
}

/// Adds every state that the calls at one instant can lead to. All were accepted, in an unknown
/// order.
void addStates(std::vector<PomodoroState>& states, const PomodoroState& before,
               const std::vector<Call>& calls)
{
    if (calls.empty() && !contains(states, before)) {
        states.push_back(before);
    }
    for (std::size_t first = 0; first < calls.size(); ++first) {
        if (isPossible(calls[first], before)) {
            auto others = calls;
            others.erase(others.begin() + static_cast<std::ptrdiff_t>(first));
            addStates(states, stateAfter(calls[first], before), others);
        }
    }
}

/// Calls about one pomodoro. The order of calls at the same instant is unknown.
using CallsByInstant = std::map<core::Instant, std::vector<Call>>;

std::vector<PomodoroState> possibleStates(const CallsByInstant& calls)
{
    std::vector<PomodoroState> states{std::nullopt};
    for (const auto& [instant, together] : calls) {
        std::vector<PomodoroState> next;
        for (const auto& state : states) {
            addStates(next, state, together);
        }
        states = std::move(next);
    }
    return states;
}

void warnOf(core::PomodoroId id, const CallsByInstant& calls)
{
    qWarning("These calls do not lead to pomodoro %lld:", static_cast<long long>(id));
    for (const auto& [instant, together] : calls) {
        for (const auto& call : together) {
            qWarning("%lld: %s", static_cast<long long>(instant.time_since_epoch().count()),
                     qPrintable(call.arguments.join(' ')));
        }
    }
}

using History = std::map<core::PomodoroId, Pomodoro>;

/// True if some order of the calls leads to that history. A call depends on the state of one
/// pomodoro and changes only that: if there is an order for each pomodoro, there is one for all.
bool leadTo(const History& history, const std::vector<Call>& calls)
{
    std::map<core::PomodoroId, CallsByInstant> about;
    for (const auto& [id, pomodoro] : history) {
        about[id];
    }
    for (const auto& call : calls) {
        if (call.name() != "skip-break") {
            about[call.pomodoro()][call.at()].push_back(call);
        }
    }
    return std::all_of(about.begin(), about.end(), [&](const auto& one) {
        const auto& [id, itsCalls] = one;
        const auto kept = history.find(id);
        const auto state = kept == history.end() ? PomodoroState{} : PomodoroState{kept->second};
        const bool isExplained = contains(possibleStates(itsCalls), state);
        if (!isExplained) {
            warnOf(id, itsCalls);
        }
        return isExplained;
    });
}

History keptHistory(const core::Chronicle& chronicle)
{
    History history;
    for (const auto& pomodoro : chronicle.pomodoros) {
        history.insert({pomodoro.id,
                        {.intention = pomodoro.intention,
                         .startedAt = pomodoro.startedAt,
                         .isStopped = pomodoro.ending == core::Ending::Stopped,
                         .evaluation = pomodoro.evaluation}});
    }
    return history;
}

/// True if any two spans of pomodoros or breaks overlap.
bool overlap(const core::Chronicle& chronicle)
{
    std::vector<core::Span> spans;
    for (const auto& pomodoro : chronicle.pomodoros) {
        spans.push_back(pomodoro.span);
    }
    for (const auto& pause : chronicle.breaks) {
        spans.push_back(pause.span);
    }
    std::sort(spans.begin(), spans.end(), [](const core::Span& one, const core::Span& other) {
        return std::pair{one.begin, one.end} < std::pair{other.begin, other.end};
    });
    return std::adjacent_find(spans.begin(), spans.end(),
                              [](const core::Span& one, const core::Span& next) {
                                  return next.begin < one.end;
                              }) != spans.end();
}

/// The last phase in the log of the ring.
QString phaseShown(const Program& program)
{
    static const QRegularExpression line("pomotide\\.hud: phase (\\w+)\n");
    QString phase;
    for (auto lines = line.globalMatch(program.errors()); lines.hasNext();) {
        phase = lines.next().captured(1);
    }
    return phase;
}

/// A folder in memory. Disks differ a hundredfold in the time to confirm a write. In memory,
/// processes wait only for each other.
QString folderInMemory()
{
    const QString memory = QStringLiteral("/dev/shm");
    const bool isThere = QFileInfo(memory).isWritable();
    return (isThere ? memory : QDir::tempPath()) + QStringLiteral("/pomotide-XXXXXX");
}

} // namespace

class TestTwoProcesses : public QObject {
    Q_OBJECT

private slots:
    void init();
    void ringShowsCommandsOfPomotidectlWithinASecond();
    void ringShowsCommandsOfPomotidectlAfterTheFirstStart();
    void concurrentCommandsAreSerializable_data();
    void concurrentCommandsAreSerializable();

private:
    [[nodiscard]] QString database() const { return m_folder->filePath("test.db"); }
    [[nodiscard]] Call ctl(const QStringList& arguments) const;
    [[nodiscard]] std::vector<Call> callsOfMany(core::Duration length) const;

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestTwoProcesses::init()
{
    m_folder = std::make_unique<QTemporaryDir>(folderInMemory());
    const auto begin = kept::now();
    std::vector<kept::Act> acts{
        {begin,
         core::SetSettings{{.streakPlan = core::StreakPlan(core::kLongestPlan, {1min, 1min})}}}};
    for (int number = 0; number < kIntentions; ++number) {
        acts.push_back({begin, core::AddIntention{.title = "Letter " + std::to_string(number),
                                                  .description = {},
                                                  .estimate = {}}});
    }
    kept::make(database(), acts);
}

Call TestTwoProcesses::ctl(const QStringList& arguments) const
{
    QProcess process;
    process.setProcessEnvironment(Program::usualEnvironment());
    process.start(qEnvironmentVariable("POMOTIDECTL_BINARY"),
                  arguments + QStringList{"--database", database()});
    process.waitForFinished();
    return {.arguments = arguments,
            .status = process.exitCode(),
            .output = process.readAllStandardOutput(),
            .errors = process.readAllStandardError()};
}

std::vector<Call> TestTwoProcesses::callsOfMany(core::Duration length) const
{
    const auto until = kept::now() + length;
    std::vector<std::unique_ptr<Loop>> loops;
    for (unsigned seed = 1; seed <= kLoops; ++seed) {
        loops.push_back(std::make_unique<Loop>(database(), seed, until));
    }
    const auto areOver = [&] {
        return std::all_of(loops.begin(), loops.end(),
                           [](const auto& loop) { return loop->isOver(); });
    };
    std::vector<Call> calls;
    if (QTest::qWaitFor(areOver, static_cast<int>((length + kPatience).count()))) {
        for (const auto& loop : loops) {
            calls.insert(calls.end(), loop->calls().begin(), loop->calls().end());
        }
    }
    return calls;
}

void TestTwoProcesses::ringShowsCommandsOfPomotidectlWithinASecond()
{
    Program program({"--database", database()});
    QVERIFY(program.logs("phase idle"));
    QVERIFY(ctl({"start", "Letter", "0"}).accepted());
    QVERIFY(program.logs("phase pomodoro", 1s));
    QVERIFY(ctl({"stop"}).accepted());
    QVERIFY(program.logs("phase break", 1s));
    QVERIFY(ctl({"skip-break"}).accepted());
    QVERIFY(program.logs("phase idle", 1s));
}

void TestTwoProcesses::ringShowsCommandsOfPomotidectlAfterTheFirstStart()
{
    QVERIFY(QFile::remove(database()));
    Program program({"--database", database()});
    QVERIFY(program.logs("phase idle"));
    QVERIFY(ctl({"start", "Letter"}).accepted());
    QVERIFY(program.logs("phase pomodoro", 1s));
    QCOMPARE(program.errors().count("cannot watch"), 0);
}

void TestTwoProcesses::concurrentCommandsAreSerializable_data()
{
    QTest::addColumn<bool>("withProgram");
    QTest::addColumn<core::Duration>("length");
    QTest::newRow("with-the-program") << true << core::Duration{30s};
    // The last process to close the database removes SQLite's files while the next one opens it.
    QTest::newRow("commands-only") << false << core::Duration{10s};
}

void TestTwoProcesses::concurrentCommandsAreSerializable()
{
    QFETCH(bool, withProgram);
    QFETCH(core::Duration, length);
    std::optional<Program> program;
    if (withProgram) {
        program.emplace(QStringList{"--database", database()});
        QVERIFY(program->logs("phase idle"));
    }

    auto calls = callsOfMany(length);
    QVERIFY2(!calls.empty(), "Some calls have not come back");

    std::map<QString, int> accepted;
    std::vector<core::Duration> waits;
    for (const auto& call : calls) {
        const auto described = call.arguments.join(' ') + ": " + call.errors;
        QVERIFY2(call.status == 0 || call.status == 1, qPrintable(described));
        accepted[call.name()] += call.accepted() ? 1 : 0;
        waits.push_back(call.took);
    }
    for (const auto& [name, count] : accepted) {
        qInfo("%s: %d accepted", qPrintable(name), count);
        QVERIFY(count > 0);
    }
    std::sort(waits.begin(), waits.end());
    // A busy computer delays all processes. If the lock were unfair, some calls would be far slower
    // than most.
    const auto longestWait = std::max(kLongestWait, kBusyFactor * waits[waits.size() / 2]);
    const auto nearlyLongest = waits[waits.size() * 99 / 100];
    qInfo("of %zu; the longest took %lld ms, 99 in 100 at most %lld ms", calls.size(),
          static_cast<long long>(waits.back().count()),
          static_cast<long long>(nearlyLongest.count()));
    std::erase_if(calls, [](const Call& call) { return !call.accepted(); });

    const auto chronicle = kept::chronicle(database());
    QVERIFY(leadTo(keptHistory(chronicle), calls));
    QVERIFY(!overlap(chronicle));
    QVERIFY(nearlyLongest <= longestWait);
    SQLite::Database file(database().toStdString());
    QCOMPARE(file.execAndGet("PRAGMA integrity_check").getString(), "ok");
    if (program) {
        const auto now = [this] { return QString(ctl({"status", "--format", "{phase}"}).output); };
        QTRY_COMPARE_WITH_TIMEOUT(phaseShown(*program), now().trimmed(), 1000);
    }
}

POMOTIDE_SUITE(TestTwoProcesses, QCoreApplication)
#include "tst_two_processes.moc"
