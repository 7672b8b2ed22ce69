// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import GLib from 'gi://GLib';

import {Extension} from 'resource:///org/gnome/shell/extensions/extension.js';
import * as Main from 'resource:///org/gnome/shell/ui/main.js';

import {Indicator} from './indicator.js';
import {activationToken, installedApp} from './launch.js';
import {Service} from './service.js';
import {Shortcut} from './shortcut.js';
import {acceleratorOf} from './status.js';
import {translated} from './words.js';

function statusOf({Phase, Begins, PlannedEnd, Ends}) {
    return {phase: Phase, begins: Begins, plannedEnd: PlannedEnd, ends: Ends};
}

function wantedAccelerator({Shortcut: key, HasShortcut}) {
    return HasShortcut ? '' : acceleratorOf(key);
}

function tell(message) {
    Main.notify('Pomotide', message);
}

/** Pomotide in the top bar. */
export default class PomotideExtension extends Extension {
    enable() {
        this._shortcut = new Shortcut(() => this._openQuickEntry());
        this._indicator = new Indicator({
            askMenu: onReply => this._askMenu(onReply),
            choose: (id, label) => this._choose(id, label),
            start: () => this._start(),
        });
        this._service = new Service(() => this._update());
        Main.panel.addToStatusArea('pomotide', this._indicator);
    }

    disable() {
        this._service.destroy();
        this._service = null;
        this._indicator.destroy();
        this._indicator = null;
        this._shortcut.destroy();
        this._shortcut = null;
    }

    _update() {
        const properties = this._service.properties;
        this._indicator.showStatus(properties && statusOf(properties));
        this._shortcut.grab(properties ? wantedAccelerator(properties) : '');
    }

    _askMenu(onReply) {
        this._service.call('Menu', null, ([summary, lines]) => onReply(summary, lines), () => {});
    }

    _choose(id, label) {
        const parameters = new GLib.Variant('(uss)', [id, label, activationToken()]);
        this._service.call('Choose', parameters, () => {}, tell);
    }

    _openQuickEntry() {
        const parameters = new GLib.Variant('(s)', [activationToken()]);
        this._service.call('QuickEntry', parameters, () => {}, tell);
    }

    _start() {
        const app = installedApp();
        if (app) {
            app.activate();
            return;
        }
        const failed = translated('Pomotide could not be started');
        this._service.start(reason => tell(`${failed}: ${reason}`));
    }
}
