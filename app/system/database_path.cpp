// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/system/database_path.h"

#include <QFileInfo>
#include <QStandardPaths>

namespace pomotide::app {

QString databasePath(const std::optional<QString>& chosen)
{
    const auto folder = QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation);
    return QFileInfo(chosen.value_or(folder + "/pomotide/pomotide.db")).absoluteFilePath();
}

} // namespace pomotide::app
