// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/typed.h"

namespace pomotide::cli {

namespace {

void addIntend(const CommandBuilder& builder)
{
    auto* command = builder.add(&builder.app, "intend", "Note something to do",
                                "  pomotidectl intend Write report --estimate 1h30m", [&builder] {
                                    return Intend{.title = joined(builder.values.words),
                                                  .description = builder.values.notes,
                                                  .estimate = estimateIn(builder.values)};
                                });
    command->add_option("TITLE", builder.values.words, "what it is")->required();
    command->add_option("--notes", builder.values.notes, "more about it")->type_name("NOTES");
    addEstimate(command, builder.values);
    builder.addJson(command);
}

MoveIntention moveIn(const Values& values)
{
    const auto place = parseId(values.second);
    if (!place || *place < 1) {
        malformed("A place is a number from 1 on, not " + inQuotes(values.second));
    }
    return {.intention = intentionIn(values.first), .order = static_cast<std::size_t>(*place)};
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

void addIntentionEdit(CLI::App* intentions, const CommandBuilder& builder)
{
    auto* command = intentions->add_subcommand("edit", "Change its title, notes or estimate");
    command->footer("Examples:\n  pomotidectl intentions edit '#12' --title \"Write the report\"");
    command->final_callback(
        [&builder, command] { builder.result.what = editIn(builder.values, *command); });
    command->add_option("ID", builder.values.first, "its number")->required();
    command->add_option("--title", builder.values.title, "what it is")->type_name("TITLE");
    command->add_option("--notes", builder.values.notes, "more about it")->type_name("NOTES");
    addEstimate(command, builder.values);
    builder.addJson(command);
}

void addIntentionActs(CLI::App* intentions, const CommandBuilder& builder)
{
    auto* abandon = builder.add(
        intentions, "abandon", "Let go of one", "  pomotidectl intentions abandon '#12'",
        [&builder] { return AbandonIntention{intentionIn(builder.values.first)}; });
    auto* reopen = builder.add(
        intentions, "reopen", "Go on with a closed one", "  pomotidectl intentions reopen '#12'",
        [&builder] { return ReopenIntention{intentionIn(builder.values.first)}; });
    auto* move = builder.add(
        intentions, "move", "Give it another place; the first is what start takes",
        "  pomotidectl intentions move '#12' 1", [&builder] { return moveIn(builder.values); });
    for (auto* command : {abandon, reopen, move}) {
        command->add_option("ID", builder.values.first, "its number")->required();
        builder.addJson(command);
    }
    move->add_option("PLACE", builder.values.second, "from 1 on")->required();
    addIntentionEdit(intentions, builder);
}

} // namespace

void addIntentions(const CommandBuilder& builder)
{
    addIntend(builder);
    auto* command = builder.app.add_subcommand("intentions", "List what is intended, or change it");
    command->footer("Examples:\n  pomotidectl intentions --all\n"
                    "  pomotidectl intentions abandon '#12'");
    command->require_subcommand(0, 1);
    command->add_flag("--all", builder.values.flag, "closed ones, too");
    builder.addJson(command);
    command->final_callback([command, &builder] {
        if (command->get_subcommands().empty()) {
            builder.result.what = ListIntentions{builder.values.flag};
        }
    });
    addIntentionActs(command, builder);
}

} // namespace pomotide::cli
