// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/quick_wish.h"

namespace pomotide::ui {

std::vector<core::Command> addCommands(const core::QuickWish& wish)
{
    const auto& [intention, title, estimate] = wish;
    if (!intention) {
        return {core::AddIntention{.title = title, .description = {}, .estimate = estimate}};
    }
    if (estimate) {
        return {core::EstimateIntention{*intention, *estimate}};
    }
    return {};
}

std::vector<core::Command> startCommands(const core::QuickWish& wish)
{
    auto commands = addCommands(wish);
    commands.emplace_back(core::Start{wish.intention.value_or(core::kJustAdded)});
    return commands;
}

} // namespace pomotide::ui
