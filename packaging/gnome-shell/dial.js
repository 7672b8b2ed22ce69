// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import GObject from 'gi://GObject';
import St from 'gi://St';

// On dark panels; what has no tone of its own has that of the panel's text.
const TONES = {
    prompt: [0xff, 0x5a, 0x3c],
    pomodoro: [0x3e, 0xcf, 0x6e],
    overtime: [0xff, 0xb0, 0x20],
    grace: [0xd9, 0xa6, 0xff],
};
const ON_LIGHT = 0.6; // of a tone's light
const FAINT = 0.3;
const QUIET = 0.7; // of what asks for nothing

// Radii as shares of the outer one: those of the icon in the tray.
const THICK = [0.5, 1];
const THIN = [0.7, 1];
const LOW = [0.5, 0.75];
const BANDS = {
    prompt: [THICK],
    pomodoro: [THICK],
    overtime: [LOW],
    grace: [[0.76, 1], [0.34, 0.58]],
};

const WHOLE = [[0, 1]];
const OPEN = [[0.13, 0.87]];
const DASHES = dashes(8, 0.6);
const STEPS = dashes(12, 0.5);

function dashes(count, share) {
    return Array.from({length: count}, (_, i) => [i / count, (i + share) / count]);
}

// The parts of these stretches of the circle that are within others.
function within(stretches, begin, end) {
    return stretches
        .map(([from, to]) => [Math.max(from, begin), Math.min(to, end)])
        .filter(([from, to]) => from < to);
}

/** A small ring with the colour and the shape of the phase, and what is left of it filled. */
export const Dial = GObject.registerClass(
class Dial extends St.DrawingArea {
    _init(params) {
        super._init({...params, style: 'width: 16px; height: 16px;'});
        this._phase = 'idle';
        this._passed = 0;
    }

    /** `passed` is the part of the phase that has passed, or that overtime has grown. */
    showPhase(phase, passed) {
        this._phase = phase;
        this._passed = passed;
        this.queue_repaint();
    }

    vfunc_repaint() {
        const cr = this.get_context();
        const [width, height] = this.get_surface_size();
        cr.translate(width / 2, height / 2);
        cr.scale(Math.min(width, height) / 2, Math.min(width, height) / 2);
        cr.rotate(-Math.PI / 2);
        this._paint(cr);
        cr.$dispose();
    }

    _paint(cr) {
        const text = this._textColour();
        const tone = this._toneBeside(text);
        if (this._phase === 'idle') {
            this._stroke(cr, THIN, OPEN, text, QUIET);
            return;
        }
        const grows = this._phase === 'overtime';
        const shape = this._phase === 'prompt' ? DASHES : WHOLE;
        const filled = grows ? [0, 0] : [this._passed, 1];
        const faint = grows ? [this._passed, 1] : [0, this._passed];
        for (const band of BANDS[this._phase] ?? [THIN]) {
            this._stroke(cr, band, within(shape, ...faint), text, FAINT);
            this._stroke(cr, band, within(shape, ...filled), tone, 1);
        }
        if (grows)
            this._paintSteps(cr, tone);
    }

    // High and low by turns, the first one high, and there from the begin on.
    _paintSteps(cr, tone) {
        const end = Math.max(this._passed, STEPS[0][1]);
        this._stroke(cr, LOW, [[0, end]], tone, 1);
        this._stroke(cr, THICK, within(STEPS, 0, end), tone, 1);
    }

    _stroke(cr, [inner, outer], stretches, [red, green, blue], opacity) {
        cr.setSourceRGBA(red / 255, green / 255, blue / 255, opacity);
        cr.setLineWidth(outer - inner);
        for (const [begin, end] of stretches) {
            cr.arc(0, 0, (inner + outer) / 2, 2 * Math.PI * begin, 2 * Math.PI * end);
            cr.stroke();
        }
    }

    _textColour() {
        const {red, green, blue} = this.get_theme_node().get_foreground_color();
        return [red, green, blue];
    }

    _toneBeside(text) {
        const tone = TONES[this._phase];
        const isLightPanel = Math.max(...text) < 128;
        return tone?.map(part => isLightPanel ? part * ON_LIGHT : part) ?? text;
    }
});
