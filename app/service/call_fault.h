// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace pomotide::app {

/// Why a call was not carried out.
struct CallFault {
    QString error;    ///< its name on the bus
    QString sentence; ///< for people

    bool operator==(const CallFault&) const = default;
};

/// The fault of that name, which is one of this interface's own.
[[nodiscard]] inline CallFault refusedCall(const char* name, const QString& sentence)
{
    return {QLatin1String("org.pomotide.Pomotide1.Error.") + QLatin1String(name), sentence};
}

/// The fault of that name, which all programs know.
[[nodiscard]] inline CallFault commonFault(const char* name, const QString& sentence)
{
    return {QLatin1String("org.freedesktop.DBus.Error.") + QLatin1String(name), sentence};
}

/// The fault of arguments that cannot be meant.
[[nodiscard]] inline CallFault wrongArguments(const QString& sentence)
{
    return commonFault("InvalidArgs", sentence);
}

} // namespace pomotide::app
