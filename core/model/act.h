// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/command.h"

namespace pomotide::core {

/// What the user did, mostly after the command of the same name.
enum class ActKind {
    AddIntention,
    EditIntention,
    EstimateIntention,
    AbandonIntention,
    ReopenIntention,
    MoveIntention,
    Start,
    Evaluate,
    Stop,
    Cancel,
    SkipBreak,
    AddSession,
    ChangeSession,
    SkipSession,
    SetWorkHours,
    SetStreakPlan,
    SetDayStart,
    SetAppearance,
    SetLanguage,
    SetAlerts,
    SetSettings, ///< several parts of them
    SetQuiet,
    WasAway,
    CorrectPomodoro,
    DeletePomodoro,
};

/// By what an act can be named later, in any language.
struct ActName {
    ActKind kind = ActKind::AddIntention;
    std::string title;              ///< of the intention that it was about; empty if of none
    std::optional<Instant> session; ///< the begin of the session that it was about
    std::size_t others = 0;         ///< of the same kind that were done with it

    bool operator==(const ActName&) const = default;
};

/// In the order in which they were done.
enum class ActId : std::int64_t {};

/// Something the user did, however many commands it took.
struct Act {
    ActId id{}; ///< given by the store
    ActName name;
    bool isUndone = false;
    std::vector<Command> inverse; ///< undoes it, or, if it is undone, does it again
};

/// So many acts are kept.
inline constexpr std::size_t kMostActs = 100;

/// What becomes of an act that is kept.
struct ActChange {
    enum class Kind {
        Recorded, ///< it is new; those that are undone go, and so does the oldest beyond
                  ///< `kMostActs`
        Turned,   ///< it was undone or done again, and its inverse is another
        Dropped,  ///< it can be undone or done again no more
    };

    Kind kind = Kind::Recorded;
    Act act;
};

} // namespace pomotide::core
