// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The texts of the top bar for a status: its phase, and its begins, plannedEnd and ends in
// milliseconds, after the properties of org.pomotide.Pomotide1. Nothing here needs the Shell.

const MINUTE = 60000;

function minuteOf(time) {
    return Math.floor(time / MINUTE);
}

function clamped(share) {
    return Math.min(Math.max(share, 0), 1);
}

/**
 * The minutes that are left, or of overtime; null if none are shown. Minutes left are those between
 * what clocks show, like everywhere in Pomotide; those of overtime are full minutes.
 */
export function shownMinutes({phase, plannedEnd, ends}, now) {
    if (phase === 'overtime')
        return minuteOf(now - plannedEnd) || null;
    if (phase === 'idle' || phase === 'prompt' || !ends)
        return null;
    return now < ends ? Math.max(minuteOf(ends) - minuteOf(now), 1) : 0;
}

/**
 * How long the shown minutes stay as they are, in milliseconds; null if they stay until the status
 * changes.
 */
export function untilNextMinute({phase, plannedEnd, ends}, now) {
    if (phase === 'overtime')
        return MINUTE - (now - plannedEnd) % MINUTE;
    if (phase === 'idle' || phase === 'prompt' || now >= ends)
        return null;
    return MINUTE - now % MINUTE;
}

/**
 * The part of the dial that has passed, from 0 to 1; in overtime, what has grown, as a share of the
 * planned pomodoro.
 */
export function passedShare({phase, begins, plannedEnd, ends}, now) {
    if (phase === 'overtime')
        return clamped((now - plannedEnd) / (plannedEnd - begins));
    if (phase === 'idle' || phase === 'prompt' || ends <= begins)
        return 0;
    return clamped((now - begins) / (ends - begins));
}

// Where Qt's names of keys are not those of X11.
const KEY_NAMES = {
    Backspace: 'BackSpace',
    Del: 'Delete',
    Enter: 'KP_Enter',
    Esc: 'Escape',
    Ins: 'Insert',
    PgDown: 'Page_Down',
    PgUp: 'Page_Up',
    Space: 'space',
    ',': 'comma',
    '.': 'period',
    '/': 'slash',
    ';': 'semicolon',
    '-': 'minus',
    '+': 'plus',
    '=': 'equal',
};
const MODIFIERS = {Ctrl: '<Control>', Alt: '<Alt>', Shift: '<Shift>', Meta: '<Super>'};

/** The accelerator of a key that is written like "Ctrl+Alt+P"; empty if that is. */
export function acceleratorOf(shortcut) {
    const [, modifiers, key] = /^((?:\w+\+)*)(.+)$/.exec(shortcut) ?? [null, '', ''];
    const name = KEY_NAMES[key] ?? (key.length === 1 ? key.toLowerCase() : key);
    const known = modifiers.split('+').map(modifier => MODIFIERS[modifier] ?? '');
    return known.join('') + name;
}
