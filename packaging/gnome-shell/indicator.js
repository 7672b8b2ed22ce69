// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Clutter from 'gi://Clutter';
import GLib from 'gi://GLib';
import GObject from 'gi://GObject';
import St from 'gi://St';

import * as PanelMenu from 'resource:///org/gnome/shell/ui/panelMenu.js';

import {Dial} from './dial.js';
import {Lines} from './menu.js';
import {passedShare, shownMinutes, untilNextMinute} from './status.js';
import {translated} from './words.js';

const DIM = 110;
const OPAQUE = 255;

function minutesText({phase}, minutes) {
    if (minutes === null)
        return '';
    return phase === 'overtime' ? `+${minutes} min` : `${minutes} min`;
}

/** The button in the top bar: a dial, the minutes and a menu. */
export const Indicator = GObject.registerClass(
class Indicator extends PanelMenu.Button {
    /**
     * `wishes` has functions for what the user wants: start Pomotide; askMenu, with a function that
     * gets the summary and the lines; choose, with the id and the label of a line.
     */
    _init(wishes) {
        super._init(0.5, 'Pomotide');
        this._wishes = wishes;
        this._status = null;
        this._timeout = 0;

        this._dial = new Dial({y_align: Clutter.ActorAlign.CENTER});
        this._label = new St.Label({y_align: Clutter.ActorAlign.CENTER, y_expand: true});
        this._box = new St.BoxLayout({
            style_class: 'panel-status-menu-box',
            style: 'spacing: 4px;', // since GNOME 50 there is none
        });
        this._box.add_child(this._dial);
        this._box.add_child(this._label);
        this.add_child(this._box);

        this._lines = new Lines(this.menu, wishes.choose);
        this.menu.connect('open-state-changed', () => this._followMenu());
        this.connect('destroy', () => this._stopWaiting());
        this.showStatus(null);
    }

    /** Shows what goes on; null while Pomotide does not run. */
    showStatus(status) {
        const isSame = this._status && status;
        this._status = status;
        if (!isSame) {
            this.menu.close();
            this._clearMenu();
        }
        this._refresh();
    }

    _refresh() {
        this._stopWaiting();
        const status = this._status;
        const now = Date.now();
        const text = status ? minutesText(status, shownMinutes(status, now)) : '';
        this._dial.showPhase(status?.phase ?? 'idle', status ? passedShare(status, now) : 0);
        this._label.text = text;
        this._label.visible = text !== '';
        this._box.opacity = status ? OPAQUE : DIM;
        this.accessible_name = status
            ? ['Pomotide', text].filter(part => part).join(', ')
            : translated('Pomotide is not running');
        this._followMenu();
        this._wait(status ? untilNextMinute(status, now) : null);
    }

    _wait(length) {
        if (length === null)
            return;
        this._timeout = GLib.timeout_add(GLib.PRIORITY_DEFAULT, length, () => {
            this._timeout = 0;
            this._refresh();
            return GLib.SOURCE_REMOVE;
        });
    }

    _stopWaiting() {
        if (this._timeout)
            GLib.source_remove(this._timeout);
        this._timeout = 0;
    }

    // A menu without a line does not open.
    _clearMenu() {
        this._lines.clear();
        if (this._status)
            this._lines.show('Pomotide', []);
        else
            this.menu.addAction(translated('Start Pomotide'), () => this._wishes.start());
    }

    // What an open menu says may change at any time.
    _followMenu() {
        if (!this._status || !this.menu.isOpen)
            return;
        this._wishes.askMenu((summary, lines) => {
            if (this._status)
                this._lines.show(summary, lines);
        });
    }
});
