// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/command_builder.h"

#include "app/pomotidectl/typed.h"

#include "core/text/iso_text.h"

namespace pomotide::cli {

CLI::App* CommandBuilder::add(CLI::App& parent, const char* name, const char* description,
                              const std::string& examples)
{
    auto* command = parent.add_subcommand(name, description);
    command->footer("Examples:\n" + examples);
    return command;
}

CLI::App* CommandBuilder::add(CLI::App& parent, const char* name, const char* description,
                              const std::string& examples, const Action& action) const
{
    auto* command = add(parent, name, description, examples);
    command->final_callback([action, &result = invocation.action] { result = action; });
    return command;
}

void CommandBuilder::addJson(CLI::App* command) const
{
    command->add_flag("--json", invocation.json, "tell it as JSON, for programs");
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
        malformed(option + " takes a length like 40m, 1h30m or 90 (minutes), not " +
                  inQuotes(typed));
    }
    return *length;
}

core::IntentionId intentionIn(const std::string& typed)
{
    const auto id = parseId(typed);
    if (!id) {
        malformed("An intention is named by its number, as #12, not " + inQuotes(typed));
    }
    return core::IntentionId{*id};
}

std::optional<core::LocalDate> dateIn(const std::string& typed)
{
    const auto date = core::parseIsoDate(typed);
    if (!typed.empty() && !date) {
        malformed("--date takes a day like 2026-03-02, not " + inQuotes(typed));
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
             const char* description, const char* type)
{
    command
        ->add_option_function<std::string>(
            name, [&text](const std::string& typed) { text = typed; }, description)
        ->type_name(type);
}

void addEstimate(CLI::App* command, std::string& typed)
{
    command->add_option("--estimate", typed, "how long it will take: 40m, 1h30m, 90")
        ->type_name("LENGTH");
}

std::optional<core::Duration> estimateIn(const std::string& typed)
{
    return typed.empty() ? std::nullopt : std::optional{lengthIn("--estimate", typed)};
}

void addWhen(CLI::App* command, std::string& typed)
{
    command->add_option("--when", typed, "the section of the list: today, next or later")
        ->type_name("WHEN");
}

std::optional<core::When> whenIn(const std::string& typed)
{
    const auto when = parseWhen(typed);
    if (!when && !typed.empty()) {
        malformed("--when is today, next or later, not " + inQuotes(typed));
    }
    return when;
}

void addRepeat(CLI::App* command, std::string& typed)
{
    command
        ->add_option("--repeat", typed,
                     "how often it comes again once achieved: daily, weekdays, weekly or never")
        ->type_name("REPEAT");
}

std::optional<core::Repeat> repeatIn(const std::string& typed)
{
    const auto repeat = parseRepeat(typed);
    if (!repeat && !typed.empty()) {
        malformed("--repeat is daily, weekdays, weekly or never, not " + inQuotes(typed));
    }
    return repeat;
}

} // namespace pomotide::cli
