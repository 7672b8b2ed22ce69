// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/result.h"

namespace pomotide::core {

/// Is told what is so from now on; only after it has been kept.
class Observer {
public:
    virtual ~Observer() = default;

    /// The state has changed, or time has passed a boundary.
    virtual void onState(const State& state) = 0;

    /// Nothing was kept, and the state is as it was.
    virtual void onFailure(const Failure& failure) = 0;
};

} // namespace pomotide::core
