// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/alerts/quick_wish.h"

namespace pomotide::ui {

std::vector<core::Command> addCommands(const core::QuickWish& wish)
{
    if (!wish.intention) {
        return {
            core::AddIntention{.title = wish.title, .description = {}, .estimate = wish.estimate}};
    }
    if (wish.estimate) {
        return {core::EstimateIntention{*wish.intention, *wish.estimate}};
    }
    return {};
}

std::vector<core::Command> startCommands(const core::QuickWish& wish)
{
    auto commands = addCommands(wish);
    commands.emplace_back(core::Start{.intention = wish.intention.value_or(core::kJustAdded),
                                      .length = wish.length,
                                      .since = wish.since});
    return commands;
}

std::vector<core::Command> switchCommands(const core::QuickWish& wish)
{
    auto commands = addCommands(wish);
    commands.emplace_back(core::Switch{wish.intention.value_or(core::kJustAdded)});
    return commands;
}

} // namespace pomotide::ui
