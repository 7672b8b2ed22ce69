// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "tests/app/idle_contract.h"
#include "tests/support/fake_idle_source.h"
#include "tests/support/suite.h"

#include <QCoreApplication>

namespace pomotide {

/// The contract on the fake desktop.
class IdleFakeTest final : public IdleContract {
    Q_OBJECT

protected:
    [[nodiscard]] std::unique_ptr<app::IdleSource> make() override
    {
        return std::make_unique<FakeIdleSource>(m_input);
    }
    void touch() override { m_input.touch(); }
    [[nodiscard]] core::Duration elapsed() const override { return m_input.elapsed(); }
    [[nodiscard]] bool passUntil(const std::function<bool()>& holds, core::Duration most) override
    {
        constexpr core::Duration kStep{5};
        const auto end = elapsed() + most;
        while (!holds() && elapsed() < end) {
            m_input.passTo(elapsed() + kStep);
            QCoreApplication::processEvents();
        }
        return holds();
    }

private:
    FakeInput m_input;
};

} // namespace pomotide

POMOTIDE_SUITE(pomotide::IdleFakeTest, QCoreApplication)
#include "tst_idle_fake.moc"
