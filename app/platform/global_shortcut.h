// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QObject>
#include <QString>

#include <memory>
#include <string>

namespace pomotide::app {

/// A key that works whatever window has the focus.
class GlobalShortcut : public QObject {
    Q_OBJECT

public:
    /// Asks for `shortcut`, written as in core::AlertSettings, instead of the one before; for none
    /// if it is empty. What comes of it is told by `stateChanged`, at once or later.
    virtual void set(const std::string& shortcut) = 0;

    /// Why the key does not work, and what does; empty if it works or there is to be none.
    [[nodiscard]] virtual QString problem() const = 0;

    /// What a desktop can run on a key of its own instead.
    [[nodiscard]] static QString command();

signals:
    /// Once for each time it is pressed, however long. `token` proves to the desktop that its user
    /// wants a window now.
    void pressed(const QString& token);
    void stateChanged();
};

/// The one that works on this desktop, as far as any does.
[[nodiscard]] std::unique_ptr<GlobalShortcut> makeGlobalShortcut();

} // namespace pomotide::app
