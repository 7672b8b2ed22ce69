// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/platform/linux/wayland/idle_wayland.h"

#include "tests/app/idle_contract.h"
#include "tests/support/suite.h"
#include "tests/support/virtual_pointer.h"

#include <QTest>

namespace pomotide {

/// The contract on a real compositor.
class IdleWaylandTest final : public IdleContract {
    Q_OBJECT

private slots:
    void withoutACompositorThereIsNoSource();

protected:
    [[nodiscard]] std::unique_ptr<app::IdleSource> make() override
    {
        return app::connectIdleWayland();
    }
    void touch() override { m_pointer.click({100, 100}, {1920, 1080}); }

private:
    VirtualPointer m_pointer;
};

void IdleWaylandTest::withoutACompositorThereIsNoSource()
{
    const auto display = qgetenv("WAYLAND_DISPLAY");
    qunsetenv("WAYLAND_DISPLAY");
    QVERIFY(!app::connectIdleWayland());
    qputenv("WAYLAND_DISPLAY", display);
}

} // namespace pomotide

POMOTIDE_SUITE(pomotide::IdleWaylandTest, QCoreApplication)
#include "tst_idle_wayland.moc"
