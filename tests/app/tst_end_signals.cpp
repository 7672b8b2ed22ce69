// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/end_signals.h"

#include "tests/support/suite.h"

#include <QCoreApplication>
#include <QSignalSpy>
#include <QTest>

#include <csignal>

namespace pomotide {

using app::EndSignals;

class EndSignalsTest final : public QObject {
    Q_OBJECT

private slots:
    void eachRequestToEndIsNoticed_data() const;
    void eachRequestToEndIsNoticed() const;
    void theSameRequestAgainEndsTheProgram() const;
    void anIgnoredRequestStaysIgnored() const;
};

void EndSignalsTest::eachRequestToEndIsNoticed_data() const
{
    QTest::addColumn<int>("signal");
    QTest::newRow("end of the session") << SIGTERM;
    QTest::newRow("ctrl-c") << SIGINT;
    QTest::newRow("end of the terminal") << SIGHUP;
}

void EndSignalsTest::eachRequestToEndIsNoticed() const
{
    QFETCH(int, signal);
    const EndSignals requests;
    QSignalSpy wished(&requests, &EndSignals::endWished);
    std::raise(signal);
    QVERIFY(wished.wait());
    QCOMPARE(wished.count(), 1);
}

void EndSignalsTest::theSameRequestAgainEndsTheProgram() const
{
    const EndSignals requests;
    std::raise(SIGTERM);
    struct sigaction next {};
    sigaction(SIGTERM, nullptr, &next);
    QVERIFY(next.sa_handler == SIG_DFL);
    sigaction(SIGHUP, nullptr, &next);
    QVERIFY(next.sa_handler != SIG_DFL); // a logout sends both
}

void EndSignalsTest::anIgnoredRequestStaysIgnored() const
{
    std::signal(SIGHUP, SIG_IGN);
    {
        const EndSignals requests;
        const QSignalSpy wished(&requests, &EndSignals::endWished);
        std::raise(SIGHUP);
        QCoreApplication::processEvents();
        QCOMPARE(wished.count(), 0);
    }
    struct sigaction after {};
    sigaction(SIGHUP, nullptr, &after);
    QVERIFY(after.sa_handler == SIG_IGN);
    std::signal(SIGHUP, SIG_DFL);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::EndSignalsTest, QCoreApplication)
#include "tst_end_signals.moc"
