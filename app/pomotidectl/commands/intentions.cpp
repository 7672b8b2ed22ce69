// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"
#include "app/pomotidectl/json_output.h"
#include "app/pomotidectl/messages.h"
#include "app/pomotidectl/refusals.h"
#include "app/pomotidectl/typed.h"
#include "app/pomotidectl/wanted.h"

#include "core/model/state.h"
#include "core/text/tags.h"
#include "core/text/trimmed.h"

#include <QString>

#include <algorithm>
#include <limits>

namespace pomotide::cli {

namespace {

using core::History;
using core::Intention;
using core::IntentionId;
using core::State;
using core::Transition;

// ---- intend -----------------------------------------------------------------------------

constexpr std::size_t kLast = std::numeric_limits<std::size_t>::max();

struct IntendOptions {
    std::vector<std::string> title;
    std::string notes;
    std::string estimate;
    std::string when;
    std::string repeat;
};

/// Gives an intention that is noted already what was typed. Notes are added to those that it has.
std::vector<core::Command> changesOf(const Intention& known, const core::AddIntention& typed,
                                     std::optional<core::When> when,
                                     std::optional<core::Repeat> repeat)
{
    std::vector<core::Command> changes;
    std::optional<std::string> notes;
    if (!core::trimmed(typed.description).empty()) {
        notes = known.description.empty() ? typed.description
                                          : known.description + '\n' + typed.description;
    }
    if (notes || repeat) {
        changes.emplace_back(core::EditIntention{
            .intention = known.id, .title = {}, .description = notes, .repeat = repeat});
    }
    if (typed.estimate) {
        changes.emplace_back(
            core::EstimateIntention{.intention = known.id, .estimate = typed.estimate});
    }
    if (when && *when != known.when) {
        changes.emplace_back(
            core::MoveIntention{.intention = known.id, .order = kLast, .when = when});
    }
    return changes;
}

Action intend(const IntendOptions& typed)
{
    const auto when = whenIn(typed.when);
    const auto repeat = repeatIn(typed.repeat);
    const core::AddIntention command{
        .title = QString::fromStdString(joined(typed.title)).trimmed().toStdString(),
        .description = typed.notes,
        .estimate = estimateIn(typed.estimate),
        .when = when.value_or(core::When::Next),
        .repeat = repeat.value_or(core::Repeat::Never)};
    return [command, when, repeat](CommandExecutor& executor) {
        return executor.carryOut([&](const State& now, const History&) -> Choice {
            const auto* known = openOfTitle(now, command.title);
            const IntentionId id = known != nullptr ? known->id : IntentionId{now.next.intention};
            return Plan{.commands = known != nullptr ? changesOf(*known, command, when, repeat)
                                                     : std::vector<core::Command>{command},
                        .tell = [id, wasKnown = known != nullptr](const Transition& after) {
                            const auto& noted = *core::findIntention(after.state, id);
                            return CommandResult{.text = messages::noted(noted, wasKnown),
                                                 .intention = id};
                        }};
        });
    };
}

void addIntend(const CommandBuilder& builder)
{
    const auto [command, typed] = builder.add<IntendOptions>(
        builder.app, "intend", Ctl::tr("Note something to do"),
        examplesText({{say(Ctl::tr("pomotidectl intend Write report --estimate 1h30m"))}}), intend);
    command->add_option("TITLE", typed.title, say(Ctl::tr("what it is")))->required();
    command->add_option("--notes", typed.notes, say(Ctl::tr("more about it")))->type_name("NOTES");
    addEstimate(command, typed.estimate);
    addWhen(command, typed.when);
    addRepeat(command, typed.repeat);
    builder.addJson(command);
}

// ---- intentions -------------------------------------------------------------------------

struct ListOptions {
    bool all = false; ///< list closed ones, too
    std::string tag;
    std::string when;
};

/// Only those of that tag and of that section, if given.
struct Filter {
    std::string tag;
    std::optional<core::When> when;

    [[nodiscard]] bool takes(const Intention& intention) const
    {
        const auto tags = core::tagsOf(intention.title);
        const bool hasTag = std::any_of(
            tags.begin(), tags.end(), [&](const std::string& other) { return isSame(other, tag); });
        return (tag.empty() || hasTag) &&
               (!when || (intention.isOpen() && intention.when == *when));
    }

