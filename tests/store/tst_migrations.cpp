// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/suite.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>

using namespace std::chrono_literals;

namespace pomotide {

using core::History;
using core::State;
using examples::kStart;
using store::SqliteStore;

namespace {

const std::vector<core::Span> kSessions{{kStart - 16h, kStart - 10h}};

/// The SQL of a database's tables and indexes.
std::vector<std::string> schemaOf(const std::string& path)
{
    const SQLite::Database database{path};
    SQLite::Statement rows{database,
                           "SELECT sql FROM sqlite_master WHERE sql IS NOT NULL ORDER BY name"};
    std::vector<std::string> schema;
    while (rows.executeStep()) {
        schema.push_back(rows.getColumn(0).getString());
    }
    return schema;
}

/// The state in the newest fixture.
State keptState()
{
    const auto settled = examples::prompting();
    auto state = examples::inGrace();
    state.hours = settled.hours;
    state.settings.streakPlan = settled.settings.streakPlan;
    state.settings.dayStart = settled.settings.dayStart;
    state.settings.overtimeLimit = settled.settings.overtimeLimit;
    state.settings.appearance = settled.settings.appearance;
    state.settings.alerts = settled.settings.alerts;
    state.quietUntil = settled.quietUntil;
    state.lapsed = settled.lapsed;
    state.seen = settled.seen;
    state.next.session = settled.next.session;
    return state;
}

/// The state in the fixture of schema 8.
State stateBeforeTakenBackEstimates()
{
    auto state = keptState();
    for (auto& intention : state.open) {
        std::erase_if(intention.estimates, [](const core::Estimate& each) { return !each.length; });
    }
    return state;
}

/// The state in the fixture of schema 7.
State stateBeforeSections()
{
    auto state = stateBeforeTakenBackEstimates();
    for (auto& intention : state.open) {
        intention.when = core::When::Next;
        intention.repeat = core::Repeat::Never;
        intention.due.reset();
    }
    return state;
}

/// Removes what schema 7 added; each pomodoro of these fixtures was worked on from its begin.
void removeOvertime(core::Streak::Pair& pair)
{
    pair.pomodoro.lead = {};
    pair.pomodoro.overtime = {};
    if (pair.pause) {
        pair.pause->planned.reset();
    }
}

/// The state in the fixtures of schemas 4 to 6.
State stateBeforeOvertime()
{
    auto state = stateBeforeSections();
    for (auto& intention : state.open) {
        intention.nextStep.clear();
    }
    for (auto& pair : state.streak->pairs) {
        removeOvertime(pair);
    }
    state.awaiting = {state.streak->pairs[1].pomodoro};
    state.streak->hasClockMoved = false;
    state.hours.events.clear();
    state.settings.overtimeLimit = core::Settings{}.overtimeLimit;
    state.settings.appearance.overFullScreen = core::Appearance{}.overFullScreen;
    state.lapsed.reset();
    state.seen.reset();
    return state;
}

/// The state in the fixtures of schemas 1 to 3.
State stateBeforePrompts()
{
    auto state = stateBeforeOvertime();
    state.settings.alerts = {};
    state.quietUntil.reset();
    state.streak->pairs[1].pomodoro.prompted.reset();
    state.awaiting[0].prompted.reset();
    return state;
}

/// All data of a store.
struct Content {
    State state;
    std::vector<core::Span> sessions;

