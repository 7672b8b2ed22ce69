// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// What can be read from a typed line, and what the quick entry suggests for it.
#pragma once

#include "core/present/late_start.h"
#include "core/present/quick_entry_model.h"
#include "core/present/quick_line.h"

namespace pomotide::core {

/// A typed line in the light of what is possible now.
struct QuickReading {
    QuickLine line;
    std::optional<Instant> since;      ///< the begin that the user tells
    bool hasBegin = false;             ///< it is in the line
    BeginFault beginFault{};           ///< of a begin with which nothing can start
    std::optional<StartOffer> start;   ///< if a pomodoro can start
    std::optional<TimedTitle> timed;   ///< if it can have that length
    bool isLengthBare = false;         ///< a number without a unit: it may belong to the title
    std::optional<Instant> end;        ///< of what runs; without text, the one that is offered
    std::optional<Duration> moreTime;  ///< of that end, if it was told by its length
    bool isMore = false;               ///< nothing else can be meant
    std::optional<Outcome> endRefusal; ///< with isMore, if there is no such end
};

/// A line that is the title of an open intention is only a title. While nothing can start, so is
/// one with a time at which work cannot have begun anyway.
[[nodiscard]] QuickReading readQuick(const QuickContext& context, std::string_view typed);

/// The same without a begin in the line.
[[nodiscard]] QuickReading readAsTitle(const QuickContext& context, std::string_view typed);

/// The same with the begin of the context.
[[nodiscard]] QuickReading readAsBegun(const QuickContext& context, QuickReading reading);

/// The best first, at most `kMostSuggestions`.
[[nodiscard]] std::vector<QuickEntryModel::Suggestion> suggestionsFor(const QuickContext& context,
                                                                      const QuickReading& reading);

/// What is wrong with the estimate of a line.
[[nodiscard]] EstimateFault estimateFaultOf(const QuickLine& line);

/// The open intention of that title, or null.
[[nodiscard]] const Intention* openCalled(const State& state, std::string_view title,
                                          const Folded& folded);

} // namespace pomotide::core
