// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Runs scenarios: commands at instants, and the state afterwards.
#pragma once

#include "core/engine/phase.h"
#include "core/ports/memory_store.h"
#include "core/present/points_model.h"
#include "core/scoring/point_events.h"
#include "core/scoring/score.h"
#include "tests/support/builders.h"
#include "tests/support/print.h"
#include "tests/support/scripted_zones.h"

#include <span>

namespace pomotide {

/// The core on a store in memory. The test fails if a refusal changes more than time does.
class Harness final {
public:
    explicit Harness(core::Instant start = build::kMonday,
                     core::ScriptedZones zones = core::ScriptedZones{});

    core::Outcome run(core::Instant at, std::span<const core::Command> commands);
    core::Outcome run(core::Instant at, const core::Command& command = core::Advance{})
    {
        return run(at, {&command, 1});
    }

    [[nodiscard]] const core::ScriptedZones& zones() const { return m_zones; }
    [[nodiscard]] const core::Transition& last() const { return m_last; }
    [[nodiscard]] const core::State& state() const { return m_last.state; }
    [[nodiscard]] core::Phase phase() const { return core::phaseOf(m_last.state, m_zones); }
    [[nodiscard]] std::vector<std::string> openTitles() const;

    /// The whole recorded history.
    [[nodiscard]] core::Chronicle history();
    [[nodiscard]] core::Pomodoro pomodoro(std::int64_t id);
    [[nodiscard]] core::Intention intention(std::int64_t id);

    /// Points are rounded to a billionth, also in the functions below.
    [[nodiscard]] std::optional<core::Score> score() const;
    [[nodiscard]] std::optional<core::Prompt> prompt() const;

    /// The prompt whose figures have held since that instant, computed by plain recursion.
    [[nodiscard]] std::optional<core::Prompt> promptSince(core::Instant since) const;

    /// All point events in the window.
    [[nodiscard]] std::vector<core::PointEvent> events(core::Span window);

    /// Calls `use` with the state and its history.
    void read(const core::Store::ReadFn& use) { static_cast<void>(m_store.read(use)); }

    /// What the points of that day of the user were for.
    [[nodiscard]] core::PointsModel points(core::Span day);

private:
    core::ScriptedZones m_zones;
    core::MemoryStore m_store;
    core::Transition m_last;
};

/// Work hours from 9 to 17, Monday to Friday, UTC; the open intentions 0 "Letter", 1 "Report" and
/// 2 "Receipts"; Monday at midnight.
[[nodiscard]] Harness workday();

/// `workday()` with the first pomodoro of a streak started at nine, advanced to the phase.
[[nodiscard]] Harness inPomodoro(); ///< at 9:00; it ends at 9:05
[[nodiscard]] Harness inBreak();    ///< at 9:05, to 9:10
[[nodiscard]] Harness inGrace();    ///< at 9:10, to 9:13:20, in a slot to 9:20

} // namespace pomotide
