// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// node status.mjs <packaging/gnome-shell/status.js>

import assert from 'assert/strict';
import {readFileSync} from 'fs';

const source = readFileSync(process.argv[2], 'utf8');
const {acceleratorOf, passedShare, shownMinutes, untilNextMinute} =
    await import(`data:text/javascript,${encodeURIComponent(source)}`);

function at(time) {
    return Date.parse(`2026-03-02T${time}Z`);
}

const pomodoro = {
    phase: 'pomodoro', begins: at('09:20:30'), plannedEnd: at('09:45:30'), ends: at('09:45:30'),
};
const overtime = {...pomodoro, phase: 'overtime', ends: 0};
const idle = {phase: 'idle', begins: 0, plannedEnd: 0, ends: at('10:00:00')};
const prompt = {phase: 'prompt', begins: 0, plannedEnd: 0, ends: 0};

// A status, a time, and what is shown then: minutes, milliseconds until others are, passed share.
const rows = [
    ['a full pomodoro', pomodoro, '09:20:30', 25, 30000, 0],
    ['minutes are those between clocks', pomodoro, '09:20:59.999', 25, 1, 29.999 / 1500],
    ['they change with the clock', pomodoro, '09:21:00', 24, 60000, 30 / 1500],
    ['the last minute', pomodoro, '09:45:00', 1, 60000, 1470 / 1500],
    ['no minute is left at the end', pomodoro, '09:45:30', 0, null, 1],
    ['nor if the end is late', pomodoro, '09:50:00', 0, null, 1],
    ['a break', {...pomodoro, phase: 'break'}, '09:40:00', 5, 60000, 1170 / 1500],
    ['overtime begins without minutes', overtime, '09:45:30', null, 60000, 0],
    ['overtime is told in full minutes', overtime, '09:46:29', null, 1000, 59 / 1500],
    ['from its planned end on', overtime, '09:46:30', 1, 60000, 60 / 1500],
    ['overtime fills the dial once', overtime, '10:45:30', 60, 60000, 1],
    ['idle waits for nothing', idle, '09:20:00', null, null, 0],
    ['nor does a prompt', prompt, '09:20:00', null, null, 0],
];
for (const [name, status, time, minutes, wait, passed] of rows) {
    const now = at(time);
    const shown = [
        shownMinutes(status, now), untilNextMinute(status, now), passedShare(status, now),
    ];
    assert.deepEqual(shown, [minutes, wait, passed], name);
}

const keys = {
    '': '',
    'Ctrl+Alt+P': '<Control><Alt>p',
    'Meta+Shift+F12': '<Super><Shift>F12',
    'Ctrl++': '<Control>plus',
    'Alt+PgUp': '<Alt>Page_Up',
    'Space': 'space',
};
for (const [key, accelerator] of Object.entries(keys))
    assert.equal(acceleratorOf(key), accelerator, key);
