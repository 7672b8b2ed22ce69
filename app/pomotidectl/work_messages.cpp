// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/work_messages.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/say.h"

#include "core/present/clock_length.h"
#include "ui/text/next_step_text.h"
#include "ui/text/text.h"

namespace pomotide::cli::messages {

namespace {

using core::PhaseKind;

/// The sentence, and in a break "Break until 09:12."
std::string withBreak(const std::string& sentence, const Status& now, const core::Zone& zone)
{
    return now.model.kind == PhaseKind::Break
               ? sentences(sentence, say(Ctl::tr("Break until %1."),
                                         momentText(*now.model.until, now.now, zone)))
               : sentence;
}

/// Returns, for example, "4 min, until 09:07." or what there is to say in overtime.
std::string timeLeft(const Status& now, const core::Zone& zone)
{
    if (now.model.overtime) {
        return overtime(*now.model.overtime);
    }
    return say(Ctl::tr("%1, until %2.", "time left, and the end of it"),
               leftText(core::minutesLeft(now.model)), momentText(*now.model.until, now.now, zone));
}

std::string verdictSentence(core::Verdict verdict, const std::string& title)
{
    switch (verdict) {
    case core::Verdict::Achieved:
        return say(Ctl::tr("Achieved: %1."), title);
    case core::Verdict::Focused:
        return say(Ctl::tr("%1 was focused."), title);
    case core::Verdict::Interrupted:
        return say(Ctl::tr("%1 was interrupted."), title);
    case core::Verdict::Distracted:
        return say(Ctl::tr("%1 was distracted."), title);
    }
    return {};
}

} // namespace

std::string overtime(core::Duration overtime)
{
    return say(ui::text::overtime(overtime));
}

std::string nextStep(std::string_view note)
{
    return note.empty() ? std::string{} : "\n" + say(ui::text::nextStep(valueText(oneLine(note))));
}

std::string started(const core::Pomodoro& pomodoro, const core::Intention& intention,
                    const Status& now, const core::Zone& zone)
{
    const auto title = titleText(intention.title);
    const auto left = timeLeft(now, zone);
    const auto next = nextStep(intention.nextStep);
    const bool isFirst = pomodoro.index == 0;
    const auto from = core::workedFrom(pomodoro);
    if (from == pomodoro.startedAt) {
        return (isFirst ? say(Ctl::tr("Started %1: %2", "title, and how long"), title, left)
                        : say(Ctl::tr("On with %1: %2", "title, and how long"), title, left)) +
               next;
    }
    const auto time = momentText(from, now.now, zone);
    return (isFirst ? say(Ctl::tr("Started %1, counted from %2: %3", "title, time, and how long"),
                          title, time, left)
                    : say(Ctl::tr("On with %1, counted from %2: %3", "title, time, and how long"),
                          title, time, left)) +
           next;
}

std::string switched(const core::Intention& intention, const Status& now, const core::Zone& zone)
{
    return say(Ctl::tr("Switched to %1: %2", "title, and how long"), titleText(intention.title),
               timeLeft(now, zone)) +
           nextStep(intention.nextStep);
}

std::string endSet(const Status& now, const core::Zone& zone)
{
    const auto left = timeLeft(now, zone);
    return now.model.kind == PhaseKind::Break ? say(Ctl::tr("Break: %1", "how long"), left)
                                              : say(Ctl::tr("%1: %2", "what runs, and a sentence"),
                                                    titleText(now.model.intention), left);
}

std::string workingOn(const Status& now)
{
    return say(Ctl::tr("Still on %1: %2", "title, and a sentence"), titleText(now.model.intention),
               overtime(now.model.overtime.value_or(core::Duration{})));
}

std::string evaluated(core::Verdict verdict, const core::Pomodoro& before, bool goesOn,
                      const core::Intention& intention, const Status& now, const core::Zone& zone)
{
    const auto sentence = verdictSentence(verdict, titleText(intention.title));
    if (!goesOn) {
        return before.ending ? sentence : withBreak(sentence, now, zone);
    }
    return sentences(sentence, now.model.overtime
                                   ? overtime(*now.model.overtime)
                                   : say(Ctl::tr("It goes on until %1."),
                                         momentText(before.span.end, now.now, zone)));
}

std::string stopped(const core::Pomodoro& pomodoro, const core::Intention& intention,
                    const Status& now, const core::Zone& zone)
{
    return withBreak(say(Ctl::tr("Stopped %1 after %2."), titleText(intention.title),
                         lengthText(core::clockLength(core::workedSpan(pomodoro)))),
                     now, zone);
}

std::string cancelled(const core::Intention& intention)
{
    return say(Ctl::tr("Taken back: it is as if %1 had not been started."),
               titleText(intention.title));
}

std::string breakSkipped(const Status& now, const core::Zone& zone)
{
    return now.model.kind == PhaseKind::Grace
               ? say(Ctl::tr("The break is over. Start until %1 and the streak goes on."),
                     momentText(*now.model.until, now.now, zone))
               : say(Ctl::tr("The break is over. To begin anew: pomotidectl start"));
}

} // namespace pomotide::cli::messages
