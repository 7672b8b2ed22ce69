// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/draft.h"
#include "core/settings/setting_table.h"
#include "core/settings/validity.h"

namespace pomotide::core {

Outcome apply(Draft& draft, const SetSettings& command)
{
    const auto& [wished, base] = command;
    if (const auto fault = firstFault(wished.streakPlan)) {
        draft.fault = *fault;
        return Outcome::Invalid;
    }
    if (!isValid(wished)) {
        return Outcome::Invalid;
    }
    auto& settings = draft.state.settings;
    settings = base ? withChanges(std::move(settings), *base, wished) : wished;
    return Outcome::Done;
}

} // namespace pomotide::core
