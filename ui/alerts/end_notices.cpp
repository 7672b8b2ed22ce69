// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

// The notifications about the end of what runs. GNOME shows three buttons: none has more.

#include "ui/alerts/notices.h"

#include "core/present/end_offers.h"
#include "core/time/resolve.h"
#include "ui/text/civil.h"
#include "ui/text/next_step_text.h"
#include "ui/text/shortened.h"
#include "ui/text/text.h"
#include "ui/text/title_text.h"

#include <algorithm>

namespace pomotide::ui {

namespace {

constexpr qsizetype kTitleLetters = 80;

/// The intention of the newest pomodoro, or null.
const core::Intention* newestIntention(const core::State& state)
{
    return state.streak ? core::findIntention(state, state.streak->pairs.back().pomodoro.intention)
                        : nullptr;
}

} // namespace

void Notices::showOpenEnd(const core::NoticesModel& model)
{
    const auto& end = model.openEnd;
    if (!end) {
        withdraw(NoticeKind::OpenEnd);
        m_openEnd.reset();
        return;
    }
    if (isHeldBack(NoticeKind::OpenEnd) || m_openEnd == end) {
        return;
    }
    m_openEnd = end;
    if (end->phase == core::PhaseKind::Break) {
        showBreakBegun(*end);
    } else if (end->phase == core::PhaseKind::Overtime) {
        showOvertime(*end);
    } else {
        showNearEnd(*end);
    }
}

void Notices::showNearEnd(const core::NoticesModel::OpenEnd& end)
{
    const core::Intention* const intention = newestIntention(m_bridge.state());
    const std::string title = intention == nullptr ? std::string{} : intention->title;
    const QString step =
        intention == nullptr ? QString() : text::shortened(intention->nextStep, kTitleLetters);
    std::vector<Choice> choices;
    addMoreTime(choices);
    addEndAt(choices);
    showEnd(
        {.title = tr("“%1” ends at %2")
                      .arg(text::plainTitle(title, kTitleLetters), clock(end.plannedEnd)),
         .text = step.isEmpty() ? tr("More time, or a line where to pick it up?")
                                : text::nextStep(step)},
        [this] { emit quickEntryWished(); }, std::move(choices));
}

/// Without a figure, which would be wrong a minute later.
void Notices::showOvertime(const core::NoticesModel::OpenEnd& end)
{
    std::vector<Choice> choices{{tr("Take the break now"), [this] { ask({core::Stop{}}); }}};
    addMoreTime(choices);
    showEnd(
        {.title = tr("Finish the thought"),
         .text = tr("The break was planned for %1. It begins at your next pause.")
                     .arg(clock(end.plannedEnd))},
        [this] { emit windowWished(); }, std::move(choices));
}

void Notices::showBreakBegun(const core::NoticesModel::OpenEnd& end)
{
    std::vector<Choice> choices{{tr("Still on it"), [this] { ask({core::WorkOn{}}); }}};
    addMoreTime(choices);
    showEnd(
        {.title = tr("Your break has begun"),
         .text = tr("That was %1.").arg(text::length(end.length))},
        [this] { emit windowWished(); }, std::move(choices));
}

/// In the last minute of a break, in the place of the word that it has begun. Replaced when it is
/// over.
void Notices::showBreakEnding(const core::NoticesModel& model)
{
    const auto& end = model.breakEnd;
    if (!end) {
        if (m_breakEnd) {
            withdraw(NoticeKind::BreakOver);
            m_breakEnd.reset();
        }
        return;
    }
    if (isHeldBack(NoticeKind::BreakOver) || m_breakEnd == end) {
        return;
    }
    m_breakEnd = end;
    withdraw(NoticeKind::OpenEnd);
    const core::Intention* const intention = core::nextIntention(m_bridge.state());
    std::vector<Choice> choices;
    addMoreTime(choices);
    addEndAt(choices);
    show(
        NoticeKind::BreakOver,
        {.title = tr("The break ends at %1").arg(clock(*end)),
         .text = intention == nullptr
                     ? QString()
                     : text::nextWithStep(
                           tr("Next: %1").arg(text::plainTitle(intention->title, kTitleLetters)),
                           text::shortened(intention->nextStep, kTitleLetters))},
        [this] { emit quickEntryWished(); }, choices);
}

/// Also asks where to pick up: in a field for a reply, or by a button that opens one.
void Notices::showEnd(Notice notice, const Act& chosen, std::vector<Choice> choices)
{
    Reply reply;
    const core::Intention* const intention = newestIntention(m_bridge.state());
    if (intention != nullptr && intention->isOpen()) {
        notice.replyHint = tr("Next I was going to…");
        reply = [this, id = intention->id](const QString& typed) { noteNextStep(id, typed); };
        if (!m_notifier.takesReplies()) {
            choices.push_back({notice.replyHint, [this] { emit nextStepWished(); }});
        }
    }
    show(NoticeKind::OpenEnd, std::move(notice), chosen, choices, reply);
}

/// Nothing typed is no wish to remove what is noted.
void Notices::noteNextStep(core::IntentionId intention, const QString& typed)
{
    const QString line = typed.simplified();
    if (!line.isEmpty() && ask({core::SetNextStep{intention, line.toStdString()}})) {
        tell(tr("Noted for the next start: %1")
                 .arg(text::shortened(line.toStdString(), kTitleLetters)));
    }
}

void Notices::addMoreTime(std::vector<Choice>& choices)
{
    if (const auto end = core::extendedEnd(m_bridge.state(), m_bridge.now())) {
        choices.push_back({tr("+%1").arg(text::length(core::kMoreTime)), [this, end] {
                               // In overtime, it counts from the moment it is chosen.
                               const auto now = m_bridge.now();
                               ask({core::SetEnd{std::max(*end, now + core::kMoreTime)}});
                           }});
    }
}

/// The next quarter hour after the end that more time gives.
void Notices::addEndAt(std::vector<Choice>& choices)
{
    const core::State& state = m_bridge.state();
    const core::Instant now = m_bridge.now();
    const auto soon = core::extendedEnd(state, now);
    const auto times = core::endTimes(state, m_bridge.zones().system(), now);
    const auto time =
        std::find_if(times.begin(), times.end(), [&](core::Instant each) { return each > soon; });
    if (soon && time != times.end()) {
        choices.push_back(
            {tr("End at %1").arg(clock(*time)), [this, end = *time] { ask({core::SetEnd{end}}); }});
    }
}

QString Notices::clock(core::Instant at) const
{
    return timeText(timeOfDay(core::localTime(m_bridge.zones().system(), at)));
}

} // namespace pomotide::ui
