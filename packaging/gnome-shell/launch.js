// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Gio from 'gi://Gio';
import Shell from 'gi://Shell';

/** Pomotide as an installed program; null if it is not installed. */
export function installedApp() {
    return Shell.AppSystem.get_default().lookup_app('org.pomotide.Pomotide.desktop');
}

/**
 * The token by which a window that the user asks for gets the focus. Most acts open none, so the
 * Shell is not told which program it is for: it would take the focus from the window in use. Nor is
 * it left to believe that something starts: it would show a busy pointer. The token stays valid.
 */
export function activationToken() {
    const info = Gio.AppInfo.create_from_commandline(
        'pomotide', 'Pomotide', Gio.AppInfoCreateFlags.SUPPORTS_STARTUP_NOTIFICATION);
    const context = global.create_app_launch_context(0, -1);
    const token = context.get_startup_notify_id(info, []) ?? '';
    for (const sequence of Shell.WindowTracker.get_default().get_startup_sequences()) {
        if (sequence.get_id() === token)
            sequence.complete();
    }
    return token;
}
