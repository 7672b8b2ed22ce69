// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/messages.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/say.h"
#include "app/pomotidectl/work_messages.h"

#include "core/time/resolve.h"
#include "ui/text/text.h"

#include <algorithm>

namespace pomotide::cli::messages {

namespace {

using core::PhaseKind;

std::string number(core::IntentionId id)
{
    return "#" + std::to_string(static_cast<std::int64_t>(id));
}

/// Returns, for example, “Write report” (#12).
std::string named(core::IntentionId id, std::string_view title)
{
    return titleText(title) + " (" + number(id) + ")";
}

std::string promptLine(const core::NowModel& model, const std::string& title)
{
    const auto next = lengthText(*model.next);
    const bool isOne = core::wholeMinutes(*model.next) == 1;
    if (title.empty()) {
        return isOne ? say(Ctl::tr("Ready to begin, %1 is enough."), next)
                     : say(Ctl::tr("Ready to begin, %1 are enough."), next);
    }
    return isOne ? say(Ctl::tr("Ready to begin: %1, %2 is enough."), title, next)
                 : say(Ctl::tr("Ready to begin: %1, %2 are enough."), title, next);
}

std::string graceLine(const core::NowModel& model, const std::string& title,
                      const std::string& until)
{
    const auto next = lengthText(*model.next);
    if (model.mayLapse) {
        return title.empty()
                   ? say(Ctl::tr("%1 next, if you like. The streak can go on until %2."), next,
                         until)
                   : say(Ctl::tr("%1 next, if you like: %2. The streak can go on until %3."), next,
                         title, until);
    }
    return title.empty()
               ? say(Ctl::tr("Start until %1 and the streak goes on: %2 next."), until, next)
               : say(Ctl::tr("Start until %1 and the streak goes on: %2 next, %3."), until, next,
                     title);
}

std::string phaseLine(const Status& status, const core::Zone& zone)
{
    const auto& model = status.model;
    const auto until = model.until ? momentText(*model.until, status.now, zone) : std::string{};
    const auto left = leftText(core::minutesLeft(model));
    const auto title = model.intention.empty() ? std::string{} : titleText(model.intention);
    switch (model.kind) {
    case PhaseKind::Idle:
        return until.empty() ? say(Ctl::tr("Free time."))
                             : say(Ctl::tr("Free time until %1."), until);
    case PhaseKind::Prompt:
        return promptLine(model, title);
    case PhaseKind::Pomodoro:
        return say(Ctl::tr("%1: %2 left, until %3.", "what runs"), title, left, until);
    case PhaseKind::Overtime:
        return say(Ctl::tr("%1: %2", "what runs, and a sentence"), title,
                   overtime(*model.overtime));
    case PhaseKind::Break:
        return say(Ctl::tr("Break: %1 left, until %2."), left, until);
    case PhaseKind::Grace:
        return graceLine(model, title, until);
    }
    return {};
}

/// The points of the day, with those that a start keeps.
std::string pointsLine(const Status& status, const core::Zone& zone)
{
    const auto& model = status.model;
    const auto earned = pointsWords(model.score->earned);
    const auto possible = pointsText(model.score->possible);
    if (!model.loss || core::pomodoroIn(status.phase) != nullptr) {
        return say(Ctl::tr("%1 earned, %2 still possible today."), earned, possible);
    }
    const auto kept = model.loss->points;
    if (const auto before = core::toldTime(*model.loss, status.now)) {
        return say(Ctl::tr("%1 earned, %2 still possible today; %3 of them if you start by %4."),
                   earned, possible, kept, momentText(*before, status.now, zone));
    }
    return model.next ? say(Ctl::tr("%1 earned, %2 still possible today; %3 of them if you start "
                                    "now."),
                            earned, possible, kept)
                      : say(Ctl::tr("%1 earned, %2 still possible today; %3 of them if you start "
                                    "as soon as the break is over."),
                            earned, possible, kept);
}

/// The points of the day; if the user wants none, the end of the session.
std::string todayLine(const Status& status, const core::Zone& zone)
{
    return status.model.score ? pointsLine(status, zone)
                              : say(Ctl::tr("Session until %1."),
                                    momentText(status.model.session->end, status.now, zone));
}

/// Where to pick up what can be started.
std::string nextStepLine(const Status& status)
{
    const auto kind = status.model.kind;
    return kind == PhaseKind::Prompt || kind == PhaseKind::Grace ? nextStep(status.nextStep)
                                                                 : std::string{};
}

std::string awaitingLine(std::size_t count)
{
    return say(Ctl::tr("%n pomodoros await their evaluation: pomotidectl evaluate focused", nullptr,
                       static_cast<int>(count)));
}

std::string lines(const std::vector<std::string>& parts)
{
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : "\n") + part;
    }
    return text;
}

