// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notifications about phases, one function each.

#include "ui/alerts/notices.h"

#include "ui/text/away_text.h"
#include "ui/text/next_step_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"
#include "ui/widgets/verdicts.h"

#include <utility>

namespace pomotide::ui {

namespace {

constexpr qsizetype kTitleLetters = 80;

} // namespace

/// Returns what a user who works without having started anything can start.
std::optional<core::Start> Notices::begunStart()
{
    std::optional<core::Start> start;
    if (const auto since = m_promptScheduler.busySince()) {
        m_bridge.read([&](const core::State& state, const core::History& history) {
            start = core::begunStart(state, history, *since, m_bridge.now());
        });
    }
    return start;
}

void Notices::showBegun(const core::Start& start)
{
    withdraw(NoticeKind::BreakOver);
    const QString time = clock(*start.since);
    const core::Intention& first = *core::findIntention(m_bridge.state(), *start.intention);
    const Act open = [this] { emit quickEntryWished(); };
    show(
        NoticeKind::Prompt,
        {.title = tr("You seem to have begun"),
         .text =
             tr("“%1” can count from %2.").arg(text::plainTitle(first.title, kTitleLetters), time)},
        open,
        {{tr("Count from %1").arg(time), [this, start] { ask({start}); }},
         {tr("Other…"), open, true}});
}

void Notices::askHowItWas(const core::NoticesModel& model)
{
    const auto& question = model.evaluation;
    if (!question || isAskedAboutAbsence(question->pomodoro)) {
        withdraw(NoticeKind::Evaluation);
        m_asked.reset();
        return;
    }
    if (isHeldBack(NoticeKind::Evaluation) || m_asked == question) {
        return;
    }
    // In overtime, a question that was closed in the last minute is not asked again.
    const bool isClosed = m_asked && m_asked->pomodoro == question->pomodoro &&
                          !m_up.contains(NoticeKind::Evaluation);
    m_asked = question;
    if (question->overtime && isClosed) {
        return;
    }
    std::vector<Choice> choices;
    choices.reserve(kVerdicts.size());
    for (const core::Verdict verdict : kVerdicts) {
        choices.push_back({text::verdict(verdict),
                           [this, verdict, id = question->pomodoro] { evaluate(id, verdict); }});
    }
    show(
        NoticeKind::Evaluation,
        {.title = tr("How was “%1”?").arg(text::plainTitle(question->title, kTitleLetters)),
         .text = evaluationText(*question),
         .stays = true},
        [this] { emit windowWished(); }, choices);
}

QString Notices::evaluationText(const core::NoticesModel::EvaluationRequest& question)
{
    if (question.overtime) {
        return tr("There is no hurry.");
    }
    return question.running ? tr("One minute to go.")
                            : tr("That was %1.").arg(text::length(question.length));
}

/// True if the user is asked about an absence during the pomodoro. That answer comes before the
/// evaluation, or replaces it.
bool Notices::isAskedAboutAbsence(core::PomodoroId pomodoro) const
{
    const auto& question = m_awayTracker.question();
    return question && question->ranOn && question->ranOn->pomodoro == pomodoro &&
           m_bridge.state().settings.alerts.notifyAbsence;
}

void Notices::remindOfGrace(const core::NoticesModel& model)
{
    if (!model.graceEnd) {
        withdraw(NoticeKind::GraceEnding);
        m_reminded.reset();
        return;
    }
    if (isHeldBack(NoticeKind::GraceEnding) || m_reminded == model.graceEnd) {
        return;
    }
    m_reminded = model.graceEnd;
    withdraw(NoticeKind::BreakOver);
    const QString left = text::left(m_bridge.nowModel());
    show(NoticeKind::GraceEnding,
         {.title = tr("%1 to keep the streak").arg(left), .text = nextPomodoro()},
         [this] { emit quickEntryWished(); }, {goOn()});
}

void Notices::showBreakOver()
{
    if (m_up.contains(NoticeKind::GraceEnding)) {
        return;
    }
    const bool isTimeToGoOn = !std::holds_alternative<core::Idle>(m_phase);
    show(
        NoticeKind::BreakOver, {.title = tr("The break is over"), .text = nextPomodoro()},
        [this] { emit quickEntryWished(); },
        isTimeToGoOn ? std::vector{goOn()} : std::vector<Choice>{});
}

void Notices::showAbsence()
{
    if (!m_unshown || m_bridge.quietReason() != core::QuietReason::None) {
        return;
    }
    const core::AbsenceModel model = *std::exchange(m_unshown, {});
    const QString sentence = text::absence(model, m_bridge.zones().system());
    if (sentence.isEmpty()) {
        return;
    }
    m_asksOfAbsence = m_awayTracker.question().has_value();
    const core::NowModel now = m_bridge.nowModel();
    std::vector<Choice> choices;
    if (m_asksOfAbsence) {
        choices = {{tr("I worked"), [this] { m_awayTracker.worked(); }},
                   {tr("I was away"), [this] { m_awayTracker.wasAway(); }}};
    }
    show(
        NoticeKind::Absence,
        {.title = tr("Welcome back"),
         .text = text::withNextStep(sentence, text::shortened(now.nextStep, kTitleLetters)),
         .stays = m_asksOfAbsence},
        [this] { emit windowWished(); }, choices);
}

/// Once, and once more when it is over.
void Notices::showTrouble()
{
    if (isHeldBack(NoticeKind::News) || m_trouble.isEmpty() != m_isTroubleShown) {
        return;
    }
    m_isTroubleShown = !m_trouble.isEmpty();
    show(NoticeKind::News, m_isTroubleShown ? m_trouble : text::savedAgain());
}

/// Returns the next pomodoro's length and intention, and where to pick that up.
QString Notices::nextPomodoro() const
{
    const core::NowModel now = m_bridge.nowModel();
    const core::Intention* const intention = core::nextIntention(m_bridge.state());
    if (now.kind == core::PhaseKind::Idle || !now.next) {
        return text::summary(now, m_bridge.now(), m_bridge.zones().system());
    }
    const QString length = text::length(*now.next);
    if (intention == nullptr) {
        return tr("Next: %1").arg(length);
    }
    return text::nextWithStep(
        tr("Next: %1 · %2").arg(length, text::plainTitle(intention->title, kTitleLetters)),
        text::shortened(intention->nextStep, kTitleLetters));
}

Notices::Choice Notices::goOn()
{
    const core::Intention* const intention = core::nextIntention(m_bridge.state());
    if (intention == nullptr) {
        return {tr("Go on"), [this] { emit quickEntryWished(); }};
    }
    return {tr("Go on"), [this, id = intention->id] { ask({core::Start{id}}); }};
}

} // namespace pomotide::ui
