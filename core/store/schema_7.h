// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Part of schema.cpp: overtime, rests, notes where to pick up, events. The tally is not stored any
// more: each step computes it.
#pragma once

namespace pomotide::store {

inline constexpr auto kSchema7 = R"sql(
ALTER TABLE intention ADD COLUMN next_step TEXT NOT NULL DEFAULT '' CHECK -- where to pick up
    (length(next_step) <= 500);

ALTER TABLE pomodoro ADD COLUMN rests INTEGER NOT NULL DEFAULT 0 CHECK -- breaks in full before it
    (rests BETWEEN 0 AND 1099511627776);
ALTER TABLE pomodoro ADD COLUMN lead INTEGER NOT NULL DEFAULT 0 CHECK -- milliseconds: not worked,
    (lead BETWEEN 0 AND 172800000); -- at its begin
ALTER TABLE pomodoro ADD COLUMN overtime INTEGER NOT NULL DEFAULT 0 CHECK -- milliseconds, at its
    (overtime BETWEEN 0 AND 172800000); -- end
UPDATE pomodoro SET lead = min(act_at, end_at) - begin_at, rests = (
    SELECT count(*) FROM pomodoro AS earlier JOIN break ON break.pomodoro = earlier.id
    WHERE earlier.streak = pomodoro.streak AND earlier.streak_index < pomodoro.streak_index
        AND break.state = 'taken')
    WHERE streak_index > 0;

ALTER TABLE break ADD COLUMN planned INTEGER CHECK -- milliseconds, if its end was set
    (planned BETWEEN 1 AND 172800000);

CREATE TABLE event ( -- fixed things of the user's calendars; …_at: milliseconds since 1970, UTC
    position INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    CHECK (position BETWEEN 0 AND 1099511627776),
    CHECK (end_at > begin_at AND end_at <= begin_at + 2678400000),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;

CREATE TABLE state_7 ( -- all …_at: milliseconds since 1970, UTC; overtime_window: milliseconds
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
    ladder_session_at INTEGER,
    ladder_shown INTEGER CHECK (ladder_shown BETWEEN 0 AND 1000000),
    ladder_next_at INTEGER,
    ladder_form TEXT CHECK (
        ladder_form IN ('stake', 'first-step', 'small-start', 'question', 'clock')),
    ladder_form_at INTEGER,
    quiet_until_at INTEGER,
    seen_at INTEGER,
    overtime_window INTEGER CHECK (overtime_window BETWEEN 1 AND 7200000),
    overtime_limit_at INTEGER,
    clock_moved INTEGER NOT NULL DEFAULT 0 CHECK (clock_moved IN (0, 1)),
    continued_begin_at INTEGER,
    continued_end_at INTEGER,
    continued_slot_end_at INTEGER,
    continued_index INTEGER CHECK (continued_index BETWEEN 0 AND 1099511627776),
    lapsed_streak INTEGER CHECK (lapsed_streak BETWEEN 0 AND 1099511627776),
    lapsed_begin_at INTEGER,
    lapsed_end_at INTEGER,
    lapsed_slot_end_at INTEGER,
    lapsed_index INTEGER CHECK (lapsed_index BETWEEN 0 AND 1099511627776),
    CHECK ((overtime_window IS NULL) = (overtime_limit_at IS NULL)),
    CHECK (overtime_window IS NULL OR streak IS NOT NULL),
    CHECK ((continued_begin_at IS NULL) = (continued_end_at IS NULL)),
    CHECK ((continued_begin_at IS NULL) = (continued_slot_end_at IS NULL)),
    CHECK ((continued_begin_at IS NULL) = (continued_index IS NULL)),
    CHECK ((lapsed_begin_at IS NULL) = (lapsed_end_at IS NULL)),
    CHECK ((lapsed_begin_at IS NULL) = (lapsed_slot_end_at IS NULL)),
    CHECK ((lapsed_begin_at IS NULL) = (lapsed_index IS NULL)),
    CHECK ((lapsed_begin_at IS NULL) = (lapsed_streak IS NULL)),
    CHECK (continued_end_at BETWEEN continued_begin_at AND continued_begin_at + 172800000),
    CHECK (lapsed_end_at BETWEEN lapsed_begin_at AND lapsed_begin_at + 172800000),
    CHECK (seen_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (overtime_limit_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (continued_begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (continued_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (continued_slot_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (lapsed_begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (lapsed_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (lapsed_slot_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (grace_begin_at IS NULL OR streak IS NOT NULL),
    CHECK ((grace_begin_at IS NULL) = (grace_end_at IS NULL)),
    CHECK ((grace_begin_at IS NULL) = (grace_slot_end_at IS NULL)),
    CHECK ((grace_begin_at IS NULL) = (grace_index IS NULL)),
    CHECK ((prompt_since_at IS NULL) = (prompt_until_at IS NULL)),
    CHECK ((prompt_since_at IS NULL) = (prompt_before IS NULL)),
    CHECK ((prompt_since_at IS NULL) = (prompt_after IS NULL)),
    CHECK ((ladder_form IS NULL) = (ladder_form_at IS NULL)),
    CHECK (ladder_session_at IS NULL OR ladder_shown IS NOT NULL),
    CHECK (ladder_session_at IS NULL OR ladder_next_at IS NOT NULL),
    CHECK (grace_end_at BETWEEN grace_begin_at AND grace_begin_at + 172800000),
    CHECK (grace_index BETWEEN 0 AND 1099511627776),
    CHECK (next_intention BETWEEN 0 AND 1099511627776),
    CHECK (next_place BETWEEN 0 AND 1099511627776),
    CHECK (next_pomodoro BETWEEN 0 AND 1099511627776),
    CHECK (next_session BETWEEN 0 AND 1099511627776),
    CHECK (now_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (grace_begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (grace_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (grace_slot_end_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (prompt_since_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (prompt_until_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (asleep_since_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (ladder_session_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (ladder_next_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (ladder_form_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (quiet_until_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO state_7 (
    id, now_at, day_start_minute, streak, grace_begin_at, grace_end_at, grace_slot_end_at,
    grace_index, prompt_since_at, prompt_until_at, next_intention, next_place, next_pomodoro,
    next_session, prompt_before, prompt_after, asleep_since_at, ladder_session_at, ladder_shown,
    ladder_next_at, ladder_form, ladder_form_at, quiet_until_at)
SELECT
    id, now_at, day_start_minute, streak, grace_begin_at, grace_end_at, grace_slot_end_at,
    grace_index, prompt_since_at, prompt_until_at, next_intention, next_place, next_pomodoro,
    next_session, prompt_before, prompt_after, asleep_since_at, ladder_session_at, ladder_shown,
    ladder_next_at, ladder_form, ladder_form_at, quiet_until_at
FROM state;
DROP TABLE state;
ALTER TABLE state_7 RENAME TO state;

-- What undoes an act holds whole rows, and these lack what is new: nothing can be undone at first.
DELETE FROM act;

PRAGMA user_version = 7;
)sql";

} // namespace pomotide::store
