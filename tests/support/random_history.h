// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Histories for property tests.
#pragma once

#include "core/ports/memory_store.h"
#include "tests/support/random_commands.h"
#include "tests/support/slow_points.h"

#include <span>

namespace pomotide {

/// The core after random commands. Copies are independent of each other.
class RandomHistory final {
public:
    explicit RandomHistory(const World& world);

    core::Transition run(std::span<const core::Command> commands, core::Instant at);
    core::Transition run(const core::Command& command, core::Instant at)
    {
        return run({&command, 1}, at);
    }
    core::Transition run(const RandomCommand& wish);

    /// Converts a random command to a command at that instant.
    [[nodiscard]] core::Command commandOf(const RandomCommand& wish, core::Instant at);

    /// The transition that the command would have.
    [[nodiscard]] core::Transition preview(const core::Command& command, core::Instant at);

    [[nodiscard]] core::State state();
    [[nodiscard]] core::Instant now() { return state().now; }
    [[nodiscard]] core::Phase phase();
    [[nodiscard]] const core::Zones& zones() const { return m_zones; }

    /// The whole recorded history.
    [[nodiscard]] Past past();

    [[nodiscard]] std::vector<core::PointEvent> events(core::Span window);
    [[nodiscard]] double points(core::Span window);

private:
    core::ScriptedZones m_zones;
    core::MemoryStore m_store;
    std::vector<core::Command> m_inverses; ///< of all edits, newest last
};

/// The state without the last bits of its points, which depend on the order of additions.
[[nodiscard]] core::State withRoundedPoints(core::State state);

/// A history with work hours and three intentions.
[[nodiscard]] RandomHistory anyBeginning();

/// `anyBeginning()` followed by random commands.
[[nodiscard]] RandomHistory anyLife();

/// A history with four intentions, a plan and a handmade session of at most three hours.
[[nodiscard]] RandomHistory anyMorning();

/// `anyMorning()` followed by random acts.
[[nodiscard]] RandomHistory anyBusyMorning();

} // namespace pomotide
