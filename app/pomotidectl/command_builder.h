// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The tools that the files in commands/ use to add their commands.
#pragma once

#include "app/pomotidectl/invocation.h"

#include <CLI/CLI.hpp>

#include <any>
#include <deque>

namespace pomotide::cli {

inline constexpr std::size_t kHelpColumn = 28;

/// A command, and where CLI11 puts what was typed for it.
template<typename Options>
struct Added {
    CLI::App* command;
    Options& typed;
};

/// Adds commands to the program. It must outlive the parsing.
struct CommandBuilder {
    CLI::App& app;
    std::deque<std::any>& options; ///< what was typed for each command
    Invocation& invocation;        ///< is given the action of the command that was typed

    /// A command within `parent` that does what `read` makes of its options. `read` may end the
    /// parsing by malformed(), and must not do anything yet.
    template<typename Options, typename Read>
    Added<Options> add(CLI::App& parent, const char* name, const char* description,
                       const std::string& examples, const Read& read) const
    {
        auto& typed = std::any_cast<Options&>(options.emplace_back(Options{}));
        auto* command = add(parent, name, description, examples);
        command->final_callback([command, &typed, read, &result = invocation.action] {
            // The callbacks of commands within this one have come first.
            if (command->get_subcommands().empty()) {
                result = read(typed);
            }
        });
        return {command, typed};
    }

    /// A command without options that decide what it does.
    CLI::App* add(CLI::App& parent, const char* name, const char* description,
                  const std::string& examples, const Action& action) const;

    void addJson(CLI::App* command) const;

private:
    static CLI::App* add(CLI::App& parent, const char* name, const char* description,
                         const std::string& examples);
};

/// Ends the parsing: that is what is wrong.
[[noreturn]] void malformed(const std::string& sentence);

[[nodiscard]] std::string inQuotes(const std::string& text);
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

// Read a typed value; end the parsing by malformed() if they cannot.
[[nodiscard]] core::Duration lengthIn(const std::string& option, const std::string& typed);
[[nodiscard]] core::IntentionId intentionIn(const std::string& typed);

/// Adds --estimate; estimateIn() reads what was typed for it, nothing if it was not given.
void addEstimate(CLI::App* command, std::string& typed);
[[nodiscard]] std::optional<core::Duration> estimateIn(const std::string& typed);

// The groups of commands, each in commands/ in a file of its name.
void addStatus(const CommandBuilder& builder);
void addWork(const CommandBuilder& builder);
void addQuick(const CommandBuilder& builder);
void addIntentions(const CommandBuilder& builder);
void addSessions(const CommandBuilder& builder);
void addHistory(const CommandBuilder& builder);
void addQuiet(const CommandBuilder& builder);
void addSettings(const CommandBuilder& builder);
void addData(const CommandBuilder& builder);
void addSimulate(const CommandBuilder& builder);
void addUndo(const CommandBuilder& builder);

} // namespace pomotide::cli
