// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/quick_entry_model.h"

namespace pomotide::core {

/// The effect of a line that only adds to the list: nothing starts, so that a length at its end is
/// an estimate without a tilde, too. Only act, wish and the fault of the estimate are set.
[[nodiscard]] QuickEntryModel addedLine(const State& state, std::string_view typed,
                                        const Folded& folded);

} // namespace pomotide::core
