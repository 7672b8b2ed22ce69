// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/save_file.h"

#include <QCoreApplication>
#include <QSaveFile>

namespace pomotide::app {

namespace {

/// Translation context of these texts.
struct SaveFile {
    Q_DECLARE_TR_FUNCTIONS(SaveFile)
};

} // namespace

QString saveFile(const QString& path, const QByteArray& content)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit()) {
        return SaveFile::tr("Saved to %1.").arg(path);
    }
    return SaveFile::tr("Pomotide could not write %1 (%2). Nothing was saved.")
        .arg(path, file.errorString());
}

} // namespace pomotide::app
