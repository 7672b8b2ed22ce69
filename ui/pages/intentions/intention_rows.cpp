// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Updates the intention model's rows.

#include "ui/pages/intentions/intention_model.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

using core::Intention;
using core::IntentionId;
using core::IntentionIds;

bool areSame(const std::vector<Intention>& rows, const std::vector<const Intention*>& wanted)
{
    return std::equal(rows.begin(), rows.end(), wanted.begin(), wanted.end(),
                      [](const Intention& a, const Intention* b) { return a.id == b->id; });
}

} // namespace

IntentionModel::Rows IntentionModel::wanted()
{
    Rows rows;
    for (const auto* intentions : {&m_bridge.state().open, &m_closed.newestFirst()}) {
        for (const Intention& each : *intentions) {
            if (core::isChosen(m_choice, each) && m_search.finds(each)) {
                rows.push_back(&each);
            }
        }
    }
    return rows;
}

void IntentionModel::reset()
{
    beginResetModel();
    m_rows.clear();
    for (const Intention* each : wanted()) {
        m_rows.push_back(*each);
    }
    endResetModel();
}

void IntentionModel::followClosed(bool rereads)
{
    const auto& open = m_bridge.state().open;
    std::vector<IntentionId> seen;
    for (int row = openRows(); row < rowCount(); ++row) {
        if (m_worked.count(at(row).id) != 0) {
            seen.push_back(at(row).id);
        }
    }
    if (!rereads && seen.empty() && m_closed.isInStepWith(open)) {
        return;
    }
    m_bridge.read([&](const core::State&, const core::History& history) {
        if (rereads) {
            m_closed.read(open, history);
            return;
        }
        m_closed.follow(open, history);
        for (const IntentionId id : seen) {
            m_closed.renew(id, history);
        }
    });
}

void IntentionModel::adopt(const Rows& wanted)
{
    if (!areSame(m_rows, wanted)) {
        IntentionIds stay;
        for (const Intention* each : wanted) {
            stay.insert(each->id);
        }
        removeOthers(stay);
        insertNew(wanted);
        adoptOrder(wanted);
    }
    adoptValues(wanted);
}

void IntentionModel::removeOthers(const IntentionIds& stay)
{
    const auto stays = [&stay](const Intention& each) { return stay.count(each.id) != 0; };
    for (std::size_t end = m_rows.size(); end > 0;) {
        if (stays(m_rows[end - 1])) {
            --end;
            continue;
        }
        std::size_t begin = end;
        while (begin > 0 && !stays(m_rows[begin - 1])) {
            --begin;
        }
        beginRemoveRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.erase(m_rows.begin() + static_cast<std::ptrdiff_t>(begin),
                     m_rows.begin() + static_cast<std::ptrdiff_t>(end));
        endRemoveRows();
        end = begin;
    }
}

void IntentionModel::insertNew(const Rows& wanted)
{
    const IntentionIds known = core::idsOf(m_rows);
    for (std::size_t begin = 0; begin < wanted.size();) {
        std::size_t end = begin;
        std::vector<Intention> fresh;
        while (end < wanted.size() && known.count(wanted[end]->id) == 0) {
            fresh.push_back(*wanted[end++]);
        }
        if (begin == end) {
            ++begin;
            continue;
        }
        beginInsertRows({}, static_cast<int>(begin), static_cast<int>(end) - 1);
        m_rows.insert(m_rows.begin() + static_cast<std::ptrdiff_t>(begin), fresh.begin(),
                      fresh.end());
        endInsertRows();
        begin = end;
    }
}

void IntentionModel::adoptOrder(const Rows& wanted)
{
    if (areSame(m_rows, wanted)) {
        return;
    }
    emit layoutAboutToBeChanged({}, VerticalSortHint);
    std::unordered_map<IntentionId, std::size_t> placeOf;
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        placeOf[wanted[row]->id] = row;
    }
    const QModelIndexList before = persistentIndexList();
    QModelIndexList after;
    for (const QModelIndex& each : before) {
        after << index(static_cast<int>(placeOf[at(each.row()).id]), each.column());
    }
    std::sort(m_rows.begin(), m_rows.end(), [&placeOf](const Intention& a, const Intention& b) {
        return placeOf[a.id] < placeOf[b.id];
    });
    changePersistentIndexList(before, after);
    emit layoutChanged({}, VerticalSortHint);
}

void IntentionModel::adoptValues(const Rows& wanted)
{
    const core::Pomodoro* pomodoro = core::runningPomodoro(m_bridge.state());
    const auto running = pomodoro ? std::optional(pomodoro->intention) : std::nullopt;
    std::size_t first = wanted.size();
    std::size_t last = 0;
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        const bool isMarked = wanted[row]->id == running || wanted[row]->id == m_running;
        if (m_rows[row] != *wanted[row] || (isMarked && running != m_running)) {
            m_rows[row] = *wanted[row];
            first = std::min(first, row);
            last = row;
        }
    }
    m_running = running;
    if (first < wanted.size()) {
        emit dataChanged(index(static_cast<int>(first), 0),
                         index(static_cast<int>(last), ColumnCount - 1));
    }
    if (!wanted.empty()) {
        // Time may have been worked on any of them. Views ask again for visible rows only.
        emit dataChanged(index(0, Worked), index(rowCount() - 1, Worked));
    }
}

} // namespace pomotide::ui
