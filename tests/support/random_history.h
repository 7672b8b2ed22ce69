// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The core as the laws see it.
#pragma once

#include "core/ports/memory_store.h"
#include "tests/support/random_commands.h"
#include "tests/support/slow_points.h"

namespace pomotide {

/// A life of the core that some wishes have led to. A copy goes its own way from here.
class RandomHistory final {
public:
    explicit RandomHistory(const World& world);

    core::Transition run(const core::Command& command, core::Instant at);
    core::Transition run(const RandomCommand& wish);

    /// The wish as a command.
    [[nodiscard]] core::Command commandOf(const RandomCommand& wish, core::Instant at);

    /// What the command would come to.
    [[nodiscard]] core::Transition preview(const core::Command& command, core::Instant at);

    [[nodiscard]] core::State state();
    [[nodiscard]] core::Instant now() { return state().now; }
    [[nodiscard]] core::Phase phase();
    [[nodiscard]] const core::Zones& zones() const { return m_zones; }

    /// All that was ever kept.
    [[nodiscard]] Past past();

    [[nodiscard]] std::vector<core::PointEvent> events(core::Span window);
    [[nodiscard]] double points(core::Span window);

private:
    core::ScriptedZones m_zones;
    core::MemoryStore m_store;
    std::vector<core::Command> m_inverses; ///< of all edits, the newest last
};

/// A life with work hours and three intentions.
[[nodiscard]] RandomHistory anyBeginning();

/// `anyBeginning()`, filled by wishes.
[[nodiscard]] RandomHistory anyLife();

/// A life with four intentions, a plan and one session of three hours at most, made by hand.
[[nodiscard]] RandomHistory anyMorning();

/// `anyMorning()` in which something was done.
[[nodiscard]] RandomHistory anyBusyMorning();

} // namespace pomotide
