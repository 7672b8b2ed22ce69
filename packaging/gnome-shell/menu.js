// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import St from 'gi://St';

import * as PopupMenu from 'resource:///org/gnome/shell/ui/popupMenu.js';

const WIDEST = 'max-width: 24em;';

function header(text) {
    const item = new PopupMenu.PopupMenuItem(text, {reactive: false, can_focus: false});
    item.label.clutter_text.line_wrap = true;
    item.label.style = WIDEST;
    item.remove_style_pseudo_class('insensitive'); // it is the most important line
    return item;
}

/**
 * Replaces what the menu shows by the reply of the method Menu. `onChosen` gets the id and the
 * label of a line.
 */
export function fillMenu(menu, summary, lines, onChosen) {
    const focus = global.stage.key_focus;
    const hadFocus = focus && focus !== menu.actor && menu.actor.contains(focus);
    menu.removeAll();
    menu.addMenuItem(header(summary));
    menu.addMenuItem(new PopupMenu.PopupSeparatorMenuItem());
    const parents = new Set(lines.map(([, parent]) => parent));
    const menus = new Map([[0, menu]]);
    for (const [id, parent, label, isEnabled] of lines) {
        let item;
        if (!label) {
            item = new PopupMenu.PopupSeparatorMenuItem();
        } else if (parents.has(id)) {
            item = new PopupMenu.PopupSubMenuMenuItem(label);
            menus.set(id, item.menu);
        } else {
            item = new PopupMenu.PopupMenuItem(label);
            item.connect('activate', () => onChosen(id, label));
        }
        item.setSensitive(isEnabled);
        menus.get(parent).addMenuItem(item);
    }
    if (hadFocus)
        menu.actor.navigate_focus(null, St.DirectionType.TAB_FORWARD, false);
}
