// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>
#include <QStringList>

namespace pomotide::app {

/// The files of GNOME Shell's extension. The program has them for each range of versions.
class ExtensionFiles final {
public:
    /// `userData` is the folder of the user's own data; `sharedData` are the system's.
    ExtensionFiles(const QString& userData, const QStringList& sharedData);

    [[nodiscard]] static QString uuid();

    /// True if there are files for that version of GNOME Shell.
    [[nodiscard]] static bool fit(int shell);

    /// True if the system has the extension for all users, or the user's is a link to another
    /// place: nothing is written or removed then.
    [[nodiscard]] bool areShared() const;

    /// True if the user has the extension.
    [[nodiscard]] bool exist() const;

    /// Writes what is not there or differs. Returns a message for the user if that failed,
    /// otherwise an empty text.
    [[nodiscard]] QString write(int shell) const;
    [[nodiscard]] QString remove() const;

private:
    QString m_folder;
    bool m_areShared;
};

} // namespace pomotide::app
