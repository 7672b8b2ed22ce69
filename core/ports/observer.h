// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/transition.h"
#include "core/ports/result.h"

namespace pomotide::core {

/// Receives every new state, after it has been stored.
class Observer {
public:
    virtual ~Observer() = default;

    /// Called when the state has changed or time has passed a boundary.
    virtual void onState(const State& state) = 0;

    /// Called when storing has failed; the state is unchanged.
    virtual void onFailure(const Failure& failure) = 0;
};

} // namespace pomotide::core
