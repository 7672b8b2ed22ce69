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

/// Durable storage. Several processes may share a store: each sees the changes of the others at its
/// next transaction. A call that fails changes nothing.
class Store {
public:
    using Decision = std::function<Transition(const State&, const History&)>;
    using ReadFn = std::function<void(const State&, const History&)>;

    virtual ~Store() = default;

    /// Calls `decide` with the newest state, then stores the transition that it returns, durably
    /// and as a whole. Fails, with nothing stored, if the store cannot be read or written.
    virtual Result<Transition> transact(const Decision& decide) = 0;

    /// Calls `reader` with the newest state and its history, both of the same moment. Fails if the
    /// store cannot be read.
    virtual Result<Unit> read(const ReadFn& reader) = 0;

    /// True if another process has committed since this store's last transaction. Reads do not
    /// clear it. Fails if the store cannot be read.
    virtual Result<bool> hasExternalChanges() = 0;

    /// Writes a complete, checked copy to a new file. Fails if that cannot be written. The store
    /// itself is not changed.
    virtual Result<Unit> backupTo(const std::string& path) = 0;
};

} // namespace pomotide::core
