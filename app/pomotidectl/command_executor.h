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

/// The message about a command that was carried out, and the objects of the command.
struct CommandResult {
    std::string text;
    std::optional<core::IntentionId> intention{};
    std::optional<core::PomodoroId> pomodoro{};
    std::optional<core::Settings> settings{}; ///< all settings, if some were set
    std::optional<core::ActName> act{};       ///< the act that was undone or redone
};

/// The commands to carry out: all of them, at the same instant, or none.
struct Plan {
    std::vector<core::Command> commands;
    std::optional<core::IntentionId> about{}; ///< the intention for a refusal's message
    std::string refused{};                    ///< precedes a refusal's message

    /// Makes the message for a plan that was carried out; `after` is the resulting transition.
    std::function<CommandResult(const core::Transition& after)> tell;
};

/// A plan, or the message why there is none.
using Choice = std::variant<Plan, std::string>;

/// Lets time pass to what the clock reads. As what is kept may be from later than that, this is a
/// restart, but for a clock that has only drifted.
[[nodiscard]] core::Transition advancedToNow(const core::State& state, const core::History& history,
                                             core::Instant clock, const core::Zones& zones);

/// Runs the core for one command line, on the store that the desktop program uses, too.
class CommandExecutor final {
public:
    /// Chooses a plan for the state, which has been advanced to now.
    using Choose = std::function<Choice(const core::State& now, const core::History& history)>;
    using ReadFn = std::function<std::string(const core::State& now, const core::History& history)>;
    using Clock = std::function<core::Instant()>;
    /// Makes texts come in the language that is set.
    using Speak = std::function<void(core::Language language)>;

    /// `asJson` selects the format of results. The references must outlive it.
    CommandExecutor(core::Store& store, const core::Zones& zones, Clock clock, bool asJson,
                    Speak speak);

    [[nodiscard]] const core::Zones& zones() const { return m_zones; }
    [[nodiscard]] bool tellsJson() const { return m_asJson; }

    /// Returns the text that `reader` makes of the state now. Nothing is written.
    [[nodiscard]] Report show(const ReadFn& reader);

    /// Chooses a plan and carries it out, in one transaction.
    [[nodiscard]] Report carryOut(const Choose& choose);

private:
    [[nodiscard]] Report reportOf(const Plan& plan, const core::Transition& after) const;

    core::Store& m_store;
    const core::Zones& m_zones;
    Clock m_clock;
    bool m_asJson;
    Speak m_speak;
};

} // namespace pomotide::cli