std::string closedAs(const core::Intention& intention)
{
    struct Describe {
        std::string operator()(const core::Open&) const { return {}; }
        std::string operator()(const core::Achieved&) const { return say(Ctl::tr("achieved")); }
        std::string operator()(const core::Abandoned&) const { return say(Ctl::tr("abandoned")); }
    };
    return std::visit(Describe{}, intention.state);
}

/// Where the intention is in the list, if not in Next.
std::string whenText(const core::Intention& intention)
{
    if (!intention.isOpen()) {
        return {};
    }
    switch (intention.when) {
    case core::When::Today:
        return say(Ctl::tr("today"));
    case core::When::Next:
        return {};
    case core::When::Later:
        break;
    }
    return intention.due ? say(Ctl::tr("later, from %1"), dateText(*intention.due))
                         : say(Ctl::tr("later"));
}

std::string repeatText(core::Repeat repeat)
{
    switch (repeat) {
    case core::Repeat::Never:
        return {};
    case core::Repeat::Daily:
        return say(Ctl::tr("daily"));
    case core::Repeat::Weekdays:
        return say(Ctl::tr("weekdays"));
    case core::Repeat::Weekly:
        return say(Ctl::tr("weekly"));
    }
    return {};
}

std::string intentionLine(const core::Intention& intention, std::size_t width)
{
    const auto id = number(intention.id);
    const auto line = std::string(width - id.size(), ' ') + id + "  " + oneLine(intention.title);
    std::vector<std::string> remarks{whenText(intention), repeatText(intention.repeat)};
    if (const auto estimate = estimateOf(intention)) {
        remarks.push_back(say(Ctl::tr("about %1"), lengthText(*estimate)));
    }
    remarks.push_back(closedAs(intention));
    if (!intention.nextStep.empty()) {
        remarks.push_back(say(Ctl::tr("next: %1"), oneLine(intention.nextStep)));
    }
    std::erase(remarks, std::string{});
    return line + (remarks.empty() ? "" : "  (" + listed(remarks) + ")");
}

/// The difference from the work hours.
std::string changeText(const core::UpcomingSession& session, const core::Zone& zone)
{
    switch (session.state) {
    case core::UpcomingSession::State::AsPlanned:
        return {};
    case core::UpcomingSession::State::Changed:
        return say(Ctl::tr("changed, was %1"), spanText(session.planned, zone));
    case core::UpcomingSession::State::Skipped:
        return say(Ctl::tr("skipped"));
    case core::UpcomingSession::State::ByHand:
        return say(Ctl::tr("by hand"));
    }
    return {};
}

std::string sessionLine(const core::UpcomingSession& session, std::size_t width,
                        const core::Zone& zone)
{
    const auto date = dateText(core::localDate(zone, session.span.begin));
    const auto change = changeText(session, zone);
    return padded(date, width) + "  " + spanText(session.span, zone) +
           (change.empty() ? "" : "  " + change) +
           (session.underWay ? "  (" + say(Ctl::tr("under way")) + ")" : "");
}

} // namespace

std::string notice(const core::Transition& sinceKept, const core::Zone& zone)
{
    if (sinceKept.outcome != core::Outcome::ClockWentBack) {
        return {};
    }
    const auto now = sinceKept.state.now;
    return say(ui::text::clockSetBack(valueText(momentText(now, now, zone)),
                                      valueText(dateText(core::localDate(zone, now)))));
}

std::string status(const Status& status, const core::Zone& zone)
{
    return phaseLine(status, zone) + nextStepLine(status) +
           (status.model.session ? "\n" + todayLine(status, zone) : "") +
           (status.awaiting > 0 ? "\n" + awaitingLine(status.awaiting) : "") +
           (status.quietUntil ? "\n" + quiet(status, zone) : "");
}

std::string quiet(const Status& status, const core::Zone& zone)
{
    if (!status.quietUntil) {
        return say(Ctl::tr("Words and prompts come as they are set."));
    }
    return say(Ctl::tr("Words and prompts are held back until %1."),
               momentText(*status.quietUntil, status.now, zone));
}

std::string intentions(const std::vector<core::Intention>& intentions)
{
    if (intentions.empty()) {
        return say(Ctl::tr("Nothing is intended yet. To note something: pomotidectl intend \"Write "
                           "report\""));
    }
    std::size_t width = 0;
    for (const auto& intention : intentions) {
        width = std::max(width, number(intention.id).size());
    }
    std::vector<std::string> all;
    all.reserve(intentions.size());
    for (const auto& intention : intentions) {
        all.push_back(intentionLine(intention, width));
    }
    return lines(all);
}

std::string noneFits()
{
    return say(Ctl::tr("None of them is like that. To see all: pomotidectl intentions --all"));
}

