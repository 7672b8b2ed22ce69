// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/message_bus.h"

#include "tests/support/suite.h"

#include <QLocalServer>
#include <QTemporaryDir>
#include <QTest>

namespace pomotide {

/// Leaving message buses that do not answer.
class MessageBusTest final : public QObject {
    Q_OBJECT

private slots:
    void aBusThatAnswersIsKept();
    void aSilentBusIsLeft();
    void aBusThatIsNotThereIsKept();

private:
    [[nodiscard]] QByteArray address() const
    {
        return "unix:path=" + m_folder.filePath("a bus").toUtf8().toPercentEncoding("/") +
               ",guid=1234";
    }

    const QTemporaryDir m_folder;
    const QByteArray m_real = qgetenv("DBUS_SESSION_BUS_ADDRESS");
};

void MessageBusTest::aBusThatAnswersIsKept()
{
    QVERIFY(!m_real.isEmpty());
    app::leaveSilentBuses();
    QCOMPARE(qgetenv("DBUS_SESSION_BUS_ADDRESS"), m_real);
}

void MessageBusTest::aSilentBusIsLeft()
{
    QLocalServer silent;
    QVERIFY(silent.listen(m_folder.filePath("a bus")));
    qputenv("DBUS_SESSION_BUS_ADDRESS", address());
    const QByteArray warning =
        "The message bus at " + address() + " does not answer. Pomotide does without it.";
    QTest::ignoreMessage(QtWarningMsg, warning.constData());
    app::leaveSilentBuses();
    const auto left = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_real);
    QCOMPARE(left, "unix:path=/dev/null");
}

void MessageBusTest::aBusThatIsNotThereIsKept()
{
    qputenv("DBUS_SESSION_BUS_ADDRESS", address());
    app::leaveSilentBuses();
    const auto kept = qgetenv("DBUS_SESSION_BUS_ADDRESS");
    qputenv("DBUS_SESSION_BUS_ADDRESS", m_real);
    QCOMPARE(kept, address());
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::MessageBusTest, QCoreApplication)
#include "tst_message_bus.moc"
