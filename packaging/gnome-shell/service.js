// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

import Gio from 'gi://Gio';
import GLib from 'gi://GLib';

const NAME = 'org.pomotide.Pomotide';
const PATH = '/org/pomotide/Pomotide';
const INTERFACE = 'org.pomotide.Pomotide1';
const PROPERTIES = 'org.freedesktop.DBus.Properties';
const BUS = 'org.freedesktop.DBus';
const BUS_PATH = '/org/freedesktop/DBus';

/** Pomotide on the message bus. It is never started by looking at it. */
export class Service {
    /** `onChange` is called when the properties have changed, or have come or gone. */
    constructor(onChange) {
        this._onChange = onChange;
        this._properties = null;
        this._cancellable = new Gio.Cancellable();
        this._subscription = Gio.DBus.session.signal_subscribe(
            NAME, PROPERTIES, 'PropertiesChanged', PATH, INTERFACE, Gio.DBusSignalFlags.NONE,
            (...[, , , , , parameters]) => this._update(parameters));
        this._watch = Gio.DBus.watch_name(
            Gio.BusType.SESSION, NAME, Gio.BusNameWatcherFlags.NONE,
            () => this._read(), () => this._set(null));
    }

    destroy() {
        this._cancellable.cancel();
        Gio.DBus.session.signal_unsubscribe(this._subscription);
        Gio.DBus.unwatch_name(this._watch);
        this._onChange = () => {};
    }

    /** The values of the properties by their names; null while Pomotide does not run. */
    get properties() {
        return this._properties;
    }

    /** Calls a method. `onReply` gets its results, `onError` a sentence that says what failed. */
    call(method, parameters, onReply, onError) {
        this._send([NAME, PATH, INTERFACE, method, parameters], onReply, onError);
    }

    /** Has the bus start Pomotide. `onError` gets a sentence that says what failed. */
    start(onError) {
        const parameters = new GLib.Variant('(su)', [NAME, 0]);
        this._send([BUS, BUS_PATH, BUS, 'StartServiceByName', parameters], () => {}, onError);
    }

    _read() {
        const parameters = new GLib.Variant('(s)', [INTERFACE]);
        this._send(
            [NAME, PATH, PROPERTIES, 'GetAll', parameters],
            ([properties]) => this._set(properties), () => this._set(null));
    }

    _update(parameters) {
        const [, changed, invalidated] = parameters.recursiveUnpack();
        if (!this._properties || invalidated.length > 0)
            this._read();
        else
            this._set({...this._properties, ...changed});
    }

    _set(properties) {
        this._properties = properties?.Phase ? properties : null; // they may not be complete yet
        this._onChange();
    }

    _send(message, onReply, onError) {
        Gio.DBus.session.call(
            ...message, null, Gio.DBusCallFlags.NO_AUTO_START, -1, this._cancellable,
            (connection, result) => {
                let reply;
                try {
                    reply = connection.call_finish(result).recursiveUnpack();
                } catch (error) {
                    if (!error.matches(Gio.IOErrorEnum, Gio.IOErrorEnum.CANCELLED)) {
                        Gio.DBusError.strip_remote_error(error);
                        onError(error.message);
                    }
                    return;
                }
                onReply(reply);
            });
    }
}
