// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/service/service_acts.h"

#include "core/model/limits.h"
#include "core/present/current_pomodoro.h"
#include "core/present/end_offers.h"
#include "core/present/late_start.h"
#include "core/present/quick_suggestions.h"
#include "ui/session/quick_wish.h"

#include <utility>

namespace pomotide::app {

using Result = ServiceActs::Result;

Result ServiceActs::start(CallReader& given)
{
    core::QuickWish wish{.title = given.title(0, CallReader::Blank::Allowed)};
    wish.since = given.instantOption("since");
    wish.length = given.minutesOption("length", core::kShortestPomodoro, core::kLongestPomodoro);
    const core::State& state = m_bridge.state();
    const auto* const first = core::firstProposed(state);
    if (wish.title.empty() && first == nullptr && !given.fault()) {
        return refusedCall("NothingToStart", tr("Nothing is intended yet. Say what to start."));
    }
    if (wish.title.empty() && first != nullptr) {
        wish.intention = first->id;
    }
    const auto offer = core::startOffer(state, wish.since, m_bridge.now());
    if (offer && !wish.length) {
        wish.length = offer->ownLength;
    }
    return askForNamed(given, core::QuickAct::Start, std::move(wish));
}

Result ServiceActs::switchTo(CallReader& given)
{
    return askForNamed(given, core::QuickAct::Switch, {.title = given.title(0)});
}

Result ServiceActs::stop(CallReader& given)
{
    std::vector<core::Command> commands{core::Stop{}};
    const std::string next = given.nextStep(0);
    const auto* const running = core::runningPomodoro(m_bridge.state());
    if (running != nullptr && !next.empty()) {
        commands.emplace_back(core::SetNextStep{.intention = running->intention, .text = next});
    }
    return ask(given, commands);
}

Result ServiceActs::cancel(CallReader& given)
{
    return ask(given, core::Cancel{});
}

Result ServiceActs::skipBreak(CallReader& given)
{
    return ask(given, core::SkipBreak{});
}

Result ServiceActs::workOn(CallReader& given)
{
    return ask(given, core::WorkOn{});
}

Result ServiceActs::setEnd(CallReader& given)
{
    return ask(given, core::SetEnd{given.instant(0)});
}

Result ServiceActs::extend(CallReader& given)
{
    const core::Duration more = given.minutes(0, core::kShortestPomodoro, core::kLongestSpan);
    const core::Instant now = m_bridge.now();
    const auto end = core::laterEnd(m_bridge.state(), now, more);
    return ask(given, core::SetEnd{end.value_or(now + more)});
}

Result ServiceActs::evaluate(CallReader& given)
{
    const core::Verdict verdict = given.verdict(0);
    const auto* const pomodoro = core::pomodoroInQuestion(m_bridge.state());
    if (pomodoro == nullptr && !given.fault()) {
        return refusedCall("NothingToEvaluate",
                           tr("No pomodoro is running, and none awaits its evaluation."));
    }
    return ask(given,
               core::Evaluate{.pomodoro = pomodoro != nullptr ? pomodoro->id : core::PomodoroId{},
                              .verdict = verdict});
}

Result ServiceActs::intend(CallReader& given)
{
    core::AddIntention intention{.title = given.title(0),
                                 .description = given.descriptionOption("description"),
                                 .estimate = {}};
    intention.estimate =
        given.minutesOption("estimate", core::kShortestEstimate, core::kLongestEstimate);
    return ask(given, intention);
}

Result ServiceActs::quiet(CallReader& given)
{
    return ask(given, core::SetQuiet{given.instantIfAny(0)});
}

Result ServiceActs::undo(CallReader& given)
{
    return reverse(given, core::Undo{},
                   refusedCall("NothingToUndo", tr("There is nothing to undo.")));
}

Result ServiceActs::redo(CallReader& given)
{
    return reverse(given, core::Redo{},
                   refusedCall("NothingToRedo", tr("There is nothing to do again.")));
}

Result ServiceActs::ask(CallReader& given, std::span<const core::Command> commands)
{
    if (given.fault()) {
        return given.fault();
    }
    auto result = m_bridge.dispatch(commands);
    const auto outcome = result ? result->outcome : core::Outcome::Done;
    const ui::Answer answer = ui::answerTo(std::move(result), commands);
    if (!answer.failure.isEmpty()) {
        return commonFault("Failed", answer.failure);
    }
    return answer.isDone()
               ? Result{}
               : refusedCall(core::nameOf(outcome, core::kOutcomeNames), answer.refusal);
}

/// Carries the wish out as the quick entry does: on the open intention of its title, if it names
/// none yet, or on a new one.
Result ServiceActs::askForNamed(CallReader& given, core::QuickAct act, core::QuickWish wish)
{
    if (!wish.intention) {
        const auto* const open = core::openCalled(m_bridge.state(), wish.title, ui::folded);
        wish.intention = open != nullptr ? std::optional(open->id) : std::nullopt;
    }
    return ask(given, ui::commandsOf({.act = act, .wish = std::move(wish)}));
}

Result ServiceActs::reverse(CallReader& given, const core::Command& command,
                            const CallFault& nothing)
{
    bool hasAct = false;
    m_bridge.read([&](const core::State&, const core::History& history) {
        hasAct = (std::holds_alternative<core::Undo>(command) ? history.undoableAct()
                                                              : history.redoableAct())
                     .has_value();
    });
    return hasAct ? ask(given, command) : Result{nothing};
}

} // namespace pomotide::app
