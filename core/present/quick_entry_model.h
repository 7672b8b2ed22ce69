// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/absence_model.h"
#include "core/present/desktop_status.h"
#include "core/present/now_actions.h"
#include "core/present/now_model.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::core {

/// What a line typed into the quick entry says.
struct QuickLine {
    std::string title; ///< without the estimate
    std::optional<Duration> estimate;

    bool operator==(const QuickLine&) const = default;
};

/// "Write the report ~25m" has an estimate. So have "~1h 30", "~1:30", "~1.5h" and "~90 min",
/// anywhere between blanks, and at the end "~90". A tilde before anything else is part of the
/// title.
[[nodiscard]] QuickLine readQuickLine(std::string_view typed);

/// What is in the field.
struct QuickInput {
    std::string typed;
    std::optional<IntentionId> chosen; ///< among the suggestions
};

/// What that is about.
struct QuickWish {
    std::optional<IntentionId> intention; ///< if it is open already
    std::string title;                    ///< of the same, or the new one
    std::optional<Duration> estimate;     ///< to be noted

    bool operator==(const QuickWish&) const = default;
};

/// A text without the difference between large and small letters.
using Folded = std::function<std::string(std::string_view)>;

/// Of the open intentions, the one that is chosen or has that title is meant.
[[nodiscard]] QuickWish readQuickWish(const State& state, const QuickInput& input,
                                      const Folded& folded);

/// What Enter does.
enum class QuickAct {
    Nothing,  ///< something must be typed first
    Start,    ///< a pomodoro
    Continue, ///< the streak
    Note,     ///< for later
    Known,    ///< nothing, as it is on the list already; but it takes an estimate
};

/// What the quick entry offers.
struct QuickEntryModel {
    struct Suggestion {
        IntentionId id{};
        std::string title;

        bool operator==(const Suggestion&) const = default;
    };

    QuickAct act = QuickAct::Nothing;
    QuickWish wish; ///< what it is about; the title is empty if it is hidden
    bool isEstimateTooShortOrLong = false;
    Duration length{}; ///< of the pomodoro, if Enter starts one
    std::vector<Suggestion> suggestions;
    std::optional<EvaluablePomodoro> question; ///< how that went
    std::optional<AbsenceModel::RanOn> ranOn;  ///< whether the user worked on or was away

    bool operator==(const QuickEntryModel&) const = default;

    static constexpr std::size_t kMostSuggestions = 6;
};

/// `now` is what is going on, by `state`; `actions` are what can be done then; `absence` is asked
/// about, if one is.
[[nodiscard]] QuickEntryModel quickEntryModel(const State& state, const NowModel& now,
                                              const NowActions& actions, QuietReason quietReason,
                                              const std::optional<AbsenceModel>& absence,
                                              const QuickInput& input, const Folded& folded);

} // namespace pomotide::core
