// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/history_model.h"

#include "core/present/clock_length.h"
#include "core/scoring/first_sets.h"
#include "core/scoring/known_history.h"
#include "core/scoring/point_events.h"
#include "core/time/resolve.h"

#include <algorithm>
#include <map>

namespace pomotide::core {

using std::chrono::days;
using std::chrono::floor;
using std::chrono::hours;
using std::chrono::months;
using std::chrono::years;

namespace {

Duration& partOf(WorkedTime& worked, const std::optional<Evaluation>& evaluation)
{
    if (!evaluation) {
        return worked.notEvaluated;
    }
    switch (evaluation->verdict) {
    case Verdict::Achieved:
        return worked.achieved;
    case Verdict::Focused:
        return worked.focused;
    case Verdict::Interrupted:
        return worked.interrupted;
    case Verdict::Distracted:
        break;
    }
    return worked.distracted;
}

bool flowed(const Pomodoro& pomodoro)
{
    return pomodoro.evaluation && (pomodoro.evaluation->verdict == Verdict::Achieved ||
                                   pomodoro.evaluation->verdict == Verdict::Focused);
}

/// Adds each hour's part of a span to the tables.
void addHours(const Zone& zone, Span span, const std::vector<HourTable*>& tables)
{
    for (auto at = span.begin; at < span.end;) {
        const auto local = at + zone.offsetAt(at);
        const auto hour = floor<hours>(local);
        const auto next =
            nextClockChange(zone, at, std::min(span.end, at + (hour + hours{1} - local)));
        const auto date = floor<days>(hour);
        const auto weekday = std::chrono::weekday{date}.iso_encoding() - 1;
        for (auto* table : tables) {
            table->at(weekday).at(static_cast<std::size_t>((hour - date).count())) += next - at;
        }
        at = next;
    }
}

/// Fills a model, part by part.
class Summary final {
public:
    Summary(const History& history, const Zone& zone, const PeriodChoice& choice,
            const IntentionFilter& filter);

    HistoryModel make();

private:
    void addWorked();
    void addStreaks();
    void addPoints();
    void addCompleted();
    void addEntries();
    void addPlanned();
    void addStarts();

    [[nodiscard]] bool isChosen(IntentionId id);
    [[nodiscard]] HistoryDay& dayOf(Instant instant);
    [[nodiscard]] Span workedOf(const Pomodoro& pomodoro) const;
    [[nodiscard]] CompletedIntention completionOf(const Pomodoro& pomodoro,
                                                  const Intention& intention) const;

