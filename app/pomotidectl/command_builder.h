// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Helpers with which the files in commands/ add their commands.
#pragma once

#include "app/pomotidectl/invocation.h"
#include "app/pomotidectl/say.h"

#include <CLI/CLI.hpp>

#include <any>
#include <deque>

namespace pomotide::cli {

inline constexpr std::size_t kHelpColumn = 28;

/// A command line, and what it does where that needs saying.
struct Example {
    std::string typed;
    std::string meaning{};
};

/// Lines of help. The meanings begin that far behind the longest that has one.
[[nodiscard]] std::string examplesText(const std::vector<Example>& examples, std::size_t gap = 4);

/// A command, and the struct into which CLI11 parses its options.
template<typename Options>
struct Added {
    CLI::App* command;
    Options& typed;
};

/// Adds commands to the program. It must outlive the parsing.
struct CommandBuilder {
    CLI::App& app;
    std::deque<std::any>& options; ///< the parsed options of each command
    Invocation& invocation;        ///< receives the action of the parsed command

    /// Adds a command within `parent`; `read` converts its options to an action. `read` may stop
    /// the parsing by malformed(), and must not carry anything out yet.
    template<typename Options, typename Read>
    Added<Options> add(CLI::App& parent, const char* name, const QString& description,
                       const std::string& examples, const Read& read) const
    {
        auto& typed = std::any_cast<Options&>(options.emplace_back(Options{}));
        auto* command = add(parent, name, description, examples);
        command->final_callback([command, &typed, read, &result = invocation.action] {
            // The callbacks of its subcommands have run before.
            if (command->get_subcommands().empty()) {
                result = read(typed);
            }
        });
        return {command, typed};
    }

    /// Adds a command whose options do not affect the action.
    CLI::App* add(CLI::App& parent, const char* name, const QString& description,
                  const std::string& examples, const Action& action) const;

    void addJson(CLI::App* command) const;

private:
    static CLI::App* add(CLI::App& parent, const char* name, const QString& description,
                         const std::string& examples);
};

/// Stops the parsing with that error message.
[[noreturn]] void malformed(const std::string& sentence);

[[nodiscard]] std::string inQuotes(const std::string& text);
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

// Convert a typed value, or stop the parsing by malformed().
[[nodiscard]] core::Duration lengthIn(const std::string& option, const std::string& typed);
[[nodiscard]] core::IntentionId intentionIn(const std::string& typed);

/// The date of a typed --date; nothing if it was not given.
[[nodiscard]] std::optional<core::LocalDate> dateIn(const std::string& typed);

/// Adds an option for a text. Unlike add_option, accepts an empty one.
void addText(CLI::App* command, const char* name, std::optional<std::string>& text,
             const QString& description, const char* type);

/// Adds --estimate. estimateIn() parses its text; nothing if it was not given.
CLI::Option* addEstimate(CLI::App* command, std::string& typed);
[[nodiscard]] std::optional<core::Duration> estimateIn(const std::string& typed);

/// Adds --when and --repeat; their functions parse the text as estimateIn() does.
void addWhen(CLI::App* command, std::string& typed);
[[nodiscard]] std::optional<core::When> whenIn(const std::string& typed);
void addRepeat(CLI::App* command, std::string& typed);
[[nodiscard]] std::optional<core::Repeat> repeatIn(const std::string& typed);

// The groups of commands, each in the file of its name in commands/.
void addStatus(const CommandBuilder& builder);
void addStart(const CommandBuilder& builder);
void addWork(const CommandBuilder& builder);
void addEnd(const CommandBuilder& builder);
void addExport(const CommandBuilder& builder);
void addQuick(const CommandBuilder& builder);
void addIntentions(const CommandBuilder& builder);
void addSessions(const CommandBuilder& builder);
void addHistory(const CommandBuilder& builder);
void addPoints(const CommandBuilder& builder);
void addQuiet(const CommandBuilder& builder);
void addSettings(const CommandBuilder& builder);
void addData(const CommandBuilder& builder);
void addSimulate(const CommandBuilder& builder);
void addUndo(const CommandBuilder& builder);

} // namespace pomotide::cli
