// SPDX-FileCopyrightText: 2026 The Pomotide authors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pomotidectl/messages.h"

#include "app/pomotidectl/figures.h"
#include "app/pomotidectl/work_messages.h"

#include "core/text/enum_names.h"
#include "core/time/resolve.h"

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

/// Returns, for example, ", about 40 min".
std::string about(std::optional<core::Duration> estimate)
{
    return estimate ? ", about " + lengthText(*estimate) : std::string{};
}

std::string phaseLine(const Status& status, const core::Zone& zone)
{
    const auto& model = status.model;
    const auto until = model.until ? momentText(*model.until, status.now, zone) : std::string{};
    const auto left = leftText(core::minutesLeft(model));
    const auto title = model.intention.empty() ? std::string{} : titleText(model.intention);
    switch (model.kind) {
    case PhaseKind::Idle:
        return until.empty() ? "Free time." : "Free time until " + until + ".";
    case PhaseKind::Prompt:
        return "Ready to begin" + (title.empty() ? title : ": " + title) + ", " +
               lengthText(*model.next) + (core::wholeMinutes(*model.next) == 1 ? " is" : " are") +
               " enough.";
    case PhaseKind::Pomodoro:
        return title + ": " + left + " left, until " + until + ".";
    case PhaseKind::Overtime:
        return title + ": " + overtime(*model.overtime);
    case PhaseKind::Break:
        return "Break: " + left + " left, until " + until + ".";
    case PhaseKind::Grace:
        if (model.mayLapse) {
            return lengthText(*model.next) + " next, if you like" +
                   (title.empty() ? title : ": " + title) + ". The streak can go on until " +
                   until + ".";
        }
        return "Start until " + until + " and the streak goes on: " + lengthText(*model.next) +
               " next" + (title.empty() ? title : ", " + title) + ".";
    }
    return {};
}

/// The points of the day; if the user wants none, the end of the session.
std::string todayLine(const Status& status, const core::Zone& zone)
{
    const auto& model = status.model;
    if (!model.score) {
        return "\nSession until " + momentText(model.session->end, status.now, zone) + ".";
    }
    auto line = "\n" + pointsWords(model.score->earned) + " earned, " +
                pointsText(model.score->possible) + " still possible today";
    if (model.loss && core::pomodoroIn(status.phase) == nullptr) {
        const auto before = core::toldTime(*model.loss, status.now);
        line += "; " + std::to_string(model.loss->points) + " of them if you start " +
                (before       ? "by " + momentText(*before, status.now, zone)
                 : model.next ? std::string{"now"}
                              : std::string{"as soon as the break is over"});
    }
    return line + ".";
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
    const auto pomodoros = count == 1 ? std::string{" pomodoro awaits its evaluation: "}
                                      : std::string{" pomodoros await their evaluation: "};
    return "\n" + std::to_string(count) + pomodoros + "pomotidectl evaluate focused";
}

std::string closedAs(const core::Intention& intention)
{
    struct Describe {
        std::string operator()(const core::Open&) const { return {}; }
        std::string operator()(const core::Achieved&) const { return "achieved"; }
        std::string operator()(const core::Abandoned&) const { return "abandoned"; }
    };
    return std::visit(Describe{}, intention.state);
}

std::string joined(const std::vector<std::string>& parts, std::string_view between)
{
    std::string text;
    for (const auto& part : parts) {
        text += (text.empty() ? "" : std::string{between}) + part;
    }
    return text;
}

/// Where the intention is in the list, if not in Next.
std::string whenText(const core::Intention& intention)
{
    if (!intention.isOpen() || intention.when == core::When::Next) {
        return {};
    }
    const std::string section = core::nameOf(intention.when, core::kWhenNames);
    const bool isToCome = intention.when == core::When::Later && intention.due;
    return section + (isToCome ? ", from " + dateText(*intention.due) : "");
}

std::string intentionLine(const core::Intention& intention, std::size_t width)
{
    const auto id = number(intention.id);
    const auto line = std::string(width - id.size(), ' ') + id + "  " + oneLine(intention.title);
    std::vector<std::string> remarks{whenText(intention)};
    if (intention.repeat != core::Repeat::Never) {
        remarks.emplace_back(core::nameOf(intention.repeat, core::kRepeatNames));
    }
    if (!intention.estimates.empty()) {
        remarks.push_back("about " + lengthText(intention.estimates.back().length));
    }
    remarks.push_back(closedAs(intention));
    if (!intention.nextStep.empty()) {
        remarks.push_back("next: " + oneLine(intention.nextStep));
    }
    std::erase(remarks, std::string{});
    return line + (remarks.empty() ? "" : "  (" + joined(remarks, ", ") + ")");
}

std::string sessionLine(const core::UpcomingSession& session, const core::Zone& zone)
{
    const auto date = dateText(core::localDate(zone, session.span.begin));
    constexpr std::size_t kWidest = 10;
    auto line = date + std::string(kWidest - std::min(kWidest, date.size()), ' ') + "  " +
                spanText(session.span, zone);
    switch (session.state) {
    case core::UpcomingSession::State::AsPlanned:
        break;
    case core::UpcomingSession::State::Changed:
        line += "  changed, was " + spanText(session.planned, zone);
        break;
    case core::UpcomingSession::State::Skipped:
        line += "  skipped";
        break;
    case core::UpcomingSession::State::ByHand:
        line += "  by hand";
        break;
    }
    return line + (session.underWay ? "  (under way)" : "");
}

} // namespace