    const Zone& m_zone;
    TimeOfDay m_dayStart;
    bool m_isExact;
    HistoryModel m_model;
    /// The period with a margin on both sides. Points of an event at the begin of the first day
    /// belong to the period, and a pomodoro of the last day may have been continued on the next.
    Span m_asked;
    Chronicle m_chronicle;
    KnownHistory m_history;
    const IntentionFilter& m_filter;
    std::map<IntentionId, bool> m_chosen; ///< the filter's answers
    std::vector<Pomodoro> m_over;         ///< pomodoros of the period that have ended
    std::map<PomodoroId, double> m_earned;
};

HistoryModel emptyModel(const Zone& zone, const PeriodChoice& choice)
{
    HistoryModel model;
    const auto [first, last] = datesOf(choice);
    for (auto date = first; date < last; date += days{1}) {
        model.days.push_back({.date = date, .span = localDay(zone, choice.dayStart, date)});
    }
    model.span = {model.days.front().span.begin, model.days.back().span.end};
    return model;
}

Summary::Summary(const History& history, const Zone& zone, const PeriodChoice& choice,
                 const IntentionFilter& filter)
    : m_zone(zone), m_dayStart(choice.dayStart), m_isExact(choice.isExact),
      m_model(emptyModel(zone, choice)),
      m_asked{m_model.span.begin - Duration{1},
              localDay(zone, choice.dayStart, m_model.days.back().date + days{1}).end},
      m_chronicle(history.chronicle(m_asked)), m_history(history, m_chronicle.pomodoros),
      m_filter(filter)
{
    std::copy_if(m_chronicle.pomodoros.begin(), m_chronicle.pomodoros.end(),
                 std::back_inserter(m_over), [&](const Pomodoro& pomodoro) {
                     return pomodoro.ending && m_model.span.contains(pomodoro.span.begin) &&
                            isChosen(pomodoro.intention);
                 });
}

HistoryModel Summary::make()
{
    addWorked();
    addStreaks();
    addPoints();
    addCompleted();
    addEntries();
    addPlanned();
    addStarts();
    return std::move(m_model);
}

bool Summary::isChosen(IntentionId id)
{
    if (!m_filter) {
        return true;
    }
    const auto [known, isNew] = m_chosen.try_emplace(id);
    if (isNew) {
        const auto intention = m_history.intention(id);
        known->second = intention && m_filter(*intention);
    }
    return known->second;
}

HistoryDay& Summary::dayOf(Instant instant)
{
    const auto next =
        std::upper_bound(m_model.days.begin(), m_model.days.end(), instant,
                         [](Instant one, const HistoryDay& day) { return one < day.span.begin; });
    return *std::prev(next);
}

Span Summary::workedOf(const Pomodoro& pomodoro) const
{
    const auto worked = workedSpan(pomodoro);
    return m_isExact ? worked : clockSpan(worked);
}

void Summary::addWorked()
{
    for (const auto& pomodoro : m_over) {
        const auto worked = workedOf(pomodoro);
        const auto length = worked.length();
        partOf(m_model.worked, pomodoro.evaluation) += length;
        partOf(dayOf(pomodoro.span.begin).worked, pomodoro.evaluation) += length;
        std::vector<HourTable*> tables{&m_model.workedAt};
        if (flowed(pomodoro)) {
            tables.push_back(&m_model.flowedAt);
        }
        addHours(m_zone, worked, tables);
    }
}

void Summary::addStreaks()
{
    std::map<PomodoroId, std::size_t> lengths;
    for (const auto& pomodoro : m_over) {
        ++lengths[pomodoro.streak];
    }
    for (const auto& [streak, length] : lengths) {
        m_model.streaks.resize(std::max(m_model.streaks.size(), length));
        ++m_model.streaks[length - 1];
    }
}

void Summary::addPoints()
{
    for (const auto& event : pointEventsOf(m_chronicle, m_asked, m_history, m_zone, m_dayStart)) {
        m_earned[event.pomodoro] += event.points;
        const auto pomodoro = m_filter ? m_history.pomodoro(event.pomodoro) : std::nullopt;
        if (m_model.span.contains(event.time) && (!pomodoro || isChosen(pomodoro->intention))) {
            m_model.points += event.points;
            dayOf(event.time).points += event.points;
        }
    }
}

CompletedIntention Summary::completionOf(const Pomodoro& pomodoro, const Intention& intention) const
{
    CompletedIntention completed{.intention = intention.id,
                                 .title = intention.title,
                                 .at = std::max(pomodoro.evaluation->since, pomodoro.span.end),
                                 .estimate = {},
                                 .actual = workedOf(pomodoro).length()};
    auto begun = pomodoro.startedAt;
    visitUnfinished(m_history, intention.id, pomodoro.id, [&](const Pomodoro& earlier) {
        completed.actual += workedOf(earlier).length();
        begun = std::min(begun, earlier.startedAt);
        return true;
    });
    for (const auto& [length, made] : intention.estimates) {
        if (!length || made <= begun) {
            completed.estimate = length;
        }
    }
    return completed;
}

void Summary::addCompleted()
{
    for (const auto& pomodoro : m_chronicle.pomodoros) {
        if (!pomodoro.ending || !pomodoro.evaluation ||
            pomodoro.evaluation->verdict != Verdict::Achieved || !isChosen(pomodoro.intention)) {
            continue;
        }
        const auto intention = m_history.intention(pomodoro.intention);
        const auto* achieved = intention ? std::get_if<Achieved>(&intention->state) : nullptr;
        if (achieved == nullptr || achieved->by != pomodoro.id) {
            continue;
        }
        auto completed = completionOf(pomodoro, *intention);
        if (m_model.span.contains(completed.at)) {
            m_model.completed.push_back(std::move(completed));
        }
    }
    std::stable_sort(m_model.completed.begin(), m_model.completed.end(),
                     [](const auto& a, const auto& b) { return a.at < b.at; });
}

void Summary::addEntries()
{
    for (const auto& pomodoro : m_over) {
        const auto intention = m_history.intention(pomodoro.intention);
        m_model.entries.push_back({.pomodoro = pomodoro,
                                   .title = intention ? intention->title : std::string{},
                                   .points = m_earned[pomodoro.id]});
    }
}

void Summary::addPlanned()
{
    auto counted = m_model.span.begin;
    for (const auto& session : m_chronicle.sessions) {
        const auto end = std::min(session.end, m_model.span.end);
        const auto begin = std::max(session.begin, counted);
        if (begin < end) {
            m_model.planned += end - begin;
            counted = end;
        }
    }
}

void Summary::addStarts()
{
    for (const auto& pomodoro : m_over) {
        if (pomodoro.prompted) {
            ++m_model.startsByForm.at(static_cast<std::size_t>(*pomodoro.prompted));
        } else {
            ++m_model.startsUnprompted;
        }
    }
}

} // namespace

std::pair<LocalDate, LocalDate> datesOf(const PeriodChoice& choice)
{
    const std::chrono::year_month_day date{choice.date};
    const LocalDate ofMonth{date.year() / date.month() / 1};
    const LocalDate ofYear{date.year() / std::chrono::January / 1};
    switch (choice.period) {
    case Period::Day:
        break;
    case Period::Week: {
        const auto first = choice.date - (std::chrono::weekday{choice.date} - choice.firstOfWeek);
        return {first, first + days{7}};
    }
    case Period::Month:
        return {ofMonth, LocalDate{(date.year() / date.month() + months{1}) / 1}};
    case Period::Year:
        return {ofYear, LocalDate{(date.year() + years{1}) / std::chrono::January / 1}};
    }
    return {choice.date, choice.date + days{1}};
}

HistoryModel historyModel(const History& history, const Zone& zone, const PeriodChoice& choice,
                          const IntentionFilter& filter)
{
    return Summary{history, zone, choice, filter}.make();
}

} // namespace pomotide::core
