// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// Updates the intention model's rows.

#include "ui/pages/intentions/intention_model.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

using core::Intention;
using core::IntentionChoice;
using core::IntentionId;
using core::IntentionIds;

bool areSame(const std::vector<Intention>& rows, const std::vector<const Intention*>& wanted)
{
    return std::equal(rows.begin(), rows.end(), wanted.begin(), wanted.end(),
                      [](const Intention& a, const Intention* b) { return a.id == b->id; });
}

/// Headings have ids below those of intentions.
IntentionId headingId(std::size_t heading)
{
    constexpr std::int64_t kFirst = -10;
    return IntentionId{kFirst + static_cast<std::int64_t>(heading)};
}

constexpr std::size_t kClosedHeading = 3;

} // namespace

void IntentionModel::makeHeadings()
{
    for (std::size_t heading = 0; heading < m_headings.size(); ++heading) {
        m_headings.at(heading).id = headingId(heading);
        m_headings.at(heading).when =
            static_cast<core::When>(std::min(heading, kClosedHeading - 1));
    }
    m_headings.back().state = core::Abandoned{};
}

bool IntentionModel::isHeading(int row) const
{
    return at(row).id <= headingId(kClosedHeading);
}

void IntentionModel::addSection(Rows& rows, std::size_t heading, const Rows& section)
{
    m_headings.at(heading).order = static_cast<std::int64_t>(section.size());
    if (!section.empty() || m_search.isEmpty()) {
        rows.push_back(&m_headings.at(heading));
    }
    rows.insert(rows.end(), section.begin(), section.end());
}

IntentionModel::Rows IntentionModel::wantedOpen()
{
    const auto& open = m_bridge.state().open;
    Rows rows;
    for (const auto when : {core::When::Today, core::When::Next, core::When::Later}) {
        Rows section;
        for (const Intention& each : open) {
            if (each.when == when && m_search.finds(each)) {
                section.push_back(&each);
            }
        }
        addSection(rows, static_cast<std::size_t>(when), section);
    }
    return open.empty() ? Rows{} : rows;
}

IntentionModel::Rows IntentionModel::wanted()
{
    Rows closed;
    for (const Intention& each : m_closed.newestFirst()) {
        if (core::isChosen(m_choice, each) && m_search.finds(each)) {
            closed.push_back(&each);
        }
    }
    if (m_choice != IntentionChoice::Open && m_choice != IntentionChoice::All) {
        return closed;
    }
    Rows rows = wantedOpen();
    if (!closed.empty()) {
        addSection(rows, kClosedHeading, closed);
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
        emit dataChanged(index(0, Effort), index(rowCount() - 1, Effort));
    }
}

} // namespace pomotide::ui
