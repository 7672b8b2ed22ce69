// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::app {

/// True if the first version is newer: "0.2.0" than "0.1.9", and than "0.2.0~rc1".
[[nodiscard]] bool isNewer(const QString& version, const QString& other);

/// Tells of each new version once. A file has the newest version that its user knows.
class VersionNews final {
public:
    /// Without such a file the user is new, and knows this version. `path` is empty for no file:
    /// then nothing is new.
    explicit VersionNews(QString path);

    /// Returns true once if the program has been updated: the user counts as told then. If that
    /// cannot be written, it is told again at the next start.
    [[nodiscard]] bool take() const;

private:
    void keep() const;

    QString m_path;
};

} // namespace pomotide::app
