// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/refusals.h"

#include "app/pomotidectl/figures.h"

#include "core/present/current_pomodoro.h"

namespace pomotide::cli::messages {

namespace {

static_assert(core::kFirstMinute == std::chrono::minutes{1}, "The sentences say a minute.");

template<typename Id>
std::string number(Id id)
{
    return std::to_string(static_cast<std::int64_t>(id));
}

std::string notOpen(core::IntentionId id)
{
    return "Intention #" + number(id) +
           " is closed. To go on with it: pomotidectl intentions reopen " + number(id);
}

std::string onBreak(const core::State& now, const core::Zone& zone)
{
    const auto& end = now.streak->pairs.back().pause->span.end;
    return "It is break time until " + momentText(end, now.now, zone) +
           ". Start then, or end the break first: pomotidectl skip-break";
}

std::string alreadyStarted(const core::State& now, const core::Zone& zone)
{
    const auto& running = *core::runningPomodoro(now);
    const auto until = now.streak->overtime
                           ? std::string{" is still running"}
                           : " is running until " + momentText(running.span.end, now.now, zone);
    return titleText(core::titleOf(now, running.intention)) + until +
           ". To end it first: pomotidectl stop. To say that it is on something else: "
           "pomotidectl switch";
}

std::string tooEarly(const core::State& now, const core::Zone& zone)
{
    const auto& startedAt = core::runningPomodoro(now)->startedAt;
    const auto earliest = std::chrono::ceil<std::chrono::minutes>(startedAt + core::kFirstMinute);
    return "Give it a minute first: from " + momentText(earliest, now.now, zone) +
           " on it can be achieved.";
}

std::string invalidPair(const core::PlanFault& fault)
{
    const auto of = [](int longest) { return " is from 1 to " + std::to_string(longest); };
    switch (fault.field) {
    case core::PlanFault::Field::Pairs:
        return "A streak plan has 1 to " + std::to_string(core::kLongestPlan) + " pairs.";
    case core::PlanFault::Field::Pomodoro:
        return "A pomodoro" + of(core::kLongestPomodoro.count()) + " minutes: pair " +
               std::to_string(*fault.pair + 1) + " is not.";
    case core::PlanFault::Field::Break:
        return "A break" + of(core::kLongestBreak.count()) + " minutes: pair " +
               std::to_string(*fault.pair + 1) + " is not.";
    }
    return {};
}

/// Says that a length or a text is too long, and names the longest that is allowed.
std::string tooLong(const core::Command& command)
{
    if (std::holds_alternative<core::SetEnd>(command)) {
        return "A pomodoro lasts for " + lengthText(core::kLongestPomodoro) +
               " at most, a break for " + lengthText(core::kLongestBreak) +
               ". Choose an earlier end.";
    }
    if (std::holds_alternative<core::SetNextStep>(command)) {
        return "That is too long: a note where to pick up has room for " +
               std::to_string(core::kLongestNextStep) + " characters.";
    }
    return "That is too long: a title has room for " + std::to_string(core::kLongestTitle) +
           " characters, notes for " + std::to_string(core::kLongestDescription) +
           ", a session for " + lengthText(core::kLongestSession) + " and quiet for " +
           std::to_string(core::kLongestQuiet / std::chrono::days{1}) + " days.";
}

std::string tooLate(const core::Command& command)
{
    if (std::holds_alternative<core::WorkOn>(command)) {
        return "This break stays: only a pomodoro that ended by itself goes on, and not for longer "
               "than overtime may last. To end the break: pomotidectl skip-break";
    }
    return "It has run for over a minute, so it counts. To end it: pomotidectl stop";
}

std::string nothingRunning(const core::Command& command)
{
    if (std::holds_alternative<core::SetEnd>(command)) {
        return "No pomodoro or break is running now. To begin one: pomotidectl start";
    }
    return "No pomodoro is running now. To begin one: pomotidectl start";
}

std::string alreadyOver(const core::Command& command, const core::State& now,
                        const core::Zone& zone)
{
    const auto time = "It is " + momentText(now.now, now.now, zone) + " already. ";
    if (std::holds_alternative<core::SetEnd>(command)) {
        return time + "Choose a later end. To end it now: pomotidectl stop, or in a break "
                      "pomotidectl skip-break";
    }
    return time + "Choose a later end, or skip the session: pomotidectl today --skip";
}

std::string invalid(const core::Transition& refused, const core::Command& command)
{
    if (std::holds_alternative<core::Start>(command)) {
        return "That does not fit: work began after all that is in the history, " +
               lengthText(core::kLongestAgo) + " ago at most, and its length goes on beyond now.";
    }

    struct Describe {
        std::string operator()(std::monostate) const
        {
            return "An estimate is from " + lengthText(core::kShortestEstimate) + " to " +
                   lengthText(core::kLongestEstimate) + ".";
        }
        std::string operator()(const core::RuleFault&) const
        {
            return "These hours do not fit: please look at the days and times once more.";
        }
        std::string operator()(const core::PlanFault& fault) const { return invalidPair(fault); }
        std::string operator()(const core::EventFault&) const
        {
            return "An event ends after its begin, at most 31 days later.";
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
    case Outcome::BlankTitle:
        return "A word or two, please, so that you know what it is: "
               "pomotidectl start \"Write report\"";
    case Outcome::TooLong:
        return tooLong(command);
    case Outcome::TooShort:
        return "A pomodoro takes a minute at least. Choose a later end.";
    case Outcome::Invalid:
        return invalid(refused, command);
    case Outcome::OnBreak:
        return onBreak(now, zone);
    case Outcome::AlreadyStarted:
        return alreadyStarted(now, zone);
    case Outcome::NotLatest:
        return "Only the latest pomodoro of an intention can achieve it. Evaluate that one, or say "
               "focused, interrupted or distracted.";
    case Outcome::TooEarly:
        return tooEarly(now, zone);
    case Outcome::TooLate:
        return tooLate(command);
    case Outcome::NothingRunning:
        return nothingRunning(command);
    case Outcome::NotOnBreak:
        return std::holds_alternative<core::WorkOn>(command)
                   ? "There is no break to take back now. To see what there is: pomotidectl status"
                   : "There is no break to skip now. To see what there is: pomotidectl status";
    case Outcome::EndsBeforeBegin:
        return "It would end before it begins. Choose a later end.";
    case Outcome::AlreadyOver:
        return alreadyOver(command, now, zone);
    case Outcome::UnderWay:
        return "That pomodoro, or the streak it is the latest of, is still under way. It can be "
               "corrected when it is over.";
    case Outcome::InTheFuture:
        return "It is " + momentText(now.now, now.now, zone) +
               " now: what was done has ended by then. Choose an earlier end.";
    case Outcome::Overlaps:
        return "Another pomodoro is there already. To see them: pomotidectl history";
    case Outcome::ChangedSince:
        return "That has been changed since, so it stays as it is.";
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
    return "The history has a pomodoro or break until " + momentText(free, now, zone) +
           ". Work can be counted from then on.";
}

std::string beganTooLongAgo()
{
    return "Work can be counted from " + lengthText(core::kLongestAgo) +
           " ago on. To note what was before: pomotidectl start, then pomotidectl correct";
}

std::string overByNow(core::Instant begin, core::Instant now, const core::Zone& zone)
{
    return "A pomodoro from " + momentText(begin, now, zone) + " on would be over: it lasts for " +
           lengthText(core::kLongestPomodoro) + " at most. Choose a later begin.";
}

std::string tooShortToStart(core::Duration length, core::Instant begin, core::Instant now,
                            const core::Zone& zone)
{
    return lengthText(length) + " from " + momentText(begin, now, zone) +
           " on would be over. Choose a longer --for, or leave it out.";
}

std::string runsAlready(const core::Intention& intention)
{
    return titleText(intention.title) + " is what is running, so there is nothing to switch.";
}

std::string noSuchIntention(core::IntentionId id)
{
    return "There is no intention #" + number(id) +
           ". To see all there are: pomotidectl intentions --all";
}

std::string noSuchPomodoro(core::PomodoroId id)
{
    return "There is no pomodoro " + number(id) +
           ". Without --pomodoro, the newest one is evaluated.";
}

std::string noSuchEntry(core::PomodoroId id)
{
    return "There is no pomodoro " + number(id) + ". To see them: pomotidectl history";
}

std::string nothingToStart()
{
    return "Nothing is intended yet. Say what to start: pomotidectl start \"Write report\"";
}

std::string nothingToEvaluate()
{
    return "No pomodoro runs, and none awaits its evaluation. To change an earlier one, name it: "
           "--pomodoro NUMBER";
}

std::string noSessionToday()
{
    return "There is no session today, from now on. You can start all the same: pomotidectl start";
}

std::string notReadable(const std::string& file)
{
    return "The scenario in " + file + " could not be read. Is it there, and a file?";
}

std::string noScenario(const std::string& file, const json::Fault& fault)
{
    return "The scenario in " + file +
           " was not played: " + (fault.where.empty() ? std::string{} : fault.where + ": ") +
           fault.what;
}

std::string afterDiskFailure()
{
    return "Look whether it was done, and copy what is dear to you to another disk.";
}

std::string failure(const core::Failure& failure)
{
    using Kind = core::Failure::Kind;
    const auto& subject = failure.subject;
    const auto detail = " (" + failure.detail + ")";
    switch (failure.kind) {
    case Kind::IsDirectory:
        return "Pomotide could not open its database: " + subject +
               " is a folder. Choose a file with --database FILE.";
    case Kind::NotReadable:
        return "Pomotide could not read and write its database " + subject + detail +
               ". Set that right, or choose another file with --database FILE.";
    case Kind::NotADatabase:
        return "Pomotide could not open " + subject +
               ": it is not a database. It was left as it is. Choose another file with "
               "--database FILE.";
    case Kind::NotOurs:
        return "Pomotide could not open " + subject +
               ": it is another program's database. It was left as it is. Choose another file with "
               "--database FILE.";
    case Kind::Newer:
        return "Pomotide could not open " + subject + ": a newer version of Pomotide wrote it" +
               detail + ". It was left as it is. Install that version or a later one.";
    case Kind::Damaged:
        return "Pomotide could not read " + subject + ": the file is damaged" + detail +
               ". Start Pomotide, which goes on with its newest good backup, or choose one: "
               "pomotidectl backups";
    case Kind::Busy:
        return "Nothing was changed: another program is using " + subject +
               " for too long. Please try again.";
    case Kind::Full:
        return "Nothing was changed: there is no room left to write " + subject +
               ". Make some room, then try again.";
    case Kind::DiskFails:
        return "The disk of " + subject + " fails" + detail + ". " + afterDiskFailure();
    case Kind::Other:
        break;
    }
    return "Nothing was changed: Pomotide could not work on " + subject + detail + ".";
}

} // namespace pomotide::cli::messages
