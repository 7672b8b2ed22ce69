// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Names follow the glossary in ARCHITECTURE.md: one word a thing. Instants are milliseconds since
// 1970 in UTC, in columns `…_at`; only work hours have local times. References are checked at the
// commit, so that rows can be written in the order in which things happened.

#include "core/store/schema.h"

#include "core/model/intention.h"
#include "core/model/limits.h"
#include "core/store/schema_6.h"
#include "core/store/schema_7.h"
#include "core/store/schema_8.h"
#include "core/store/schema_9.h"

#include <array>

namespace pomotide::store {

namespace {

// The SQL of existing databases must not change. It contains these limits as literals.
static_assert(core::kLongestSpan == core::Duration{172800000});
static_assert(core::kLongestTitle == 500 && core::kLongestDescription == 20000);

constexpr auto kSchema1 = R"sql(
PRAGMA application_id = 0x504F4D4F; -- "POMO"

CREATE TABLE intention (
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    created_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    place INTEGER NOT NULL, -- the open ones are in the order of their places
    state TEXT NOT NULL CHECK (state IN ('open', 'achieved', 'abandoned')),
    closed_at INTEGER, -- milliseconds since 1970, UTC
    achieved_by INTEGER REFERENCES pomodoro DEFERRABLE INITIALLY DEFERRED,
    CHECK ((state = 'open') = (closed_at IS NULL)),
    CHECK ((state = 'achieved') = (achieved_by IS NOT NULL))
) STRICT;
CREATE INDEX intention_open ON intention (place) WHERE state = 'open';
CREATE INDEX intention_achieved_by ON intention (achieved_by);

CREATE TABLE estimate (
    intention INTEGER NOT NULL REFERENCES intention DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0), -- the oldest is 0
    length INTEGER NOT NULL CHECK (length > 0), -- milliseconds
    made_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY (intention, number)
) STRICT, WITHOUT ROWID;

CREATE TABLE pomodoro (
    id INTEGER PRIMARY KEY,
    intention INTEGER NOT NULL REFERENCES intention DEFERRABLE INITIALLY DEFERRED,
    streak INTEGER NOT NULL -- the first pomodoro of its streak
        REFERENCES pomodoro DEFERRABLE INITIALLY DEFERRED,
    streak_index INTEGER NOT NULL CHECK (streak_index >= 0),
    begin_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    end_at INTEGER NOT NULL, -- milliseconds since 1970, UTC; planned, while it runs
    act_at INTEGER NOT NULL, -- milliseconds since 1970, UTC: when the user started it
    ending TEXT CHECK (ending IN ('full', 'achieved', 'stopped')), -- null while it runs
    verdict TEXT CHECK (verdict IN ('achieved', 'focused', 'interrupted', 'distracted')),
    evaluated_at INTEGER, -- milliseconds since 1970, UTC: for the first time
    -- No span is longer than 48 hours: that bounds the search for those that overlap another.
    -- One that was stopped as it began is empty.
    CHECK (end_at BETWEEN begin_at AND begin_at + 172800000),
    CHECK (act_at >= begin_at),
    CHECK ((verdict IS NULL) = (evaluated_at IS NULL))
) STRICT;
CREATE INDEX pomodoro_intention ON pomodoro (intention);
CREATE UNIQUE INDEX pomodoro_streak ON pomodoro (streak, streak_index);
CREATE INDEX pomodoro_begin ON pomodoro (begin_at);
CREATE INDEX pomodoro_awaiting ON pomodoro (end_at) WHERE ending IS NOT NULL AND verdict IS NULL;

CREATE TABLE break (
    pomodoro INTEGER PRIMARY KEY -- the one that it follows
        REFERENCES pomodoro ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    begin_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    end_at INTEGER NOT NULL, -- milliseconds since 1970, UTC; planned, while it runs
    state TEXT NOT NULL CHECK (state IN ('running', 'taken', 'skipped', 'asleep')),
    CHECK (end_at BETWEEN begin_at AND begin_at + 172800000)
) STRICT;
CREATE INDEX break_begin ON break (begin_at);

CREATE TABLE session ( -- those that are over
    id INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    end_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    CHECK (end_at > begin_at AND end_at <= begin_at + 172800000)
) STRICT;
CREATE INDEX session_begin ON session (begin_at);

CREATE TABLE manual_session (
    id INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    end_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    CHECK (end_at > begin_at)
) STRICT;
CREATE INDEX manual_session_end ON manual_session (end_at);

CREATE TABLE work_hours_rule (
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL, -- rules are in this order
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 127), -- bits, Sunday is 1
    from_minute INTEGER NOT NULL -- minutes since midnight, on clocks in the rule's zone
        CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL -- the same; not after from_minute means on the next day
        CHECK (to_minute BETWEEN 0 AND 1439),
    zone TEXT CHECK (zone <> '') -- IANA name; null is the computer's zone
) STRICT;

