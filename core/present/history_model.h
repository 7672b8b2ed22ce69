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

/// Which days are to be looked at: those of the period that `date` lies in.
struct PeriodChoice {
    Period period = Period::Day;
    LocalDate date;
    std::chrono::weekday firstOfWeek = std::chrono::Monday;
    TimeOfDay dayStart;
};

/// Time worked, by what it was.
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

/// A pomodoro that is over, with all that it ever earned, its break and its first set included.
struct HistoryEntry {
    Pomodoro pomodoro;
    std::string title;
    double points = 0;

    bool operator==(const HistoryEntry&) const = default;
};

/// An intention that is achieved, and how long it took since it was completed before.
struct CompletedIntention {
    IntentionId intention{};
    std::string title;
    Instant at;
    std::optional<Duration> estimate; ///< the newest from before that work
    Duration actual{};

    bool operator==(const CompletedIntention&) const = default;
};

/// Time by the days of the week, Monday first, and the hours that clocks show.
using HourTable = std::array<std::array<Duration, 24>, 7>;

/// How many were started upon a prompt, by its form, in the order of `kPromptForms`.
using FormCounts = std::array<int, kPromptForms.size()>;

/// What happened in a period. A pomodoro belongs to the day that its begin lies in, whole; one that
/// runs is not in it yet.
struct HistoryModel {
    Span span;
    std::vector<HistoryDay> days; ///< all of the period's, in order
    WorkedTime worked;
    double points = 0;        ///< earned in the period
    std::vector<int> streaks; ///< how many had one pomodoro in the period, two, three, …
    HourTable workedAt{};
    HourTable flowedAt{};                      ///< what was achieved or focused
    std::vector<CompletedIntention> completed; ///< in the period; oldest first
    std::vector<HistoryEntry> entries;         ///< oldest first
    Duration planned{};                        ///< of sessions that are over; overlaps count once
    FormCounts startsByForm{};                 ///< of the pomodoros in `entries`
    int startsUnprompted = 0;                  ///< the others of them

    [[nodiscard]] std::size_t longestStreak() const { return streaks.size(); }
    bool operator==(const HistoryModel&) const = default;
};

/// The dates of that period, from the first to the one after the last.
[[nodiscard]] std::pair<LocalDate, LocalDate> datesOf(const PeriodChoice& choice);

[[nodiscard]] HistoryModel historyModel(const History& history, const Zone& zone,
                                        const PeriodChoice& choice);

} // namespace pomotide::core
