// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/refusals.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/say.h"

#include "core/present/current_pomodoro.h"
#include "ui/text/failure_detail.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"

namespace pomotide::cli::messages {

namespace {

static_assert(core::kFirstMinute == std::chrono::minutes{1}, "The sentences say a minute.");
static_assert(core::kLongestEvent == std::chrono::days{31}, "The sentence about events says it.");

template<typename Id>
std::int64_t number(Id id)
{
    return static_cast<std::int64_t>(id);
}

std::string notOpen(core::IntentionId id)
{
    return say(Ctl::tr("Intention #%1 is closed. To go on with it: pomotidectl intentions reopen "
                       "%1"),
               number(id));
}

std::string onBreak(const core::State& now, const core::Zone& zone)
{
    const auto& end = now.streak->pairs.back().pause->span.end;
    return say(Ctl::tr("It is break time until %1. Start then, or end the break first: pomotidectl "
                       "skip-break"),
               momentText(end, now.now, zone));
}

std::string alreadyStarted(const core::State& now, const core::Zone& zone)
{
    const auto& running = *core::runningPomodoro(now);
    const auto title = titleText(core::titleOf(now, running.intention));
    return now.streak->overtime
               ? say(Ctl::tr("%1 is still running. To end it first: pomotidectl stop. To say that "
                             "it is on something else: pomotidectl switch"),
                     title)
               : say(Ctl::tr("%1 is running until %2. To end it first: pomotidectl stop. To say "
                             "that it is on something else: pomotidectl switch"),
                     title, momentText(running.span.end, now.now, zone));
}

std::string tooEarly(const core::State& now, const core::Zone& zone)
{
    const auto& startedAt = core::runningPomodoro(now)->startedAt;
    const auto earliest = std::chrono::ceil<std::chrono::minutes>(startedAt + core::kFirstMinute);
    return say(Ctl::tr("Give it a minute first: from %1 on it can be achieved."),
               momentText(earliest, now.now, zone));
}

std::string invalidPair(const core::PlanFault& fault)
{
    switch (fault.field) {
    case core::PlanFault::Field::Pairs:
        return say(Ctl::tr("A streak plan has 1 to %1 pairs."), core::kLongestPlan);
    case core::PlanFault::Field::Pomodoro:
        return say(Ctl::tr("A pomodoro is from 1 to %1 minutes: pair %2 is not."),
                   core::kLongestPomodoro.count(), *fault.pair + 1);
    case core::PlanFault::Field::Break:
        return say(Ctl::tr("A break is from 1 to %1 minutes: pair %2 is not."),
                   core::kLongestBreak.count(), *fault.pair + 1);
    }
    return {};
}

/// Says that a length or a text is too long, and names the longest that is allowed.
std::string tooLong(const core::Command& command)
{
    if (std::holds_alternative<core::SetEnd>(command)) {
        return say(Ctl::tr("A pomodoro lasts for %1 at most, a break for %2. Choose an earlier "
                           "end."),
                   lengthText(core::kLongestPomodoro), lengthText(core::kLongestBreak));
    }
    if (std::holds_alternative<core::SetNextStep>(command)) {
        return say(Ctl::tr("That is too long: a note where to pick up has room for %1 characters."),
                   core::kLongestNextStep);
    }
    return say(Ctl::tr("That is too long: a title has room for %1 characters, notes for %2, a "
                       "session for %3 and quiet for %4 days."),
               core::kLongestTitle, core::kLongestDescription, lengthText(core::kLongestSession),
               core::kLongestQuiet / std::chrono::days{1});
}

std::string tooLate(const core::Command& command)
{
    return std::holds_alternative<core::WorkOn>(command)
               ? say(Ctl::tr("This break stays: only a pomodoro that ended by itself goes on, and "
                             "not for longer than overtime may last. To end the break: pomotidectl "
                             "skip-break"))
               : say(Ctl::tr("It has run for over a minute, so it counts. To end it: pomotidectl "
                             "stop"));
}

std::string nothingRunning(const core::Command& command)
{
    return std::holds_alternative<core::SetEnd>(command)
               ? say(Ctl::tr("No pomodoro or break is running now. To begin one: pomotidectl "
                             "start"))
               : say(Ctl::tr("No pomodoro is running now. To begin one: pomotidectl start"));
}

std::string notOnBreak(const core::Command& command)
{
    return std::holds_alternative<core::WorkOn>(command)
               ? say(Ctl::tr("There is no break to take back now. To see what there is: "
                             "pomotidectl status"))
               : say(Ctl::tr("There is no break to skip now. To see what there is: pomotidectl "
                             "status"));
}

std::string alreadyOver(const core::Command& command, const core::State& now,
                        const core::Zone& zone)
{
    const auto time = momentText(now.now, now.now, zone);
    return std::holds_alternative<core::SetEnd>(command)
               ? say(Ctl::tr("It is %1 already. Choose a later end. To end it now: pomotidectl "
                             "stop, or in a break pomotidectl skip-break"),
                     time)
               : say(Ctl::tr("It is %1 already. Choose a later end, or skip the session: "
                             "pomotidectl today --skip"),
                     time);
}

std::string invalid(const core::Transition& refused, const core::Command& command)
{
    if (std::holds_alternative<core::Start>(command)) {
        return say(Ctl::tr("That does not fit: work began after all that is in the history, %1 ago "
                           "at most, and its length goes on beyond now."),
                   lengthText(core::kLongestAgo));
    }

    struct Describe {
        std::string operator()(std::monostate) const
        {
            return say(Ctl::tr("An estimate is from %1 to %2."),
                       lengthText(core::kShortestEstimate), lengthText(core::kLongestEstimate));
        }
        std::string operator()(const core::RuleFault&) const
        {
            return say(Ctl::tr("These hours do not fit: please look at the days and times once "
                               "more."));
        }
        std::string operator()(const core::PlanFault& fault) const { return invalidPair(fault); }
        std::string operator()(const core::EventFault&) const
        {
            return say(Ctl::tr("An event ends after its begin, at most 31 days later."));
        }
    };
    return std::visit(Describe{}, refused.fault);
}

} // namespace

std::string refusal(const core::Transition& refused, const core::Command& command,
                    const std::optional<core::IntentionId>& intention, const core::Zones& zones)
{
    using core::Outcome;
    const auto& now = refused.state;
    const auto& zone = zones.system();
    switch (refused.outcome) {
    case Outcome::Unknown:
        return intention ? noSuchIntention(*intention) : nothingToStart();
    case Outcome::NotOpen:
        return notOpen(intention.value_or(core::IntentionId{}));
    case Outcome::TooLong:
        return tooLong(command);
    case Outcome::Invalid:
        return invalid(refused, command);
    case Outcome::OnBreak:
        return onBreak(now, zone);
    case Outcome::AlreadyStarted:
        return alreadyStarted(now, zone);
    case Outcome::TooEarly:
        return tooEarly(now, zone);
    case Outcome::TooLate:
        return tooLate(command);
    case Outcome::NothingRunning:
        return nothingRunning(command);
    case Outcome::NotOnBreak:
        return notOnBreak(command);
    case Outcome::AlreadyOver:
        return alreadyOver(command, now, zone);
    case Outcome::InTheFuture:
        return say(Ctl::tr("It is %1 now: what was done has ended by then. Choose an earlier end."),
                   momentText(now.now, now.now, zone));
    case Outcome::BlankTitle:
        return say(Ctl::tr("A word or two, please, so that you know what it is: pomotidectl start "
                           "\"Write report\""));
    case Outcome::TooShort:
        return say(Ctl::tr("A pomodoro takes a minute at least. Choose a later end."));
    case Outcome::NotLatest:
        return say(Ctl::tr("Only the latest pomodoro of an intention can achieve it. Evaluate that "
                           "one, or say focused, interrupted or distracted."));
    case Outcome::EndsBeforeBegin:
        return say(ui::text::refusal(refused.outcome));
    case Outcome::UnderWay:
        return say(Ctl::tr("That pomodoro, or the streak it is the latest of, is still under way. "
                           "It can be corrected when it is over."));
    case Outcome::Overlaps:
        return say(Ctl::tr("Another pomodoro is there already. To see them: pomotidectl history"));
    case Outcome::ChangedSince:
        return say(Ctl::tr("That has been changed since, so it stays as it is."));
    case Outcome::Advanced:
    case Outcome::Added:
    case Outcome::Done:
    case Outcome::Started:
    case Outcome::Continued:
    case Outcome::Evaluated:
    case Outcome::EndedEarly:
    case Outcome::Stopped:
    case Outcome::Cancelled:
    case Outcome::Skipped:
    case Outcome::WorkingOn:
    case Outcome::Seen:
    case Outcome::Adjusted:
    case Outcome::Restarted:
    case Outcome::ClockWentBack:
    case Outcome::Ignored:
        break;
    }
    return {};
}

std::string beganTooEarly(core::Instant end, core::Instant now, const core::Zone& zone)
{
    const auto free = std::chrono::ceil<std::chrono::minutes>(end);
    return say(Ctl::tr("The history has a pomodoro or break until %1. Work can be counted from "
                       "then on."),
               momentText(free, now, zone));
}

std::string beganTooLongAgo()
{
    return say(Ctl::tr("Work can be counted from %1 ago on. To note what was before: pomotidectl "
                       "start, then pomotidectl correct"),
               lengthText(core::kLongestAgo));
}

std::string overByNow(core::Instant begin, core::Instant now, const core::Zone& zone)
{
    return say(Ctl::tr("A pomodoro from %1 on would be over: it lasts for %2 at most. Choose a "
                       "later begin."),
               momentText(begin, now, zone), lengthText(core::kLongestPomodoro));
}

std::string tooShortToStart(core::Duration length, core::Instant begin, core::Instant now,
                            const core::Zone& zone)
{
    return say(Ctl::tr("%1 from %2 on would be over. Choose a longer --for, or leave it out."),
               lengthText(length), momentText(begin, now, zone));
}

std::string runsAlready(const core::Intention& intention)
{
    return say(Ctl::tr("%1 is what is running, so there is nothing to switch."),
               titleText(intention.title));
}

std::string noSuchIntention(core::IntentionId id)
{
    return say(Ctl::tr("There is no intention #%1. To see all there are: pomotidectl intentions "
                       "--all"),
               number(id));
}

std::string noSuchPomodoro(core::PomodoroId id)
{
    return say(Ctl::tr("There is no pomodoro %1. Without --pomodoro, the newest one is evaluated."),
               number(id));
}

std::string noSuchEntry(core::PomodoroId id)
{
    return say(Ctl::tr("There is no pomodoro %1. To see them: pomotidectl history"), number(id));
}

std::string nothingToStart()
{
    return say(Ctl::tr("Nothing is intended yet. Say what to start: pomotidectl start \"Write "
                       "report\""));
}

std::string nothingToEvaluate()
{
    return say(Ctl::tr("No pomodoro runs, and none awaits its evaluation. To change an earlier "
                       "one, name it: --pomodoro NUMBER"));
}

std::string noSessionToday()
{
    return say(Ctl::tr("There is no session today, from now on. You can start all the same: "
                       "pomotidectl start"));
}

std::string notReadable(const std::string& file)
{
    return say(Ctl::tr("The scenario in %1 could not be read. Is it there, and a file?"), file);
}

std::string noScenario(const std::string& file, const json::Fault& fault)
{
    return say(Ctl::tr("The scenario in %1 was not played: %2"), file, json::textOf(fault));
}

std::string failure(const core::Failure& failure)
{
    using Kind = core::Failure::Kind;
    const auto& subject = failure.subject;
    const auto detail = ui::text::detail(failure);
    switch (failure.kind) {
    case Kind::IsDirectory:
        return say(Ctl::tr("Pomotide could not open its database: %1 is a folder. Choose a file "
                           "with --database FILE."),
                   subject);
    case Kind::NotReadable:
        return say(Ctl::tr("Pomotide could not read and write its database %1 (%2). Set that "
                           "right, or choose another file with --database FILE."),
                   subject, detail);
    case Kind::Damaged:
        return say(Ctl::tr("Pomotide could not read %1: the file is damaged (%2). Start Pomotide, "
                           "which goes on with its newest good backup, or choose one: pomotidectl "
                           "backups"),
                   subject, detail);
    case Kind::Busy:
        return say(Ctl::tr("Nothing was changed: another program is using %1 for too long. Please "
                           "try again."),
                   subject);
    case Kind::Full:
        return say(Ctl::tr("Nothing was changed: there is no room left to write %1. Make some "
                           "room, then try again."),
                   subject);
    case Kind::Other:
        return say(Ctl::tr("Nothing was changed: Pomotide could not work on %1 (%2)."), subject,
                   detail);
    case Kind::NotADatabase:
    case Kind::NotOurs:
    case Kind::Newer:
    case Kind::DiskFails:
        break;
    }
    // The window gives the same advice.
    return say(ui::text::failure(failure));
}

} // namespace pomotide::cli::messages
