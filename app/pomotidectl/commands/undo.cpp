// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/figures.h"

namespace pomotide::cli {

namespace {

/// Describes the act; % is the title or the time.
const char* sentenceOf(core::ActKind kind)
{
    using core::ActKind;
    // clang-format off
    switch (kind) {
    case ActKind::AddIntention: return "“%” added";
    case ActKind::EditIntention: return "“%” changed";
    case ActKind::EstimateIntention: return "“%” estimated";
    case ActKind::AbandonIntention: return "“%” abandoned";
    case ActKind::ReopenIntention: return "“%” reopened";
    case ActKind::MoveIntention: return "“%” moved";
    case ActKind::Start: return "“%” started";
    case ActKind::Evaluate: return "“%” evaluated";
    case ActKind::Stop: return "“%” stopped";
    case ActKind::Cancel: return "start of “%” cancelled";
    case ActKind::SkipBreak: return "break skipped";
    case ActKind::WorkOn: return "still on “%”";
    case ActKind::SetEnd: return "end changed";
    case ActKind::Switch: return "switched to “%”";
    case ActKind::SetNextStep: return "next step of “%” noted";
    case ActKind::AddSession: return "session added at %";
    case ActKind::ChangeSession: return "session changed at %";
    case ActKind::SkipSession: return "session skipped at %";
    case ActKind::SetWorkHours: return "work hours changed";
    case ActKind::SetStreakPlan: return "streak plan changed";
    case ActKind::SetDayStart: return "start of the day changed";
    case ActKind::SetAppearance: return "look of the ring changed";
    case ActKind::SetLanguage: return "language changed";
    case ActKind::SetAlerts: return "alerts changed";
    case ActKind::SetSettings: return "settings changed";
    case ActKind::SetQuiet: return "quiet changed";
    case ActKind::WasAway: return "absence noted";
    case ActKind::CorrectPomodoro: return "“%” corrected";
    case ActKind::DeletePomodoro: return "pomodoro on “%” deleted";
    }
    // clang-format on
    return "";
}

std::string nameOf(const core::ActName& act, core::Instant now, const core::Zone& zone)
{
    std::string name = sentenceOf(act.kind);
    if (const auto place = name.find('%'); place != std::string::npos) {
        name.replace(place, 1, act.session ? momentText(*act.session, now, zone) : act.title);
    }
    return act.others == 0 ? name : name + ", and " + std::to_string(act.others) + " more";
}

Report turn(CommandExecutor& executor, bool isUndo)
{
    return executor.carryOut([&](const core::State& now, const core::History& history) -> Choice {
        const auto act = isUndo ? history.undoableAct() : history.redoableAct();
        if (!act) {
            return isUndo ? "There is nothing to undo." : "There is nothing to do again.";
        }
        const auto what = nameOf(act->name, now.now, executor.zones().system());
        const auto* done = isUndo ? "Undone: " : "Done again: ";
        return Plan{.commands = {isUndo ? core::Command{core::Undo{}} : core::Redo{}},
                    .refused = (isUndo ? "Not undone: " : "Not done again: ") + what + ". ",
                    .tell = [text = done + what + ".", name = act->name](const auto&) {
                        return CommandResult{.text = text, .act = name};
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
