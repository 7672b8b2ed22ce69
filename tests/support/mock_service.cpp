// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/support/mock_service.h"

#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMessage>
#include <QDBusVariant>
#include <QTest>

#include <csignal>

namespace pomotide {

namespace {

constexpr int kStartPatience = 20'000;

QDBusConnection connectFor(const QString& service)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, "control of " + service);
}

} // namespace

MockService::MockService(const QString& name, const QString& path, const QString& interface)
    : m_name(name), m_path(path), m_interface(interface), m_bus(connectFor(name))
{
    start({"--session", name, path, interface});
}

MockService::MockService(const QString& templateName, const QString& name, const QString& path,
                         const QString& interface)
    : m_name(name), m_path(path), m_interface(interface), m_bus(connectFor(name))
{
    start({"--session", "--template", templateName});
}

MockService::~MockService()
{
    m_process.kill();
    m_process.waitForFinished();
    static_cast<void>(QTest::qWaitFor(
        [this] { return !m_bus.interface()->isServiceRegistered(m_name); }, kStartPatience));
    const auto bus = m_bus.name();
    m_bus = QDBusConnection(QString());
    QDBusConnection::disconnectFromBus(bus);
}

void MockService::answer(const QString& method, const QString& in, const QString& out,
                         const QString& line)
{
    control("AddMethod", {m_interface, method, in, out, line});
}

void MockService::addProperty(const QString& name, const QVariant& value)
{
    control("AddProperty", {m_interface, name, QVariant::fromValue(QDBusVariant(value))});
}

void MockService::setProperty(const QString& name, const QVariant& value)
{
    control("UpdateProperties", {m_interface, QVariantMap{{name, value}}});
}

void MockService::emitSignal(const QString& name, const QString& signature,
                             const QVariantList& arguments)
{
    control("EmitSignal", {m_interface, name, signature, QVariant(arguments)});
}

QList<QVariantList> MockService::calls(const QString& method)
{
    const auto reply = control("GetMethodCalls", {method});
    QList<QVariantList> calls;
    const auto list = reply.arguments().value(0).value<QDBusArgument>();
    list.beginArray();
    while (!list.atEnd()) {
        qulonglong when = 0;
        QVariantList arguments;
        list.beginStructure();
        list >> when >> arguments;
        list.endStructure();
        calls += arguments;
    }
    list.endArray();
    return calls;
}

void MockService::halt()
{
    ::kill(static_cast<pid_t>(m_process.processId()), SIGSTOP);
}

void MockService::start(const QStringList& arguments)
{
    m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process.start("/usr/bin/python3", QStringList{"-m", "dbusmock"} + arguments);
    m_isUp = QTest::qWaitFor([this] { return m_bus.interface()->isServiceRegistered(m_name); },
                             kStartPatience);
}

QDBusMessage MockService::control(const QString& method, const QVariantList& arguments)
{
    auto message =
        QDBusMessage::createMethodCall(m_name, m_path, "org.freedesktop.DBus.Mock", method);
    message.setArguments(arguments);
    const auto reply = m_bus.call(message);
    if (reply.type() != QDBusMessage::ReplyMessage) {
        qWarning("%s %s: %s", qUtf8Printable(m_name), qUtf8Printable(method),
                 qUtf8Printable(reply.errorMessage()));
    }
    return reply;
}

} // namespace pomotide
