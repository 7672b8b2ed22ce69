// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/figures.h"

#include <array>

namespace pomotide::cli {

namespace {

/// The sentences in the order of ActKind; % is the title or the time.
constexpr std::array kSentences{
    "“%” added",
    "“%” changed",
    "“%” estimated",
    "“%” abandoned",
    "“%” reopened",
    "“%” moved",
    "“%” started",
    "“%” evaluated",
    "“%” stopped",
    "start of “%” cancelled",
    "break skipped",
    "session added at %",
    "session changed at %",
    "session skipped at %",
    "work hours changed",
    "streak plan changed",
    "start of the day changed",
    "look of the ring changed",
    "language changed",
    "prompts changed",
    "settings changed",
    "quiet changed",
    "absence noted",
    "“%” corrected",
    "pomodoro on “%” deleted",
};
static_assert(static_cast<std::size_t>(core::ActKind::DeletePomodoro) + 1 == kSentences.size());

std::string nameOf(const core::ActName& act, core::Instant now, const core::Zone& zone)
{
    std::string name = kSentences.at(static_cast<std::size_t>(act.kind));
    if (const auto place = name.find('%'); place != std::string::npos) {
        name.replace(place, 1, act.session ? momentText(*act.session, now, zone) : act.title);
    }
    return act.others == 0 ? name : name + ", and " + std::to_string(act.others) + " more";
}

Report turn(CommandExecutor& executor, bool isUndo)
{
    return executor.carryOut([&](const core::State&, const core::History& history) -> Choice {
        const auto act = isUndo ? history.undoableAct() : history.redoableAct();
        if (!act) {
            return isUndo ? "There is nothing to undo." : "There is nothing to do again.";
        }
        return Plan{.commands = {isUndo ? core::Command{core::Undo{}} : core::Redo{}},
                    .tell = [name = act->name, isUndo, &executor](const core::Transition& after) {
                        const auto what = nameOf(name, after.state.now, executor.zones().system());
                        return CommandResult{.text = (isUndo ? "Undone: " : "Done again: ") + what +
                                                     "."};
                    }};
    });
}

} // namespace

void addUndo(const CommandBuilder& builder)
{
    builder.addJson(builder.add(builder.app, "undo", "Undo what was done last, here or anywhere",
                                "  pomotidectl undo",
                                [](CommandExecutor& executor) { return turn(executor, true); }));
    builder.addJson(builder.add(builder.app, "redo", "Do again what was undone last",
                                "  pomotidectl redo",
                                [](CommandExecutor& executor) { return turn(executor, false); }));
}

} // namespace pomotide::cli
