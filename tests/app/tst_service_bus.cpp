// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The service on a real message bus, called by another connection.

#include "tests/app/service_fixture.h"
#include "tests/support/suite.h"

#include "app/platform/linux/dbus/bus_service.h"

#include <QApplication>
#include <QDBusArgument>
#include <QDBusConnectionInterface>
#include <QDBusMetaType>
#include <QFile>
#include <QXmlStreamReader>

using namespace pomotide;
using namespace std::chrono_literals;
using app::BusService;

namespace {

const QString kProperties = "org.freedesktop.DBus.Properties";

QDBusConnection connectTo(const QString& name)
{
    return QDBusConnection::connectToBus(QDBusConnection::SessionBus, name);
}

/// The elements in the interface org.pomotide.Pomotide1 of a description, with their attributes.
QStringList elementsOf(const QByteArray& xml)
{
    QStringList elements;
    bool isInside = false;
    for (QXmlStreamReader reader(xml); !reader.atEnd(); reader.readNext()) {
        if (reader.name() == QLatin1String("interface")) {
            isInside = reader.isStartElement() &&
                       reader.attributes().value("name") == BusService::interface();
        }
        if (isInside && reader.isStartElement()) {
            QStringList element{reader.name().toString()};
            for (const auto& attribute : reader.attributes()) {
                element += QString("%1=%2").arg(attribute.name(), attribute.value());
            }
            elements += element.join(' ');
        }
    }
    return elements;
}

QByteArray installedDescription()
{
    QFile file(QFINDTESTDATA("../../packaging/linux/org.pomotide.Pomotide1.xml"));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The signatures of the arguments of each method, and of each property, in a description.
QMap<QString, QString> signaturesIn(const QByteArray& xml)
{
    QMap<QString, QString> signatures;
    QString method;
    for (const QString& element : elementsOf(xml)) {
        const auto value = [&element](const QString& name) {
            const qsizetype at = element.indexOf(' ' + name + '=');
            return at < 0 ? QString() : element.mid(at + name.size() + 2).section(' ', 0, 0);
        };
        if (element.startsWith("method ")) {
            method = value("name");
            signatures[method] = "";
        } else if (element.startsWith("property ")) {
            signatures[value("name")] = value("type");
        } else if (value("direction") == QLatin1String("in")) {
            signatures[method] += value("type");
        }
    }
    return signatures;
}

/// Another program.
class Client final : public QObject {
    Q_OBJECT

public:
    explicit Client(const QString& service = BusService::name()) : m_service(service)
    {
        m_bus.connect(service, BusService::path(), kProperties, "PropertiesChanged", this,
                      SLOT(hear(QDBusMessage)));
        m_bus.connect(service, BusService::path(), BusService::interface(), {}, this,
                      SLOT(hear(QDBusMessage)));
    }
    ~Client() override { QDBusConnection::disconnectFromBus("client"); }
    Client(const Client&) = delete;
    Client& operator=(const Client&) = delete;

    QDBusMessage callOf(const QString& interface, const QString& method,
                        const QVariantList& arguments = {})
    {
        auto message =
            QDBusMessage::createMethodCall(m_service, BusService::path(), interface, method);
        message.setArguments(arguments);
        return m_bus.call(message, QDBus::BlockWithGui);
    }
    QDBusMessage call(const QString& method, const QVariantList& arguments = {})
    {
        return callOf(BusService::interface(), method, arguments);
    }
    QDBusConnection& bus() { return m_bus; }

    QList<QVariantList> heard; ///< signals: the name, then the arguments

private slots:
    void hear(const QDBusMessage& signal)
    {
        QVariantList entry{signal.member()};
        for (const QVariant& argument : signal.arguments()) {
            entry += argument.metaType() == QMetaType::fromType<QDBusArgument>()
                         ? QVariant(qdbus_cast<QVariantMap>(argument))
                         : argument;
        }
        heard += entry;
    }

private:
    QString m_service;
    QDBusConnection m_bus = connectTo("client");
};

QStringList errorOf(const QDBusMessage& reply)
{
    return {reply.errorName(), reply.errorMessage()};
}

} // namespace

class ServiceBusTest final : public QObject {
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanup();
    void introspectionIsTheInstalledOne();
    void methodsTakeWhatIsDescribed();
    void propertiesAreAsDescribed();
    void propertiesCannotBeSet();
    void changesAreSignalled();
    void refusalIsAnErrorReply();
    void menuIsListed();
    void nothingElseIsThere();
    void nameOfAnotherProgramIsLeft();
    void withoutABusNothingHappens();

private:
    [[nodiscard]] QDBusConnection bus() const { return connectTo("service"); }
};

void ServiceBusTest::initTestCase()
{
    QVERIFY(bus().isConnected());
}

/// The name goes with the connection.
void ServiceBusTest::cleanup()
{
    QDBusConnection::disconnectFromBus("service");
}

namespace {

/// The service, once it has its name.
struct Published {
    explicit Published(const QDBusConnection& bus) : object(bus, fixture.service)
    {
        QTRY_VERIFY(bus.interface()->isServiceRegistered(BusService::name()).value());
    }

