// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Completion of command lines, for shells. They ask by
//
//     pomotidectl complete -- WORD...
//
// with the words after the program's name, without their quotes, up to the one at the cursor. Each
// line of the answer has a word, a tab and its meaning; a line "<tab>files" stands for the names of
// files. After "complete --bash" the words are as typed, and the answer has what bash puts in place
// of the last one, without meanings.
#pragma once

#include "core/model/state.h"
#include "core/ports/history.h"

#include <CLI/CLI.hpp>

#include <optional>
#include <string>
#include <vector>

namespace pomotide::cli {

struct CompletionRequest {
    std::vector<std::string> words; ///< without quotes; never empty
    bool isBash = false;
    char quote = 0; ///< in bash: the one that is open at the end of the last word

    bool operator==(const CompletionRequest&) const = default;
};

/// The request in the program's arguments; nothing if they are a command.
[[nodiscard]] std::optional<CompletionRequest>
completionIn(const std::vector<std::string>& arguments);

/// The database that the words name.
[[nodiscard]] std::optional<std::string> databaseIn(const CompletionRequest& request);

/// A word that fits at the cursor.
struct Candidate {
    std::string word;
    std::string meaning{};

    bool operator==(const Candidate&) const = default;
};

struct Candidates {
    std::vector<Candidate> words;
    bool takesFiles = false;

    bool operator==(const Candidates&) const = default;
};

/// Returns the words that may stand in place of the last one. They need not begin like it: shells
/// filter by rules of their own.
[[nodiscard]] Candidates candidatesFor(const CompletionRequest& request, const CLI::App& app,
                                       const core::State& now, const core::History& history);

/// The values that an option or an argument of that command takes. `before` has the arguments in
/// front of it.
[[nodiscard]] Candidates valuesFor(const CLI::Option& option, const CLI::App& command,
                                   const std::vector<std::string>& before, const core::State& now,
                                   const core::History& history);

/// The lines of the answer.
[[nodiscard]] std::string answerTo(const CompletionRequest& request, const Candidates& candidates);

} // namespace pomotide::cli
