// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/screen_reader.h"

#include "tests/support/program.h"

#include <QDBusArgument>
#include <QDBusInterface>
#include <QDBusReply>
#include <QDBusVariant>
#include <QTest>

#include <algorithm>
#include <utility>

namespace pomotide {

namespace {

constexpr auto kRegistry = "org.a11y.atspi.Registry";
constexpr auto kAccessible = "org.a11y.atspi.Accessible";
constexpr unsigned kFocusable = 1U << 11U; ///< in the first word of an object's states
constexpr unsigned kFocused = 1U << 12U;
constexpr unsigned kShowing = 1U << 25U;
constexpr unsigned kOnDesktop = 0; ///< the origin of coordinates

QString busAddress()
{
    QDBusInterface launcher("org.a11y.Bus", "/org/a11y/bus", "org.a11y.Bus");
    const QDBusReply<QString> reply = launcher.call("GetAddress");
    if (!reply.isValid()) {
        qFatal("There is no accessibility bus: %s", qPrintable(reply.error().message()));
    }
    return reply.value();
}

} // namespace

struct ScreenReader::Reference {
    QString service;
    QString path;
};

ScreenReader::ScreenReader(QString program)
    : m_program(std::move(program)),
      m_bus(QDBusConnection::connectToBus(busAddress(), QStringLiteral("accessibility")))
{}

QList<Heard> ScreenReader::hear() const
{
    QList<Heard> heard;
    const Reference desktop{QString(kRegistry), QStringLiteral("/org/a11y/atspi/accessible/root")};
    for (const auto& program : childrenOf(desktop)) {
        if (nameOf(program).compare(m_program, Qt::CaseInsensitive) == 0) {
            for (const auto& window : childrenOf(program)) {
                collect(window, heard);
            }
        }
    }
    return heard;
}

std::optional<Heard> ScreenReader::find(const QString& role, const QString& name) const
{
    const auto heard = hear();
    const auto found = std::find_if(heard.begin(), heard.end(), [&](const Heard& each) {
        return each.role == role && each.name == name;
    });
    return found == heard.end() ? std::nullopt : std::optional(*found);
}

QPoint ScreenReader::await(const QString& role, const QString& name) const
{
    std::optional<Heard> found;
    const auto isAtRest = [&] { // what a layout has yet to move is looked for again
        const auto before = std::exchange(found, find(role, name));
        return found && before && found->place == before->place;
    };
    if (!QTest::qWaitFor(isAtRest, int(kPatience.count()))) {
        qFatal("There is no %s “%s”", qPrintable(role), qPrintable(name));
    }
    return found->place.center();
}

QDBusMessage ScreenReader::ask(const Reference& object, const QString& interface,
                               const QString& method, const QVariantList& arguments) const
{
    auto message = QDBusMessage::createMethodCall(object.service, object.path, interface, method);
    message.setArguments(arguments);
    return m_bus.call(message);
}

QList<ScreenReader::Reference> ScreenReader::childrenOf(const Reference& object) const
{
    const auto reply = ask(object, kAccessible, "GetChildren");
    QList<Reference> children;
    if (reply.type() != QDBusMessage::ReplyMessage) {
        return children; // it was destroyed meanwhile
    }
    const auto list = reply.arguments().first().value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        Reference child;
        QDBusObjectPath path;
        list.beginStructure();
        list >> child.service >> path;
        list.endStructure();
        child.path = path.path();
        children.append(child);
    }
    list.endArray();
    return children;
}

QString ScreenReader::nameOf(const Reference& object) const
{
    const QDBusReply<QDBusVariant> reply =
        ask(object, "org.freedesktop.DBus.Properties", "Get",
            {QString::fromLatin1(kAccessible), QStringLiteral("Name")});
    return reply.isValid() ? reply.value().variant().toString() : QString();
}

QRect ScreenReader::placeOf(const Reference& object) const
{
    const auto reply = ask(object, "org.a11y.atspi.Component", "GetExtents", {kOnDesktop});
    if (reply.type() != QDBusMessage::ReplyMessage) {
        return {};
    }
    const auto extents = reply.arguments().first().value<QDBusArgument>();
    int x = 0;
    int y = 0;
    int width = 0;
    int height = 0;
    extents.beginStructure();
    extents >> x >> y >> width >> height;
    extents.endStructure();
    return {x, y, width, height};
}

void ScreenReader::collect(const Reference& object, QList<Heard>& heard) const
{
    const QDBusReply<QString> role = ask(object, kAccessible, "GetRoleName");
    const QDBusReply<QList<unsigned>> states = ask(object, kAccessible, "GetState");
    const unsigned known = states.isValid() ? states.value().value(0) : 0U;
    if ((known & kShowing) == 0) {
        return; // nor is what it contains
    }
    heard.append({.name = nameOf(object),
                  .role = role.value(),
                  .place = placeOf(object),
                  .isFocusable = (known & kFocusable) != 0,
                  .isFocused = (known & kFocused) != 0});
    for (const auto& child : childrenOf(object)) {
        collect(child, heard);
    }
}

Announcements::Announcements()
    : m_bus(QDBusConnection::connectToBus(busAddress(), QStringLiteral("announcements")))
{
    // Programs tell only of what somebody has asked for.
    auto ask = QDBusMessage::createMethodCall(kRegistry, "/org/a11y/atspi/registry",
                                              "org.a11y.atspi.Registry", "RegisterEvent");
    ask.setArguments({QStringLiteral("object:state-changed")});
    m_bus.call(ask);
    m_bus.connect({}, {}, "org.a11y.atspi.Event.Object", "StateChanged", this,
                  SLOT(onStateChanged(QDBusMessage)));
}

void Announcements::onStateChanged(const QDBusMessage& message)
{
    const QVariantList arguments = message.arguments();
    if (arguments.value(0) != "showing" || arguments.value(1).toInt() != 1) {
        return;
    }
    const auto ask = [&](const QString& interface, const QString& method,
                         const QVariantList& of = {}) {
        auto call =
            QDBusMessage::createMethodCall(message.service(), message.path(), interface, method);
        call.setArguments(of);
        return m_bus.call(call).arguments().value(0);
    };
    if (ask(kAccessible, "GetRoleName") == "notification") {
        const QVariant name = ask("org.freedesktop.DBus.Properties", "Get",
                                  {QString(kAccessible), QStringLiteral("Name")});
        m_heard << name.value<QDBusVariant>().variant().toString();
    }
}

QProcessEnvironment heardByScreenReader()
{
    auto environment = Program::usualEnvironment();
    environment.insert("QT_LINUX_ACCESSIBILITY_ALWAYS_ON", "1");
    return environment;
}

} // namespace pomotide
