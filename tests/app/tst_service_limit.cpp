// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/call_limit.h"

#include "tests/support/suite.h"

#include <QTest>

using namespace pomotide;
using namespace std::chrono_literals;

/// How often programs may call.
class ServiceLimitTest final : public QObject {
    Q_OBJECT

private slots:
    void twentyCallsAreAllowedAtOnce() const;
    void tenASecondAreAllowedForLong() const;
    void aPauseAllowsTwentyAgain() const;
    void programsDoNotTakeEachOthersCalls() const;
    void manyConnectionsDoNotGetAroundIt() const;
};

namespace {

/// The number of calls that are allowed, of many at that time.
int allowedAt(core::Duration at, app::CallLimit& limit, const QString& caller = ":1.1")
{
    int allowed = 0;
    for (int call = 0; call < 50; ++call) {
        allowed += limit.allows(caller, at) ? 1 : 0;
    }
    return allowed;
}

} // namespace

void ServiceLimitTest::twentyCallsAreAllowedAtOnce() const
{
    app::CallLimit limit;
    QCOMPARE(allowedAt(5s, limit), 20);
    QCOMPARE(allowedAt(5s, limit), 0);
}

void ServiceLimitTest::tenASecondAreAllowedForLong() const
{
    app::CallLimit limit;
    QCOMPARE(allowedAt(0s, limit), 20);
    QCOMPARE(allowedAt(99ms, limit), 0);
    QCOMPARE(allowedAt(100ms, limit), 1);
    for (core::Duration at = 1s; at < 1h; at += 1s) {
        QCOMPARE(allowedAt(at, limit), at == 1s ? 9 : 10);
    }
}

void ServiceLimitTest::aPauseAllowsTwentyAgain() const
{
    app::CallLimit limit;
    QCOMPARE(allowedAt(0s, limit), 20);
    QCOMPARE(allowedAt(24h, limit), 20);
}

void ServiceLimitTest::programsDoNotTakeEachOthersCalls() const
{
    app::CallLimit limit;
    QCOMPARE(allowedAt(0s, limit, ":1.1"), 20);
    QCOMPARE(allowedAt(0s, limit, ":1.2"), 20);
    QCOMPARE(allowedAt(0s, limit, ":1.1"), 0);
}

void ServiceLimitTest::manyConnectionsDoNotGetAroundIt() const
{
    app::CallLimit limit;
    int first = 0;
    int later = 0;
    for (int caller = 0; caller < 400; ++caller) {
        first += limit.allows(QString::number(caller), 0s) ? 1 : 0;
    }
    for (int caller = 400; caller < 800; ++caller) {
        later += limit.allows(QString::number(caller), 1s) ? 1 : 0;
    }
    QCOMPARE(first, 200);
    QCOMPARE(later, 100);
}

POMOTIDE_SUITE(ServiceLimitTest, QCoreApplication)
#include "tst_service_limit.moc"
