// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Texts for the time in which Pomotide does not run. All others come from Pomotide.

import GLib from 'gi://GLib';

/** Texts of one language, in the order in which ENGLISH has them. */
const ENGLISH = ['Pomotide is not running', 'Start Pomotide', 'Pomotide could not be started'];
const WORDS = new Map([
    ['de', ['Pomotide läuft nicht', 'Pomotide starten', 'Pomotide konnte nicht gestartet werden']],
    ['es', ['Pomotide no está en marcha', 'Iniciar Pomotide', 'No se pudo iniciar Pomotide']],
    ['fr', ['Pomotide n’est pas lancé', 'Lancer Pomotide', 'Impossible de lancer Pomotide']],
    ['pt', ['O Pomotide não está aberto', 'Iniciar o Pomotide',
        'Não foi possível iniciar o Pomotide']],
    ['zh', ['Pomotide 没有运行', '启动 Pomotide', '无法启动 Pomotide']],
]);
const TRADITIONAL = /^zh[_-](TW|HK|MO|Hant)/;

/** The English text in the language of the desktop. */
export function translated(text) {
    const [language] = GLib.get_language_names();
    const words = TRADITIONAL.test(language) ? undefined : WORDS.get(language.split(/[_.@-]/)[0]);
    return words?.[ENGLISH.indexOf(text)] ?? text;
}
