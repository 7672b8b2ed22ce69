// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/present/points_model.h"

#include "core/scoring/points.h"

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace pomotide::core {

namespace {

PointReason reasonOf(PointKind kind)
{
    switch (kind) {
    case PointKind::FirstSet:
        return PointReason::FirstSet;
    case PointKind::Estimated:
        return PointReason::Estimated;
    case PointKind::Worked:
        return PointReason::Worked;
    case PointKind::Evaluated:
        return PointReason::Evaluated;
    case PointKind::Completed:
        return PointReason::Completed;
    case PointKind::WellEstimated:
        return PointReason::WellEstimated;
    case PointKind::BreakTaken:
        break;
    }
    return PointReason::BreakTaken;
}

void add(PointsEntry& entry, const PointEvent& event)
{
    entry.points.add(reasonOf(event.kind), event.points);
    if (event.kind == PointKind::Worked) {
        const auto rested = event.points - weight(entry.pomodoro.span.length(), 0);
        entry.points.add(PointReason::Worked, -rested);
        entry.points.add(PointReason::Rested, rested);
    }
}

PointsEntry emptyEntry(const History& history, PomodoroId id)
{
    // A recorded event is of a recorded pomodoro.
    const auto pomodoro = history.pomodoro(id).value_or(Pomodoro{.id = id});
    const auto intention = history.intention(pomodoro.intention);
    return {
        .pomodoro = pomodoro, .title = intention ? intention->title : std::string{}, .points = {}};
}

} // namespace

double PointSums::total() const
{
    return std::accumulate(m_points.begin(), m_points.end(), 0.0);
}

PointSums PointSums::rounded() const
{
    constexpr double kTenths = 10;
    const auto wholeOf = [](double points) {
        return std::floor(points * kTenths + kPointsEpsilon);
    };
    PointSums whole;
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        whole.m_points.at(i) = wholeOf(m_points.at(i));
    }
    auto lacking = tenthsOf(total()) - std::llround(whole.total());
    const auto remainder = [&](std::size_t i) {
        return std::llround((m_points.at(i) * kTenths - whole.m_points.at(i)) / kPointsEpsilon);
    };
    std::array<std::size_t, kPointReasons.size()> order{};
    std::iota(order.begin(), order.end(), std::size_t{0});
    std::stable_sort(order.begin(), order.end(),
                     [&](std::size_t a, std::size_t b) { return remainder(a) > remainder(b); });
    for (auto next = order.begin(); lacking > 0 && next != order.end(); ++next, --lacking) {
        whole.m_points.at(*next) += 1;
    }
    for (auto& points : whole.m_points) {
        points /= kTenths;
    }
    return whole;
}

void PointSums::add(const PointSums& other)
{
    for (std::size_t i = 0; i < m_points.size(); ++i) {
        m_points.at(i) += other.m_points.at(i);
    }
}

PointsModel pointsModel(const History& history, const Zone& zone, TimeOfDay dayStart, Span day)
{
    std::map<PomodoroId, PointsEntry> entries;
    for (const auto& event : pointEvents(history, zone, dayStart, day)) {
        auto entry = entries.find(event.pomodoro);
        if (entry == entries.end()) {
            entry = entries.emplace(event.pomodoro, emptyEntry(history, event.pomodoro)).first;
        }
        add(entry->second, event);
    }
    PointsModel model{.day = day, .points = {}, .entries = {}};
    for (const auto& [id, entry] : entries) {
        model.points.add(entry.points);
        model.entries.push_back(entry);
    }
    std::stable_sort(model.entries.begin(), model.entries.end(),
                     [](const PointsEntry& a, const PointsEntry& b) {
                         return a.pomodoro.span.begin < b.pomodoro.span.begin;
                     });
    return model;
}

} // namespace pomotide::core
