// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Meta from 'gi://Meta';
import Shell from 'gi://Shell';

import * as Main from 'resource:///org/gnome/shell/ui/main.js';

/** A key that the Shell gives us wherever windows and the overview have the keyboard. */
export class Shortcut {
    constructor(onPressed) {
        this._accelerator = '';
        this._action = Meta.KeyBindingAction.NONE;
        this._activated = global.display.connect('accelerator-activated', (display, action) => {
            if (action === this._action)
                onPressed();
        });
    }

    destroy() {
        this.grab('');
        global.display.disconnect(this._activated);
    }

    /** Takes this key instead of the one before; none if it is empty. */
    grab(accelerator) {
        if (accelerator === this._accelerator)
            return;
        this._release();
        this._accelerator = accelerator;
        if (!accelerator)
            return;
        this._action = global.display.grab_accelerator(accelerator, Meta.KeyBindingFlags.NONE);
        this._allow(Shell.ActionMode.NORMAL | Shell.ActionMode.OVERVIEW);
    }

    _release() {
        if (this._action === Meta.KeyBindingAction.NONE)
            return;
        this._allow(Shell.ActionMode.NONE);
        global.display.ungrab_accelerator(this._action);
        this._action = Meta.KeyBindingAction.NONE;
    }

    _allow(modes) {
        if (this._action !== Meta.KeyBindingAction.NONE)
            Main.wm.allowKeybinding(Meta.external_binding_name_for_action(this._action), modes);
    }
}
