// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/exchange/exchange.h"

#include "app/exchange/read_json.h"
#include "app/exchange/write_json.h"

#include "core/engine/step.h"
#include "core/model/limits.h"
#include "core/ports/memory_store.h"
#include "core/store/sqlite_backup_service.h"
#include "core/store/sqlite_store.h"
#include "tests/support/law.h"
#include "tests/support/looks.h"
#include "tests/support/random_commands.h"
#include "tests/support/slow_points.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <sstream>

namespace pomotide {

using namespace build;
using namespace std::chrono_literals;
using core::Instant;
using exchange::Fault;
using exchange::Format;

namespace {

void forget(double) {}

/// All data of a store.
struct Content {
    core::State state;
    Past past;

    bool operator==(const Content&) const = default;
};

/// Without the tally, which every step computes.
Content keptIn(core::Store& store)
{
    Content kept;
    static_cast<void>(store.read([&](const core::State& state, const core::History& history) {
        kept = {.state = state,
                .past = {.chronicle = history.chronicle(core::kInstantRange),
                         .intentions = history.intentions()}};
        kept.state.tally = {};
    }));
    return kept;
}

std::string written(core::Store& store, Format format = Format::Json,
                    const core::Zones& zones = core::ScriptedZones{})
{
    std::ostringstream text;
    static_cast<void>(exchange::write(text, format, store, zones, forget));
    return text.str();
}

/// A store filled by random commands.
core::MemoryStore anyStore()
{
    const auto world = anyWorld();
    core::MemoryStore store(core::initialState(world.start));
    const auto run = [&](const RandomCommand& wish) {
        static_cast<void>(
            store.transact([&](const core::State& state, const core::History& history) {
                const auto at = instantOf(wish, state, world.zones);
                return core::step(state, commandOf(wish, state, at), at, world.zones, history);
            }));
    };
    run({.kind = RandomCommand::SetWorkHours, .a = 7, .b = 3});
    for (const auto& wish : *anyCommands()) {
        run(wish);
    }
    return store;
}

/// The exported text of a store with two pomodoros.
std::string example()
{
    core::MemoryStore store(core::initialState(kNine));
    const core::ScriptedZones zones;
    const auto run = [&](const core::Command& command, Instant at) {
        static_cast<void>(
            store.transact([&](const core::State& state, const core::History& history) {
                return core::step(state, command, at, zones, history);
            }));
    };
    run(core::AddIntention{"Write", "", 25min}, kNine);
    run(core::Start{}, kNine);
    run(core::Start{}, kNine + 11min);
    run(core::SetWorkHours{{rule(0, kMondayToFriday, 9h, 17h)}}, kNine + 12min);
    return written(store);
}

void run(core::MemoryStore& store, const core::Command& command, Instant at)
{
    const core::ScriptedZones zones;
    static_cast<void>(store.transact([&](const core::State& state, const core::History& history) {
        return core::step(state, command, at, zones, history);
    }));
}

/// Shows a prompt, then keeps quiet.
void promptInQuiet(core::MemoryStore& store)
{
    run(store, core::SetWorkHours{{rule(0, kMondayToFriday, 9h, 17h)}}, kNine);
    run(store, core::RecordPrompt{}, kNine);
    run(store, core::SetQuiet{kNine + 1h}, kNine);
}

} // namespace

class ExchangeTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void importRestoresTheExport();
    void everySettingIsImported();
    void faultsNameTheirPlace_data() const;
    void faultsNameTheirPlace();
    void numbersAreChecked_data() const;
    void numbersAreChecked();
    void unknownSettingsAreIgnored();
    void olderFilesAreRead();
    void filesBeforeSectionsAreRead();
    void filesBeforeOvertimeAreRead();
    void promptAndQuietAreImported();
    void olderNamesAreRead();
    void aStreakComesBackInWhateverOrderItsRowsAre();

    void importReplacesEverythingAndItsBackupRestoresIt();
    void anUnreadableFileChangesNothing();
    void inconsistentRowsChangeNothing_data() const;
    void inconsistentRowsChangeNothing();
    void failuresToReadOrWriteAreReported();
    void exportingReplacesAFileAsAWhole();
    void progressGoesFromNoneToAll();