CREATE TABLE override (
    rule INTEGER NOT NULL REFERENCES work_hours_rule DEFERRABLE INITIALLY DEFERRED,
    local_date INTEGER NOT NULL, -- days since 1970-01-01, on calendars in the rule's zone
    skipped INTEGER NOT NULL CHECK (skipped IN (0, 1)),
    begin_at INTEGER, -- milliseconds since 1970, UTC; null is the rule's
    end_at INTEGER, -- milliseconds since 1970, UTC; null is the rule's
    last_at INTEGER NOT NULL -- milliseconds since 1970, UTC: it matters until about then
        AS (max(local_date * 86400000, ifnull(begin_at, 0), ifnull(end_at, 0))),
    PRIMARY KEY (rule, local_date),
    CHECK (skipped = 0 OR (begin_at IS NULL AND end_at IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX override_last ON override (last_at);

CREATE TABLE plan_pair (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    pomodoro_minutes INTEGER NOT NULL CHECK (pomodoro_minutes BETWEEN 1 AND 180),
    break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 1 AND 120)
) STRICT;

CREATE TABLE state ( -- one row
    id INTEGER PRIMARY KEY CHECK (id = 0),
    now_at INTEGER NOT NULL, -- milliseconds since 1970, UTC: all is known up to here
    day_start_minute INTEGER NOT NULL -- minutes since midnight, on the computer's clock
        CHECK (day_start_minute BETWEEN 0 AND 1439),
    streak INTEGER REFERENCES pomodoro DEFERRABLE INITIALLY DEFERRED, -- the one that goes on
    grace_begin_at INTEGER, -- milliseconds since 1970, UTC
    grace_end_at INTEGER, -- milliseconds since 1970, UTC
    grace_slot_end_at INTEGER, -- milliseconds since 1970, UTC
    grace_index INTEGER CHECK (grace_index >= 0),
    prompt_since_at INTEGER, -- milliseconds since 1970, UTC
    prompt_until_at INTEGER, -- milliseconds since 1970, UTC
    next_intention INTEGER NOT NULL,
    next_place INTEGER NOT NULL,
    next_pomodoro INTEGER NOT NULL,
    next_session INTEGER NOT NULL,
    CHECK (grace_begin_at IS NULL OR streak IS NOT NULL),
    CHECK ((grace_begin_at IS NULL) = (grace_end_at IS NULL)),
    CHECK ((grace_begin_at IS NULL) = (grace_slot_end_at IS NULL)),
    CHECK ((grace_begin_at IS NULL) = (grace_index IS NULL)),
    CHECK ((prompt_since_at IS NULL) = (prompt_until_at IS NULL))
) STRICT;

PRAGMA user_version = 1;
)sql";

constexpr auto kSchema2 = R"sql(
ALTER TABLE pomodoro ADD COLUMN verdict_at INTEGER; -- milliseconds since 1970, UTC: when this one
                                                    -- was given; null without a verdict
UPDATE pomodoro SET verdict_at = evaluated_at;
CREATE INDEX pomodoro_evaluated ON pomodoro (evaluated_at) WHERE evaluated_at IS NOT NULL;
CREATE INDEX pomodoro_verdict ON pomodoro (verdict_at) WHERE verdict_at IS NOT NULL;

-- The same session is recorded once, also where the clock was set back over its end.
DELETE FROM session WHERE id NOT IN (SELECT min(id) FROM session GROUP BY begin_at, end_at);
DROP INDEX session_begin;
CREATE UNIQUE INDEX session_span ON session (begin_at, end_at);

-- A prompt has points from now on: one without is made anew.
UPDATE state SET prompt_since_at = NULL, prompt_until_at = NULL;
ALTER TABLE state ADD COLUMN prompt_before REAL CHECK
    ((prompt_before IS NULL) = (prompt_since_at IS NULL)); -- points
ALTER TABLE state ADD COLUMN prompt_after REAL CHECK
    ((prompt_after IS NULL) = (prompt_since_at IS NULL)); -- points
ALTER TABLE state ADD COLUMN asleep_since_at INTEGER; -- milliseconds since 1970, UTC

-- What is counted of the past, so that a look at the state need not count again.
ALTER TABLE state ADD COLUMN tally_begin_at INTEGER; -- milliseconds since 1970, UTC: a session's
ALTER TABLE state ADD COLUMN tally_end_at INTEGER CHECK -- the same
    ((tally_end_at IS NULL) = (tally_begin_at IS NULL));
ALTER TABLE state ADD COLUMN tally_earned REAL NOT NULL DEFAULT 0; -- points
ALTER TABLE state ADD COLUMN tally_first_sets INTEGER NOT NULL DEFAULT 0;
ALTER TABLE state ADD COLUMN tally_unfinished INTEGER NOT NULL DEFAULT 0; -- milliseconds

PRAGMA user_version = 2;
)sql";

