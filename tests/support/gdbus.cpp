// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gdbus.h"

#include "tests/support/program.h"

#include <QRegularExpression>
#include <QTest>

namespace pomotide {

QString firstLine(const QString& command, const QStringList& arguments)
{
    QProcess process;
    process.start(command, arguments);
    process.waitForFinished();
    const auto output =
        process.exitCode() == 0 ? process.readAllStandardOutput() : process.readAllStandardError();
    return QString::fromUtf8(output).section('\n', 0, 0);
}

Gdbus::Gdbus(const QString& address)
    : m_bus(address.isEmpty() ? QStringList{"--session"} : QStringList{"--address", address})
{}

QString Gdbus::call(const QString& method, const QStringList& arguments) const
{
    return callOf(kInterface + '.' + method, arguments);
}

QString Gdbus::callOf(const QString& method, const QStringList& arguments) const
{
    const QStringList target{"-d", kName, "-o", kPath, "-m", method};
    return firstLine("gdbus", QStringList{"call"} + m_bus + target + arguments)
        .remove("Error: GDBus.Error:");
}

QString Gdbus::property(const QString& name) const
{
    static const QRegularExpression kValue("^\\(<(?:\\w+ )?(.*)>,\\)$");
    const QString reply = callOf("org.freedesktop.DBus.Properties.Get", {kInterface, name});
    return kValue.match(reply).captured(1);
}

bool Gdbus::isThere() const
{
    const QStringList wait{"--timeout", "20", kName};
    return firstLine("gdbus", QStringList{"wait"} + m_bus + wait).isEmpty();
}

GdbusMonitor::GdbusMonitor()
{
    m_process.start("gdbus", {"monitor", "--session", "-d", Gdbus::kName, "-o", Gdbus::kPath});
    if (!hears("The name")) {
        qWarning("gdbus does not monitor");
    }
    m_begin = m_output.size();
}

GdbusMonitor::~GdbusMonitor()
{
    m_process.kill();
    m_process.waitForFinished();
}

bool GdbusMonitor::hears(const QString& text)
{
    const auto isHeard = [&] {
        m_output += QString::fromUtf8(m_process.readAllStandardOutput());
        return m_output.mid(m_begin).contains(text);
    };
    return QTest::qWaitFor(isHeard, static_cast<int>(kPatience.count()));
}

QStringList GdbusMonitor::lines() const
{
    static const QRegularExpression kTime("<int64 \\d+>");
    return m_output.mid(m_begin).replace(kTime, "TIME").split('\n', Qt::SkipEmptyParts);
}

} // namespace pomotide
