// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotide/first_time.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace pomotide::app {

bool isFirstTime(const QString& path)
{
    if (QFile::exists(path)) {
        return false;
    }
    QFile file(path);
    static_cast<void>(QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::WriteOnly));
    return true;
}

} // namespace pomotide::app
