// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/gsettings.h"

namespace pomotide::app::gsettings {

namespace {

constexpr int kPatience = 3'000; // milliseconds

} // namespace

void prepare(QProcess& process, const QStringList& arguments)
{
    process.setProgram(QStringLiteral("gsettings"));
    process.setArguments(arguments);
    process.setStandardInputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
}

std::optional<QString> outputOf(QProcess& process)
{
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        return std::nullopt;
    }
    return QString::fromUtf8(process.readAllStandardOutput()).trimmed();
}

std::optional<QString> run(const QStringList& arguments)
{
    QProcess process;
    prepare(process, arguments);
    process.start(QIODevice::ReadOnly);
    return process.waitForFinished(kPatience) ? outputOf(process) : std::nullopt;
}

} // namespace pomotide::app::gsettings