    [[nodiscard]] bool isNarrow() const { return when || !tag.empty(); }

private:
    static bool isSame(const std::string& one, const std::string& other)
    {
        return QString::fromStdString(one).compare(QString::fromStdString(other),
                                                   Qt::CaseInsensitive) == 0;
    }
};

Filter filterIn(const ListOptions& typed)
{
    std::string_view tag = core::trimmed(typed.tag);
    tag.remove_prefix(tag.starts_with('#') ? 1 : 0);
    return {.tag = std::string{tag}, .when = whenIn(typed.when)};
}

Action list(const ListOptions& typed)
{
    return [all = typed.all, filter = filterIn(typed)](CommandExecutor& executor) {
        return executor.show([&](const State& now, const History& history) {
            auto intentions = now.open;
            if (all) {
                for (auto& intention : history.intentions()) {
                    if (!intention.isOpen()) {
                        intentions.push_back(std::move(intention));
                    }
                }
            }
            std::erase_if(intentions, [&](const auto& each) { return !filter.takes(each); });
            if (executor.tellsJson()) {
                return json_output::intentions(intentions);
            }
            return intentions.empty() && filter.isNarrow() ? messages::noneFits()
                                                           : messages::intentions(intentions);
        });
    };
}

/// Carries out commands on one intention; `tell` gets the state after and the intention
/// before.
template<typename Tell>
Action change(IntentionId id, std::vector<core::Command> commands, const Tell& tell)
{
    return [id, commands = std::move(commands), tell](CommandExecutor& executor) {
        return executor.carryOut([&](const State&, const History& history) -> Choice {
            const auto before = history.intention(id);
            if (!before) {
                return messages::noSuchIntention(id);
            }
            return Plan{.commands = commands,
                        .about = id,
                        .tell = [id, tell, before = *before](const Transition& after) {
                            return CommandResult{.text = tell(after.state, before),
                                                 .intention = id};
                        }};
        });
    };
}

// ---- intentions abandon, reopen ---------------------------------------------------------

struct IdOptions {
    std::string id;
};

Action abandon(const IdOptions& typed)
{
    const auto id = intentionIn(typed.id);
    return change(id, {core::AbandonIntention{id}}, [id](const State&, const Intention& before) {
        return messages::abandoned(id, before.title);
    });
}

Action reopen(const IdOptions& typed)
{
    const auto id = intentionIn(typed.id);
    return change(id, {core::ReopenIntention{id}},
                  [](const State&, const Intention& before) { return messages::reopened(before); });
}

// ---- intentions move --------------------------------------------------------------------

struct MoveOptions {
    std::string id;
    std::string place; ///< empty: the last
    std::string when;
};

std::size_t orderIn(const std::string& typed)
{
    if (typed.empty()) {
        return kLast;
    }
    const auto place = parseId(typed);
    if (!place || *place < 1) {
        malformed(say(Ctl::tr("A place is a number from 1 on, not %1"), inQuotes(typed)));
    }
    return static_cast<std::size_t>(*place) - 1;
}

Action move(const MoveOptions& typed)
{
    const auto when = whenIn(typed.when);
    if (typed.place.empty() && !when) {
        malformed(say(Ctl::tr("Say where to: a place from 1 on, or --when")));
    }
    const auto id = intentionIn(typed.id);
    const core::MoveIntention command{.intention = id, .order = orderIn(typed.place), .when = when};
    return change(id, {command}, messages::moved);
}

// ---- intentions edit --------------------------------------------------------------------

/// Fields that are not given stay as they are.
struct EditOptions {
    std::string id;
    std::optional<std::string> title;
    std::optional<std::string> notes;
    std::optional<std::string> next;
    std::string estimate;
    std::string repeat;
};

/// Nothing if the estimate stays.
std::optional<core::EstimateIntention> newEstimateIn(const std::string& typed, IntentionId id)
{
    if (typed.empty()) {
        return std::nullopt;
    }
    const bool isNone = core::lowered(core::trimmed(typed)) == "none";
    return core::EstimateIntention{.intention = id,
                                   .estimate = isNone ? std::nullopt : estimateIn(typed)};
}

Action edit(const EditOptions& typed)
{
    const auto id = intentionIn(typed.id);
    const auto estimate = newEstimateIn(typed.estimate, id);
    std::vector<core::Command> commands;
    const auto repeat = repeatIn(typed.repeat);
    if (typed.title || typed.notes || repeat) {
        commands.emplace_back(core::EditIntention{
            .intention = id, .title = typed.title, .description = typed.notes, .repeat = repeat});
    }
    if (estimate) {
        commands.emplace_back(*estimate);
    }
    if (typed.next) {
        commands.emplace_back(core::SetNextStep{.intention = id, .text = *typed.next});
    }
    if (commands.empty()) {
        malformed(
            say(Ctl::tr("Say what to change: --title, --notes, --next, --estimate or --repeat")));
    }
    return change(id, std::move(commands),
                  [id, title = typed.title, estimate](const State&, const Intention& before) {
                      return messages::edited(id, title.value_or(before.title), estimate);
                  });
}

void addEdit(const CommandBuilder& builder, CLI::App& intentions)
{
    const auto [command, typed] = builder.add<EditOptions>(
        intentions, "edit",
        Ctl::tr("Change its title, notes, estimate, repeating, or where to pick up"),
        examplesText(
            {{say(Ctl::tr("pomotidectl intentions edit '#12' --title \"Write the report\""))}}),
        edit);
    command->add_option("ID", typed.id, say(Ctl::tr("its number")))->required();
    addText(command, "--title", typed.title, Ctl::tr("what it is"), "TITLE");
    addText(command, "--notes", typed.notes, Ctl::tr("more about it"), "NOTES");
    addText(command, "--next", typed.next, Ctl::tr("where to pick up: shown when it is started"),
            "NOTE");
    addEstimate(command, typed.estimate)
        ->description(say(Ctl::tr("how long it will take: 40m, 1h30m, 90; none takes it back")));
    addRepeat(command, typed.repeat);
    builder.addJson(command);
}

void addChanges(const CommandBuilder& builder, CLI::App& intentions)
{
    const auto add = [&](const char* name, const QString& description, const char* examples,
                         Action (*read)(const IdOptions&)) {
        const auto [command, typed] =
            builder.add<IdOptions>(intentions, name, description, examples, read);
        command->add_option("ID", typed.id, say(Ctl::tr("its number")))->required();
        builder.addJson(command);
    };
    add("abandon", Ctl::tr("Let go of one"), "  pomotidectl intentions abandon '#12'", abandon);
    add("reopen", Ctl::tr("Go on with a closed one"), "  pomotidectl intentions reopen '#12'",
        reopen);

    const auto [command, typed] = builder.add<MoveOptions>(
        intentions, "move", Ctl::tr("Give it another place; the first is what start takes"),
        "  pomotidectl intentions move '#12' 1\n"
        "  pomotidectl intentions move '#12' --when later",
        move);
    command->add_option("ID", typed.id, say(Ctl::tr("its number")))->required();
    builder.addJson(command);
    command->add_option("PLACE", typed.place,
                        say(Ctl::tr("from 1 on in its section; the last if not given")));
    addWhen(command, typed.when);
}

} // namespace

void addIntentions(const CommandBuilder& builder)
{
    addIntend(builder);
    const auto [command, typed] = builder.add<ListOptions>(
        builder.app, "intentions", Ctl::tr("List what is intended, or change it"),
        examplesText({{"pomotidectl intentions --all"},
                      {say(Ctl::tr("pomotidectl intentions --tag tax"))},
                      {"pomotidectl intentions abandon '#12'"}}),
        list);
    command->require_subcommand(0, 1);
    command->add_flag("--all", typed.all, say(Ctl::tr("closed ones, too")));
    command
        ->add_option("--tag", typed.tag,
                     say(Ctl::tr("only those with that tag, as in \"Receipts #tax\"")))
        ->type_name("TAG");
    addWhen(command, typed.when);
    builder.addJson(command);
    addChanges(builder, *command);
    addEdit(builder, *command);
}

} // namespace pomotide::cli
