// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/gnome_shell.h"

#include "tests/support/program.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusObjectPath>
#include <QDBusVariant>
#include <QFile>
#include <QImage>
#include <QProcess>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <array>
#include <cmath>
#include <utility>

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
constexpr int kFar = 20'000; ///< farther than any desktop is large
constexpr auto kPath = "/org/gnome/Shell";
constexpr auto kLock = "org.gnome.ScreenSaver";
constexpr auto kLockPath = "/org/gnome/ScreenSaver";
constexpr auto kProperties = "org.freedesktop.DBus.Properties";

struct Monitor {
    const char* name;
    const char* mode;
    int width;
};

/// The monitors of with_gnome.
constexpr std::array kMonitors{Monitor{"Meta-0", "1920x1080@60.000", 1920},
                               Monitor{"Meta-1", "1280x720@60.000", 1280}};

/// Calls a method of DisplayConfig. The arguments are GLib's text.
QString displayConfig(const QString& method, const QStringList& arguments = {})
{
    QProcess gdbus;
    gdbus.start("gdbus",
                QStringList{"call", "--session", "--dest", "org.gnome.Mutter.DisplayConfig",
                            "--object-path", "/org/gnome/Mutter/DisplayConfig", "--method",
                            "org.gnome.Mutter.DisplayConfig." + method} +
                    arguments);
    gdbus.waitForFinished();
    return gdbus.readAllStandardOutput();
}

} // namespace

GnomeShell::GnomeShell() : m_bus(QDBusConnection::sessionBus())
{
    // Only they may take pictures, each in some versions.
    for (const auto* const name :
         {"org.gnome.Screenshot", "org.freedesktop.impl.portal.desktop.gnome"}) {
        m_bus.interface()->registerService(name);
    }
    const auto reply = call("/org/gnome/Mutter/RemoteDesktop", kRemote, "CreateSession");
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qFatal("There is no GNOME to test on: run this by way of tests/support/with_gnome");
    }
    m_session = reply.arguments().first().value<QDBusObjectPath>().path();
    act("Start");
    goToCorner();
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

QVersionNumber GnomeShell::version() const
{
    const auto version =
        call(kPath, kProperties, "Get", {kShell, "ShellVersion"}).arguments().value(0);
    return QVersionNumber::fromString(version.value<QDBusVariant>().variant().toString());
}

void GnomeShell::setLocked(bool isLocked) const
{
    const auto session =
        "/org/freedesktop/login1/session/" + qEnvironmentVariable("XDG_SESSION_ID");
    m_bus.call(QDBusMessage::createMethodCall("org.freedesktop.login1", session,
                                              "org.freedesktop.login1.Session",
                                              isLocked ? "Lock" : "Unlock"));
}

bool GnomeShell::isLocked() const
{
    return call(kLockPath, kLock, "GetActive").arguments().value(0).toBool();
}

void GnomeShell::leaveOverview() const
{
    call(kPath, kProperties, "Set",
         {kShell, "OverviewActive", QVariant::fromValue(QDBusVariant(false))});
}

QColor GnomeShell::pixel(QPoint point) const
{
    const QTemporaryDir folder;
    const auto file = folder.filePath("picture.png");
    call("/org/gnome/Shell/Screenshot", "org.gnome.Shell.Screenshot", "ScreenshotArea",
         {point.x(), point.y(), 1, 1, false, file});
    return QImage(file).pixelColor(0, 0);
}

void GnomeShell::keepPicture(const QString& name) const
{
    const auto folder = qEnvironmentVariable("POMOTIDE_PICTURES");
    if (!folder.isEmpty()) {
        const auto file = QString("%1/gnome-%2-%3.png").arg(folder, version().toString(), name);
        call("/org/gnome/Shell/Screenshot", "org.gnome.Shell.Screenshot", "Screenshot",
             {false, false, file});
    }
}

bool GnomeShell::setScales(const QList<double>& scales)
{
    QStringList monitors;
    int x = 0;
    for (qsizetype n = 0; n < scales.size(); ++n) {
        const Monitor& monitor = kMonitors.at(static_cast<std::size_t>(n));
        monitors += QString("(%1, 0, %2, uint32 0, %3, [('%4', '%5', @a{sv} {})])")
                        .arg(x)
                        .arg(scales[n], 0, 'f', 9)
                        .arg(n == 0 ? "true" : "false", monitor.name, monitor.mode);
        x += static_cast<int>(std::lround(monitor.width / scales[n]));
    }
    const auto state = displayConfig("GetCurrentState");
    const auto serial = state.mid(1, state.indexOf(',') - 1); // "uint32 1"
    const auto answer = displayConfig(
        "ApplyMonitorsConfig", {serial, "uint32 1", "[" + monitors.join(", ") + "]", "@a{sv} {}"});
    goToCorner();
    return answer.startsWith("()");
}

void GnomeShell::pointAt(QPoint point)
{
    moveBy(point - std::exchange(m_pointer, point));
}

/// The pointer stays on its monitor, or goes to the next one by its last step.
void GnomeShell::goToCorner()
{
    for (const QPoint way : {QPoint(0, -kFar), QPoint(-kFar, 0), QPoint(-1, 0), QPoint(-kFar, 0)}) {
        moveBy(way);
    }
    m_pointer = {};
}

void GnomeShell::click(QPoint point)
{
    pointAt(point);
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

void GnomeShell::type(const QString& latin)
{
    for (const QChar letter : latin) {
        press({letter.unicode()});
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
    call(kPath, kExtensions, method, {kExtension});
    return QTest::qWaitFor(
        [&] {
            const auto reply = call(kPath, kExtensions, "GetExtensionInfo", {kExtension});
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
