// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/typed.h"

#include "core/text/iso_text.h"

namespace pomotide::cli {

std::string examplesText(const std::vector<Example>& examples, std::size_t gap)
{
    std::size_t width = 0;
    for (const auto& [typed, meaning] : examples) {
        width = std::max(width, meaning.empty() ? 0 : widthOf(typed) + gap);
    }
    std::string text;
    for (const auto& [typed, meaning] : examples) {
        text += text.empty() ? "  " : "\n  ";
        text += meaning.empty() ? typed : padded(typed, width) + meaning;
    }
    return text;
}

CLI::App* CommandBuilder::add(CLI::App& parent, const char* name, const QString& description,
                              const std::string& examples)
{
    auto* command = parent.add_subcommand(name, say(description));
    command->group(say(Ctl::tr("Commands")));
    // It was added before the program's defaults for options were.
    command->get_help_ptr()->group(parent.get_help_ptr()->get_group());
    command->footer(say(Ctl::tr("Examples:")) + "\n" + examples);
    return command;
}

CLI::App* CommandBuilder::add(CLI::App& parent, const char* name, const QString& description,
                              const std::string& examples, const Action& action) const
{
    auto* command = add(parent, name, description, examples);
    command->final_callback([action, &result = invocation.action] { result = action; });
    return command;
}

void CommandBuilder::addJson(CLI::App* command) const
{
    command->add_flag("--json", invocation.json, say(Ctl::tr("tell it as JSON, for programs")));
}

void malformed(const std::string& sentence)
{
    throw CLI::ValidationError(sentence);
}

std::string inQuotes(const std::string& text)
{
    return "\"" + text + "\"";
}

core::Duration lengthIn(const std::string& option, const std::string& typed)
{
    const auto length = parseLength(typed);
    if (!length) {
        malformed(say(Ctl::tr("%1 takes a length like 40m, 1h30m or 90 (minutes), not %2",
                              "an option, and what was typed"),
                      option, inQuotes(typed)));
    }
    return *length;
}

core::IntentionId intentionIn(const std::string& typed)
{
    const auto id = parseId(typed);
    if (!id) {
        malformed(
            say(Ctl::tr("An intention is named by its number, as #12, not %1"), inQuotes(typed)));
    }
    return core::IntentionId{*id};
}

std::optional<core::LocalDate> dateIn(const std::string& typed)
{
    const auto date = core::parseIsoDate(typed);
    if (!typed.empty() && !date) {
        malformed(say(Ctl::tr("--date takes a day like 2026-03-02, not %1"), inQuotes(typed)));
    }
    return date;
}

std::string joined(const std::vector<std::string>& words)
{
    std::string text;
    for (const auto& word : words) {
        text += (text.empty() ? "" : " ") + word;
    }
    return text;
}

void addText(CLI::App* command, const char* name, std::optional<std::string>& text,
             const QString& description, const char* type)
{
    command
        ->add_option_function<std::string>(
            name, [&text](const std::string& typed) { text = typed; }, say(description))
        ->type_name(type);
}

CLI::Option* addEstimate(CLI::App* command, std::string& typed)
{
    return command
        ->add_option("--estimate", typed, say(Ctl::tr("how long it will take: 40m, 1h30m, 90")))
        ->type_name("LENGTH");
}

std::optional<core::Duration> estimateIn(const std::string& typed)
{
    return typed.empty() ? std::nullopt : std::optional{lengthIn("--estimate", typed)};
}

void addWhen(CLI::App* command, std::string& typed)
{
    command
        ->add_option("--when", typed, say(Ctl::tr("the section of the list: today, next or later")))
        ->type_name("WHEN");
}

std::optional<core::When> whenIn(const std::string& typed)
{
    const auto when = parseWhen(typed);
    if (!when && !typed.empty()) {
        malformed(say(Ctl::tr("--when is today, next or later, not %1"), inQuotes(typed)));
    }
    return when;
}

void addRepeat(CLI::App* command, std::string& typed)
{
    command
        ->add_option("--repeat", typed,
                     say(Ctl::tr("how often it comes again once achieved: daily, weekdays, weekly "
                                 "or never")))
        ->type_name("REPEAT");
}

std::optional<core::Repeat> repeatIn(const std::string& typed)
{
    const auto repeat = parseRepeat(typed);
    if (!repeat && !typed.empty()) {
        malformed(
            say(Ctl::tr("--repeat is daily, weekdays, weekly or never, not %1"), inQuotes(typed)));
    }
    return repeat;
}

} // namespace pomotide::cli
