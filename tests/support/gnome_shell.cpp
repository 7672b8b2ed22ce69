// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gnome_shell.h"

#include "tests/support/program.h"

#include <QDBusArgument>
#include <QDBusObjectPath>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>

namespace pomotide {

namespace {

constexpr auto kShell = "org.gnome.Shell";
constexpr auto kExtensions = "org.gnome.Shell.Extensions";
constexpr auto kRemote = "org.gnome.Mutter.RemoteDesktop";
constexpr auto kExtension = "pomotide@pomotide.org";
constexpr double kEnabled = 1; ///< values of an extension's state
constexpr double kDisabled = 2;
constexpr int kLeftButton = 0x110; ///< the kernel's code
constexpr unsigned kShift = 0xffe1;
constexpr QPoint kFarAway(-20'000, -20'000); ///< from anywhere to the first corner and beyond

} // namespace

GnomeShell::GnomeShell() : m_bus(QDBusConnection::sessionBus())
{
    const auto reply = call("/org/gnome/Mutter/RemoteDesktop", kRemote, "CreateSession");
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qFatal("There is no GNOME to test on: run this by way of tests/support/with_gnome");
    }
    m_session = reply.arguments().first().value<QDBusObjectPath>().path();
    act("Start");
    moveBy(kFarAway);
    press({kShift}); // the first key is lost
}

bool GnomeShell::enableExtension()
{
    return setExtension("EnableExtension", kEnabled);
}

bool GnomeShell::disableExtension()
{
    return setExtension("DisableExtension", kDisabled);
}

void GnomeShell::click(QPoint point)
{
    moveBy(point - m_pointer);
    m_pointer = point;
    act("NotifyPointerButton", {kLeftButton, true});
    act("NotifyPointerButton", {kLeftButton, false});
}

void GnomeShell::press(const QList<unsigned>& keys)
{
    for (const unsigned key : keys) {
        act("NotifyKeyboardKeysym", {key, true});
    }
    for (auto key = keys.rbegin(); key != keys.rend(); ++key) {
        act("NotifyKeyboardKeysym", {*key, false});
    }
}

QStringList GnomeShell::complaints()
{
    QFile log(qEnvironmentVariable("POMOTIDE_SHELL_LOG"));
    if (!log.open(QIODevice::ReadOnly)) {
        qFatal("The Shell has no log");
    }
    return QString::fromUtf8(log.readAll()).split('\n').filter(kExtension);
}

qint64 GnomeShell::wakeUps()
{
    static const QRegularExpression switches("\nvoluntary_ctxt_switches:\\s*(\\d+)\n");
    QFile file(QString("/proc/%1/status").arg(qEnvironmentVariable("POMOTIDE_SHELL_PID")));
    if (!file.open(QIODevice::ReadOnly)) {
        qFatal("The Shell has ended");
    }
    return switches.match(file.readAll()).captured(1).toLongLong();
}

bool GnomeShell::setExtension(const QString& method, double state)
{
    call("/org/gnome/Shell", kExtensions, method, {kExtension});
    return QTest::qWaitFor(
        [&] {
            const auto reply =
                call("/org/gnome/Shell", kExtensions, "GetExtensionInfo", {kExtension});
            const auto info = qdbus_cast<QVariantMap>(reply.arguments().value(0));
            return info.value("state").toDouble() == state;
        },
        int(kPatience.count()));
}

QDBusMessage GnomeShell::call(const QString& path, const QString& interface, const QString& method,
                              const QVariantList& arguments) const
{
    const QString service = interface == kRemote || interface.startsWith(QLatin1String(kRemote))
                                ? QString(kRemote)
                                : QString(kShell);
    auto message = QDBusMessage::createMethodCall(service, path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message);
}

void GnomeShell::act(const QString& method, const QVariantList& arguments) const
{
    const auto reply = call(m_session, QString(kRemote) + ".Session", method, arguments);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qFatal("%s: %s", qPrintable(method), qPrintable(reply.errorMessage()));
    }
}

void GnomeShell::moveBy(QPoint distance) const
{
    act("NotifyPointerMotionRelative", {double(distance.x()), double(distance.y())});
}

} // namespace pomotide
