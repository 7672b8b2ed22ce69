// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/store/write_changes.h"

#include "core/settings/setting_table.h"
#include "core/store/rows.h"
#include "core/store/stored_enum.h"

namespace pomotide::store {

namespace {

/// Writes one change to the tables.
class ChangeWriter final {
public:
    explicit ChangeWriter(SQLite::Database& database) : m_database(database) {}

    void operator()(const core::PutIntention& change) const;
    void operator()(const core::RemoveIntention& change) const;
    void operator()(const core::PutPomodoro& change) const;
    void operator()(const core::RemovePomodoro& change) const;
    void operator()(const core::PutBreak& change) const;
    void operator()(const core::RemoveBreak& change) const;
    void operator()(const core::RecordSession& change) const;
    void operator()(const core::ForgetSession& change) const;
    void operator()(const core::PutManualSession& change) const;
    void operator()(const core::RemoveManualSession& change) const;
    void operator()(const core::PutOverride& change) const;
    void operator()(const core::RemoveOverride& change) const;
    void operator()(const core::PutRules& change) const;
    void operator()(const core::PutEvents& change) const;

private:
    void putEstimates(const core::Intention& intention) const;
    void clearEstimates(core::IntentionId intention) const;

    SQLite::Database& m_database;
};

void ChangeWriter::operator()(const core::PutIntention& change) const
{
    SQLite::Statement put{m_database, R"sql(
        INSERT INTO intention
            (id, title, description, next_step, created_at, place, state, closed_at, achieved_by,
             "when", repeat, due_on)
        VALUES
            (:id, :title, :description, :next_step, :created_at, :place, :state, :closed_at,
             :achieved_by, :when, :repeat, :due_on)
        ON CONFLICT (id) DO UPDATE SET
            title = excluded.title, description = excluded.description,
            next_step = excluded.next_step, created_at = excluded.created_at,
            place = excluded.place, state = excluded.state, closed_at = excluded.closed_at,
            achieved_by = excluded.achieved_by, "when" = excluded."when",
            repeat = excluded.repeat, due_on = excluded.due_on)sql"};
    bindIntention(put, change.intention);
    put.exec();
    putEstimates(change.intention);
}

void ChangeWriter::putEstimates(const core::Intention& intention) const
{
    clearEstimates(intention.id);
    SQLite::Statement insert{m_database, R"sql(
        INSERT INTO estimate (intention, number, length, made_at)
        VALUES (:intention, :number, :length, :made_at))sql"};
    bindId(insert, ":intention", intention.id);
    for (std::size_t number = 0; number < intention.estimates.size(); ++number) {
        const auto& estimate = intention.estimates[number];
        bindIndex(insert, ":number", number);
        if (estimate.length) {
            bindLength(insert, ":length", *estimate.length);
        } else {
            insert.bind(":length");
        }
        bindInstant(insert, ":made_at", estimate.made);
        insert.exec();
        insert.reset();
    }
}

void ChangeWriter::clearEstimates(core::IntentionId intention) const
{
    SQLite::Statement clear{m_database, "DELETE FROM estimate WHERE intention = :intention"};
    bindId(clear, ":intention", intention);
    clear.exec();
}

void ChangeWriter::operator()(const core::RemoveIntention& change) const
{
    clearEstimates(change.intention);
    SQLite::Statement remove{m_database, "DELETE FROM intention WHERE id = :id"};
    bindId(remove, ":id", change.intention);
    remove.exec();
}

void ChangeWriter::operator()(const core::PutPomodoro& change) const
{
    SQLite::Statement put{m_database, R"sql(
        INSERT INTO pomodoro
            (id, intention, streak, streak_index, rests, begin_at, end_at, lead, overtime, act_at,
             ending, verdict, evaluated_at, verdict_at, prompted)
        VALUES
            (:id, :intention, :streak, :streak_index, :rests, :begin_at, :end_at, :lead, :overtime,
             :act_at, :ending, :verdict, :evaluated_at, :verdict_at, :prompted)
        ON CONFLICT (id) DO UPDATE SET
            intention = excluded.intention, streak = excluded.streak,
            streak_index = excluded.streak_index, rests = excluded.rests,
            begin_at = excluded.begin_at, end_at = excluded.end_at, lead = excluded.lead,
            overtime = excluded.overtime, act_at = excluded.act_at, ending = excluded.ending,
            verdict = excluded.verdict, evaluated_at = excluded.evaluated_at,
            verdict_at = excluded.verdict_at, prompted = excluded.prompted)sql"};
    bindPomodoro(put, change.pomodoro);
    put.exec();
}

void ChangeWriter::operator()(const core::RemovePomodoro& change) const
{
    SQLite::Statement remove{m_database, "DELETE FROM pomodoro WHERE id = :id"};
    bindId(remove, ":id", change.pomodoro);
    remove.exec();
}

void ChangeWriter::operator()(const core::PutBreak& change) const
{
    SQLite::Statement put{m_database, R"sql(
        INSERT INTO break (pomodoro, begin_at, end_at, state, planned)
        VALUES (:pomodoro, :begin_at, :end_at, :state, :planned)
        ON CONFLICT (pomodoro) DO UPDATE SET
            begin_at = excluded.begin_at, end_at = excluded.end_at, state = excluded.state,
            planned = excluded.planned)sql"};
    bindBreak(put, change.pause);
    put.exec();
}

void ChangeWriter::operator()(const core::RemoveBreak& change) const
{
    SQLite::Statement remove{m_database, "DELETE FROM break WHERE pomodoro = :pomodoro"};
    bindId(remove, ":pomodoro", change.after);
    remove.exec();
}

void ChangeWriter::operator()(const core::RecordSession& change) const
{
    SQLite::Statement insert{m_database, R"sql(
        INSERT INTO session (begin_at, end_at) VALUES (:begin_at, :end_at)
        ON CONFLICT (begin_at, end_at) DO NOTHING)sql"};
    bindSpan(insert, change.span);
    insert.exec();
}

void ChangeWriter::operator()(const core::ForgetSession& change) const
{
    SQLite::Statement remove{m_database,
                             "DELETE FROM session WHERE begin_at = :begin_at AND end_at = :end_at"};
    bindSpan(remove, change.span);
    remove.exec();
}

void ChangeWriter::operator()(const core::PutManualSession& change) const
{
    SQLite::Statement put{m_database, R"sql(
        INSERT INTO manual_session (id, begin_at, end_at) VALUES (:id, :begin_at, :end_at)
        ON CONFLICT (id) DO UPDATE SET
            begin_at = excluded.begin_at, end_at = excluded.end_at)sql"};
    bindId(put, ":id", change.session.id);
    bindSpan(put, change.session.span);
    put.exec();
}

void ChangeWriter::operator()(const core::RemoveManualSession& change) const
{
    SQLite::Statement remove{m_database, "DELETE FROM manual_session WHERE id = :id"};
    bindId(remove, ":id", change.session);
    remove.exec();
}

void ChangeWriter::operator()(const core::PutOverride& change) const
{
    SQLite::Statement put{m_database, R"sql(
        INSERT INTO override (rule, local_date, skipped, begin_at, end_at)
        VALUES (:rule, :local_date, :skipped, :begin_at, :end_at)
        ON CONFLICT (rule, local_date) DO UPDATE SET
            skipped = excluded.skipped, begin_at = excluded.begin_at,
            end_at = excluded.end_at)sql"};
    bindOverride(put, change.entry);
    put.exec();
}

void ChangeWriter::operator()(const core::RemoveOverride& change) const
{
    SQLite::Statement remove{
        m_database, "DELETE FROM override WHERE rule = :rule AND local_date = :local_date"};
    bindRuleDay(remove, change.day);
    remove.exec();
}

void ChangeWriter::operator()(const core::PutRules& change) const
{
    m_database.exec("DELETE FROM work_hours_rule");
    SQLite::Statement insert{m_database, R"sql(
        INSERT INTO work_hours_rule (id, position, days, from_minute, to_minute, zone)
        VALUES (:id, :position, :days, :from_minute, :to_minute, :zone))sql"};
    for (std::size_t position = 0; position < change.rules.size(); ++position) {
        bindRule(insert, change.rules[position]);
        bindIndex(insert, ":position", position);
        insert.exec();
        insert.reset();
    }
    m_database.exec("DELETE FROM override WHERE rule NOT IN (SELECT id FROM work_hours_rule)");
}

void ChangeWriter::operator()(const core::PutEvents& change) const
{
    m_database.exec("DELETE FROM event");
    SQLite::Statement insert{m_database, R"sql(
        INSERT INTO event (position, begin_at, end_at) VALUES (:position, :begin_at, :end_at))sql"};
    for (std::size_t position = 0; position < change.events.size(); ++position) {
        bindIndex(insert, ":position", position);
        bindSpan(insert, change.events[position]);
        insert.exec();
        insert.reset();
    }
}

} // namespace

void writeChanges(SQLite::Database& database, const std::vector<core::Change>& changes)
{
    for (const auto& change : changes) {
        std::visit(ChangeWriter{database}, change);
    }
}

namespace {

/// The columns of a grace period begin with that prefix.
void bindGrace(SQLite::Statement& put, const std::string& prefix, const core::Grace& grace)
{
    bindInstant(put, (":" + prefix + "_begin_at").c_str(), grace.span.begin);
    bindInstant(put, (":" + prefix + "_end_at").c_str(), grace.span.end);
    bindInstant(put, (":" + prefix + "_slot_end_at").c_str(), grace.slotEnd);
    bindIndex(put, (":" + prefix + "_index").c_str(), grace.index);
}

void bindStreak(SQLite::Statement& put, const core::Streak& streak)
{
    bindId(put, ":streak", streak.pairs.front().pomodoro.streak);
    if (streak.grace) {
        bindGrace(put, "grace", *streak.grace);
    }
    if (streak.continued) {
        bindGrace(put, "continued", *streak.continued);
    }
    if (streak.overtime) {
        bindLength(put, ":overtime_window", streak.overtime->window);
        bindInstant(put, ":overtime_limit_at", streak.overtime->limit);
    }
}

void bindPrompt(SQLite::Statement& put, const core::Prompt& prompt)
{
    bindInstant(put, ":prompt_since_at", prompt.since);
    bindInstant(put, ":prompt_until_at", prompt.until);
    put.bind(":prompt_before", prompt.before);
    put.bind(":prompt_after", prompt.after);
}

void bindBackoff(SQLite::Statement& put, const core::PromptBackoff& backoff)
{
    bindInstant(put, ":ladder_session_at", backoff.session);
    put.bind(":ladder_shown", backoff.count);
    bindInstant(put, ":ladder_next_at", backoff.next);
    if (backoff.latest) {
        put.bind(":ladder_form", nameOf(backoff.latest->form, core::kPromptFormNames));
        bindInstant(put, ":ladder_form_at", backoff.latest->at);
    }
}

void bindNextIds(SQLite::Statement& put, const core::NextIds& next)
{
    put.bind(":next_intention", next.intention);
    put.bind(":next_place", next.order);
    put.bind(":next_pomodoro", next.pomodoro);
    put.bind(":next_session", next.session);
}

} // namespace

void writeState(SQLite::Database& database, const core::State& state)
{
    SQLite::Statement put{database, R"sql(
        INSERT OR REPLACE INTO state
            (id, now_at, day_start_minute, streak, grace_begin_at, grace_end_at,
             grace_slot_end_at, grace_index, prompt_since_at, prompt_until_at, next_intention,
             next_place, next_pomodoro, next_session, prompt_before, prompt_after,
             asleep_since_at, ladder_session_at, ladder_shown, ladder_next_at, ladder_form,
             ladder_form_at, quiet_until_at, seen_at, overtime_window, overtime_limit_at,
             clock_moved, continued_begin_at, continued_end_at, continued_slot_end_at,
             continued_index, lapsed_streak, lapsed_begin_at, lapsed_end_at, lapsed_slot_end_at,
             lapsed_index)
        VALUES
            (0, :now_at, :day_start_minute, :streak, :grace_begin_at, :grace_end_at,
             :grace_slot_end_at, :grace_index, :prompt_since_at, :prompt_until_at,
             :next_intention, :next_place, :next_pomodoro, :next_session, :prompt_before,
             :prompt_after, :asleep_since_at, :ladder_session_at, :ladder_shown, :ladder_next_at,
             :ladder_form, :ladder_form_at, :quiet_until_at, :seen_at, :overtime_window,
             :overtime_limit_at, :clock_moved, :continued_begin_at, :continued_end_at,
             :continued_slot_end_at, :continued_index, :lapsed_streak, :lapsed_begin_at,
             :lapsed_end_at, :lapsed_slot_end_at, :lapsed_index))sql"};
    bindInstant(put, ":now_at", state.now);
    put.bind(":day_start_minute", std::int64_t{state.settings.dayStart.sinceMidnight.count()});
    if (state.streak) {
        bindStreak(put, *state.streak);
    }
    if (state.prompt) {
        bindPrompt(put, *state.prompt);
    }
    if (state.backoff) {
        bindBackoff(put, *state.backoff);
    }
    bindInstant(put, ":quiet_until_at", state.quietUntil);
    bindInstant(put, ":asleep_since_at", state.asleepSince);
    bindInstant(put, ":seen_at", state.seen);
    put.bind(":clock_moved", state.streak && state.streak->hasClockMoved ? 1 : 0);
    if (state.lapsed) {
        bindId(put, ":lapsed_streak", state.lapsed->streak);
        bindGrace(put, "lapsed", state.lapsed->grace);
    }
    bindNextIds(put, state.next);
    put.exec();
}

void writePlan(SQLite::Database& database, const core::StreakPlan& plan)
{
    database.exec("DELETE FROM plan_pair");
    SQLite::Statement insert{database, R"sql(
        INSERT INTO plan_pair (position, pomodoro_minutes, break_minutes)
        VALUES (:position, :pomodoro_minutes, :break_minutes))sql"};
    for (std::size_t position = 0; position < plan.size(); ++position) {
        bindIndex(insert, ":position", position);
        insert.bind(":pomodoro_minutes", std::int64_t{plan[position].pomodoro.count()});
        insert.bind(":break_minutes", std::int64_t{plan[position].pause.count()});
        insert.exec();
        insert.reset();
    }
}

namespace {

/// A setting with its default value has no row.
void writeSetting(SQLite::Database& database, const core::Setting& setting,
                  const core::Settings& settings)
{
    const auto value = setting.format(settings);
    const bool isDefault = value == setting.format({});
    SQLite::Statement write{database, isDefault ? "DELETE FROM setting WHERE key = :key" : R"sql(
        INSERT INTO setting (key, value) VALUES (:key, :value)
        ON CONFLICT (key) DO UPDATE SET value = excluded.value)sql"};
    write.bind(":key", std::string{setting.key});
    if (!isDefault) {
        write.bind(":value", value);
    }
    write.exec();
}

} // namespace

void writeSettings(SQLite::Database& database, const core::Settings& before,
                   const core::Settings& after)
{
    if (after == before) {
        return;
    }
    for (const auto* setting : core::changedSettings(before, after)) {
        if (setting->id == core::SettingId::Plan) {
            writePlan(database, after.streakPlan);
        } else if (setting->id != core::SettingId::DayStart) {
            writeSetting(database, *setting, after);
        }
    }
}

} // namespace pomotide::store
