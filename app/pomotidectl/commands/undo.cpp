// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/figures.h"

#include "ui/text/act_text.h"

namespace pomotide::cli {

namespace {

/// The act's name. Sessions are named by their time here.
QString patternOf(core::ActKind kind)
{
    using core::ActKind;
    if (kind == ActKind::SetEnd) {
        return Ctl::tr("end changed");
    }
    if (kind == ActKind::AddSession) {
        return Ctl::tr("session added at %1");
    }
    if (kind == ActKind::ChangeSession) {
        return Ctl::tr("session changed at %1");
    }
    return kind == ActKind::SkipSession ? Ctl::tr("session skipped at %1") : ui::text::act(kind);
}

std::string nameOf(const core::ActName& act, core::Instant now, const core::Zone& zone)
{
    auto name = patternOf(act.kind);
    if (name.contains(QLatin1String("%1"))) {
        name = name.arg(valueText(act.session ? momentText(*act.session, now, zone) : act.title));
    }
    return say(ui::text::withOthers(name, act.others));
}

Choice undo(const core::State& now, const core::History& history, const core::Zone& zone)
{
    const auto act = history.undoableAct();
    if (!act) {
        return say(Ctl::tr("There is nothing to undo."));
    }
    const auto what = nameOf(act->name, now.now, zone);
    return Plan{.commands = {core::Undo{}},
                .refused = say(Ctl::tr("Not undone: %1."), what),
                .tell = [what, name = act->name](const auto&) {
                    return CommandResult{.text = say(Ctl::tr("Undone: %1."), what), .act = name};
                }};
}

Choice redo(const core::State& now, const core::History& history, const core::Zone& zone)
{
    const auto act = history.redoableAct();
    if (!act) {
        return say(Ctl::tr("There is nothing to do again."));
    }
    const auto what = nameOf(act->name, now.now, zone);
    return Plan{.commands = {core::Redo{}},
                .refused = say(Ctl::tr("Not done again: %1."), what),
                .tell = [what, name = act->name](const auto&) {
                    return CommandResult{.text = say(Ctl::tr("Done again: %1."), what),
                                         .act = name};
                }};
}

Action turn(Choice (*choose)(const core::State&, const core::History&, const core::Zone&))
{
    return [choose](CommandExecutor& executor) {
        return executor.carryOut([&](const core::State& now, const core::History& history) {
            return choose(now, history, executor.zones().system());
        });
    };
}

} // namespace

void addUndo(const CommandBuilder& builder)
{
    builder.addJson(builder.add(builder.app, "undo",
                                Ctl::tr("Undo what was done last, here or anywhere"),
                                "  pomotidectl undo", turn(undo)));
    builder.addJson(builder.add(builder.app, "redo", Ctl::tr("Do again what was undone last"),
                                "  pomotidectl redo", turn(redo)));
}

} // namespace pomotide::cli
