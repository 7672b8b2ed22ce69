// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/bus_service.h"

#include "app/platform/linux/dbus/call.h"
#include "app/platform/publish_service.h"

#include <QDBusMetaType>
#include <QFile>

namespace pomotide::app {

namespace {

constexpr QLatin1String kProperties("org.freedesktop.DBus.Properties");
constexpr uint kDoNotQueue = 4;
constexpr uint kIsOwner = 1;
constexpr uint kWasOwner = 4;

/// A line of the menu as it is on the bus.
struct BusLine {
    ui::MenuLine line;
};

QDBusArgument& operator<<(QDBusArgument& argument, const BusLine& bus)
{
    argument.beginStructure();
    argument << bus.line.id << bus.line.parent << bus.line.label << bus.line.isEnabled;
    argument.endStructure();
    return argument;
}

const QDBusArgument& operator>>(const QDBusArgument& argument, BusLine& bus)
{
    argument.beginStructure();
    argument >> bus.line.id >> bus.line.parent >> bus.line.label >> bus.line.isEnabled;
    argument.endStructure();
    return argument;
}

QVariant onBus(const QVariant& value)
{
    if (value.metaType() != QMetaType::fromType<QList<ui::MenuLine>>()) {
        return value;
    }
    QList<BusLine> lines;
    for (const ui::MenuLine& line : value.value<QList<ui::MenuLine>>()) {
        lines += {line};
    }
    return QVariant::fromValue(lines);
}

/// Arguments of other types than the basic ones are read from the message.
QVariant fromBus(const QVariant& value)
{
    if (value.metaType() != QMetaType::fromType<QDBusArgument>()) {
        return value;
    }
    const auto argument = value.value<QDBusArgument>();
    return argument.currentSignature() == QLatin1String("a{sv}")
               ? QVariant(qdbus_cast<QVariantMap>(argument))
               : QVariant();
}

/// The interface in the description that is installed.
QString description()
{
    QFile file(QStringLiteral(":/dbus/org.pomotide.Pomotide1.xml"));
    static_cast<void>(file.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(file.readAll());
    const qsizetype begin = text.indexOf(QLatin1String("  <interface"));
    return text.mid(begin, text.lastIndexOf(QLatin1String("</node>")) - begin);
}

QDBusMessage faultOf(const QDBusMessage& message, const CallFault& fault)
{
    return message.createErrorReply(fault.error, fault.sentence);
}

} // namespace

std::unique_ptr<QObject> publish(Service& service)
{
    return std::make_unique<BusService>(
        QDBusConnection::connectToBus(QDBusConnection::SessionBus,
                                      QStringLiteral("org.pomotide.service")),
        service);
}

BusService::BusService(QDBusConnection session, Service& service)
    : m_session(std::move(session)), m_service(service)
{
    qRegisterMetaType<QList<ui::MenuLine>>();
    qDBusRegisterMetaType<BusLine>();
    qDBusRegisterMetaType<QList<BusLine>>();
    if (m_session.isConnected()) {
        m_session.registerVirtualObject(path(), this);
        followService();
        requestName();
    }
}

BusService::~BusService()
{
    m_session.unregisterObject(path());
}

QString BusService::name()
{
    return QStringLiteral("org.pomotide.Pomotide");
}

QString BusService::path()
{
    return QStringLiteral("/org/pomotide/Pomotide");
}

QString BusService::interface()
{
    return QStringLiteral("org.pomotide.Pomotide1");
}

QString BusService::introspect(const QString& path) const
{
    return path == BusService::path() ? description() : QString();
}

bool BusService::handleMessage(const QDBusMessage& message, const QDBusConnection& connection)
{
    const bool isOurs = message.interface().isEmpty() || message.interface() == interface();
    if (!isOurs && message.interface() != kProperties) {
        return false; // Qt introspects
    }
    const QDBusMessage answer = isOurs ? answerTo(message) : answerOfProperties(message);
    return !message.isReplyRequired() || connection.send(answer);
}

void BusService::requestName()
{
    const dbus::Object bus{QStringLiteral("org.freedesktop.DBus"),
                           QStringLiteral("/org/freedesktop/DBus"),
                           QStringLiteral("org.freedesktop.DBus")};
    const auto request = dbus::message(bus, QStringLiteral("RequestName"), {name(), kDoNotQueue});
    dbus::call<uint>(m_session, request, this, [](const std::optional<uint>& result) {
        if (!result) {
            qWarning("The message bus refuses Pomotide the name %s. Pomotide cannot be asked for "
                     "anything there.",
                     qUtf8Printable(name()));
        } else if (*result != kIsOwner && *result != kWasOwner) {
            qWarning("The name %s on the message bus belongs to another program. Pomotide cannot "
                     "be asked for anything there.",
                     qUtf8Printable(name()));
        }
    });
}

void BusService::followService()
{
    connect(&m_service, &Service::propertiesChanged, this, [this](const QVariantMap& changed) {
        emitSignal(kProperties, QStringLiteral("PropertiesChanged"),
                   {interface(), changed, QStringList()});
    });
    connect(&m_service, &Service::phaseChanged, this, [this](const QString& phase) {
        emitSignal(interface(), QStringLiteral("PhaseChanged"), {phase});
    });
    connect(&m_service, &Service::prompted, this,
            [this] { emitSignal(interface(), QStringLiteral("Prompted"), {}); });
}

void BusService::emitSignal(const QString& interface, const QString& name,
                            const QVariantList& arguments)
{
    auto signal = QDBusMessage::createSignal(path(), interface, name);
    signal.setArguments(arguments);
    m_session.send(signal);
}

QDBusMessage BusService::answerTo(const QDBusMessage& message)
{
    Service::Call call{.caller = message.service(),
                       .method = message.member(),
                       .signature = message.signature(),
                       .arguments = {}};
    for (const QVariant& argument : message.arguments()) {
        call.arguments += fromBus(argument);
    }
    const Service::Reply reply = m_service.answer(call);
    if (const auto* const fault = std::get_if<CallFault>(&reply)) {
        return faultOf(message, *fault);
    }
    QVariantList results;
    for (const QVariant& result : std::get<QVariantList>(reply)) {
        results += onBus(result);
    }
    return message.createReply(results);
}

/// Without a limit: what is read is there anyway, and a refusal would take as long, some 16 µs.
QDBusMessage BusService::answerOfProperties(const QDBusMessage& message) const
{
    const QString method = message.member() + QLatin1Char('(') + message.signature();
    const QString asked = message.arguments().value(0).toString();
    const bool isKnown = method == QLatin1String("Get(ss") || method == QLatin1String("GetAll(s") ||
                         method == QLatin1String("Set(ssv");
    if (!isKnown) {
        return faultOf(message,
                       commonFault("UnknownMethod",
                                   tr("There is no method “%1” here.").arg(message.member())));
    }
    if (!asked.isEmpty() && asked != interface()) {
        return faultOf(message, commonFault("UnknownInterface",
                                            tr("There is no interface “%1” here.").arg(asked)));
    }
    return message.member() == QLatin1String("GetAll")
               ? message.createReply(QVariant(m_service.properties()))
               : answerToGet(message);
}

/// To a Set, too: it is refused in any case.
QDBusMessage BusService::answerToGet(const QDBusMessage& message) const
{
    const QString property = message.arguments().value(1).toString();
    const QVariant value = m_service.properties().value(property);
    if (!value.isValid()) {
        return faultOf(message, commonFault("UnknownProperty",
                                            tr("There is no property “%1” here.").arg(property)));
    }
    if (message.member() == QLatin1String("Set")) {
        return faultOf(message, commonFault("PropertyReadOnly",
                                            tr("The property “%1” cannot be set.").arg(property)));
    }
    return message.createReply(QVariant::fromValue(QDBusVariant(value)));
}

} // namespace pomotide::app
