// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Calls of the service as other programs make them, without a bus.
#pragma once

#include "tests/support/app_fixture.h"
#include "tests/support/manual_ticker.h"

#include "app/service/service.h"

#include <QSignalSpy>
#include <QTest>

namespace pomotide {

/// The service at nine, with one open intention.
struct ServiceFixture {
    ServiceFixture()
    {
        QCoreApplication::setApplicationVersion("1.2.3");
        run(core::AddIntention{.title = "Letter", .description = {}, .estimate = {}});
    }

    void run(const core::Command& command) { QVERIFY(core.run(command)); }

    void passTo(core::Duration sinceNine)
    {
        core.passTo(AppFixture::nine() + sinceNine);
        ticker.advanceTo(sinceNine);
    }

    app::Service::Reply call(const QString& method, const QString& signature = {},
                             const QVariantList& arguments = {})
    {
        return service.answer({QString::number(++m_calls), method, signature, arguments});
    }

    /// The error and the sentence of a call; empty if it was carried out.
    QStringList faultOf(const QString& method, const QString& signature = {},
                        const QVariantList& arguments = {})
    {
        const auto reply = call(method, signature, arguments);
        const auto* const fault = std::get_if<app::CallFault>(&reply);
        return fault != nullptr ? QStringList{fault->error, fault->sentence} : QStringList{};
    }

    [[nodiscard]] const core::State& state() const { return core.bridge.state(); }
    [[nodiscard]] QVariant property(const QString& name) const
    {
        return service.properties().value(name);
    }

    /// Milliseconds since 1970.
    [[nodiscard]] static qlonglong told(core::Duration sinceNine)
    {
        return (AppFixture::nine() + sinceNine).time_since_epoch().count();
    }

    AppFixture core;
    ui::AwayTracker absence{core.bridge};
    ui::TrayMenu menu{core.bridge, absence};
    ManualTicker ticker;
    app::Service service{core.bridge, [this]() -> ui::TrayMenu& { return menu; }, ticker};

private:
    int m_calls = 0; ///< each of another program
};

} // namespace pomotide
