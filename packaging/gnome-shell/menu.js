// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import St from 'gi://St';

import * as PopupMenu from 'resource:///org/gnome/shell/ui/popupMenu.js';

const WIDEST = 'max-width: 24em;';
const CLOSE = 'padding-top: 4px; padding-bottom: 4px;';

function header(text) {
    const item = new PopupMenu.PopupMenuItem(text, {reactive: false, can_focus: false});
    item.label.clutter_text.line_wrap = true;
    item.label.style = WIDEST;
    item.remove_style_pseudo_class('insensitive'); // it is the most important line
    return item;
}

/** What a menu shows of the reply of the method Menu. */
export class Lines {
    /** `onChosen` gets the id and the label of a line. */
    constructor(menu, onChosen) {
        this._menu = menu;
        this._onChosen = onChosen;
        this.clear();
    }

    clear() {
        this._hidden = []; // before an open submenu closes, as they go one by one
        this._menu.removeAll();
        this._header = null;
        this._lines = '';
        this._items = new Map(); // of the menu itself and its submenus, by what people read
    }

    /** An open submenu stays open, and the line in use in use, if they are still there. */
    show(summary, lines) {
        const shown = JSON.stringify(lines);
        const open = this._find(item => item.menu?.isOpen);
        const focused = this._find(item => item.has_key_focus());
        if (this._header && this._lines === shown) {
            this._header.label.text = summary;
            if (!open)
                this._fit();
            return;
        }
        this.clear();
        this._lines = shown;
        this._header = header(summary);
        this._menu.addMenuItem(this._header);
        this._menu.addMenuItem(new PopupMenu.PopupSeparatorMenuItem());
        this._add(lines);
        this._fit();
        this._reopen(this._items.get(open));
        if (focused)
            this._focus(this._items.get(focused));
    }

    _add(lines) {
        const parents = new Set(lines.map(([, parent]) => parent));
        const menus = new Map([[0, this._menu]]);
        for (const [id, parent, label, isEnabled] of lines) {
            const item = this._itemFor(id, label, parents.has(id));
            if (item.menu)
                menus.set(id, item.menu);
            item.setSensitive(isEnabled);
            menus.get(parent).addMenuItem(item);
            if (label)
                this._items.set(JSON.stringify([parent, label]), item);
        }
    }

    _itemFor(id, label, isParent) {
        if (!label)
            return new PopupMenu.PopupSeparatorMenuItem();
        if (isParent) {
            const item = new PopupMenu.PopupSubMenuMenuItem(label);
            item.menu.connect('open-state-changed', (_, isOpen) => this._makeRoom(item, isOpen));
            return item;
        }
        const item = new PopupMenu.PopupMenuItem(label);
        item.connect('activate', () => this._onChosen(id, label));
        return item;
    }

    _find(isWanted) {
        const found = [...this._items].find(([, item]) => isWanted(item));
        return found?.[0];
    }

    _reopen(item) {
        if (item?.menu && item.sensitive)
            item.menu.open(false);
    }

    _focus(item) {
        if (item?.mapped && item.sensitive)
            item.grab_key_focus();
        else
            this._menu.actor.navigate_focus(null, St.DirectionType.TAB_FORWARD, false);
    }

    // On a low screen the last lines would be below it.
    _fit() {
        for (const item of this._items.values())
            item.style = null;
        if (this._hasRoomFor(1))
            return;
        for (const item of this._items.values())
            item.style = CLOSE;
    }

    // On a low screen the lines around an open submenu would leave it no room. They make way.
    _makeRoom(item, isOpen) {
        for (const each of this._hidden)
            each.show();
        this._hidden = [];
        const [, height] = item.menu.actor.get_preferred_height(-1);
        if (!isOpen || this._hasRoomFor(height))
            return;
        const stay = [this._header, item, item.menu.actor];
        this._hidden = this._menu.box.get_children()
            .filter(each => each.visible && !stay.includes(each));
        for (const each of this._hidden)
            each.hide();
    }

    // No menu says that it is higher than it may be.
    _hasRoomFor(more) {
        const {actor} = this._menu;
        const most = actor.get_theme_node().get_max_height();
        const [, height] = actor.get_preferred_height(-1);
        return most < 0 || height + more <= most;
    }
}