    void aPomodoroIsALineForSpreadsheets();
    void workedAndPlannedMinutesAreForSpreadsheets();
    void withPointsOffSpreadsheetsHaveNone();
    void pointsAreRoundedForSpreadsheetsAsElsewhere();
    void titlesAreNotEvaluatedInSpreadsheets_data() const;
    void titlesAreNotEvaluatedInSpreadsheets();

private:
    [[nodiscard]] std::string file(const QString& name) const
    {
        return m_folder->filePath(name).toStdString();
    }
    void write(const QString& name, const std::string& content) const
    {
        QFile out{m_folder->filePath(name)};
        QVERIFY(out.open(QFile::WriteOnly));
        QCOMPARE(out.write(content.c_str()), static_cast<qint64>(content.size()));
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void ExchangeTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void ExchangeTest::importRestoresTheExport()
{
    int number = 0;
    QVERIFY(holds("what is exported comes back as it was", [&] {
        auto store = anyStore();
        const auto text = written(store);
        const auto read = exchange::readJson(text);
        const auto* fault = std::get_if<Fault>(&read);
        if (fault != nullptr) {
            RC_FAIL(json::textOf(*fault));
        }
        const auto path = file(QString::number(number++));
        const auto other = store::SqliteStore::open(path, kNine);
        const auto kept = (*other)->transact([&](const core::State&, const core::History&) {
            return std::get<core::Transition>(read);
        });
        RC_ASSERT(static_cast<bool>(kept));
        const auto reopened = store::SqliteStore::open(path, kNine);
        RC_ASSERT(keptIn(**reopened) == keptIn(store));
        RC_ASSERT(written(**reopened) == text);
        QFile::remove(QString::fromStdString(path));
    }));
}

void ExchangeTest::everySettingIsImported()
{
    for (unsigned seed = 0; seed < 100; ++seed) {
        auto state = core::initialState(kNine);
        state.settings.appearance = anyLook(seed);
        state.settings.dayStart = {5h};
        state.settings.streakPlan = {{7min, 3min}};
        state.settings.alerts = {.notifyGrace = seed % 2 == 0,
                                 .volume = static_cast<int>(seed),
                                 .shortcut = seed % 3 == 0 ? "" : "Meta+Space"};
        core::MemoryStore store(state);
        const auto text = written(store);
        const auto read = exchange::readJson(text);
        const auto* content = std::get_if<core::Transition>(&read);
        QVERIFY(content != nullptr);
        QVERIFY(content->state == state);
    }
}

void ExchangeTest::faultsNameTheirPlace_data() const
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("instead");
    QTest::addColumn<QString>("where");

    const auto row = [](const char* name, const char* found, const char* instead,
                        const char* where) { QTest::newRow(name) << found << instead << where; };
    row("a text that ends", "\"next\":", "\":", "line 29, column 6");
    row("another format", "\"pomotide\": 1", "\"pomotide\": 2", "pomotide");
    row("another program's", "\"pomotide\"", "\"else\"", "pomotide");
    row("no instant", "\"now\": \"2026-03-02T09", "\"now\": \"2026-03-02T29", "now");
    row("a setting's value", "\"size\":\"90%\"", "\"size\":\"9000%\"", "settings.size");
    row("no days", "[\"monday\",\"tuesday\",\"wednesday\",\"thursday\",\"friday\"]", "[]",
        "work_hours[0].days");
    row("a blank title", "\"title\":\"Write\"", "\"title\":\" \"", "intentions[0].title");
    row("a title of no width", "\"title\":\"Write\"", "\"title\":\"\u200b\"",
        "intentions[0].title");
    row("an end before the begin", "\"end\":\"2026-03-02T09:05", "\"end\":\"2026-03-02T08:05",
        "pomodoros[0].end");
    row("a pomodoro that runs beside another", "\"ending\":\"full\"", "\"ending\":null",
        "pomodoros[0].ending");
    row("work that begins after the end", R"("lead":0)", R"("lead":300001)", "pomodoros[0].lead");
    row("more overtime than time", R"("overtime":0)", R"("overtime":300001)",
        "pomodoros[0].overtime");
    row("overtime before work began", R"("lead":0,"overtime":0)", R"("lead":1,"overtime":300000)",
        "pomodoros[0].overtime");
    row("a break planned without a length", R"("planned":null)", R"("planned":0)",
        "breaks[0].planned");
    row("an event without a length", R"("events": [])",
        R"("events": [{"begin":"2026-03-02T18:00:00.000Z","end":"2026-03-02T18:00:00.000Z"}])",
        "events[0].end");
    row("overtime without a window", R"("overtime":null)",
        R"("overtime":{"window":0,"limit":"2026-03-02T18:00:00.000Z"})", "streak.overtime.window");
    row("an unknown form of prompt", "\"prompted\":null", "\"prompted\":\"shout\"",
        "pomodoros[0].prompted");
    row("a back-off without a prompt", "\"backoff\": null",
        "\"backoff\": {\"session\":\"2026-03-02T09:00:00.000Z\",\"count\":0,"
        "\"next\":\"2026-03-02T09:00:00.000Z\",\"latest\":null}",
        "backoff");
    row("quiet that is over", "\"quiet_until\": null",
        "\"quiet_until\": \"2026-03-02T09:12:00.000Z\"", "quiet_until");
    row("quiet for more than a week", "\"quiet_until\": null",
        "\"quiet_until\": \"2026-03-09T09:12:00.001Z\"", "quiet_until");
    row("a streak without pomodoros", "{\"first\":0", "{\"first\":7", "streak");
    row("a value that is no list", "\"sessions\": []", "\"sessions\": {}", "sessions");
    row("a grace period in a pomodoro", R"("grace":null)",
        R"("grace":{"begin":"2026-03-02T09:10:00.000Z","end":"2026-03-02T09:13:00.000Z",)"
        R"("slot_end":"2026-03-02T09:20:00.000Z","index":1})",
        "streak");
    row("a break that runs beside a pomodoro", R"("state":"taken")", R"("state":"running")",
        "breaks[0].state");
    row("a prompt while a streak goes on", R"("prompt": null)",
        R"("prompt": {"since":"2026-03-02T09:00:00.000Z","until":"2026-03-02T10:00:00.000Z",)"
        R"("before":1,"after":0})",
        "prompt");
}

void ExchangeTest::numbersAreChecked_data() const
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("instead");
    QTest::addColumn<QString>("where");

