// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/model/limits.h"
#include "core/store/sqlite_store.h"
#include "tests/store/example_states.h"
#include "tests/support/suite.h"

#include <QTemporaryDir>
#include <QTest>

#include <SQLiteCpp/SQLiteCpp.h>
#include <sqlite3.h>

using namespace std::chrono_literals;

namespace pomotide {

using core::Failure;
using core::History;
using core::State;
using examples::kStart;
using store::SqliteStore;

/// Values in a file that no program of ours has written: the core must never reckon with them.
class BoundsTest final : public QObject {
    Q_OBJECT

private slots:
    void init();

    void aStateBeyondAllBoundsIsDamage_data() const;
    void aStateBeyondAllBoundsIsDamage();
    void whatRunsOutsideTheStreakIsDamage_data() const;
    void whatRunsOutsideTheStreakIsDamage();
    void anOvertimeBeyondAllBoundsIsDamage_data() const;
    void anOvertimeBeyondAllBoundsIsDamage();
    void aHistoryBeyondAllBoundsIsDamage_data() const;
    void aHistoryBeyondAllBoundsIsDamage();
    void anActBeyondAllBoundsIsPassedOver_data() const;
    void anActBeyondAllBoundsIsPassedOver();
    void aClockBeyondAllBoundsIsNotKept();

private:
    void keep(const State& state)
    {
        QVERIFY(m_store->transact([&](const State&, const History&) {
            return core::Transition{.state = state, .changes = examples::changesThatMake(state)};
        }));
    }
    /// Writes past every check.
    void write(const QString& sql) const
    {
        SQLite::Database database{m_path, SQLite::OPEN_READWRITE};
        database.exec("PRAGMA ignore_check_constraints = ON");
        QVERIFY(database.exec(sql.toStdString()) > 0);
    }
    /// True if the schema refuses it. It is not kept.
    [[nodiscard]] bool isRefused(const QString& sql) const
    {
        SQLite::Database database{m_path, SQLite::OPEN_READWRITE};
        const SQLite::Transaction transaction{database};
        return database.tryExec(sql.toStdString()) == SQLITE_CONSTRAINT;
    }
    /// The kind of the failure of that reading; nothing if it succeeds.
    [[nodiscard]] std::optional<Failure::Kind> kindOf(const core::Store::ReadFn& reader) const
    {
        const auto read = m_store->read(reader);
        return read ? std::nullopt : std::optional{read.failure().kind};
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::string m_path;
    std::unique_ptr<SqliteStore> m_store;
};

void BoundsTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_path = m_folder->filePath("store.db").toStdString();
    m_store = *SqliteStore::open(m_path, kStart, 50ms);
}

void BoundsTest::aStateBeyondAllBoundsIsDamage_data() const
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("bySchema");
    const auto row = [](const char* sql, bool bySchema = true) {
        QTest::newRow(sql) << QString{sql} << bySchema;
    };
    // In a prompt, with work hours.
    row("UPDATE state SET now_at = 9223372036854775807");
    row("UPDATE state SET now_at = -9223372036854775807");
    row("UPDATE state SET now_at = 7258118400000");
    row("UPDATE state SET day_start_minute = 1440");
    row("UPDATE state SET prompt_since_at = 4000000000000000000");
    row("UPDATE state SET prompt_until_at = 4000000000000000000");
    row("UPDATE state SET prompt_before = 9e999");
    row("UPDATE state SET prompt_after = -1");
    row("UPDATE state SET ladder_session_at = 4000000000000000000");
    row("UPDATE state SET ladder_shown = 4000000000");
    row("UPDATE state SET ladder_next_at = 4000000000000000000");
    row("UPDATE state SET ladder_form_at = 4000000000000000000");
    row("UPDATE state SET quiet_until_at = 4000000000000000000");
    row("UPDATE state SET seen_at = 4000000000000000000");
    row("UPDATE state SET lapsed_streak = -1");
    row("UPDATE state SET lapsed_begin_at = -4000000000000000000");
    row("UPDATE state SET lapsed_begin_at = lapsed_end_at + 1");
    row("UPDATE state SET lapsed_end_at = lapsed_begin_at + 172800001");
    row("UPDATE state SET lapsed_slot_end_at = 4000000000000000000");
    row("UPDATE state SET lapsed_index = -1");
    row("UPDATE state SET next_intention = 9223372036854775807");
    row("UPDATE state SET next_intention = 1", false);
    row("UPDATE state SET next_place = 1", false);
    row("UPDATE state SET next_session = 0", false);
    row("UPDATE manual_session SET end_at = 9223372036854775807");
    row("UPDATE manual_session SET end_at = begin_at + 172800001");
    row("UPDATE manual_session SET begin_at = end_at");
    row("UPDATE event SET begin_at = -4000000000000000000");
    row("UPDATE event SET begin_at = end_at");
    row("UPDATE event SET end_at = 4000000000000000000");
    row("UPDATE event SET end_at = begin_at + 2678400001");
    row("UPDATE override SET begin_at = 9223372036854775807 WHERE skipped = 0");
    row("UPDATE override SET end_at = 4000000000000000000 WHERE skipped = 0");
    row("UPDATE override SET local_date = 106751991167 WHERE rule = 1");
    row("UPDATE work_hours_rule SET days = 0");
    row("UPDATE work_hours_rule SET days = 255");
    row("UPDATE work_hours_rule SET from_minute = 1440");
    row("UPDATE work_hours_rule SET to_minute = -1");
    row("UPDATE plan_pair SET pomodoro_minutes = 4000000000000000000");
    row("UPDATE estimate SET length = 4000000000000000000");
    row("UPDATE estimate SET made_at = 4000000000000000000");
    row("UPDATE intention SET created_at = 4000000000000000000");
    row("UPDATE intention SET place = -1");
}

