// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"

namespace pomotide::core {

/// The kind of an act of the user, mostly named like its command.
enum class ActKind {
    AddIntention,
    EditIntention,
    EstimateIntention,
    TakeBackEstimate,
    AbandonIntention,
    ReopenIntention,
    MoveIntention,
    Start,
    Evaluate,
    Stop,
    Cancel,
    SkipBreak,
    WorkOn,
    SetEnd,
    Switch,
    SetNextStep,
    AddSession,
    ChangeSession,
    SkipSession,
    SetWorkHours,
    SetStreakPlan,
    SetDayStart,
    SetAppearance,
    SetLanguage,
    SetAlerts,
    SetSettings, ///< several parts of the settings
    SetQuiet,
    WasAway,
    CorrectPomodoro,
    DeletePomodoro,
};

/// The data for naming an act later, in any language.
struct ActName {
    ActKind kind = ActKind::AddIntention;
    std::string title;              ///< of the act's intention; empty if there is none
    std::optional<Instant> session; ///< the begin of the act's session
    std::size_t others = 0;         ///< the number of further acts of this kind done with it

    bool operator==(const ActName&) const = default;
};

/// Ids grow in the order of the acts.
enum class ActId : std::int64_t {};

/// One act of the user, of one or more commands.
struct Act {
    ActId id{}; ///< given by the store
    ActName name;
    bool isUndone = false;
    std::vector<Command> inverse; ///< undoes the act; if it is undone, redoes it
};

/// The number of acts that are kept.
inline constexpr std::size_t kMostActs = 100;

/// A change to the list of acts.
struct ActChange {
    enum class Kind {
        Recorded, ///< new: removes the undone acts, and the oldest beyond `kMostActs`
        Reversed, ///< undone or redone, with a new inverse
        Dropped,  ///< removed, as it can no longer be undone or redone
    };

    Kind kind = Kind::Recorded;
    Act act;
};

} // namespace pomotide::core