    const auto row = [](const char* name, const char* found, const char* instead,
                        const char* where) { QTest::newRow(name) << found << instead << where; };
    row("an intention twice", R"("intentions": [)",
        R"("intentions": [{"id":0,"title":"Write","description":"","order":0,)"
        R"("created":"2026-03-02T09:00:00.000Z","state":{"is":"open"},"estimates":[]},)",
        "intentions[1].id");
    row("a pomodoro twice", R"({"id":1,"intention")", R"({"id":0,"intention")", "pomodoros[1].id");
    row("a break twice", R"("breaks": [)",
        R"("breaks": [{"after":0,"begin":"2026-03-02T09:05:00.000Z",)"
        R"("end":"2026-03-02T09:10:00.000Z","state":"taken"},)",
        "breaks[1].after");
    row("a session twice", R"("manual_sessions": [])",
        R"("manual_sessions": [)"
        R"({"id":0,"begin":"2026-03-02T18:00:00.000Z","end":"2026-03-02T19:00:00.000Z"},)"
        R"({"id":0,"begin":"2026-03-02T20:00:00.000Z","end":"2026-03-02T21:00:00.000Z"}])",
        "manual_sessions[1].id");
    row("a day twice", R"("overrides": [])",
        R"("overrides": [{"rule":0,"date":"2026-03-02","skipped":true},)"
        R"({"rule":0,"date":"2026-03-02","skipped":true}])",
        "overrides[1].date");
    row("an intention to come", R"("intention":1,"order")", R"("intention":0,"order")",
        "intentions[0].id");
    row("an order to come", R"("order":1,"pomodoro")", R"("order":0,"pomodoro")",
        "intentions[0].order");
    row("a pomodoro to come", R"("pomodoro":2)", R"("pomodoro":1)", "pomodoros[1].id");
    row("a session to come", R"("manual_sessions": [])",
        R"("manual_sessions": [)"
        R"({"id":0,"begin":"2026-03-02T18:00:00.000Z","end":"2026-03-02T19:00:00.000Z"}])",
        "manual_sessions[0].id");
}

void ExchangeTest::numbersAreChecked()
{
    faultsNameTheirPlace();
}