void BoundsTest::aStateBeyondAllBoundsIsDamage()
{
    QFETCH(QString, sql);
    QFETCH(bool, bySchema);
    keep(examples::prompting());
    QCOMPARE(isRefused(sql), bySchema);
    write(sql);
    QCOMPARE(kindOf([](const State&, const History&) {}), Failure::Kind::Damaged);
}

void BoundsTest::whatRunsOutsideTheStreakIsDamage_data() const
{
    QTest::addColumn<bool>("isBreak");
    QTest::newRow("a pomodoro") << false;
    QTest::newRow("a break") << true;
}

void BoundsTest::whatRunsOutsideTheStreakIsDamage()
{
    QFETCH(bool, isBreak);
    keep(isBreak ? examples::resting() : examples::working());
    QVERIFY(!kindOf([](const State&, const History&) {}));
    write("UPDATE state SET streak = NULL, grace_begin_at = NULL");
    QCOMPARE(kindOf([](const State&, const History&) {}), Failure::Kind::Damaged);
}

void BoundsTest::anOvertimeBeyondAllBoundsIsDamage_data() const
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* sql) { QTest::newRow(sql) << QString{sql}; };
    // It continued a grace period.
    row("UPDATE state SET overtime_window = 0");
    row("UPDATE state SET overtime_window = 7200001");
    row("UPDATE state SET overtime_limit_at = 4000000000000000000");
    row("UPDATE state SET clock_moved = 2");
    row("UPDATE state SET continued_begin_at = -4000000000000000000");
    row("UPDATE state SET continued_begin_at = continued_end_at + 1");
    row("UPDATE state SET continued_end_at = continued_begin_at + 172800001");
    row("UPDATE state SET continued_slot_end_at = 4000000000000000000");
    row("UPDATE state SET continued_index = -1");
}

void BoundsTest::anOvertimeBeyondAllBoundsIsDamage()
{
    QFETCH(QString, sql);
    keep(examples::inOvertime());
    QVERIFY(isRefused(sql));
    write(sql);
    QCOMPARE(kindOf([](const State&, const History&) {}), Failure::Kind::Damaged);
}

