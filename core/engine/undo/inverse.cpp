// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/undo/inverse.h"

#include <algorithm>
#include <map>

namespace pomotide::core {

namespace {

/// The rows that the changes touched, as the last change left them; nullopt for a removed row.
struct Rows {
    std::map<IntentionId, std::optional<Intention>> intentions;
    std::map<PomodoroId, std::optional<Pomodoro>> pomodoros;
    std::map<PomodoroId, std::optional<Break>> breaks;
    std::vector<std::pair<Span, bool>> recorded; ///< true: recorded, false: forgotten

    void operator()(const PutIntention& change)
    {
        intentions[change.intention.id] = change.intention;
    }
    void operator()(const RemoveIntention& change) { intentions[change.intention].reset(); }
    void operator()(const PutPomodoro& change) { pomodoros[change.pomodoro.id] = change.pomodoro; }
    void operator()(const RemovePomodoro& change)
    {
        pomodoros[change.pomodoro].reset();
        breaks[change.pomodoro].reset();
    }
    void operator()(const PutBreak& change) { breaks[change.pause.after] = change.pause; }
    void operator()(const RemoveBreak& change) { breaks[change.after].reset(); }
    void operator()(const RecordSession& change) { recorded.emplace_back(change.span, true); }
    void operator()(const ForgetSession& change) { recorded.emplace_back(change.span, false); }

    // Work hours are small and are compared as a whole.
    void operator()(const PutManualSession&) {}
    void operator()(const RemoveManualSession&) {}
    void operator()(const PutOverride&) {}
    void operator()(const RemoveOverride&) {}
    void operator()(const PutRules&) {}
    void operator()(const PutEvents&) {}
};

template<typename Row>
void add(std::vector<RowChange<Row>>& changes, const std::optional<Row>& left,
         const std::optional<Row>& before)
{
    if (left != before) {
        changes.push_back({.from = left, .to = before});
    }
}

/// Empties the texts that are equal before and after.
void dropEqualTexts(RowChange<Intention>& change)
{
    if (!change.from || !change.to) {
        return;
    }
    if (change.from->title == change.to->title) {
        change.from->title.clear();
        change.to->title.clear();
    }
    if (change.from->description == change.to->description) {
        change.from->description.clear();
        change.to->description.clear();
    }
    if (change.from->nextStep == change.to->nextStep) {
        change.from->nextStep.clear();
        change.to->nextStep.clear();
    }
}

/// The rows of `left` and `before` that differ, matched by key.
template<typename Row, typename KeyOf>
std::vector<RowChange<Row>> rowChanges(const std::vector<Row>& left, const std::vector<Row>& before,
                                       const KeyOf& keyOf)
{
    std::vector<RowChange<Row>> changes;
    const auto rowIn = [&](const std::vector<Row>& rows, const Row& like) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const Row& other) {
            return keyOf(other) == keyOf(like);
        });
        return found == rows.end() ? std::nullopt : std::optional{*found};
    };
    for (const auto& row : left) {
        add(changes, std::optional{row}, rowIn(before, row));
    }
    for (const auto& row : before) {
        if (!rowIn(left, row)) {
            changes.push_back({.from = std::nullopt, .to = row});
        }
    }
    return changes;
}

void addRows(Revert& revert, const Rows& left, const Draft& before)
{
    const auto past = before.past();
    const auto known = intentionsById(before.state);
    for (const auto& [id, intention] : left.intentions) {
        const auto found = known.find(id);
        add(revert.intentions, intention,
            found == known.end() ? past.intention(id) : std::optional{*found->second});
    }
    std::for_each(revert.intentions.begin(), revert.intentions.end(), dropEqualTexts);
    for (const auto& [id, pomodoro] : left.pomodoros) {
        add(revert.pomodoros, pomodoro, past.pomodoro(id));
    }
    for (const auto& [after, pause] : left.breaks) {
        add(revert.breaks, pause, breakAfter(past, after));
    }
    for (const auto& [span, isRecorded] : left.recorded) {
        const auto sessions = past.chronicle(span).sessions;
        const bool was = std::find(sessions.begin(), sessions.end(), span) != sessions.end();
        add(revert.recorded, isRecorded ? std::optional{span} : std::nullopt,
            was ? std::optional{span} : std::nullopt);
    }
}

void addHours(Revert& revert, const WorkHours& left, const WorkHours& before)
{
    revert.sessions = rowChanges(left.manual, before.manual,
                                 [](const ManualSession& session) { return session.id; });
    revert.overrides = rowChanges(left.overrides, before.overrides, [](const Override& entry) {
        return RuleDay{.rule = entry.rule, .date = entry.date};
    });
    if (left.rules != before.rules) {
        revert.rules = {.from = left.rules, .to = before.rules};
    }
}