void ExchangeTest::faultsNameTheirPlace()
{
    QFETCH(QString, found);
    QFETCH(QString, instead);
    QFETCH(QString, where);
    auto text = QString::fromStdString(example()).replace("[\n]", "[]");
    QVERIFY2(text.contains(found), qPrintable(text));
    const auto place = text.indexOf(found);
    text.replace(place, found.size(), instead);
    if (instead == "\"") {
        text.truncate(place);
    }
    const auto read = exchange::readJson(text.toStdString());
    const auto* fault = std::get_if<Fault>(&read);
    QVERIFY(fault != nullptr);
    QCOMPARE(QString::fromStdString(fault->where), where);
    QVERIFY(!fault->what.empty());
}

void ExchangeTest::unknownSettingsAreIgnored()
{
    auto text = QString::fromStdString(example());
    const auto before = exchange::readJson(text.toStdString());
    text.replace("\"size\":\"90%\"", "\"colour-of-dreams\":\"blue\"");
    const auto read = exchange::readJson(text.toStdString());
    QVERIFY(std::get<core::Transition>(read).state == std::get<core::Transition>(before).state);
}

void ExchangeTest::olderFilesAreRead()
{
    auto text = QString::fromStdString(example());
    const auto today = exchange::readJson(text.toStdString());
    for (const auto* added :
         {",\"prompted\":null", ",\n\"backoff\": null", ",\n\"quiet_until\": null"}) {
        QVERIFY2(text.contains(added), qPrintable(text));
        text.remove(added);
    }
    const auto read = exchange::readJson(text.toStdString());
    QVERIFY(std::holds_alternative<core::Transition>(read));
    QVERIFY(std::get<core::Transition>(read).state == std::get<core::Transition>(today).state);
    QCOMPARE(std::get<core::Transition>(read).changes, std::get<core::Transition>(today).changes);
}

void ExchangeTest::filesBeforeSectionsAreRead()
{
    auto text = QString::fromStdString(example());
    const auto today = exchange::readJson(text.toStdString());
    const QString added = ",\"when\":\"next\",\"repeat\":\"never\",\"due\":null";
    QVERIFY2(text.contains(added), qPrintable(text));
    text.remove(added);
    const auto read = exchange::readJson(text.toStdString());
    QVERIFY(std::holds_alternative<core::Transition>(read));
    QCOMPARE(std::get<core::Transition>(read).changes, std::get<core::Transition>(today).changes);
}

void ExchangeTest::filesBeforeOvertimeAreRead()
{
    auto text = QString::fromStdString(example());
    const QRegularExpression added{
        R"re(,"(rests|lead|overtime|planned|continued|clock_moved)":({[^}]*}|[^,}]*))re"
        R"re(|"next_step":"",|"events": \[\n\],\n|,\n"(lapsed|seen)": null)re"};
    auto expected = std::get<core::Transition>(exchange::readJson(text.toStdString()));
    auto& pairs = expected.state.streak->pairs;
    QCOMPARE(pairs.back().pomodoro.lead, core::Duration{1min});
    QCOMPARE(pairs.back().pomodoro.rests, std::size_t{1});
    expected.state.streak->continued.reset();

    text.remove(added);
    QVERIFY2(!text.contains("rests") && !text.contains("continued"), qPrintable(text));
    const auto read = exchange::readJson(text.toStdString());
    QVERIFY(std::holds_alternative<core::Transition>(read));
    QVERIFY(std::get<core::Transition>(read).state == expected.state);
    QCOMPARE(std::get<core::Transition>(read).changes, expected.changes);
}

void ExchangeTest::promptAndQuietAreImported()
{
    core::MemoryStore store(core::initialState(kNine));
    promptInQuiet(store);
    const auto kept = keptIn(store).state;
    QVERIFY(kept.backoff && kept.backoff->latest && kept.quietUntil);
    const auto read = exchange::readJson(written(store));
    QVERIFY(std::get<core::Transition>(read).state == kept);
}