std::string upcoming(const std::vector<core::UpcomingSession>& sessions, const core::Zone& zone)
{
    if (sessions.empty()) {
        return say(Ctl::tr("No sessions in these days. To have some: pomotidectl hours mon-fri "
                           "9:00-17:00"));
    }
    constexpr std::size_t kUsual = 10;
    auto width = kUsual;
    for (const auto& session : sessions) {
        width = std::max(width, widthOf(dateText(core::localDate(zone, session.span.begin))));
    }
    std::vector<std::string> all;
    all.reserve(sessions.size());
    for (const auto& session : sessions) {
        all.push_back(sessionLine(session, width, zone));
    }
    return lines(all);
}

std::string today(const std::vector<core::Span>& sessions, const core::Zone& zone)
{
    if (sessions.empty()) {
        return say(Ctl::tr("Today from now on: free time."));
    }
    std::vector<std::string> spans;
    spans.reserve(sessions.size());
    for (const auto& session : sessions) {
        spans.push_back(spanText(session, zone));
    }
    return say(Ctl::tr("Today: %1.", "hours"), listed(spans));
}

std::string hours(const core::Week& week, std::chrono::weekday first, const core::Zone& zone,
                  core::Instant now)
{
    std::vector<std::string> all;
    for (std::size_t index = 0; index < week.days.size(); ++index) {
        const auto day = first + std::chrono::days{index};
        std::vector<std::string> spans;
        for (const auto& span : week.days.at(day.c_encoding())) {
            const auto nextDay =
                span.to <= span.from ? std::optional{day + std::chrono::days{1}} : std::nullopt;
            const auto text = hoursText(timeText(span.from), timeText(span.to), nextDay);
            spans.push_back(span.zone
                                ? say(Ctl::tr("%1 in %2", "hours in a time zone"), text, *span.zone)
                                : text);
        }
        all.push_back(weekdayText(day) + "  " +
                      (spans.empty() ? say(Ctl::tr("free", "no work hours")) : listed(spans)));
    }
    all.push_back(say(Ctl::tr("Times are those of %1."), zoneText(zone, now)));
    return lines(all);
}

std::string corrected(const core::Span& worked, const std::optional<core::Intention>& intention,
                      const core::Zone& zone)
{
    const auto date = dateText(core::localDate(zone, worked.begin));
    const auto span = spanText(worked, zone);
    return intention ? say(Ctl::tr("Corrected: %1, %2, %3.", "title, date, hours"),
                           titleText(intention->title), date, span)
                     : say(Ctl::tr("Corrected: %1, %2.", "date, hours"), date, span);
}

std::string noted(const core::Intention& intention, bool wasKnown)
{
    const auto what = named(intention.id, intention.title);
    const auto estimate = estimateOf(intention);
    if (wasKnown) {
        return estimate ? say(Ctl::tr("Noted already: %1, about %2."), what, lengthText(*estimate))
                        : say(Ctl::tr("Noted already: %1."), what);
    }
    return estimate ? say(Ctl::tr("Noted %1, about %2."), what, lengthText(*estimate))
                    : say(Ctl::tr("Noted %1."), what);
}

std::string abandoned(core::IntentionId id, std::string_view title)
{
    return say(Ctl::tr("Let go of %1."), named(id, title));
}

std::string reopened(const core::Intention& before)
{
    const auto what = named(before.id, before.title);
    return before.isOpen() ? say(Ctl::tr("%1 is open already. Nothing was changed."), what)
                           : say(Ctl::tr("%1 is open."), what);
}

std::string moved(const core::State& after, const core::Intention& before)
{
    std::size_t place = 0;
    std::size_t count = 0;
    const auto& now = *core::findIntention(after, before.id);
    for (const auto& other : after.open) {
        count += other.when == now.when ? 1 : 0;
        place = other.id == now.id ? count : place;
    }
    const auto what = named(now.id, now.title);
    switch (now.when) {
    case core::When::Today:
        return say(Ctl::tr("%1 is now number %2 of %3 for today."), what, place, count);
    case core::When::Later:
        return say(Ctl::tr("%1 is now number %2 of %3 for later."), what, place, count);
    case core::When::Next:
        break;
    }
    return say(Ctl::tr("%1 is now number %2 of %3."), what, place, count);
}

std::string edited(core::IntentionId id, std::string_view title,
                   const std::optional<core::EstimateIntention>& estimate)
{
    const auto what = named(id, title);
    if (!estimate) {
        return say(Ctl::tr("It is now %1."), what);
    }
    return estimate->estimate
               ? say(Ctl::tr("It is now %1, about %2."), what, lengthText(*estimate->estimate))
               : say(Ctl::tr("It is now %1, without an estimate."), what);
}

} // namespace pomotide::cli::messages
