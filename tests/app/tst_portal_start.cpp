// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/dbus/portal_start.h"

#include "tests/support/suite.h"

#include <QDBusArgument>
#include <QDBusMessage>
#include <QDBusVirtualObject>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace pomotide;

namespace {

const auto kService = QStringLiteral("org.freedesktop.portal.Desktop");
const auto kPath = QStringLiteral("/org/freedesktop/portal/desktop");

/// A simulation of the portal, as its documentation describes it.
class Portal final : public QDBusVirtualObject {
    Q_OBJECT

public:
    explicit Portal(QDBusConnection bus) : m_bus(std::move(bus)) {}

    [[nodiscard]] QString introspect(const QString&) const override { return {}; }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& bus) override
    {
        if (message.member() != QLatin1String("RequestBackground")) {
            return false;
        }
        signature = message.signature();
        options = qdbus_cast<QVariantMap>(message.arguments().constLast());
        const QString sender = message.service().mid(1).replace('.', '_');
        request =
            QString("%1/request/%2/%3").arg(kPath, sender, options["handle_token"].toString());
        bus.send(message.createReply(QVariant::fromValue(QDBusObjectPath(request))));
        if (isAnswering) {
            answer(request);
        }
        return true;
    }

    void answer(const QString& to)
    {
        auto signal = QDBusMessage::createSignal(to, "org.freedesktop.portal.Request", "Response");
        signal << response
               << QVariantMap{
                      {"background", response == 0},
                      {"autostart", response == 0 && grantsStart && options["autostart"].toBool()}};
        m_bus.send(signal);
    }

    uint response = 0; ///< 1 means that the user refused
    bool grantsStart = true;
    bool isAnswering = true;
    QString signature;
    QVariantMap options;
    QString request;

private:
    QDBusConnection m_bus;
};

} // namespace

class PortalStartTest final : public QObject {
    Q_OBJECT

private slots:
    void init();
    void cleanup();
    void thePortalIsAskedAndTheAnswerKept();
    void whatWasWishedIsShownUntilTheAnswer();
    void refusalIsSaid_data();
    void refusalIsSaid();
    void switchingOffNeedsNoPermission();
    void aDesktopWithoutThePortalIsSaid();
    void answersToFormerRequestsAreIgnored();

private:
    [[nodiscard]] std::unique_ptr<app::PortalStart> make() const
    {
        return std::make_unique<app::PortalStart>(QDBusConnection::sessionBus(),
                                                  m_folder->filePath("state/autostart"));
    }
    void publish();
    /// Wishes it, and returns the problem that the answer has.
    [[nodiscard]] static QString answerTo(app::PortalStart& start, bool isOn);

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Portal> m_portal;
    QDBusConnection m_other = QDBusConnection::connectToBus(QDBusConnection::SessionBus, "portal");
};

void PortalStartTest::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
    m_portal = std::make_unique<Portal>(m_other);
    publish();
}

void PortalStartTest::cleanup()
{
    m_other.unregisterService(kService);
    m_other.unregisterObject(kPath, QDBusConnection::UnregisterTree);
    m_portal.reset();
}

void PortalStartTest::publish()
{
    QVERIFY(m_other.registerVirtualObject(kPath, m_portal.get(), QDBusConnection::SubPath));
    QVERIFY(m_other.registerService(kService));
}

QString PortalStartTest::answerTo(app::PortalStart& start, bool isOn)
{
    QSignalSpy answered(&start, &app::DesktopStart::answered);
    if (!start.setOn(isOn).isEmpty() || (answered.isEmpty() && !answered.wait())) {
        return QStringLiteral("no answer");
    }
    return answered.constFirst().constFirst().toString();
}

void PortalStartTest::thePortalIsAskedAndTheAnswerKept()
{
    const auto start = make();
    QVERIFY(!start->isOn());
    QCOMPARE(answerTo(*start, true), QString());
    QCOMPARE(m_portal->signature, "sa{sv}");
    QCOMPARE(m_portal->options["autostart"].toBool(), true);
    QVERIFY(!m_portal->options["reason"].toString().isEmpty());
    QVERIFY(start->isOn());
    QVERIFY(make()->isOn()); // after a restart
    QCOMPARE(answerTo(*start, false), QString());
    QCOMPARE(m_portal->options["autostart"].toBool(), false);
    QVERIFY(!start->isOn());
    QVERIFY(!make()->isOn());
}

void PortalStartTest::whatWasWishedIsShownUntilTheAnswer()
{
    m_portal->isAnswering = false;
    m_portal->response = 1;
    const auto start = make();
    QSignalSpy answered(start.get(), &app::DesktopStart::answered);
    QCOMPARE(start->setOn(true), QString());
    QVERIFY(start->isOn());
    QTRY_VERIFY(!m_portal->request.isEmpty());
    m_portal->answer(m_portal->request);
    QVERIFY(answered.wait());
    QVERIFY(!start->isOn());
}

void PortalStartTest::refusalIsSaid_data()
{
    QTest::addColumn<uint>("response");
    QTest::addColumn<bool>("grantsStart");
    QTest::newRow("by the user") << 1U << true;
    QTest::newRow("by the desktop") << 2U << true;
    QTest::newRow("running, but not starting") << 0U << false;
}

void PortalStartTest::refusalIsSaid()
{
    QFETCH(uint, response);
    QFETCH(bool, grantsStart);
    m_portal->response = response;
    m_portal->grantsStart = grantsStart;
    const auto start = make();
    QVERIFY(answerTo(*start, true).startsWith("Your desktop did not allow Pomotide to start"));
    QVERIFY(!start->isOn());
    QVERIFY(!make()->isOn());
}

void PortalStartTest::switchingOffNeedsNoPermission()
{
    const auto start = make();
    QCOMPARE(answerTo(*start, true), QString());
    m_portal->response = 1;
    QCOMPARE(answerTo(*start, false), QString());
    QVERIFY(!start->isOn());
}

void PortalStartTest::aDesktopWithoutThePortalIsSaid()
{
    m_other.unregisterService(kService);
    const auto start = make();
    QVERIFY(answerTo(*start, true).contains("flatpak run org.pomotide.Pomotide"));
    QVERIFY(!start->isOn());
}

void PortalStartTest::answersToFormerRequestsAreIgnored()
{
    m_portal->isAnswering = false;
    const auto start = make();
    QSignalSpy answered(start.get(), &app::DesktopStart::answered);
    QCOMPARE(start->setOn(true), QString());
    QTRY_VERIFY(!m_portal->request.isEmpty());
    const QString former = m_portal->request;
    QCOMPARE(start->setOn(false), QString());
    QTRY_VERIFY(m_portal->request != former);
    m_portal->answer(former);
    m_portal->answer(m_portal->request);
    QVERIFY(answered.wait());
    QCOMPARE(answered.size(), 1);
    QVERIFY(!start->isOn());
}

POMOTIDE_SUITE(PortalStartTest, QCoreApplication)
#include "tst_portal_start.moc"
