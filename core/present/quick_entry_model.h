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

/// A line typed into the quick entry, parsed.
struct QuickLine {
    std::string title; ///< without the estimate
    std::optional<Duration> estimate;
    bool isEstimateUnreadable = false; ///< an estimate was meant at the end of the line

    bool operator==(const QuickLine&) const = default;
};

/// Parses a line. "Write the report ~25m" has an estimate. "~1h 30", "~1:30", "~1.5h" and "~90 min"
/// are also estimates, anywhere between blanks, and "~90" at the end of the line. A tilde before
/// any other text is part of the title. If there is no estimate and the last word is a tilde with
/// a digit after it, as in "~1:75", one was meant.
[[nodiscard]] QuickLine readQuickLine(std::string_view typed);

/// The content of the field.
struct QuickInput {
    std::string typed;
    std::optional<IntentionId> chosen; ///< the chosen suggestion
};

/// The intention that the input names, known or new.
struct QuickWish {
    std::optional<IntentionId> intention; ///< if it is open already
    std::string title;                    ///< of this intention, or the new one
    std::optional<Duration> estimate;     ///< to be added

    bool operator==(const QuickWish&) const = default;
};

/// Folds the case of a text: texts that differ only in case become equal.
using Folded = std::function<std::string(std::string_view)>;

/// The wish of the input: the open intention that is chosen or has that title, else a new one.
[[nodiscard]] QuickWish readQuickWish(const State& state, const QuickInput& input,
                                      const Folded& folded);

/// The effect of Enter.
enum class QuickAct {
    Nothing,  ///< something must be typed first
    Start,    ///< a pomodoro
    Continue, ///< the streak
    Note,     ///< add it for later
    Known,    ///< it is on the list already; only an estimate is added
};

/// What is wrong with a typed estimate.
enum class EstimateFault { None, Unreadable, OutOfBounds };

/// Everything that the quick entry offers.
struct QuickEntryModel {
    struct Suggestion {
        IntentionId id{};
        std::string title;

        bool operator==(const Suggestion&) const = default;
    };

    QuickAct act = QuickAct::Nothing;
    QuickWish wish; ///< the title is empty while titles are hidden
    EstimateFault estimateFault = EstimateFault::None;
    Duration length{}; ///< of the pomodoro, if Enter starts one
    std::vector<Suggestion> suggestions;
    std::optional<EvaluablePomodoro> question; ///< asks for its verdict
    std::optional<AbsenceModel::RanOn> ranOn;  ///< asks if the user kept working or was away

    bool operator==(const QuickEntryModel&) const = default;

    static constexpr std::size_t kMostSuggestions = 6;
};

/// `now` is the phase of `state`, `actions` the commands possible then, `absence` the absence to
/// ask about, if there is one.
[[nodiscard]] QuickEntryModel quickEntryModel(const State& state, const NowModel& now,
                                              const NowActions& actions, QuietReason quietReason,
                                              const std::optional<AbsenceModel>& absence,
                                              const QuickInput& input, const Folded& folded);

} // namespace pomotide::core