std::string notice(const core::Transition& sinceKept, const core::Zone& zone)
{
    if (sinceKept.outcome != core::Outcome::ClockWentBack) {
        return {};
    }
    const auto now = sinceKept.state.now;
    return "The computer's clock was set back, to " + momentText(now, now, zone) + " on " +
           dateText(core::localDate(zone, now)) +
           ". What was running has been closed, and everything is kept.";
}

std::string status(const Status& status, const core::Zone& zone)
{
    return phaseLine(status, zone) + nextStepLine(status) +
           (status.model.session ? todayLine(status, zone) : "") +
           (status.awaiting > 0 ? awaitingLine(status.awaiting) : "") +
           (status.quietUntil ? "\n" + quiet(status, zone) : "");
}

std::string quiet(const Status& status, const core::Zone& zone)
{
    if (!status.quietUntil) {
        return "Words and prompts come as they are set.";
    }
    return "Words and prompts are held back until " +
           momentText(*status.quietUntil, status.now, zone) + ".";
}

std::string intentions(const std::vector<core::Intention>& intentions)
{
    if (intentions.empty()) {
        return "Nothing is intended yet. To note something: pomotidectl intend \"Write report\"";
    }
    std::size_t width = 0;
    for (const auto& intention : intentions) {
        width = std::max(width, number(intention.id).size());
    }
    std::vector<std::string> lines;
    lines.reserve(intentions.size());
    for (const auto& intention : intentions) {
        lines.push_back(intentionLine(intention, width));
    }
    return joined(lines, "\n");
}

std::string noneFits()
{
    return "None of them is like that. To see all: pomotidectl intentions --all";
}

std::string upcoming(const std::vector<core::UpcomingSession>& sessions, const core::Zone& zone)
{
    if (sessions.empty()) {
        return "No sessions in these days. To have some: pomotidectl hours mon-fri 9:00-17:00";
    }
    std::vector<std::string> lines;
    lines.reserve(sessions.size());
    for (const auto& session : sessions) {
        lines.push_back(sessionLine(session, zone));
    }
    return joined(lines, "\n");
}

std::string today(const std::vector<core::Span>& sessions, const core::Zone& zone)
{
    if (sessions.empty()) {
        return "Today from now on: free time.";
    }
    std::vector<std::string> spans;
    spans.reserve(sessions.size());
    for (const auto& session : sessions) {
        spans.push_back(spanText(session, zone));
    }
    return "Today: " + joined(spans, ", ") + ".";
}

std::string hours(const core::Week& week, std::chrono::weekday first, const core::Zone& zone,
                  core::Instant now)
{
    std::vector<std::string> lines;
    for (std::size_t index = 0; index < week.days.size(); ++index) {
        const auto day = first + std::chrono::days{index};
        std::vector<std::string> spans;
        for (const auto& span : week.days.at(day.c_encoding())) {
            spans.push_back(timeText(span.from) + "–" + timeText(span.to) +
                            (span.to <= span.from ? " on " + weekdayText(day + std::chrono::days{1})
                                                  : std::string{}) +
                            (span.zone ? " in " + *span.zone : ""));
        }
        lines.push_back(weekdayText(day) + "  " + (spans.empty() ? "free" : joined(spans, ", ")));
    }
    lines.push_back("Times are those of " + zoneText(zone, now) + ".");
    return joined(lines, "\n");
}

std::string corrected(const core::Pomodoro& pomodoro,
                      const std::optional<core::Intention>& intention, const core::Zone& zone)
{
    return "Corrected: " + (intention ? titleText(intention->title) + ", " : std::string{}) +
           dateText(core::localDate(zone, pomodoro.span.begin)) + ", " +
           spanText(pomodoro.span, zone) + ".";
}

std::string noted(const core::Intention& intention)
{
    const auto estimate = intention.estimates.empty()
                              ? std::nullopt
                              : std::optional{intention.estimates.back().length};
    return "Noted " + named(intention.id, intention.title) + about(estimate) + ".";
}

std::string abandoned(core::IntentionId id, std::string_view title)
{
    return "Let go of " + named(id, title) + ".";
}

std::string reopened(const core::Intention& before)
{
    return named(before.id, before.title) +
           (before.isOpen() ? " is open already. Nothing was changed." : " is open.");
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
    const std::string section = core::nameOf(now.when, core::kWhenNames);
    return named(now.id, now.title) + " is now number " + std::to_string(place) + " of " +
           std::to_string(count) + (now.when == core::When::Next ? "" : " for " + section) + ".";
}

std::string edited(core::IntentionId id, std::string_view title,
                   std::optional<core::Duration> estimate)
{
    return "It is now " + named(id, title) + about(estimate) + ".";
}

} // namespace pomotide::cli::messages
