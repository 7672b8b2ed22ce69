// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// A three-way merge of what the edit left, what was before it, and what is now. It works on the
// draft. If any part does not fit, the draft is restored.

#include "core/engine/undo/inverse.h"
#include "core/engine/undo/rewind.h"
#include "core/engine/undo/row_undo.h"
#include "core/schedule/sessions.h"

#include <algorithm>
#include <limits>

namespace pomotide::core {

namespace {

/// The begin of the part of the streak that is under way.
Instant beginOf(const Streak& streak)
{
    const auto& [pomodoro, pause] = streak.pairs.back();
    if (streak.grace) {
        return streak.grace->span.begin;
    }
    return pause ? pause->span.begin : pomodoro.startedAt;
}

bool hasPomodoros(const History& past, IntentionId id)
{
    bool has = false;
    past.visitPomodoros(id, PomodoroId{std::numeric_limits<std::int64_t>::max()},
                        [&](const Pomodoro&) {
                            has = true;
                            return false;
                        });
    return has;
}

/// Records the sessions that have ended and would have been recorded without the edit.
void recordReturned(Draft& draft, const WorkHours& before, Instant since)
{
    const auto& [now, hours] = std::tie(draft.state.now, draft.state.hours);
    const Span window{std::max(since, now - kHorizon), now};
    const auto known = sessionsIn(before, draft.zones, window);
    for (const auto& session : sessionsIn(hours, draft.zones, window)) {
        if (session.span.end <= now &&
            std::find(known.begin(), known.end(), session) == known.end()) {
            recordPieces(draft, session.span);
        }
    }
}

/// Carries out one Revert on a draft. Each part returns false if it does not fit.
class UndoMerge final {
public:
    UndoMerge(Draft& draft, const Revert& revert)
        : m_draft(draft), m_revert(revert), m_passed(draft.changes),
          m_past(draft.history, m_passed), m_mark(markOf(draft.state))
    {}

    bool carryOut()
    {
        return revertHours() && revertIntentions() && revertPomodoros() && revertBreaks() &&
               revertRecorded() && revertStreak() && isConsistent();
    }

private:
    bool revertHours();
    bool revertRules();
    bool revertManual(const RowChange<ManualSession>& change);
    bool revertOverride(const RowChange<Override>& change);
    bool revertIntentions();
    bool revertPomodoros();
    void renameStreaks();
    bool revertBreaks();
    bool revertRecorded();
    bool revertStreak();
    [[nodiscard]] bool isConsistent() const;
    [[nodiscard]] bool isConsistent(IntentionId id,
                                    const std::map<IntentionId, const Intention*>& known) const;