void BoundsTest::aHistoryBeyondAllBoundsIsDamage_data() const
{
    QTest::addColumn<QString>("sql");
    QTest::addColumn<bool>("bySchema");
    const auto row = [](const char* sql, bool bySchema = true) {
        QTest::newRow(sql) << QString{sql} << bySchema;
    };
    // In a grace period, with a session that is over.
    row("UPDATE state SET grace_end_at = 4000000000000000000");
    row("UPDATE state SET grace_slot_end_at = 4000000000000000000");
    row("UPDATE state SET grace_index = -1");
    row("UPDATE state SET asleep_since_at = 4000000000000000000");
    row("UPDATE state SET next_pomodoro = 6", false);
    row("UPDATE pomodoro SET end_at = 4000000000000000000 WHERE id = 6");
    row("UPDATE pomodoro SET begin_at = -9223372036854775807 WHERE id = 6");
    row("UPDATE pomodoro SET act_at = begin_at - 1 WHERE id = 6");
    row("UPDATE pomodoro SET streak_index = -1 WHERE id = 6");
    row("UPDATE pomodoro SET rests = -1 WHERE id = 6");
    row("UPDATE pomodoro SET lead = -1 WHERE id = 6");
    row("UPDATE pomodoro SET lead = 172800001 WHERE id = 6");
    row("UPDATE pomodoro SET lead = end_at - begin_at + 1 WHERE id = 6", false);
    row("UPDATE pomodoro SET overtime = -1 WHERE id = 6");
    row("UPDATE pomodoro SET overtime = 172800001 WHERE id = 6");
    row("UPDATE pomodoro SET overtime = end_at - begin_at + 1 WHERE id = 6", false);
    row("UPDATE pomodoro SET lead = 1, overtime = end_at - begin_at WHERE id = 6", false);
    row("UPDATE pomodoro SET intention = 77 WHERE id = 5", false);
    row("UPDATE pomodoro SET evaluated_at = 4000000000000000000 WHERE id = 6");
    row("UPDATE pomodoro SET verdict_at = 4000000000000000000 WHERE id = 6");
    row("UPDATE intention SET closed_at = 4000000000000000000 WHERE state = 'achieved'");
    row("UPDATE break SET end_at = 4000000000000000000");
    row("UPDATE break SET begin_at = end_at + 1");
    row("UPDATE break SET planned = 0");
    row("UPDATE break SET planned = 172800001");
    row("UPDATE session SET end_at = 4000000000000000000");
}

void BoundsTest::aHistoryBeyondAllBoundsIsDamage()
{
    QFETCH(QString, sql);
    QFETCH(bool, bySchema);
    keep(examples::inGrace());
    QVERIFY(m_store->transact([](const State& state, const History&) {
        return core::Transition{.state = state,
                                .changes = {core::RecordSession{{kStart - 9h, kStart - 1h}}}};
    }));
    QCOMPARE(isRefused(sql), bySchema);
    write(sql);
    const auto lookAtAll = [](const State&, const History& history) {
        static_cast<void>(history.intentions());
        static_cast<void>(history.chronicle(core::kInstantRange));
    };
    QCOMPARE(kindOf(lookAtAll), Failure::Kind::Damaged);
}

void BoundsTest::anActBeyondAllBoundsIsPassedOver_data() const
{
    QTest::addColumn<QString>("sql");
    const auto row = [](const char* sql) { QTest::newRow(sql) << QString{sql}; };
    row("UPDATE act SET session_at = 4000000000000000000");
    row("UPDATE act SET others = -1");
    row("UPDATE act SET id = -1");
    row("UPDATE act SET kind = 'dance'");
    row("UPDATE act SET inverse = '1 2 1 9007199254740991 '");
}

void BoundsTest::anActBeyondAllBoundsIsPassedOver()
{
    QFETCH(QString, sql);
    const core::ActName name{
        .kind = core::ActKind::AddSession, .title = {}, .session = kStart, .others = 0};
    QVERIFY(m_store->transact([&](const State& state, const History&) {
        return core::Transition{
            .state = state,
            .changes = {},
            .act = core::ActChange{
                .kind = core::ActChange::Kind::Recorded,
                .act = {.id = {}, .name = name, .inverse = {core::SetQuiet{kStart}}}}};
    }));
    std::optional<core::Act> act;
    const auto reader = [&](const State&, const History& history) { act = history.undoableAct(); };
    QCOMPARE(kindOf(reader), std::nullopt);
    QVERIFY(act && act->name == name);
    write(sql);
    QCOMPARE(kindOf(reader), std::nullopt);
    QVERIFY(!act);
}

void BoundsTest::aClockBeyondAllBoundsIsNotKept()
{
    for (const auto now : {core::kInstantRange.begin - 1ms, core::kInstantRange.end}) {
        const auto kept = m_store->transact([&](const State& state, const History&) {
            auto later = core::Transition{.state = state};
            later.state.now = now;
            return later;
        });
        QVERIFY(!kept);
        QCOMPARE(kept.failure().kind, Failure::Kind::Other);
        QCOMPARE(kept.failure().detail,
                 std::string{"the computer's clock shows no year from 1900 to 2199"});
        QCOMPARE(kindOf([](const State&, const History&) {}), std::nullopt);
    }
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::BoundsTest, QCoreApplication)
#include "tst_bounds.moc"
