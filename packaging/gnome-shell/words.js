// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts for the time in which Pomotide does not run. All others come from Pomotide.

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
