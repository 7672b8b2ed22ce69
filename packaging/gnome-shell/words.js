// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What is said while Pomotide does not run, and so cannot say it. All else it says itself.

import GLib from 'gi://GLib';

const GERMAN = {
    'Pomotide is not running': 'Pomotide läuft nicht',
    'Start Pomotide': 'Pomotide starten',
    'Pomotide could not be started': 'Pomotide konnte nicht gestartet werden',
};

/** The English text in the language of the desktop. */
export function translated(text) {
    const [language] = GLib.get_language_names();
    return language.startsWith('de') ? GERMAN[text] : text;
}
