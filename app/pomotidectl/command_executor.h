// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "app/pomotidectl/report.h"

#include "core/model/settings.h"
#include "core/ports/store.h"
#include "core/time/zones.h"

#include <functional>
#include <optional>
#include <string>
#include <variant>
#include <vector>

namespace pomotide::cli {

/// What people are told of something that was done, and what it was done to.
struct CommandResult {
    std::string text;
    std::optional<core::IntentionId> intention{};
    std::optional<core::PomodoroId> pomodoro{};
    std::optional<core::Settings> settings{}; ///< all of them, where some were set
};

/// What is to be done. All of the commands are carried out, one after the other and at one instant,
/// or none of them.
struct Plan {
    std::vector<core::Command> commands;
    std::optional<core::IntentionId> about{}; ///< for the words of a refusal

    /// Makes the sentence for a plan that was carried out; `after` is the state it led to.
    std::function<CommandResult(const core::Transition& after)> tell;
};

/// A plan, or why there is none, as a sentence.
using Choice = std::variant<Plan, std::string>;

/// The core at the end of a command line, on the store that the desktop program works on, too.
class CommandExecutor final {
public:
    /// Chooses for the state as it is now.
    using Choose = std::function<Choice(const core::State& now, const core::History& history)>;
    using ReadFn = std::function<std::string(const core::State& now, const core::History& history)>;
    using Clock = std::function<core::Instant()>;

    /// `asJson` is how whatever is done is told. What it is given must outlive it.
    CommandExecutor(core::Store& store, const core::Zones& zones, Clock clock, bool asJson);

    [[nodiscard]] const core::Zones& zones() const { return m_zones; }
    [[nodiscard]] bool tellsJson() const { return m_asJson; }

    /// Looks at what is so now. Nothing is written.
    [[nodiscard]] Report show(const ReadFn& look);

    /// Chooses and carries out, in one transaction.
    [[nodiscard]] Report carryOut(const Choose& choose);

private:
    [[nodiscard]] core::Transition justTime(const core::State& state, const core::History& history,
                                            core::Instant at) const;
    [[nodiscard]] Report reportOf(const Plan& plan, const core::Transition& after) const;

    core::Store& m_store;
    const core::Zones& m_zones;
    Clock m_clock;
    bool m_asJson;
};

} // namespace pomotide::cli
