// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "core/engine/undo/act_name.h"

#include "core/schedule/sessions.h"

namespace pomotide::core {

namespace {

using Name = std::optional<ActName>;

/// The kind is that of the changed part, if exactly one part differs.
ActKind kindOf(const Settings& before, const Settings& after)
{
    std::vector<ActKind> kinds;
    const auto add = [&](bool differs, ActKind kind) {
        if (differs) {
            kinds.push_back(kind);
        }
    };
    add(after.streakPlan != before.streakPlan, ActKind::SetStreakPlan);
    add(after.dayStart != before.dayStart, ActKind::SetDayStart);
    add(after.overtimeLimit != before.overtimeLimit, ActKind::SetSettings);
    add(after.appearance != before.appearance, ActKind::SetAppearance);
    add(after.language != before.language, ActKind::SetLanguage);
    add(after.alerts != before.alerts, ActKind::SetAlerts);
    return kinds.size() == 1 ? kinds.front() : ActKind::SetSettings;
}

/// One overload for each kind of command.
struct Naming {
    const Draft& before;

    Name operator()(const AddIntention& add) const
    {
        return ActName{.kind = ActKind::AddIntention, .title = add.title};
    }
    Name operator()(const EditIntention& edit) const
    {
        return about(ActKind::EditIntention, edit.intention);
    }
    Name operator()(const EstimateIntention& estimate) const
    {
        return about(estimate.estimate ? ActKind::EstimateIntention : ActKind::TakeBackEstimate,
                     estimate.intention);
    }
    Name operator()(const AbandonIntention& abandon) const
    {
        return about(ActKind::AbandonIntention, abandon.intention);
    }
    Name operator()(const ReopenIntention& reopen) const
    {
        return about(ActKind::ReopenIntention, reopen.intention);
    }
    Name operator()(const MoveIntention& move) const
    {
        return about(ActKind::MoveIntention, move.intention);
    }
    Name operator()(const Start& start) const
    {
        const auto* first = firstProposed(before.state);
        if (start.intention || first == nullptr) {
            return about(ActKind::Start, start.intention.value_or(IntentionId{}));
        }
        return ActName{.kind = ActKind::Start, .title = first->title};
    }
    Name operator()(const Evaluate& evaluate) const
    {
        return about(ActKind::Evaluate, evaluate.pomodoro);
    }
    Name operator()(const Stop&) const { return aboutRunning(ActKind::Stop); }
    Name operator()(const Cancel&) const { return aboutRunning(ActKind::Cancel); }
    Name operator()(const SkipBreak&) const { return of(ActKind::SkipBreak); }
    Name operator()(const WorkOn&) const { return aboutNewest(ActKind::WorkOn); }
    Name operator()(const SetEnd&) const
    {
        return runningPomodoro(before.state) != nullptr ? aboutRunning(ActKind::SetEnd)
                                                        : of(ActKind::SetEnd); // of a break
    }
    Name operator()(const Switch& change) const { return about(ActKind::Switch, change.intention); }
    Name operator()(const SetNextStep& set) const
    {
        return about(ActKind::SetNextStep, set.intention);
    }
    Name operator()(const AddSession& add) const
    {
        return ActName{.kind = ActKind::AddSession, .title = {}, .session = add.begin};
    }
    Name operator()(const ChangeSession& change) const
    {
        return about(ActKind::ChangeSession, change.session);
    }
    Name operator()(const SkipSession& skip) const
    {
        return about(ActKind::SkipSession, skip.session);
    }
    Name operator()(const SetWorkHours&) const { return of(ActKind::SetWorkHours); }
    Name operator()(const SetSettings& set) const
    {
        return of(kindOf(set.base.value_or(before.state.settings), set.settings));
    }
    Name operator()(const SetQuiet&) const { return of(ActKind::SetQuiet); }
    Name operator()(const WasAway& away) const { return about(ActKind::WasAway, away.pomodoro); }
    Name operator()(const CorrectPomodoro& correct) const
    {
        return about(ActKind::CorrectPomodoro, correct.pomodoro);
    }
    Name operator()(const DeletePomodoro& remove) const
    {
        return about(ActKind::DeletePomodoro, remove.pomodoro);
    }
    Name operator()(const Advance&) const { return {}; }
    Name operator()(const RecordPrompt&) const { return {}; }
    Name operator()(const Seen&) const { return {}; }
    Name operator()(const SetEvents&) const { return {}; }
    Name operator()(const AdjustClock&) const { return {}; }
    Name operator()(const Restart&) const { return {}; }
    Name operator()(const Revert&) const { return {}; }
    Name operator()(const UndoStart&) const { return {}; }
    Name operator()(const Undo&) const { return {}; }
    Name operator()(const Redo&) const { return {}; }

private:
    [[nodiscard]] static Name of(ActKind kind) { return ActName{.kind = kind, .title = {}}; }
    [[nodiscard]] Name about(ActKind kind, IntentionId id) const
    {
        const auto intention = before.past().intention(id);
        return ActName{.kind = kind, .title = intention ? intention->title : std::string{}};
    }
    [[nodiscard]] Name about(ActKind kind, PomodoroId id) const
    {
        const auto pomodoro = before.past().pomodoro(id);
        return pomodoro ? about(kind, pomodoro->intention) : of(kind);
    }
    [[nodiscard]] Name aboutRunning(ActKind kind) const
    {
        const auto* running = runningPomodoro(before.state);
        return running != nullptr ? about(kind, running->intention) : of(kind);
    }
    [[nodiscard]] Name aboutNewest(ActKind kind) const
    {
        const auto& streak = before.state.streak;
        return streak ? about(kind, streak->pairs.back().pomodoro.intention) : of(kind);
    }
    [[nodiscard]] Name about(ActKind kind, const SessionKey& key) const
    {
        const auto span = sessionSpan(before.state.hours, before.zones, key);
        return ActName{
            .kind = kind, .title = {}, .session = span ? std::optional{span->begin} : std::nullopt};
    }
};

} // namespace

std::optional<ActName> actNameOf(const Command& command, const Draft& before)
{
    return std::visit(Naming{before}, command);
}

ActName joined(ActName first, const ActName& second)
{
    if (second.kind == first.kind) {
        ++first.others;
        return first;
    }
    // An intention that was added for a start or a switch is not named.
    return second.kind == ActKind::Start || second.kind == ActKind::Switch ? second : first;
}

} // namespace pomotide::core
