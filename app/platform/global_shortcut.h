// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <string>

namespace pomotide::app {

/// A key that works in every window of the desktop.
class GlobalShortcut : public QObject {
    Q_OBJECT

public:
    /// Replaces the shortcut by `shortcut`, written as in core::AlertSettings; an empty one removes
    /// it. Emits `stateChanged` when the result is known, at once or later.
    virtual void set(const std::string& shortcut) = 0;

    /// The keys that are `pressed`, as the user reads them; empty if there are none. The desktop
    /// may have given others than those that were set.
    [[nodiscard]] virtual QString keys() const = 0;

    /// Explains why the shortcut that was set does not work, and what works instead. Empty if it
    /// works or none is set.
    [[nodiscard]] virtual QString problem() const = 0;

    /// True if the desktop gives keys to no program, whatever the user says. Another part of the
    /// desktop may then take the key for this program.
    [[nodiscard]] virtual bool isUnsupported() const = 0;

    /// The command that a desktop can bind to a key as a replacement.
    [[nodiscard]] static QString command();

    /// A shortcut, written as in core::AlertSettings, as the user reads it.
    [[nodiscard]] static QString keysOf(const std::string& shortcut);

signals:
    /// Emitted once per press, however long. `token` is an activation token: it proves to the
    /// desktop that the user wants a window now.
    void pressed(const QString& token);
    void stateChanged();
};

/// The kind of shortcut that works best on this desktop.
[[nodiscard]] std::unique_ptr<GlobalShortcut> makeGlobalShortcut();

} // namespace pomotide::app
