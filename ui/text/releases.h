// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDate>
#include <QString>

#include <vector>

/// The notes of each release, from the program's metainfo.
namespace pomotide::ui::text {

struct Release {
    QString version;
    QDate date;
    QString notes; ///< HTML

    friend bool operator==(const Release&, const Release&) = default;
};

/// The releases of a file in the format of AppStream, in its order, the newest first. A text that
/// is not translated into that language ("de", "pt-BR") is in English. A file that cannot be read
/// has those before its fault.
[[nodiscard]] std::vector<Release> releasesIn(const QByteArray& metainfo, const QString& language);

/// The releases of this program, in the language of all texts.
[[nodiscard]] std::vector<Release> releases();

/// True if the metainfo says what is new in that version.
[[nodiscard]] bool hasNotes(const QString& version);

} // namespace pomotide::ui::text
