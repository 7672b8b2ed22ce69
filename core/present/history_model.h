// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "core/model/local_time.h"
#include "core/model/prompt_backoff.h"
#include "core/ports/history.h"
#include "core/time/zones.h"

#include <array>
#include <string>
#include <vector>

namespace pomotide::core {

enum class Period { Day, Week, Month, Year };

/// The days that are shown: the period that contains `date`.
struct PeriodChoice {
    Period period = Period::Day;
    LocalDate date;
    std::chrono::weekday firstOfWeek = std::chrono::Monday;
    TimeOfDay dayStart;
    bool isExact = false; ///< lengths to the millisecond, and not as clocks show them
};

/// Time worked, by verdict. It counts from where work began: see `workedFrom`.
struct WorkedTime {
    Duration achieved{};
    Duration focused{};
    Duration interrupted{};
    Duration distracted{};
    Duration notEvaluated{};

    [[nodiscard]] Duration total() const
    {
        return achieved + focused + interrupted + distracted + notEvaluated;
    }
    bool operator==(const WorkedTime&) const = default;
};

/// One of the user's days.
struct HistoryDay {
    LocalDate date;
    Span span;
    WorkedTime worked;
    double points = 0;

    bool operator==(const HistoryDay&) const = default;
};

/// A past pomodoro with all points it ever earned, including those of its break and its first set.
struct HistoryEntry {
    Pomodoro pomodoro;
    std::string title;
    double points = 0;

    bool operator==(const HistoryEntry&) const = default;
};

/// An achieved intention, and the work on it since its previous completion.
struct CompletedIntention {
    IntentionId intention{};
    std::string title;
    Instant at;
    std::optional<Duration> estimate; ///< the latest made before that work, if not taken back
    Duration actual{};

    bool operator==(const CompletedIntention&) const = default;
};

/// Time by day of the week, Monday first, and by hour of the local clock.
using HourTable = std::array<std::array<Duration, 24>, 7>;

/// Starts that followed a prompt, by its form, in the order of `kPromptForms`.
using FormCounts = std::array<int, kPromptForms.size()>;

/// A period in figures. A pomodoro belongs as a whole to the day that contains its begin. A running
/// one is not counted yet.
struct HistoryModel {
    Span span;
    std::vector<HistoryDay> days; ///< all of the period's, in order
    WorkedTime worked;
    double points = 0;        ///< earned in the period
    std::vector<int> streaks; ///< streaks with one, two, three … pomodoros in the period
    HourTable workedAt{};
    HourTable flowedAt{};                      ///< achieved or focused work
    std::vector<CompletedIntention> completed; ///< in the period; oldest first
    std::vector<HistoryEntry> entries;         ///< oldest first
    Duration planned{};                        ///< length of past sessions; overlaps count once
    FormCounts startsByForm{};                 ///< of the pomodoros in `entries`
    int startsUnprompted = 0;                  ///< all other starts in `entries`

    bool operator==(const HistoryModel&) const = default;
};

/// The dates of the period: the first one, and the one after the last.
[[nodiscard]] std::pair<LocalDate, LocalDate> datesOf(const PeriodChoice& choice);

using IntentionFilter = std::function<bool(const Intention&)>;

/// The figures of the work on intentions that the filter lets pass; of all without one. Planned
/// time is not filtered.
[[nodiscard]] HistoryModel historyModel(const History& history, const Zone& zone,
                                        const PeriodChoice& choice,
                                        const IntentionFilter& filter = {});

} // namespace pomotide::core
