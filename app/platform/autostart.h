// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pomotide::app {

/// Whether the program starts with the desktop, by the entry that desktops look for.
class Autostart final {
public:
    /// `program` is the path of the one to start. `user` is the folder of the user's own
    /// configuration, `shared` are the system's, the most important first.
    Autostart(QString program, const QString& user, const QStringList& shared);

    /// For the program that runs, where this desktop looks.
    [[nodiscard]] static Autostart ofThisProgram();

    [[nodiscard]] bool isOn() const;

    /// What stood in the way, in a sentence for people; empty if it is as wished.
    [[nodiscard]] QString setOn(bool isOn);

private:
    [[nodiscard]] bool isOnForAll() const;

    QString m_program;
    QString m_entry;
    QStringList m_sharedEntries;
};

} // namespace pomotide::app
