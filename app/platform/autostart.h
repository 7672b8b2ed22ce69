// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pomotide::app {

/// Starts the program with the desktop, by an autostart entry.
class Autostart final {
public:
    /// `program` is the path of the program to start. `user` is the folder of the user's own
    /// configuration; `shared` are the system's folders, the most important first.
    Autostart(QString program, const QString& user, const QStringList& shared);

    /// For the running program and the folders of this desktop.
    [[nodiscard]] static Autostart ofThisProgram();

    [[nodiscard]] bool isOn() const;

    /// Returns a message for the user if that failed, otherwise an empty text.
    [[nodiscard]] QString setOn(bool isOn);

private:
    [[nodiscard]] bool isOnForAll() const;

    QString m_program;
    QString m_entry;
    QStringList m_sharedEntries;
};

} // namespace pomotide::app
