// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QProcess>
#include <QString>
#include <QStringList>

#include <optional>

/// The command gsettings, as no service hands out all of GNOME's settings. It knows the names and
/// the defaults, and writes values as GVariant does.
namespace pomotide::app::gsettings {

/// Has `process` run the command with these arguments once it is started.
void prepare(QProcess& process, const QStringList& arguments);

/// The output of the command, which has ended, without the line's end; nothing if it failed.
[[nodiscard]] std::optional<QString> outputOf(QProcess& process);

/// Runs the command, for a few seconds at most, and returns its output; nothing after a failure.
[[nodiscard]] std::optional<QString> run(const QStringList& arguments);

} // namespace pomotide::app::gsettings
