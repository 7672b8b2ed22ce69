// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/session/pomodoro.h"

#include <optional>

namespace pomotide::core {

/// What is kept and no longer in the state, asked one thing at a time. A store that cannot answer
/// ends the whole transaction; the core never sees it.
class History {
public:
    virtual ~History() = default;

    [[nodiscard]] virtual std::optional<Intention> intention(IntentionId id) const = 0;
    [[nodiscard]] virtual std::optional<Pomodoro> pomodoro(PomodoroId id) const = 0;

    /// The newest pomodoro of that intention; none if it was never started.
    [[nodiscard]] virtual std::optional<PomodoroId> latestOf(IntentionId id) const = 0;
};

} // namespace pomotide::core
