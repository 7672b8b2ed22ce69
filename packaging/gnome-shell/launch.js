// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Gio from 'gi://Gio';
import Shell from 'gi://Shell';

/** Pomotide as an installed program; null if it is not installed. */
export function installedApp() {
    return Shell.AppSystem.get_default().lookup_app('org.pomotide.Pomotide.desktop');
}

/**
 * The token by which a window that the user asks for now gets the focus. The Shell would show a
 * busy pointer until that comes, and most acts open none: a completed token stays valid without.
 */
export function activationToken() {
    const info = installedApp()?.get_app_info() ?? Gio.AppInfo.create_from_commandline(
        'pomotide', 'Pomotide', Gio.AppInfoCreateFlags.SUPPORTS_STARTUP_NOTIFICATION);
    const context = global.create_app_launch_context(0, -1);
    const token = context.get_startup_notify_id(info, []) ?? '';
    for (const sequence of Shell.WindowTracker.get_default().get_startup_sequences()) {
        if (sequence.get_id() === token)
            sequence.complete();
    }
    return token;
}