void ExchangeTest::olderNamesAreRead()
{
    core::MemoryStore store(core::initialState(kNine));
    run(store, core::AddIntention{"Write", "", {}}, kNine);
    promptInQuiet(store);
    const auto now = written(store);
    auto text = QString::fromStdString(now);
    for (const auto& [name, older] :
         {std::pair{R"("backoff": )", R"("ladder": )"}, std::pair{R"("count":)", R"("shown":)"},
          std::pair{R"("order":)", R"("place":)"}}) {
        QVERIFY2(text.contains(name), qPrintable(text));
        text.replace(name, older);
    }
    const auto expected = std::get<core::Transition>(exchange::readJson(now));
    const auto read = std::get<core::Transition>(exchange::readJson(text.toStdString()));
    QVERIFY(read.state == expected.state);
    QCOMPARE(read.changes, expected.changes);
}

void ExchangeTest::aStreakComesBackInWhateverOrderItsRowsAre()
{
    core::MemoryStore store(core::initialState(kNine));
    run(store, core::AddIntention{"Write", "", {}}, kNine);
    run(store, core::Start{}, kNine);
    run(store, core::Start{}, kNine + 11min);
    run(store, core::Stop{}, kNine + 15min);
    const auto streak = keptIn(store).state.streak;
    QVERIFY(streak && streak->pairs.back().pause->index == 1);

    auto lines = QString::fromStdString(written(store)).split('\n');
    const auto first = lines.indexOf(QRegularExpression(R"(\{"id":0,"intention".*)"));
    QVERIFY(first > 0 && lines[first + 1].startsWith(R"({"id":1,"intention")"));
    lines[first].chop(1); // the comma
    lines[first + 1] += ',';
    lines.swapItemsAt(first, first + 1);
    const auto read = exchange::readJson(lines.join('\n').toStdString());
    const auto* content = std::get_if<core::Transition>(&read);
    QVERIFY(content != nullptr);
    QVERIFY(content->state.streak == streak);
}

void ExchangeTest::importReplacesEverythingAndItsBackupRestoresIt()
{
    const auto store = *store::SqliteStore::open(file("store.db"), kNine);
    store::SqliteBackupService backupService{file("store.db")};
    const auto before = keptIn(*store);
    write("in.json", example());
    const auto imported = exchange::importFrom(file("in.json"), backupService, kNine + 1h, forget);
    const auto* backup = std::get_if<core::Backup>(&imported);
    QVERIFY(backup != nullptr);
    QCOMPARE(backup->reason, core::BackupReason::BeforeImport);
    QCOMPARE(written(*store), example());
    QVERIFY(backupService.restore(backup->path, core::BackupReason::BeforeRestore, kNine + 2h));
    QVERIFY(keptIn(*store) == before);
}

void ExchangeTest::anUnreadableFileChangesNothing()
{
    const auto store = *store::SqliteStore::open(file("store.db"), kNine);
    store::SqliteBackupService backupService{file("store.db")};
    const auto before = keptIn(*store);
    write("in.json", "{\"pomotide\": 1,\n oops}");
    const auto imported = exchange::importFrom(file("in.json"), backupService, kNine, forget);
    const auto* fault = std::get_if<Fault>(&imported);
    QVERIFY(fault != nullptr);
    QCOMPARE(fault->where, std::string{"line 2, column 2"});
    QVERIFY(keptIn(*store) == before);
    QVERIFY(backupService.storageInfo()->backups.empty());
}

void ExchangeTest::inconsistentRowsChangeNothing_data() const
{
    QTest::addColumn<QString>("found");
    QTest::addColumn<QString>("instead");

    QTest::newRow("an unknown intention") << "{\"id\":1,\"intention\":0"
                                          << "{\"id\":1,\"intention\":9";
    QTest::newRow("a break after a pomodoro that is not there") << R"({"after":0,)"
                                                                << R"({"after":9,)";
    QTest::newRow("the pomodoro that achieved it is missing")
        << R"({"is":"open"})"
        << R"({"is":"achieved","at":"2026-03-02T09:12:00.000Z","by":9})";
    QTest::newRow("unknown work hours")
        << R"("overrides": [])"
        << R"("overrides": [{"rule":9,"date":"2026-03-02","skipped":true}])";
    QTest::newRow("work hours twice")
        << R"("work_hours": [)"
        << R"("work_hours": [{"id":0,"days":["monday"],"from":"09:00","to":"17:00"},)";
}