    bool operator==(const Content&) const = default;
};

} // namespace

/// Files written by earlier versions of the program.
class MigrationsTest final : public QObject {
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void everyFixtureIsMigratedToTheCurrentSchema_data() const;
    void everyFixtureIsMigratedToTheCurrentSchema();
    void aFileOfSchema1OpensAsItWas();
    void aFileOfSchema2OpensAsItWas();
    void aFileOfSchema3OpensAsItWas();
    void aFileOfSchema4OpensAsItWas();
    void aFileOfSchema5OpensAsItWas();
    void aFileOfSchema6OpensAsItWas();
    void aFileOfSchema7OpensAsItWas();
    void aFileOfSchema8OpensAsItWas();
    void aFileOfSchema9OpensAsItWas();
    void aContinuedPomodoroOfSchema6WasWorkedOnFromItsStart();
    void restsOfSchema6AreTheBreaksTakenBefore();
    void actsOfOlderSchemasCannotBeUndone_data() const;
    void actsOfOlderSchemasCannotBeUndone();
    void anOldFileWithRowsBeyondAllBoundsIsDamaged();
    void aPromptOfSchema3IsDueFromItsBegin();

private:
    [[nodiscard]] std::string path(const char* name) const
    {
        return m_folder->filePath(name).toStdString();
    }
    /// Creates a file with the content of that version's fixture, and returns its path.
    [[nodiscard]] std::string restored(int version) const
    {
        QFile dump{QFINDTESTDATA(QString("data/schema-%1.sql").arg(version))};
        const auto file = path("fixture.db");
        if (dump.open(QFile::ReadOnly)) {
            SQLite::Database{file, SQLite::OPEN_READWRITE | SQLite::OPEN_CREATE}.exec(
                dump.readAll().toStdString());
        }
        return file;
    }
    /// The acts that the fixtures have since there are any.
    static void expectActs(const std::string& file);
    [[nodiscard]] static std::optional<Content> keptIn(const std::string& file)
    {
        const auto store = SqliteStore::open(file, kStart);
        std::optional<Content> kept;
        const auto read = store ? (*store)->read([&](const State& state, const History& history) {
            kept = {.state = state, .sessions = history.chronicle({kStart - 24h, kStart}).sessions};
        })
                                : store.failure();
        return read ? kept : std::nullopt;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void MigrationsTest::everyFixtureIsMigratedToTheCurrentSchema_data() const
{
    QTest::addColumn<int>("version");
    for (const auto version : {1, 2, 3, 4, 5, 6, 7, 8, 9}) {
        QTest::addRow("schema %d", version) << version;
    }
}

void MigrationsTest::everyFixtureIsMigratedToTheCurrentSchema()
{
    QFETCH(int, version);
    const auto old = restored(version);
    QVERIFY(SqliteStore::open(old, kStart));
    QVERIFY(SqliteStore::open(path("new.db"), kStart));
    QCOMPARE(schemaOf(old), schemaOf(path("new.db")));
}

void MigrationsTest::aFileOfSchema1OpensAsItWas()
{
    auto expected = stateBeforePrompts();
    // That version did not have these values either.
    auto& evaluation = expected.streak->pairs[0].pomodoro.evaluation;
    evaluation->since = evaluation->first;
    expected.asleepSince.reset();
    expected.settings.appearance = {};
    QVERIFY(keptIn(restored(1)) == (Content{.state = expected, .sessions = kSessions}));
}

void MigrationsTest::aFileOfSchema2OpensAsItWas()
{
    auto expected = stateBeforePrompts();
    // Only this fixture has it.
    auto& evaluation = expected.streak->pairs[0].pomodoro.evaluation;
    evaluation->since = evaluation->first;
    // That version did not have these values either.
    expected.settings.appearance = {};
    QVERIFY(keptIn(restored(2)) == (Content{.state = expected, .sessions = kSessions}));
}

void MigrationsTest::aFileOfSchema3OpensAsItWas()
{
    QVERIFY(keptIn(restored(3)) == (Content{.state = stateBeforePrompts(), .sessions = kSessions}));
}

void MigrationsTest::aFileOfSchema4OpensAsItWas()
{
    QVERIFY(keptIn(restored(4)) ==
            (Content{.state = stateBeforeOvertime(), .sessions = kSessions}));
}

void MigrationsTest::expectActs(const std::string& file)
{
    const auto store = *SqliteStore::open(file, kStart);
    QVERIFY(store->read([](const State&, const History& history) {
        const auto act = history.undoableAct();
        QVERIFY(act.has_value());
        QCOMPARE(act->name.title, "Write report");
        QCOMPARE(act->inverse.size(), std::size_t{1});
        QVERIFY(std::holds_alternative<core::Revert>(act->inverse.front()));
        const auto undone = history.redoableAct();
        QVERIFY(undone.has_value());
        QCOMPARE(undone->name, (core::ActName{.kind = core::ActKind::AddSession,
                                              .title = {},
                                              .session = core::Instant{1772442000000ms}}));
    }));
}

void MigrationsTest::aFileOfSchema5OpensAsItWas()
{
    QVERIFY(keptIn(restored(5)) ==
            (Content{.state = stateBeforeOvertime(), .sessions = kSessions}));
}

void MigrationsTest::aFileOfSchema6OpensAsItWas()
{
    QVERIFY(keptIn(restored(6)) ==
            (Content{.state = stateBeforeOvertime(), .sessions = kSessions}));
}

void MigrationsTest::aFileOfSchema7OpensAsItWas()
{
    QVERIFY(keptIn(restored(7)) ==
            (Content{.state = stateBeforeSections(), .sessions = kSessions}));
}

void MigrationsTest::aFileOfSchema8OpensAsItWas()
{
    QVERIFY(keptIn(restored(8)) ==
            (Content{.state = stateBeforeTakenBackEstimates(), .sessions = kSessions}));
}

void MigrationsTest::aFileOfSchema9OpensAsItWas()
{
    const auto file = restored(9);
    QVERIFY(keptIn(file) == (Content{.state = keptState(), .sessions = kSessions}));
    expectActs(file);
}

void MigrationsTest::aContinuedPomodoroOfSchema6WasWorkedOnFromItsStart()
{
    const auto file = restored(6);
    // The first of a streak may have been late by a drifting clock, but continued nothing.
    SQLite::Database{file, SQLite::OPEN_READWRITE}.exec(
        "UPDATE pomodoro SET act_at = begin_at + 90000 WHERE id IN (4, 5);"
        "UPDATE pomodoro SET act_at = end_at + 60000 WHERE id = 6");
    const auto pairs = keptIn(file)->state.streak->pairs;
    QCOMPARE(pairs[0].pomodoro.lead, core::Duration{});
    QCOMPARE(pairs[1].pomodoro.lead, core::Duration{90s});
    QCOMPARE(pairs[2].pomodoro.lead, core::Duration{30min});
}

void MigrationsTest::restsOfSchema6AreTheBreaksTakenBefore()
{
    const auto file = restored(6);
    SQLite::Database{file, SQLite::OPEN_READWRITE}.exec("UPDATE break SET state = 'taken'");
    const auto pairs = keptIn(file)->state.streak->pairs;
    QCOMPARE(pairs[0].pomodoro.rests, std::size_t{0});
    QCOMPARE(pairs[1].pomodoro.rests, std::size_t{1});
    QCOMPARE(pairs[2].pomodoro.rests, std::size_t{2});
}

void MigrationsTest::actsOfOlderSchemasCannotBeUndone_data() const
{
    QTest::addColumn<int>("version");
    QTest::newRow("before notes where to pick up") << 6;
    QTest::newRow("before sections of the list") << 7;
    QTest::newRow("before estimates were taken back") << 8;
}

void MigrationsTest::actsOfOlderSchemasCannotBeUndone()
{
    QFETCH(int, version);
    const auto store = *SqliteStore::open(restored(version), kStart);
    QVERIFY(store->read([](const State&, const History& history) {
        QVERIFY(!history.undoableAct());
        QVERIFY(!history.redoableAct());
    }));
}

void MigrationsTest::anOldFileWithRowsBeyondAllBoundsIsDamaged()
{
    const auto file = restored(5);
    SQLite::Database{file, SQLite::OPEN_READWRITE}.exec(
        "UPDATE override SET end_at = 4000000000000000000 WHERE end_at IS NOT NULL");
    const auto before = schemaOf(file);
    const auto store = SqliteStore::open(file, kStart);
    QVERIFY(!store);
    QCOMPARE(store.failure().kind, core::Failure::Kind::Damaged);
    QCOMPARE(schemaOf(file), before);
}

void MigrationsTest::aPromptOfSchema3IsDueFromItsBegin()
{
    const auto file = restored(3);
    SQLite::Database{file, SQLite::OPEN_READWRITE}.exec(
        "UPDATE state SET streak = NULL, grace_begin_at = NULL, grace_end_at = NULL, "
        "grace_slot_end_at = NULL, grace_index = NULL, tally_begin_at = 1000, "
        "tally_end_at = 900000, prompt_since_at = 5000, prompt_until_at = 6000, "
        "prompt_before = 2, prompt_after = 1");
    const auto kept = keptIn(file);
    QVERIFY(kept.has_value());
    QVERIFY(
        kept->state.backoff ==
        (core::PromptBackoff{
            .session = core::Instant{1s}, .count = 0, .next = core::Instant{5s}, .latest = {}}));
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::MigrationsTest, QCoreApplication)
#include "tst_migrations.moc"
