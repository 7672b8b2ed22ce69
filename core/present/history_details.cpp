// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/history_details.h"

#include "core/time/resolve.h"

#include <map>

namespace pomotide::core {

using std::chrono::days;

namespace {

/// The longest pomodoro that a typed clock time may give. A time that would give a longer one was
/// meant for the same day.
constexpr Duration kLongestGuess = std::chrono::hours{12};

constexpr double kCloseShare = 0.25;

void add(WorkedTime& sum, const WorkedTime& part)
{
    sum.achieved += part.achieved;
    sum.focused += part.focused;
    sum.interrupted += part.interrupted;
    sum.distracted += part.distracted;
    sum.notEvaluated += part.notEvaluated;
}

LocalDate firstOfMonth(LocalDate date)
{
    const std::chrono::year_month_day civil{date};
    return LocalDate{civil.year() / civil.month() / 1};
}

bool isLikely(Span span)
{
    return !span.isEmpty() && span.length() <= kLongestGuess;
}

Instant at(const Zone& zone, LocalDate date, TimeOfDay time, Reading reading)
{
    return resolve(zone, date + time.sinceMidnight, reading);
}

} // namespace

std::vector<HistoryBar> barsOf(const HistoryModel& model, Period period)
{
    std::vector<HistoryBar> bars;
    for (const HistoryDay& day : model.days) {
        const LocalDate first = period == Period::Year ? firstOfMonth(day.date) : day.date;
        if (bars.empty() || bars.back().date != first) {
            bars.push_back({.date = first, .worked = {}, .points = 0});
        }
        add(bars.back().worked, day.worked);
        bars.back().points += day.points;
    }
    return bars;
}

Instant correctedBegin(const Zone& zone, Span span, TimeOfDay typed)
{
    const LocalDate date = localDate(zone, span.begin);
    for (const auto shift : {days{0}, days{-1}, days{1}}) {
        const Instant begin = at(zone, date + shift, typed, Reading::First);
        if (isLikely({begin, span.end})) {
            return begin;
        }
    }
    return at(zone, date, typed, Reading::First);
}

Instant correctedEnd(const Zone& zone, Span span, TimeOfDay typed)
{
    const LocalDate date = localDate(zone, span.end);
    for (const auto shift : {days{0}, days{-1}, days{1}}) {
        const Instant end = at(zone, date + shift, typed, Reading::Last);
        if (isLikely({span.begin, end})) {
            return end;
        }
    }
    return at(zone, date, typed, Reading::Last);
}

EstimateCounts countEstimates(const std::vector<CompletedIntention>& completed)
{
    EstimateCounts counts;
    for (const CompletedIntention& each : completed) {
        if (!each.estimate) {
            continue;
        }
        const double ratio = std::chrono::duration<double>(each.actual) / *each.estimate;
        if (ratio > 1 + kCloseShare) {
            ++counts.longer;
        } else if (ratio < 1 - kCloseShare) {
            ++counts.shorter;
        } else {
            ++counts.close;
        }
    }
    return counts;
}

std::vector<CalibrationMonth> calibrationOf(const std::vector<CompletedIntention>& completed,
                                            const Zone& zone, TimeOfDay dayStart)
{
    std::map<LocalDate, CalibrationMonth> months;
    for (const CompletedIntention& each : completed) {
        if (!each.estimate) {
            continue;
        }
        const LocalDate first = firstOfMonth(userDate(zone, dayStart, each.at));
        CalibrationMonth& month = months[first];
        month.month = first;
        ++month.count;
        month.estimated += *each.estimate;
        month.worked += each.actual;
    }
    std::vector<CalibrationMonth> result;
    result.reserve(months.size());
    for (const auto& [first, month] : months) {
        result.push_back(month);
    }
    return result;
}

} // namespace pomotide::core