void ExchangeTest::inconsistentRowsChangeNothing()
{
    QFETCH(QString, found);
    QFETCH(QString, instead);
    const auto store = *store::SqliteStore::open(file("store.db"), kNine);
    store::SqliteBackupService backupService{file("store.db")};
    const auto before = keptIn(*store);
    auto text = QString::fromStdString(example()).replace("[\n]", "[]");
    QVERIFY2(text.contains(found), qPrintable(text));
    write("in.json", text.replace(text.indexOf(found), found.size(), instead).toStdString());
    const auto imported = exchange::importFrom(file("in.json"), backupService, kNine, forget);
    const auto* failure = std::get_if<core::Failure>(&imported);
    QVERIFY(failure != nullptr);
    QCOMPARE(failure->subject, file("in.json"));
    QVERIFY2(failure->detail.starts_with("its rows could not be kept: "), failure->detail.c_str());
    QVERIFY(keptIn(*store) == before);
    QVERIFY(backupService.storageInfo()->backups.empty());
}

void ExchangeTest::failuresToReadOrWriteAreReported()
{
    core::MemoryStore store(core::initialState(kNine));
    store::SqliteBackupService backupService{file("store.db")};
    const auto missing = exchange::importFrom(file("none.json"), backupService, kNine, forget);
    const auto* failure = std::get_if<core::Failure>(&missing);
    QVERIFY(failure != nullptr);
    QCOMPARE(failure->kind, core::Failure::Kind::NotReadable);
    QCOMPARE(failure->subject, file("none.json"));
    const auto folder =
        exchange::importFrom(m_folder->path().toStdString(), backupService, kNine, forget);
    QCOMPARE(std::get<core::Failure>(folder).kind, core::Failure::Kind::IsDirectory);
    const auto written =
        exchange::exportTo(file("no/out.json"), Format::Json, store, core::ScriptedZones{}, forget);
    QVERIFY(!written);
    QCOMPARE(written.failure().subject, file("no/out.json"));
}

void ExchangeTest::exportingReplacesAFileAsAWhole()
{
    core::MemoryStore store(core::initialState(kNine));
    write("out.json", "before");
    QVERIFY(
        exchange::exportTo(file("out.json"), Format::Json, store, core::ScriptedZones{}, forget));
    QFile out{m_folder->filePath("out.json")};
    QVERIFY(out.open(QFile::ReadOnly));
    QCOMPARE(out.readAll().toStdString(), written(store));
    QVERIFY(!QFile::exists(m_folder->filePath("out.json.part")));
}

void ExchangeTest::progressGoesFromNoneToAll()
{
    core::MemoryStore store(core::initialState(kNine));
    std::vector<core::Change> many;
    for (int number = 0; number < 2500; ++number) {
        const auto begin = kNine + number * 1h;
        many.emplace_back(core::RecordSession{{begin, begin + 30min}});
    }
    static_cast<void>(store.transact([&](const core::State& state, const core::History&) {
        return core::Transition{.state = state, .changes = many};
    }));
    std::vector<double> shares;
    std::ostringstream text;
    QVERIFY(exchange::write(text, Format::Json, store, core::ScriptedZones{},
                            [&](double share) { shares.push_back(share); }));
    QCOMPARE(shares, (std::vector<double>{0.4, 0.8, 1}));
}

void ExchangeTest::aPomodoroIsALineForSpreadsheets()
{
    core::MemoryStore store(core::initialState(kNine));
    const core::ScriptedZones zones{{core::ScriptedZone{"Europe/Berlin", 1h}}};
    const auto run = [&](const core::Command& command, Instant at) {
        static_cast<void>(
            store.transact([&](const core::State& state, const core::History& history) {
                return core::step(state, command, at, zones, history);
            }));
    };
    run(core::AddSession{kNine, kNine + 8h}, kNine);
    run(core::AddIntention{"Write \"it\"", "", {}}, kNine);
    run(core::RecordPrompt{}, kNine);
    run(core::Start{}, kNine);
    run(core::Start{}, kNine + 11min);
    run(core::Evaluate{core::PomodoroId{0}, core::Verdict::Focused}, kNine + 12min);
    // 1 for the first set, 0.5 for work, 0.5 for focus, and 0.5 for five minutes of break.
    QCOMPARE(written(store, Format::Csv, zones),
             std::string{"\xEF\xBB\xBF"
                         "begin,end,minutes,planned minutes,intention,evaluation,streak place,"
                         "points,prompt\r\n"
                         "2026-03-02T10:00:00+01:00,2026-03-02T10:05:00+01:00,5.0,5.0,"
                         "\"Write \"\"it\"\"\",focused,1,2.5,stake\r\n"});
}

