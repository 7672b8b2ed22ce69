// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of schema.cpp: the same tables, made anew with bounds for every number in them. SQLite can
// add no CHECK to a table that is there. What the columns mean is said in the schemas before.
#pragma once

#include "core/model/intention.h"
#include "core/model/limits.h"
#include "core/model/streak_plan.h"

namespace pomotide::store {

// The bounds below.
static_assert(core::kInstantRange.begin.time_since_epoch().count() == -2208988800000);
static_assert(core::kInstantRange.end.time_since_epoch().count() == 7258118400000);
static_assert(core::kLargestNumber == 1099511627776 && core::kMostPoints == 1000000);
static_assert(core::kShortestEstimate.count() == 60000);
static_assert(core::kLongestEstimate.count() == 3600000000);
static_assert(core::kLongestPlan == 12);

inline constexpr auto kSchema6 = R"sql(
CREATE TABLE intention_6 ( -- all …_at: milliseconds since 1970, UTC
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    created_at INTEGER NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'achieved', 'abandoned')),
    closed_at INTEGER,
    achieved_by INTEGER REFERENCES pomodoro DEFERRABLE INITIALLY DEFERRED,
    CHECK ((state = 'open') = (closed_at IS NULL)),
    CHECK ((state = 'achieved') = (achieved_by IS NOT NULL)),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (place BETWEEN 0 AND 1099511627776),
    CHECK (created_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (closed_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO intention_6 (
    id, title, description, created_at, place, state, closed_at, achieved_by)
SELECT
    id, title, description, created_at, place, state, closed_at, achieved_by
FROM intention;
DROP TABLE intention;
ALTER TABLE intention_6 RENAME TO intention;

CREATE TABLE estimate_6 ( -- all …_at: milliseconds since 1970, UTC; length: milliseconds
    intention INTEGER NOT NULL REFERENCES intention DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    length INTEGER NOT NULL CHECK (length BETWEEN 60000 AND 3600000000),
    made_at INTEGER NOT NULL,
    PRIMARY KEY (intention, number),
    CHECK (number BETWEEN 0 AND 1099511627776),
    CHECK (made_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT, WITHOUT ROWID;
INSERT INTO estimate_6 (
    intention, number, length, made_at)
SELECT
    intention, number, length, made_at
FROM estimate;
DROP TABLE estimate;
ALTER TABLE estimate_6 RENAME TO estimate;

CREATE TABLE pomodoro_6 ( -- all …_at: milliseconds since 1970, UTC
    id INTEGER PRIMARY KEY,
    intention INTEGER NOT NULL REFERENCES intention DEFERRABLE INITIALLY DEFERRED,
    streak INTEGER NOT NULL REFERENCES pomodoro DEFERRABLE INITIALLY DEFERRED,
    streak_index INTEGER NOT NULL,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    act_at INTEGER NOT NULL,
    ending TEXT CHECK (ending IN ('full', 'achieved', 'stopped')),
    verdict TEXT CHECK (verdict IN ('achieved', 'focused', 'interrupted', 'distracted')),
    evaluated_at INTEGER,
    verdict_at INTEGER,
    prompted TEXT CHECK (
        prompted IN ('stake', 'first-step', 'small-start', 'question', 'clock')),
    CHECK (end_at BETWEEN begin_at AND begin_at + 172800000),
    CHECK (act_at >= begin_at),
    CHECK ((verdict IS NULL) = (evaluated_at IS NULL)),
    CHECK ((verdict IS NULL) = (verdict_at IS NULL)),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (streak_index BETWEEN 0 AND 1099511627776),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (act_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (evaluated_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (verdict_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO pomodoro_6 (
    id, intention, streak, streak_index, begin_at, end_at, act_at, ending, verdict,
    evaluated_at, verdict_at, prompted)
SELECT
    id, intention, streak, streak_index, begin_at, end_at, act_at, ending, verdict,
    evaluated_at, verdict_at, prompted
FROM pomodoro;
DROP TABLE pomodoro;
ALTER TABLE pomodoro_6 RENAME TO pomodoro;

CREATE TABLE break_6 ( -- all …_at: milliseconds since 1970, UTC
    pomodoro INTEGER PRIMARY KEY
        REFERENCES pomodoro ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'taken', 'skipped', 'asleep')),
    CHECK (end_at BETWEEN begin_at AND begin_at + 172800000),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO break_6 (
    pomodoro, begin_at, end_at, state)
SELECT
    pomodoro, begin_at, end_at, state
FROM break;
DROP TABLE break;
ALTER TABLE break_6 RENAME TO break;

CREATE TABLE session_6 ( -- all …_at: milliseconds since 1970, UTC
    id INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    CHECK (end_at > begin_at AND end_at <= begin_at + 172800000),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO session_6 (
    id, begin_at, end_at)
SELECT
    id, begin_at, end_at
FROM session;
DROP TABLE session;
ALTER TABLE session_6 RENAME TO session;

CREATE TABLE manual_session_6 ( -- all …_at: milliseconds since 1970, UTC
    id INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    CHECK (end_at > begin_at AND end_at <= begin_at + 172800000),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO manual_session_6 (
    id, begin_at, end_at)
SELECT
    id, begin_at, end_at
FROM manual_session;
DROP TABLE manual_session;
ALTER TABLE manual_session_6 RENAME TO manual_session;

CREATE TABLE work_hours_rule_6 ( -- …_minute: minutes since midnight, on clocks in the rule's zone
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 127),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 0 AND 1439),
    zone TEXT CHECK (zone <> ''),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (position BETWEEN 0 AND 1099511627776)
) STRICT;
INSERT INTO work_hours_rule_6 (
    id, position, days, from_minute, to_minute, zone)
SELECT
    id, position, days, from_minute, to_minute, zone
FROM work_hours_rule;
DROP TABLE work_hours_rule;
ALTER TABLE work_hours_rule_6 RENAME TO work_hours_rule;

CREATE TABLE override_6 ( -- local_date: days since 1970-01-01, on calendars in the rule's zone
    -- all …_at: milliseconds since 1970, UTC
    rule INTEGER NOT NULL REFERENCES work_hours_rule DEFERRABLE INITIALLY DEFERRED,
    local_date INTEGER NOT NULL CHECK (local_date BETWEEN -25567 AND 84005),
    skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
    begin_at INTEGER,
    end_at INTEGER,
    last_at INTEGER NOT NULL
        AS (max(local_date * 86400000, ifnull(begin_at, 0), ifnull(end_at, 0))),
    PRIMARY KEY (rule, local_date),
    CHECK (skipped = 0 OR (begin_at IS NULL AND end_at IS NULL)),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT, WITHOUT ROWID;
INSERT INTO override_6 (
    rule, local_date, skipped, begin_at, end_at)
SELECT
    rule, local_date, skipped, begin_at, end_at
FROM override;
DROP TABLE override;
ALTER TABLE override_6 RENAME TO override;

CREATE TABLE plan_pair_6 (
    position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 11),
    pomodoro_minutes INTEGER NOT NULL CHECK (pomodoro_minutes BETWEEN 1 AND 180),
    break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 1 AND 120)
) STRICT;
INSERT INTO plan_pair_6 (
    position, pomodoro_minutes, break_minutes)
SELECT
    position, pomodoro_minutes, break_minutes
FROM plan_pair;
DROP TABLE plan_pair;
ALTER TABLE plan_pair_6 RENAME TO plan_pair;

CREATE TABLE state_6 ( -- all …_at: milliseconds since 1970, UTC; tally_unfinished: milliseconds
    id INTEGER PRIMARY KEY CHECK (id = 0),
    now_at INTEGER NOT NULL,
    day_start_minute INTEGER NOT NULL CHECK (day_start_minute BETWEEN 0 AND 1439),
    streak INTEGER REFERENCES pomodoro DEFERRABLE INITIALLY DEFERRED,
    grace_begin_at INTEGER,
    grace_end_at INTEGER,
    grace_slot_end_at INTEGER,
    grace_index INTEGER,
    prompt_since_at INTEGER,
    prompt_until_at INTEGER,
    next_intention INTEGER NOT NULL,
    next_place INTEGER NOT NULL,
    next_pomodoro INTEGER NOT NULL,
    next_session INTEGER NOT NULL,
    prompt_before REAL CHECK (prompt_before BETWEEN 0 AND 1000000),
    prompt_after REAL CHECK (prompt_after BETWEEN 0 AND 1000000),
    asleep_since_at INTEGER,
    tally_begin_at INTEGER,
    tally_end_at INTEGER,
    tally_earned REAL NOT NULL CHECK (tally_earned BETWEEN 0 AND 1000000),
    tally_first_sets INTEGER NOT NULL CHECK (tally_first_sets BETWEEN 0 AND 1000000),
    tally_unfinished INTEGER NOT NULL,
    ladder_session_at INTEGER,
    ladder_shown INTEGER CHECK (ladder_shown BETWEEN 0 AND 1000000),
    ladder_next_at INTEGER,
    ladder_form TEXT CHECK (
        ladder_form IN ('stake', 'first-step', 'small-start', 'question', 'clock')),
    ladder_form_at INTEGER,
    quiet_until_at INTEGER,
    CHECK (grace_begin_at IS NULL OR streak IS NOT NULL),
    CHECK ((grace_begin_at IS NULL) = (grace_end_at IS NULL)),
    CHECK ((grace_begin_at IS NULL) = (grace_slot_end_at IS NULL)),
    CHECK ((grace_begin_at IS NULL) = (grace_index IS NULL)),
    CHECK ((prompt_since_at IS NULL) = (prompt_until_at IS NULL)),
    CHECK ((prompt_since_at IS NULL) = (prompt_before IS NULL)),
    CHECK ((prompt_since_at IS NULL) = (prompt_after IS NULL)),
    CHECK ((tally_begin_at IS NULL) = (tally_end_at IS NULL)),
    CHECK ((ladder_form IS NULL) = (ladder_form_at IS NULL)),
    CHECK (ladder_session_at IS NULL OR ladder_shown IS NOT NULL),
    CHECK (ladder_session_at IS NULL OR ladder_next_at IS NOT NULL),
    CHECK (grace_end_at BETWEEN grace_begin_at AND grace_begin_at + 172800000),
    CHECK (tally_end_at BETWEEN tally_begin_at AND tally_begin_at + 172800000),
    CHECK (grace_index BETWEEN 0 AND 1099511627776),
    CHECK (next_intention BETWEEN 0 AND 1099511627776),
    CHECK (next_place BETWEEN 0 AND 1099511627776),
    CHECK (next_pomodoro BETWEEN 0 AND 1099511627776),
    CHECK (next_session BETWEEN 0 AND 1099511627776),
    CHECK (tally_unfinished BETWEEN 0 AND 1099511627776),
    CHECK (now_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (grace_begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (grace_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (grace_slot_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (prompt_since_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (prompt_until_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (asleep_since_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (tally_begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (tally_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (ladder_session_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (ladder_next_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (ladder_form_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (quiet_until_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO state_6 (
    id, now_at, day_start_minute, streak, grace_begin_at, grace_end_at, grace_slot_end_at,
    grace_index, prompt_since_at, prompt_until_at, next_intention, next_place, next_pomodoro,
    next_session, prompt_before, prompt_after, asleep_since_at, tally_begin_at, tally_end_at,
    tally_earned, tally_first_sets, tally_unfinished, ladder_session_at, ladder_shown,
    ladder_next_at, ladder_form, ladder_form_at, quiet_until_at)
SELECT
    id, now_at, day_start_minute, streak, grace_begin_at, grace_end_at, grace_slot_end_at,
    grace_index, prompt_since_at, prompt_until_at, next_intention, next_place, next_pomodoro,
    next_session, prompt_before, prompt_after, asleep_since_at, tally_begin_at, tally_end_at,
    tally_earned, tally_first_sets, tally_unfinished, ladder_session_at, ladder_shown,
    ladder_next_at, ladder_form, ladder_form_at, quiet_until_at
FROM state;
DROP TABLE state;
ALTER TABLE state_6 RENAME TO state;

CREATE TABLE setting_6 (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting_6 (
    key, value)
SELECT
    key, value
FROM setting;
DROP TABLE setting;
ALTER TABLE setting_6 RENAME TO setting;

CREATE TABLE act_6 ( -- all …_at: milliseconds since 1970, UTC
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL,
    session_at INTEGER,
    others INTEGER NOT NULL,
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)),
    inverse TEXT NOT NULL,
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (others BETWEEN 0 AND 1099511627776),
    CHECK (session_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO act_6 (
    id, kind, title, session_at, others, undone, inverse)
SELECT
    id, kind, title, session_at, others, undone, inverse
FROM act;
DROP TABLE act;
ALTER TABLE act_6 RENAME TO act;

CREATE INDEX intention_open ON intention (place) WHERE state = 'open';
CREATE INDEX intention_achieved_by ON intention (achieved_by);
CREATE INDEX pomodoro_intention ON pomodoro (intention);
CREATE UNIQUE INDEX pomodoro_streak ON pomodoro (streak, streak_index);
CREATE INDEX pomodoro_begin ON pomodoro (begin_at);
CREATE INDEX pomodoro_awaiting ON pomodoro (end_at) WHERE ending IS NOT NULL AND verdict IS NULL;
CREATE INDEX pomodoro_evaluated ON pomodoro (evaluated_at) WHERE evaluated_at IS NOT NULL;
CREATE INDEX pomodoro_verdict ON pomodoro (verdict_at) WHERE verdict_at IS NOT NULL;
CREATE INDEX break_begin ON break (begin_at);
CREATE UNIQUE INDEX session_span ON session (begin_at, end_at);
CREATE INDEX manual_session_end ON manual_session (end_at);
CREATE INDEX override_last ON override (last_at);

PRAGMA user_version = 6;
)sql";

} // namespace pomotide::store