bool changesNothing(const Revert& revert)
{
    return revert.intentions.empty() && revert.pomodoros.empty() && revert.breaks.empty() &&
           revert.sessions.empty() && revert.overrides.empty() && revert.recorded.empty() &&
           !revert.rules.from && !revert.streak.from;
}

/// True if the edit left a span under way that time alone may end.
bool leavesRunning(const Revert& revert)
{
    return std::any_of(revert.pomodoros.begin(), revert.pomodoros.end(),
                       [](const auto& change) { return change.from && !change.from->ending; }) ||
           std::any_of(revert.breaks.begin(), revert.breaks.end(), [](const auto& change) {
               return change.from && change.from->state == BreakState::Running;
           });
}

std::vector<Command> revertOf(const Draft& before, const Draft& after)
{
    Rows left;
    const auto passed = static_cast<std::ptrdiff_t>(before.changes.size());
    std::for_each(after.changes.begin() + passed, after.changes.end(),
                  [&](const Change& change) { std::visit(left, change); });
    Revert revert{.since = before.state.now};
    addRows(revert, left, before);
    addHours(revert, after.state.hours, before.state.hours);
    const auto mark = markOf(after.state);
    if (mark != markOf(before.state) || leavesRunning(revert)) {
        revert.streak = {.from = mark, .to = markOf(before.state)};
    }
    return changesNothing(revert) ? std::vector<Command>{} : std::vector<Command>{revert};
}

template<typename Setting>
std::vector<Command> back(Setting setting, bool hasChanged)
{
    return hasChanged ? std::vector<Command>{std::move(setting)} : std::vector<Command>{};
}

struct Inverse {
    using Commands = std::vector<Command>;

    const Draft& before;
    const Draft& after;

    Commands operator()(const Advance&) const { return {}; }
    Commands operator()(const AdjustClock&) const { return {}; }
    Commands operator()(const Restart&) const { return {}; }
    Commands operator()(const Undo&) const { return {}; }
    Commands operator()(const Redo&) const { return {}; }
    Commands operator()(const Start&) const
    {
        return {UndoStart{runningPomodoro(after.state)->id}};
    }
    Commands operator()(const SetSettings&) const
    {
        const auto& settings = before.state.settings;
        return back(SetSettings{.settings = settings, .base = after.state.settings},
                    after.state.settings != settings);
    }
    Commands operator()(const SetQuiet&) const
    {
        const auto until = before.state.quietUntil;
        return back(SetQuiet{until}, after.state.quietUntil != until);
    }
    Commands operator()(const RecordPrompt&) const { return {}; }
    Commands operator()(const Seen&) const { return {}; }
    Commands operator()(const SetEvents&) const { return {}; }
    Commands operator()(const WorkOn&) const { return rows(); }
    Commands operator()(const SetEnd&) const { return rows(); }
    Commands operator()(const Switch&) const { return rows(); }
    Commands operator()(const SetNextStep&) const { return rows(); }
    Commands operator()(const WasAway&) const { return rows(); }
    Commands operator()(const AddIntention&) const { return rows(); }
    Commands operator()(const EditIntention&) const { return rows(); }
    Commands operator()(const EstimateIntention&) const { return rows(); }
    Commands operator()(const AbandonIntention&) const { return rows(); }
    Commands operator()(const ReopenIntention&) const { return rows(); }
    Commands operator()(const MoveIntention&) const { return rows(); }
    Commands operator()(const Evaluate&) const { return rows(); }
    Commands operator()(const Stop&) const { return rows(); }
    Commands operator()(const SkipBreak&) const { return rows(); }
    Commands operator()(const AddSession&) const { return rows(); }
    Commands operator()(const ChangeSession&) const { return rows(); }
    Commands operator()(const SkipSession&) const { return rows(); }
    Commands operator()(const SetWorkHours&) const { return rows(); }
    Commands operator()(const CorrectPomodoro&) const { return rows(); }
    Commands operator()(const DeletePomodoro&) const { return rows(); }
    Commands operator()(const Cancel&) const { return rows(); }
    Commands operator()(const UndoStart&) const { return rows(); }
    Commands operator()(const Revert&) const { return rows(); }

    [[nodiscard]] Commands rows() const { return revertOf(before, after); }
};

} // namespace

std::vector<Command> inverseOf(const Command& command, const Draft& before, const Draft& after)
{
    return std::visit(Inverse{before, after}, command);
}

StreakMark markOf(const State& state)
{
    if (!state.streak) {
        return {};
    }
    const auto& streak = *state.streak;
    return {.newest = streak.pairs.back().pomodoro.id,
            .grace = streak.grace,
            .continued = streak.continued,
            .overtime = streak.overtime,
            .hasClockMoved = streak.hasClockMoved};
}

} // namespace pomotide::core
