// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/state_folder.h"

#include <QDir>

namespace pomotide::app {

/// Follows the XDG base directory specification.
QString stateFolder()
{
    const QString chosen = qEnvironmentVariable("XDG_STATE_HOME");
    return (QDir::isAbsolutePath(chosen) ? chosen : QDir::homePath() + "/.local/state") +
           "/pomotide";
}

} // namespace pomotide::app
