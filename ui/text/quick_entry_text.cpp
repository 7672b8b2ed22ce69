// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/text/quick_entry_text.h"

#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/length_text.h"
#include "ui/text/next_step_text.h"
#include "ui/text/refusal_text.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

#include <QCoreApplication>

namespace pomotide::ui::text {

namespace {

/// Translation context of these texts.
struct QuickEntryText {
    Q_DECLARE_TR_FUNCTIONS(QuickEntry)
};

/// Most letters of a title within a sentence of one line.
constexpr qsizetype kMostLetters = 60;

QString shown(const std::string& title)
{
    return plainTitle(title, kMostLetters);
}

QString clock(core::Instant instant, const core::Zone& zone)
{
    return timeText(timeOfDay(core::localTime(zone, instant)));
}

QString deed(const core::QuickEntryModel& model, const core::Zone& zone)
{
    using core::QuickAct;
    const QString title = shown(model.wish.title);
    const QString time = length(model.length);
    switch (model.act) {
    case QuickAct::Nothing:
        break;
    case QuickAct::Start:
        return title.isEmpty()
                   ? QuickEntryText::tr("Enter starts %1 on the first of your list").arg(time)
                   : QuickEntryText::tr("Enter starts %1 on “%2”").arg(time, title);
    case QuickAct::Continue:
        return title.isEmpty() ? QuickEntryText::tr("Enter keeps the streak going: %1").arg(time)
                               : QuickEntryText::tr("Enter keeps the streak going: %1 on “%2”")
                                     .arg(time, title);
    case QuickAct::Note:
        return QuickEntryText::tr("Enter notes “%1” for later").arg(title);
    case QuickAct::Known:
        return model.wish.estimate
                   ? QuickEntryText::tr("Enter notes the estimate of “%1”").arg(title)
                   : QuickEntryText::tr("“%1” is on your list already").arg(title);
    case QuickAct::Switch:
        return QuickEntryText::tr("Enter switches to “%1”").arg(title);
    case QuickAct::SetEnd:
        return QuickEntryText::tr("Enter lets it end at %1").arg(clock(*model.end, zone));
    }
    return model.length > core::Duration{}
               ? QuickEntryText::tr("A word or two, then Enter: %1 are enough").arg(time)
               : QuickEntryText::tr("Something on your mind? Enter notes it for later");
}

QString overtimeAtStart(const QString& sentence, core::Duration over)
{
    const int passed = core::overtimeMinutes(over);
    return passed == 0 ? QuickEntryText::tr("%1 · already in overtime").arg(sentence)
                       : QuickEntryText::tr("%1 · already in overtime: +%2")
                             .arg(sentence, length(std::chrono::minutes{passed}));
}

QString sentenceOf(const core::QuickEntryModel& model, const core::Zone& zone)
{
    if (model.estimateFault != core::EstimateFault::None) {
        return model.estimateFault == core::EstimateFault::Unreadable ? estimateAdvice()
                                                                      : estimateLimits();
    }
    if (model.beginFault != core::BeginFault::None) {
        return refusal(model.beginFault);
    }
    if (model.endRefusal) {
        return refusal(*model.endRefusal, core::SetEnd{});
    }
    QString sentence = deed(model, zone);
    if (model.act == core::QuickAct::SetEnd) {
        return sentence;
    }
    if (model.wish.since) {
        sentence = QuickEntryText::tr("%1 · counted from %2")
                       .arg(sentence, clock(*model.wish.since, zone));
    }
    if (model.over) {
        sentence = overtimeAtStart(sentence, *model.over);
    }
    if (model.wish.estimate) {
        sentence =
            QuickEntryText::tr("%1 · estimate: %2").arg(sentence, length(*model.wish.estimate));
    }
    return withNextStep(sentence, shown(model.nextStep));
}

} // namespace

QString enterDoes(const core::QuickEntryModel& model, const core::Zone& zone,
                  const QString& efforts)
{
    const QString sentence = sentenceOf(model, zone);
    return efforts.isEmpty() ? sentence : sentence + QLatin1Char('\n') + efforts;
}

QString suggestion(const core::QuickEntryModel::Suggestion& suggestion, const core::Zone& zone)
{
    using Kind = core::QuickChoice::Kind;
    QString title = titleWithTags(suggestion.title);
    switch (suggestion.choice.kind) {
    case Kind::Intention:
        break;
    case Kind::Title:
        return QuickEntryText::tr("All of it as a title");
    case Kind::Length:
        return QuickEntryText::tr("%1 on “%2”").arg(length(*suggestion.length), title);
    case Kind::Begun:
        return QuickEntryText::tr("Count from %1: you seem to have begun then")
            .arg(clock(*suggestion.since, zone));
    case Kind::Switch:
        return QuickEntryText::tr("Switch to “%1”").arg(title);
    case Kind::End:
        return suggestion.length
                   ? QuickEntryText::tr("+%1: until %2")
                         .arg(length(*suggestion.length), clock(*suggestion.end, zone))
                   : QuickEntryText::tr("End at %1").arg(clock(*suggestion.end, zone));
    }
    return title;
}

QString verdictButton(core::Verdict verdict)
{
    switch (verdict) {
    case core::Verdict::Achieved:
        return QuickEntryText::tr("&Achieved");
    case core::Verdict::Focused:
        return QuickEntryText::tr("&Focused");
    case core::Verdict::Interrupted:
        return QuickEntryText::tr("&Interrupted");
    case core::Verdict::Distracted:
        break;
    }
    return QuickEntryText::tr("&Distracted");
}

QString quickNoted(const core::QuickEntryModel& model)
{
    using core::QuickAct;
    switch (model.act) {
    case QuickAct::Note:
        return QuickEntryText::tr("Noted for later: “%1”").arg(shown(model.wish.title));
    case QuickAct::Known:
        return model.wish.estimate
                   ? QuickEntryText::tr("Estimate of “%1” noted").arg(shown(model.wish.title))
                   : QString();
    case QuickAct::Nothing:
    case QuickAct::Start:
    case QuickAct::Continue:
    case QuickAct::Switch:
    case QuickAct::SetEnd:
        break;
    }
    return {};
}

QString howDidItGo(const core::EvaluablePomodoro& pomodoro)
{
    const QString title = shown(pomodoro.title);
    if (pomodoro.isRunning) {
        const QString question = title.isEmpty()
                                     ? QuickEntryText::tr("How is it going?")
                                     : QuickEntryText::tr("How is “%1” going?").arg(title);
        return pomodoro.notAchievable
                   ? question + QLatin1Char('\n') +
                         QuickEntryText::tr("%1: %2").arg(text::verdict(core::Verdict::Achieved),
                                                          text::refusal(*pomodoro.notAchievable))
                   : question;
    }
    return title.isEmpty() ? QuickEntryText::tr("How did the last one go?")
                           : QuickEntryText::tr("How did “%1” go?").arg(title);
}

QString evaluated(const core::EvaluablePomodoro& pomodoro, core::Verdict verdict)
{
    const QString title = shown(pomodoro.title);
    return title.isEmpty() ? QuickEntryText::tr("Noted: %1").arg(text::verdict(verdict))
                           : QuickEntryText::tr("%1: %2").arg(text::verdict(verdict), title);
}

QString didYouWork(const core::AbsenceModel::RanOn& ranOn)
{
    const QString title = shown(ranOn.title);
    return title.isEmpty() ? QuickEntryText::tr("The pomodoro ran on while you were away.")
                           : QuickEntryText::tr("“%1” ran on while you were away.").arg(title);
}

} // namespace pomotide::ui::text
