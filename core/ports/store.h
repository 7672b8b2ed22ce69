// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/ports/history.h"
#include "core/session/transition.h"
#include "core/support/result.h"

#include <functional>
#include <string>
#include <vector>

namespace pomotide::core {

/// What happened in a span, oldest first. Whatever overlaps the span is in it, whole.
struct Chronicle {
    std::vector<Pomodoro> pomodoros;
    std::vector<Break> breaks;
    std::vector<Span> sessions; ///< those that are over, as recorded

    bool operator==(const Chronicle&) const = default;
};

/// Where everything is kept. Several processes may share one: each sees what the others did at its
/// next transaction. After a failure all is as it was before the call.
class Store {
public:
    using Decision = std::function<Transition(const State&, const History&)>;

    virtual ~Store() = default;

    /// Gives `decide` the newest state and keeps what it comes to, durably and as a whole, before
    /// it returns. Fails, keeping nothing, if the store cannot be read or written.
    virtual Result<Transition> transact(const Decision& decide) = 0;

    /// Fails if the store cannot be read.
    virtual Result<Chronicle> chronicle(Span span) = 0;

    /// All intentions, open and closed, by id. Fails if the store cannot be read.
    virtual Result<std::vector<Intention>> intentions() = 0;

    /// Writes a whole, checked copy to a new file. Fails if that cannot be written; the store
    /// itself is never touched.
    virtual Result<Done> backupTo(const std::string& path) = 0;
};

} // namespace pomotide::core
