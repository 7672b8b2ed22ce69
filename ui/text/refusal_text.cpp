// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/refusal_text.h"

#include "ui/text/text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

static_assert(core::kFirstMinute == std::chrono::minutes{1}, "The sentences say a minute.");
static_assert(core::kLongestQuiet == std::chrono::days{7}, "The sentence says a week.");

/// Translation context of these texts.
struct Text {
    Q_DECLARE_TR_FUNCTIONS(Text)
};

/// Says why the end of what runs was not changed; empty for reasons that all commands share.
QString refusalOfEnd(core::Outcome outcome)
{
    if (outcome == core::Outcome::TooLong) {
        return Text::tr("A pomodoro can take %1 at most, a break %2.")
            .arg(length(core::kLongestPomodoro), length(core::kLongestBreak));
    }
    if (outcome == core::Outcome::AlreadyOver) {
        return Text::tr("That time has passed. Choose a later end.");
    }
    return outcome == core::Outcome::NothingRunning
               ? Text::tr("Neither a pomodoro nor a break is running now.")
               : QString();
}

/// The same for taking a break back.
QString refusalOfWorkOn(core::Outcome outcome)
{
    if (outcome == core::Outcome::NotOnBreak) {
        return Text::tr("There is no break to take back now.");
    }
    return outcome == core::Outcome::TooLate
               ? Text::tr("That pomodoro is done. You can start the next one after the break.")
               : QString();
}

QString refusalOfAbsence(core::Outcome outcome)
{
    if (outcome == core::Outcome::EndsBeforeBegin) {
        return Text::tr("The pomodoro began later than that.");
    }
    return outcome == core::Outcome::AlreadyOver ? Text::tr("The pomodoro had ended before that.")
                                                 : QString();
}

QString refusalOfStart(core::Outcome outcome, const core::Start& start)
{
    if (outcome != core::Outcome::Invalid || (!start.since && !start.length)) {
        return {};
    }
    return refusal(start.since ? core::BeginFault::TooLongAgo : core::BeginFault::OverByNow);
}

} // namespace

QString refusal(core::Outcome outcome)
{
    using core::Outcome;
    switch (outcome) {
    case Outcome::Unknown:
        return Text::tr("It is no longer there.");
    case Outcome::NotOpen:
        return Text::tr("It is closed. Reopen it to go on with it.");
    case Outcome::BlankTitle:
        return Text::tr("A word or two, please, so that you know what it is.");
    case Outcome::TooLong:
        return Text::tr("That is too long: a session has room for %1, a title for %2 letters.")
            .arg(length(core::kLongestSession))
            .arg(core::kLongestTitle);
    case Outcome::TooShort:
        return Text::tr("A pomodoro takes a minute at least.");
    case Outcome::Invalid:
        return Text::tr("That does not fit: please look at the times and days once more.");
    case Outcome::OnBreak:
        return Text::tr("It is break time. You can start when it is over.");
    case Outcome::AlreadyStarted:
        return Text::tr("A pomodoro is running already.");
    case Outcome::NotLatest:
        return Text::tr("Only the latest pomodoro of an intention can achieve it.");
    case Outcome::TooEarly:
        return Text::tr("Give it a minute first.");
    case Outcome::TooLate:
        return Text::tr("It has run for over a minute. Stop it instead.");
    case Outcome::NothingRunning:
        return Text::tr("No pomodoro is running now.");
    case Outcome::NotOnBreak:
        return Text::tr("There is no break to skip now.");
    case Outcome::EndsBeforeBegin:
        return Text::tr("It would end before it begins. Choose a later end.");
    case Outcome::AlreadyOver:
        return Text::tr("It would be over already. Choose a later end.");
    case Outcome::UnderWay:
        return Text::tr("Its streak is still going. It can be changed when the streak is over.");
    case Outcome::InTheFuture:
        return Text::tr("That has not come yet. Choose an earlier end.");
    case Outcome::Overlaps:
        return Text::tr("Another pomodoro is there already. Choose other times.");
    case Outcome::ChangedSince:
        return Text::tr("It has been changed since, so it stays as it is.");
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

QString refusal(core::Outcome outcome, const core::Command& command)
{
    QString own;
    if (std::holds_alternative<core::SetEnd>(command)) {
        own = refusalOfEnd(outcome);
    } else if (std::holds_alternative<core::WorkOn>(command)) {
        own = refusalOfWorkOn(outcome);
    } else if (std::holds_alternative<core::WasAway>(command)) {
        own = refusalOfAbsence(outcome);
    } else if (const auto* start = std::get_if<core::Start>(&command)) {
        own = refusalOfStart(outcome, *start);
    } else if (std::holds_alternative<core::SetNextStep>(command) &&
               outcome == core::Outcome::TooLong) {
        own = Text::tr("That is too long: a next step has room for %1 letters.")
                  .arg(core::kLongestNextStep);
    } else if (std::holds_alternative<core::SetQuiet>(command) &&
               outcome == core::Outcome::TooLong) {
        own = Text::tr("That is too long: quiet lasts a week at most.");
    }
    return own.isEmpty() ? refusal(outcome) : own;
}

QString refusal(core::BeginFault fault)
{
    switch (fault) {
    case core::BeginFault::None:
        break;
    case core::BeginFault::AlreadyStarted:
        return refusal(core::Outcome::AlreadyStarted);
    case core::BeginFault::OnBreak:
        return refusal(core::Outcome::OnBreak);
    case core::BeginFault::TooLongAgo:
        return Text::tr("Work can have begun at most %1 ago, and not before the end of what is "
                        "recorded.")
            .arg(length(core::kLongestAgo));
    case core::BeginFault::NotYet:
        return Text::tr("That time is still to come.");
    case core::BeginFault::OverByNow:
        return Text::tr("A pomodoro can take %1 at most, and reaches beyond now.")
            .arg(length(core::kLongestPomodoro));
    }
    return {};
}

} // namespace pomotide::ui::text
