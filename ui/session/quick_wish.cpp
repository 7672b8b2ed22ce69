// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/session/quick_wish.h"

namespace pomotide::ui {

namespace {

/// Adds the wanted intention or its estimate; empty if both exist.
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

} // namespace

std::vector<core::Command> commandsOf(const core::QuickEntryModel& model)
{
    using core::QuickAct;
    const core::QuickWish& wish = model.wish;
    auto commands = addCommands(wish);
    switch (model.act) {
    case QuickAct::Nothing:
        return {};
    case QuickAct::Start:
    case QuickAct::Continue:
        commands.emplace_back(core::Start{.intention = wish.intention.value_or(core::kJustAdded),
                                          .length = wish.length,
                                          .since = wish.since});
        break;
    case QuickAct::Note:
    case QuickAct::Known:
        break;
    case QuickAct::Switch:
        commands.emplace_back(core::Switch{wish.intention.value_or(core::kJustAdded)});
        break;
    case QuickAct::SetEnd:
        return {core::SetEnd{*model.end}};
    }
    return commands;
}

} // namespace pomotide::ui