    ServiceFixture fixture;
    BusService object;
};

} // namespace

void ServiceBusTest::introspectionIsTheInstalledOne()
{
    const Published published(bus());
    Client client;
    const auto reply = client.callOf("org.freedesktop.DBus.Introspectable", "Introspect");
    const QStringList elements = elementsOf(reply.arguments().value(0).toString().toUtf8());
    QCOMPARE(elements, elementsOf(installedDescription()));
    QVERIFY(elements.size() > 50);
}

void ServiceBusTest::methodsTakeWhatIsDescribed()
{
    Published published(bus());
    Client client;
    const auto signatures = signaturesIn(installedDescription());
    int methods = 0;
    for (auto entry = signatures.begin(); entry != signatures.end(); ++entry) {
        if (published.fixture.service.properties().contains(entry.key())) {
            continue;
        }
        ++methods;
        published.fixture.passTo(1s * methods); // more calls are allowed
        const auto reply = client.call(entry.key(), {QVariant::fromValue(uchar{4})});
        QCOMPARE(errorOf(reply), (QStringList{"org.freedesktop.DBus.Error.InvalidArgs",
                                              QString("%1 takes arguments of the types “%2”, not "
                                                      "“y”.")
                                                  .arg(entry.key(), entry.value())}));
    }
    QCOMPARE(methods, 18);
}

void ServiceBusTest::propertiesAreAsDescribed()
{
    const Published published(bus());
    Client client;
    const auto reply = client.callOf(kProperties, "GetAll", {BusService::interface()});
    const auto properties = qdbus_cast<QVariantMap>(reply.arguments().value(0));
    QCOMPARE(properties, published.fixture.service.properties());
    auto signatures = signaturesIn(installedDescription());
    QCOMPARE(properties.size(), 14);
    for (auto entry = properties.begin(); entry != properties.end(); ++entry) {
        const char* const type = QDBusMetaType::typeToSignature(entry.value().metaType());
        QCOMPARE(QString(type), signatures.value(entry.key()));
        const auto one = client.callOf(kProperties, "Get", {BusService::interface(), entry.key()});
        QCOMPARE(one.arguments().value(0).value<QDBusVariant>().variant(), entry.value());
    }
}

void ServiceBusTest::propertiesCannotBeSet()
{
    const Published published(bus());
    Client client;
    const auto set = [&client](const QString& interface, const QString& name) {
        return errorOf(client.callOf(
            kProperties, "Set", {interface, name, QVariant::fromValue(QDBusVariant("pomodoro"))}));
    };
    QCOMPARE(set(BusService::interface(), "Phase"),
             (QStringList{"org.freedesktop.DBus.Error.PropertyReadOnly",
                          "The property “Phase” cannot be set."}));
    QCOMPARE(set(BusService::interface(), "Mood"),
             (QStringList{"org.freedesktop.DBus.Error.UnknownProperty",
                          "There is no property “Mood” here."}));
    QCOMPARE(set("org.example.Other", "Phase"),
             (QStringList{"org.freedesktop.DBus.Error.UnknownInterface",
                          "There is no interface “org.example.Other” here."}));
}

void ServiceBusTest::changesAreSignalled()
{
    Published published(bus());
    Client client;
    QCOMPARE(errorOf(client.call("Start", {"Letter", QVariantMap()})), (QStringList{"", ""}));
    emit published.fixture.service.prompted();
    QTRY_COMPARE(client.heard.size(), 3);
    const QVariantMap changed{{"Phase", "pomodoro"},
                              {"Begins", ServiceFixture::told(0min)},
                              {"PlannedEnd", ServiceFixture::told(5min)},
                              {"Ends", ServiceFixture::told(5min)},
                              {"Streak", 1U}};
    QCOMPARE(client.heard, (QList<QVariantList>{{"PropertiesChanged", BusService::interface(),
                                                 changed, QStringList()},
                                                {"PhaseChanged", "pomodoro"},
                                                {"Prompted"}}));
}

void ServiceBusTest::refusalIsAnErrorReply()
{
    const Published published(bus());
    Client client;
    QCOMPARE(errorOf(client.call("Stop", {""})),
             (QStringList{"org.pomotide.Pomotide1.Error.NothingRunning",
                          "No pomodoro is running now."}));
    const QVariantMap nested{{"since", QVariant::fromValue(QDBusVariant(QStringList{"a", "b"}))}};
    QCOMPARE(errorOf(client.call("Start", {"Letter", nested})),
             (QStringList{"org.freedesktop.DBus.Error.InvalidArgs",
                          "The option “since” is a whole number."}));
}

void ServiceBusTest::menuIsListed()
{
    Published published(bus());
    Client client;
    const auto reply = client.call("Menu");
    QCOMPARE(reply.signature(), "sa(uusb)");
    QCOMPARE(reply.arguments().value(0), QVariant("Free time"));
    QList<ui::MenuLine> lines;
    const auto argument = reply.arguments().value(1).value<QDBusArgument>();
    for (argument.beginArray(); !argument.atEnd();) {
        ui::MenuLine line;
        argument.beginStructure();
        argument >> line.id >> line.parent >> line.label >> line.isEnabled;
        argument.endStructure();
        lines += line;
    }
    QVERIFY(!lines.isEmpty());
    QVERIFY(lines == published.fixture.menu.lines());
    const uint letter = lines.at(1).id;
    QCOMPARE(errorOf(client.call("Choose", {letter, "Letter", ""})), (QStringList{"", ""}));
    QCOMPARE(published.fixture.property("Phase"), QVariant("pomodoro"));
}

void ServiceBusTest::nothingElseIsThere()
{
    const Published published(bus());
    Client client;
    const auto errorName = [&client](const QString& interface, const QString& method,
                                     const QVariantList& arguments = {}) {
        return client.callOf(interface, method, arguments).errorName();
    };
    const QString unknown = "org.freedesktop.DBus.Error.UnknownMethod";
    QCOMPARE(errorName(BusService::interface(), "Erase"), unknown);
    QCOMPARE(errorName("", "Erase"), unknown);
    QCOMPARE(errorName(kProperties, "Get", {"Phase"}), unknown);
    QCOMPARE(errorName(kProperties, "Erase"), unknown);
    QVERIFY(errorName("org.example.Other", "Stop", {""}).startsWith("org.freedesktop.DBus.Error."));
    QCOMPARE(errorName("", "Cancel"), "org.pomotide.Pomotide1.Error.NothingRunning");
}

void ServiceBusTest::nameOfAnotherProgramIsLeft()
{
    Client other;
    QVERIFY(other.bus().registerService(BusService::name()));
    const auto warning = "The name org.pomotide.Pomotide on the message bus belongs to another "
                         "program. Pomotide cannot be asked for anything there.";
    QTest::ignoreMessage(QtWarningMsg, warning);
    ServiceFixture fixture;
    const auto connection = bus();
    const BusService object(connection, fixture.service);
    const auto owner = [&connection] {
        return connection.interface()->serviceOwner(BusService::name()).value();
    };
    QTRY_COMPARE(owner(), other.bus().baseService());
    // It can still be called by its own name.
    Client client(connection.baseService());
    QCOMPARE(errorOf(client.call("Start", {"", QVariantMap()})), (QStringList{"", ""}));
    QVERIFY(other.bus().unregisterService(BusService::name()));
    QVERIFY(!connection.interface()->isServiceRegistered(BusService::name()).value());
}

void ServiceBusTest::withoutABusNothingHappens()
{
    ServiceFixture fixture;
    const BusService object(QDBusConnection("none"), fixture.service);
    fixture.run(core::Start{});
    QCOMPARE(fixture.property("Phase"), QVariant("pomodoro"));
}

POMOTIDE_SUITE(ServiceBusTest, QApplication)
#include "tst_service_bus.moc"
