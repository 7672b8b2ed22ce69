// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Random commands for property tests.
#pragma once

#include "core/model/command.h"
#include "core/model/state.h"
#include "tests/support/builders.h"

#include <rapidcheck.h>

#include <ostream>
#include <vector>

namespace pomotide {

/// A wait and a command, made of small numbers, so that a failing case can be shrunk and commands
/// often have the same subjects.
struct RandomCommand {
    /// Frequent commands have several kinds.
    enum Kind : int {
        Add,
        AddAgain,
        Edit,
        Estimate,
        Abandon,
        Reopen,
        Move,
        StartFirst,
        StartFirstAgain,
        StartFirstOnceMore,
        StartNamed,
        Evaluate,
        EvaluateAgain,
        Stop,
        Cancel,
        SkipBreak,
        AddSession,
        ChangeSession,
        SkipSession,
        SetWorkHours,
        SetStreakPlan,
        AdjustClock,
        Restart,
        Advance,
        Sleep,
        SetDayStart,
        SetAppearance,
        SetLanguage,
        Correct,
        Delete,
        UndoEarlier,
        RecordPrompt,
        RecordPromptAgain,
        SetAlerts,
        SetQuiet,
        SetQuietAgain,
        WasAway,
        WasAwayAgain,
        See,
        SeeAgain,
        StartLate,
        WorkOn,
        WorkOnAgain,
        SetEnd,
        SetEndAgain,
        Switch,
        NextStep,
        SetEvents,
        SetOvertime,
        KindCount
    };
    /// Milliseconds after the next deadline are the last unit; the user is seen before it.
    enum Unit : int { Second, Minute, Hour, Day, ToDeadline };

    int wait = 0;
    int waitUnit = Second; ///< a Unit
    int kind = Add;        ///< a Kind; only a RandomHistory can make UndoEarlier
    int a = 0;             ///< arguments, from 0 to 29
    int b = 0;
};

/// Commands of all kinds.
[[nodiscard]] rc::Gen<RandomCommand> anyCommand();
[[nodiscard]] rc::Gen<std::vector<RandomCommand>> anyCommands();

/// Commands within a session: they do not change work hours, plan or clock.
[[nodiscard]] rc::Gen<RandomCommand> anyAct();
[[nodiscard]] rc::Gen<std::vector<RandomCommand>> anyActs();

/// The instant of the command in that state.
[[nodiscard]] core::Instant instantOf(const RandomCommand& wish, const core::State& state,
                                      const core::Zones& zones);

/// The command at `now`. Its sessions and dates are near `now`.
[[nodiscard]] core::Command commandOf(const RandomCommand& wish, const core::State& state,
                                      core::Instant now);

/// One to five pairs, now and then the default.
[[nodiscard]] rc::Gen<core::StreakPlan> anyPlan();

/// The environment of a property test: zones whose clocks change within the first weeks, and an
/// instant shortly before.
struct World {
    core::Instant start;
    core::ScriptedZones zones;
};

[[nodiscard]] World anyWorld();

std::ostream& operator<<(std::ostream& stream, const RandomCommand& wish);

} // namespace pomotide
