// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Internal to the reading of arguments: what its parts share.
#pragma once

#include "app/pomotidectl/request.h"

#include "core/present/upcoming_model.h"

#include <CLI/CLI.hpp>

namespace pomotide::cli {

inline constexpr std::size_t kHelpColumn = 28;

/// Where CLI11 puts what it reads; all of it outlives the parsing.
struct Values {
    std::string database;
    std::string first;
    std::string second;
    std::vector<std::string> words;
    std::string title;
    std::string notes;
    std::string length;
    int days = static_cast<int>(core::kUpcoming.count());
    bool flag = false;
    bool otherFlag = false;
};

/// What each command is made with: the program, where values go, and what becomes of them.
struct CommandBuilder {
    CLI::App& app;
    Values& values;
    Invocation& result;

    /// A command within `parent` that asks for what `make` makes of the values.
    template<typename Make>
    CLI::App* add(CLI::App* parent, const char* name, const char* description, const char* examples,
                  const Make& make) const
    {
        auto* command = parent->add_subcommand(name, description);
        command->footer(std::string{"Examples:\n"} + examples);
        auto& invocation = result;
        command->final_callback([&invocation, make] { invocation.what = make(); });
        return command;
    }

    void addJson(CLI::App* command) const
    {
        command->add_flag("--json", result.json, "tell it as JSON, for programs");
    }
};

/// Ends the reading: that is what is wrong.
[[noreturn]] void malformed(const std::string& sentence);

[[nodiscard]] std::string inQuotes(const std::string& text);
[[nodiscard]] std::string joined(const std::vector<std::string>& words);

// What was typed as a value, or malformed().
[[nodiscard]] core::Duration lengthIn(const std::string& option, const std::string& typed);
[[nodiscard]] std::optional<core::Duration> estimateIn(const Values& values);
[[nodiscard]] core::IntentionId intentionIn(const std::string& typed);

void addEstimate(CLI::App* command, Values& values);

// The commands. `kit` must outlive the parsing.
void addStatus(const CommandBuilder& builder);
void addWork(const CommandBuilder& builder);
void addIntentions(const CommandBuilder& builder);
void addSessions(const CommandBuilder& builder);
void addHistory(const CommandBuilder& builder);
void addQuiet(const CommandBuilder& builder);
void addSettings(const CommandBuilder& builder);
void addData(const CommandBuilder& builder);
void addSimulate(const CommandBuilder& builder);
void addQuick(const CommandBuilder& builder);

} // namespace pomotide::cli
