// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/present/absence_model.h"
#include "core/present/desktop_status.h"
#include "core/present/late_start.h"
#include "core/present/now_actions.h"
#include "core/present/now_model.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace pomotide::core {

/// Another reading of the typed line than the plain one, or an intention that matches it.
struct QuickChoice {
    enum class Kind {
        Intention, ///< an open one
        Title,     ///< all of the line is a title, though a begin can be read from it
        Length,    ///< the line ends with the length of this pomodoro
        Begun,     ///< work began when the user seems to have begun
        Switch,    ///< the running pomodoro is on this intention
        End,       ///< the line is another end of what runs
    };

    Kind kind = Kind::Intention;
    std::optional<IntentionId> intention{}; ///< if it is open already

    bool operator==(const QuickChoice&) const = default;
};

/// The content of the field.
struct QuickInput {
    std::string typed;
    std::optional<QuickChoice> chosen; ///< the chosen suggestion
};

/// The intention that the input names, known or new.
struct QuickWish {
    std::optional<IntentionId> intention{}; ///< if it is open already
    std::string title;                      ///< of this intention, or the new one
    std::optional<Duration> estimate{};     ///< to be added
    std::optional<Duration> length{};       ///< of this pomodoro, if not its pair's
    std::optional<Instant> since{};         ///< when work on it began

    bool operator==(const QuickWish&) const = default;
};

/// Folds the case of a text: texts that differ only in case become equal.
using Folded = std::function<std::string(std::string_view)>;

/// The effect of Enter.
enum class QuickAct {
    Nothing,  ///< something must be typed first
    Start,    ///< a pomodoro
    Continue, ///< the streak
    Note,     ///< add it for later
    Known,    ///< it is on the list already; only an estimate is added
    Switch,   ///< the running pomodoro is on it, from its begin on
    SetEnd,   ///< of the running pomodoro or break
};

/// What is wrong with a typed estimate.
enum class EstimateFault { None, Unreadable, OutOfBounds };

/// Everything that the quick entry offers.
struct QuickEntryModel {
    struct Suggestion {
        QuickChoice choice;
        std::string title;                ///< of the intention, if it has one
        std::optional<Duration> length{}; ///< of this pomodoro; with End, the time that is added
        std::optional<Instant> end{};
        std::optional<Instant> since{}; ///< with Begun

        bool operator==(const Suggestion&) const = default;
    };

    QuickAct act = QuickAct::Nothing;
    QuickWish wish; ///< the title is empty while titles are hidden
    EstimateFault estimateFault = EstimateFault::None;
    BeginFault beginFault = BeginFault::None;
    std::optional<Outcome> endRefusal{}; ///< of typed more time that cannot be given
    Duration length{};                   ///< of the pomodoro, if Enter starts one
    std::optional<Duration> over{};      ///< if it starts in overtime: the time since its end
    std::optional<Instant> end;          ///< with SetEnd
    std::string nextStep{}; ///< where to pick up what Enter starts; empty if nothing says so
    std::vector<Suggestion> suggestions;
    std::optional<EvaluablePomodoro> question; ///< asks for its verdict
    std::optional<AbsenceModel::RanOn> ranOn;  ///< asks if the user kept working or was away

    /// True if the line cannot be meant so: Enter only says why.
    [[nodiscard]] bool hasFault() const
    {
        return estimateFault != EstimateFault::None || beginFault != BeginFault::None || endRefusal;
    }

    bool operator==(const QuickEntryModel&) const = default;

    static constexpr std::size_t kMostSuggestions = 6;
};

/// The state and ports that the quick entry reads, besides its field. They must outlive it.
struct QuickContext {
    const State& state;
    const NowActions& actions; ///< possible at `at`
    const Zone& zone;
    Instant at;
    QuietReason quietReason = QuietReason::None;
    std::optional<AbsenceModel> absence{}; ///< to ask about, if there is one
    std::optional<Instant> begun{};        ///< when the user seems to have begun without a start
    std::optional<TypedBegin> told{};      ///< when the user has begun, unless the line says it
    Folded folded;
};

[[nodiscard]] QuickEntryModel quickEntryModel(const QuickContext& context, const QuickInput& input);

/// The effect of a line without a list to choose from, as in a reply to a notification: a length
/// that can be read is meant. Only what Enter does is set.
[[nodiscard]] QuickEntryModel quickReply(const QuickContext& context, std::string_view typed);

/// The choice of the open intention at that place of the list: to start it, or to switch to it
/// while another runs. Nothing if there is none, or titles are hidden.
[[nodiscard]] std::optional<QuickEntryModel::Suggestion> openChoice(const QuickContext& context,
                                                                    std::size_t place);

} // namespace pomotide::core
