-- SPDX-FileCopyrightText: 2026 The Pomotide authors
-- SPDX-License-Identifier: GPL-3.0-or-later

-- A file of schema 9 as that version wrote it: the output of ".dump". Never to be edited.
PRAGMA application_id = 1347374415;
PRAGMA user_version = 9;
PRAGMA foreign_keys=OFF;
BEGIN TRANSACTION;
CREATE TABLE IF NOT EXISTS "intention" ( -- all …_at: milliseconds since 1970, UTC
    id INTEGER PRIMARY KEY,
    title TEXT NOT NULL CHECK (length(title) BETWEEN 1 AND 500),
    description TEXT NOT NULL CHECK (length(description) <= 20000),
    created_at INTEGER NOT NULL,
    place INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('open', 'achieved', 'abandoned')),
    closed_at INTEGER,
    achieved_by INTEGER REFERENCES pomodoro DEFERRABLE INITIALLY DEFERRED, next_step TEXT NOT NULL DEFAULT '' CHECK -- where to pick up
    (length(next_step) <= 500), "when" TEXT NOT NULL DEFAULT 'next' CHECK -- section of the list
    ("when" IN ('today', 'next', 'later')), repeat TEXT NOT NULL DEFAULT 'never' CHECK
    (repeat IN ('never', 'daily', 'weekdays', 'weekly')), due_on INTEGER CHECK -- days since 1970-01-01, of the user's days
    (due_on BETWEEN -25567 AND 84005),
    CHECK ((state = 'open') = (closed_at IS NULL)),
    CHECK ((state = 'achieved') = (achieved_by IS NOT NULL)),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (place BETWEEN 0 AND 1099511627776),
    CHECK (created_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (closed_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO intention VALUES(0,'Write the report','',1772409600000,0,'achieved',1772443800000,6,'','next','never',NULL);
INSERT INTO intention VALUES(1,'Größe prüfen – 📏',replace('Two lines,\nand ''quotes''.','\n',char(10)),1772409600000,1,'open',NULL,NULL,'Größe „M“ messen','later','weekly',20555);
INSERT INTO intention VALUES(2,'Call the dentist','',1772409600000,2,'abandoned',1772441880000,NULL,'','next','never',NULL);
CREATE TABLE IF NOT EXISTS "estimate" ( -- all …_at: milliseconds since 1970, UTC; length: milliseconds
    intention INTEGER NOT NULL REFERENCES intention DEFERRABLE INITIALLY DEFERRED,
    number INTEGER NOT NULL,
    length INTEGER CHECK (length BETWEEN 60000 AND 3600000000), -- null: taken back
    made_at INTEGER NOT NULL,
    PRIMARY KEY (intention, number),
    CHECK (number BETWEEN 0 AND 1099511627776),
    CHECK (made_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT, WITHOUT ROWID;
INSERT INTO estimate VALUES(1,0,1500000,1772409600000);
INSERT INTO estimate VALUES(1,1,7200000,1772409660000);
INSERT INTO estimate VALUES(1,2,NULL,1772409720000);
CREATE TABLE IF NOT EXISTS "pomodoro" ( -- all …_at: milliseconds since 1970, UTC
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
        prompted IN ('stake', 'first-step', 'small-start', 'question', 'clock')), rests INTEGER NOT NULL DEFAULT 0 CHECK -- breaks in full before it
    (rests BETWEEN 0 AND 1099511627776), lead INTEGER NOT NULL DEFAULT 0 CHECK -- milliseconds: not worked,
    (lead BETWEEN 0 AND 172800000), overtime INTEGER NOT NULL DEFAULT 0 CHECK -- milliseconds, at its
    (overtime BETWEEN 0 AND 172800000),
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
INSERT INTO pomodoro VALUES(4,0,4,0,1772437800000,1772439600000,1772437800000,'full','interrupted',1772440200000,1772440800000,NULL,0,0,0);
INSERT INTO pomodoro VALUES(5,2,4,1,1772439900000,1772441700000,1772439900000,'full',NULL,NULL,NULL,'question',0,60000,180001);
INSERT INTO pomodoro VALUES(6,0,4,2,1772442000000,1772443800000,1772442000000,'achieved','achieved',1772443800000,1772443800000,NULL,1,0,0);
CREATE TABLE IF NOT EXISTS "break" ( -- all …_at: milliseconds since 1970, UTC
    pomodoro INTEGER PRIMARY KEY
        REFERENCES pomodoro ON DELETE CASCADE DEFERRABLE INITIALLY DEFERRED,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    state TEXT NOT NULL CHECK (state IN ('running', 'taken', 'skipped', 'asleep')), planned INTEGER CHECK -- milliseconds, if its end was set
    (planned BETWEEN 1 AND 172800000),
    CHECK (end_at BETWEEN begin_at AND begin_at + 172800000),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO break VALUES(4,1772439600000,1772439900000,'skipped',600000);
INSERT INTO break VALUES(5,1772441700000,1772442000000,'taken',NULL);
INSERT INTO break VALUES(6,1772443800000,1772444100000,'asleep',NULL);
CREATE TABLE IF NOT EXISTS "session" ( -- all …_at: milliseconds since 1970, UTC
    id INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    CHECK (end_at > begin_at AND end_at <= begin_at + 172800000),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO session VALUES(1,1772384400000,1772406000000);
CREATE TABLE IF NOT EXISTS "manual_session" ( -- all …_at: milliseconds since 1970, UTC
    id INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    CHECK (end_at > begin_at AND end_at <= begin_at + 172800000),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO manual_session VALUES(0,1772438400000,1772449200000);
INSERT INTO manual_session VALUES(2,1772550000000,1772553600000);
CREATE TABLE IF NOT EXISTS "work_hours_rule" ( -- …_minute: minutes since midnight, on clocks in the rule's zone
    id INTEGER PRIMARY KEY,
    position INTEGER NOT NULL,
    days INTEGER NOT NULL CHECK (days BETWEEN 1 AND 127),
    from_minute INTEGER NOT NULL CHECK (from_minute BETWEEN 0 AND 1439),
    to_minute INTEGER NOT NULL CHECK (to_minute BETWEEN 0 AND 1439),
    zone TEXT CHECK (zone <> ''),
    CHECK (id BETWEEN 0 AND 1099511627776),
    CHECK (position BETWEEN 0 AND 1099511627776)
) STRICT;
INSERT INTO work_hours_rule VALUES(1,1,1,540,1050,'Europe/Berlin');
INSERT INTO work_hours_rule VALUES(3,0,66,540,1050,NULL);
CREATE TABLE IF NOT EXISTS "override" ( -- local_date: days since 1970-01-01, on calendars in the rule's zone
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
INSERT INTO override VALUES(1,20515,1,NULL,NULL);
INSERT INTO override VALUES(3,20515,0,1772528400000,NULL);
INSERT INTO override VALUES(3,20516,0,NULL,1772622000000);
CREATE TABLE IF NOT EXISTS "plan_pair" (
    position INTEGER PRIMARY KEY CHECK (position BETWEEN 0 AND 11),
    pomodoro_minutes INTEGER NOT NULL CHECK (pomodoro_minutes BETWEEN 1 AND 180),
    break_minutes INTEGER NOT NULL CHECK (break_minutes BETWEEN 1 AND 120)
) STRICT;
INSERT INTO plan_pair VALUES(0,7,3);
INSERT INTO plan_pair VALUES(1,180,120);
CREATE TABLE IF NOT EXISTS "setting" (
    key TEXT PRIMARY KEY CHECK (key <> ''),
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO setting VALUES('notify-break-over','off');
INSERT INTO setting VALUES('over-full-screen','never');
INSERT INTO setting VALUES('overtime','45m');
INSERT INTO setting VALUES('palette','colour-blind');
INSERT INTO setting VALUES('place','right');
INSERT INTO setting VALUES('pulse-period','1m30s');
INSERT INTO setting VALUES('screens','DP-1, Größe 4');
INSERT INTO setting VALUES('shortcut','Meta+Space');
INSERT INTO setting VALUES('size','60%');
INSERT INTO setting VALUES('sound-prompt','off');
INSERT INTO setting VALUES('volume','7%');
INSERT INTO setting VALUES('words','off');
CREATE TABLE IF NOT EXISTS "act" ( -- all …_at: milliseconds since 1970, UTC
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
INSERT INTO act VALUES(1,'edit-intention','Write report',NULL,0,0,'1 0 1772442000000 1 1 1 24 Größe prüfen – 📏0 0 3 1 1500000 1772409600000 1 7200000 1772409660000 0 1772409720000 1772409600000 1 0 2 3 1 20555 1 1 12 Write report0 0 3 1 1500000 1772409600000 1 7200000 1772409660000 0 1772409720000 1772409600000 1 0 2 3 1 20555 1 1 5 2 4 1 0 1772439900000 1772441700000 60000 180001 1772439900000 1 0 0 1 3 1 5 2 4 1 0 1772439900000 1772441700000 60000 180001 1772439900000 1 0 1 1 1772442000000 1772442000000 1 3 1 1 4 0 1772439600000 1772439900000 2 1 600000 0 0 0 0 0 0 0 0 ');
INSERT INTO act VALUES(2,'add-session','',1772442000000,0,1,'1 2 0 ');
CREATE TABLE event ( -- fixed things of the user's calendars; …_at: milliseconds since 1970, UTC
    position INTEGER PRIMARY KEY,
    begin_at INTEGER NOT NULL,
    end_at INTEGER NOT NULL,
    CHECK (position BETWEEN 0 AND 1099511627776),
    CHECK (end_at > begin_at AND end_at <= begin_at + 2678400000),
    CHECK (begin_at BETWEEN -2208988800000 AND 7258118399999),
    CHECK (end_at BETWEEN -2208988800000 AND 7258118399999)
) STRICT;
INSERT INTO event VALUES(0,1772586000000,1772589600000);
INSERT INTO event VALUES(1,1772514000000,1775034000000);
CREATE TABLE IF NOT EXISTS "state" ( -- all …_at: milliseconds since 1970, UTC; overtime_window: milliseconds
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
INSERT INTO state VALUES(0,1772444160000,210,4,1772444100000,1772444700000,1772445900000,3,NULL,NULL,3,3,7,3,NULL,NULL,1772443740000,NULL,NULL,NULL,NULL,NULL,1772449200000,1772441980000,NULL,NULL,1,NULL,NULL,NULL,NULL,2,1772436600000,1772437200000,1772438400000,1);
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
COMMIT;