void ExchangeTest::workedAndPlannedMinutesAreForSpreadsheets()
{
    core::MemoryStore store(core::initialState(kNine));
    run(store, core::AddIntention{"Write", "", {}}, kNine);
    run(store, core::Start{}, kNine);
    run(store, core::Start{}, kNine + 12min); // continues a grace period
    run(store, core::Seen{}, kNine + 19min);
    run(store, core::Seen{}, kNine + 20min + 30s);
    run(store, core::Stop{}, kNine + 22min);
    const auto lines = QString::fromStdString(written(store, Format::Csv)).split("\r\n");
    QCOMPARE(lines.at(2), "2026-03-02T09:10:00+00:00,2026-03-02T09:22:00+00:00,10.0,8.0,"
                          "\"Write\",,2,1.5,");
}

void ExchangeTest::withPointsOffSpreadsheetsHaveNone()
{
    core::MemoryStore store(core::initialState(kNine));
    run(store, core::SetSettings{{.points = false}}, kNine);
    run(store, core::AddIntention{"Write", "", {}}, kNine);
    run(store, core::Start{}, kNine);
    run(store, core::Advance{}, kNine + 5min);
    QCOMPARE(written(store, Format::Csv),
             std::string{"\xEF\xBB\xBF"
                         "begin,end,minutes,planned minutes,intention,evaluation,streak place,"
                         "points,prompt\r\n"
                         "2026-03-02T09:00:00+00:00,2026-03-02T09:05:00+00:00,5.0,5.0,"
                         "\"Write\",,1,,\r\n"});
}

void ExchangeTest::pointsAreRoundedForSpreadsheetsAsElsewhere()
{
    core::MemoryStore store(core::initialState(kNine));
    const auto run = [&](const core::Command& command, Instant at) {
        static_cast<void>(
            store.transact([&](const core::State& state, const core::History& history) {
                return core::step(state, command, at, core::ScriptedZones{}, history);
            }));
    };
    run(core::AddIntention{"Write", "", {}}, kNine);
    run(core::Start{}, kNine);
    run(core::Stop{}, kNine + 90s);
    // 1 for the first set and 0.15 for work.
    QCOMPARE(written(store, Format::Csv, core::ScriptedZones{}),
             std::string{"\xEF\xBB\xBF"
                         "begin,end,minutes,planned minutes,intention,evaluation,streak place,"
                         "points,prompt\r\n"
                         "2026-03-02T09:00:00+00:00,2026-03-02T09:01:30+00:00,1.5,,"
                         "\"Write\",,1,1.2,\r\n"});
}

void ExchangeTest::titlesAreNotEvaluatedInSpreadsheets_data() const
{
    QTest::addColumn<QString>("title");
    QTest::addColumn<QString>("field");
    QTest::newRow("a formula") << "=1+1"
                               << "\"'=1+1\"";
    QTest::newRow("a sum") << "+1"
                           << "\"'+1\"";
    QTest::newRow("a difference") << "-1"
                                  << "\"'-1\"";
    QTest::newRow("a call") << "@SUM"
                            << "\"'@SUM\"";
    QTest::newRow("a comma and a line") << "a,\nb"
                                        << "\"a,\nb\"";
    QTest::newRow("other letters") << "Größe"
                                   << "\"Größe\"";
}

void ExchangeTest::titlesAreNotEvaluatedInSpreadsheets()
{
    QFETCH(QString, title);
    QFETCH(QString, field);
    core::MemoryStore store(core::initialState(kNine));
    const core::ScriptedZones zones;
    for (const core::Command& command :
         {core::Command{core::AddIntention{title.toStdString(), "", {}}},
          core::Command{core::Start{}}, core::Command{core::Stop{}}}) {
        static_cast<void>(
            store.transact([&](const core::State& state, const core::History& history) {
                return core::step(state, command, kNine, zones, history);
            }));
    }
    const auto text = QString::fromStdString(written(store, Format::Csv));
    QVERIFY2(text.contains("," + field + ","), qPrintable(text));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::ExchangeTest, QCoreApplication)
#include "tst_exchange.moc"
