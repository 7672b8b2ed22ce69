// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "tests/support/mock_service.h"

namespace pomotide {

/// The system's login manager, which announces when the computer falls asleep.
class LoginManager final {
public:
    /// The number of Pomotide's requests that a sleep waits for; -1 if something else is delayed.
    /// Once there is one, Pomotide hears of a sleep; when it takes it back, it has handled it.
    [[nodiscard]] int delays() const;

    void announceSleep() { m_service.emitSignal("PrepareForSleep", "b", {true}); }
    void announceWaking() { m_service.emitSignal("PrepareForSleep", "b", {false}); }

private:
    MockService m_service{"logind", "org.freedesktop.login1", "/org/freedesktop/login1",
                          "org.freedesktop.login1.Manager"};
};

} // namespace pomotide
