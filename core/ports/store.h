// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/history.h"
#include "core/ports/result.h"

#include <functional>
#include <string>
#include <vector>

namespace pomotide::core {

/// Where everything is kept. Several processes may share one: each sees what the others did at its
/// next transaction. After a failure all is as it was before the call.
class Store {
public:
    using Decision = std::function<Transition(const State&, const History&)>;
    using ReadFn = std::function<void(const State&, const History&)>;

    virtual ~Store() = default;

    /// Gives `decide` the newest state and keeps what it comes to, durably and as a whole, before
    /// it returns. Fails, keeping nothing, if the store cannot be read or written.
    virtual Result<Transition> transact(const Decision& decide) = 0;

    /// Shows the newest state and its past, as they are together at one moment. Fails if the store
    /// cannot be read.
    virtual Result<Unit> read(const ReadFn& look) = 0;

    /// Whether another process has kept something that no transaction has come upon here: who
    /// only read it has told nobody. Fails if the store cannot be read.
    virtual Result<bool> hasExternalChanges() = 0;

    /// Writes a whole, checked copy to a new file. Fails if that cannot be written; the store
    /// itself is never touched.
    virtual Result<Unit> backupTo(const std::string& path) = 0;
};

} // namespace pomotide::core
