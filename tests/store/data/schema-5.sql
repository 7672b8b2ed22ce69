-- SPDX-FileCopyrightText: 2026 The Pomotide authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A file of schema 5 as that version wrote it: the output of ".dump". Never to be edited.
PRAGMA application_id = 1347374415;
PRAGMA user_version = 5;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
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
INSERT INTO intention VALUES(0,'Write the report','',1772409600000,0,'achieved',1772443800000,6);
INSERT INTO intention VALUES(1,'Größe prüfen – 📏',replace('Two lines,\nand ''quotes''.','\n',char(10)),1772409600000,1,'open',NULL,NULL);
INSERT INTO intention VALUES(2,'Call the dentist','',1772409600000,2,'abandoned',1772441880000,NULL);
CREATE TABLE estimate (
    intention INTEGER NOT NULL REFERENCES intention DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL CHECK (number >= 0), -- the oldest is 0
    length INTEGER NOT NULL CHECK (length > 0), -- milliseconds
    made_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    PRIMARY KEY (intention, number)
) STRICT, WITHOUT ROWID;
INSERT INTO estimate VALUES(1,0,1500000,1772409600000);
INSERT INTO estimate VALUES(1,1,7200000,1772409660000);
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
    evaluated_at INTEGER, verdict_at INTEGER, prompted TEXT CHECK -- the prompt that its start answered, if one
    (prompted IN ('stake', 'first-step', 'small-start', 'question', 'clock')), -- milliseconds since 1970, UTC: for the first time
    -- No span is longer than 48 hours: that bounds the search for those that overlap another.
    -- One that was stopped as it began is empty.
    CHECK (end_at BETWEEN begin_at AND begin_at + 172800000),
    CHECK (act_at >= begin_at),
    CHECK ((verdict IS NULL) = (evaluated_at IS NULL))
) STRICT;
INSERT INTO pomodoro VALUES(4,0,4,0,1772437800000,1772439600000,1772437800000,'full','interrupted',1772440200000,1772440800000,NULL);
INSERT INTO pomodoro VALUES(5,2,4,1,1772439900000,1772441700000,1772439900000,'full',NULL,NULL,NULL,'question');
INSERT INTO pomodoro VALUES(6,0,4,2,1772442000000,1772443800000,1772442000000,'achieved','achieved',1772443800000,1772443800000,NULL);
CREATE TABLE break (
    pomodoro INTEGER PRIMARY KEY -- the one that it follows
        REFERENCES pomodoro ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    begin_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    end_at INTEGER NOT NULL, -- milliseconds since 1970, UTC; planned, while it runs
    state TEXT NOT NULL CHECK (state IN ('running', 'taken', 'skipped', 'asleep')),
    CHECK (end_at BETWEEN begin_at AND begin_at + 172800000)
) STRICT;
INSERT INTO break VALUES(4,1772439600000,1772439900000,'skipped');
INSERT INTO break VALUES(5,1772441700000,1772442000000,'taken');
INSERT INTO break VALUES(6,1772443800000,1772444100000,'asleep');
CREATE TABLE session ( -- those that are over
    id INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    end_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    CHECK (end_at > begin_at AND end_at <= begin_at + 172800000)
) STRICT;
INSERT INTO session VALUES(1,1772384400000,1772406000000);
CREATE TABLE manual_session (
    id INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    end_at INTEGER NOT NULL, -- milliseconds since 1970, UTC
    CHECK (end_at > begin_at)
) STRICT;
INSERT INTO manual_session VALUES(0,1772438400000,1772449200000);
INSERT INTO manual_session VALUES(2,1772550000000,1772553600000);
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
INSERT INTO work_hours_rule VALUES(1,1,1,540,1050,'Europe/Berlin');
INSERT INTO work_hours_rule VALUES(3,0,66,540,1050,NULL);
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
INSERT INTO override VALUES(1,20515,1,NULL,NULL);
INSERT INTO override VALUES(3,20515,0,1772528400000,NULL);
INSERT INTO override VALUES(3,20516,0,NULL,1772622000000);
CREATE TABLE plan_pair (
    position INTEGER PRIMARY KEY CHECK (position >= 0),
    pomodoro_minutes INTEGER NOT NULL CHECK (pomodoro_minutes BETWEEN 1 AND 180),
    break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 1 AND 120)
) STRICT;
INSERT INTO plan_pair VALUES(0,7,3);
INSERT INTO plan_pair VALUES(1,180,120);
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
    next_session INTEGER NOT NULL, prompt_before REAL CHECK
    ((prompt_before IS NULL) = (prompt_since_at IS NULL)), prompt_after REAL CHECK
    ((prompt_after IS NULL) = (prompt_since_at IS NULL)), asleep_since_at INTEGER, tally_begin_at INTEGER, tally_end_at INTEGER CHECK -- the same
    ((tally_end_at IS NULL) = (tally_begin_at IS NULL)), tally_earned REAL NOT NULL DEFAULT 0, tally_first_sets INTEGER NOT NULL DEFAULT 0, tally_unfinished INTEGER NOT NULL DEFAULT 0, ladder_session_at INTEGER, ladder_shown INTEGER CHECK (ladder_shown >= 0), ladder_next_at INTEGER, ladder_form TEXT CHECK -- the latest that was shown, if one
    (ladder_form IN ('stake', 'first-step', 'small-start', 'question', 'clock')), ladder_form_at INTEGER CHECK -- milliseconds since 1970, UTC
    ((ladder_form_at IS NULL) = (ladder_form IS NULL)), quiet_until_at INTEGER,
    CHECK (grace_begin_at IS NULL OR streak IS NOT NULL),
    CHECK ((grace_begin_at IS NULL) = (grace_end_at IS NULL)),
    CHECK ((grace_begin_at IS NULL) = (grace_slot_end_at IS NULL)),
    CHECK ((grace_begin_at IS NULL) = (grace_index IS NULL)),
    CHECK ((prompt_since_at IS NULL) = (prompt_until_at IS NULL))
) STRICT;
INSERT INTO state VALUES(0,1772444160000,210,4,1772444100000,1772444700000,1772445900000,3,NULL,NULL,3,3,7,3,NULL,NULL,1772443740000,1772438400000,1772449200000,0.33333333333333331482,4,0,NULL,NULL,NULL,NULL,NULL,1772449200000);
CREATE TABLE setting ( -- what differs from the default; plan and day start have their own places
    key TEXT PRIMARY KEY,
    value TEXT NOT NULL -- as people write it
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('notify-break-over','off');
INSERT INTO setting VALUES('palette','colour-blind');
INSERT INTO setting VALUES('place','right');
INSERT INTO setting VALUES('pulse-period','1m30s');
INSERT INTO setting VALUES('screens','DP-1, Größe 4');
INSERT INTO setting VALUES('shortcut','Meta+Space');
INSERT INTO setting VALUES('size','60%');
INSERT INTO setting VALUES('sound-prompt','off');
INSERT INTO setting VALUES('volume','7%');
INSERT INTO setting VALUES('words','off');
CREATE TABLE act ( -- the latest acts of the user, in their order, with what undoes them
    id INTEGER PRIMARY KEY,
    kind TEXT NOT NULL,
    title TEXT NOT NULL, -- of the intention that it was about, as it was then; empty if of none
    session_at INTEGER, -- milliseconds since 1970, UTC: begin of the session that it was about
    others INTEGER NOT NULL CHECK (others >= 0), -- of the same kind that were done with it
    undone INTEGER NOT NULL CHECK (undone IN (0, 1)), -- the last ones, which can be done again
    inverse TEXT NOT NULL -- as in stored_commands.cpp
) STRICT;
INSERT INTO act VALUES(1,'edit-intention','Write report',NULL,0,0,'1 0 1772442000000 1 1 1 24 Größe prüfen – 📏0 2 1500000 1772409600000 7200000 1772409660000 1772409600000 1 0 1 1 12 Write report0 2 1500000 1772409600000 7200000 1772409660000 1772409600000 1 0 0 0 0 0 0 0 0 0 0 ');
INSERT INTO act VALUES(2,'add-session','',1772442000000,0,1,'1 2 0 ');
CREATE INDEX intention_open ON intention (place) WHERE state = 'open';
CREATE INDEX intention_achieved_by ON intention (achieved_by);
CREATE INDEX pomodoro_intention ON pomodoro (intention);
CREATE UNIQUE INDEX pomodoro_streak ON pomodoro (streak, streak_index);
CREATE INDEX pomodoro_begin ON pomodoro (begin_at);
CREATE INDEX pomodoro_awaiting ON pomodoro (end_at) WHERE ending IS NOT NULL AND verdict IS NULL;
CREATE INDEX break_begin ON break (begin_at);
CREATE INDEX manual_session_end ON manual_session (end_at);
CREATE INDEX override_last ON override (last_at);
CREATE INDEX pomodoro_evaluated ON pomodoro (evaluated_at) WHERE evaluated_at IS NOT NULL;
CREATE INDEX pomodoro_verdict ON pomodoro (verdict_at) WHERE verdict_at IS NOT NULL;
CREATE UNIQUE INDEX session_span ON session (begin_at, end_at);
COMMIT;
