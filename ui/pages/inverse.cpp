// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inverse.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

using Commands = std::vector<core::Command>;

Commands overrideAgain(const core::Override& entry)
{
    const core::RuleDay day{entry.rule, entry.date};
    if (const auto* changed = std::get_if<core::ChangedDay>(&entry.what)) {
        return {core::ChangeSession{day, changed->begin, changed->end}};
    }
    return {core::SkipSession{day}};
}

const core::ManualSession* findManual(const core::WorkHours& hours, core::SessionId id)
{
    const auto found = std::find_if(hours.manual.begin(), hours.manual.end(),
                                    [id](const auto& manual) { return manual.id == id; });
    return found == hours.manual.end() ? nullptr : &*found;
}

Commands ruleDayAgain(const core::State& before, const core::RuleDay& day)
{
    if (const core::Override* entry = core::findOverride(before.hours, day)) {
        return overrideAgain(*entry);
    }
    return {core::ChangeSession{day, {}, {}}};
}

/// What gives a command's inverse, one overload for each kind of command that has one.
struct Inverse {
    const core::State& before;
    const core::Created& created;

    Commands operator()(const core::AddIntention&) const
    {
        const auto* id = std::get_if<core::IntentionId>(&created);
        return id ? Commands{core::AbandonIntention{*id}} : Commands{};
    }
    Commands operator()(const core::EditIntention& edit) const
    {
        const core::Intention* old = core::findIntention(before, edit.intention);
        return old ? Commands{core::EditIntention{edit.intention, old->title, old->description}}
                   : Commands{};
    }
    Commands operator()(const core::AbandonIntention& abandon) const
    {
        return {core::ReopenIntention{abandon.intention}, backToPlace(abandon.intention)};
    }
    Commands operator()(const core::MoveIntention& move) const
    {
        return {backToPlace(move.intention)};
    }
    Commands operator()(const core::AddSession&) const
    {
        const auto* id = std::get_if<core::SessionId>(&created);
        return id ? Commands{core::SkipSession{*id}} : Commands{};
    }
    Commands operator()(const core::ChangeSession& change) const
    {
        if (const auto* day = std::get_if<core::RuleDay>(&change.session)) {
            return ruleDayAgain(before, *day);
        }
        const auto id = std::get<core::SessionId>(change.session);
        const core::ManualSession* old = findManual(before.hours, id);
        return old ? Commands{core::ChangeSession{id, old->span.begin, old->span.end}} : Commands{};
    }
    Commands operator()(const core::SkipSession& skip) const
    {
        if (const auto* day = std::get_if<core::RuleDay>(&skip.session)) {
            return ruleDayAgain(before, *day);
        }
        const core::ManualSession* old =
            findManual(before.hours, std::get<core::SessionId>(skip.session));
        return old ? Commands{core::AddSession{old->span.begin, old->span.end}} : Commands{};
    }
    Commands operator()(const core::SetWorkHours& set) const
    {
        Commands commands{core::SetWorkHours{before.hours.rules}};
        for (const core::Override& entry : before.hours.overrides) {
            const bool stayed =
                std::any_of(set.rules.begin(), set.rules.end(),
                            [&](const auto& rule) { return rule.id == entry.rule; });
            if (!stayed) {
                const Commands again = overrideAgain(entry);
                commands.insert(commands.end(), again.begin(), again.end());
            }
        }
        return commands;
    }
    Commands operator()(const core::SetStreakPlan&) const
    {
        return {core::SetStreakPlan{before.plan}};
    }
    Commands operator()(const core::SetDayStart&) const
    {
        return {core::SetDayStart{before.dayStart}};
    }
    Commands operator()(const core::SetLook&) const { return {core::SetLook{before.look}}; }
    Commands operator()(const core::Advance&) const { return {}; }
    Commands operator()(const core::EstimateIntention&) const { return {}; }
    Commands operator()(const core::ReopenIntention&) const { return {}; }
    Commands operator()(const core::Start&) const { return {}; }
    Commands operator()(const core::Evaluate&) const { return {}; }
    Commands operator()(const core::Stop&) const { return {}; }
    Commands operator()(const core::Cancel&) const { return {}; }
    Commands operator()(const core::SkipBreak&) const { return {}; }
    Commands operator()(const core::AdjustClock&) const { return {}; }
    Commands operator()(const core::Restart&) const { return {}; }

    [[nodiscard]] core::MoveIntention backToPlace(core::IntentionId id) const
    {
        const auto found = std::find_if(before.open.begin(), before.open.end(),
                                        [id](const auto& each) { return each.id == id; });
        return {id, static_cast<std::size_t>(found - before.open.begin())};
    }
};

} // namespace

std::vector<core::Command> inverseOf(const core::State& before, const core::Command& command,
                                     const core::Created& created)
{
    return std::visit(Inverse{before, created}, command);
}

} // namespace pomotide::ui