constexpr auto kSchema3 = R"sql(
CREATE TABLE setting ( -- what differs from the default; plan and day start have their own places
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL -- as people write it
) STRICT, WITHOUT ROWID;

PRAGMA user_version = 3;
)sql";

constexpr auto kSchema4 = R"sql(
ALTER TABLE pomodoro ADD COLUMN prompted TEXT CHECK -- the prompt that its start answered, if one
    (prompted IN ('stake', 'first-step', 'small-start', 'question', 'clock'));

-- How often the user has been prompted; with a prompt.
ALTER TABLE state ADD COLUMN ladder_session_at INTEGER; -- milliseconds since 1970, UTC: its begin
ALTER TABLE state ADD COLUMN ladder_shown INTEGER CHECK (ladder_shown >= 0);
ALTER TABLE state ADD COLUMN ladder_next_at INTEGER; -- milliseconds since 1970, UTC: the next one
ALTER TABLE state ADD COLUMN ladder_form TEXT CHECK -- the latest that was shown, if one
    (ladder_form IN ('stake', 'first-step', 'small-start', 'question', 'clock'));
ALTER TABLE state ADD COLUMN ladder_form_at INTEGER CHECK -- milliseconds since 1970, UTC
    ((ladder_form_at IS NULL) = (ladder_form IS NULL));
UPDATE state SET ladder_session_at = tally_begin_at, ladder_shown = 0,
    ladder_next_at = prompt_since_at WHERE prompt_since_at IS NOT NULL;

ALTER TABLE state ADD COLUMN quiet_until_at INTEGER; -- milliseconds since 1970, UTC

PRAGMA user_version = 4;
)sql";

constexpr auto kSchema5 = R"sql(
CREATE TABLE act ( -- the latest acts of the user, in their order, with what undoes them
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL, -- of the intention that it was about, as it was then; empty if of none
    session_at INTEGER, -- milliseconds since 1970, UTC: begin of the session that it was about
    others INTEGER NOT NULL CHECK (others >= 0), -- of the same kind that were done with it
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)), -- the last ones, which can be done again
    inverse TEXT NOT NULL -- as in stored_commands.cpp
) STRICT;

PRAGMA user_version = 5;
)sql";

constexpr std::array kMigrations{
    Migration{.version = 1, .sql = kSchema1}, Migration{.version = 2, .sql = kSchema2},
    Migration{.version = 3, .sql = kSchema3}, Migration{.version = 4, .sql = kSchema4},
    Migration{.version = 5, .sql = kSchema5}, Migration{.version = 6, .sql = kSchema6},
    Migration{.version = 7, .sql = kSchema7}, Migration{.version = 8, .sql = kSchema8},
    Migration{.version = 9, .sql = kSchema9},
};

} // namespace

std::span<const Migration> migrations()
{
    return kMigrations;
}

} // namespace pomotide::store
