// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/intention_list.h"

#include "core/present/clock_length.h"

#include <algorithm>
#include <limits>

namespace pomotide::core {

namespace {

bool wasClosedLater(const Intention& a, const Intention& b)
{
    return std::pair{closedAt(a), a.id} > std::pair{closedAt(b), b.id};
}

} // namespace

bool isChosen(IntentionChoice choice, const Intention& intention)
{
    switch (choice) {
    case IntentionChoice::Open:
        return intention.isOpen();
    case IntentionChoice::Achieved:
        return std::holds_alternative<Achieved>(intention.state);
    case IntentionChoice::Abandoned:
        return std::holds_alternative<Abandoned>(intention.state);
    case IntentionChoice::All:
        break;
    }
    return true;
}

std::optional<Instant> closedAt(const Intention& intention)
{
    if (const auto* achieved = std::get_if<Achieved>(&intention.state)) {
        return achieved->at;
    }
    if (const auto* abandoned = std::get_if<Abandoned>(&intention.state)) {
        return abandoned->at;
    }
    return std::nullopt;
}

Duration workedOn(const History& history, IntentionId id, Instant now)
{
    Duration worked{};
    const PomodoroId beyondAll{std::numeric_limits<std::int64_t>::max()};
    history.visitPomodoros(id, beyondAll, [&](const Pomodoro& pomodoro) {
        const Instant end = pomodoro.ending ? pomodoro.span.end : std::min(now, pomodoro.span.end);
        if (workedFrom(pomodoro) < end) {
            worked += clockLength({workedFrom(pomodoro), end});
        }
        return true;
    });
    return worked;
}

IntentionIds idsOf(const std::vector<Intention>& intentions)
{
    IntentionIds ids;
    ids.reserve(intentions.size());
    for (const Intention& each : intentions) {
        ids.insert(each.id);
    }
    return ids;
}

std::vector<MoveIntention> movesTo(const std::vector<Intention>& open, const IntentionIds& moved,
                                   When when, std::size_t order)
{
    std::vector<IntentionId> section; // as it is after the moves so far
    std::vector<IntentionId> wanted;
    for (const Intention& each : open) {
        if (each.when == when) {
            section.push_back(each.id);
        }
        if (moved.count(each.id) != 0) {
            wanted.push_back(each.id);
        }
    }
    std::optional<IntentionId> before; // stays before those that are moved
    for (std::size_t i = std::min(order, section.size()); i-- > 0 && !before;) {
        before = moved.count(section[i]) == 0 ? std::optional{section[i]} : std::nullopt;
    }
    std::vector<MoveIntention> moves;
    for (const IntentionId id : wanted) {
        auto after = section;
        std::erase(after, id);
        const auto at = before ? std::find(after.begin(), after.end(), *before) + 1 : after.begin();
        const auto place = static_cast<std::size_t>(at - after.begin());
        after.insert(at, id);
        if (after != section) {
            moves.push_back({.intention = id, .order = place, .when = when});
        }
        section = std::move(after);
        before = id;
    }
    return moves;
}

void ClosedIntentions::read(const std::vector<Intention>& open, const History& history)
{
    m_open = idsOf(open);
    m_closed = history.intentions();
    std::erase_if(m_closed, [this](const Intention& each) {
        return each.isOpen() || m_open.count(each.id) != 0;
    });
    std::sort(m_closed.begin(), m_closed.end(), wasClosedLater);
}

bool ClosedIntentions::isInStepWith(const std::vector<Intention>& open) const
{
    return open.size() == m_open.size() &&
           std::all_of(open.begin(), open.end(),
                       [this](const Intention& each) { return m_open.count(each.id) != 0; });
}

void ClosedIntentions::follow(const std::vector<Intention>& open, const History& history)
{
    IntentionIds left = std::move(m_open);
    m_open = idsOf(open);
    std::erase_if(left, [this](IntentionId id) { return m_open.count(id) != 0; });
    std::erase_if(m_closed, [this](const Intention& each) { return m_open.count(each.id) != 0; });
    for (const IntentionId id : left) {
        if (auto intention = history.intention(id); intention && !intention->isOpen()) {
            insert(*std::move(intention));
        }
    }
}

void ClosedIntentions::renew(IntentionId id, const History& history)
{
    const auto known = std::find_if(m_closed.begin(), m_closed.end(),
                                    [id](const Intention& each) { return each.id == id; });
    if (known == m_closed.end()) {
        return;
    }
    auto intention = history.intention(id);
    if (intention && closedAt(*intention) == closedAt(*known)) {
        *known = *std::move(intention);
        return;
    }
    m_closed.erase(known);
    if (intention && !intention->isOpen()) {
        insert(*std::move(intention));
    }
}

std::size_t ClosedIntentions::count(IntentionChoice choice) const
{
    return static_cast<std::size_t>(
        std::count_if(m_closed.begin(), m_closed.end(),
                      [choice](const Intention& each) { return isChosen(choice, each); }));
}

void ClosedIntentions::insert(Intention intention)
{
    const auto at = std::upper_bound(m_closed.begin(), m_closed.end(), intention, wasClosedLater);
    m_closed.insert(at, std::move(intention));
}

} // namespace pomotide::core
