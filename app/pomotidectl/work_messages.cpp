// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/work_messages.h"

#include "app/pomotidectl/figures.h"

#include "core/text/enum_names.h"

namespace pomotide::cli::messages {

namespace {

using core::PhaseKind;

/// Returns, for example, " Break until 09:12."; empty outside breaks.
std::string breakUntil(const Status& now, const core::Zone& zone)
{
    return now.model.kind == PhaseKind::Break
               ? " Break until " + momentText(*now.model.until, now.now, zone) + "."
               : std::string{};
}

/// Returns, for example, "4 min, until 09:07." or what there is to say in overtime.
std::string timeLeft(const Status& now, const core::Zone& zone)
{
    if (now.model.overtime) {
        return overtime(*now.model.overtime);
    }
    return leftText(core::minutesLeft(now.model)) + ", until " +
           momentText(*now.model.until, now.now, zone) + ".";
}

} // namespace

std::string overtime(core::Duration overtime)
{
    const bool hasJustBegun = overtime < std::chrono::minutes{1};
    return "Finish the thought. " +
           (hasJustBegun ? std::string{} : "+" + overtimeText(overtime) + ". ") +
           "The break begins at your next pause.";
}

std::string nextStep(std::string_view note)
{
    return note.empty() ? std::string{} : "\nNext you were going to: " + oneLine(note);
}

std::string started(const core::Pomodoro& pomodoro, const core::Intention& intention,
                    const Status& now, const core::Zone& zone)
{
    const auto from = core::workedFrom(pomodoro);
    const auto counted =
        from < pomodoro.startedAt ? ", counted from " + momentText(from, now.now, zone) : "";
    return (pomodoro.index == 0 ? "Started " : "On with ") + titleText(intention.title) + counted +
           ": " + timeLeft(now, zone) + nextStep(intention.nextStep);
}

std::string switched(const core::Intention& intention, const Status& now, const core::Zone& zone)
{
    return "Switched to " + titleText(intention.title) + ": " + timeLeft(now, zone) +
           nextStep(intention.nextStep);
}

std::string endSet(const Status& now, const core::Zone& zone)
{
    return (now.model.kind == PhaseKind::Break ? "Break" : titleText(now.model.intention)) + ": " +
           timeLeft(now, zone);
}

std::string workingOn(const Status& now)
{
    return "Still on " + titleText(now.model.intention) + ": " +
           overtime(now.model.overtime.value_or(core::Duration{}));
}

std::string evaluated(core::Verdict verdict, const core::Pomodoro& before, bool goesOn,
                      const core::Intention& intention, const Status& now, const core::Zone& zone)
{
    const auto title = titleText(intention.title);
    const auto sentence = verdict == core::Verdict::Achieved
                              ? "Achieved: " + title + "."
                              : title + " was " + nameOf(verdict, core::kVerdictNames) + ".";
    if (!goesOn) {
        return sentence + (before.ending ? "" : breakUntil(now, zone));
    }
    return sentence + (now.model.overtime ? " " + overtime(*now.model.overtime)
                                          : " It goes on until " +
                                                momentText(before.span.end, now.now, zone) + ".");
}

std::string stopped(const core::Pomodoro& pomodoro, const core::Intention& intention,
                    const Status& now, const core::Zone& zone)
{
    return "Stopped " + titleText(intention.title) + " after " +
           lengthText(core::workedSpan(pomodoro).length()) + "." + breakUntil(now, zone);
}

std::string cancelled(const core::Intention& intention)
{
    return "Taken back: it is as if " + titleText(intention.title) + " had not been started.";
}

std::string breakSkipped(const Status& now, const core::Zone& zone)
{
    if (now.model.kind == PhaseKind::Grace) {
        return "The break is over. Start until " + momentText(*now.model.until, now.now, zone) +
               " and the streak goes on.";
    }
    return "The break is over. To begin anew: pomotidectl start";
}

} // namespace pomotide::cli::messages