    Draft& m_draft;
    const Revert& m_revert;
    const std::vector<Change> m_passed;
    const DraftHistory m_past; ///< without the restored rows
    const StreakMark m_mark;
};

bool UndoMerge::revertRules()
{
    if (!m_revert.rules.from) {
        return true;
    }
    auto& hours = m_draft.state.hours;
    if (!restoreField(hours.rules, *m_revert.rules.from, *m_revert.rules.to)) {
        return false;
    }
    dropOrphans(hours);
    m_draft.record(PutRules{hours.rules});
    return true;
}

bool UndoMerge::revertManual(const RowChange<ManualSession>& change)
{
    auto& manual = m_draft.state.hours.manual;
    const auto id = eitherOf(change).id;
    const auto found = std::find_if(manual.begin(), manual.end(),
                                    [&](const ManualSession& session) { return session.id >= id; });
    const bool isThere = found != manual.end() && found->id == id;
    auto session = isThere ? std::optional{*found} : std::nullopt;
    // A later edit of the other bound may have stayed.
    if (!applyRowUndo(session, change) || (session && session->span.isEmpty())) {
        return false;
    }
    if (!session) {
        manual.erase(found);
        m_draft.record(RemoveManualSession{id});
        return true;
    }
    if (isThere) {
        *found = *session;
    } else {
        manual.insert(found, *session);
    }
    m_draft.record(PutManualSession{*session});
    return true;
}

bool UndoMerge::revertOverride(const RowChange<Override>& change)
{
    const auto& hours = m_draft.state.hours;
    const RuleDay day{.rule = eitherOf(change).rule, .date = eitherOf(change).date};
    const auto* known = findOverride(hours, day);
    auto entry = known != nullptr ? std::optional{*known} : std::nullopt;
    const bool hasRule =
        std::any_of(hours.rules.begin(), hours.rules.end(),
                    [&](const WorkHoursRule& rule) { return rule.id == day.rule; });
    if (!applyRowUndo(entry, change) || !hasRule) {
        return false;
    }
    setOverride(m_draft, day, entry ? std::optional{entry->what} : std::nullopt);
    return true;
}

bool UndoMerge::revertHours()
{
    // Overrides of a removed rule are removed before it.
    const auto& overrides = m_revert.overrides;
    const auto isGone = [](const RowChange<Override>& change) { return !change.to; };
    const auto revertOne = [&](const RowChange<Override>& change) {
        return revertOverride(change);
    };
    for (const auto& change : overrides) {
        if (isGone(change) && !revertOne(change)) {
            return false;
        }
    }
    return revertRules() &&
           std::all_of(overrides.begin(), overrides.end(),
                       [&](const auto& change) { return isGone(change) || revertOne(change); }) &&
           std::all_of(m_revert.sessions.begin(), m_revert.sessions.end(),
                       [&](const auto& change) { return revertManual(change); });
}

bool UndoMerge::revertIntentions()
{
    const auto known = intentionsById(m_draft.state);
    std::vector<Intention> left;
    std::vector<IntentionId> removed;
    for (const auto& change : m_revert.intentions) {
        const auto id = eitherOf(change).id;
        const auto found = known.find(id);
        auto intention =
            found == known.end() ? m_past.intention(id) : std::optional{*found->second};
        if (!applyRowUndo(intention, change)) {
            return false;
        }
        if (intention) {
            left.push_back(*std::move(intention));
        } else {
            removed.push_back(id);
        }
    }
    m_draft.put(left);
    for (const auto id : removed) {
        m_draft.remove(id);
    }
    return true;
}

bool UndoMerge::revertPomodoros()
{
    for (const auto& change : m_revert.pomodoros) {
        const auto id = eitherOf(change).id;
        auto pomodoro = m_past.pomodoro(id);
        // A later edit of the other bound may have stayed.
        if (!applyRowUndo(pomodoro, change) || (pomodoro && !core::isConsistent(*pomodoro))) {
            return false;
        }
        if (pomodoro) {
            auto& next = m_draft.state.next.pomodoro; // a cancelled pomodoro gave its number back
            next = std::max(next, static_cast<std::int64_t>(id) + 1);
            m_draft.put(*pomodoro);
        } else {
            m_draft.remove(id);
        }
    }
    renameStreaks();
    return true;
}

/// Renames the streak of later pomodoros as well if the streak gets its first pomodoro back, or
/// loses it again.
void UndoMerge::renameStreaks()
{
    for (const auto& change : m_revert.pomodoros) {
        if (!change.from || !change.to || change.from->streak == change.to->streak) {
            continue;
        }
        for (auto slot : m_draft.past().streak(change.from->streak)) {
            slot.pomodoro.streak = change.to->streak;
            m_draft.put(slot.pomodoro);
        }
    }
}

bool UndoMerge::revertBreaks()
{
    for (const auto& change : m_revert.breaks) {
        const auto after = eitherOf(change).after;
        auto pause = breakAfter(m_past, after);
        if (!applyRowUndo(pause, change)) {
            return false;
        }
        if (pause) {
            m_draft.put(*pause);
        } else {
            m_draft.removeBreak(after);
        }
    }
    return true;
}

bool UndoMerge::revertRecorded()
{
    for (const auto& change : m_revert.recorded) {
        const auto& span = eitherOf(change);
        const auto sessions = m_past.chronicle(span).sessions;
        const bool isThere = std::find(sessions.begin(), sessions.end(), span) != sessions.end();
        if (isThere != change.from.has_value()) {
            return false;
        }
        if (change.to) {
            m_draft.record(RecordSession{span});
        } else {
            m_draft.record(ForgetSession{span});
        }
    }
    return true;
}

bool UndoMerge::revertStreak()
{
    auto& state = m_draft.state;
    const auto& [from, to] = m_revert.streak;
    auto mark = m_mark;
    if (from && !restoreField(mark, *from, *to)) {
        return false;
    }
    state.streak.reset();
    if (!mark.newest) {
        return true;
    }
    const auto past = m_draft.past();
    const auto newest = past.pomodoro(*mark.newest);
    // Another streak may have begun and ended meanwhile.
    if (!newest || (!m_mark.newest && !isNewest(m_draft, newest->id))) {
        return false;
    }
    state.prompt.reset();
    state.streak = Streak{.pairs = past.streak(newest->streak),
                          .grace = mark.grace,
                          .continued = mark.continued,
                          .overtime = mark.overtime,
                          .hasClockMoved = mark.hasClockMoved};
    if (state.lapsed && state.lapsed->streak == newest->streak) {
        state.lapsed.reset();
    }
    return core::isConsistent(*state.streak) && beginOf(*state.streak) <= state.now;
}

bool UndoMerge::isConsistent() const
{
    const auto& intentions = m_revert.intentions;
    const auto& pomodoros = m_revert.pomodoros;
    const auto known = intentionsById(m_draft.state);
    const auto fits = [&](IntentionId id) { return isConsistent(id, known); };
    return std::all_of(intentions.begin(), intentions.end(),
                       [&](const auto& change) { return fits(eitherOf(change).id); }) &&
           std::all_of(pomodoros.begin(), pomodoros.end(), [&](const auto& change) {
               return (!change.from || fits(change.from->intention)) &&
                      (!change.to || fits(change.to->intention));
           });
}

/// True if all references between the intention and its pomodoros are valid.
bool UndoMerge::isConsistent(IntentionId id,
                             const std::map<IntentionId, const Intention*>& known) const
{
    const auto found = known.find(id);
    if (found != known.end() && found->second->isOpen()) {
        return true;
    }
    const auto past = m_draft.past();
    const auto intention = past.intention(id);
    if (!intention) {
        return !hasPomodoros(past, id);
    }
    const auto* achieved = std::get_if<Achieved>(&intention->state);
    const auto by = achieved != nullptr ? past.pomodoro(achieved->by) : std::nullopt;
    return achieved == nullptr || (by && by->intention == id && by->evaluation &&
                                   by->evaluation->verdict == Verdict::Achieved);
}

} // namespace

Outcome apply(Draft& draft, const Revert& command)
{
    auto& state = draft.state;
    const auto before = draft.state;
    const auto kept = static_cast<std::ptrdiff_t>(draft.changes.size());
    rewind(draft, command);
    if (!UndoMerge{draft, command}.carryOut()) {
        state = before;
        draft.changes.erase(draft.changes.begin() + kept, draft.changes.end());
        return Outcome::ChangedSince;
    }
    const auto lapse = closeStreak(draft, state.now, state.now);
    recordReturned(draft, before.hours, command.since);
    bringDue(draft);
    renewAwaiting(draft);
    refreshPrompt(draft, lapse);
    return Outcome::Done;
}

} // namespace pomotide::core
