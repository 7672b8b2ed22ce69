// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/typed.h"

namespace pomotide::cli {

namespace {

void addIntend(const Kit& kit)
{
    auto* command = kit.add(&kit.app, "intend", "Note something to do",
                            "  pomotidectl intend Write report --estimate 1h30m", [&kit] {
                                return Intend{.title = joined(kit.values.words),
                                              .description = kit.values.notes,
                                              .estimate = estimateIn(kit.values)};
                            });
    command->add_option("TITLE", kit.values.words, "what it is")->required();
    command->add_option("--notes", kit.values.notes, "more about it")->type_name("NOTES");
    addEstimate(command, kit.values);
    kit.addJson(command);
}

MoveIntention moveIn(const Values& values)
{
    const auto place = parseId(values.second);
    if (!place || *place < 1) {
        malformed("A place is a number from 1 on, not " + inQuotes(values.second));
    }
    return {.intention = intentionIn(values.first), .place = static_cast<std::size_t>(*place)};
}

EditIntention editIn(const Values& values, const CLI::App& command)
{
    EditIntention request{.intention = intentionIn(values.first),
                          .title = {},
                          .description = {},
                          .estimate = estimateIn(values)};
    if (command.count("--title") > 0) {
        request.title = values.title;
    }
    if (command.count("--notes") > 0) {
        request.description = values.notes;
    }
    if (!request.title && !request.description && !request.estimate) {
        malformed("Say what to change: --title, --notes or --estimate");
    }
    return request;
}

void addIntentionEdit(CLI::App* intentions, const Kit& kit)
{
    auto* command = intentions->add_subcommand("edit", "Change its title, notes or estimate");
    command->footer("Examples:\n  pomotidectl intentions edit '#12' --title \"Write the report\"");
    command->final_callback([&kit, command] { kit.result.what = editIn(kit.values, *command); });
    command->add_option("ID", kit.values.first, "its number")->required();
    command->add_option("--title", kit.values.title, "what it is")->type_name("TITLE");
    command->add_option("--notes", kit.values.notes, "more about it")->type_name("NOTES");
    addEstimate(command, kit.values);
    kit.addJson(command);
}

void addIntentionActs(CLI::App* intentions, const Kit& kit)
{
    auto* abandon =
        kit.add(intentions, "abandon", "Let go of one", "  pomotidectl intentions abandon '#12'",
                [&kit] { return AbandonIntention{intentionIn(kit.values.first)}; });
    auto* reopen = kit.add(intentions, "reopen", "Go on with a closed one",
                           "  pomotidectl intentions reopen '#12'",
                           [&kit] { return ReopenIntention{intentionIn(kit.values.first)}; });
    auto* move =
        kit.add(intentions, "move", "Give it another place; the first is what start takes",
                "  pomotidectl intentions move '#12' 1", [&kit] { return moveIn(kit.values); });
    for (auto* command : {abandon, reopen, move}) {
        command->add_option("ID", kit.values.first, "its number")->required();
        kit.addJson(command);
    }
    move->add_option("PLACE", kit.values.second, "from 1 on")->required();
    addIntentionEdit(intentions, kit);
}

} // namespace

void addIntentions(const Kit& kit)
{
    addIntend(kit);
    auto* command = kit.app.add_subcommand("intentions", "List what is intended, or change it");
    command->footer("Examples:\n  pomotidectl intentions --all\n"
                    "  pomotidectl intentions abandon '#12'");
    command->require_subcommand(0, 1);
    command->add_flag("--all", kit.values.flag, "closed ones, too");
    kit.addJson(command);
    command->final_callback([command, &kit] {
        if (command->get_subcommands().empty()) {
            kit.result.what = ListIntentions{kit.values.flag};
        }
    });
    addIntentionActs(command, kit);
}

} // namespace pomotide::cli
